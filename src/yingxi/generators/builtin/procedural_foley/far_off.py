"""What is heard through a window or over a hill: animals, sirens, cars, crowds, fireworks, and glass that breaks."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.bodies import applause, voiced
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    burst,
    clicks,
    clock,
    jittered,
    joined,
    modes,
    saw,
    silence,
    struck,
)


def siren(chance: Generator) -> Wave:
    """Up and down between 550 and 1300 Hz, three times."""
    times = clock(6.0)
    sweep = 0.5 - 0.5 * numpy.cos(2 * numpy.pi * times / chance.uniform(1.9, 2.2))
    wave: Wave = saw(550 + 750 * sweep, 6.0, 5000) * _coming(6.0)
    return wave


def passing(chance: Generator) -> Wave:
    """A car that goes by: tyres and a motor that come, fall in pitch and go."""
    seconds, middle = 4.4, 2.2
    times = clock(seconds)
    away = (times - middle) * 14
    gain = 8 / numpy.sqrt(away**2 + 64)
    motor = saw(46 * (1 - 0.05 * numpy.tanh(times - middle)), seconds, 700) * chance.uniform(0.25, 0.4)
    tyres = band(chance, seconds, 300, 1200)
    passed: Wave = (tyres + motor) * gain**1.6 * _coming(seconds)
    return passed


def crowd(chance: Generator) -> Wave:
    """Many people cheer: open vowels, each beginning when it likes, and some hands."""
    seconds = 3.6
    wave = silence(seconds)
    for _ in range(26):
        length = chance.uniform(0.5, 1.5)
        along = numpy.linspace(0, 1, round(length * RATE))
        base = chance.uniform(140, 420)
        pitch = base * (1 + 0.18 * numpy.sin(numpy.pi * along)) * (1 + 0.01 * chance.standard_normal())
        first, second = chance.uniform(600, 900), chance.uniform(1100, 1700)
        voice = voiced(
            chance, pitch, numpy.full(len(along), first), numpy.full(len(along), second), 220.0, 0.3
        )
        at = float(chance.beta(1.2, 2.0) * (seconds - length))
        added(wave, voice * numpy.hanning(len(along)) ** 0.5, at, chance.uniform(0.3, 1.0))
    added(wave, applause(chance), 0.0, 0.5 * float(numpy.abs(wave).max()))
    return wave * _coming(seconds)


def baby(chance: Generator) -> Wave:
    """A small child cries: three long wails, each taken with a breath."""
    pieces, at = [], 0.0
    for _ in range(3):
        length = chance.uniform(0.75, 1.05)
        along = numpy.linspace(0, 1, round(length * RATE))
        pitch = chance.uniform(400, 460) * numpy.interp(along, (0, 0.15, 0.7, 1), (0.85, 1.15, 1.1, 0.8))
        pitch = pitch * (1 + 0.02 * numpy.sin(2 * numpy.pi * 7 * along * length))
        first, second = numpy.interp(along, (0, 0.4, 1), (700, 1150, 800)), numpy.full(len(along), 1900.0)
        pieces.append(
            (at, voiced(chance, pitch, first, second, 320.0, 0.12) * numpy.hanning(len(along)) ** 0.35, 1.0)
        )
        breath = band(chance, 0.2, 900, 4000) * numpy.hanning(round(0.2 * RATE))
        pieces.append((at + length + 0.05, breath, 0.05))
        at += length + 0.3
    return joined(pieces)


def rooster(chance: Generator) -> Wave:
    """Four notes, the third the highest, the last drawn out."""
    pieces, at = [], 0.0
    for length, start, end in ((0.16, 620, 700), (0.14, 720, 760), (0.3, 820, 980), (0.85, 960, 560)):
        pieces.append(
            (at, cry(chance, length, (start, (start + end) / 2 * 1.05, end), 1300, 2700, 0.15), 1.0)
        )
        at += length + 0.05
    return joined(pieces)


def wolf(chance: Generator) -> Wave:
    """A howl that rises, stays and sinks."""
    return cry(chance, 3.4, (300, 560, 590, 540, 360), 620, 1150, 0.05)


def owl(chance: Generator) -> Wave:
    calls = ((0.0, 0.35), (0.6, 0.16), (0.86, 0.5))
    return joined([(at, cry(chance, length, (340, 365, 330), 360, 720, 0.03), 1.0) for at, length in calls])


def horse(chance: Generator) -> Wave:
    """A neigh: high, shaken and falling."""
    seconds = 1.7
    shaken = 1 + 0.6 * numpy.sin(2 * numpy.pi * chance.uniform(11, 13) * clock(seconds)) * _late(seconds)
    neigh: Wave = cry(chance, seconds, (900, 1250, 950, 600, 380), 1400, 2600, 0.25) * numpy.maximum(
        0.1, shaken
    )
    return neigh


def cow(chance: Generator) -> Wave:
    return cry(chance, 1.9, (118, 165, 172, 130), 420, 900, 0.08)


def frog(chance: Generator) -> Wave:
    """Three croaks, each a quick row of pulses."""
    pieces = []
    for n in range(3):
        moments = numpy.arange(0.0, 0.32, 1 / chance.uniform(42, 50))
        croak = clicks(chance, moments, 0.4, 500, 1500, 0.02, 0.2)
        pieces.append((n * chance.uniform(0.62, 0.75), croak / numpy.abs(croak).max(), 1.0))
    return joined(pieces)


def glass(chance: Generator) -> Wave:
    """A pane or a bottle breaks, and its pieces fall."""
    crack = burst(chance, 1500, 12_000, 0.0006, 0.12)
    pieces: list[tuple[float, Wave, float]] = [(0.0, crack / numpy.abs(crack).max(), 1.0)]
    for at in numpy.minimum(1.3, chance.gamma(1.6, 0.16, 34)).tolist():
        partials = [(f, chance.uniform(0.05, 0.22)) for f in jittered(chance, (2700, 4300, 6900, 9800), 0.35)]
        pieces.append((at, modes(chance, partials, 0.25), float(chance.uniform(0.08, 0.35) * (1.4 - at))))
    return joined(pieces)


def fireworks(chance: Generator) -> Wave:
    """Crackers and rockets: dull blows and many small reports."""
    wave = silence(4.0)
    for at in (0.0, chance.uniform(0.9, 1.3), chance.uniform(2.0, 2.5)):
        added(wave, burst(chance, 60, 900, 0.002, 0.7), at, 1.0)
        reports = clicks(chance, chance.gamma(2.0, 0.2, 50), 1.3, 900, 7000, 0.02, 0.8)
        added(wave, reports / max(1e-9, float(numpy.abs(reports).max())), at + 0.1, 1.6)
    return wave * _closing(4.0)


def kettle(chance: Generator) -> Wave:
    """Water that boils and a whistle that finds its pitch."""
    seconds = 2.8
    along = numpy.linspace(0, 1, round(seconds * RATE))
    pitch = 2350 * numpy.interp(along, (0, 0.25, 1), (0.82, 1.0, 1.01)) * (1 + chance.uniform(-0.05, 0.05))
    whistle = numpy.sin(2 * numpy.pi * numpy.cumsum(pitch) / RATE) * numpy.interp(
        along, (0, 0.3, 1), (0.1, 1, 0.9)
    )
    heard: Wave = (whistle + 0.25 * band(chance, seconds, 1800, 6000)) * _closing(seconds)
    return heard


_TABLE_TOP = (
    (88.0, 0.2, 0.7), (142.0, 0.17, 1.0), (235.0, 0.14, 1.0), (410.0, 0.1, 1.0), (690.0, 0.06, 0.8),
)  # fmt: skip
_BOARDS = ((70.0, 0.16, 0.6), (118.0, 0.13, 0.8), (190.0, 0.1, 1.0), (330.0, 0.07, 0.8))
"""What gives under a fist and under a sole: Hz, T60 and level."""
_FIST, _SOLE = 0.003, 0.004
"""Seconds that they stay on it."""


def struck_wood(chance: Generator) -> Wave:
    """A fist on a table: the top gives, and what stands on it rattles."""
    rattle = clicks(chance, chance.gamma(2.0, 0.03, 9), 0.4, 2200, 6000, 0.02, 0.5)
    flesh = burst(chance, 150, 1600, 0.003, 0.07)
    return joined([
        (0.0, struck(chance, _TABLE_TOP, _FIST), 1.0), (0.0, flesh / numpy.abs(flesh).max(), 0.35),
        (0.03, rattle / max(1e-9, float(numpy.abs(rattle).max())), 0.12),
    ])  # fmt: skip


def stamped(chance: Generator) -> Wave:
    """A foot set down hard, twice."""
    pieces = []
    for at in (0.0, chance.uniform(0.3, 0.36)):
        sole = burst(chance, 120, 1600, 0.003, 0.07)
        boards = struck(chance, _BOARDS, _SOLE)
        pieces += [(at, boards, 1.0), (at, sole / numpy.abs(sole).max(), 0.5)]
    return joined(pieces)


def cry(
    chance: Generator, seconds: float, pitches: tuple[float, ...], first: float, second: float, noise: float
) -> Wave:
    """A throat that goes through `pitches` (Hz) in `seconds`, with two formants that open in the middle."""
    along = numpy.linspace(0, 1, round(seconds * RATE))
    moved = 1 + chance.uniform(-0.05, 0.05)
    pitch = numpy.interp(along, numpy.linspace(0, 1, len(pitches)), pitches) * moved
    opened = 1 + 0.25 * numpy.sin(numpy.pi * along)
    return (
        voiced(chance, pitch, first * opened, second * opened, 300.0, noise)
        * numpy.hanning(len(along)) ** 0.4
    )


def _late(seconds: float) -> Wave:
    """A curve that opens from nothing to one."""
    opened: Wave = numpy.minimum(1.0, clock(seconds) / (0.5 * seconds))
    return opened


def _closing(seconds: float) -> Wave:
    closed: Wave = numpy.minimum(1.0, (seconds - clock(seconds)) / 0.4)
    return closed


def _coming(seconds: float) -> Wave:
    """It is there at once, softly, comes nearer and goes."""
    comes: Wave = numpy.minimum(1.0, 0.25 + clock(seconds) / 0.8) * _closing(seconds)
    return comes
