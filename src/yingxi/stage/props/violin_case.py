"""A violin case carried by its handle at the origin."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, INK, PAPER, box, curve, dot, piece, shaded, stroke


def violin_case() -> DisplayList:
    leather = Colour(0.42, 0.055, 35)
    body = smooth(
        [
            (-0.36, -0.22),
            (-0.37, -0.10),
            (-0.25, -0.045),
            (-0.10, -0.065),
            (0.02, -0.055),
            (0.18, -0.085),
            (0.345, -0.115),
            (0.36, -0.185),
            (0.33, -0.215),
            (0.16, -0.225),
            (0.02, -0.262),
            (-0.10, -0.250),
            (-0.25, -0.285),
        ],
        tension=0.4,
    )
    clasps: list[Record] = []
    for x, y in ((-0.22, -0.062), (0.10, -0.072)):
        clasps += [
            box(x - 0.014, y - 0.045, 0.028, 0.05, BRASS, lift=0.8, radius=0.004),
            dot(x, y - 0.028, 0.005, BRASS.darker(0.12)),
        ]
    seam = stroke(
        [(-0.36, -0.15), (-0.25, -0.155), (-0.1, -0.15), (0.05, -0.152), (0.2, -0.155), (0.355, -0.158)],
        leather.darker(0.09),
        0.006,
    )
    stitches: list[Record] = [
        stroke([(-0.33 + 0.048 * n, -0.166), (-0.312 + 0.048 * n, -0.166)], Colour(0.68, 0.06, 75), 0.0028)
        for n in range(14)
    ]
    return (
        stroke([(-0.075, -0.055), (-0.06, 0.0), (0.06, 0.0), (0.075, -0.062)], leather.darker(0.07), 0.020),
        Cut(body, leather, lift=1.5),
        Group(
            (
                shaded(body, -0.37, 0.37, dark=0.2, light=0.1),
                curve(
                    [(-0.34, -0.11), (-0.25, -0.07), (-0.13, -0.09), (-0.25, -0.098)],
                    leather.lighter(0.07),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        seam,
        *stitches,
        *clasps,
        piece([(0.22, -0.175), (0.30, -0.178), (0.30, -0.212), (0.22, -0.208)], PAPER, lift=0.6),
        stroke([(0.235, -0.188), (0.285, -0.190)], INK, 0.003),
    )
