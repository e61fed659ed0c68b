"""Kinship: whose years follow from whose, in one family."""

import re
from collections.abc import Iterable

from yingxi.film.phrasing import phrased

PARENTS, CHILDREN = ("mother", "father"), ("daughter", "son", "brother", "sister")
GENERATION = 20
OLD_MOTHER = 40
"""By how much at most a child is younger, of somebody whom grandchildren would call so."""
SIBLINGS = ("brother", "sister")
BETWEEN_SIBLINGS = 4
"""Years between two of one family, where nothing says more."""
_GENERATIONS = {
    *PARENTS,
    "daughter",
    "son",
    "grandmother",
    "grandfather",
    "grandson",
    "granddaughter",
    "uncle",
    "aunt",
}
_FAR_IN_YEARS = phrased(
    r"\b(?:half-|grown[- ]up|baby|big|little|elder|older|younger|long-lost)", re.IGNORECASE
)
"""A child is at least so many years younger than a parent."""
_HAN = phrased(r"[\u3400-\u9fff]")
_SOMEBODY_ELSES = phrased(r"学生|孩子|女儿|儿子|同学|朋友|别人|女孩|男孩|[，。].*的$")
_OLDER = phrased(r"姐|哥|师兄")
_YOUNGER = phrased(r"妹|弟")
_TWINS = phrased(r"\btwins?\b|双胞胎|孪生|龙凤胎", re.IGNORECASE)


def _is_parent_of(noun: str, other: str, told: str) -> bool:
    """Whether a Chinese idea names nobody but somebody and a parent, who is theirs: 理发师给父亲理发."""
    at, before = told.find(noun), told.find(other)
    return (
        0 <= before < at and _HAN.search(noun) is not None and _SOMEBODY_ELSES.search(told[before:at]) is None
    )


def is_beside_sibling(entry: str, others: Iterable[str], told: str) -> bool:
    """Whether an English idea names somebody's sister or brother, and nobody of another generation, whose age they
    could not share.

    >>> is_beside_sibling("sister", ["boy"], "A boy and his sister"), is_beside_sibling("sister", ["mother"], "")
    (True, False)
    """
    known = tuple(others)
    return (
        entry in SIBLINGS
        and bool(known)
        and not _GENERATIONS & {*known}
        and _HAN.search(told) is None
        and _FAR_IN_YEARS.search(told) is None
    )


def years_among(
    years: int, noun: str, entry: str, others: Iterable[tuple[str, str, int | None]], told: str
) -> int:
    """`years` of who is called `noun` (a word of `entry`), put right by those of `others` (noun, entry, years): twins
    are of one age, 姐姐 is older than 妹妹, a child younger than a parent by a generation.

    >>> years_among(23, "daughter", "daughter", [("father", "father", 37)], "")
    17
    >>> years_among(19, "双胞胎妹妹", "sister", [("双胞胎姐姐", "sister", 24)], "双胞胎姐姐和双胞胎妹妹开店")
    24
    """
    alone = True
    for other, kin, theirs in others:
        if theirs is None:
            continue
        siblings = kin in ("brother", "sister", "twins") and entry in ("brother", "sister", "twins")
        if _TWINS.search(told) and (siblings or noun == other):
            return theirs
        if entry in SIBLINGS and alone and is_beside_sibling(entry, [kin], told):
            # Whose sister or brother they are was named first.
            alone = False
            years = max(theirs - BETWEEN_SIBLINGS, min(theirs + BETWEEN_SIBLINGS, years))
        if siblings and _OLDER.search(noun) and _YOUNGER.search(other):
            years = max(years, theirs + 1)
        elif siblings and _YOUNGER.search(noun) and _OLDER.search(other):
            years = min(years, theirs - 1)
        elif entry in ("son", "daughter") and kin in ("grandmother", "grandfather") and _HAN.search(told):
            years = max(theirs - OLD_MOTHER, min(years, theirs - GENERATION))
        elif entry in CHILDREN and kin in PARENTS:
            years = min(years, theirs - GENERATION)
        elif entry in PARENTS and (kin in CHILDREN or _is_parent_of(noun, other, told)):
            years = max(years, theirs + GENERATION)
    return years
