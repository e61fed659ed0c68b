"""Atmosphere: one piece of air for each unbroken stay in a place."""

from collections.abc import Mapping

from yingxi.film.board import Board
from yingxi.film.cue import AtmosphereCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.sheet import Sets


def atmosphere_spotted(cut: FilmCut, boards: Mapping[str, Board], sets: Sets) -> tuple[AtmosphereCue, ...]:
    """A cue from the first to the last frame of each run of shots with the same scene, set, hour and weather.
    Two runs share the frames of a dissolve between them. The credits keep the last scene's air for 2 s."""
    runs: list[tuple[Board, int, int]] = []
    for i, shot in enumerate(cut.shots):
        board = _of(boards, shot, cut, i)
        start, end = shot.start, shot.range.end_exclusive
        if board is None or not board.set:
            if runs and runs[-1][2] == start:
                runs[-1] = (runs[-1][0], runs[-1][1], min(end, start + round(2 * cut.rate)))
            continue
        if runs and _air(runs[-1][0]) == _air(board):
            runs[-1] = (runs[-1][0], runs[-1][1], end)
        else:
            dissolve = cut.shots[i - 1] if i and cut.shots[i - 1].kind == "dissolve" else None
            runs.append((board, dissolve.start if dissolve else start, end))
    named: dict[str, int] = {}
    cues = []
    for board, start, end in runs:
        named[board.scene] = named.get(board.scene, 0) + 1
        again = f"-{named[board.scene]}" if named[board.scene] > 1 else ""
        cues.append(
            AtmosphereCue(
                id=f"atmosphere-{board.scene}{again}",
                start=start,
                frames=end - start,
                rate=cut.rate,
                room=sets.sheet(board.set).kind,
                inside=board.inside,
                hour=board.hour,
                weather=board.weather,
            )
        )
    return tuple(cues)


def _of(boards: Mapping[str, Board], shot: CutShot, cut: FilmCut, index: int) -> Board | None:
    """The shot's board; a transition belongs to the shot that it leaves."""
    if shot.kind != "shot" and index:
        return boards.get(shot.shot) or boards.get(cut.shots[index - 1].shot)
    return boards.get(shot.shot)


def _air(board: Board) -> tuple[str, str, bool, str, str]:
    return board.scene, board.set, board.inside, board.hour, board.weather
