"""Near, nothing narrow of the set stands up out of a head where a step aside frees it."""

from dataclasses import replace

import pytest

from tests.stage.golden_shots import ALONE, FRAME, Golden, shot_of
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot, shot_setting
from yingxi.stage.shot_track import shot_track
from yingxi.stage.sightlines import sightings_of
from yingxi.stage.tangents import grown_out, narrow_pieces

GREY = Colour(0.5, 0.0, 0)


def near_shot(size: str) -> tuple[Shot, Place]:
    shot = shot_of(Golden("post", "park", "paper", ALONE, (), (("size", size),)))
    assert shot.set is not None
    return shot, replace(place_of(shot_setting(shot, shot.set)), cards=())


def with_posts(place: Place, *lefts: float, wide: float = 0.08) -> Place:
    posts = tuple(Cut(rectangle(x - wide / 2, 0.0, wide, 3.0), GREY) for x in lefts)
    return replace(place, cards=(Card("posts", 7.5, posts),))


def behind(shot: Shot, place: Place) -> float:
    """The x at depth 7.5 that is seen right behind the head, in metres."""
    camera = shot_track(shot, place).at(FRAME)
    (one,) = (looks[FRAME // 4] for looks in sightings_of(shot.board, shot.cast, shot.performance).values())
    x, _ = camera.at(*one.head, one.z)
    return camera.x + (x - camera.centre) / camera.scale(7.5)


@pytest.mark.parametrize("size", ["medium", "medium close", "close"])
@pytest.mark.parametrize("off", [-0.1, -0.03, 0.03, 0.1])
def test_a_post_behind_a_head_is_stepped_aside_from(size: str, off: float) -> None:
    shot, empty = near_shot(size)
    place = with_posts(empty, behind(shot, empty) + off)
    seen, pieces = sightings_of(shot.board, shot.cast, shot.performance), narrow_pieces(place)
    assert grown_out(pieces, shot_track(shot, empty), seen) == 1
    assert grown_out(pieces, shot_track(shot, place), seen) == 0


@pytest.mark.parametrize(
    ("size", "lefts", "wide"),
    [
        ("full", (0.0,), 0.08),
        ("close", (1.6,), 0.08),
        ("close", (-0.15, 0.0, 0.15), 0.08),
        ("close", (0.0,), 0.59),
    ],
    ids=["from afar", "beside the head", "a row of them", "as wide as a head"],
)
def test_the_camera_stays_where_nothing_seems_to_grow_out_of_a_head(
    size: str, lefts: tuple[float, ...], wide: float
) -> None:
    shot, empty = near_shot(size)
    middle = behind(shot, empty)
    place = with_posts(empty, *(middle + left for left in lefts), wide=wide)
    assert shot_track(shot, place) == shot_track(shot, empty)


@pytest.mark.parametrize("moving", [False, True], ids=["a clock's case", "its pendulum"])
def test_what_hangs_right_over_a_crown_is_stepped_aside_from(moving: bool) -> None:
    shot, empty = near_shot("medium")
    middle = behind(shot, empty)
    camera = shot_track(shot, empty).at(FRAME)
    (one,) = (looks[FRAME // 4] for looks in sightings_of(shot.board, shot.cast, shot.performance).values())
    crown = camera.at(*one.head, one.z)[1] - 0.56 * one.size * camera.scale(one.z)
    foot = camera.y + (camera.horizon - crown) / camera.scale(7.5) + 0.03
    hung = (Cut(rectangle(middle - 0.1, foot, 0.2, 0.4), GREY),)
    card = Card("clock", 7.5, () if moving else hung, moving=(lambda _: hung) if moving else None)
    place = replace(empty, cards=(card,))
    seen, pieces = sightings_of(shot.board, shot.cast, shot.performance), narrow_pieces(place)
    assert grown_out(pieces, shot_track(shot, empty), seen) == 1
    assert grown_out(pieces, shot_track(shot, place), seen) == 0
