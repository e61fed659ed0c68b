"""Where the things come from that the rows of a screenplay take up: nobody holds out a coin that nobody found."""

import re
from collections.abc import Sequence
from functools import cache

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.lexicon import lexicon


def brought_in(texts: Sequence[str], standing: set[int], language: Language) -> set[int]:
    """Of the rows `texts`, those in which a thing is named first that one of the rows `standing` names."""
    first: dict[str, int] = {}
    named = [things_named(text, language) for text in texts]
    for at, things in enumerate(named):
        for thing in things:
            first.setdefault(thing, at)
    return {first[thing] for at in standing for thing in named[at]} - standing


def things_named(text: str, language: Language) -> frozenset[str]:
    """The lexicon's things that `text` names, by their ids.

    >>> sorted(things_named("Joey finds two coins in his shoe.", "en"))
    ['coin', 'shoe']
    """
    names = _names(language)
    return frozenset(names[found.lower()] for found in _pattern(language).findall(text))


@cache
def _names(language: Language) -> dict[str, str]:
    return {
        word.lower(): each.id for each in lexicon() if each.kind == "things" for word in each.words(language)
    }


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Longest words first; English ones as whole words, of one or more."""
    words = "|".join(map(re.escape, sorted(_names(language), key=len, reverse=True)))
    return re.compile(rf"\b({words})(?:e?s)?\b" if language == "en" else f"({words})", re.IGNORECASE)
