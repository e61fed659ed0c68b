"""What was not understood in a file: kept in the screenplay, and listed."""

from typing import NamedTuple


class Doubt(NamedTuple):
    """A line of the source (from 1), its text, and what became of it. `unused`: it was understood well, and nothing
    is made of it."""

    line: int
    text: str
    why: str
    unused: bool = False
