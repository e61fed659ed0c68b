"""Words to looks, phrase by phrase, and where they stand."""

import pytest
from tests.design.test_cast import sheet

from yingxi.design import facts_of
from yingxi.design.looks import Looks, looks_read


@pytest.mark.parametrize(
    ("words", "fixed"),
    [
        ("thin round glasses", {"glasses": True}),
        ("short dark hair", {"hair": "short", "hair_colour": "dark brown"}),
        ("curly auburn hair in a low bun", {"hair": "bun", "hair_colour": "red"}),
        ("short curly hair", {"hair": "curly"}),
        ("light-brown skin", {"skin": "tan"}),
        ("dark jeans", {"trousers": "navy"}),
        ("clean white low-top sneakers", {"shoes": "white"}),
        ("small scar on her left eyebrow", {}),
        ("late 20s", {"years": 28, "age": "young"}),
        ("a 32-year-old woman", {"years": 32, "age": "adult", "sex": "female"}),
        ("long navy skirt", {"skirt": "navy"}),
        ("clean-shaven", {"beard": "none"}),
    ],
)
def test_a_phrase_fixes_what_it_is_about_and_nothing_else(words: str, fixed: dict[str, object]) -> None:
    read = looks_read([words], "en")
    different = {
        name: getattr(read, name)
        for name in Looks.__dataclass_fields__
        if name not in ("honoured", "ignored") and getattr(read, name) != getattr(Looks(), name)
    }
    assert different == fixed


@pytest.mark.parametrize(
    ("words", "top", "under"),
    [
        (["navy blazer", "white shirt"], "navy", "white"),
        (["blue shirt", "long grey coat"], "grey", "blue"),
        (["green cardigan", "green cardigan"], "green", ""),
        (["teal sweater", "white sneakers"], "teal", ""),
    ],
)
def test_of_two_garments_one_is_beneath(words: list[str], top: str, under: str) -> None:
    read = looks_read(words, "en")
    assert (read.top_colour, read.under) == (top, under)


def test_each_colour_of_a_chinese_phrase_goes_with_its_thing() -> None:
    read = looks_read(["红毛衣黑裤子"], "zh")
    assert (read.top_colour, read.trousers) == ("red", "black")


def test_what_was_said_before_overrules_what_is_said_later() -> None:
    read = looks_read(["red jacket", "a red jacket", "navy jacket"], "en")
    assert (read.honoured, read.ignored) == (("red jacket", "a red jacket"), ("navy jacket",))


def test_every_fact_is_told_with_its_place_on_the_sheet() -> None:
    told = facts_of(sheet("Ruth", "58", "grey bun", "58", "wizard's luck"), "en")
    assert [(fact.words, fact.honoured, [place for place, _ in fact.places]) for fact in told] == [
        ("58", True, ["age", "years"]),
        ("grey bun", True, ["hair.style", "hair.colour"]),
        ("wizard's luck", False, []),
    ]
