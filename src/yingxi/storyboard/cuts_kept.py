"""Cuts that are seen: where a camera went aside for the sake of faces, it goes on until the cut is no jump again."""

from collections.abc import Sequence

from yingxi.film.board import Board
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.storyboard.apart import APART, ASIDE, heads_apart
from yingxi.storyboard.grammar import cut_works
from yingxi.storyboard.model import View

CROWD = 4
"""Among more than so many, some head is always before another's."""


def view_of(board: Board) -> View:
    """How the camera of a board looks."""
    return View(
        board.subjects,
        board.size,
        board.angle,
        board.move,
        over=board.over,
        insert=board.insert,
        azimuth=board.azimuth,
        towards=board.towards,
    )


def cuts_kept(boards: Sequence[Board], cast: Cast, brief: Brief) -> list[Board]:
    """The boards of one scene, from another side where a cut would jump and no face is hidden for it."""
    made = list(boards)
    for at in range(1, len(made)):
        if cut_works(view_of(made[at - 1]), view_of(made[at])):
            continue
        for place in (at, at - 1):
            if changed := _from_aside(made, place, cast, brief):
                made[place] = changed
                break
    return made


def _from_aside(boards: Sequence[Board], at: int, cast: Cast, brief: Brief) -> Board | None:
    board = boards[at]
    if board.insert or board.angle in ("over the shoulder", "point of view"):
        return None
    crowded = len(board.subjects) > CROWD
    least = 0.0 if crowded else min(APART, heads_apart(board, cast, brief))
    beside = [each for each in (at - 1, at + 1) if 0 <= each < len(boards)]
    for azimuth in sorted(ASIDE, key=lambda aside: abs(aside - board.azimuth)):
        tried = board.model_copy(update={"azimuth": azimuth})
        works = all(
            cut_works(view_of(boards[each]), view_of(tried))
            if each < at
            else cut_works(view_of(tried), view_of(boards[each]))
            for each in beside
        )
        if works and heads_apart(tried, cast, brief) >= least - 0.05:
            return tried
    return None
