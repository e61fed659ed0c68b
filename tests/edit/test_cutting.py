"""The cut follows the storyboard."""

from fractions import Fraction

import pytest

from yingxi.edit import cut_made
from yingxi.film.board import Board, Lettering, Staged, Storyboard
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.errors import DocumentError
from yingxi.film.take import VoiceTake

RATE = Fraction(24)


def board(shot: str, frames: int = 72, *, scene: str = "s1", hour: str = "day", **more: object) -> Board:
    return Board.model_validate(
        {"id": shot, "scene": scene, "set": "park", "hour": hour, "frames": frames, **more}
    )


def says(speech: str, start: int, end: int) -> Staged:
    return Staged(kind="speech", ref=speech, start=start, end_exclusive=end, actor="mei", text=speech)


def credit_card(frames: int = 72) -> Board:
    return board(
        "credits", frames, scene="end", lettering=Lettering(kind="credits", lines=(("Voice", "Mei"),))
    )


def takes(**seconds: float) -> dict[str, VoiceTake]:
    return {
        speech: VoiceTake(speech=speech, person="mei", text=f"{speech}!", samples=round(length * 48_000))
        for speech, length in seconds.items()
    }


def cut_of(*boards: Board, **seconds: float) -> FilmCut:
    storyboard = Storyboard(title="T", boards=boards)
    return cut_made(storyboard, takes(**seconds), language="en", rate=RATE)


def test_cut_joins_the_shots_of_a_scene_butt_to_butt() -> None:
    assert cut_of(board("a", 30), board("b", 1), board("c", 50)).shots == (
        CutShot(shot="a", scene="s1", start=0, frames=30),
        CutShot(shot="b", scene="s1", start=30, frames=1),
        CutShot(shot="c", scene="s1", start=31, frames=50),
    )


def test_cut_dissolves_where_time_has_passed() -> None:
    assert cut_of(board("a", 72), board("b", 60, scene="s2", hour="night")).shots == (
        CutShot(shot="a", scene="s1", start=0, frames=60),
        CutShot(shot="a", scene="s1", start=60, first=60, frames=12, kind="dissolve", other="b"),
        CutShot(shot="b", scene="s2", start=72, first=12, frames=48),
    )


@pytest.mark.parametrize(
    "after",
    [
        board("b", scene="s2"),
        board("b", scene="s2", hour="night", mood="action"),
        board("b", frames=14, scene="s2", hour="night"),
        board("b", scene="s2", hour="night", moments=(says("hello", 4, 40),)),
    ],
    ids=["same hour", "action", "too short", "spoken from the start"],
)
def test_cut_stays_hard_where_a_dissolve_has_no_reason_or_no_room(after: Board) -> None:
    assert [shot.kind for shot in cut_of(board("a"), after, hello=1.5).shots] == ["shot", "shot"]


def test_dissolve_shrinks_to_the_silence_there_is() -> None:
    spoken_late = board("a", 72, moments=(says("hello", 30, 64),))
    cut = cut_of(spoken_late, board("b", scene="s2", hour="night"), hello=1.4)
    assert [(shot.kind, shot.frames) for shot in cut.shots] == [("shot", 64), ("dissolve", 8), ("shot", 64)]


def test_cut_dips_before_the_credits_and_not_between_their_cards() -> None:
    second = credit_card().model_copy(update={"id": "credits-2"})
    kinds = [(shot.kind, shot.frames) for shot in cut_of(board("a"), credit_card(), second).shots]
    assert kinds == [("shot", 48), ("dip", 24), ("shot", 48), ("shot", 72)]


def test_lines_stand_where_their_boards_say_and_last_as_long_as_their_takes() -> None:
    cut = cut_of(
        board("a", 72),
        board("b", 60, scene="s2", hour="night", moments=(says("first", 20, 44), says("second", 50, 60))),
        first=1.0,
        second=1.01,
    )
    assert cut.lines == (
        Line(speech="first", person="mei", text="first!", start=80, end_exclusive=104),
        Line(speech="second", person="mei", text="second!", start=110, end_exclusive=135),
    )


def test_line_that_goes_on_over_the_next_board_is_placed_once() -> None:
    cut = cut_of(board("a", moments=(says("x", 10, 72),)), board("b", moments=(says("x", 0, 20),)), x=3.0)
    assert [(line.start, line.end_exclusive) for line in cut.lines] == [(10, 82)]


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        ("smash", ["shot", "shot"]),
        ("cut", ["shot", "shot"]),
        ("dissolve", ["shot", "dissolve", "shot"]),
        ("dip", ["shot", "dip", "shot"]),
    ],
)
def test_cut_comes_into_a_shot_as_its_board_asks(asked: str, kinds: list[str]) -> None:
    after = board("b", scene="s2", hour="night" if asked in ("smash", "cut") else "day", transition=asked)
    assert [shot.kind for shot in cut_of(board("a"), after).shots] == kinds


def test_line_heard_before_its_speaker_is_seen_is_placed_once_and_whole() -> None:
    led = board("a", moments=(says("x", 62, 72),))
    seen = board("b", moments=(says("x", 0, 62).model_copy(update={"heard": 10}),))
    both = cut_of(led, seen, x=3.0).lines
    alone = cut_of(seen, x=3.0).lines
    assert [(line.start, line.end_exclusive) for line in both] == [(62, 134)]
    assert [line.start for line in alone] == [0]


def test_line_without_a_take_is_refused_with_its_shot() -> None:
    with pytest.raises(DocumentError, match="x") as caught:
        cut_of(board("a", moments=(says("x", 0, 20),)))
    assert caught.value.where == "shot a"
