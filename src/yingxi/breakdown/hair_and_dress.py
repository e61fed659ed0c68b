"""Hair and what is worn, told in one breath: `long black hair in a green cardigan` is two things."""

import re

from yingxi.breakdown.lexicon import english_found
from yingxi.breakdown.tokens import tokens_of
from yingxi.film.phrasing import phrased

_WORN = ("top", "skirt", "trousers", "shoes", "scarf", "shawl", "mask", "hat", "apron")
_HAIR_IN = phrased(
    r"\b(?P<hair>hair|curls|bun|bob|braids?|plaits?|ponytail|pigtails|beard|moustache|mustache)\s+in\s+"
    r"(?P<dress>(?:an?|his|her|their)\s+(?:[\w'-]+\s*){1,4})",
    re.IGNORECASE,
)


def dress_set_apart(sentence: str) -> str:
    """The sentence with a comma between somebody's hair and what they are dressed in.

    >>> dress_set_apart("LILY, 30, with long black hair in a green cardigan, sits.")
    'LILY, 30, with long black hair, in a green cardigan, sits.'
    >>> dress_set_apart("ANNA, red hair in a neat bun, waves.")
    'ANNA, red hair in a neat bun, waves.'
    """
    return _HAIR_IN.sub(_apart, sentence)


def _apart(found: re.Match[str]) -> str:
    words = tuple(token.small for token in tokens_of(found["dress"]))
    worn = any(each.meaning.split()[0] in _WORN for each in english_found(words, "looks"))
    return f"{found['hair']}, in {found['dress']}" if worn else found.group()
