"""How a set sounds: an impulse response made of early reflections and a tail of noise.

Times and levels: docs/figures.md, Spaces.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy

from yingxi.acoustics.convolving import convolved
from yingxi.acoustics.equalising import decibels, equalised, frequencies_of, high_pass, low_pass
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.seeds import rng
from yingxi.film.sheet import SetKind
from yingxi.sound.loudness import stereo


@dataclass(frozen=True, slots=True)
class Space:
    """`decay` is the reverberation time in seconds; `early` the span of first reflections in ms;
    `wet` the level of the room against the dry sound in dB, for foley (speech lies 4 dB lower)."""

    decay: float
    pre_delay: float
    early: tuple[float, float]
    wet: float
    lowest: float = 60.0
    taps: int = 8
    treble: float = 0.5


_TREBLE = 2500.0
"""Hz from which on a room's `treble` is the share of its time: steep, or what is below would ring on above it."""
_ECHO, _ECHO_TOP = 300.0, 1000.0
"""A reflection that comes later than so many ms is an echo from afar, dull above so many Hz."""
_ROOM = Space(0.4, 5, (4, 18), -15)
_OPEN = Space(0.6, 15, (0, 0), -22, lowest=400, taps=0)
_SHOP = Space(0.7, 10, (8, 30), -14)

SPACES: dict[SetKind, Space] = {
    "living room": _ROOM,
    "bedroom": _ROOM,
    "workshop": _SHOP,
    "cabin": Space(0.35, 4, (3, 15), -15, treble=0.4),
    "office": Space(0.5, 6, (5, 22), -16, treble=0.45),
    "library": Space(0.8, 9, (8, 34), -15, treble=0.4),
    "cafe": Space(0.6, 8, (6, 26), -15),
    "hospital ward": Space(0.6, 6, (4, 20), -14, treble=0.7),
    "kitchen": Space(0.6, 3, (2, 12), -10, treble=0.9),
    "classroom": _SHOP,
    "shop": _SHOP,
    "street": Space(0.9, 20, (60, 140), -18, lowest=150, taps=4),
    "courtyard": Space(0.7, 15, (25, 70), -18, lowest=150, taps=5),
    "park": _OPEN,
    "rooftop": Space(0.4, 15, (0, 0), -24, lowest=300, taps=0),
    "harbour": Space(0.8, 25, (90, 180), -22, lowest=250, taps=3),
    "field": Space(0.4, 15, (0, 0), -25, lowest=400, taps=0),
    "night market": Space(0.7, 15, (30, 110), -18, lowest=150, taps=5),
    "food market": Space(0.7, 15, (30, 110), -18, lowest=150, taps=5),
    "attic": Space(0.4, 5, (4, 18), -17, treble=0.35),
    "tailor shop": Space(0.35, 5, (4, 16), -18, treble=0.3),
    "courtroom": Space(1.2, 14, (10, 42), -13, treble=0.45),
    "playground": _OPEN,
    "sports ground": _OPEN,
    "smithy": Space(0.7, 9, (6, 26), -14, treble=0.35),
    "photo studio": _SHOP,
    "cave": Space(2.0, 14, (14, 70), -11, treble=0.45),
    "prison cell": Space(1.1, 5, (4, 26), -12, treble=0.6),
    "barn": Space(0.9, 10, (8, 36), -16, treble=0.35),
    "lift": Space(0.3, 1, (1, 7), -11, treble=0.75),
    "print shop": Space(0.6, 8, (6, 26), -15, treble=0.4),
    "puppet theatre": Space(0.8, 11, (8, 34), -14, treble=0.4),
    "projection booth": Space(0.3, 3, (2, 12), -15, treble=0.5),
    "subway": Space(0.25, 1, (1, 8), -15, treble=0.8),
    "beach": Space(0.3, 15, (0, 0), -26, lowest=400, taps=0),
    "forest": Space(0.9, 20, (60, 160), -21, lowest=250, taps=5, treble=0.35),
    "hillside": Space(1.2, 40, (500, 900), -24, lowest=300, taps=2),
    "stage": Space(1.6, 22, (15, 60), -12),
    "train carriage": Space(0.2, 1, (1, 6), -18),
    "gym": Space(1.5, 18, (12, 52), -12, treble=0.6),
    "gallery": Space(1.5, 18, (12, 52), -13, treble=0.6),
    "laboratory": Space(0.7, 7, (5, 24), -14, treble=0.7),
    "recording studio": Space(0.15, 1, (1, 6), -22, treble=0.3),
    "rehearsal room": Space(0.8, 10, (7, 30), -15),
    "pottery studio": _SHOP,
    "restaurant kitchen": Space(0.7, 5, (3, 16), -12, treble=0.9),
    "mansion": Space(0.8, 10, (8, 32), -15, treble=0.4),
    "temple hall": Space(2.3, 28, (18, 72), -12, treble=0.4),
    "community hall": Space(1.3, 16, (12, 50), -13),
    "meeting room": Space(0.5, 6, (5, 22), -16, treble=0.45),
    "garden": _OPEN,
    "orchard": _OPEN,
    "greenhouse": Space(0.6, 8, (6, 26), -16, treble=0.6),
    "riverside": _OPEN,
    "restaurant": Space(0.6, 8, (6, 26), -15),
    "station": Space(1.4, 20, (20, 80), -15),
    "great hall": Space(2.5, 32, (20, 80), -12),
    "desert": Space(0.3, 15, (0, 0), -27, lowest=400, taps=0),
    "lighthouse": Space(0.5, 20, (40, 120), -24, lowest=300, taps=2),
    "ship cabin": Space(0.3, 2, (2, 9), -16),
    "lamp room": Space(0.7, 7, (5, 24), -14, treble=0.7),
    "spaceship": Space(0.7, 7, (5, 24), -15, treble=0.6),
    "moon": Space(0.3, 15, (0, 0), -27, lowest=400, taps=0),
    "bathroom": Space(0.7, 3, (2, 12), -9, treble=0.9),
    "corridor": Space(1.2, 10, (8, 40), -12, treble=0.6),
    "car": Space(0.15, 1, (1, 5), -20, treble=0.3),
    "house front": Space(0.5, 18, (40, 100), -23, lowest=250, taps=2),
    "alley": Space(0.9, 12, (20, 80), -15, lowest=150, taps=5),
    "village": _OPEN,
    "bus": Space(0.25, 2, (2, 8), -18, treble=0.4),
    "mars": Space(0.3, 15, (0, 0), -27, lowest=400, taps=0),
    "boat": Space(0.4, 15, (0, 0), -25, lowest=300, taps=0),
    "mountain": Space(1.8, 50, (700, 1400), -20, lowest=300, taps=3),
}


@lru_cache(maxsize=32)
def impulse_response(room: SetKind) -> Pcm:
    """(n, 2) samples whose energy is 1 a side: what the room adds to a click."""
    space = SPACES[room]
    chance = rng(0, "impulse response", room)
    length = int((space.pre_delay / 1000 + space.decay * 1.1 + space.early[1] / 1000) * SAMPLE_RATE)
    times = numpy.arange(length) / SAMPLE_RATE
    tail = chance.standard_normal((length, 2)).astype(numpy.float32)
    fall = 6.908 / space.decay
    frequencies = frequencies_of(length)
    dull = equalised(tail, low_pass(frequencies, _TREBLE, 4))
    bright = tail - dull
    after = numpy.maximum(0.0, times - (space.pre_delay + space.early[0]) / 1000)
    begun = times >= space.pre_delay / 1000
    tail = dull * (numpy.exp(-fall * after) * begun)[:, None]
    tail += bright * (0.7 * numpy.exp(-fall / space.treble * after) * begun)[:, None]
    response = tail / numpy.sqrt((tail**2).sum(axis=0))
    echoes = numpy.zeros_like(response)
    for tap in range(space.taps):
        share = (tap + chance.uniform(0.2, 0.8)) / space.taps
        delay = space.early[0] + share * (space.early[1] - space.early[0])
        place = int(delay / 1000 * SAMPLE_RATE)
        level = 0.5 * 0.75**tap * (1 if chance.random() < 0.7 else -1)
        side = chance.uniform(0.3, 1.0)
        into = echoes if delay > _ECHO else response
        into[place] += level * numpy.array([side, 1.3 - side])
    response = response + equalised(echoes, low_pass(frequencies, _ECHO_TOP, 1))
    response = equalised(response, high_pass(frequencies, space.lowest) * low_pass(frequencies, 9000.0, 1))
    whole: Pcm = (response / numpy.sqrt((response**2).sum(axis=0))).astype(numpy.float32)
    return whole


def in_room(samples: Pcm, room: SetKind, *, wet: float) -> Pcm:
    """The samples (mono or stereo) with the room `wet` dB under them, as stereo with the room's tail."""
    dry = stereo(samples)
    if wet <= -60:
        return dry
    response = impulse_response(room)
    heard: Pcm = convolved(dry, response) * decibels(wet)
    heard[: len(dry)] += dry
    fade = min(len(heard), SAMPLE_RATE // 50)
    heard[-fade:] *= numpy.linspace(1, 0, fade, dtype=numpy.float32)[:, None]
    return heard


def speech_wet(room: SetKind, farther: float = 0.0) -> float:
    """The room's level for a spoken line, `farther` dB up for distance: long rooms are kept back, so that
    every word is understood."""
    space = SPACES[room]
    limit = -18.0 if space.decay >= 2.5 else -14.0 if space.decay >= 1.5 else 0.0
    return min(limit, space.wet - 4 + farther)
