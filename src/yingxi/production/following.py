"""What a person settled for a shot stays with it where the storyboard is drawn anew and gives it another name.

A shot is called after the first moment in it. Where a sentence before it goes, or joins it, the same shot begins with
another moment and is called otherwise. It is known again by what it tells. A shot that is told in no other is
remembered, and what was settled for it waits: should it come back under another name, it is known again by its words.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import TypeVar

from yingxi.film.board import Board, Staged, Storyboard
from yingxi.film.noun import Noun
from yingxi.production.documents import STORYBOARD
from yingxi.production.making import Making

T = TypeVar("T")

SAME = 0.5
"""So much of what the shot told it still tells, and so much of what it tells now it told before, by its frames."""
_WAITING = "waiting"


class Waiting(Noun):
    """The shots that the storyboard has no more and for which something is settled, as they last were."""

    boards: tuple[Board, ...] = ()


def settings_followed(making: Making, drawn: Storyboard) -> None:
    """Has film.yaml name shots as they are called in `drawn`, which is about to be the film's storyboard."""
    folder, settled = making.folder, making.settings.shots
    before = folder.base_noun(STORYBOARD)
    if before is None:
        return
    waiting = folder.known(Waiting, _WAITING) or Waiting()
    names = called_now(before, drawn, settled, waiting=waiting.boards)
    if names:
        making.settings = making.settings.model_copy(update={"shots": named_anew(settled, names)})
        folder.keep_settings(making.settings)
    left = still_waiting((*waiting.boards, *before.boards), drawn, making.settings.shots)
    if left != waiting:
        folder.keep_known(left, _WAITING)


def still_waiting(known: Iterable[Board], drawn: Storyboard, shots: Collection[str]) -> Waiting:
    """Those of the `known` boards, the newest of each name last, that are not `drawn` while something is settled for
    them."""
    there = {board.id for board in drawn.boards}
    left = {
        board.id: Board(id=board.id, scene=board.scene, frames=board.frames, moments=board.moments)
        for board in known
        if board.id in shots and board.id not in there
    }
    return Waiting(boards=tuple(left.values()))


def called_now(
    before: Storyboard, after: Storyboard, shots: Collection[str], *, waiting: Iterable[Board] = ()
) -> dict[str, str]:
    """Those of the `shots` that are called otherwise in `after`, with their new names; those of the `waiting` boards
    are known by their words, the others by their moments. No two come to one name, and none to a shot of which
    something is settled already: the nearest does, and the others keep theirs."""
    told = {board.id: board for board in before.boards if board.id in shots}
    drawn = {board.id for board in after.boards}
    gone = {board.id: board for board in waiting if board.id in shots and board.id not in told.keys() | drawn}
    still = {board.id: alike(told[board.id], board) for board in after.boards if board.id in told}
    known = told.keys() | gone.keys()
    staying = {shot for shot in shots if shot not in known or still.get(shot, 0.0) >= SAME}
    near = sorted(
        (
            (alike(old, board, by=_moment if old.id in told else _words), shot, board.id)
            for shot, old in (told | gone).items()
            for board in after.boards
            if shot not in staying and board.id not in staying and board.scene == old.scene
        ),
        key=lambda it: (-it[0], it[1:]),
    )
    found: dict[str, str] = {}
    for share, shot, name in near:
        if share >= SAME and shot not in found and name not in found.values():
            found[shot] = name
    # Where something is settled under the new name that stays there, it stays alone.
    while taken := [shot for shot, name in found.items() if name in shots and name not in found]:
        for shot in taken:
            del found[shot]
    return found


def _moment(moment: Staged) -> Hashable:
    return moment.ref


def _words(moment: Staged) -> Hashable:
    """What is done and said. A moment of before may have given its name to another since; one without words is like
    no other."""
    return (moment.kind, moment.actor, moment.text) if moment.text else object()


def alike(one: Board, other: Board, *, by: Callable[[Staged], Hashable] = _moment) -> float:
    """How much of two shots is the same, 0 to 1: the share of their frames in moments that both tell, in whichever of
    them that is the smaller part."""
    ours, theirs = _frames_told(one, by), _frames_told(other, by)
    both = ours.keys() & theirs.keys()
    return min(_share(ours, both), _share(theirs, both))


def _frames_told(board: Board, by: Callable[[Staged], Hashable]) -> dict[Hashable, int]:
    told: dict[Hashable, int] = {}
    for moment in board.moments:
        name = by(moment)
        told[name] = told.get(name, 0) + moment.end_exclusive - moment.start
    return told


def _share(told: Mapping[Hashable, int], of: Collection[Hashable]) -> float:
    return sum(frames for name, frames in told.items() if name in of) / max(1, sum(told.values()))


def named_anew(settled: Mapping[str, T], names: Mapping[str, str]) -> dict[str, T]:
    """`settled` in its order, by the new names."""
    return {names.get(shot, shot): value for shot, value in settled.items()}
