"""How a deed is put where everybody can see it, and what is said around it."""
