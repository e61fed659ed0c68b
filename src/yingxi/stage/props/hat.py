"""A straw hat with a ribbon, held by its brim."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import RED, dot, piece, shaded, stroke


def hat() -> DisplayList:
    straw = Colour(0.80, 0.075, 85)
    crown = smooth(
        [(-0.085, 0.045), (-0.075, 0.125), (0.0, 0.145), (0.075, 0.125), (0.085, 0.045)], tension=0.4
    )
    weave: list[Record] = [
        stroke(
            [(-0.09, 0.075 + 0.020 * n), (0, 0.067 + 0.020 * n), (0.09, 0.075 + 0.020 * n)],
            straw.darker(0.06),
            0.003,
        )
        for n in range(4)
    ]
    return (
        dot(0, 0.042, 0.170, straw.darker(0.02), down=0.040, lift=1.3, edge=1.0),
        dot(0, 0.048, 0.135, straw.darker(0.07), down=0.026),
        dot(0, 0.046, 0.100, straw.darker(0.02), down=0.018),
        Cut(crown, straw, lift=1.0),
        Group((*weave, shaded(crown, -0.08, 0.08)), clip=crown),
        piece([(-0.086, 0.043), (0.086, 0.043), (0.084, 0.070), (-0.084, 0.070)], RED, lift=0.5),
        piece([(0.060, 0.056), (0.098, 0.075), (0.100, 0.040)], RED.darker(0.04), lift=0.6),
    )
