"""What is built as its country and its time build: laid out as before, and unlike what stands there elsewhere."""

import os

import pytest

from tests.stage.sets.test_places import (
    GOLDEN,
    assert_foreground_leaves_the_middle_free,
    assert_nothing_stands_where_people_act,
    assert_seats_and_doors_within_limits,
    plan_of,
)
from yingxi.film.sheet import OPEN_AIR, Culture, Period, SetKind
from yingxi.stage.place import Place, Setting
from yingxi.stage.sets import place_of

KINDS: tuple[SetKind, ...] = ("street", "house front", "village", "living room")
ABROAD: tuple[Culture, ...] = ("japanese", "african", "arab", "indian", "mexican")
VARIANTS: list[tuple[SetKind, Period, Culture]] = [
    *((kind, "", culture) for kind in KINDS for culture in ABROAD),
    ("street", "1930s", "chinese"),
    ("house front", "1930s", "chinese"),
    ("courtroom", "ancient", "chinese"),
    ("courtyard", "", "japanese"),
    ("bedroom", "", "japanese"),
    ("courtyard", "", "indian"),
    ("great hall", "", "indian"),
    ("food market", "", "japanese"),
]


def variant(kind: SetKind, period: Period, culture: Culture) -> Place:
    return place_of(Setting(kind, kind not in OPEN_AIR, "day", period=period, culture=culture))


@pytest.mark.parametrize(("kind", "period", "culture"), VARIANTS)
def test_a_variant_is_laid_out_as_before(kind: SetKind, period: Period, culture: Culture) -> None:
    name = " ".join(filter(None, (kind, period, culture))).replace(" ", "-")
    golden, plan = GOLDEN / "variants" / f"{name}.txt", plan_of(variant(kind, period, culture))
    if os.environ.get("BLESS") == "sets":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(plan, encoding="utf-8")
    assert plan == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "period", "culture"), VARIANTS)
def test_a_variant_can_be_played_in(kind: SetKind, period: Period, culture: Culture) -> None:
    place = variant(kind, period, culture)
    assert len({card.z for card in place.cards}) >= 5
    assert_seats_and_doors_within_limits(place)
    assert_nothing_stands_where_people_act(place)
    assert_foreground_leaves_the_middle_free(place)


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_countries_build_alike(kind: SetKind) -> None:
    # A living room of today's China and one of today's West differ by what the film puts in them.
    countries: tuple[Culture, ...] = ("western", *ABROAD, *(("chinese",) if kind in OPEN_AIR else ()))
    plans = {culture: plan_of(variant(kind, "", culture)) for culture in countries}
    assert len(set(plans.values())) == len(plans)


def test_a_street_of_old_of_the_thirties_and_of_today_are_three() -> None:
    periods: tuple[Period, ...] = ("ancient", "1930s", "today")
    assert len({plan_of(variant("street", period, "chinese")) for period in periods}) == len(periods)


def test_a_ward_of_today_is_the_same_everywhere() -> None:
    plans = {plan_of(variant("hospital ward", "", culture)) for culture in ("western", "african", "arab")}
    assert len(plans) == 1


@pytest.mark.parametrize("culture", ABROAD)
def test_a_face_stands_out_from_a_wall_abroad(culture: Culture) -> None:
    assert 0.45 <= variant("living room", "", culture).backdrop.lightness <= 0.70


def test_a_temple_a_church_and_a_mosque_are_three_halls_to_play_in() -> None:
    halls = [
        place_of(Setting("temple hall", True, "day", dressing=(name,)))
        for name in ("Temple", "Old Church", "清真寺")
    ]
    for hall in halls:
        assert len({card.z for card in hall.cards}) >= 5
        assert_seats_and_doors_within_limits(hall)
        assert_nothing_stands_where_people_act(hall)
        assert_foreground_leaves_the_middle_free(hall)
    assert len({plan_of(hall) for hall in halls}) == len(halls)
