"""How tense the film is, moment by moment: what the music follows."""

from collections.abc import Mapping

from yingxi.film.board import Board
from yingxi.film.breakdown import BeatMark
from yingxi.film.cut import FilmCut

_OF_BEAT: dict[BeatMark, float] = {"setup": 0.25, "want": 0.35, "attempt": 0.55, "turn": 0.8, "ending": 0.4}
_OF_MOOD = {"suspense": 0.1, "action": 0.15, "tender": -0.1, "melancholy": -0.1}
_OF_CARD = 0.3


def tension_at(board: Board | None) -> float:
    """0-1, of the beat that plays, moved by its mood."""
    if board is None or not board.set:
        return _OF_CARD
    return round(min(1.0, max(0.0, _OF_BEAT[board.mark] + _OF_MOOD.get(board.mood, 0.0))), 2)


def tension_along(cut: FilmCut, boards: Mapping[str, Board]) -> tuple[tuple[int, float], ...]:
    """(frame, tension) at the start of each shot and at the film's end."""
    found = [(shot.start, tension_at(boards.get(shot.shot))) for shot in cut.shots]
    return (*found, (cut.frames, found[-1][1])) if found else ()
