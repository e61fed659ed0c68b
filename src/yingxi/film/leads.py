"""What a camera may be led to that is no person: names that a board's `towards` may have."""

WINDOW, SKY, SEAT = "window", "sky", "seat"
