"""The red robe of a Chinese bride on its hanger: wide sleeves, a collar in gold, a phoenix, a pleated skirt."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.hanger import hanger
from yingxi.stage.props.pieces import box, curve, dot, piece, shaded, stroke


def wedding_robe() -> DisplayList:
    red, deep, gold = Colour(0.50, 0.175, 27), Colour(0.43, 0.155, 26), Colour(0.80, 0.105, 84)
    coat = smooth(
        [
            (-0.14, -0.04),
            (-0.04, -0.01),
            (0.04, -0.01),
            (0.14, -0.04),
            (0.155, -0.30),
            (0.19, -0.64),
            (0.0, -0.665),
            (-0.19, -0.64),
            (-0.155, -0.30),
        ],
        tension=0.22,
    )
    sleeves = [
        curve(
            [
                (s * 0.13, -0.045),
                (s * 0.24, -0.10),
                (s * 0.37, -0.22),
                (s * 0.33, -0.47),
                (s * 0.21, -0.43),
                (s * 0.155, -0.26),
            ],
            red.darker(0.02),
            lift=1.0,
            tension=0.22,
        )
        for s in (-1, 1)
    ]
    cuffs = [
        piece(
            [(s * 0.37, -0.22), (s * 0.33, -0.47), (s * 0.295, -0.455), (s * 0.335, -0.205)], gold, lift=0.6
        )
        for s in (-1, 1)
    ]
    skirt = piece([(-0.17, -0.60), (0.17, -0.60), (0.24, -1.05), (-0.24, -1.05)], deep, lift=1.2)
    pleats = [
        stroke([(x * 0.7, -0.62), (x, -1.04)], red.lighter(0.02), 0.006, straight=True)
        for x in (-0.18, -0.11, -0.04, 0.04, 0.11, 0.18)
    ]
    feathers: list[Record] = []
    for n in range(6):
        turn = 0.5 + 0.36 * n
        feathers.append(
            stroke(
                [
                    (0.0, -0.36),
                    (0.05 * cos(turn) - 0.02, -0.40 - 0.05 * sin(turn)),
                    (0.115 * cos(turn), -0.37 - 0.15 * sin(turn)),
                ],
                gold,
                0.007,
            )
        )
        feathers.append(dot(0.115 * cos(turn), -0.37 - 0.15 * sin(turn), 0.010, gold.lighter(0.06)))
    phoenix: list[Record] = [
        *feathers,
        curve([(-0.035, -0.30), (0.0, -0.27), (0.035, -0.31), (0.02, -0.37), (-0.02, -0.37)], gold, lift=0.3),
        stroke([(-0.02, -0.30), (-0.045, -0.26), (-0.035, -0.225)], gold, 0.012),
        curve([(-0.052, -0.215), (-0.03, -0.205), (-0.018, -0.222), (-0.038, -0.236)], gold, lift=0.3),
        stroke([(-0.026, -0.208), (-0.008, -0.190)], gold, 0.004),
        *(
            curve(
                [(s * 0.02, -0.31), (s * 0.07, -0.25), (s * 0.115, -0.255), (s * 0.06, -0.33)],
                gold.darker(0.05),
                lift=0.3,
            )
            for s in (-1, 1)
        ),
    ]
    return (
        *hanger(),
        skirt,
        Group(
            (
                *pleats,
                box(-0.25, -1.05, 0.5, 0.035, gold, lift=0, edge=0),
                *(dot(-0.2 + 0.08 * n, -0.985, 0.012, gold.darker(0.04)) for n in range(6)),
            ),
            clip=skirt.path,
        ),
        *sleeves,
        *cuffs,
        Cut(coat, red, lift=1.6),
        Group(
            (
                shaded(coat, -0.18, 0.18, dark=0.24, light=0.10),
                *phoenix,
                stroke(
                    [(-0.18, -0.63), (-0.08, -0.625), (0.0, -0.65), (0.08, -0.625), (0.18, -0.63)],
                    gold,
                    0.016,
                ),
            ),
            clip=coat,
        ),
        stroke([(-0.045, -0.012), (0.0, -0.11), (0.03, -0.17)], gold, 0.022),
        stroke([(0.045, -0.012), (0.012, -0.09)], gold.darker(0.04), 0.022),
    )
