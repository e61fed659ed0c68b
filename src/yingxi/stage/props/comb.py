"""A comb of boxwood with a painted plum twig on its arched back; one tooth is broken off."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import dot, piece, shaded, stroke


def comb() -> DisplayList:
    wood = Colour(0.66, 0.085, 66)
    back = smooth(
        [
            (-0.082, -0.004),
            (-0.080, 0.018),
            (-0.050, 0.040),
            (0.0, 0.049),
            (0.050, 0.040),
            (0.080, 0.018),
            (0.082, -0.004),
            (0.0, 0.000),
        ],
        tension=0.28,
    )
    teeth: list[Record] = []
    count = 21
    for n in range(count):
        x = -0.0655 + 0.131 * n / (count - 1)
        long = -0.030 if n == 15 else -0.064 + 0.00016 * (n - 10) ** 2 * 0.5
        teeth.append(
            piece(
                [(x - 0.0021, 0.004), (x + 0.0021, 0.004), (x + 0.0012, long), (x - 0.0012, long)],
                wood.darker(0.02 if n % 2 else 0.045),
                lift=0.6,
                edge=0.6,
            )
        )
    ends = [
        piece(
            [
                (side * 0.082, 0.004),
                (side * 0.070, 0.004),
                (side * 0.0715, -0.062),
                (side * 0.076, -0.066),
                (side * 0.080, -0.058),
            ],
            wood,
            lift=0.8,
        )
        for side in (-1, 1)
    ]
    grain: list[Record] = [
        stroke(
            [(-0.085, y), (-0.03, y + 0.005), (0.03, y + 0.003), (0.085, y - 0.003)],
            wood.darker(0.055),
            0.0014,
        )
        for y in (0.004, 0.011, 0.019, 0.027, 0.036)
    ]
    twig = Colour(0.36, 0.05, 40)
    blossom: list[Record] = []
    for cx, cy, r in ((-0.026, 0.023, 0.0075), (0.004, 0.030, 0.0085), (0.031, 0.020, 0.0070)):
        blossom += [
            dot(cx + 0.72 * r * cos(a), cy + 0.72 * r * sin(a), 0.56 * r, Colour(0.60, 0.165, 20), edge=0.3)
            for a in (pi / 2 + 2 * pi * n / 5 for n in range(5))
        ]
        blossom.append(dot(cx, cy, 0.34 * r, Colour(0.88, 0.12, 92), edge=0))
    return (
        *teeth,
        *ends,
        Cut(back, wood.lighter(0.02), lift=1.2),
        Group(
            (
                *grain,
                shaded(back, -0.085, 0.085, dark=0.22, light=0.18),
                stroke([(-0.078, 0.0035), (0.0, 0.0075), (0.078, 0.0035)], wood.darker(0.12), 0.0018),
                stroke(
                    [(-0.060, 0.014), (-0.030, 0.018), (0.0, 0.022), (0.026, 0.014), (0.056, 0.018)],
                    twig,
                    0.0026,
                ),
                stroke([(-0.040, 0.017), (-0.050, 0.025)], twig, 0.002),
                stroke([(0.040, 0.015), (0.050, 0.009)], twig, 0.002),
                *blossom,
                dot(-0.052, 0.027, 0.0030, Colour(0.60, 0.165, 20)),
                dot(0.058, 0.019, 0.0030, Colour(0.60, 0.165, 20)),
                stroke(
                    [(-0.066, 0.024), (-0.042, 0.038), (-0.012, 0.0435)], Colour(1, 0.01, 90, 0.55), 0.0028
                ),
            ),
            clip=back,
        ),
    )
