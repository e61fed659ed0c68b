"""A glass jar under a cloth lid; a few small lights are in it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import WOOD, box, curve, dot, flame_glow, shaded, stroke

_GLASS = Colour(0.84, 0.035, 200)


def jar() -> DisplayList:
    body = smooth(
        [
            (-0.052, 0.045),
            (-0.072, 0.02),
            (-0.076, -0.09),
            (-0.060, -0.115),
            (0.060, -0.115),
            (0.076, -0.09),
            (0.072, 0.02),
            (0.052, 0.045),
        ],
        tension=0.26,
    )
    warm = Colour(0.95, 0.11, 95)
    lights: list[Record] = []
    for x, y, r in (
        (-0.030, -0.055, 0.010),
        (0.026, -0.025, 0.012),
        (0.004, -0.085, 0.008),
        (-0.012, 0.000, 0.007),
        (0.045, -0.075, 0.007),
    ):
        lights += [flame_glow(x, y, r * 4.4, 0.85), dot(x, y, r * 0.55, warm, edge=0, lit=False)]
    gingham = Colour(0.62, 0.12, 27)
    cap = curve(
        [
            (-0.078, 0.030),
            (-0.066, 0.074),
            (-0.03, 0.088),
            (0.03, 0.088),
            (0.066, 0.074),
            (0.078, 0.030),
            (0.045, 0.042),
            (0.0, 0.032),
            (-0.045, 0.042),
        ],
        gingham,
        lift=1.0,
        tension=0.3,
    )
    weave: list[Record] = [
        box(-0.09 + 0.03 * n, 0.02, 0.012, 0.08, gingham.lighter(0.16).clear(0.75), lift=0, edge=0)
        for n in range(7)
    ]
    weave += [
        box(-0.09, 0.036 + 0.024 * n, 0.18, 0.010, gingham.lighter(0.16).clear(0.75), lift=0, edge=0)
        for n in range(3)
    ]
    return (
        flame_glow(0.0, -0.045, 0.20, 0.42),
        Cut(body, _GLASS.clear(0.62), lift=1.2),
        Group(
            (
                box(-0.08, -0.12, 0.16, 0.022, _GLASS.darker(0.08).clear(0.8), lift=0, edge=0),
                *lights,
                shaded(body, -0.076, 0.076, dark=0.22, light=0.3),
                stroke([(-0.056, 0.012), (-0.060, -0.04), (-0.056, -0.092)], Colour(1, 0, 0, 0.85), 0.008),
                stroke([(0.058, 0.005), (0.061, -0.03)], Colour(1, 0, 0, 0.55), 0.005),
            ),
            clip=body,
        ),
        cap,
        Group(tuple(weave), clip=cap.path),
        stroke([(-0.066, 0.038), (0.0, 0.030), (0.066, 0.038)], WOOD.lighter(0.12), 0.008),
        curve([(0.0, 0.032), (0.028, 0.046), (0.032, 0.026)], WOOD.lighter(0.10), lift=0.5),
        curve([(0.0, 0.032), (-0.026, 0.048), (-0.032, 0.024)], WOOD.lighter(0.10), lift=0.5),
    )
