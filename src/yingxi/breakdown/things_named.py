"""Things that the action names: nobody's name, no deed and no camera's move is one."""

import re
from collections.abc import Collection

from yingxi.breakdown.lexicon import Found, words_found
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_LEAVES = phrased(r"((?:\b[A-Z]\w+|\b(?:he|she|it|who|and|then)|,(?=\s+watches))\s+)(?:leaves|watches)\b")
"""Somebody who leaves or watches, and no leaf or watch."""
_PANS = phrased(
    r"\b(?:PANS?|Pans?)\s+(?:to|TO|left|LEFT|right|RIGHT|up|UP|down|DOWN|across|ACROSS|over|OVER)\b"
)
"""The camera's pan, and no cook's."""
_RINGS = phrased(r"\b((?:tele)?phone|(?:door|church )?bell|alarm)s?\s+r(?:ings?|ang|inging)\b", re.I)
"""What a telephone does, and nothing for a finger."""


def things_named(text: str, names: Collection[str], language: Language) -> tuple[Found, ...]:
    """The things in `text`, in order; `names` are people's (English ones in small letters): Brick is no brick, 兰香 no
    incense, and what Anna books no book."""
    if language == "en":
        text = _RINGS.sub(r"\1", _PANS.sub("", _LEAVES.sub(r"\1goes", text)))
        text = _who_acts(text, names)
    else:
        for heard in words_found(text, language, "sounds"):
            text = text.replace(heard.word, "，") if heard.word[-1] in "笛铃钟" else text
        for name in sorted(filter(None, names), key=len, reverse=True):
            text = text.replace(name, "，") if len(name) > 1 else text
    return tuple(found for found in words_found(text, language, "things") if found.word not in names)


def _who_acts(text: str, names: Collection[str]) -> str:
    """The text in which `she` stands for whose name goes right before a word that may be a deed of theirs."""
    known = "|".join(re.escape(name) for name in sorted(filter(None, names), key=len, reverse=True))
    return re.sub(rf"\b(?:{known})(?=\s+[a-z]+s\b)", "she", text, flags=re.IGNORECASE) if known else text
