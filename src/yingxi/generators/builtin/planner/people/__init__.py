"""Whom an idea is about, who plays whom, and who is only spoken of."""
