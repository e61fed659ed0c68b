"""English sentences that tell of no deed and bring no close look: what stays as it is, and what somebody wears."""

import re

from yingxi.film.phrasing import phrased

_REST = phrased(
    r"\b(?:remains?|stays?|keeps?)\s+(?:\w+ly\s+|all\s+|completely\s+)?(?:consistent|constant|fixed|identical|locked|put|"
    r"remain|stable|stationary|steady|still|the same|unchanged|visible|centered|planted)\b",
    re.IGNORECASE,
)
WORN = frozenset({"coat", "glasses", "glove", "hat", "scarf", "shoe"})
"""Things that are on somebody, unless the text puts them somewhere."""
_OWNED = phrased(
    r"\b(?:her|his|their)\s+(?:[\w-]+\s+){0,2}[\w-]+|\w['’]s\s+(?:[\w-]+\s+)?[\w-]+", re.IGNORECASE
)


def tells_of_rest(sentence: str) -> bool:
    """Whether a sentence only tells that something stays as it is: `The bowl remains stationary.`"""
    return bool(_REST.search(sentence))


def is_worn(thing: str, text: str) -> bool:
    """Whether a garment that `text` names is on somebody: `Snow gathers on his boots`."""
    return thing in WORN and bool(_OWNED.search(text))
