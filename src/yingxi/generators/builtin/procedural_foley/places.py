"""The air of places: rooms, streets, a train, a hall. Each gives two sides."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.household import creak
from yingxi.generators.builtin.procedural_foley.outdoors import ship_horn
from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    bubbles,
    burst,
    clock,
    coloured,
    modes,
    pulses,
    saw,
    silence,
    wander,
)

Sides = tuple[Wave, Wave]
AHEAD = 6.0
"""Seconds that people in a crowd talk longer than they are heard, so that each begins somewhere else."""
THROATS, LONGEST_TALK, LONGER = 8, 19.0, 1.7
"""A crowd's throats; for how many seconds the first of them talks before it begins anew, and how much longer each of
the others than the one before: what all of them say together does not come again in a film."""
_CROWD = [(100.0, -20.0), (250.0, -3.0), (900.0, 0.0), (2500.0, -8.0), (5000.0, -24.0)]


def room_tone(chance: Generator, seconds: float, size: str) -> Sides:
    """Still air: noise that falls 8, 7 or 6 dB an octave; a small room hums a little."""
    slope, corner = {"small": (8, 120), "medium": (7, 80), "large": (6, 50)}[size]
    points = [(20.0, -12.0)] + [(corner * 2.0**i, -slope * float(i)) for i in range(9)]
    slow = 0.85 + 0.3 * wander(chance, seconds, 0.2)
    sides = [
        coloured(chance.standard_normal(round(seconds * RATE), numpy.float32), points) * slow
        for _ in range(2)
    ]
    if size == "small":
        hum = numpy.sin(2 * numpy.pi * 100 * clock(seconds)) * 0.1 * float(sides[0].std())
        sides = [side + hum for side in sides]
    return sides[0], sides[1]


def traffic(chance: Generator, seconds: float, *, every: float) -> Sides:
    """A city's rumble, and cars that pass: tyres and motor, one side to the other."""
    sides = [
        band(chance, seconds, 40, 370, 1) * (0.25 + 0.15 * wander(chance, seconds, 0.3)) for _ in range(2)
    ]
    at = -2.0 + chance.uniform(0, every)
    while at < seconds:
        length = chance.uniform(3, 6)
        along = numpy.linspace(-1, 1, round(length * RATE))
        travelled = along * chance.uniform(30, 60) * (1 if chance.random() < 0.5 else -1)
        near = (8 / numpy.sqrt(travelled**2 + 64)) ** 1.4
        tyres = band(chance, length, 330, 1100, 1)
        motor = saw(chance.uniform(28, 55), length, 500)
        passing = (tyres + 0.5 * motor) * near * numpy.hanning(len(along)) ** 0.25 * chance.uniform(0.4, 1.0)
        place = 0.5 + 0.4 * travelled / numpy.abs(travelled).max()
        start = max(0.0, at)
        passing, place = passing[round((start - at) * RATE) :], place[round((start - at) * RATE) :]
        added(sides[0], passing * numpy.cos(place * numpy.pi / 2), start)
        added(sides[1], passing * numpy.sin(place * numpy.pi / 2), start)
        at += chance.gamma(3.0, every / 3)
    return sides[0], sides[1]


def murmur(chance: Generator, seconds: float, *, voices: int = 24) -> Sides:
    """Many people talking, no word of it: throats with moving formants, a syllable four times a second."""
    sides = (silence(seconds), silence(seconds))
    for kind in range(THROATS):
        longest = LONGEST_TALK + LONGER * kind
        talk = _talk(chance, min(seconds + AHEAD, longest), 205.0 if kind % 2 else 118.0)
        for number in range(max(1, voices // THROATS)):
            # Who has the same throat says what the other says somewhere else in it.
            place, far = chance.uniform(0.05, 0.95), chance.uniform(0.15, 1.0)
            piece = numpy.roll(talk, -round(number * len(talk) * THROATS / voices + chance.uniform(0, RATE)))
            piece = numpy.resize(piece, len(sides[0]))
            added(sides[0], piece, 0.0, far * float(numpy.cos(place * numpy.pi / 2)))
            added(sides[1], piece, 0.0, far * float(numpy.sin(place * numpy.pi / 2)))
    left, right = (coloured(side, _CROWD) for side in sides)
    return left, right


def harbour(chance: Generator, seconds: float) -> Sides:
    """Small waves against stone and hulls, wood that creaks, once a far horn."""
    sides = (silence(seconds), silence(seconds))
    at = 0.0
    while at < seconds:
        lap = band(chance, 0.9, 400, 1200, 1) * numpy.hanning(round(0.9 * RATE)) ** 1.5
        wet = bubbles(chance, chance.uniform(0.1, 0.8, 14), 1.0, 900, 0.5)
        place, loud = chance.uniform(0.1, 0.9), chance.uniform(0.4, 1.0)
        for side, share in (
            (sides[0], numpy.cos(place * numpy.pi / 2)),
            (sides[1], numpy.sin(place * numpy.pi / 2)),
        ):
            added(side, lap, at, loud * float(share))
            added(side, wet, at, 0.35 * loud * float(share))
        at += chance.uniform(0.9, 2.2)
    at = chance.uniform(1, 5)
    while at < seconds:
        place, hull = chance.uniform(0.2, 0.8), creak(chance, chance.uniform(0.5, 0.9))
        added(sides[0], hull, at, 0.25 * (1 - place))
        added(sides[1], hull, at, 0.25 * place)
        at += chance.gamma(4.0, 2.0)
    if seconds > 9:
        horn = coloured(ship_horn(chance), [(100, 0), (400, -8), (1500, -30)])
        for side in sides:
            added(side, horn, chance.uniform(2, seconds - 6), 0.25)
    return sides


def train(chance: Generator, seconds: float) -> Sides:
    """The inside of a moving carriage: low roll, faint hiss, and the joints of the rails in pairs of pairs."""
    sides = [
        band(chance, seconds, 25, 160, 1) * (0.8 + 0.4 * wander(chance, seconds, 0.5))
        + 0.08 * band(chance, seconds, 800, 5000, 1) * (0.6 + 0.6 * wander(chance, seconds, 0.4))
        for _ in range(2)
    ]
    at = chance.uniform(0, 1)
    while at < seconds:
        for bogie in (0.0, 0.32):
            for axle in (0.0, 0.14):
                joint = modes(chance, [(86, 0.14), (143, 0.1), (310, 0.06)], 0.22)
                added(joint, burst(chance, 200, 1500, 0.002, 0.07), 0.0, 0.3)
                moment = at + bogie + axle + chance.uniform(-0.008, 0.008)
                loud = chance.uniform(0.7, 1.0) * (0.8 if bogie else 1.0)
                for side in sides:
                    added(side, joint, max(0.0, moment), loud * 1.2)
        at += 1.2 * (1 + 0.02 * chance.standard_normal())
    return sides[0], sides[1]


def _talk(chance: Generator, seconds: float, pitch: float) -> Wave:
    """Somebody talking far off: syllables of a gliding pitch through two vowels' formants."""
    wave = silence(seconds)
    at = 0.0
    while at < seconds - 0.4:
        for _ in range(int(chance.integers(3, 9))):
            length = chance.uniform(0.11, 0.26)
            along = numpy.linspace(0, 1, round(length * RATE))
            glide = pitch * chance.uniform(0.85, 1.25) * (1 + chance.uniform(-0.12, 0.1) * along)
            source = pulses(glide)
            first, second = chance.uniform(300, 800), chance.uniform(900, 2100)
            vowel = coloured(
                source,
                [(80, -8), (first * 0.7, -10), (first, 0), (first * 1.3, -10), (second * 0.85, -16),
                 (second, -8), (second * 1.15, -18), (3600, -30), (8000, -50)],
            )  # fmt: skip
            added(wave, vowel * numpy.hanning(len(along)) ** 0.6, at, chance.uniform(0.6, 1.0))
            at += length * chance.uniform(0.95, 1.2)
        at += chance.uniform(0.2, 1.4)
    return wave
