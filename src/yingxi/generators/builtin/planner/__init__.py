"""The built-in Writer. Takes a brief, gives a story and a screenplay, from authored plays alone."""
