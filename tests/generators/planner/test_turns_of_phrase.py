"""Turns of phrase of an English idea, as the film has them: its play, its hour and its place."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.restating.turns_of_phrase import with_plain_phrases


def drafted(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=45, seed=1))


@pytest.mark.parametrize(
    ("idea", "heading"),
    [
        ("My neighbour plays the trumpet at 3 a.m.", "INT. LIVING ROOM - NIGHT"),
        ("An old lighthouse keeper teaches a robot to fish", "EXT. HARBOUR - DAY"),
        ("A grandmother skates with her grandson", "EXT. LAKE - DAY"),
        ("Two old friends say goodbye at dawn", "EXT. STREET - DAWN"),
    ],
)
def test_a_deed_has_its_hour_and_its_place(idea: str, heading: str) -> None:
    assert drafted(idea).rows(ElementKind.HEADING)[0] == heading


@pytest.mark.parametrize(
    ("idea", "play"),
    [
        ("A clown cannot stop crying", "keepson"),
        ("A library where nobody is allowed to whisper", "forbidden"),
        ("Two brothers say farewell at the station", "parting"),
    ],
)
def test_a_turn_of_phrase_has_its_play(idea: str, play: str) -> None:
    assert drafted(idea).plan.play.id == play


def test_who_has_lost_all_sheep_looks_for_them() -> None:
    assert with_plain_phrases("A shepherd loses all his sheep") == "A shepherd looks for his lost sheep"
