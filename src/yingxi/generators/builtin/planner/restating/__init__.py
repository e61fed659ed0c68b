"""An idea said anew where its own order of words hides who does what."""
