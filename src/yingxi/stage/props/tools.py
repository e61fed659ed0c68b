"""Hammer, tweezers, screwdriver, broom, brush, pencil, scissors."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import (
    BRASS,
    DARK_WOOD,
    INK,
    RED,
    STEEL,
    WOOD,
    box,
    curve,
    dot,
    piece,
    stroke,
)


def hammer() -> DisplayList:
    """A hammer held at the end of its shaft."""
    return (
        piece([(-0.011, -0.05), (0.011, -0.05), (0.009, 0.24), (-0.009, 0.24)], WOOD.lighter(0.05)),
        stroke([(-0.004, -0.03), (-0.003, 0.2)], WOOD.darker(0.04), 0.003),
        box(-0.014, -0.06, 0.028, 0.075, Colour(0.44, 0.08, 28), lift=0.5, radius=0.006),
        curve(
            [
                (-0.085, 0.262),
                (-0.060, 0.285),
                (0.0, 0.288),
                (0.040, 0.284),
                (0.040, 0.232),
                (0.0, 0.230),
                (-0.045, 0.244),
            ],
            STEEL.darker(0.14),
            tension=0.25,
        ),
        box(0.038, 0.226, 0.032, 0.064, STEEL.darker(0.08), radius=0.004),
        stroke([(-0.06, 0.274), (0.03, 0.277)], STEEL, 0.004),
    )


def tweezers() -> DisplayList:
    """Watchmaker's tweezers that hold a tiny wheel."""
    wheel = [
        (
            0.108 + 0.014 * (1.0 if n % 2 else 0.80) * cos(n * pi / 10),
            0.150 + 0.014 * (1.0 if n % 2 else 0.80) * sin(n * pi / 10),
        )
        for n in range(20)
    ]
    return (
        stroke([(-0.07, -0.08), (-0.01, 0.015), (0.098, 0.142)], STEEL.darker(0.10), 0.010),
        stroke([(-0.07, -0.08), (0.012, -0.008), (0.104, 0.136)], STEEL, 0.010),
        dot(-0.07, -0.08, 0.009, STEEL.darker(0.05), lift=0.5),
        *(
            stroke(
                [(0.002 + 0.009 * n, 0.004 + 0.010 * n), (0.012 + 0.009 * n, -0.003 + 0.010 * n)],
                STEEL.darker(0.2),
                0.002,
            )
            for n in range(4)
        ),
        piece(wheel, BRASS, lift=0.6),
        dot(0.108, 0.150, 0.005, BRASS.darker(0.2)),
    )


def screwdriver() -> DisplayList:
    """A screwdriver with a red handle."""
    return (
        box(-0.006, 0.03, 0.012, 0.13, STEEL, lift=0.6),
        piece(
            [(-0.008, 0.155), (0.008, 0.155), (0.006, 0.178), (-0.006, 0.178)], STEEL.darker(0.08), lift=0.6
        ),
        curve(
            [(-0.016, -0.075), (-0.018, 0.0), (-0.012, 0.038), (0.012, 0.038), (0.018, 0.0), (0.016, -0.075)],
            Colour(0.56, 0.13, 30),
            tension=0.3,
        ),
        *(
            stroke([(x, -0.06), (x, 0.02)], Colour(0.44, 0.11, 30), 0.003, straight=True)
            for x in (-0.007, 0.003)
        ),
    )


def broom() -> DisplayList:
    """A straw broom held at mid-shaft."""
    straw = Colour(0.74, 0.085, 80)
    records: list[Record] = [
        stroke([(0, 0.50), (0.02, 0.0), (0.035, -0.50)], WOOD, 0.022),
        curve(
            [
                (0.010, -0.50),
                (0.060, -0.50),
                (0.085, -0.62),
                (0.145, -0.84),
                (-0.075, -0.84),
                (-0.015, -0.62),
            ],
            straw,
            tension=0.25,
        ),
    ]
    for n in range(9):
        x = -0.055 + 0.023 * n
        records.append(
            stroke(
                [(0.022 + 0.004 * n, -0.53), (0.010 + 0.5 * x + 0.01, -0.68), (x + 0.012, -0.83)],
                straw.darker(0.09 if n % 2 else 0.04),
                0.005,
            )
        )
    records += [
        stroke([(-0.006, -0.585), (0.078, -0.585)], RED, 0.011, straight=True),
        stroke([(0.004, -0.545), (0.068, -0.545)], RED, 0.011, straight=True),
    ]
    return tuple(records)


def brush() -> DisplayList:
    """A writing brush with a wet tip, held mid-way."""
    return (
        stroke([(-0.05, 0.14), (0.022, -0.06)], Colour(0.62, 0.08, 72), 0.012, straight=True),
        stroke([(0.018, -0.050), (0.026, -0.072)], DARK_WOOD, 0.014, straight=True),
        curve(
            [(0.018, -0.070), (0.026, -0.092), (0.052, -0.128), (0.044, -0.085), (0.034, -0.064)],
            INK,
            lift=0.6,
            tension=0.3,
        ),
        stroke([(-0.05, 0.14), (-0.056, 0.16), (-0.048, 0.17)], RED, 0.003),
    )


def pencil() -> DisplayList:
    """A yellow pencil."""
    return (
        piece([(-0.035, 0.105), (-0.023, 0.111), (0.034, -0.048), (0.022, -0.054)], Colour(0.80, 0.125, 85)),
        piece([(0.034, -0.048), (0.022, -0.054), (0.036, -0.078)], Colour(0.84, 0.06, 75), lift=0.4),
        piece([(0.0345, -0.066), (0.0285, -0.069), (0.036, -0.079)], INK, lift=0),
        piece(
            [(-0.041, 0.122), (-0.029, 0.128), (-0.023, 0.111), (-0.035, 0.105)],
            Colour(0.74, 0.09, 15),
            lift=0.4,
        ),
        stroke([(-0.029, 0.103), (0.026, -0.050)], Colour(0.70, 0.12, 78), 0.003, straight=True),
    )


def scissors() -> DisplayList:
    """Scissors, open."""
    rings: list[Record] = []
    rings += [
        (
            Cut(
                ellipse(side * 0.034, -0.045, 0.028, 0.034).joined(
                    ellipse(side * 0.034, -0.045, 0.016, 0.021).scaled(-1, 1).moved(side * 0.068, 0)
                ),
                RED.darker(0.03),
                lift=1.0,
            )
        )
        for side in (-1, 1)
    ]
    return (
        piece([(-0.026, -0.018), (-0.012, -0.024), (0.052, 0.148), (0.030, 0.104)], STEEL.darker(0.08)),
        piece([(0.026, -0.018), (0.012, -0.024), (-0.052, 0.148), (-0.030, 0.104)], STEEL),
        *rings,
        dot(0, 0.026, 0.006, STEEL.darker(0.2), lift=0.4),
    )
