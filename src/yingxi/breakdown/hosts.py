"""Whose place a scene is, as its English heading tells: INT. WALTER'S KITCHEN."""

import re
from collections.abc import Iterator

from yingxi.breakdown.apposition import shown
from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased

_OWNER = phrased(r"\b(?P<name>[A-Za-z]{2,})[’']s\b", re.IGNORECASE)


def hosts_in(heading: str) -> Iterator[str]:
    """The given names of those whose place it is, who are meant where nobody else is named.

    >>> list(hosts_in("INT. WALTER'S KITCHEN - DAY")), list(hosts_in("INT. BAKER'S SHOP - DAY"))
    (['Walter'], [])
    """
    given = meanings("en", "given")
    for found in _OWNER.finditer(heading):
        if found["name"].lower() in given:
            yield shown(found["name"].upper())
