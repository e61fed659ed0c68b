"""The rules of direction as checks over a film's boards: what breaks one, by its name and the shots."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from yingxi.film.board import HEAD_SHARE, Board, Facing, Placement
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.storyboard import turning_moment
from yingxi.storyboard.cuts_kept import view_of
from yingxi.storyboard.grammar import cut_works

Broken = tuple[str, ...]
"""The name of a rule and the ids of shots, people or moments."""


def cuts(boards: Sequence[Board]) -> Iterator[tuple[Board, Board]]:
    """Every cut inside a scene."""
    return ((a, b) for a, b in pairwise(boards) if a.scene == b.scene and b.set)


def jumps(boards: Sequence[Board]) -> Iterator[Broken]:
    """Neither another person, nor another size by two steps, nor another side by thirty degrees."""
    return (("jump", a.id, b.id) for a, b in cuts(boards) if not cut_works(view_of(a), view_of(b)))


def crossings(boards: Sequence[Board]) -> Iterator[Broken]:
    """Two who stay where they are change sides from shot to shot."""
    for a, b in cuts(boards):
        walked = {moment.actor for moment in a.moments if moment.to_x is not None}
        before = {p.person: p.x for p in a.placements if p.person not in walked}
        after = {p.person: p.x for p in b.placements if p.person in before}
        for one, other in pairwise(sorted(after)):
            if (before[one] - before[other]) * (after[one] - after[other]) < 0:
                yield "axis", a.id, b.id, one, other


def eyelines_missed(boards: Sequence[Board]) -> Iterator[Broken]:
    """Two standing people, seen one after the other as each speaks, look to one side: none of them has turned."""
    for a, b in cuts(boards):
        said = [{m.actor for m in board.moments if m.kind == "speech" and m.on_screen} for board in (a, b)]
        alone = len(a.subjects) == len(b.subjects) == 1 and a.subjects != b.subjects
        turned = any(m.verb == "turn" for board in (a, b) for m in board.moments)
        if not alone or turned or said != [{*a.subjects}, {*b.subjects}]:
            continue
        one, other = (next(p for p in board.placements if p.person in board.subjects) for board in (a, b))
        if {one.posture, other.posture} == {"stand"} and facing(a, one) == facing(b, other):
            yield "eyelines", a.id, b.id


def facing(board: Board, placed: Placement) -> Facing:
    """Where somebody faces while they speak: round to whom they speak to, where the board has them turn."""
    turns = (m.to_facing for m in board.moments if m.kind == "speech" and m.actor == placed.person)
    return next((each for each in turns if each), placed.facing)


def unseen(boards: Sequence[Board], breakdown: Breakdown) -> Iterator[Broken]:
    """Who is to be seen speaking is in no shot of their line, or in none that frames them."""
    seen = {
        moment.ref
        for board in boards
        for moment in board.moments
        if moment.kind == "speech"
        and moment.on_screen
        and moment.actor in {placed.person for placed in board.placements}
    }
    for scene in breakdown.scenes:
        for line in scene.moments:
            if isinstance(line, Speech) and not (line.off_screen or line.voice_over) and line.id not in seen:
                yield "unseen", line.id


def nearer_than_the_turn(boards: Sequence[Board], breakdown: Breakdown) -> Iterator[Broken]:
    """Shots that are nearer than those in which the film turns."""
    turn = turning_moment(breakdown)

    def near(board: Board) -> float:
        return HEAD_SHARE[board.size] + 0.01 * (board.move == "push")

    shown = [board for board in boards if board.subjects]
    at = [
        number
        for number, board in enumerate(shown)
        if board.id.startswith(f"shot-{turn}") or any(moment.ref == turn for moment in board.moments)
    ]
    if not at:
        return  # It turns on a thing alone in the frame, or on what is over as the scene begins.
    turning = shown[max(0, at[0] - 1) : at[-1] + 2]
    nearest = max(map(near, turning))
    yield from (("nearer", board.id) for board in shown if near(board) > nearest)


def broken(boards: Sequence[Board], breakdown: Breakdown) -> list[Broken]:
    """Everything that breaks a rule."""
    return [
        *jumps(boards),
        *crossings(boards),
        *eyelines_missed(boards),
        *unseen(boards, breakdown),
        *nearer_than_the_turn(boards, breakdown),
        *(("no reason", board.id) for board in boards if not board.reason.strip()),
    ]
