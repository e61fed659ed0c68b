"""A storm lamp with its handle at the origin."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, flame_glow, piece, stroke


def oil_lamp() -> DisplayList:
    glass = smooth(
        [(-0.045, -0.09), (-0.062, -0.15), (-0.040, -0.205), (0.040, -0.205), (0.062, -0.15), (0.045, -0.09)],
        tension=0.4,
    )
    iron = Colour(0.44, 0.035, 40)
    return (
        flame_glow(0, -0.15, 0.22, 0.45),
        stroke([(-0.062, -0.08), (-0.055, -0.005), (0.055, -0.005), (0.062, -0.08)], iron, 0.007),
        piece([(-0.035, -0.05), (0.035, -0.05), (0.055, -0.09), (-0.055, -0.09)], iron),
        Cut(glass, Colour(0.88, 0.075, 85), lift=0.8, lit=False),
        Group(
            (
                flame_glow(0, -0.16, 0.06, 0.9),
                curve(
                    [(0, -0.185), (-0.013, -0.165), (0, -0.125), (0.013, -0.165)],
                    Colour(0.90, 0.13, 70),
                    lift=0,
                    lit=False,
                    name="flame",
                ),
            ),
            clip=glass,
        ),
        *(
            stroke([(side * 0.062, -0.085), (side * 0.070, -0.15), (side * 0.055, -0.21)], iron, 0.006)
            for side in (-1, 1)
        ),
        curve(
            [
                (-0.045, -0.205),
                (-0.075, -0.235),
                (-0.070, -0.262),
                (0.070, -0.262),
                (0.075, -0.235),
                (0.045, -0.205),
            ],
            iron.lighter(0.04),
            tension=0.25,
        ),
    )
