"""A jian: a straight slender blade, a guard, a wrapped grip, a pommel and a red tassel; held by its grip."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import BRASS, RED, STEEL, curve, dot, piece, stroke


def sword() -> DisplayList:
    bright, shade = STEEL.lighter(0.16), STEEL.darker(0.10)
    blade = polygon(
        [
            (-0.019, 0.078),
            (-0.016, 0.700),
            (-0.010, 0.768),
            (0.0, 0.806),
            (0.010, 0.768),
            (0.016, 0.700),
            (0.019, 0.078),
        ]
    )
    far_side = [(0.0, 0.078), (0.0, 0.806), (0.010, 0.768), (0.016, 0.700), (0.019, 0.078)]
    wrapped = Colour(0.36, 0.06, 30)
    return (
        *(
            stroke([(0.0, -0.112), (0.018 + x, -0.168), (0.004 + 2.2 * x, -0.262)], RED.lighter(tone), 0.009)
            for x, tone in ((-0.012, -0.04), (0.0, 0.03), (0.012, 0.0))
        ),
        dot(0.010, -0.148, 0.013, RED.darker(0.06), lift=0.6),
        Cut(blade, bright, lift=1.2),
        Group((piece(far_side, shade, lift=0, edge=0.4),), clip=blade),
        stroke([(-0.013, 0.090), (-0.011, 0.700)], STEEL.lighter(0.26), 0.004, straight=True),
        piece([(-0.017, -0.086), (0.017, -0.086), (0.015, 0.060), (-0.015, 0.060)], wrapped, lift=0.8),
        *(
            stroke([(-0.016, y), (0.016, y + 0.014)], wrapped.lighter(0.14), 0.004, straight=True)
            for y in (-0.078, -0.054, -0.030, -0.006, 0.018, 0.040)
        ),
        curve(
            [
                (-0.066, 0.088),
                (-0.040, 0.066),
                (0.040, 0.066),
                (0.066, 0.088),
                (0.044, 0.050),
                (-0.044, 0.050),
            ],
            BRASS,
            tension=0.20,
        ),
        dot(0.0, 0.064, 0.010, BRASS.lighter(0.12)),
        dot(0.0, -0.098, 0.024, BRASS, down=0.018, lift=0.8),
    )
