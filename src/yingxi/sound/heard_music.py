"""Music that is heard and that nobody in the picture plays: a piano next door, a radio, a flute over the lake."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.board import Board
from yingxi.film.cue import MusicCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Sets
from yingxi.sound.beyond import beyond_of, side_of
from yingxi.sound.placing import DISTANCE

LONGEST_SECONDS = 16.0
SHORTEST_SECONDS = 1.5
"""A tune from elsewhere goes on over cuts of its scene for so long, and is not begun for less."""
BESIDE = 6.0
"""Metres to whoever is not in the picture."""
_MUSIC = "music"
_PUT_OUT = phrased(r"\b(?:turn|switch|shut)\w* (?:\w+ ){0,3}off\b|关掉|关上|关了|关闭", re.IGNORECASE)
"""With what plays, it falls silent."""


def is_music(sound: str) -> bool:
    """Whether a sound that the text names is a tune: "music", or an instrument's.

    >>> is_music("piano music"), is_music("music"), is_music("drum")
    (True, True, False)
    """
    return sound.split()[-1:] == [_MUSIC]


def music_heard(cut: FilmCut, boards: Mapping[str, Board], sets: Sets, *, theme: str) -> Iterator[MusicCue]:
    """A cue from the frame on which the text names the music to the end of its scene's run of shots, `LONGEST_SECONDS`,
    a held silence, or the hand that turns it off."""
    for place, shot in enumerate(cut.shots):
        board = boards.get(shot.shot)
        if shot.kind != "shot" or board is None:
            continue
        for number, moment in enumerate(board.moments):
            sound = (moment.what or moment.ref) if moment.kind == "sound" else ""
            if not is_music(sound) or not shot.first <= moment.start < shot.first + shot.frames:
                continue
            start = shot.start + moment.start - shot.first
            instrument = sound.removesuffix(_MUSIC).strip()
            until = _until(cut, place, boards, start, instrument or "radio")
            end = min(until, start + round(LONGEST_SECONDS * cut.rate))
            if end - start < SHORTEST_SECONDS * cut.rate:
                continue
            beyond = beyond_of(moment, board)
            yield MusicCue(
                id=f"heard-{shot.shot}-{number}",
                start=start,
                frames=end - start,
                rate=cut.rate,
                mood=board.mood,
                mark=board.mark,
                theme=theme,
                shape="heard",
                instrument=instrument or "radio",
                pan=round(side_of(beyond, shot.shot, sound, number), 3),
                distance=BESIDE if beyond else DISTANCE[board.size],
                room=sets.sheet(board.set).kind if board.set else None,
                beyond=beyond,
            )


def _until(cut: FilmCut, place: int, boards: Mapping[str, Board], start: int, instrument: str) -> int:
    """Where the scene leaves its place, a silence is held, or the instrument is turned off."""
    scene, end = boards[cut.shots[place].shot].scene, start
    for shot in cut.shots[place:]:
        board = boards.get(shot.shot)
        if board is None or board.scene != scene:
            break
        end = shot.range.end_exclusive
        ended = [at for at in _ends(shot, board, instrument) if at > start]
        if ended:
            return min(ended)
    return end


def _ends(shot: CutShot, board: Board, instrument: str) -> Iterator[int]:
    for moment in board.moments:
        put_out = moment.kind == "deed" and moment.what == instrument and _PUT_OUT.search(moment.text)
        at = moment.end_exclusive if put_out else moment.start
        if (put_out or moment.kind == "silence") and shot.first <= at < shot.first + shot.frames:
            yield shot.start + at - shot.first
