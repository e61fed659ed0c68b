"""A door that stands open: its leaf is seen narrower, its handle comes nearer to its hinge."""

import pytest

from yingxi.film.board import Facing, Piece
from yingxi.stage.display import bounds_of
from yingxi.stage.doorway import handle_after, leaf_of, leaf_records, opening_of, share_by_hand
from yingxi.stage.place import Doorway, Place, Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.door_flat import DOOR_FLAT

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


@pytest.mark.parametrize("opens", ["turns", "parts", "slides"])
def test_a_handle_moves_towards_its_hinge_as_far_as_a_hand_draws_it(opens: str) -> None:
    door = Doorway(2.7, 6.09, 0.92, 2.12, -1, opens)  # type: ignore[arg-type]
    share = share_by_hand(door, 0.25)
    assert door.handle - handle_after(door, share) == pytest.approx(0.25, abs=0.03)


def test_a_door_hinged_on_the_right_is_the_mirror_of_one_hinged_on_the_left() -> None:
    right = Doorway(-2.7, 6.09, 0.92, 2.12, 1)
    assert right.handle == -DOOR.handle
    assert handle_after(right, 0.5) == -handle_after(DOOR, 0.5)
