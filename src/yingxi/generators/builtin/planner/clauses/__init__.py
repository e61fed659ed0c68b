"""An idea told by its own clauses."""
