"""Who is called by a trade and a name, and what a thing-like name is a name of: NURSE AMY, `a robot called UNIT`."""

import re
from collections.abc import Collection, Iterable, Iterator

from yingxi.breakdown.apposition import shown
from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased


def given_alone(name: str, cues: Collection[str]) -> list[str]:
    """The given name behind a trade, by which action calls its person too; nothing where somebody else speaks under it.

    >>> given_alone("Nurse Amy", ("NURSE AMY",)), given_alone("Nurse Amy", ("NURSE AMY", "AMY"))
    (['Amy'], [])
    """
    trade, _, given = name.lower().rpartition(" ")
    known = {*meanings("en", "people"), *meanings("en", "trades")}
    if trade not in known or given not in meanings("en", "given") or given in {each.lower() for each in cues}:
        return []
    return [name.rpartition(" ")[2]]


_CALLED = phrased(
    r"\b(?:an?|the|their|his|her|our)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z-]+)\s(?:called|named)\s(?:the\s)?"
    r"(?P<name>[A-Z][\w'-]+)",
    re.IGNORECASE,
)
_PET = phrased(
    r"(?:^|(?<=[.!?]\s))(?P<name>[A-Z][a-z]+)\s"
    r"(?P<verb>sleeps|barks|wags|purrs|meows|mews|growls|whines|pants|curls up|sniffs)\b"
)
_CATS = frozenset({"purrs", "meows", "mews"})


def creatures_called(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Name and noun of every creature or person that a noun goes before with `called` or `named`, and of pets that are
    known only by the name of a thing (Biscuit sleeps): such a one is a dog, or purrs and is a cat.

    >>> list(creatures_called(["A robot called UNIT rolls in. Biscuit sleeps under it."]))
    [('Unit', 'robot'), ('Biscuit', 'dog')]
    """
    people, things = meanings("en", "people"), meanings("en", "things")
    for text in texts:
        for found in _CALLED.finditer(text):
            if found["noun"].lower() in people and found["name"][0].isupper():
                yield shown(found["name"]), found["noun"].lower()
        for found in _PET.finditer(text):
            if found["name"].lower() in things:
                yield found["name"], "cat" if found["verb"] in _CATS else "dog"
