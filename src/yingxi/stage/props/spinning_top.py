"""A wooden top on its point."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import DARK_WOOD, RED, STEEL, WOOD, box, curve, piece, shaded

BODY = [(-0.058, 0.058), (-0.062, 0.030), (-0.026, -0.022), (0.026, -0.022), (0.062, 0.030), (0.058, 0.058)]


def spinning_top() -> DisplayList:
    path = smooth(BODY, tension=0.30)
    bands = (
        box(-0.07, 0.034, 0.14, 0.012, Colour(0.84, 0.11, 88), lift=0.0),
        box(-0.07, 0.016, 0.14, 0.012, Colour(0.52, 0.10, 250), lift=0.0),
    )
    return (
        box(-0.008, 0.056, 0.016, 0.062, DARK_WOOD, radius=0.006),
        box(-0.014, 0.110, 0.028, 0.014, WOOD.lighter(0.08), radius=0.006),
        piece([(-0.010, -0.018), (0.010, -0.018), (0.0, -0.052)], STEEL),
        curve(BODY, RED, tension=0.30),
        Group((*bands, shaded(path, -0.062, 0.062)), clip=path),
        curve(
            [(-0.058, 0.058), (0.0, 0.068), (0.058, 0.058), (0.0, 0.050)],
            RED.lighter(0.10),
            tension=0.42,
            lift=0.3,
        ),
    )
