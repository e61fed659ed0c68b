"""An idea, read."""
