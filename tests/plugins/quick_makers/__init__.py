"""Makers for tests: real ones of every costly port, as quick as can be."""
