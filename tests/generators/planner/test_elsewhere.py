"""Whom an English idea looks for is not there before the end, and how old people are whom it speaks of."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def told(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=45.0))


@pytest.mark.parametrize(
    ("idea", "without_name"),
    [
        ("A soldier looks for the boy who saved him", "looks for the boy who saved him."),
        ("A grandmother receives a message from her daughter", "receives a message from her daughter."),
    ],
)
def test_who_is_looked_for_or_writes_comes_at_the_end(idea: str, without_name: str) -> None:
    draft = told(idea)
    rows = draft.rows(ElementKind.ACTION)
    other = draft.plan.parts["O"].name.lower()
    at = next(place for place, row in enumerate(rows) if without_name in row)
    comes = next(place for place, row in enumerate(rows) if other in row.lower())
    assert at < comes
    assert comes > len(rows) / 2


def test_who_was_saved_says_so_of_himself() -> None:
    draft = told("A soldier looks for the boy who saved him")
    assert draft.plan.parts["P"].sex == "male"
    assert "You saved me." in draft.rows(ElementKind.DIALOGUE)


def test_sister_and_brother_are_of_an_age() -> None:
    parts = told("A boy teaches his sister to ride a bicycle").plan.parts
    assert (parts["P"].age, parts["O"].age) == ("child", "child")
    assert abs((parts["P"].years or 0) - (parts["O"].years or 0)) <= 4


def test_who_wrote_forty_years_ago_was_grown_then() -> None:
    parts = told("A man opens a letter that his wife wrote forty years ago").plan.parts
    assert [part.years is not None and part.years >= 58 for part in (parts["P"], parts["O"])] == [True, True]
