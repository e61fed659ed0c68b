"""Things that are heard from afar or in the open: thunder, bells, horns, water, air."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    bubbles,
    burst,
    clock,
    coloured,
    envelope,
    jittered,
    joined,
    modes,
    saw,
    silence,
)


def thunder(chance: Generator) -> Wave:
    """Ninety bursts that come later and duller, with a near crack."""
    seconds = 6.5
    wave = silence(seconds)
    onsets = chance.gamma(1.3, 1.3, 90)
    onsets[:3] = (0.0, 0.02, 0.05)
    for onset in onsets.tolist():
        length = chance.uniform(0.1, 0.7)
        cut_off = 900 * (0.1 ** min(1.0, onset / 4.5))
        rumble = band(chance, length, 35, max(90.0, cut_off)) * numpy.hanning(round(length * RATE)) ** 0.6
        added(wave, rumble, onset, chance.uniform(0.3, 1.0) * numpy.exp(-onset / 2.2))
    for onset in chance.gamma(1.2, 0.06, 20).tolist():
        added(wave, burst(chance, 300, 3000, 0.001, 0.09), onset, chance.uniform(0.3, 0.8))
    close: Wave = numpy.tanh(wave / (0.4 * numpy.abs(wave).max())) * numpy.minimum(
        1, (seconds - clock(seconds)) / 2
    )
    return close


def bell(chance: Generator) -> Wave:
    prime = 640 * (1 + chance.uniform(-0.06, 0.06))
    partials = []
    for ratio in (1, 0.5, 1.19, 1.5, 2, 2.52, 3.01, 4.17, 5.43):
        decay = 8.0 / max(1.0, ratio) ** 0.9
        partials += [(prime * ratio, decay), (prime * ratio * 1.0034, decay)]
    ring = modes(chance, partials, 5.0, 0.9) * numpy.minimum(1, (5.0 - clock(5.0)) / 1.5)
    strike = burst(chance, 1000, 9000, 0.0005, 0.03)
    return joined([(0, ring / numpy.abs(ring).max(), 1.0), (0, strike / numpy.abs(strike).max(), 0.9)])


def hand_bell(chance: Generator) -> Wave:
    """A shop's or school's small bell, shaken."""
    prime = 2100 * (1 + chance.uniform(-0.06, 0.06))
    ring = modes(chance, [(prime, 0.9), (prime * 2.76, 0.5), (prime * 5.4, 0.25)], 1.0, 0.5)
    strokes = [(i * 0.16 + chance.uniform(0, 0.02), ring, float(chance.uniform(0.5, 1.0))) for i in range(3)]
    return joined(strokes)


def train_horn(chance: Generator) -> Wave:
    seconds = 2.2
    chord = sum(saw(f, seconds, 3500) for f in jittered(chance, (311, 370, 415, 494, 622), 0.02))
    wave: Wave = (
        numpy.asarray(chord)
        * envelope(seconds, 0.06, 60)
        * numpy.minimum(1, (seconds - clock(seconds)) / 0.25)
    )
    return coloured(wave, [(100, -12), (300, 0), (1500, -3), (4000, -18), (9000, -40)])


def car_horn(chance: Generator) -> Wave:
    """Two short calls of two reeds, a third apart."""
    seconds, calls = 0.34, []
    for _ in range(2):
        reeds = sum(saw(f, seconds, 4500) for f in jittered(chance, (415, 523), 0.015))
        closing = numpy.minimum(1, (seconds - clock(seconds)) / 0.04)
        calls.append(numpy.asarray(reeds) * envelope(seconds, 0.012, 60) * closing)
    wave: Wave = numpy.concatenate((calls[0], numpy.zeros(len(clock(0.13))), calls[1]))
    return coloured(wave, [(150, -18), (400, -3), (2500, 0), (4500, -14), (9000, -36)])


def ship_horn(chance: Generator) -> Wave:
    seconds = 3.4
    low, high = jittered(chance, (98, 123), 0.02)
    wave = numpy.tanh(4 * (saw(low, seconds) + saw(high, seconds)) / 4) * envelope(seconds, 0.5, 90)
    closing = wave * numpy.minimum(1, (seconds - clock(seconds)) / 0.6)
    return coloured(closing, [(60, 0), (500, 0), (2000, -10), (5000, -26), (12_000, -50)])


def splash(chance: Generator) -> Wave:
    times = clock(1.3)
    fall = numpy.interp(times, (0, 0.015, 0.4, 1.2, 1.3), (-40, 0, -16, -60, -80))
    water = band(chance, 1.3, 350, 6000) * 10 ** (fall / 20)
    drops = bubbles(chance, numpy.minimum(1.1, chance.gamma(2.0, 0.16, 240)), 1.3, 1300, 0.6)
    return water + 0.35 * drops


def stroke(chance: Generator) -> Wave:
    """Arms or an oar drawn through water: it gives way, runs together behind them, and drips."""
    seconds = 1.0
    times = clock(seconds)
    swell = numpy.interp(times, (0, 0.05, 0.22, 0.7, seconds), (-40, -4, 0, -22, -70))
    water = band(chance, seconds, 220, 2400) * 10 ** (swell / 20)
    lap = band(chance, seconds, 90, 420) * 10 ** (
        numpy.interp(times, (0, 0.12, 0.5, seconds), (-40, 0, -20, -60)) / 20
    )
    drips = bubbles(chance, 0.3 + numpy.minimum(0.6, chance.gamma(2.0, 0.12, 26)), seconds, 1500, 0.4)
    return water + 0.6 * lap + 0.5 * drips


def drop(chance: Generator) -> Wave:
    """One drop into water."""
    return bubbles(chance, numpy.array([0.0]), 0.25, 1100, 0.2)


def whoosh(chance: Generator) -> Wave:
    """Something that passes quickly: a band of air that opens and closes."""
    seconds = 0.6
    along = numpy.linspace(0, 1, round(seconds * RATE))
    wave = numpy.zeros(len(along))
    swell = numpy.sin(numpy.pi * along)
    centres = 250 * (1200 / 250) ** swell
    for centre in numpy.geomspace(200, 1500, 8):
        near = numpy.exp(-0.5 * (numpy.log2(centres / centre) / 0.9) ** 2)
        wave += band(chance, seconds, centre * 0.8, centre * 1.25) * near
    return wave * numpy.hanning(len(along)) ** 1.5


def umbrella(chance: Generator) -> Wave:
    along = numpy.linspace(0, 1, round(0.2 * RATE))
    sweep = sum(
        band(chance, 0.2, f * 0.8, f * 1.25) * numpy.exp(-0.5 * ((along * 3 - i) / 0.7) ** 2)
        for i, f in enumerate((600, 1000, 1500, 2200))
    )
    flap = burst(chance, 150, 900, 0.002, 0.12)
    thump = modes(chance, [(85, 0.1)], 0.2)
    return joined([(0, numpy.asarray(sweep) * 0.3, 1.0), (0.19, flap, 1.0), (0.19, thump, 0.8)])


def gust(chance: Generator) -> Wave:
    seconds = 2.4
    return band(chance, seconds, 115, 800, 3) * numpy.hanning(round(seconds * RATE))


def wave_on_shore(chance: Generator) -> Wave:
    times = clock(4.2)
    swell = numpy.interp(times, (0, 1.2, 1.6, 4.2), (0, 0.8, 1.0, 0)) ** 1.5
    low = band(chance, 4.2, 250, 1200) * swell
    high = band(chance, 4.2, 1500, 6000) * numpy.interp(times, (0, 1.4, 2.2, 4.2), (0, 0.1, 0.5, 0)) ** 1.3
    return low + 0.6 * high
