"""Shots at the edge of what is asked for: twelve people, two frames, upright and very broad frames."""

import pytest

from tests.stage.people_of_tests import cast, person
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Placement, Size, Staged
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.time import FILM_RATE
from yingxi.stage.passes import PassPainter
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import ShotPainter

HOME = SetSheet(id="set-home", place="home", kind="living room")


def crowd(count: int) -> Cast:
    return cast(*(person(f"{number:02}", "adult", 1.5 + 0.03 * number, "#4a5a78") for number in range(count)))


def shot(people: int, frames: int, width: int, height: int, size: Size = Size.WIDE) -> Shot:
    everybody = crowd(people)
    placements = tuple(
        Placement(person=sheet.id, x=-2.2 + 4.4 * number / max(1, people - 1), z=4.8 + 0.4 * (number % 3))
        for number, sheet in enumerate(everybody.people)
    )
    deed = Staged(kind="deed", ref="deed", start=0, end_exclusive=frames, actor="person-00", verb="wave")
    board = Board(
        id="shot-1",
        scene="scene-1",
        set=HOME.id,
        size=size,
        subjects=tuple(each.person for each in placements),
        placements=placements,
        moments=(deed,),
        frames=frames,
    )
    performed = shot_performed(board, everybody, {}, rate=FILM_RATE, seed=1)
    return Shot(board, performed, everybody, HOME, width, height, seed=1)


def seen(one: Shot, frame: int) -> dict[str, int]:
    """How many pixels of everybody are seen."""
    painter = PassPainter(one)
    mask = painter.frame("mask", frame)
    return {
        who: int(((mask[..., 2] == red) & (mask[..., 1] == green) & (mask[..., 0] == blue)).sum())
        for who, (red, green, blue) in painter.colours().items()
    }


@pytest.mark.parametrize(("width", "height"), [(192, 108), (108, 192), (240, 100)])
def test_everybody_of_three_is_seen_whatever_the_frame(width: int, height: int) -> None:
    assert min(seen(shot(3, 8, width, height), 4).values()) > 40


def test_twelve_people_stand_in_one_shot() -> None:
    one = shot(12, 8, 192, 108)
    assert len(one.performance.people) == 12
    assert min(seen(one, 0).values()) > 0


def test_a_frame_of_four_thousand_shows_what_one_of_a_thousand_shows() -> None:
    small, large = (seen(shot(2, 2, width, width * 9 // 16), 0) for width in (960, 3840))
    assert {who: pytest.approx(16 * area, rel=0.02) for who, area in small.items()} == large


@pytest.mark.parametrize("size", [Size.WIDE, Size.CLOSE])
def test_a_shot_of_two_frames_is_drawn(size: Size) -> None:
    drawn = list(ShotPainter(shot(1, 2, 96, 54, size)).frames())
    assert sum(times for _, times in drawn) == 2
    assert drawn[0][0].any()
