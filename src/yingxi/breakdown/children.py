"""The children, the girls, the soldiers: several whom one noun describes, meant together by its plural."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from yingxi.breakdown.inflection import noun_forms
from yingxi.breakdown.years import years_in
from yingxi.film.phrasing import phrased

CHILD, OLDEST = "child", 14
"""What somebody is by their years alone, and with how many at most."""


def children_among(texts: Sequence[str], found: Iterable[str]) -> list[str]:
    """Those of `found` whose years make them children.

    >>> children_among(["Two children, LILY, 8, and MAX, nine, wait for BEN, 40."], ["Lily", "Max", "Ben"])
    ['Lily', 'Max']
    """
    told = "\n".join(texts)
    return [name for name in found if any(age <= OLDEST for age in _ages(name, told))]


def _ages(name: str, told: str) -> Iterable[int]:
    for behind in re.finditer(rf"\b{re.escape(name)}(?:,\s|\s\()(?P<years>[\w-]+)", told, re.IGNORECASE):
        age = years_in(behind["years"], "en")
        if age is not None:
            yield age


@cache
def _plurals(noun: str) -> frozenset[str]:
    plurals = noun_forms(noun)[1:]
    return frozenset((*plurals, "kids") if noun == CHILD else plurals)


def described_together(
    words: Sequence[str], described: Mapping[str, tuple[str, ...]], there: Sequence[str]
) -> tuple[str, ...]:
    """Those who are `there` and whom the plural of one noun means in English `words`; nobody where it is only one.

    >>> described_together(["the", "children"], {"child": ("a", "b")}, ["b", "c", "a"])
    ('a', 'b')
    """
    for noun, people in described.items():
        here = tuple(person for person in people if person in there)
        if len(here) > 1 and _plurals(noun) & {*words}:
            return here
    return ()


_MANY = phrased(r"(?:这|那)?(?:[几两三四五]个|些)?(?P<noun>[\u4e00-\u9fff]{1,3}?)们")


def chinese_described_together(
    words: str, described: Mapping[str, tuple[str, ...]], there: Sequence[str]
) -> tuple[str, ...]:
    """Those who are `there` and whom a noun with 们 means, with which Chinese `words` begin: 孩子们.

    >>> chinese_described_together("孩子们跑远了", {"孩子": ("a", "b")}, ["b", "a"])
    ('a', 'b')
    """
    found = _MANY.match(words)
    noun = found["noun"] if found else ""
    people = described.get(noun) or described.get(noun.removeprefix("小")) or ()
    here = tuple(person for person in people if person in there)
    return here if len(here) > 1 else ()
