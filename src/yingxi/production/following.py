"""What a person settled for a shot stays with it where the storyboard is drawn anew and gives it another name.

A shot is called after the first moment in it. Where a sentence before it goes, or joins it, the same shot begins with
another moment and is called otherwise. It is known again by what it tells.
"""

from collections.abc import Collection, Mapping
from typing import TypeVar

from yingxi.film.board import Board, Storyboard
from yingxi.production.documents import STORYBOARD
from yingxi.production.making import Making

T = TypeVar("T")

SAME = 0.5
"""So much of what the shot told it still tells, and so much of what it tells now it told before, by its frames."""


def settings_followed(making: Making, drawn: Storyboard) -> None:
    """Has film.yaml name shots as they are called in `drawn`, which is about to be the film's storyboard."""
    before, settled = making.folder.base_noun(STORYBOARD), making.settings.shots
    names = called_now(before, drawn, settled) if before else {}
    if names:
        making.settings = making.settings.model_copy(update={"shots": named_anew(settled, names)})
        making.folder.keep_settings(making.settings)


def called_now(before: Storyboard, after: Storyboard, shots: Collection[str]) -> dict[str, str]:
    """Those of the `shots` that are called otherwise in `after`, with their new names. No two come to one name, and
    none to a shot of which something is settled already: the nearest does, and the others keep theirs."""
    told = {board.id: board for board in before.boards if board.id in shots}
    still = {board.id: alike(told[board.id], board) for board in after.boards if board.id in told}
    staying = {shot for shot in shots if shot not in told or still.get(shot, 0.0) >= SAME}
    near = sorted(
        (
            (alike(old, board), shot, board.id)
            for shot, old in told.items()
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


def alike(one: Board, other: Board) -> float:
    """How much of two shots is the same, 0 to 1: the share of their frames in moments that both tell, in whichever of
    them that is the smaller part."""
    ours, theirs = _frames_told(one), _frames_told(other)
    both = ours.keys() & theirs.keys()
    return min(_share(ours, both), _share(theirs, both))


def _frames_told(board: Board) -> dict[str, int]:
    told: dict[str, int] = {}
    for moment in board.moments:
        told[moment.ref] = told.get(moment.ref, 0) + moment.end_exclusive - moment.start
    return told


def _share(told: Mapping[str, int], of: Collection[str]) -> float:
    return sum(frames for ref, frames in told.items() if ref in of) / max(1, sum(told.values()))


def named_anew(settled: Mapping[str, T], names: Mapping[str, str]) -> dict[str, T]:
    """`settled` in its order, by the new names."""
    return {names.get(shot, shot): value for shot, value in settled.items()}
