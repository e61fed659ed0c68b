"""The numbers that count, measured: `python -m bench`, or `make bench`. Reported, never asserted."""
