"""Tests of the drawn places."""
