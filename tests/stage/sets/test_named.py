"""Sets that are built as their place's name says: laid out as before, played in, and unlike what they are else."""

import os

import pytest

from tests.stage.sets.test_places import (
    GOLDEN,
    assert_foreground_leaves_the_middle_free,
    assert_nothing_stands_where_people_act,
    assert_seats_and_doors_within_limits,
    plan_of,
)
from yingxi.film.breakdown import Hour
from yingxi.film.sheet import OPEN_AIR, Culture, SetKind
from yingxi.stage.place import MADE, Place, Setting
from yingxi.stage.sets import place_of

NAMED: list[tuple[SetKind, str]] = [
    ("forest", "bamboo grove"), ("desert", "Dunhuang"), ("workshop", "clock shop"), ("street", "gaslit street"),
    ("hillside", "tea garden"), ("restaurant", "noodle shop"), ("puppet theatre", "behind the screen"),
]  # fmt: skip


def named(kind: SetKind, name: str = "", hour: Hour = "day", season: str = "") -> Place:
    dressing = (name,) if name else ()
    return place_of(Setting(kind, kind not in OPEN_AIR, hour, season=season, dressing=dressing))


@pytest.mark.parametrize(("kind", "name"), NAMED)
def test_a_named_set_is_laid_out_as_before(kind: SetKind, name: str) -> None:
    golden, plan = GOLDEN / "variants" / f"{name.replace(' ', '-')}.txt", plan_of(named(kind, name))
    if os.environ.get("BLESS") == "sets":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(plan, encoding="utf-8")
    assert plan == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "name"), NAMED)
@pytest.mark.parametrize(("hour", "season"), [("day", ""), ("night", "winter"), ("dusk", "autumn")])
def test_a_named_set_can_be_played_in(kind: SetKind, name: str, hour: Hour, season: str) -> None:
    place = named(kind, name, hour, season)
    assert len({card.z for card in place.cards}) >= 5
    assert_seats_and_doors_within_limits(place)
    assert_nothing_stands_where_people_act(place)
    assert_foreground_leaves_the_middle_free(place)


@pytest.mark.parametrize(("kind", "name"), NAMED)
def test_its_name_makes_a_set_another(kind: SetKind, name: str) -> None:
    assert plan_of(named(kind, name)) != plan_of(named(kind))


@pytest.mark.parametrize(
    ("kind", "one", "other"), [("forest", "竹林", "Bamboo Grove"), ("desert", "敦煌", "Dunhuang")]
)
def test_both_languages_name_what_is_built(kind: SetKind, one: str, other: str) -> None:
    assert plan_of(named(kind, one)) == plan_of(named(kind, other))


@pytest.mark.parametrize(("culture", "grows"), [("western", True), ("chinese", False), ("arab", False)])
def test_cacti_grow_in_the_new_world_alone(culture: Culture, grows: bool) -> None:
    place = place_of(Setting("desert", False, "day", culture=culture))
    green = next(card for card in place.cards if card.name == "near things")
    assert (any(each.name == MADE for each in green.records)) is grows
