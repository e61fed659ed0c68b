"""The words for a colour that stand right before the word for a thing."""

from collections.abc import Iterator

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens, meanings
from yingxi.design.colours import DYES
from yingxi.stage.props import prop_named
from yingxi.stage.props.words import WORDS

# How many letters a word for a thing may have, and how many words in English.
LETTERS, LONG = 5, 3
_LIKE = [
    (word,)
    for word in ("old", "new", "little", "small", "big", "large", "long", "heavy", "leather", "silk", "paper")
]
_LIKE_CHINESE = "旧新小大老破长丝纸"
"""What may stand between a colour and its thing."""


def colours_in(text: str) -> Iterator[tuple[str, str]]:
    """The things of `text` that have a colour before them, each with that (`#rrggbb`).

    >>> [*colours_in("A red cloth lies beside the old blue suitcase.")]
    [('red cloth', '#aa544c'), ('suitcase', '#486f99')]
    >>> [*colours_in("长椅上有一块红布，旁边是蓝色的箱子。")]
    [('red cloth', '#aa544c'), ('suitcase', '#486f99')]
    """
    for colour in chinese_found(text, "colours"):
        behind = text[colour.end :].lstrip("色的").lstrip(_LIKE_CHINESE)[:LETTERS]
        named = next((name for n in range(len(behind), 0, -1) if (name := thing_said(behind[:n]))), "")
        if named and (dye := dye_meant(colour.meaning)):
            yield named, dye
    tokens = english_tokens(text)
    for colour in english_found(tokens, "colours"):
        start = colour.end + (tokens[colour.end : colour.end + 1] in _LIKE)
        for long in range(LONG, 0, -1):
            named = thing_said(" ".join(tokens[start : start + long]))
            if named and (dye := dye_meant(colour.meaning)):
                yield named, dye
                break


def thing_said(said: str) -> str:
    """The drawn thing for which `said`, all of it, is a word; else empty."""
    name = prop_named(said)
    known = (name, *WORDS.get(name, ()))
    if name and (said in known or said.removesuffix("s") in known):
        return name
    return prop_named(meanings("zh", "things").get(said, ""))


def dye_meant(meaning: str) -> str:
    """The colour that a list's meaning stands for, as `#rrggbb`."""
    return DYES[meaning].hex() if meaning in DYES else ""
