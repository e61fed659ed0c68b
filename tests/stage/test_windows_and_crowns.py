"""In ink and shadow a window keeps its frame, and only leaves are leaves."""

from collections.abc import Iterable, Iterator

import pytest

from yingxi.film.brief import Look
from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.materials.blacks import deepening
from yingxi.stage.materials.dabs import is_scalloped
from yingxi.stage.materials.scroll import MIST, WOOD
from yingxi.stage.materials.sparing import area
from yingxi.stage.path import ellipse
from yingxi.stage.place import FRAME, Card, Place, Setting
from yingxi.stage.sets import place_of


def place(kind: SetKind, look: Look, season: str = "") -> Place:
    return place_of(Setting(kind, inside=kind not in OPEN_AIR, hour="day", season=season, look=look))


def cuts(records: Iterable[Record]) -> Iterator[Cut]:
    for record in records:
        if isinstance(record, Group):
            yield from cuts(record.records)
        elif isinstance(record, Cut):
            yield record


def cards(place: Place, name: str) -> list[Card]:
    return [card for card in place.cards if card.name == name]


def touches(records: Iterable[Record]) -> int:
    """The dabs of the dabbed sheet that has most of them."""
    return max(sum(step[0] == "M" for step in each.path.steps) for each in cuts(records))


@pytest.mark.parametrize("kind", ["classroom", "hospital ward", "laboratory", "rehearsal room", "gallery"])
@pytest.mark.parametrize("look", ["ink", "shadow"])
def test_a_window_keeps_its_frame(kind: SetKind, look: Look) -> None:
    seen = place(kind, look)
    frames = [each for card in seen.cards for each in cuts(card.records) if each.name == FRAME]
    assert frames
    assert all(each.colour.lightness < seen.backdrop.lightness - 0.05 for each in frames)


def test_a_frame_in_ink_is_no_paler_than_wood_in_mist() -> None:
    (wall,) = cards(place("classroom", "paper"), "wall")
    assert max(each.colour.lightness for each in cuts(wall.records) if each.name == FRAME) > WOOD
    (wall,) = cards(place("classroom", "ink"), "wall")
    assert max(each.colour.lightness for each in cuts(wall.records) if each.name == FRAME) < 0.7


def test_a_green_seat_in_ink_is_no_leaf() -> None:
    (seat,) = cards(place("train carriage", "ink"), "bench back")
    assert touches(seat.records) == 1


def test_a_crown_is_dabs_in_autumn_as_in_summer() -> None:
    (summer,), (autumn,) = (cards(place("village", "ink", season), "tree") for season in ("", "autumn"))
    assert touches(autumn.records) == touches(summer.records) > 40


def test_a_crown_is_scalloped_and_a_cushion_is_not() -> None:
    (tree,) = cards(place("village", "paper"), "tree")
    assert any(is_scalloped(each.path) for each in cuts(tree.records))
    assert not is_scalloped(ellipse(0, 4, 2, 1.5))


def test_a_house_in_the_middle_distance_is_drawn_with_a_line_in_ink() -> None:
    (house,) = cards(place("house front", "ink"), "house")
    drawn = [each for each in cuts(house.records) if each.edge > 0]
    assert len(drawn) > 20
    assert min(each.colour.lightness for each in drawn) > 0.6


def darkest(kind: SetKind, look: Look) -> float:
    """The lightness of the darkest sheet, larger than a hand, among what stands behind the people."""
    seen = [card for card in place(kind, look).cards if 6.25 <= card.z <= 9.0]
    return min(each.colour.lightness for card in seen for each in cuts(card.records) if area(each) > 0.1)


def test_snow_on_a_crown_is_bare_paper_in_ink() -> None:
    (tree,) = cards(place("village", "ink", "winter"), "tree")
    assert touches(tree.records) > 40
    assert any(each.colour == MIST and is_scalloped(each.path) for each in cuts(tree.records))


@pytest.mark.parametrize("kind", ["bathroom", "hospital ward", "kitchen", "attic"])
def test_a_pale_room_has_its_blacks_in_ink(kind: SetKind) -> None:
    much = deepening(place(kind, "paper")).much
    assert much > 0.15
    assert darkest(kind, "ink") < 0.6


def test_a_temple_hall_is_dark_enough_already() -> None:
    assert deepening(place("temple hall", "paper")).much < 0.05


def test_the_tunnel_behind_a_train_s_panes_is_dark_in_ink() -> None:
    (tunnel,) = cards(place("subway", "ink"), "tunnel")
    assert max(each.colour.lightness for each in cuts(tunnel.records) if area(each) > 30) < 0.6
