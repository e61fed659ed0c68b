"""Names as somebody gives them."""

import unicodedata

from yingxi.film.errors import InputError
from yingxi_platform.people.models import NAME_LENGTH

JOINER = "\u200d"
"""Joins two emoji into one, and is nothing to be seen by itself."""


def plain_name(given: str, *, longest: int = NAME_LENGTH) -> str:
    """A name on one line (`plain_line`). Raises InputError for one of more letters than `longest`: a name is not cut
    behind anybody's back."""
    name = plain_line(given)
    if len(name) > longest:
        raise InputError(f"a name has up to {longest} letters", next_step="write a shorter one")
    return name


def plain_line(given: str) -> str:
    """One line, without what turns the text around it or cannot be seen."""
    seen = (
        letter if letter.isprintable() or _joins(given, at) else " " if letter.isspace() else ""
        for at, letter in enumerate(given)
    )
    return " ".join("".join(seen).split())


def _joins(given: str, at: int) -> bool:
    before, after = given[:at].rstrip("\ufe0f"), given[at + 1 : at + 2]
    return given[at] == JOINER and _emoji(before[-1:]) and _emoji(after)


def _emoji(letter: str) -> bool:
    """A picture, or the tone of its skin."""
    return letter != "" and unicodedata.category(letter) in ("So", "Sk")
