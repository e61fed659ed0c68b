"""Flowers in paper with a ribbon."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.bloom import GREEN, bloom
from yingxi.stage.props.pieces import PAPER, RED, curve, dot, piece


def bouquet() -> DisplayList:
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
        heads += bloom(x, y, size, Colour(0.76, 0.11, hue), count=5)
    leaves: list[Record] = [
        curve(
            [(x, 0.10), (x - 0.02, 0.17), (x + 0.01, 0.225), (x + 0.025, 0.16)],
            GREEN.lighter(0.03 * n),
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
