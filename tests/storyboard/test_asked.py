"""Shots that the screenplay names: one board each, of the size, angle and move it asks for."""

from tests.storyboard.scenes_of_tests import RUTH, XIAOYU, breakdown, deed, scene, speech
from tests.storyboard.test_drawing import shots
from yingxi.film.board import Size
from yingxi.film.breakdown import ShotMark


def listed(*marks: ShotMark) -> list[tuple[Size, str, str, tuple[str, ...]]]:
    film = breakdown(
        scene(deed(1, RUTH, "sit"), deed(2, XIAOYU, "enter"), speech(1, XIAOYU), speech(2, RUTH), shots=marks)
    )
    return [(board.size, board.angle, board.move, board.subjects) for board in shots(film)]


def test_each_named_shot_is_one_board_as_it_asks() -> None:
    assert listed(
        ShotMark(name="1", moment=0, size="wide", angle="low", move="push"),
        ShotMark(name="2", moment=2, size="close"),
        ShotMark(name="3", moment=3, size="medium", angle="over the shoulder"),
    ) == [
        (Size.WIDE, "low", "push", (RUTH, XIAOYU)),
        (Size.CLOSE, "eye", "hold", (XIAOYU,)),
        (Size.MEDIUM, "over the shoulder", "hold", (RUTH,)),
    ]


def test_a_close_shot_of_two_frames_the_one_who_acts() -> None:
    (whole,) = listed(ShotMark(name="1", moment=0, size="close"))
    assert (whole[0], len(whole[3])) == (Size.CLOSE, 1)


def test_nobody_is_looked_over_the_shoulder_of_who_goes() -> None:
    def film(verb: str) -> list[tuple[str, tuple[str, ...]]]:
        moments = (deed(1, RUTH, "sit"), speech(1, RUTH), deed(2, XIAOYU, verb))
        marks = (ShotMark(name="1", moment=1, size="medium", angle="over the shoulder"),)
        told = breakdown(scene(deed(3, XIAOYU, "look"), *moments, shots=marks))
        return [(board.angle, board.subjects) for board in shots(told)]

    assert ("over the shoulder", (RUTH,)) in film("look")
    assert all(angle == "eye" for angle, _ in film("walk"))


def test_a_shot_lasts_as_long_as_the_list_says_and_no_line_is_cut_for_it() -> None:
    def seconds(asked: float | None) -> list[float]:
        marks = (ShotMark(name="1", moment=0, seconds=asked), ShotMark(name="2", moment=2))
        told = breakdown(scene(deed(1, RUTH, "nod"), deed(2, XIAOYU, "nod"), speech(1, XIAOYU), shots=marks))
        return [round(board.frames / 24, 1) for board in shots(told)]

    assert seconds(9.0)[0] == 9.0
    assert seconds(0.1)[0] > 1.0
    assert seconds(9.0)[1] == seconds(None)[1]


def test_a_crane_goes_the_way_that_the_list_names() -> None:
    told = breakdown(
        scene(deed(1, RUTH, "nod"), shots=(ShotMark(name="1", moment=0, move="crane", way="up"),))
    )
    assert [(board.move, board.towards) for board in shots(told)] == [("crane", "up")]
