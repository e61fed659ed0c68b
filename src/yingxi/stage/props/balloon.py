"""A red balloon on its string."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import INK, curve, piece, shaded, stroke


def balloon() -> DisplayList:
    body = smooth(
        [(0.03, 0.46), (-0.07, 0.54), (-0.085, 0.66), (0.03, 0.76), (0.145, 0.66), (0.13, 0.54)], tension=0.44
    )
    return (
        stroke([(0, 0), (0.025, 0.15), (0.0, 0.30), (0.03, 0.45)], INK.clear(0.8), 0.003),
        Cut(body, Colour(0.60, 0.16, 27), lift=1.5),
        Group(
            (
                shaded(body, -0.08, 0.14),
                curve(
                    [(-0.045, 0.63), (-0.03, 0.69), (0.0, 0.715), (-0.02, 0.66)],
                    Colour(0.94, 0.04, 30),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        piece([(0.030, 0.462), (0.016, 0.440), (0.044, 0.440)], Colour(0.52, 0.15, 27), lift=0.5),
    )
