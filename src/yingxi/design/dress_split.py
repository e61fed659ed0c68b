"""Several garments of one phrase, each by itself with its own colour and pattern."""

import re

from yingxi.design.phrases import phrase_of
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_JOINTS: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"\s+(?:and|with|plus|over|under|beneath)\s+", re.IGNORECASE),
    "zh": phrased(r"和(?!服|尚)|搭配着?|配着?(?!饰)|以及|外面?(?=[罩披套])"),
}
_OUTER_LAST = phrased(r"\s+(?:under|beneath)\s+|外面?", re.IGNORECASE)
_OVER = phrased(r"\s+(?:over|under|beneath)\s+|外面?", re.IGNORECASE)
_WORN = ("top", "skirt", "trousers", "shoes", "scarf", "shawl", "mask", "hat", "apron")


def garments_split(words: str, language: Language) -> tuple[tuple[str, bool], ...]:
    """The garments of a phrase, what is worn over all first, each with whether it is said to lie under the one before;
    the phrase itself where it has but one.

    >>> garments_split("red and white striped T-shirt and blue shorts", "en")
    (('red and white striped T-shirt', False), ('blue shorts', False))
    >>> garments_split("a checked shirt under a brown suit", "en")
    (('a brown suit', False), ('a checked shirt', True))
    """
    pieces: list[str] = []
    joints: list[str] = []
    at = 0
    for joint in _JOINTS[language].finditer(words):
        if not (_is_worn(words[at : joint.start()], language) and _is_worn(words[joint.end() :], language)):
            continue
        pieces.append(words[at : joint.start()])
        joints.append(joint.group())
        at = joint.end()
    pieces.append(words[at:])
    if len(joints) == 1 and _OUTER_LAST.fullmatch(joints[0]):
        pieces.reverse()
    under = [False, *(_OVER.fullmatch(joint) is not None for joint in joints)]
    return tuple(zip(pieces, under, strict=True))


def _is_worn(words: str, language: Language) -> bool:
    found = phrase_of(words, language).found("looks")
    return any(each.meaning.split()[0] in _WORN for each in found)
