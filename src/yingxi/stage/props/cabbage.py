"""A cabbage: one leaf over the other."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import curve, shaded, stroke

LEAF = Colour(0.68, 0.105, 132)


def cabbage() -> DisplayList:
    heart = ellipse(0.0, 0.052, 0.088, 0.080)
    vein = LEAF.lighter(0.20)
    return (
        curve(
            [(-0.02, -0.030), (-0.098, -0.012), (-0.118, 0.060), (-0.078, 0.116), (-0.030, 0.070)],
            LEAF.darker(0.10),
        ),
        curve(
            [(0.02, -0.030), (0.098, -0.012), (0.118, 0.056), (0.080, 0.120), (0.030, 0.070)],
            LEAF.darker(0.07),
        ),
        Cut(heart, LEAF.lighter(0.07), lift=1.0),
        Group(
            (
                shaded(heart, -0.088, 0.088),
                stroke([(0.010, -0.026), (0.020, 0.050), (-0.004, 0.128)], vein, 0.006),
            ),
            clip=heart,
        ),
        curve(
            [
                (0.0, -0.036),
                (-0.076, -0.014),
                (-0.086, 0.050),
                (-0.052, 0.098),
                (-0.014, 0.074),
                (-0.006, 0.020),
            ],
            LEAF.lighter(0.02),
            lift=0.8,
        ),
        *(
            stroke(
                [
                    (-0.006, -0.026),
                    (-0.034 + 0.010 * n, 0.018 + 0.012 * n),
                    (-0.066 + 0.024 * n, 0.046 + 0.020 * n),
                ],
                vein,
                0.003,
            )
            for n in range(3)
        ),
        curve(
            [(0.004, -0.036), (0.078, -0.014), (0.088, 0.046), (0.046, 0.080), (0.012, 0.040)], LEAF, lift=0.8
        ),
        *(
            stroke(
                [(0.010, -0.024), (0.036, 0.012 + 0.010 * n), (0.068 - 0.020 * n, 0.040 + 0.016 * n)],
                vein,
                0.003,
            )
            for n in range(2)
        ),
    )
