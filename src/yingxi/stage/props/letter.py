"""An envelope with a sheet that looks out, stamp and seal."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, PAPER, RED, curve, dot, piece, stroke


def letter() -> DisplayList:
    envelope = Colour(0.84, 0.045, 75)
    lines = [
        stroke(
            [
                (-0.075, 0.108 - 0.012 * n),
                (0.0, 0.1095 - 0.012 * n),
                (0.070 - 0.02 * (n == 2), 0.108 - 0.012 * n),
            ],
            INK.clear(0.7),
            0.0018,
        )
        for n in range(3)
    ]
    return (
        piece([(-0.092, 0.0), (0.092, 0.004), (0.09, 0.132), (-0.09, 0.128)], PAPER),
        *lines,
        piece([(-0.105, -0.045), (0.105, -0.045), (0.105, 0.082), (-0.105, 0.082)], envelope),
        piece([(-0.105, -0.045), (0.0, 0.030), (0.105, -0.045)], envelope.lighter(0.035), lift=0.8),
        piece(
            [(-0.105, 0.082), (0.0, 0.012), (0.105, 0.082), (0.0, 0.0905)], envelope.darker(0.035), lift=1.4
        ),
        dot(0.0, 0.014, 0.0155, RED, lift=1.0),
        dot(0.0, 0.014, 0.0105, RED.darker(0.06)),
        piece(
            [(0.070, -0.037), (0.096, -0.037), (0.096, -0.006), (0.070, -0.006)],
            Colour(0.62, 0.07, 235),
            lift=0.6,
        ),
        curve([(0.074, -0.030), (0.083, -0.014), (0.092, -0.030)], Colour(0.86, 0.03, 90), lift=0),
    )
