"""Where a sound stands: constant-power pan, and what distance does to it."""

from math import cos, log2, log10, pi, sin

import numpy

from yingxi.acoustics.equalising import decibels, equalised, frequencies_of, low_pass
from yingxi.acoustics.samples import Pcm
from yingxi.film.board import HEAD_SHARE, Board, Size
from yingxi.film.cue import Beyond

DISTANCE = {
    Size.EXTREME_WIDE: 15.0,
    Size.WIDE: 7.0,
    Size.FULL: 4.0,
    Size.MEDIUM: 2.0,
    Size.MEDIUM_CLOSE: 1.5,
    Size.CLOSE: 1.0,
    Size.INSERT: 0.8,
}
"""Metres between the listener and what a shot of this size frames."""

HEAD_METRES = 0.24
ASPECT = 16 / 9

SPEECH_WIDTH = 0.25
FOLEY_WIDTH = 0.7
"""Shares of the picture's width that speech and foley take, so that dialogue stays near the centre."""


def picture_x(board: Board, x: float) -> float:
    """Where the point at `x` metres in the set stands in the board's picture: -1 left edge, 1 right edge."""
    framed = [p.x for p in board.placements if p.person in board.subjects] or [p.x for p in board.placements]
    centre = sum(framed) / len(framed) if framed else 0.0
    half_width = HEAD_METRES / HEAD_SHARE[board.size] * ASPECT / 2
    return max(-1.0, min(1.0, (x - centre) / half_width))


def panned(samples: Pcm, pan: float) -> Pcm:
    """(n, 2) of a mono sound with constant power (1 each side in the middle), or of a stereo one whose far
    side is turned down."""
    angle = (pan + 1) * pi / 4
    sides = numpy.array([cos(angle), sin(angle)], numpy.float32) * numpy.float32(2**0.5)
    if samples.ndim == 1:
        spread: Pcm = samples[:, None] * sides
        return spread
    turned: Pcm = samples * numpy.minimum(sides, numpy.float32(1.0))
    return turned


def distance_level(metres: float, share: float = 1.0) -> float:
    """dB against 2 m, at least -18 dB; `share` of it where a sound must stay close (speech: a third)."""
    return share * max(-18.0, -20 * log10(max(0.5, metres) / 2))


def distance_wet(metres: float) -> float:
    """dB by which the room comes up: 3 for each doubling beyond 2 m."""
    return 3 * log2(max(0.5, metres) / 2)


def through_air(samples: Pcm, metres: float) -> Pcm:
    """The samples with the treble that distance takes: a low-pass at 16 kHz / (1 + d / 10)."""
    return equalised(samples, low_pass(frequencies_of(len(samples)), 16_000 / (1 + metres / 10)))


OFF_SCREEN_WET = 4.0
"""dB by which the room comes up for what is not in the picture."""


def hidden(samples: Pcm, beyond: Beyond) -> Pcm:
    """What is left of a sound beside the picture, where it loses its edge, or behind a wall with a door in it, which
    leaves little above a kilohertz."""
    if not beyond:
        return samples
    corner, order, kept = (1200.0, 2, -6.0) if beyond == "wall" else (6000.0, 1, 0.0)
    dull = equalised(samples, low_pass(frequencies_of(len(samples)), corner, order))
    return dull * decibels(kept)


def placed(samples: Pcm, *, pan: float, metres: float, share: float = 1.0) -> Pcm:
    """The sound as stereo at its place."""
    return panned(through_air(samples, metres), pan) * decibels(distance_level(metres, share))
