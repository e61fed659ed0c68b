"""English words as they stand in a sentence."""

from typing import NamedTuple

from yingxi.film.phrasing import phrased

_WORD = phrased(r"[^\W_][\w'’-]*|[,:;—]|--|\.\.\.")


class Token(NamedTuple):
    """A word as written, in small letters, and where it begins."""

    word: str
    small: str
    start: int


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of an English text, each with its place."""
    return tuple(
        Token(each.group(), each.group().lower().replace("’", "'"), each.start())
        for each in _WORD.finditer(text)
    )
