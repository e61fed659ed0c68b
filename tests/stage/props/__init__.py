"""Tests of the drawn things."""
