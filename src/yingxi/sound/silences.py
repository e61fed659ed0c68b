"""Where the story holds its breath: the silences of the screenplay, in frames of the film."""

from collections.abc import Mapping

from yingxi.film.board import Board
from yingxi.film.cut import FilmCut


def silences_of(cut: FilmCut, boards: Mapping[str, Board]) -> tuple[tuple[int, int], ...]:
    """First frame and the frame behind the last of each, in the film's order."""
    found = []
    for shot in cut.shots:
        for moment in boards[shot.shot].moments if shot.shot in boards else ():
            if moment.kind == "silence":
                first, last = (
                    max(0, shot.start + frame - shot.first) for frame in (moment.start, moment.end_exclusive)
                )
                found.append((first, last))
    return tuple(found)
