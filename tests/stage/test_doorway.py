"""A door that stands open: its leaf is seen narrower, its handle comes nearer to its hinge."""

import pytest

from yingxi.film.board import Facing, Piece
from yingxi.stage.display import bounds_of
from yingxi.stage.doorway import handle_after, leaf_of, leaf_records, opening_of, share_by_hand
from yingxi.stage.place import DOOR_FLAT, Doorway, Place, Setting
from yingxi.stage.sets import place_of

DOOR = Doorway(2.7, 6.09, 0.92, 2.12, -1)


def kitchen(side: Facing, **more: object) -> Place:
    flat = Piece(what=DOOR_FLAT, x=2.7 * side, z=6.09, facing=side)
    given = {"kind": "kitchen", "inside": True, "hour": "day", "pieces": (flat,), **more}
    return place_of(Setting(**given))  # type: ignore[arg-type]


@pytest.mark.parametrize("side", [-1, 1])
@pytest.mark.parametrize("more", [{}, {"culture": "japanese"}, {"culture": "arab"}, {"period": "ancient"}])
def test_a_leaf_is_seen_narrower_the_further_it_is_open(side: Facing, more: dict[str, str]) -> None:
    place = kitchen(side, **more)
    leaf, door = leaf_of(place), place.door
    assert leaf is not None
    assert door is not None
    assert opening_of(place) is not None
    shut, open_ = (bounds_of(leaf_records(leaf, door, share)) for share in (0.0, 1.0))
    seen = leaf_records(leaf, door, 1.0)
    assert seen != leaf.records
    if door.opens == "turns":
        assert open_[2] - open_[0] < 0.5 * (shut[2] - shut[0])


def test_everybody_comes_and_goes_by_the_door_that_stands_there() -> None:
    assert kitchen(1).doors == ((2.7, 6.09),)


@pytest.mark.parametrize("opens", ["turns", "parts", "slides", "slides apart"])
def test_a_handle_moves_towards_its_hinge_as_far_as_a_hand_draws_it(opens: str) -> None:
    door = Doorway(2.7, 6.09, 0.92, 2.12, -1, opens)  # type: ignore[arg-type]
    share = share_by_hand(door, 0.25)
    assert door.handle - handle_after(door, share) == pytest.approx(0.25, abs=0.03)


def test_a_door_hinged_on_the_right_is_the_mirror_of_one_hinged_on_the_left() -> None:
    right = Doorway(-2.7, 6.09, 0.92, 2.12, 1)
    assert right.handle == -DOOR.handle
    assert handle_after(right, 0.5) == -handle_after(DOOR, 0.5)


@pytest.mark.parametrize("kind", ["kitchen", "living room", "shop", "cabin", "ship cabin"])
def test_where_the_door_stands_near_its_wall_has_none(kind: str) -> None:
    def drawn(place: Place) -> int:
        return sum(len(card.records) for card in place.cards if card.name == "wall")

    assert drawn(kitchen(1, kind=kind)) < drawn(kitchen(1, kind=kind, pieces=()))


def test_what_stood_before_the_door_stands_beside_it() -> None:
    place, bare = kitchen(-1, kind="cafe"), kitchen(-1, kind="cafe", pieces=())
    before, after = (
        next(bounds_of(card.records) for card in each.cards if card.name == "left table")
        for each in (bare, place)
    )
    assert before[2] > -2.7 - 0.46
    assert after[2] < -2.7 - 0.46
    assert {card.name for card in bare.cards} < {card.name for card in place.cards}


def test_a_judges_bench_stays_in_the_middle() -> None:
    place = kitchen(-1, kind="courtroom")
    left, _, right, _ = next(
        bounds_of(card.records) for card in place.cards if card.name == "bench of the judge"
    )
    assert left < 0 < right
