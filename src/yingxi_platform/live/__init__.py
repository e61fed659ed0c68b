"""Company: who is on a film just now, what changes under their eyes, and the screenplay that several write at once."""
