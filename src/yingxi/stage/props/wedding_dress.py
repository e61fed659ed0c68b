"""A white dress on its hanger: lace, long sleeves, a sash, a wide skirt with a hem of lace."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.hanger import hanger
from yingxi.stage.props.pieces import curve, dot, piece, shaded, stroke


def wedding_dress() -> DisplayList:
    white, shade = Colour(0.955, 0.010, 85), Colour(0.86, 0.014, 80)
    bodice = smooth(
        [
            (-0.13, -0.04),
            (-0.05, -0.02),
            (0.0, -0.10),
            (0.05, -0.02),
            (0.13, -0.04),
            (0.115, -0.16),
            (0.085, -0.30),
            (-0.085, -0.30),
            (-0.115, -0.16),
        ],
        tension=0.26,
    )
    skirt = smooth(
        [
            (-0.085, -0.295),
            (-0.16, -0.46),
            (-0.27, -0.80),
            (-0.31, -1.02),
            (-0.15, -1.055),
            (0.0, -1.04),
            (0.15, -1.055),
            (0.31, -1.02),
            (0.27, -0.80),
            (0.16, -0.46),
            (0.085, -0.295),
        ],
        tension=0.30,
    )
    sleeves = [
        curve(
            [
                (s * 0.125, -0.045),
                (s * 0.165, -0.12),
                (s * 0.195, -0.33),
                (s * 0.175, -0.46),
                (s * 0.135, -0.455),
                (s * 0.135, -0.30),
                (s * 0.105, -0.14),
            ],
            shade.lighter(0.045),
            lift=1.0,
            tension=0.3,
        )
        for s in (-1, 1)
    ]
    folds = [
        stroke([(x * 0.28, -0.32), (x * 0.62, -0.66), (x, -1.03)], shade.darker(0.015), 0.006)
        for x in (-0.25, -0.17, -0.06, 0.06, 0.17, 0.25)
    ]
    lace: list[Record] = []
    for n in range(17):
        x = -0.29 + 0.58 * n / 16
        y = -1.03 + 0.012 * cos(n * 1.3)
        lace += [dot(x, y, 0.024, white, lift=0.5), dot(x, y, 0.010, shade)]
    roses: list[Record] = []
    for n in range(9):
        x, y = (-0.18 + 0.045 * n, -0.86 + 0.03 * sin(n * 2.1))
        roses += [dot(x, y, 0.014, shade.lighter(0.02), lift=0.3), dot(x, y, 0.006, shade.darker(0.05))]
    return (
        *hanger(),
        *sleeves,
        Cut(skirt, white, lift=1.6),
        Group((shaded(skirt, -0.31, 0.31, dark=0.20, light=0.10), *folds, *roses), clip=skirt),
        *lace,
        Cut(bodice, white, lift=1.4),
        Group(
            (
                shaded(bodice, -0.13, 0.13, dark=0.18, light=0.1),
                *(dot(0.0, -0.13 - 0.034 * n, 0.0075, shade.darker(0.04), lift=0.3) for n in range(5)),
                *(
                    stroke([(s * 0.05, -0.05), (s * 0.045, -0.16), (s * 0.03, -0.28)], shade, 0.004)
                    for s in (-1, 1)
                ),
            ),
            clip=bodice,
        ),
        piece(
            [(-0.092, -0.285), (0.092, -0.285), (0.096, -0.33), (-0.096, -0.33)],
            Colour(0.84, 0.04, 20),
            lift=0.8,
        ),
        curve(
            [(0.05, -0.31), (0.09, -0.28), (0.115, -0.31), (0.09, -0.335)], Colour(0.86, 0.045, 20), lift=0.7
        ),
        stroke([(0.06, -0.315), (0.09, -0.42), (0.075, -0.54)], Colour(0.82, 0.045, 20), 0.016),
    )
