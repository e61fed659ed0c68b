from dataclasses import replace
from math import sin

from hypothesis import given
from hypothesis import strategies as st

from tests.conformance import requests
from yingxi.film.mouth import Mouth, MouthSpan
from yingxi.film.performance import Face, Playing, Pose
from yingxi.stage.camera import Camera
from yingxi.stage.holding import LONGEST, SPARE, drawn_by, moved_by, poses_held
from yingxi.stage.track import Track

STANDING = Playing(person="ann", poses=(Pose(x=0.4, z=5.0, hip=0.8),) * 36)


def track_to(*, x: float = 0.0, z: float) -> Track:
    """A shot whose camera goes from one place to another."""
    start = Camera(0.0, 1.35, 1.0, 1600.0, 640.0, 360.0, 1280, 720)
    board = requests.shot().board.model_copy(update={"move": "push", "frames": 72})
    return Track(board, start, replace(start, x=x, z=z), 5.2, 5.2)


def breathing(count: int) -> list[Pose]:
    return [Pose(x=0.0, z=5.0, hip=0.8, chest=round(0.7 * sin(i / 6), 4)) for i in range(count)]


def test_a_body_that_only_breathes_holds_its_drawings() -> None:
    assert len({id(pose) for pose in poses_held(breathing(36))}) == 36 / LONGEST


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=30))
def test_no_drawing_stands_for_more_than_a_quarter_of_a_second(leans: list[float]) -> None:
    held = [id(pose) for pose in poses_held([Pose(x=0.0, z=5.0, hip=0.8, lean=lean) for lean in leans])]
    assert all(len(set(held[i : i + LONGEST + 1])) > 1 for i in range(len(held) - LONGEST))


def test_what_is_seen_to_change_is_drawn() -> None:
    shut, wide = (Pose(x=0.0, z=5.0, hip=0.8, face=Face(mouth=mouth)) for mouth in (Mouth.REST, Mouth.A))
    step = shut.model_copy(update={"x": 0.05})
    assert poses_held([shut, wide, shut, step]) == (shut, wide, shut, step)


def test_under_a_slow_camera_a_drawing_is_kept_as_long_as_under_one_that_stands() -> None:
    slow = track_to(z=1.02)
    assert len({drawn_by(slow, STANDING, frame) for frame in range(2 * LONGEST)}) == 1


def test_under_a_quick_camera_everybody_is_drawn_on_twos() -> None:
    quick = track_to(z=3.0)
    assert drawn_by(quick, STANDING, 33) == replace(quick.at(32), spare=SPARE)


@given(st.floats(-1, 1), st.floats(0.5, 2.5), st.integers(0, 71))
def test_a_drawing_that_is_kept_is_moved_no_further_than_it_was_drawn_beyond_the_frame(
    x: float, z: float, frame: int
) -> None:
    track = track_to(x=x, z=z)
    kept = drawn_by(track, STANDING, frame)
    across, down = moved_by(track.at(frame), kept, STANDING.at(frame))
    assert kept == replace(track.at(frame // 2 * 2), spare=SPARE) or max(abs(across), abs(down)) <= SPARE


def test_lips_do_not_end_a_drawing() -> None:
    talking = Playing(
        person="ann",
        poses=STANDING.poses,
        lips=(MouthSpan(start=3, end_exclusive=5, shape=Mouth.A),),
    )
    assert [talking.held_since(frame, longest=LONGEST) for frame in range(8)] == [0, 0, 0, 0, 0, 0, 2, 2]
