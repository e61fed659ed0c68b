"""On a flat cushion one sits on one's heels, on the ground with stretched legs, on a chair as ever."""

import pytest

from yingxi.acting.seating import on_heels, seated
from yingxi.film.sheet import CharacterSheet, Garment, Hair, VoiceSheet
from yingxi.film.story import Age
from yingxi.stage.place import Setting
from yingxi.stage.rig import proportions_of
from yingxi.stage.sets import place_of


def somebody(age: Age, height: float) -> CharacterSheet:
    return CharacterSheet(
        id="a", name="A", age=age, height=height, hair=Hair(style="short", colour="#333333"),
        top=Garment(cut="short top", colour="#888888"), voice=VoiceSheet(styles=(("silent", 1.0),)),
    )  # fmt: skip


@pytest.mark.parametrize(("age", "height"), [("adult", 1.72), ("child", 1.2), ("elder", 1.55)])
def test_the_feet_lie_under_who_sits_on_their_heels(age: Age, height: float) -> None:
    body = proportions_of(somebody(age, height))
    low = seated(body, 0.0, 5.0, 1, 0.09)
    stretched = seated(body, 0.0, 5.0, 1, 0.0)
    assert max(low.near.x, low.far.x) < 0.02 < min(stretched.near.x, stretched.far.x)
    assert 0.0 < low.hip - 0.09 < 0.16 * height


@pytest.mark.parametrize("kind", ["living room", "bedroom"])
def test_in_japan_one_sits_on_cushions_and_sleeps_on_the_mats(kind: str) -> None:
    place = place_of(Setting(kind, True, "night", culture="japanese"))
    assert all(on_heels(seat.height) for seat in place.seats)
    assert any("cushion" in seat.name for seat in place.seats)
    assert any(seat.name == "bed" for seat in place.seats) == (kind == "bedroom")
