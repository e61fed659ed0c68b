"""Who is lifted, carried and let down, as a text tells it."""

import re

from yingxi.film.breakdown import InArms
from yingxi.film.phrasing import phrased

_LIFTS = phrased(
    r"抱(?:了)?起|抱到|抱进|抱上|捧起|\bpick(?:s|ed)? up\b|\bpick(?:s|ed)? (?:\w+ ){1,3}up\b|\bscoops?\b|\blifts?\b",
    re.IGNORECASE,
)
_CARRIES = phrased(
    r"抱着|抱回|抱来|抱走|抱在|\bin (?:his|her|their) arms\b|\bcarr(?:y|ies|ying)\b|\bcradl(?:es|ing)\b",
    re.IGNORECASE,
)
_DOWN = phrased(
    r"放下|放到地|放在地|放开|\b(?:puts?|sets?|lets?) (?:\w+ ){1,3}(?:down|go)\b|\b(?:puts?|sets?|lets?) down\b",
    re.IGNORECASE,
)
_TOLD: tuple[tuple[InArms, re.Pattern[str]], ...] = (
    ("lifts", _LIFTS),
    ("carries", _CARRIES),
    ("lets down", _DOWN),
)


def in_arms_told(text: str) -> tuple[InArms, ...]:
    """What `text` has somebody do with whom they have in their arms.

    >>> in_arms_told("抱起小猫"), in_arms_told("sets the cat down"), in_arms_told("waves")
    (('lifts',), ('lets down',), ())
    """
    return tuple(name for name, words in _TOLD if words.search(text))
