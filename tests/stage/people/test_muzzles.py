"""A fox is one animal from before and from the side, and has paws."""

import pytest

from tests.stage.people_of_tests import person
from yingxi.film.performance import Face, View
from yingxi.stage.display import Cut, DisplayList, Group, Record, bounds_of
from yingxi.stage.people.beasts import beast_head
from yingxi.stage.people.figure import figure
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.snouts import RELIEFS
from yingxi.stage.specimens import at_ease

NEAR = Nearness(200.0)


def beast(kind: str) -> DisplayList:
    return figure(
        person("biscuit", "child", 1.0, "#cd7a44", kind=kind),
        at_ease(person("biscuit", "child", 1.0, "#cd7a44", kind=kind)),
        head_pixels=200.0,
        seed=1,
    )


def pieces(records: DisplayList) -> list[Record]:
    return [
        each
        for record in records
        for each in (record, *(pieces(record.records) if isinstance(record, Group) else ()))
    ]


def head(kind: str, view: View, turn: float = 0.0) -> list[Record]:
    sheet = person("biscuit", "child", 1.0, "#cd7a44", kind=kind)
    return pieces(beast_head(sheet, Face(turn=turn), view, 0.0, NEAR, 1).front)


def middle_of(name: str, records: list[Record]) -> float:
    left, _, right, _ = bounds_of(
        tuple(each for each in records if isinstance(each, Cut) and each.name == name)
    )
    return (left + right) / 2


@pytest.mark.parametrize("kind", sorted(RELIEFS))
def test_a_long_muzzle_stands_before_the_face(kind: str) -> None:
    assert "bridge" in {each.name for each in head(kind, "three-quarter")}


def test_the_tip_of_a_muzzle_goes_further_round_than_a_flat_one() -> None:
    gone = {
        kind: middle_of("muzzle", head(kind, "three-quarter", 0.8))
        - middle_of("muzzle", head(kind, "three-quarter"))
        for kind in ("fox", "rabbit")
    }
    assert gone["fox"] > 1.3 * gone["rabbit"]


def test_from_the_side_a_fox_s_muzzle_is_no_bill() -> None:
    skull = bounds_of(
        tuple(each for each in head("fox", "profile") if each.name == "head" and isinstance(each, Cut))
    )
    assert skull[2] < 0.70


@pytest.mark.parametrize("kind", ["fox", "cat", "bear", "sheep"])
def test_a_beast_has_paws_and_no_hands(kind: str) -> None:
    cuts = {each.name for each in pieces(beast(kind)) if isinstance(each, Cut)}
    assert "paw" in cuts
    assert "hand" not in cuts
    assert ("hoof" in cuts) == (kind == "sheep")
