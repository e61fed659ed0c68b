"""Things in a room: doors, chairs, cups, paper, clocks, telephones."""

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
    clock,
    coloured,
    envelope,
    jittered,
    joined,
    modes,
    resonated,
    silence,
    struck,
)

_PAPER_CREST = 7.0
"""How far the strongest crackle of paper stands over the whole, as a ratio."""


def knock(chance: Generator) -> Wave:
    """Three knuckles on a door."""
    return _rapped(chance, ((0.0, 0.9), (0.22, 1.0), (0.46, 0.85)))


def rap(chance: Generator) -> Wave:
    """Knuckles on a door, once."""
    return _rapped(chance, ((0.0, 1.0),))


_DOOR = (
    (118.0, 0.20, 0.4), (205.0, 0.17, 0.6), (332.0, 0.15, 1.0), (485.0, 0.12, 1.0), (760.0, 0.09, 0.9),
    (1120.0, 0.06, 0.8), (1640.0, 0.04, 0.7),
)  # fmt: skip
"""A door's panel: Hz, T60 and how much of each a knuckle sets going."""
_KNUCKLES = 0.001
"""Seconds that knuckles stay on the wood: bone under skin."""


def _rapped(chance: Generator, times: tuple[tuple[float, float], ...]) -> Wave:
    """Skin that meets wood, the panel that gives, and the hollow behind it."""
    hits = []
    for at, gain in times:
        panel = struck(chance, _DOOR, _KNUCKLES * chance.uniform(0.85, 1.2))
        skin = burst(chance, 400, 2000, 0.002, 0.02)
        hollow = burst(chance, 140, 700, 0.008, 0.28)
        moved = at + (chance.uniform(-0.012, 0.012) if at else 0.0)
        hits += [
            (moved, panel, gain),
            (moved, skin / numpy.abs(skin).max(), 0.16 * gain),
            (moved, hollow / numpy.abs(hollow).max(), 0.1 * gain),
        ]
    return joined(hits)


def door_shut(chance: Generator) -> Wave:
    thud = burst(chance, 93, 1900, 0.0055, 0.18)
    body = resonated(thud, jittered(chance, (79, 129, 208, 360, 645, 1215)), 1.5, 0.3)
    body /= numpy.abs(body).max()
    latch = resonated(burst(chance, 1200, 5000, 0.0005, 0.02), jittered(chance, (1300, 2600)), 9)
    latch /= numpy.abs(latch).max()
    return joined([(0.0, body, 1.0), (0.07, body, 0.48), (0.085, latch, 0.22), (0.0, latch, 0.1)])


def door_open(chance: Generator) -> Wave:
    latch = resonated(
        clicks(chance, numpy.array([0.0, 0.03, 0.045]), 0.12, 900, 6000, 0.01, 0.3),
        jittered(chance, (1300, 2600)),
        9,
    )
    air = band(chance, 0.4, 80, 400) * numpy.hanning(round(0.4 * RATE))
    return joined(
        [(0.0, latch / numpy.abs(latch).max(), 1.0), (0.06, air, 0.06), (0.1, creak(chance, 0.55), 0.3)]
    )


def creak(chance: Generator, seconds: float = 0.9) -> Wave:
    """Wood that sticks and slips: uneven impulses, faster in the middle."""
    moments, at = [], 0.0
    while at < seconds:
        rate = 32 + 83 * numpy.sin(numpy.pi * at / seconds) ** 2
        moments.append(at)
        at += max(0.003, (1 + 0.28 * chance.standard_normal()) / rate)
    train = clicks(chance, numpy.array(moments), seconds, 200, 4000, 0.004, 0.6)
    body = resonated(train, jittered(chance, (270, 470, 800, 1300, 1950)), 14)
    loud: Wave = body / numpy.abs(body).max()
    return loud


def paper(chance: Generator) -> Wave:
    """A sheet that is unfolded or turned: crackles of very unequal strength."""
    moments = numpy.concatenate(
        [start + chance.uniform(0, 0.09, 14) for start in (0.0, 0.1, 0.24, 0.33, 0.42)]
    )
    moments[0] = 0.0
    crackling = clicks(chance, moments, 0.6, 1800, 7000, 0.004, 0.9)
    # No crackle sticks out like the crack of a whip.
    most = _PAPER_CREST * float(numpy.sqrt(numpy.mean(crackling**2)))
    held: Wave = most * numpy.tanh(crackling / most)
    return held


def cup(chance: Generator) -> Wave:
    """A cup set on a table."""
    bright = jittered(chance, (1850, 2640, 4120, 5650))
    ring = modes(chance, list(zip(bright, (0.16, 0.12, 0.09, 0.06), strict=True)), 0.25, 0.7)
    table = modes(chance, list(zip(jittered(chance, (160, 285)), (0.1, 0.07), strict=True)), 0.2)
    return joined([(0, ring, 0.5), (0, table, 0.8), (0.05, ring, 0.075), (0.05, table, 0.12)])


def pour(chance: Generator) -> Wave:
    seconds = 2.2
    moments = numpy.sort(chance.uniform(0, seconds - 0.15, int(420 * seconds * 0.6)))
    water = bubbles(chance, moments, seconds, 1300, 0.55)
    cavity = coloured(band(chance, seconds, 480, 1500), [(100, -20), (900, 0), (4000, -24)])
    closing = numpy.minimum(1.0, (seconds - clock(seconds)) / 0.2)
    poured: Wave = (water + 0.25 * cavity) * envelope(seconds, 0.08, 30) * closing
    return poured


def chair(chance: Generator) -> Wave:
    """Legs that scrape over a floor."""
    moments, at = [], 0.0
    while at < 0.6:
        moments.append(at)
        at += max(0.006, (1 + 0.45 * chance.standard_normal()) / chance.uniform(25, 65))
    train = clicks(chance, numpy.array(moments), 0.75, 250, 3000, 0.02, 0.5)
    return resonated(train, jittered(chance, (310, 640, 1190, 2160)), 1.5)


def sit(chance: Generator) -> Wave:
    """A body on a seat: a soft thud and a little cloth, and the chair's answer."""
    thud = modes(chance, list(zip(jittered(chance, (84, 132)), (0.11, 0.08), strict=True)), 0.25)
    soft = burst(chance, 180, 1600, 0.03, 0.28)
    return joined([(0, thud, 1.0), (0, soft, 0.22), (0.09, creak(chance, 0.25), 0.12)])


def put_down(chance: Generator) -> Wave:
    body = resonated(burst(chance, 200, 2200, 0.002, 0.05), jittered(chance, (172, 305, 610, 1140)), 3)
    loud: Wave = body / numpy.abs(body).max()
    return loud


def switch(chance: Generator) -> Wave:
    snaps = clicks(chance, numpy.array([0.0, 0.011]), 0.06, 1200, 9000, 0.003, 0.2)
    return resonated(snaps, jittered(chance, (640, 2300)), 8, 0.1)


def phone(chance: Generator) -> Wave:
    """An old telephone: two gongs, struck in turn 22 times a second, twice."""
    wave = silence(3.6)
    gongs = []
    for pitch in jittered(chance, (1380, 1640), 0.03):
        partials = [(pitch, 0.5), (pitch * 1.98, 0.4), (pitch * 2.93, 0.25)]
        gongs.append(modes(chance, partials, 0.5, 0.45))
    for ring in (0.0, 2.0):
        for strike in range(22):
            added(
                wave,
                gongs[strike % 2],
                ring + strike / 22 + chance.uniform(0, 0.003),
                chance.uniform(0.85, 1.1),
            )
    return wave


def camera(chance: Generator) -> Wave:
    shutter = clicks(chance, numpy.array([0.0, 0.02, 0.062, 0.075]), 0.12, 700, 8000, 0.008, 0.4)
    motor = clicks(
        chance, 0.1 + 0.006 * numpy.arange(26) + chance.normal(0, 4e-4, 26), 0.3, 700, 5000, 0.003, 0.2
    )
    both = joined([(0, shutter, 1.0), (0, motor, 0.25)])
    return resonated(both, jittered(chance, (750, 1600, 2900, 4700)), 8, 0.1)


def ticking(chance: Generator) -> Wave:
    """A clock, four ticks of a second."""
    wave = silence(2.4)
    for beat in range(4):
        added(wave, tick(chance, 1.0 if beat % 2 == 0 else 0.88), 0.6 * beat + chance.uniform(0, 0.003))
    return wave


def tick(chance: Generator, pitch: float) -> Wave:
    """An escapement's stroke and its echo in the case; a tock is lower."""
    stroke = burst(chance, 2100 * pitch, 11_000 * pitch, 0.0004, 0.008)
    struck = joined([(0, stroke, 1.0), (0.019, stroke, 0.47)])
    return resonated(struck, [f * pitch for f in (530, 1270, 2180, 3320)], 15, 0.1)


def keyboard(chance: Generator) -> Wave:
    wave, at = silence(2.4), 0.0
    while at < 2.0:
        for delay, gain in ((0.0, 0.25), (0.006, 1.0), (chance.uniform(0.07, 0.13), 0.55)):
            key = burst(chance, 1300, 4000, 0.0008, 0.042)
            heard = key + 0.4 * resonated(key, jittered(chance, (320, 1100, 3000)), 4, 0.0)
            added(wave, heard, at + delay, gain * chance.uniform(0.7, 1.1))
        at += chance.uniform(0.11, 0.4)
    return wave


def coin(chance: Generator) -> Wave:
    wave, at, gap = silence(1.3), 0.0, 0.21
    while gap > 0.02 and at < 1.1:
        ring = modes(chance, [(f, 0.055) for f in jittered(chance, (5000, 7400, 10_200, 14_000), 0.02)], 0.09)
        added(wave, ring, at, gap / 0.21)
        added(wave, burst(chance, 2000, 9000, 0.0003, 0.006), at, 0.3 * gap / 0.21)
        at, gap = at + gap, gap * 0.8
    return wave


def match(chance: Generator) -> Wave:
    scrape = clicks(chance, chance.uniform(0, 0.16, 220), 0.2, 1500, 9000, 0.003, 0.6)
    flare = band(chance, 1.0, 600, 9000) * envelope(1.0, 0.03, 0.9)
    fizz = 0.6 + 0.8 * numpy.interp(clock(1.0), numpy.linspace(0, 1, 55), chance.random(55))
    return joined([(0, scrape, 0.6), (0.14, flare * fizz, 0.25)])


def fire(chance: Generator) -> Wave:
    seconds = 3.0
    moments = numpy.sort(chance.uniform(0, seconds, int(48 * seconds)))
    crackle = clicks(chance, moments, seconds, 1200, 6000, 0.012, 1.0)
    closing = numpy.minimum(1.0, (seconds - clock(seconds)) / 0.6)
    burning: Wave = (crackle / numpy.abs(crackle).max() + 0.05 * band(chance, seconds, 100, 300)) * closing
    return burning
