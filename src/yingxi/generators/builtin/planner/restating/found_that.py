"""What two discover was done to both of them: of "Two bakers discover that a mouse steals from both of them", the
mouse."""

import re

from yingxi.film.phrasing import phrased

FOUND_THAT = "found-that"
"""The flag of an idea in which two discover that something is so."""
_FOUND = phrased(
    r"^(?:the\s+)?two\s[a-z' -]+?\s(?:discover|find out|learn|reali[sz]e|notice)\s(?:that\s)?"
    r"(?P<that>(?:an?|the|their|his|her|one|somebody|someone|nobody|every)\s[^.;]+)",
    re.IGNORECASE,
)

_OF_BOTH = phrased(r"\b(?:both|each|neither) of (?:them|their)\b", re.IGNORECASE)
"""What is done to both, so that each may have thought it was the other."""


def found_that(text: str) -> str:
    """The clause of what two discover was done to both of them; empty where they discover anything else.

    >>> found_that("Two bakers discover that a mouse steals from both of them.")
    'a mouse steals from both of them'
    >>> found_that("Two bakers open a shop"), found_that("A baker discovers that a mouse steals")
    ('', '')
    """
    found = _FOUND.match(text)
    return found["that"].strip(" .!?") if found and _OF_BOTH.search(found["that"]) else ""


def said_together(clause: str) -> str:
    """The clause as one of the two says it to the other.

    >>> said_together("a mouse steals from both of them")
    'A mouse steals from both of us'
    >>> said_together("a mole has eaten the roots of both of their roses")
    'A mole has eaten the roots of both of our roses'
    """
    ours = re.sub(r"\bthem\b", "us", re.sub(r"\btheir\b", "our", re.sub(r"\bthey\b", "we", clause)))
    return f"{ours[:1].upper()}{ours[1:]}"
