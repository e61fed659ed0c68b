"""A pear-shaped lute held by its neck, body below, its head bent back."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, box, curve, dot, shaded, stroke

_STRINGS, _FRETS, _PEGS = 4, 9, 2


def pipa() -> DisplayList:
    wood = Colour(0.70, 0.085, 70)
    body = smooth(
        [
            (0.0, 0.02),
            (0.040, -0.04),
            (0.095, -0.20),
            (0.150, -0.36),
            (0.140, -0.47),
            (0.075, -0.535),
            (0.0, -0.55),
            (-0.075, -0.535),
            (-0.140, -0.47),
            (-0.150, -0.36),
            (-0.095, -0.20),
            (-0.040, -0.04),
        ],
        tension=0.42,
    )
    strings: list[Record] = [
        stroke(
            [(-0.012 + 0.008 * n, 0.27), (-0.024 + 0.016 * n, -0.46)],
            PAPER.clear(0.85),
            0.0015,
            straight=True,
        )
        for n in range(_STRINGS)
    ]
    frets: list[Record] = [
        box(-0.026 - 0.0016 * n, -0.02 - 0.032 * n, 0.052 + 0.0032 * n, 0.007, PAPER, lift=0.4)
        for n in range(_FRETS)
    ]
    pegs: list[Record] = [
        stroke([(0.0, 0.29 + 0.05 * n), (side * 0.085, 0.295 + 0.05 * n)], DARK_WOOD, 0.014, straight=True)
        for n in range(_PEGS)
        for side in (-1, 1)
    ]
    head = [(-0.020, 0.26), (-0.018, 0.37), (0.012, 0.425), (0.060, 0.420), (0.052, 0.385), (0.020, 0.36)]
    return (
        *pegs,
        Cut(body, DARK_WOOD, lift=1.6),
        Cut(body.scaled(0.93, 0.97).moved(0, -0.008), wood, lift=0, edge=0.4),
        Group((shaded(body, -0.15, 0.15),), clip=body),
        curve([*head, (0.020, 0.26)], DARK_WOOD, lift=0.8),
        box(-0.020, -0.05, 0.040, 0.33, DARK_WOOD, lift=0.8, radius=0.006),
        *frets,
        box(-0.050, -0.475, 0.100, 0.022, DARK_WOOD, lift=0.6, radius=0.005),
        dot(-0.065, -0.33, 0.007, DARK_WOOD),
        dot(0.065, -0.33, 0.007, DARK_WOOD),
        *strings,
    )
