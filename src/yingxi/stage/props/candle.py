"""A lit candle in a brass holder."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import BRASS, INK, box, curve, dot, flame_glow, shaded, stroke


def candle() -> DisplayList:
    return (
        flame_glow(0, 0.165, 0.17, 0.5),
        dot(0, -0.020, 0.060, BRASS, down=0.014, lift=1.0),
        dot(0, -0.018, 0.046, BRASS.darker(0.08), down=0.009),
        stroke([(0.052, -0.012), (0.088, 0.004), (0.078, -0.026), (0.056, -0.022)], BRASS, 0.007),
        box(-0.019, -0.016, 0.038, 0.135, Colour(0.90, 0.035, 82)),
        curve(
            [
                (-0.019, 0.118),
                (-0.024, 0.075),
                (-0.014, 0.060),
                (-0.010, 0.100),
                (0.004, 0.085),
                (0.010, 0.104),
                (0.019, 0.118),
            ],
            Colour(0.94, 0.03, 82),
            lift=0.5,
        ),
        shaded(rectangle(-0.019, -0.016, 0.038, 0.135), -0.019, 0.019),
        stroke([(0, 0.118), (0.002, 0.136)], INK, 0.003),
        curve(
            [(0, 0.128), (-0.018, 0.152), (0.0, 0.204), (0.018, 0.152)],
            Colour(0.84, 0.145, 68),
            lift=0,
            lit=False,
            name="flame",
        ),
        curve(
            [(0, 0.132), (-0.009, 0.148), (0.0, 0.174), (0.009, 0.148)],
            Colour(0.97, 0.06, 95),
            lift=0,
            lit=False,
            name="flame",
        ),
    )
