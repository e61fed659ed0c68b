"""Lantern, torch, candle, oil lamp."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.props.pieces import (
    BRASS,
    INK,
    RED,
    WOOD,
    box,
    curve,
    dot,
    flame_glow,
    piece,
    shaded,
    stroke,
)


def lantern() -> DisplayList:
    """A paper lantern that hangs from a stick held at the origin."""
    red, x, y = Colour(0.66, 0.155, 36), 0.17, -0.10
    body = smooth(
        [
            (x - 0.035, y - 0.085),
            (x - 0.088, y - 0.035),
            (x - 0.088, y + 0.035),
            (x - 0.035, y + 0.085),
            (x + 0.035, y + 0.085),
            (x + 0.088, y + 0.035),
            (x + 0.088, y - 0.035),
            (x + 0.035, y - 0.085),
        ],
        tension=0.48,
    )
    ribs: list[Record] = [
        stroke(
            [
                (x + 0.088 * share * (0.45 + 0.55 * sin(pi * n / 6)), y - 0.085 + 0.17 * n / 6)
                for n in range(7)
            ],
            red.darker(0.10),
            0.0028,
        )
        for share in (-0.62, -0.2, 0.2, 0.62)
    ]
    return (
        flame_glow(x, y, 0.24, 0.42),
        stroke([(-0.09, -0.02), (0.04, 0.015), (x, 0.05)], WOOD, 0.014),
        stroke([(x, 0.05), (x, y + 0.09)], INK, 0.003, straight=True),
        Cut(body, red, lift=1.2, lit=False),
        Group((flame_glow(x, y - 0.01, 0.085, 0.85), *ribs), clip=body),
        box(x - 0.038, y + 0.078, 0.076, 0.018, BRASS, lift=0.6),
        box(x - 0.038, y - 0.096, 0.076, 0.018, BRASS, lift=0.6),
        stroke([(x, y - 0.096), (x, y - 0.13)], RED, 0.005),
        piece(
            [(x - 0.010, y - 0.126), (x + 0.010, y - 0.126), (x + 0.016, y - 0.19), (x - 0.016, y - 0.19)],
            RED,
            lift=0.6,
        ),
    )


def torch() -> DisplayList:
    """A pocket torch, lit, pointing forwards."""
    return (
        piece(
            [(0.12, 0.030), (0.46, 0.16), (0.46, -0.16), (0.12, -0.030)],
            Colour(0.94, 0.06, 90, 0.22),
            lift=0,
            edge=0,
        ),
        box(-0.08, -0.018, 0.15, 0.036, Colour(0.42, 0.03, 260), radius=0.006),
        piece([(0.066, -0.018), (0.108, -0.032), (0.108, 0.032), (0.066, 0.018)], Colour(0.50, 0.03, 260)),
        dot(0.110, 0, 0.011, Colour(0.96, 0.06, 92), down=0.030, lit=False),
        box(-0.010, 0.016, 0.030, 0.007, RED, lift=0.4),
        *(
            stroke([(-0.066 + 0.012 * n, -0.015), (-0.066 + 0.012 * n, 0.015)], INK, 0.003, straight=True)
            for n in range(4)
        ),
    )


def candle() -> DisplayList:
    """A lit candle in a brass holder."""
    return (
        flame_glow(0, 0.165, 0.17, 0.5),
        dot(0, -0.020, 0.060, BRASS, down=0.014, lift=1.0),
        dot(0, -0.018, 0.046, BRASS.darker(0.08), down=0.009),
        stroke([(0.052, -0.012), (0.088, 0.004), (0.078, -0.026), (0.056, -0.022)], BRASS, 0.007),
        box(-0.019, -0.016, 0.038, 0.135, Colour(0.90, 0.035, 82)),
        curve(
            [
                (-0.019, 0.118),
                (-0.024, 0.075),
                (-0.014, 0.060),
                (-0.010, 0.100),
                (0.004, 0.085),
                (0.010, 0.104),
                (0.019, 0.118),
            ],
            Colour(0.94, 0.03, 82),
            lift=0.5,
        ),
        shaded(rectangle(-0.019, -0.016, 0.038, 0.135), -0.019, 0.019),
        stroke([(0, 0.118), (0.002, 0.136)], INK, 0.003),
        curve(
            [(0, 0.128), (-0.018, 0.152), (0.0, 0.204), (0.018, 0.152)],
            Colour(0.84, 0.145, 68),
            lift=0,
            lit=False,
        ),
        curve(
            [(0, 0.132), (-0.009, 0.148), (0.0, 0.174), (0.009, 0.148)],
            Colour(0.97, 0.06, 95),
            lift=0,
            lit=False,
        ),
    )


def oil_lamp() -> DisplayList:
    """A storm lamp with its handle at the origin."""
    glass = smooth(
        [(-0.045, -0.09), (-0.062, -0.15), (-0.040, -0.205), (0.040, -0.205), (0.062, -0.15), (0.045, -0.09)],
        tension=0.4,
    )
    iron = Colour(0.44, 0.035, 40)
    return (
        flame_glow(0, -0.15, 0.22, 0.45),
        stroke([(-0.062, -0.08), (-0.055, -0.005), (0.055, -0.005), (0.062, -0.08)], iron, 0.007),
        piece([(-0.035, -0.05), (0.035, -0.05), (0.055, -0.09), (-0.055, -0.09)], iron),
        Cut(glass, Colour(0.88, 0.075, 85), lift=0.8, lit=False),
        Group(
            (
                flame_glow(0, -0.16, 0.06, 0.9),
                curve(
                    [(0, -0.185), (-0.013, -0.165), (0, -0.125), (0.013, -0.165)],
                    Colour(0.90, 0.13, 70),
                    lift=0,
                    lit=False,
                ),
            ),
            clip=glass,
        ),
        *(
            stroke([(side * 0.062, -0.085), (side * 0.070, -0.15), (side * 0.055, -0.21)], iron, 0.006)
            for side in (-1, 1)
        ),
        curve(
            [
                (-0.045, -0.205),
                (-0.075, -0.235),
                (-0.070, -0.262),
                (0.070, -0.262),
                (0.075, -0.235),
                (0.045, -0.205),
            ],
            iron.lighter(0.04),
            tension=0.25,
        ),
    )
