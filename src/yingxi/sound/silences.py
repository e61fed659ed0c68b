"""Where the story holds its breath: the silences of the screenplay, in frames of the film."""

from collections.abc import Mapping

from yingxi.film.board import Board
from yingxi.film.cut import FilmCut


def silences_of(cut: FilmCut, boards: Mapping[str, Board]) -> tuple[tuple[int, int], ...]:
    """First frame and the frame behind the last of each, in the film's order, each once: a shot that is seen in two
    pieces holds one silence."""
    found: list[tuple[int, int]] = []
    for shot in cut.shots:
        for moment in boards[shot.shot].moments if shot.shot in boards else ():
            first = max(moment.start, shot.first)
            last = min(moment.end_exclusive, shot.first + shot.frames)
            if moment.kind == "silence" and first < last:
                held = (shot.start + first - shot.first, shot.start + last - shot.first)
                if found and found[-1][1] >= held[0]:
                    found[-1] = (found[-1][0], max(found[-1][1], held[1]))
                else:
                    found.append(held)
    return tuple(found)
