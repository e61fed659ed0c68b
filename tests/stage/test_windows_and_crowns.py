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
    lightness = sorted(each.colour.lightness for each in drawn)
    assert lightness[0] > 0.4
    assert lightness[-1] > 0.8


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


def silhouettes(kind: SetKind) -> list[Cut]:
    """What stands out from the screen in a shadow play's room."""
    seen = place(kind, "shadow")
    behind = [card for card in seen.cards if 6.25 <= card.z <= 7.2]
    return [
        each
        for card in behind
        for each in cuts(card.records)
        if each.colour.lightness < seen.backdrop.lightness - 0.1
    ]


def test_a_mansion_s_wall_is_the_screen_and_its_settee_no_bush() -> None:
    assert max(area(each) for each in silhouettes("mansion")) < 15
    (furniture,) = cards(place("mansion", "ink"), "furniture")
    assert touches(furniture.records) < 10


@pytest.mark.parametrize("kind", ["hospital ward", "train carriage", "bedroom"])
def test_no_room_of_a_shadow_play_is_bare(kind: SetKind) -> None:
    assert len([each for each in silhouettes(kind) if each.name != FRAME]) >= 3


def test_a_train_at_its_platform_is_cut_with_its_windows_in_a_shadow_play() -> None:
    (train,) = cards(place("station", "shadow"), "train")
    assert len({each.colour for each in cuts(train.records)}) > 5


def test_a_tunnel_is_dark_in_a_shadow_play() -> None:
    seen = place("subway", "shadow")
    (tunnel,) = cards(seen, "tunnel")
    walls = list(cuts(tunnel.records))
    assert walls
    assert all(each.colour.lightness < seen.backdrop.lightness - 0.1 for each in walls)
