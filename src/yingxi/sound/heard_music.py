"""Music that is heard and that nobody in the picture plays: a piano next door, a radio, a flute over the lake."""

from collections.abc import Iterator, Mapping

from yingxi.film.board import Board
from yingxi.film.cue import MusicCue
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.sheet import Sets
from yingxi.sound.beyond import beyond_of, side_of
from yingxi.sound.placing import DISTANCE

LONGEST_SECONDS = 16.0
SHORTEST_SECONDS = 1.5
"""A tune from elsewhere goes on over cuts of its scene for so long, and is not begun for less."""
BESIDE = 6.0
"""Metres to whoever is not in the picture."""
_MUSIC = "music"


def is_music(sound: str) -> bool:
    """Whether a sound that the text names is a tune: "music", or an instrument's.

    >>> is_music("piano music"), is_music("music"), is_music("drum")
    (True, True, False)
    """
    return sound.split()[-1:] == [_MUSIC]


def music_heard(cut: FilmCut, boards: Mapping[str, Board], sets: Sets, *, theme: str) -> Iterator[MusicCue]:
    """A cue from the frame on which the text names the music to the end of its scene's run of shots, `LONGEST_SECONDS`,
    or a held silence."""
    for place, shot in enumerate(cut.shots):
        board = boards.get(shot.shot)
        if shot.kind != "shot" or board is None:
            continue
        for number, moment in enumerate(board.moments):
            sound = (moment.what or moment.ref) if moment.kind == "sound" else ""
            if not is_music(sound) or not shot.first <= moment.start < shot.first + shot.frames:
                continue
            start = shot.start + moment.start - shot.first
            end = min(_until(cut, place, boards, start), start + round(LONGEST_SECONDS * cut.rate))
            if end - start < SHORTEST_SECONDS * cut.rate:
                continue
            beyond = beyond_of(moment, board)
            instrument = sound.removesuffix(_MUSIC).strip()
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


def _until(cut: FilmCut, place: int, boards: Mapping[str, Board], start: int) -> int:
    """Where the scene leaves its place, or a silence is held."""
    scene, end = boards[cut.shots[place].shot].scene, start
    for shot in cut.shots[place:]:
        board = boards.get(shot.shot)
        if board is None or board.scene != scene:
            break
        end = shot.range.end_exclusive
        held = [at for at in _silences(shot, board) if at > start]
        if held:
            return min(held)
    return end


def _silences(shot: CutShot, board: Board) -> Iterator[int]:
    for moment in board.moments:
        if moment.kind == "silence" and shot.first <= moment.start < shot.first + shot.frames:
            yield shot.start + moment.start - shot.first
