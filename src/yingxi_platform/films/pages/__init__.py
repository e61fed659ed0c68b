"""The pages of films: the list, each stage, edits, files."""
