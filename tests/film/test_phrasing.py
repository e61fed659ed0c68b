"""Turns of phrase are compiled when they are looked for, and every one of them can be."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import cast

import pytest

import yingxi
from yingxi.film.phrasing import _Phrase, phrased

NOT_LOADED = ("__main__", "ray_runner")
"""What runs as soon as it is loaded, and what needs a library that need not be there."""


def test_it_finds_what_the_compiled_pattern_finds() -> None:
    kite = phrased(r"\bKITES?\b", re.IGNORECASE)
    found = kite.search("two kites")
    assert found
    assert found[0] == "kites"
    assert kite.sub("hats", "kite and kites") == "hats and hats"
    assert kite.split("a kite b") == ["a ", " b"]
    assert (kite.pattern, kite.flags) == (r"\bKITES?\b", re.compile(r"\bKITES?\b", re.IGNORECASE).flags)


def test_one_that_is_wrong_is_wrong_when_it_is_looked_for() -> None:
    with pytest.raises(re.error, match="unterminated"):
        phrased("(kite").search("a kite")


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError):
        _ = phrased("kite").kite  # type: ignore[attr-defined]


def test_all_that_the_rooms_look_for_can_be_compiled() -> None:
    modules = walk_packages(yingxi.__path__, "yingxi.")
    heads = [vars(import_module(each.name)) for each in modules if not each.name.endswith(NOT_LOADED)]
    phrases = [each for head in heads for each in _phrases_in(tuple(head.values()))]
    assert len(phrases) > 1500
    for phrase in phrases:
        assert re.compile(phrase.pattern, phrase.flags).flags == phrase.flags


def _phrases_in(value: object) -> Iterator[re.Pattern[str]]:
    match value:
        case _Phrase():
            yield cast("re.Pattern[str]", value)
        case tuple() | list():
            for each in value:
                yield from _phrases_in(each)
        case dict():
            yield from _phrases_in(tuple(value.values()))
