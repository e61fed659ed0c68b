"""From the storyboard to the cut list: shots butt to butt, transitions between them."""

from collections.abc import Mapping
from fractions import Fraction

from yingxi.edit.laying_out import cut_laid_out
from yingxi.film.board import Board, Storyboard
from yingxi.film.cut import CutList, FilmCut, Trim
from yingxi.film.take import VoiceTake
from yingxi.storyboard.transitions import transition_between, transition_frames


def cut_made(
    storyboard: Storyboard, takes: Mapping[str, VoiceTake], *, language: str, rate: Fraction
) -> FilmCut:
    """The film as the storyboard plans it. Raises DocumentError for a speech without a take."""
    return cut_laid_out(cut_listed(storyboard, takes, language=language, rate=rate), storyboard, takes)


def cut_listed(
    storyboard: Storyboard, takes: Mapping[str, VoiceTake], *, language: str, rate: Fraction
) -> CutList:
    """Every shot of the storyboard as long as it is, but for what its transitions take of it."""
    shots: list[Trim] = []
    taken = 0
    for board, following in zip(storyboard.boards, (*storyboard.boards[1:], None), strict=True):
        over = (
            transition_frames(board, following, taken=taken, takes=takes, rate=rate)
            if following is not None
            else 0
        )
        alone = board.frames - taken - over
        shots.append(Trim(shot=board.id, first=taken, frames=alone))
        if following is not None and over:
            shots.append(_transition(board, following, first=taken + alone, frames=over))
        taken = over
    return CutList(title=storyboard.title, language=language, rate=rate, shots=tuple(shots))


def _transition(before: Board, after: Board, *, first: int, frames: int) -> Trim:
    kind = transition_between(before, after)
    return Trim(
        shot=before.id,
        first=first,
        frames=frames,
        kind="dip" if kind == "dip" else "dissolve",
        other=after.id,
    )
