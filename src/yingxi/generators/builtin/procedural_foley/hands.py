"""What hands and mouths do with things: writing, biting, sipping, stirring, tearing."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    bubbles,
    burst,
    clicks,
    coloured,
    envelope,
    jittered,
    joined,
    modes,
    resonated,
    silence,
)


def pen(chance: Generator) -> Wave:
    """Strokes on paper over a table: each a scratch that swells and turns, in words of four to seven."""
    wave = silence(2.2)
    at = 0.0
    while at < 1.9:
        for _ in range(int(chance.integers(4, 8))):
            length = chance.uniform(0.05, 0.13)
            stroke = band(chance, length, 1800, 6500, 1) * numpy.hanning(round(length * RATE)) ** 0.7
            added(wave, stroke, at, chance.uniform(0.4, 1.0))
            at += length * chance.uniform(1.0, 1.5)
            if at > 1.9:
                break
        added(wave, burst(chance, 700, 3000, 0.001, 0.012), min(at, 2.0), 0.5)
        at += chance.uniform(0.08, 0.22)
    table = resonated(wave, jittered(chance, (240, 610, 1350)), 2.0, 0.1)[: len(wave)]
    written: Wave = wave / numpy.abs(wave).max() + 0.35 * table / numpy.abs(table).max()
    return written


def bite(chance: Generator) -> Wave:
    """Teeth through a crust, then three soft rounds of chewing behind closed lips."""
    crust = clicks(chance, numpy.sort(chance.gamma(1.6, 0.035, 46)), 0.4, 900, 5200, 0.006)
    pieces = [(0.0, crust / numpy.abs(crust).max(), 1.0)]
    for round_ in range(3):
        chewed = clicks(chance, chance.gamma(2.0, 0.03, 26), 0.3, 350, 1500, 0.010)
        dull = coloured(chewed, [(100, -6), (500, 0), (1400, -8), (4000, -28)])
        pieces.append(
            (0.42 + 0.34 * round_ + chance.uniform(-0.03, 0.03), dull / numpy.abs(dull).max(), 0.32)
        )
    return joined(pieces)


def sip(chance: Generator) -> Wave:
    """Air and liquid drawn over a rim, and a swallow."""
    length = 0.42
    count = round(length * RATE)
    air = band(chance, length, 900, 3200, 2) * numpy.hanning(count) ** 0.8
    flutter = 0.6 + 0.4 * numpy.sign(
        numpy.sin(2 * numpy.pi * numpy.cumsum(numpy.linspace(22, 34, count)) / RATE)
    )
    wet = bubbles(chance, chance.uniform(0.05, 0.35, 18), 0.45, 1500, 0.4)
    gulp = modes(chance, [(190, 0.05), (320, 0.03)], 0.14)
    gulp = gulp / numpy.abs(gulp).max()
    rim = burst(chance, 1200, 5000, 0.001, 0.02)
    lips = (0.0, rim / numpy.abs(rim).max(), 0.2)
    return joined(
        [lips, (0.0, air * flutter, 0.5), (0.0, wet / numpy.abs(wet).max(), 0.25), (0.72, gulp, 0.5)]
    )


def stir(chance: Generator) -> Wave:
    """A spoon round a pot: it slides, knocks the rim now and then, and what is in it simmers."""
    seconds = 2.4
    wave = silence(seconds)
    touch = modes(chance, [(1180, 0.12), (2390, 0.08), (3870, 0.05)], 0.25)
    added(wave, touch / numpy.abs(touch).max(), 0.0, 0.4)
    at = 0.0
    while at < seconds - 0.4:
        length = chance.uniform(0.3, 0.45)
        slide = band(chance, length, 1500, 5200, 1) * numpy.hanning(round(length * RATE)) ** 1.3
        added(wave, slide, at, 0.10)
        if chance.random() < 0.6:
            pitches = jittered(chance, (1180, 2390, 3870))
            rim = modes(chance, list(zip(pitches, (0.16, 0.1, 0.06), strict=True)), 0.3)
            added(wave, rim / numpy.abs(rim).max(), at + length * 0.9, chance.uniform(0.25, 0.6))
        at += length * chance.uniform(0.95, 1.2)
    simmer = bubbles(chance, numpy.sort(chance.uniform(0, seconds - 0.2, 110)), seconds, 700, 0.5)[
        : len(wave)
    ]
    wave[: len(simmer)] += 0.22 * simmer / numpy.abs(simmer).max()
    return wave


def torn(chance: Generator) -> Wave:
    """A sheet torn across: clicks that crowd as the hand gets faster."""
    seconds = 0.6
    count = 260
    moments = seconds * 0.9 * numpy.sort(chance.random(count)) ** 0.7
    rip = clicks(chance, moments, seconds, 1500, 8000, 0.003)
    return rip * envelope(seconds, 0.03, 2.0)[: len(rip)]


def dragged(chance: Generator) -> Wave:
    """Something heavy pushed over a floor: it sticks, slips and groans."""
    seconds = 0.9
    rate = 45 + 30 * numpy.sin(numpy.linspace(0, numpy.pi, 40))
    moments = numpy.cumsum(chance.lognormal(0.0, 0.4, 40) / rate)
    slips = clicks(chance, moments[moments < seconds - 0.05], seconds, 150, 1800, 0.02)
    body = resonated(slips, jittered(chance, (95, 180, 310, 640)), 1.6, 0.2)
    rub = band(chance, len(body) / RATE, 200, 1200)[: len(body)]
    dull = numpy.zeros(len(body))
    dull[: len(rub)] = rub * numpy.hanning(len(rub))
    jolt = burst(chance, 80, 900, 0.002, 0.12)
    added(body, jolt / numpy.abs(jolt).max(), 0.0, 0.7 * float(numpy.abs(body).max()))
    pushed: Wave = body / numpy.abs(body).max() + 0.2 * dull
    return pushed
