"""The air outside: rain, wind, sea, woods. Each gives one channel; two seeds make two sides."""

from collections.abc import Callable

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.bodies import chirps
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    bubbles,
    clicks,
    clock,
    silence,
    wander,
)

OneSide = Callable[[Generator], Wave]
"""Makes one side from its own chance."""


def rain(chance: Generator, seconds: float, strength: str) -> Wave:
    """Drops, and a bed of farther drops under them. More rain is more drops, never more hiss."""
    low, high, bed, ticks, drips = {
        "light": (2500, 12_000, -26, 60, 5),
        "mid": (2000, 12_000, -22, 180, 18),
        "heavy": (1200, 10_000, -18, 500, 80),
    }[strength]
    slow = 0.75 + 0.5 * wander(chance, seconds, 0.35)
    far = band(chance, seconds, low, high, 1) * 10 ** (bed / 20) * slow
    near = clicks(chance, chance.uniform(0, seconds, int(ticks * seconds)), seconds, 2000, 9000, 0.004, 0.8)
    near *= 0.1 / max(1e-9, float(numpy.percentile(numpy.abs(near), 99.9)))
    wet = bubbles(chance, chance.uniform(0, seconds, int(drips * seconds)), seconds, 2400, 0.35)
    return far * 0.5 + near + 0.04 * wet


def wind(chance: Generator, gusts: Wave, seconds: float) -> Wave:
    """Air that rises and falls with `gusts` (0-1), with a faint whistle at the top of a gust."""
    body = band(chance, seconds, 115, 800, 3) * (0.3 + 0.7 * gusts)
    whistle = numpy.zeros(len(body))
    for pitch in (280, 360, 460):
        near = numpy.exp(-0.5 * (numpy.log2(250 * (1 + gusts) / pitch) / 0.35) ** 2)
        whistle += band(chance, seconds, pitch * 0.93, pitch * 1.07, 4) * near * gusts
    return body + 0.3 * whistle


def sea(chance: Generator, waves: tuple[tuple[float, float], ...], seconds: float) -> Wave:
    """Waves (at seconds, height 0-1): a rise of 2.2 s, a fall of 1.7, brighter as it breaks, then the hiss."""
    times = clock(seconds)
    low, mid, high = numpy.zeros((3, len(times)))
    for at, height in waves:
        since = times - at
        swell = numpy.where(since < 0, numpy.exp(since / 0.9), numpy.exp(-since / 1.0)) * height
        low += swell
        mid += numpy.where(since < 0, numpy.exp(since / 0.45), numpy.exp(-since / 0.8)) * height
        later = since - 0.9
        high += numpy.where(later < 0, numpy.exp(later / 0.35), numpy.exp(-later / 0.9)) * height
    body = band(chance, seconds, 200, 700, 1) * (0.12 + low)
    crest = band(chance, seconds, 700, 2700, 1) * mid
    return body + 0.7 * crest + 0.28 * band(chance, seconds, 4000, 9000) * high


def wave_times(chance: Generator, seconds: float) -> tuple[tuple[float, float], ...]:
    """When waves break: every 5.5 to 8.5 s, from before the beginning."""
    at, found = float(chance.uniform(-3, 3)), []
    while at < seconds + 4:
        found.append((at, float(chance.uniform(0.55, 1.0))))
        at += float(chance.uniform(5.5, 8.5))
    return tuple(found)


def birds(chance: Generator, seconds: float, *, every: float = 1.3) -> tuple[Wave, Wave]:
    """Birds here and there, left and right, near and far."""
    sides = (silence(seconds), silence(seconds))
    for at in numpy.sort(chance.uniform(0, seconds, max(1, int(seconds / every)))).tolist():
        call, place, far = chirps(chance), chance.uniform(0.1, 0.9), chance.uniform(0.1, 1.0) ** 1.5
        added(sides[0], call, at, far * float(numpy.cos(place * numpy.pi / 2)))
        added(sides[1], call, at, far * float(numpy.sin(place * numpy.pi / 2)))
    return sides


def crickets(chance: Generator, seconds: float, *, count: int = 6) -> tuple[Wave, Wave]:
    """Crickets: 2-4 pulses of 16 ms every 33 ms, 1.6-3 times a second, who rest now and then."""
    sides = (silence(seconds), silence(seconds))
    for _ in range(count):
        pitch, pulses = chance.uniform(3700, 5200), int(chance.integers(2, 5))
        rate, place, far = chance.uniform(1.6, 3.0), chance.uniform(0.1, 0.9), chance.uniform(0.15, 1.0)
        pulse = numpy.sin(2 * numpy.pi * pitch * clock(0.016)) * numpy.hanning(round(0.016 * RATE))
        song = silence(0.033 * pulses)
        for n in range(pulses):
            added(song, pulse, n * 0.033, 0.7 + 0.3 * n / pulses)
        at = chance.uniform(0, 2.0)
        while at < seconds:
            for _ in range(int(chance.integers(6, 22))):
                loud = far * chance.uniform(0.8, 1.0)
                added(sides[0], song, at, loud * float(numpy.cos(place * numpy.pi / 2)))
                added(sides[1], song, at, loud * float(numpy.sin(place * numpy.pi / 2)))
                at += (1 + 0.04 * chance.standard_normal()) / rate
            at += chance.uniform(0.4, 3.0)
    return sides
