"""Steps, by the ground they meet."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.synthesis import (
    Wave,
    band,
    burst,
    clicks,
    envelope,
    jittered,
    joined,
    resonated,
)

_FLOOR = (115.0, 218.0, 482.0, 1033.0, 2066.0)


def step_on_wood(chance: Generator) -> Wave:
    return _hard(chance, 160, 1000, 1.0)


def step_on_stone(chance: Generator) -> Wave:
    return _hard(chance, 310, 1010, 1.28)


def step_on_grass(chance: Generator) -> Wave:
    return _loose(chance, (120, 0.08), (165, 0.14), 0.16, 1.2, (690, 3500), 0.010, bed=0.4)


def step_on_gravel(chance: Generator) -> Wave:
    return _loose(chance, (140, 0.04), (25, 0.06), 0.19, 0.45, (520, 1500), 0.004, bed=0.05)


def step_on_snow(chance: Generator) -> Wave:
    return _loose(chance, (145, 0.07), (160, 0.095), 0.20, 0.75, (500, 2100), 0.012, bed=0.4)


def step_on_sand(chance: Generator) -> Wave:
    """Softer and longer than snow, with less crunch: grains that give way."""
    return _loose(chance, (190, 0.075), (210, 0.11), 0.19, 0.9, (260, 1500), 0.014, bed=0.8)


def step_on_wet(chance: Generator) -> Wave:
    """Stone under a film of water: the step, and drops that leave it."""
    step = _hard(chance, 310, 1010, 1.28)
    spray = clicks(chance, chance.gamma(1.6, 0.03, 34), 0.3, 1400, 6500, 0.006)
    pat = burst(chance, 700, 3500, 0.003, 0.05)
    return joined(
        [
            (0.0, step, 1.0),
            (0.004, pat / numpy.abs(pat).max(), 0.35),
            (0.01, spray / numpy.abs(spray).max(), 0.3),
        ]
    )


def step_on_carpet(chance: Generator) -> Wave:
    """A dull heel and a brush of wool."""
    brush = band(chance, 0.14, 900, 3500) * numpy.hanning(round(0.14 * 48_000))
    dull = _hard(chance, 90, 380, 0.75)
    return joined([(0.0, dull, 1.0), (0.03, brush / numpy.abs(brush).max(), 0.05)])


def _hard(chance: Generator, low: float, high: float, pitch: float) -> Wave:
    """Heel, then toe, then a scuff, into the floor's resonances, with the floor's faint long tail."""
    moved = 1 + chance.uniform(-0.06, 0.06)
    toe = 0.075 + chance.uniform(-0.012, 0.012)
    strike = joined(
        [
            (0.0, burst(chance, low * moved, high * moved, 0.004, 0.062), 1.0),
            (
                toe,
                burst(chance, low * moved * 1.1, high * moved, 0.014, 0.105),
                0.8 * chance.uniform(0.85, 1.15),
            ),
            (toe - 0.02, burst(chance, 2000, 6000, 0.02, 0.12), 0.05),
        ]
    )
    floor = jittered(chance, [f * pitch for f in _FLOOR])
    body = resonated(strike, floor, 1.5, 0.1) + 0.35 * numpy.pad(strike, (0, 4800))
    tail = band(chance, 0.9, 150, 900) * envelope(0.9, 0.01, 1.4)
    return joined([(0.0, body / numpy.abs(body).max(), 1.0), (0.005, tail / numpy.abs(tail).max(), 0.03)])


def _loose(
    chance: Generator,
    heel: tuple[int, float],
    toe: tuple[int, float],
    toe_at: float,
    toe_gain: float,
    bounds: tuple[float, float],
    decay: float,
    *,
    bed: float,
) -> Wave:
    """Many grains under heel and toe, spread by a gamma distribution (count, mean in seconds)."""
    seconds = toe_at + toe[1] * 4 + 0.1
    pieces = []
    for (count, mean), at, gain in (
        (heel, 0.0, 1.0),
        (toe, toe_at + chance.uniform(-0.012, 0.012), toe_gain),
    ):
        moments = chance.gamma(2.0, mean / 2, count)
        grains = clicks(chance, moments, seconds, *bounds, decay)
        pieces.append((at, grains, gain))
    under = band(chance, seconds, *bounds) * envelope(seconds, 0.05, seconds * 1.2)
    whole = joined(pieces)
    loudest = numpy.abs(whole).max()
    soft: Wave = whole / loudest
    soft[: len(under)] += under * bed * 0.2
    return soft
