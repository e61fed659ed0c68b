"""Voices that are alone in a wide air: gulls, an owl, and one's own breath in a helmet."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley import far_off
from yingxi.generators.builtin.procedural_foley.details import now_and_then
from yingxi.generators.builtin.procedural_foley.places import Sides
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    coloured,
    joined,
    silence,
)

_HELMET = [(80.0, -20.0), (300.0, -2.0), (900.0, 0.0), (2500.0, -9.0), (6000.0, -24.0)]


def gulls(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (gull,), 2.6)


def gull(chance: Generator) -> Wave:
    """Two to five mews that break upwards and sink, each shorter than the one before."""
    pieces, at = [], 0.0
    length, pitch = chance.uniform(0.34, 0.5), chance.uniform(0.85, 1.15)
    for _ in range(int(chance.integers(2, 6))):
        tones = tuple(pitch * hertz for hertz in (760.0, 1280.0, 1190.0, 820.0))
        pieces.append((at, far_off.cry(chance, length, tones, 1500, 2900, 0.12), chance.uniform(0.7, 1.0)))
        at += length + chance.uniform(0.05, 0.16)
        length *= chance.uniform(0.75, 0.95)
    return joined(pieces)


def owls(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (far_off.owl,), 6.0)


def breath_in_a_helmet(chance: Generator, seconds: float) -> Sides:
    """In and out, close and muffled, never twice as long: all that is heard where there is no air outside."""
    side = silence(seconds)
    at = chance.uniform(0.0, 0.4)
    while at < seconds:
        drawn, let = chance.uniform(1.1, 1.5), chance.uniform(1.3, 1.9)
        added(side, _puff(chance, drawn, 700, 3200), at, chance.uniform(0.7, 0.9))
        added(
            side,
            _puff(chance, let, 350, 1800),
            at + drawn + chance.uniform(0.1, 0.2),
            chance.uniform(0.9, 1.1),
        )
        at += drawn + let + chance.uniform(0.4, 0.9)
    close = coloured(side, _HELMET)
    return close, close.copy()


def _puff(chance: Generator, seconds: float, low: float, high: float) -> Wave:
    puff: Wave = band(chance, seconds, low, high, 1) * numpy.hanning(round(seconds * RATE)) ** 1.3
    return puff
