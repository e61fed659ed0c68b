"""Whom a line of prose calls by name: nobody calls themselves."""

import re
from collections.abc import Iterable

from yingxi.film.brief import Language

_EDGE = {"zh": r"[，,！!？?。….、—]", "en": r"[,.!?;…—]"}


def called_in(words: str, names: Iterable[str], language: Language) -> tuple[str, ...]:
    """The names by which a speech calls somebody: at its head before a mark, or between a comma and a mark.

    >>> called_in("Go home, Peter.", ("Peter", "Agnes"), "en"), called_in("阿宝，回家。", ("阿宝",), "zh")
    (('Peter',), ('阿宝',))
    >>> called_in("Peter went home, and Agnes, too.", ("Peter", "Agnes"), "en")
    ()
    """
    edge = _EDGE[language]
    bare = words.strip(' “”"「」')
    return tuple(
        name
        for name in names
        if re.search(rf"(?:^|[.!?。！？]\s*){re.escape(name)}\s*{edge}", bare)
        or re.search(rf"[,，]\s*{re.escape(name)}\s*(?:[.!?。！？…]|$)", bare)
    )
