"""Flower, sunflower, bouquet."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import (
    PAPER,
    RED,
    curve,
    dot,
    piece,
    stroke,
)

_GREEN = Colour(0.54, 0.09, 145)


def _bloom(x: float, y: float, size: float, petals: Colour, *, count: int = 6) -> list[Record]:
    made: list[Record] = []
    for n in range(count):
        a = n * 2 * pi / count + 0.3
        path = (
            ellipse(0, 0, size * 0.55, size * 0.34)
            .turned(a)
            .moved(x + size * 0.62 * cos(a), y + size * 0.62 * sin(a))
        )
        made.append(Cut(path, petals.lighter(0.03 * (n % 2)), lift=0.7))
    return [
        *made,
        dot(x, y, size * 0.36, Colour(0.80, 0.11, 82), lift=0.4),
        dot(x, y, size * 0.20, Colour(0.66, 0.10, 70)),
    ]


def flower() -> DisplayList:
    """One flower on its stalk."""
    return (
        stroke([(0, -0.08), (0.008, 0.05), (0.0, 0.17)], _GREEN, 0.008),
        curve([(0.004, 0.02), (0.035, 0.06), (0.075, 0.062), (0.045, 0.025)], _GREEN.lighter(0.05), lift=0.6),
        curve([(0.002, -0.02), (-0.03, 0.02), (-0.068, 0.018), (-0.038, -0.02)], _GREEN, lift=0.6),
        *_bloom(0.0, 0.19, 0.042, Colour(0.72, 0.13, 10)),
    )


def sunflower() -> DisplayList:
    """A sunflower."""
    return (
        stroke([(0, -0.08), (0.01, 0.06), (0.0, 0.18)], _GREEN, 0.011),
        curve([(0.005, 0.02), (0.04, 0.075), (0.10, 0.07), (0.06, 0.02)], _GREEN.lighter(0.05), lift=0.6),
        *_bloom(0.0, 0.21, 0.060, Colour(0.82, 0.14, 85), count=12),
        dot(0, 0.21, 0.032, Colour(0.42, 0.07, 55), lift=0.5),
        *(
            dot(
                0.018 * cos(n * 2.4) * (n / 9),
                0.21 + 0.018 * sin(n * 2.4) * (n / 9),
                0.0035,
                Colour(0.58, 0.09, 65),
            )
            for n in range(1, 10)
        ),
    )


def bouquet() -> DisplayList:
    """Flowers in paper with a ribbon."""
    heads: list[Record] = []
    for x, y, size, hue in (
        (-0.07, 0.17, 0.034, 10),
        (0.0, 0.215, 0.040, 350),
        (0.075, 0.175, 0.034, 90),
        (-0.035, 0.125, 0.030, 60),
        (0.04, 0.130, 0.032, 320),
        (0.10, 0.125, 0.026, 20),
        (-0.10, 0.125, 0.026, 90),
    ):
        heads += _bloom(x, y, size, Colour(0.76, 0.11, hue), count=5)
    leaves: list[Record] = [
        curve(
            [(x, 0.10), (x - 0.02, 0.17), (x + 0.01, 0.225), (x + 0.025, 0.16)],
            _GREEN.lighter(0.03 * n),
            lift=0.5,
        )
        for n, x in enumerate((-0.11, -0.04, 0.03, 0.10))
    ]
    return (
        *leaves,
        *heads,
        piece(
            [
                (-0.125, 0.115),
                (-0.03, -0.06),
                (0.03, -0.06),
                (0.125, 0.115),
                (0.05, 0.075),
                (0.0, 0.10),
                (-0.05, 0.072),
            ],
            PAPER.darker(0.02),
        ),
        piece([(-0.125, 0.115), (-0.03, -0.06), (0.005, -0.06), (-0.02, 0.06)], PAPER.darker(0.08), lift=0.6),
        piece([(0, -0.015), (-0.05, 0.008), (-0.048, -0.036)], RED, lift=0.8),
        piece([(0, -0.015), (0.05, 0.008), (0.048, -0.036)], RED.lighter(0.03), lift=0.8),
        dot(0, -0.015, 0.011, RED.darker(0.04), lift=0.4),
    )
