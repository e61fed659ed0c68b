"""Whom an English idea only looks for, or from whom something comes: they are elsewhere until the end of the film."""

import re
from collections.abc import Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idea import Idea

SOUGHT = "sought"
"""The term of an idea that is one such deed."""
_SOUGHT = phrased(
    r"(?:(?:looks|searches|hunts|waits|longs)\sfor"
    r"|(?:receives|gets|opens|reads|answers)\s(?:an?|the|one|his|her)\s(?:[a-z]+\s)?"
    r"(?:letter|message|postcard|parcel|package|note|telegram|call)\sfrom)\s{O}",
    re.IGNORECASE,
)
_WHOM = phrased(r"\b(?:for|from)\s(?P<whom>(?:an?|the|his|her|their)\s.+)$", re.IGNORECASE)


def told_without_name(clauses: Sequence[Clause], idea: Idea) -> str:
    """The one clause of an idea with the idea's own words for whoever is elsewhere, who has no name yet: "{P} looks for
    the boy who saved him"; empty where the idea says more, or speaks of nobody elsewhere."""
    if len(clauses) != 1 or clauses[0].of != "P" or not _SOUGHT.match(clauses[0].done):
        return ""
    text = idea.text.rstrip(" .!?")
    whom = _WHOM.search(text[clauses[0].start : clauses[0].end])
    return clauses[0].told.replace("{O}", whom["whom"]) if whom else ""
