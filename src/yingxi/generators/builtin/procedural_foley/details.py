"""Small things that make a place that place: something drips, ticks, clinks, hums or walks by, now and then."""

from collections.abc import Callable, Sequence

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley import footsteps, household, outdoors
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
    modes,
    silence,
    wander,
)

Sides = tuple[Wave, Wave]
Recipe = Callable[[Generator], Wave]

_FAR = [(80.0, -10.0), (300.0, 0.0), (1500.0, -4.0), (4000.0, -14.0), (9000.0, -30.0)]
"""What distance and a room leave of a sound, dB."""


def now_and_then(chance: Generator, seconds: float, recipes: Sequence[Recipe], every: float) -> Sides:
    """One of `recipes` after another at chance moments, some `every` seconds, each made for itself, at its place and
    distance."""
    sides = (silence(seconds), silence(seconds))
    at = chance.uniform(0.2, every)
    while at < seconds:
        wave = recipes[int(chance.integers(len(recipes)))](chance)
        place, loud = (
            chance.uniform(0.1, 0.9),
            chance.uniform(0.35, 1.0) / max(1e-9, float(numpy.abs(wave).max())),
        )
        added(sides[0], wave, at, loud * float(numpy.cos(place * numpy.pi / 2)))
        added(sides[1], wave, at, loud * float(numpy.sin(place * numpy.pi / 2)))
        at += chance.gamma(3.0, every / 3)
    return coloured(sides[0], _FAR), coloured(sides[1], _FAR)


def dishes(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (household.cup, household.cup, household.put_down), 1.1)


def pages(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (household.paper, household.chair), 3.2)


def typing(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (household.keyboard, household.keyboard, household.paper), 3.0)


def timber(chance: Generator, seconds: float) -> Sides:
    """An old house settles."""
    return now_and_then(chance, seconds, (household.creak,), 5.0)


def drips(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (outdoors.drop,), 1.4)


def steps_by(chance: Generator, seconds: float) -> Sides:
    """Somebody walks by, far off on a hard floor, and goes."""
    sides = (silence(seconds), silence(seconds))
    at = chance.uniform(0.0, 2.0)
    while at < seconds:
        pace, count, place = chance.uniform(0.46, 0.6), int(chance.integers(5, 11)), chance.uniform(0.2, 0.8)
        for step in range(count):
            sole = footsteps.step_on_stone(chance)
            loud = numpy.sin(numpy.pi * (step + 1) / (count + 1)) / float(numpy.abs(sole).max())
            where = place + 0.04 * step
            added(sides[0], sole, at, float(loud * numpy.cos(where * numpy.pi / 2)))
            added(sides[1], sole, at, float(loud * numpy.sin(where * numpy.pi / 2)))
            at += pace + chance.normal(0, 0.015)
        at += chance.gamma(3.0, 2.0)
    return coloured(sides[0], _FAR), coloured(sides[1], _FAR)


def clock_going(chance: Generator, seconds: float) -> Sides:
    """A clock on the wall: tick and tock, as even as it goes, no two quite alike."""
    wave = silence(seconds)
    beat = float(chance.choice([0.5, 0.6, 0.75]))
    at, tocks = chance.uniform(0, beat), False
    while at < seconds:
        tick = household.tick(chance, 0.88 if tocks else 1.0)
        added(wave, tick / float(numpy.abs(tick).max()), at, float(chance.uniform(0.85, 1.0)))
        at, tocks = at + beat, not tocks
    wave = coloured(wave, _FAR)
    place = chance.uniform(0.25, 0.75) * numpy.pi / 2
    return wave * float(numpy.cos(place)), wave * float(numpy.sin(place))


def bounces(chance: Generator, seconds: float) -> Sides:
    """A ball on a hall's floor: bounces that come closer."""

    def ball(chance: Generator) -> Wave:
        wave, at, gap, loud = silence(2.4), 0.0, 0.52, 1.0
        thud = modes(chance, [(92, 0.09), (180, 0.06), (420, 0.03)], 0.2)
        for _ in range(7):
            added(wave, thud, at, loud)
            at, gap, loud = at + gap, gap * 0.78, loud * 0.74
        return wave

    return now_and_then(chance, seconds, (ball,), 3.0)


def monitor(chance: Generator, seconds: float) -> Sides:
    """A heart seen on a screen: 960 Hz, 72 a minute, down the corridor."""
    wave = silence(seconds)
    tone = numpy.sin(2 * numpy.pi * 960 * clock(0.12)) * numpy.hanning(round(0.12 * RATE)) ** 0.3
    at = chance.uniform(0, 0.8)
    while at < seconds:
        added(wave, tone, at)
        at += 60 / 72
    wave = coloured(wave, _FAR)
    return 0.6 * wave, wave


def machines(chance: Generator, seconds: float) -> Sides:
    """A fan and a transformer: air at one pitch, 100 Hz and what is above it, never quite still."""
    slow = 0.9 + 0.2 * wander(chance, seconds, 0.3)
    hum = sum(
        numpy.sin(2 * numpy.pi * 100 * n * clock(seconds) + chance.uniform(0, 6)) * 0.5**n
        for n in (1, 2, 3, 5)
    )
    return tuple(band(chance, seconds, 160, 900, 1) * slow + 0.06 * hum for _ in range(2))


def kiln(chance: Generator, seconds: float) -> Sides:
    """A fire behind a door: a low roar and the crackle of wood."""
    sides = []
    for _ in range(2):
        roar = band(chance, seconds, 60, 260, 1) * (0.8 + 0.4 * wander(chance, seconds, 0.7))
        count = int(14 * seconds)
        crackle = clicks(
            chance, numpy.sort(chance.uniform(0, seconds, count)), seconds, 1000, 4500, 0.008, 0.9
        )
        fitted = numpy.zeros(len(roar))
        fitted[: len(crackle)] = crackle[: len(roar)]
        sides.append(roar / roar.std() + 4.0 * fitted / max(1e-9, float(numpy.abs(fitted).max())))
    return sides[0], sides[1]


def sizzling(chance: Generator, seconds: float) -> Sides:
    """Oil in pans: hiss that swells, with spits."""
    sides = []
    for _ in range(2):
        hiss = band(chance, seconds, 2200, 8500, 1) * (0.4 + 0.6 * wander(chance, seconds, 0.5))
        spits = clicks(
            chance, numpy.sort(chance.uniform(0, seconds, int(22 * seconds))), seconds, 1500, 6000, 0.006
        )
        fitted = numpy.zeros(len(hiss))
        fitted[: len(spits)] = spits[: len(hiss)]
        sides.append(hiss / hiss.std() + 2.5 * fitted / max(1e-9, float(numpy.abs(fitted).max())))
    return sides[0], sides[1]


def stream(chance: Generator, seconds: float) -> Sides:
    """Water over stones: many bubbles about 1 kHz over a soft bed."""
    sides = []
    for _ in range(2):
        bed = band(chance, seconds, 400, 3800, 1) * (0.8 + 0.3 * wander(chance, seconds, 0.4))
        run = bubbles(chance, numpy.sort(chance.uniform(0, seconds, int(120 * seconds))), seconds, 1000, 0.55)
        fitted = numpy.zeros(len(bed))
        fitted[: len(run)] = run[: len(bed)]
        sides.append(0.35 * bed / bed.std() + fitted / max(1e-9, float(fitted.std())))
    return sides[0], sides[1]


def chimes(chance: Generator, seconds: float) -> Sides:
    """Small bronze bells under the eaves, moved by the wind."""

    def chime(chance: Generator) -> Wave:
        pitch = float(chance.choice([1175.0, 1319.0, 1568.0, 1760.0]))
        return modes(chance, [(pitch, 1.1), (pitch * 2.76, 0.5), (pitch * 5.4, 0.2)], 1.4)

    return now_and_then(chance, seconds, (chime,), 2.6)


def leaves(chance: Generator, seconds: float) -> Sides:
    """Leaves that stir: a rustle that comes and goes, higher than the wind that moves it."""
    sides = [
        band(chance, seconds, 1800, 7000, 1) * (wander(chance, seconds, 0.45) ** 2 + 0.08) for _ in range(2)
    ]
    return sides[0], sides[1]


def sand(chance: Generator, seconds: float) -> Sides:
    """Grains that run over a crest: a thin hiss in gusts."""
    gusts = wander(chance, seconds, 0.35) ** 2 + 0.05
    return tuple(band(chance, seconds, 3500, 9500, 1) * gusts for _ in range(2))  # type: ignore[return-value]


def far_bell(chance: Generator, seconds: float) -> Sides:
    return now_and_then(chance, seconds, (lambda chance: outdoors.bell(chance)[: 5 * RATE],), 9.0)


def far_train(chance: Generator, seconds: float) -> Sides:
    """Wheels and brakes of a train behind the hall."""
    roll = band(chance, seconds, 40, 400, 1) * (0.2 + wander(chance, seconds, 0.25))
    brake = burst(chance, 2200, 3600, 0.4, 1.2)
    wave = roll / roll.std()
    added(wave, brake / float(numpy.abs(brake).max()), chance.uniform(0, max(0.1, seconds - 2)), 0.6)
    return wave, 0.9 * wave
