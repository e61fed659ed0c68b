"""The rules of direction, read off every board of a small corpus."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.storyboard.films_of_tests import IDEAS, boards_of, film_of
from yingxi.film.board import HEAD_SHARE, Board, Facing, Placement, Size
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.storyboard import TableRead, turning_moment
from yingxi.storyboard.grammar import cut_works
from yingxi.storyboard.model import View
from yingxi.storyboard.transitions import frames_shown

EVERY_FILM = pytest.mark.parametrize(("idea", "language", "seconds"), IDEAS, ids=[i[0][:12] for i in IDEAS])


def cuts(boards: tuple[Board, ...]) -> Iterator[tuple[Board, Board]]:
    """Every cut inside a scene."""
    return ((a, b) for a, b in pairwise(boards) if a.scene == b.scene and b.set)


def view(board: Board) -> View:
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


def spoken_facing(board: Board, placed: Placement) -> Facing:
    """Where somebody faces while they speak: round to whom they speak to, where the board has them turn."""
    turns = (m.to_facing for m in board.moments if m.kind == "speech" and m.actor == placed.person)
    return next((facing for facing in turns if facing), placed.facing)


def film(idea: str, language: Language, seconds: int) -> TableRead:
    return film_of(idea, language, seconds)


@EVERY_FILM
def test_every_cut_is_seen(idea: str, language: Language, seconds: int) -> None:
    boards = boards_of(idea, language, seconds)
    assert [(a.id, b.id) for a, b in cuts(boards) if not cut_works(view(a), view(b))] == []


@EVERY_FILM
def test_the_axis_is_kept(idea: str, language: Language, seconds: int) -> None:
    """Two who stay where they are keep their sides from shot to shot."""
    crossed = []
    for a, b in cuts(boards_of(idea, language, seconds)):
        walked = {moment.actor for moment in a.moments if moment.to_x is not None}
        before = {p.person: p.x for p in a.placements if p.person not in walked}
        after = {p.person: p.x for p in b.placements if p.person in before}
        for one, other in pairwise(sorted(after)):
            if (before[one] - before[other]) * (after[one] - after[other]) < 0:
                crossed.append((a.id, b.id, one, other))
    assert crossed == []


@EVERY_FILM
def test_eyelines_meet(idea: str, language: Language, seconds: int) -> None:
    """Two standing people who are seen one after the other, each speaking, look to opposite sides."""
    missed = []
    for a, b in cuts(boards_of(idea, language, seconds)):
        said = [{m.actor for m in board.moments if m.kind == "speech" and m.on_screen} for board in (a, b)]
        if (
            len(a.subjects) == len(b.subjects) == 1
            and said == [{*a.subjects}, {*b.subjects}]
            and a.subjects != b.subjects
        ):
            one, other = (next(p for p in board.placements if p.person in board.subjects) for board in (a, b))
            if {one.posture, other.posture} == {"stand"} and spoken_facing(a, one) == spoken_facing(b, other):
                missed.append((a.id, b.id))
    assert missed == []


@EVERY_FILM
def test_nobody_speaks_unseen_who_is_not_meant_to(idea: str, language: Language, seconds: int) -> None:
    seen = {
        moment.ref
        for board in boards_of(idea, language, seconds)
        for moment in board.moments
        if moment.kind == "speech"
        and moment.on_screen
        and moment.actor in {p.person for p in board.placements}
    }
    meant = {
        line.id
        for scene in film(idea, language, seconds).breakdown.scenes
        for line in scene.moments
        if isinstance(line, Speech) and not line.off_screen and not line.voice_over
    }
    assert meant - seen == set()


@EVERY_FILM
def test_the_turn_is_the_closest_shot(idea: str, language: Language, seconds: int) -> None:
    turn = turning_moment(film(idea, language, seconds).breakdown)
    shown = [board for board in boards_of(idea, language, seconds) if board.subjects]
    nearest = max(HEAD_SHARE[board.size] + 0.01 * (board.move == "push") for board in shown)
    # Where a whole body turns, the face before it is the nearest, or the one that has turned, right behind it.
    at = next(n for n, board in enumerate(shown) if any(moment.ref == turn for moment in board.moments))
    turned = any(
        moment.ref == f"{turn}.after" for board in shown[at + 1 : at + 2] for moment in board.moments
    )
    turning = shown[max(0, at - 1) : at + 1 + turned]
    assert max(HEAD_SHARE[b.size] + 0.01 * (b.move == "push") for b in turning) == nearest
    # Nobody else's whisper and no strong feeling is seen as near.
    elsewhere = [board for board in shown if board not in turning]
    assert not [board.id for board in elsewhere if board.size is Size.CLOSE]


@EVERY_FILM
def test_the_film_opens_far_and_is_told_in_many_sizes(idea: str, language: Language, seconds: int) -> None:
    boards = [board for board in boards_of(idea, language, seconds) if board.set and not board.lettering]
    assert boards[0].size is Size.EXTREME_WIDE
    assert len({(board.size, board.angle) for board in boards}) >= 4
    # Most shots hold.
    assert sum(board.move != "hold" for board in boards) <= 0.6 * len(boards)


@pytest.mark.parametrize(("idea", "language", "seconds"), IDEAS[1:4:2])
def test_the_asked_length_is_kept(idea: str, language: Language, seconds: int) -> None:
    told = film(idea, language, seconds)
    assert frames_shown(told.drawn().boards, told.takes, told.brief.rate) / 24 == pytest.approx(
        seconds, rel=0.05
    )
