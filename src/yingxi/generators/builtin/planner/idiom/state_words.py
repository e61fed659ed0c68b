"""The words of `words/states.en.txt` by which the states of English ideas are read."""

import re
from functools import cache
from importlib.resources import files

from yingxi.generators.builtin import planner

WHO = r"^(?P<who>(?:an?|the|my|our|one|two|[A-Z][a-z]+)\b[^,.;:]*?) (?:who |that |which )?"
END = r"[\s.!]*$"
LONGEST = 8
"""Words that are said in one breath."""


@cache
def listed(name: str) -> tuple[str, ...]:
    """The words of one row.

    >>> "soup" in listed("gifts"), "nerve" in listed("gifts")
    (False, True)
    """
    text = (files(planner) / "words" / "states.en.txt").read_text("utf-8")
    rows = dict(row.split(":", 1) for row in text.splitlines() if ":" in row and not row.startswith("#"))
    return tuple(each.strip() for each in rows[name].split(","))


@cache
def any_of(name: str) -> str:
    """A pattern of any of them, the longest first."""
    return "|".join(map(re.escape, sorted(listed(name), key=len, reverse=True)))
