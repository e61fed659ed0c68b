"""From the cut list to the cut: every shot and every line at its frame of the film."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from yingxi.film.board import Board, Storyboard
from yingxi.film.cut import CutList, CutShot, FilmCut, Line, Trim
from yingxi.film.errors import DocumentError
from yingxi.film.take import VoiceTake
from yingxi.storyboard.transitions import line_frames


def cut_laid_out(listed: CutList, storyboard: Storyboard, takes: Mapping[str, VoiceTake]) -> FilmCut:
    """The cut. A shot is never longer than its board. Each line sounds for its take's length from the board's
    frame on, even into the next shot; one whose beginning was cut away is not heard.

    Raises DocumentError for a shot that is not in the storyboard and for a speech without a take."""
    boards = {board.id: board for board in storyboard.boards}
    shots: list[CutShot] = []
    at = 0
    for trim in listed.shots:
        shot = _shot_placed(trim, boards, at)
        shots.append(shot)
        at += shot.frames
    if not shots:
        raise DocumentError(
            "the cut has no shots", where="cut.yaml", next_step="delete cut.yaml to have the film cut again"
        )
    return FilmCut(
        title=listed.title,
        language=listed.language,
        rate=listed.rate,
        shots=tuple(shots),
        lines=_lines(shots, boards, takes, listed.shifts, listed.rate),
    )


def _shot_placed(trim: Trim, boards: Mapping[str, Board], at: int) -> CutShot:
    board, other = _board(trim.shot, boards), _board(trim.other, boards) if trim.other else None
    first = min(trim.first, board.frames - 1)
    frames = min(trim.frames, board.frames - first)
    other_first = 0
    if other is not None:
        other_first = min(trim.other_first, other.frames - 1)
        frames = min(frames, other.frames - other_first)
    return CutShot(
        shot=trim.shot,
        scene=board.scene,
        start=at,
        first=first,
        frames=frames,
        kind=trim.kind,
        other=trim.other,
        other_first=other_first,
    )


def _board(shot: str, boards: Mapping[str, Board]) -> Board:
    if shot not in boards:
        raise DocumentError(
            f"there is no shot {shot!r} in the storyboard",
            where="cut.yaml",
            next_step="take it out of cut.yaml, or name one of storyboard.yaml",
        )
    return boards[shot]


def _lines(
    shots: list[CutShot],
    boards: Mapping[str, Board],
    takes: Mapping[str, VoiceTake],
    shifts: Mapping[str, int],
    rate: Fraction,
) -> tuple[Line, ...]:
    """Each speech once, where it begins; one that goes on over the next board is not said again."""
    lines: dict[str, Line] = {}
    for place in shots:
        for board, first in _boards_seen(place, boards):
            for moment in board.moments:
                begins = first <= moment.start < first + place.frames
                if moment.kind != "speech" or moment.ref in lines or not begins:
                    continue
                if moment.ref not in takes:
                    raise DocumentError(
                        f"The line “{moment.text or moment.ref}” was never spoken.",
                        where=f"shot {board.id}",
                        next_step="Run the dialogue stage again, or take the speech out of storyboard.yaml.",
                    )
                take = takes[moment.ref]
                begun = place.start - first + moment.start - moment.heard
                start = max(0, begun + shifts.get(moment.ref, 0))
                lines[moment.ref] = Line(
                    speech=moment.ref,
                    person=moment.actor or take.person,
                    text=take.text,
                    start=start,
                    end_exclusive=start + line_frames(take, rate),
                )
    return tuple(sorted(lines.values(), key=lambda line: (line.start, line.speech)))


def _boards_seen(place: CutShot, boards: Mapping[str, Board]) -> Iterator[tuple[Board, int]]:
    """The boards of which a place shows a part, and the first frame of each."""
    yield boards[place.shot], place.first
    if place.other:
        yield boards[place.other], place.other_first
