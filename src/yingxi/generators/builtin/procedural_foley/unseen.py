"""Who is heard and hardly ever seen: somebody who sings or calls, beasts, a saw, and mice in a wall."""

import numpy
from numpy.random import Generator
from numpy.typing import NDArray

from yingxi.film.throat import SUNG, WHISTLED
from yingxi.generators.builtin.procedural_foley.bodies import voiced
from yingxi.generators.builtin.procedural_foley.far_off import cry
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    clicks,
    clock,
    joined,
    silence,
)

TUNES = ((0, 2, 4, 7, 4, 2, 0), (4, 4, 7, 9, 7, 4, 2), (7, 9, 7, 4, 2, 4, 0), (0, 4, 7, 9, 12, 9, 7))
"""Semitones over the singer's lowest note."""
VOWELS = ((720.0, 1180.0), (480.0, 900.0), (640.0, 1750.0), (380.0, 780.0))
"""Hz of a, o, e and u: the first and the second formant."""


def singing(chance: Generator) -> Wave:
    """Somebody whom one does not see: a phrase of seven notes, at any voice's height and pace."""
    lowest = 247.0 * 2 ** (chance.uniform(-5, 4) / 12)
    lengths = numpy.diff(SUNG) * chance.uniform(0.9, 1.1)
    starts = numpy.concatenate(((0.0,), lengths.cumsum()))
    return _sung(chance, lowest, starts, numpy.array(VOWELS)[chance.integers(0, len(VOWELS), 7)])


def sung_high(chance: Generator) -> Wave:
    """The same phrase of a woman or a child, whose lips are seen."""
    return _sung(chance, 262.0 * 2 ** (chance.uniform(-2, 2) / 12), numpy.array(SUNG), _SEEN_VOWELS)


def sung_low(chance: Generator) -> Wave:
    """And of a man."""
    return _sung(chance, 139.0 * 2 ** (chance.uniform(-2, 2) / 12), numpy.array(SUNG), _SEEN_VOWELS)


_SEEN_VOWELS = numpy.array(VOWELS)[[0, 1, 2, 0, 3, 1, 0]]
"""Of the seven notes, as `film.throat` opens the mouth for them."""


def _sung(chance: Generator, lowest: float, starts: Wave, vowels: Wave) -> Wave:
    """Seven notes on open vowels, bound together, with a tremble on those that are held."""
    times = clock(float(starts[-1]))
    note, tune = _tune(chance, starts, times, glide=0.09, steady=0.2, tremble=0.3, quickest=5.8)
    sung = vowels[note]
    voice = voiced(chance, lowest * 2 ** (tune / 12), sung[:, 0], sung[:, 1], 140.0, 0.05)
    away = numpy.minimum(times - starts[note], starts[note + 1] - times)
    phrase: Wave = voice * (0.35 + 0.65 * numpy.minimum(1.0, away / 0.07)) * _let_in_and_out(times, 0.3)
    return phrase


def _tune(
    chance: Generator,
    starts: Wave,
    times: Wave,
    *,
    glide: float,
    steady: float,
    tremble: float,
    quickest: float,
) -> tuple[NDArray[numpy.signedinteger], Wave]:
    """Which of the seven notes that begin at `starts` (seconds) is heard at each of `times`, and the tune in semitones:
    slid into over `glide` seconds, with a `tremble` of so many semitones on what is held longer than `steady`."""
    note = numpy.clip(numpy.searchsorted(starts, times, "right") - 1, 0, 6)
    tune = numpy.array(TUNES[int(chance.integers(len(TUNES)))])[note].astype(float)
    slide = numpy.hanning(round(glide * RATE))
    tune = numpy.convolve(numpy.pad(tune, len(slide), mode="edge"), slide / slide.sum(), "same")
    tune = tune[len(slide) : len(slide) + len(times)]
    held = numpy.clip((times - starts[note] - steady) / 0.3, 0, 1)
    tune = tune + tremble * held * numpy.sin(2 * numpy.pi * chance.uniform(5.0, quickest) * times)
    return note, tune


def whistled(chance: Generator) -> Wave:
    """Seven notes between rounded lips: hardly more than their fundamental, slid into, with some breath about it."""
    starts = numpy.array(WHISTLED)
    times = clock(WHISTLED[-1])
    note, tune = _tune(chance, starts, times, glide=0.06, steady=0.25, tremble=0.25, quickest=6.0)
    phase = 2 * numpy.pi * numpy.cumsum(1050.0 * 2 ** ((tune + chance.uniform(-3, 3)) / 12)) / RATE
    away = numpy.minimum(times - starts[note], starts[note + 1] - times)
    breath = band(chance, WHISTLED[-1], 900, 5000)[: len(times)]
    tone = (
        numpy.sin(phase)
        + 0.04 * numpy.sin(2 * phase)
        + 0.03 * breath / max(1e-9, float(numpy.abs(breath).max()))
    )
    phrase: Wave = tone * (0.2 + 0.8 * numpy.minimum(1.0, away / 0.04)) * _let_in_and_out(times, 0.06)
    return phrase


def call(chance: Generator) -> Wave:
    """A name called twice: two syllables, the second a third lower and longer."""
    base = chance.uniform(210, 360)
    pieces = []
    for at, gain in ((0.0, 0.9), (1.15, 1.0)):
        pieces.append((at, cry(chance, 0.28, (base * 1.05, base * 1.3, base * 1.26), 520, 1600, 0.08), gain))
        pieces.append((at + 0.27, cry(chance, 0.62, (base * 1.05, base, base * 0.92), 680, 1250, 0.08), gain))
    return joined(pieces)


def roar(chance: Generator) -> Wave:
    """A great throat that opens and shuts again, rough all through."""
    seconds = 2.2
    throat = cry(chance, seconds, (75, 120, 132, 110, 70), 430, 980, 0.8)
    rough = 1 + 0.5 * numpy.sin(
        2 * numpy.pi * numpy.cumsum(24 + 6 * chance.standard_normal(len(throat))) / RATE
    )
    low = band(chance, seconds, 60, 260, 1)[: len(throat)] * numpy.hanning(len(throat))
    return _loudest_one(throat * rough + 0.25 * low / numpy.abs(low).max())


def sheep(chance: Generator) -> Wave:
    """A bleat: one tone, shaken by the throat."""
    seconds = chance.uniform(0.8, 1.1)
    bleat = cry(chance, seconds, (300, 345, 335, 290), 700, 1750, 0.15)
    shaken: Wave = bleat * (
        1 + 0.65 * numpy.sin(2 * numpy.pi * chance.uniform(8, 10) * clock(seconds)[: len(bleat)])
    )
    return _loudest_one(shaken)


def pig(chance: Generator) -> Wave:
    """Three grunts through the nose, and one squeal."""
    pieces = [(at, cry(chance, 0.2, (95, 130, 90), 320, 1100, 0.9), 0.8) for at in (0.0, 0.34, 0.62)]
    return joined([*pieces, (1.0, cry(chance, 0.7, (620, 1150, 1230, 700), 1500, 3000, 0.35), 1.0)])


def donkey(chance: Generator) -> Wave:
    """In and out, high and low, four times, each time lower."""
    pieces = []
    for n in range(4):
        fallen = 0.93**n
        pieces.append(
            (n * 0.86, cry(chance, 0.34, (420 * fallen, 640 * fallen, 600 * fallen), 900, 2000, 0.9), 0.6)
        )
        pieces.append((n * 0.86 + 0.38, cry(chance, 0.46, (210 * fallen, 190 * fallen), 620, 1300, 0.3), 1.0))
    return joined(pieces)


def saw(chance: Generator) -> Wave:
    """Strokes through wood, there loud and back soft."""
    wave, at = silence(3.2), 0.0
    for n in range(8):
        length = 0.3 if n % 2 == 0 else 0.22
        teeth = numpy.abs(numpy.sin(numpy.pi * chance.uniform(75, 95) * clock(length)))
        stroke = band(chance, length, 700, 4200, 1) * teeth * numpy.hanning(round(length * RATE)) ** 0.5
        added(wave, stroke / numpy.abs(stroke).max(), at, 1.0 if n % 2 == 0 else 0.45)
        at += length + chance.uniform(0.05, 0.09)
    return wave


def scratch(chance: Generator) -> Wave:
    """Small claws on wood: three runs of light clicks."""
    pieces = []
    for at in (0.0, chance.uniform(0.7, 0.9), chance.uniform(1.6, 1.9)):
        run = clicks(chance, numpy.sort(chance.uniform(0, 0.45, 16)), 0.55, 1800, 6500, 0.006, 0.6)
        pieces.append((at, _loudest_one(run), float(chance.uniform(0.6, 1.0))))
    return joined(pieces)


def _loudest_one(wave: Wave) -> Wave:
    even: Wave = wave / max(1e-9, float(numpy.abs(wave).max()))
    return even


def _let_in_and_out(times: Wave, seconds: float) -> Wave:
    shape: Wave = numpy.minimum(1.0, times / 0.06) * numpy.minimum(1.0, (times[-1] - times) / seconds)
    return shape
