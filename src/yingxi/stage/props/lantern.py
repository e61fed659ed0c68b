"""A paper lantern that hangs from a stick held at the origin."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, INK, RED, WOOD, box, flame_glow, piece, stroke


def lantern() -> DisplayList:
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
