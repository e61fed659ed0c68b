"""Tasks and notices: who does what by when, and who should hear of it. Takes a part of a film, gives it a state."""
