"""What a voice can tell over the pictures: an idea's own sentences, in its own language."""

from itertools import pairwise

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idiom import narrated_chinese, narrated_english

_RICH, _LONG = 3, 36
"""From so many sentences, or characters, a Chinese idea says more than its deeds."""


def sentences_narrated(own: str, language: Language) -> tuple[str, ...]:
    """The idea in pieces that can each be said in one breath; empty where it is none that a voice could tell."""
    if language == "zh":
        return narrated_chinese.sentences_narrated(own)
    return narrated_english.sentences_narrated(own)


def narrated_words(own: str, language: Language) -> dict[str, str]:
    """`{n1}` to `{n7}`, the last as `{nz}`, and how it begins as `{n told}`."""
    told = sentences_narrated(own, language)
    words = {f"n{at}": each for at, each in enumerate(told, start=1)}
    begins = "，".join(told[:2]) if language == "zh" else ", ".join([*told[:1], *map(_within, told[1:2])])
    return words | {"nz": told[-1], "n told": begins} if told else {}


def _within(piece: str) -> str:
    """A piece behind another one."""
    return piece if piece.startswith("I ") else piece[0].lower() + piece[1:]


def narrated_flags(own: str, language: Language) -> frozenset[str]:
    """`narrated`, `told-rich` where a Chinese idea says more than its deeds, and `told-2` to `told-7` by how many
    pieces there are."""
    told = sentences_narrated(own, language)
    if not told or any(one == other for one, other in pairwise(told)):
        return frozenset()
    rich = len(told) >= _RICH or (len(told) > 1 and ("我" in own or len(own) >= _LONG))
    return frozenset(
        {
            "narrated",
            *(("told-rich",) if rich and language == "zh" else ()),
            *(f"told-{count}" for count in range(2, len(told) + 1)),
        }
    )
