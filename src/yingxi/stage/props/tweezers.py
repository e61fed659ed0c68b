"""Watchmaker's tweezers that hold a tiny wheel."""

from math import cos, pi, sin

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, STEEL, dot, piece, stroke


def tweezers() -> DisplayList:
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
