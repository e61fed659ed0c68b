"""What an English clause says that somebody is in, where no list knows the garment: `MARTA, 40, in a green poncho,`."""

import re
from typing import NamedTuple

from yingxi.breakdown.lexicon import english_tokens, meanings
from yingxi.breakdown.looks_and_deed import english_looks_and_deed
from yingxi.breakdown.unknown_garments import may_be_worn
from yingxi.film.phrasing import phrased

_IN = phrased(r"^in\s+(?=an?\s)", re.IGNORECASE)
_WEARS = phrased(r"^wears\s+", re.IGNORECASE)
_ON_A_FACE = phrased(
    r"^(?:an?\s)?(?:[\w’'-]+\s){0,2}(?:smile|grin|frown|scowl|smirk|sneer|expression|look|face|mask)\b",
    re.IGNORECASE,
)


class Worn(NamedTuple):
    """The words of what is worn, and of what is done behind them: empty where nothing is."""

    garments: str
    deed: str


def unknown_dress(words: str, *, told: bool) -> Worn | None:
    """The garments of `words`; None where they may be none. Behind `in` they count where looks are `told` of the same
    person before, or where they have a colour.

    >>> unknown_dress("in a green zorkhat and puce flimps", told=True)
    Worn(garments='a green zorkhat and puce flimps', deed='')
    >>> unknown_dress("in a hurry", told=True), unknown_dress("in a flash", told=False)
    (None, None)
    """
    if found := _WEARS.match(words):
        if _ON_A_FACE.match(words[found.end() :]):
            return None
        return Worn(*english_looks_and_deed(words[found.end() :]))
    if not (found := _IN.match(words)):
        return None
    worn = Worn(*english_looks_and_deed(words[found.end() :]))
    first = re.split(r"\s+(?:and|with|over)\s+", worn.garments, maxsplit=1)[0]
    coloured = any(token in meanings("en", "colours") for token in english_tokens(first))
    return worn if (told or coloured) and may_be_worn("in", first, dressed=False) else None
