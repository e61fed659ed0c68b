"""From the storyboard to the cut: shots butt to butt, transitions between them, lines in their place."""

from collections.abc import Mapping
from fractions import Fraction

from yingxi.edit.transitions import line_frames, transition_between, transition_frames
from yingxi.film.board import Board, Storyboard
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.errors import DocumentError
from yingxi.film.take import VoiceTake


def cut_made(
    storyboard: Storyboard, takes: Mapping[str, VoiceTake], *, language: str, rate: Fraction
) -> FilmCut:
    """The film as the storyboard plans it. Each line sounds for its take's length from the board's frame on,
    even into the next shot. Raises DocumentError for a speech without a take."""
    shots: list[CutShot] = []
    lines: list[Line] = []
    placed: set[str] = set()
    at = taken = 0
    for board, following in zip(storyboard.boards, (*storyboard.boards[1:], None), strict=True):
        lines += _lines(board, at - taken, takes, rate, placed)
        over = (
            transition_frames(board, following, taken=taken, takes=takes, rate=rate)
            if following is not None
            else 0
        )
        alone = board.frames - taken - over
        shots.append(CutShot(shot=board.id, scene=board.scene, start=at, first=taken, frames=alone))
        at += alone
        if following is not None and over:
            shots.append(_transition(board, following, start=at, first=taken + alone, frames=over))
            at += over
        taken = over
    lines.sort(key=lambda line: (line.start, line.speech))
    return FilmCut(
        title=storyboard.title, language=language, rate=rate, shots=tuple(shots), lines=tuple(lines)
    )


def _transition(before: Board, after: Board, *, start: int, first: int, frames: int) -> CutShot:
    kind = transition_between(before, after)
    return CutShot(
        shot=before.id,
        scene=before.scene,
        start=start,
        first=first,
        frames=frames,
        kind="dip" if kind == "dip" else "dissolve",
        other=after.id,
    )


def _lines(
    board: Board, origin: int, takes: Mapping[str, VoiceTake], rate: Fraction, placed: set[str]
) -> list[Line]:
    """The lines that begin in the board; `origin` is the film's frame on which its take begins. A speech that
    goes on over the next board is placed once, where it begins."""
    lines = []
    for moment in board.moments:
        if moment.kind != "speech" or moment.ref in placed:
            continue
        if moment.ref not in takes:
            raise DocumentError(
                f"The line “{moment.text or moment.ref}” was never spoken.",
                where=f"shot {board.id}",
                next_step="Run the dialogue stage again, or take the speech out of storyboard.yaml.",
            )
        take = takes[moment.ref]
        start = origin + moment.start
        placed.add(moment.ref)
        lines.append(
            Line(
                speech=moment.ref,
                person=moment.actor or take.person,
                text=take.text,
                start=start,
                end_exclusive=start + line_frames(take, rate),
            )
        )
    return lines
