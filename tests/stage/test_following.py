"""A camera that goes along: with every turn of whoever walks, with whoever comes into an empty shot, and not else."""

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, stands
from yingxi.film.board import Board
from yingxi.stage.camera import Camera
from yingxi.stage.moves import track_of
from yingxi.stage.rig import proportions_of, skeleton_of
from yingxi.stage.track import Track

WIDTH, HEIGHT = 640, 360


def seen_across(shot: Board, person: str, frame: int) -> float:
    """Where somebody's head is across the frame, as a share of its width."""
    performance = performed(shot)
    pose = playing(performance, person).at(frame)
    x, y = skeleton_of(proportions_of(CAST.sheet(person)), pose).head
    camera = track_of(shot, CAST, performance, width=WIDTH, height=HEIGHT).at(frame)
    return camera.at(pose.x + pose.facing * x, y, pose.z)[0] / WIDTH


def there_and_back() -> Board:
    steps = [does("walk", "ann", 30, 70, to_x=1.0), does("walk", "ann", 90, 190, to_x=-1.6, to_facing=-1)]
    return board(240, [stands("ann", 0.0)], steps, size="close", move="pan", subjects=("ann",))


@pytest.mark.parametrize("frame", range(0, 240, 10))
def test_who_walks_there_and_back_stays_in_a_close_pan(frame: int) -> None:
    assert 0.15 < seen_across(there_and_back(), "ann", frame) < 0.85


def test_who_has_turned_about_has_the_larger_side_before_them() -> None:
    shot = there_and_back()
    assert seen_across(shot, "ann", 0) < 0.48
    assert seen_across(shot, "ann", 235) > 0.52


def test_camera_rests_while_whom_it_follows_stands() -> None:
    shot = there_and_back()
    track = track_of(shot, CAST, performed(shot), width=WIDTH, height=HEIGHT)
    assert track.at(0) == track.at(4)
    assert track.at(230) == track.at(239)


def test_all_that_a_camera_sees_on_its_way_lies_between_its_extremes() -> None:
    shot = there_and_back()
    track = track_of(shot, CAST, performed(shot), width=WIDTH, height=HEIGHT)
    low, high = sorted(camera.x for camera in track.extremes())
    assert low <= min(track.at(frame).x for frame in range(240))
    assert max(track.at(frame).x for frame in range(240)) <= high


def test_camera_goes_along_with_the_first_who_comes_into_an_empty_shot() -> None:
    people = [stands("ann", -3.4), stands("bo", 3.4, facing=-1)]
    comes = [does("enter", "ann", 6, 70, to_x=-0.6), does("enter", "bo", 180, 230, to_x=1.0, to_facing=-1)]
    shot = board(250, people, comes, size="full", subjects=("ann", "bo"))
    assert all(0.05 < seen_across(shot, "ann", frame) < 0.95 for frame in range(8, 250, 6))


def test_a_camera_without_a_way_goes_from_its_start_to_its_end() -> None:
    start = Camera(0, 1.35, 0, 1000, 320, 150, WIDTH, HEIGHT)
    end = Camera(1, 1.35, 0, 1000, 320, 150, WIDTH, HEIGHT)
    track = Track(there_and_back(), start, end, 5.0, 5.0)
    assert (track.at(0), track.at(239)) == (start, end)
    assert track.extremes() == (start, end)
