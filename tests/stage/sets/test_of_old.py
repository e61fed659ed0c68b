"""In a film of old times no machine stands on a counter, and the west has no paper lanterns."""

import pytest

from yingxi.film.brief import Language
from yingxi.film.sheet import SetKind
from yingxi.stage.display import bounds_of
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.designer import designer_of
from yingxi.stage.sets.lamps import lantern, pendant
from yingxi.stage.sets.night_market import bulbs
from yingxi.stage.sets.of_old import gourd_knot
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.trade_of_old import candle_ring, wreath_of_herbs


def old(kind: SetKind, language: Language = "zh") -> Setting:
    return Setting(kind, True, "day", language=language, period="ancient")


def test_a_healer_of_old_has_no_heartbeat_on_a_screen() -> None:
    cards = {card.name: card for card in place_of(old("hospital ward")).cards}
    assert cards["wall"].moving is None
    assert "drip" not in cards
    today = {card.name for card in place_of(Setting("hospital ward", True, "day")).cards}
    assert "drip" in today


@pytest.mark.parametrize("kind", ["shop", "cafe", "restaurant kitchen"])
def test_a_counter_of_old_is_not_one_of_today(kind: SetKind) -> None:
    name = "line" if kind == "restaurant kitchen" else "counter"
    then, now = (
        next(card.records for card in place_of(setting).cards if card.name == name)
        for setting in (old(kind), Setting(kind, True, "day"))
    )
    assert then != now


def test_what_hangs_of_old_is_of_its_part_of_the_world() -> None:
    east, west = (designer_of(old("shop", language), inside=True) for language in ("zh", "en"))
    assert pendant(east, 0, 2, 0.2, top=4) == lantern(east, 0, 2 - 0.2 * 0.3, 0.2 * 1.3, cord=2)
    assert pendant(west, 0, 2, 0.2, top=4) == candle_ring(west, 0, 2, 0.2, top=4)
    assert wall_clock(east, 0, 2, 0.2) == gourd_knot(east, 0, 2, 0.2)
    assert wall_clock(west, 0, 2, 0.2) == wreath_of_herbs(west, 0, 2, 0.2)


def test_no_balloons_fly_in_a_hall_of_old() -> None:
    cards = {card.name: card for card in place_of(old("community hall")).cards}
    dust = cards["things"].moving
    assert dust is not None
    for left, _, right, _ in (bounds_of((mote,)) for mote in dust(0)):
        assert right - left < 0.05
    assert cards["foreground balloons"].records == ()


def test_the_west_of_old_hangs_up_neither_bulbs_nor_paper_lanterns() -> None:
    east, west = (designer_of(old("night market", language), inside=True) for language in ("zh", "en"))
    assert bulbs(west, (-1, 3), (1, 3), 0.2) == []
    assert len(bulbs(east, (-1, 3), (1, 3), 0.2)) > 9
