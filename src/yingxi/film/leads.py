"""What a camera may be led to that is no person: names that a board's `towards` may have, and one its `insert` may."""

WINDOW, SKY, SEAT = "window", "sky", "seat"
HANDS = "hands"
"""What an insert shows of somebody whose hands alone are looked at."""
