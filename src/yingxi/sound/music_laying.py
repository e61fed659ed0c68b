"""Music at its level and its place: the score under the talk and under whoever plays, a player in the picture."""

from collections.abc import Sequence

import numpy

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.cue import MusicCue, Score
from yingxi.film.cut import FilmCut
from yingxi.film.throat import SUNG, WHISTLED
from yingxi.film.time import samples_at
from yingxi.sound import levels
from yingxi.sound.ducking import Span, lowered, music_ducked, quieter
from yingxi.sound.loudness import SILENCE, Heard, stereo
from yingxi.sound.loudness import heard as heard_in
from yingxi.sound.placing import OFF_SCREEN_WET, distance_level, distance_wet, hidden, panned, through_air
from yingxi.sound.spaces import SPACES, in_room

_RING_OUT = int(1.0 * SAMPLE_RATE)
_TUNES = {"whistle": WHISTLED[-1], "sing high": SUNG[-1], "sing low": SUNG[-1]}
"""Seconds of what comes out of a throat as a tune."""
_NEAR = 1 / 3
"""Of what distance takes from a sound, music that somebody plays loses so much, as speech does."""


def players_of(score: Score, cut: FilmCut) -> tuple[Span, ...]:
    """When somebody plays, whistles or sings a tune that is heard there, in samples of the film."""
    played = [
        (samples_at(cue.start, cut.rate), samples_at(cue.start + cue.frames, cut.rate))
        for cue in score.music
        if cue.alone
    ]
    sung = [
        (samples_at(event.start, cut.rate), round(_TUNES[event.sound] * SAMPLE_RATE))
        for event in score.foley
        if event.sound in _TUNES
    ]
    return (*played, *((start, start + length) for start, length in sung))


def music_laid(
    samples: Pcm,
    cue: MusicCue,
    start: int,
    film: int,
    talk: Sequence[Span],
    heard: Heard | None = None,
    players: Sequence[Span] = (),
) -> Pcm:
    """A cue of music at its level, under the talk; the film's last cue has rung out when the film ends. The score gives
    way to whoever plays in the picture, and who plays is heard where they stand."""
    music = stereo(samples)
    level = (heard or heard_in(samples)).integrated
    if level <= SILENCE + 40:
        return music
    wanted = levels.DIALOGUE + _level(cue) + cue.level
    at_level = quieter(music, wanted - level)
    at_level = (
        _stood(at_level, cue) if cue.alone else lowered(at_level, start, players, levels.MUSIC_UNDER_PLAYERS)
    )
    ducked = music_ducked(at_level, start, talk)
    end = film - start
    if end < len(ducked):
        # 300 ms of silence stand before the film's last sample.
        ducked = ducked[: max(0, end)]
        close = int(0.3 * SAMPLE_RATE)
        fade = min(len(ducked), _RING_OUT)
        shape = numpy.interp(numpy.arange(fade), [0, max(1, fade - close)], [0.0, 1.0])
        ducked[len(ducked) - fade :] *= (numpy.cos(numpy.pi / 2 * shape) ** 2).astype(numpy.float32)[:, None]
    return ducked


def _level(cue: MusicCue) -> float:
    if cue.alone:
        return levels.PLAYED + distance_level(cue.distance, _NEAR)
    return levels.CREDITS if cue.ends_film else levels.MUSIC


def _stood(music: Pcm, cue: MusicCue) -> Pcm:
    one: Pcm = music.mean(axis=1, dtype=numpy.float32)
    placed = panned(through_air(hidden(one, cue.beyond), cue.distance), cue.pan)
    if cue.room is None:
        return placed
    wet = SPACES[cue.room].wet + distance_wet(cue.distance) + (OFF_SCREEN_WET if cue.beyond else 0.0)
    return in_room(placed, cue.room, wet=wet)
