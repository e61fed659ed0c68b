"""A crowd in a set: how many, and out of everybody's way."""

from dataclasses import replace

import pytest

from yingxi.film.sheet import SetKind
from yingxi.stage.display import Group, bounds_of
from yingxi.stage.layers import ACTING_BACK, ACTING_FRONT
from yingxi.stage.place import Card, Setting
from yingxi.stage.sets import place_of


def added_by_a_crowd(kind: SetKind, *, inside: bool) -> tuple[Card, ...]:
    setting = Setting(kind, inside, "day")
    alone = {card.name for card in place_of(setting).cards}
    return tuple(card for card in place_of(replace(setting, crowd=True)).cards if card.name not in alone)


def extras_in(cards: tuple[Card, ...]) -> list[str]:
    return [record.name for card in cards for record in card.records if isinstance(record, Group)]


@pytest.mark.parametrize(("kind", "inside"), [("street", False), ("courtyard", False), ("cafe", True)])
def test_a_crowd_stands_behind_the_acting_lanes(kind: SetKind, inside: bool) -> None:
    cards = added_by_a_crowd(kind, inside=inside)
    names = extras_in(cards)
    assert 7 <= len(names) == len(set(names)) <= 12
    assert all(card.z > ACTING_BACK and card.haze > 0 and card.moving is None for card in cards)


def test_an_audience_sits_before_the_stage_below_the_knees() -> None:
    cards = added_by_a_crowd("stage", inside=True)
    assert len(extras_in(cards)) == 12
    assert all(card.z < ACTING_FRONT and bounds_of(card.records)[3] < 0.75 for card in cards)


def test_there_is_no_crowd_in_a_bedroom() -> None:
    assert added_by_a_crowd("bedroom", inside=True) == ()
