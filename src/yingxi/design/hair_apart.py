"""Dress and hair told in one breath: each by itself, so that neither takes the other's colour."""

import re

from yingxi.design.phrases import phrase_of
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_JOINTS = phrased(
    r"\s+(?:and\s+)?with\s+(?=(?:a|an|his|her|their|long|short|thick|thin|curly|wavy|straight|loose)\b)"
    r"|\s+in\s+(?=(?:his|her|their)\s+(?:[a-z]+\s+){0,3}(?:hair|braids?|curls|plaits?|locks)\b)",
    re.IGNORECASE,
)
_OF_HEAD = ("hair", "beard")


def hair_apart(words: str, language: Language) -> tuple[str, ...]:
    """`words` cut where dress ends and hair or beard begins.

    >>> hair_apart("in a red hanfu with a long black braid", "en")
    ('in a red hanfu', 'a long black braid')
    >>> hair_apart("a white nightgown with a blue ribbon in her black hair", "en")
    ('a white nightgown', 'a blue ribbon', 'her black hair')
    >>> hair_apart("a coat with a fur collar", "en"), hair_apart("brown hair with a red bow", "en")
    (('a coat with a fur collar',), ('brown hair with a red bow',))
    """
    if language != "en":
        return (words,)
    for joint in _JOINTS.finditer(words):
        head, tail = words[: joint.start()], words[joint.end() :]
        if _topic(tail, language) in _OF_HEAD and _topic(head, language) not in _OF_HEAD:
            return (*hair_apart(head, language), *hair_apart(tail, language))
    return (words,)


def _topic(words: str, language: Language) -> str:
    return phrase_of(words, language).topic
