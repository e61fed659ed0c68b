"""Larger things that a text names: a drum, a motor, an explosion, insects, laughter, music from a box, a
shower."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.bodies import voiced
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    burst,
    clicks,
    clock,
    coloured,
    jittered,
    joined,
    modes,
    saw,
    silence,
)
from yingxi.generators.builtin.procedural_foley.weather import crickets
from yingxi.generators.builtin.procedural_foley.weather import rain as rain_falling


def drum(chance: Generator) -> Wave:
    """Three strokes on a big drum."""
    strokes = []
    for at, gain in ((0.0, 1.0), (0.55, 0.8), (0.82, 1.0)):
        skin = modes(
            chance, list(zip(jittered(chance, (78, 124, 168, 241)), (0.5, 0.3, 0.2, 0.12), strict=True)), 0.8
        )
        strokes.append((at, skin, gain))
        strokes.append((at, burst(chance, 200, 2500, 0.001, 0.05), 0.3 * gain))
    return joined(strokes)


def engine(chance: Generator) -> Wave:
    """A motor that starts and runs."""
    seconds = 3.0
    at = clock(seconds)
    pitch = numpy.interp(at, (0, 0.4, 1.0, seconds), (18, 34, 46, 38)) * (
        1 + 0.02 * numpy.interp(at, numpy.arange(0, 3.1, 0.1), chance.standard_normal(31))
    )
    motor = numpy.tanh(2 * saw(pitch, seconds, 900)) + 0.3 * band(chance, seconds, 60, 900, 1)
    return _closed(coloured(motor, [(30, -6), (90, 0), (400, -6), (1500, -18), (6000, -36)]), 0.1, 0.5)


def explosion(chance: Generator) -> Wave:
    wave = silence(3.0)
    for onset, gain in ((0.0, 1.0), (0.03, 0.8), (0.09, 0.6)):
        added(wave, burst(chance, 30, 700, 0.002, 1.4), onset, gain)
    added(wave, burst(chance, 300, 6000, 0.001, 0.25), 0.0, 0.7)
    falling = clicks(chance, chance.gamma(2.0, 0.35, 160), 3.0, 600, 5000, 0.01, 0.9)
    wave += 0.25 * falling / max(1e-9, float(numpy.abs(falling).max()))
    return _closed(numpy.tanh(2.0 * wave / float(numpy.abs(wave).max())), 0.0, 0.8)


def insects(chance: Generator) -> Wave:
    left, right = crickets(chance, 5.0, count=4)
    both = left + right
    # It begins with the first cricket, not with the pause before it.
    first = int(numpy.flatnonzero(numpy.abs(both) > 0.05 * numpy.abs(both).max())[0])
    return _closed(both[first:], 0.0, 0.5)


def laughter(chance: Generator) -> Wave:
    """Somebody laughs: a few open syllables that fall and get closer."""
    wave, at, gap = silence(2.0), 0.0, 0.21
    base = float(chance.choice([150.0, 235.0])) * (1 + chance.uniform(-0.06, 0.06))
    for n in range(6):
        length = round(0.14 * RATE)
        along = numpy.linspace(0, 1, length)
        pitch = base * (1.35 - 0.07 * n) * (1.1 - 0.25 * along)
        syllable = voiced(chance, pitch, numpy.full(length, 780.0), numpy.full(length, 1320.0), 150.0, 0.12)
        breath = band(chance, 0.07, 900, 3500) * numpy.hanning(round(0.07 * RATE))
        added(wave, breath, at, 0.12)
        added(wave, syllable * numpy.hanning(length) ** 0.6, at + 0.05, 1.0 - 0.1 * n)
        at, gap = at + gap, gap * 0.97
    return wave


def music(chance: Generator) -> Wave:
    """Music from somewhere: a music box that plays a few notes of a five-tone scale."""
    wave, at = silence(4.2), 0.0
    place = 2
    for n in range(8):
        pitch = 523.25 * 2 ** ((0, 2, 4, 7, 9, 12, 14)[place] / 12)
        added(
            wave,
            modes(chance, [(pitch, 1.6), (pitch * 2.0, 0.8), (pitch * 5.4, 0.2)], 1.6, 0.35),
            at,
            0.9 if n % 2 == 0 else 0.7,
        )
        place = int(numpy.clip(place + chance.choice([-1, 1, 1, -2, 2]), 0, 6))
        at += 0.32 if n % 3 else 0.48
    return _closed(wave, 0.0, 0.6)


def rain(chance: Generator) -> Wave:
    return _closed(rain_falling(chance, 3.5, "mid"), 0.5, 1.0)


def _closed(wave: Wave, rise: float, fall: float) -> Wave:
    """The wave that comes in and goes out over that many seconds."""
    at = clock(len(wave) / RATE)[: len(wave)]
    shape = numpy.minimum(1.0, (len(wave) / RATE - at) / fall)
    if rise:
        shape = shape * numpy.minimum(1.0, at / rise + 0.05)
    closed: Wave = wave * shape
    return closed
