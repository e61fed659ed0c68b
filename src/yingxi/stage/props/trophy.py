"""A cup that was won, on its foot of dark wood."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, box, curve, shaded, stroke


def trophy() -> DisplayList:
    gold = BRASS.lighter(0.03)
    bowl = [(-0.066, 0.180), (-0.060, 0.110), (-0.030, 0.072), (0.030, 0.072), (0.060, 0.110), (0.066, 0.180)]
    path = smooth(bowl, tension=0.34)
    handles = [
        stroke(
            [(side * 0.060, 0.164), (side * 0.104, 0.160), (side * 0.096, 0.112), (side * 0.048, 0.098)],
            gold.darker(0.08),
            0.011,
        )
        for side in (-1, 1)
    ]
    return (
        *handles,
        box(-0.050, -0.040, 0.100, 0.046, DARK_WOOD, radius=0.004),
        box(-0.030, -0.028, 0.060, 0.020, gold.lighter(0.06), radius=0.003, lift=0.3),
        curve(
            [(-0.034, 0.006), (-0.012, 0.024), (-0.011, 0.080), (0.011, 0.080), (0.012, 0.024), (0.034, 0.006)],
            gold,
        ),
        curve(bowl, gold, tension=0.34),
        Group((shaded(path, -0.066, 0.066),), clip=path),
        box(-0.070, 0.174, 0.140, 0.012, gold.lighter(0.08), radius=0.005, lift=0.6),
        curve(
            [(0, 0.158), (0.010, 0.136), (0.032, 0.134), (0.016, 0.120), (0.022, 0.098), (0, 0.110), (-0.022, 0.098),
             (-0.016, 0.120), (-0.032, 0.134), (-0.010, 0.136)],
            Colour(0.93, 0.07, 92),
            tension=0.05,
            lift=0.4,
        ),
    )  # fmt: skip
