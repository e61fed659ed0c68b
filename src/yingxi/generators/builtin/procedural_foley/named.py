"""What a text names by its sound: a gong, blades, hooves, a hammer on iron."""

import numpy
from numpy.random import Generator

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
    resonated,
    silence,
)


def gong(chance: Generator) -> Wave:
    """A Chinese gong: struck low, its pitch sinks a little while the upper partials bloom."""
    seconds = 4.0
    at = clock(seconds)
    low = 178 * (1 + chance.uniform(-0.06, 0.06))
    wave = numpy.zeros(len(at))
    for number, ratio in enumerate((1, 1.51, 1.99, 2.47, 2.94, 3.63, 4.18, 5.07, 6.3, 7.7)):
        sinking = low * ratio * (1 - 0.025 * (1 - numpy.exp(-at / 0.5)))
        bloom = 1 - numpy.exp(-at / (0.004 + 0.03 * number))
        decay = 3.4 / ratio**0.55
        tone = numpy.sin(2 * numpy.pi * numpy.cumsum(sinking) / RATE + chance.uniform(0, 6))
        wave += 0.82**number * tone * bloom * 10 ** (-3 * at / decay)
    mallet = burst(chance, 120, 1500, 0.001, 0.05)
    shimmer = band(chance, seconds, 2500, 6500, 1) * 10 ** (-3 * at / 1.2) * (1 - numpy.exp(-at / 0.05))
    whole = wave / numpy.abs(wave).max() + 0.07 * shimmer
    added(whole, mallet / numpy.abs(mallet).max(), 0.0, 0.5)
    rung: Wave = whole * numpy.minimum(1.0, (seconds - at) / 1.0)
    return rung


def blades(chance: Generator) -> Wave:
    """Two blades that meet, and slide along each other."""
    pieces = []
    for at, gain in ((0.0, 1.0), (float(chance.uniform(0.3, 0.42)), 0.8)):
        pitches = jittered(chance, (1310, 2240, 3470, 4980, 6720), 0.1)
        ring = modes(chance, list(zip(pitches, (0.5, 0.42, 0.34, 0.26, 0.2), strict=True)), 0.6, 0.85)
        edge = burst(chance, 2000, 11_000, 0.0004, 0.03)
        pieces += [(at, ring / numpy.abs(ring).max(), gain), (at, edge / numpy.abs(edge).max(), 0.7 * gain)]
    slide = band(chance, 0.3, 3200, 9000, 1) * numpy.hanning(round(0.3 * RATE))
    pieces.append((0.1, slide / numpy.abs(slide).max(), 0.18))
    return joined(pieces)


def hooves(chance: Generator) -> Wave:
    """A horse that trots by on a hard road: two beats, and two."""
    wave, at = silence(2.6), 0.0
    while at < 2.3:
        for gap, gain in ((0.0, 1.0), (0.11, 0.7)):
            hoof = resonated(burst(chance, 250, 1900, 0.0015, 0.05), jittered(chance, (420, 760, 1180)), 3)
            loud = gain * chance.uniform(0.8, 1.0) * (0.6 + 0.4 * numpy.sin(numpy.pi * (at + 0.3) / 2.8))
            added(
                wave, hoof / numpy.abs(hoof).max(), at + gap + float(chance.normal(0, 0.006)) * (at > 0), loud
            )
        at += 0.34 + chance.normal(0, 0.008)
    return wave


def hoof(chance: Generator) -> Wave:
    """One hoof that is set down at a walk: a hollow knock without much below."""
    struck = resonated(burst(chance, 220, 1500, 0.0015, 0.05), jittered(chance, (380, 690, 1090)), 3)
    earth = burst(chance, 60, 260, 0.004, 0.08)
    return joined(
        [(0.0, struck / numpy.abs(struck).max(), 1.0), (0.002, earth / numpy.abs(earth).max(), 0.5)]
    )


def paw(chance: Generator) -> Wave:
    """One paw that is set down: a soft pad, and claws that tick."""
    pad = burst(chance, 140, 620, 0.004, 0.05)
    claws = clicks(chance, chance.uniform(0.0, 0.014, 3), 0.06, 2400, 6000, 0.002)
    return joined([(0.0, pad / numpy.abs(pad).max(), 1.0), (0.0, claws / numpy.abs(claws).max(), 0.16)])


def hammer(chance: Generator) -> Wave:
    """Iron on an anvil: one blow with its ring, and the small one that bounces after it."""
    pitches = jittered(chance, (940, 2120, 3310, 4870), 0.08)
    ring = modes(chance, list(zip(pitches, (0.5, 0.45, 0.3, 0.2), strict=True)), 0.6, 0.8)
    blow = burst(chance, 300, 5000, 0.0005, 0.04)
    sparks = clicks(chance, chance.uniform(0, 0.04, 8), 0.1, 3000, 9000, 0.004)
    ring, blow = ring / numpy.abs(ring).max(), blow / numpy.abs(blow).max()
    return joined(
        [(0.0, ring, 0.8), (0.0, blow, 1.0), (0.0, sparks / numpy.abs(sparks).max(), 0.2), (0.19, ring, 0.25)]
    )
