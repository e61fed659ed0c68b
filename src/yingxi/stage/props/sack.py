"""A full sack, tied at its neck, where the hand has it; a wheat ear is printed on it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import box, curve, shaded, stroke


def sack() -> DisplayList:
    linen, cord = Colour(0.78, 0.050, 82), Colour(0.54, 0.07, 55)
    body = smooth(
        [
            (-0.035, -0.02),
            (-0.10, -0.07),
            (-0.165, -0.20),
            (-0.175, -0.34),
            (-0.14, -0.43),
            (0.0, -0.445),
            (0.14, -0.43),
            (0.175, -0.34),
            (0.165, -0.20),
            (0.10, -0.07),
            (0.035, -0.02),
        ],
        tension=0.36,
    )
    ruff = [
        (-0.032, -0.02),
        (-0.085, 0.055),
        (-0.045, 0.075),
        (-0.015, 0.05),
        (0.02, 0.082),
        (0.05, 0.05),
        (0.09, 0.058),
        (0.032, -0.02),
    ]
    print_blue = Colour(0.46, 0.085, 250)
    folds = [
        stroke(
            [(side * 0.018, -0.04), (side * 0.06, -0.12), (side * 0.085, -0.22)], linen.darker(0.08), 0.005
        )
        for side in (-1, 1)
    ]
    ear: list[Record] = [stroke([(0.0, -0.36), (0.0, -0.20)], print_blue, 0.006)]
    for n in range(4):
        y = -0.235 - 0.032 * n
        ear += [
            curve(
                [(0, y), (side * 0.034, y + 0.026), (side * 0.030, y + 0.044), (side * 0.006, y + 0.020)],
                print_blue,
                lift=0,
            )
            for side in (-1, 1)
        ]
    return (
        curve(ruff, linen.darker(0.03), lift=1.0, tension=0.3),
        Cut(body, linen, lift=1.8),
        Group(
            (
                shaded(body, -0.17, 0.17, dark=0.26, light=0.16),
                *folds,
                *ear,
                box(-0.092, -0.395, 0.184, 0.010, print_blue, lift=0, edge=0),
                curve(
                    [(-0.15, -0.40), (-0.05, -0.425), (0.1, -0.42), (0.0, -0.45)],
                    linen.darker(0.07),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        stroke([(-0.052, -0.012), (0.0, -0.024), (0.052, -0.012)], cord, 0.014),
        stroke([(0.03, -0.018), (0.075, -0.055), (0.065, -0.10)], cord, 0.007),
        stroke([(0.025, -0.018), (0.05, -0.07), (0.03, -0.11)], cord.lighter(0.05), 0.007),
    )
