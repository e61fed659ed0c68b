"""A soft pillow with piping and a dent."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import shaded, stroke

LINEN = Colour(0.92, 0.018, 85)


def pillow() -> DisplayList:
    outline = [
        (-0.27, 0.16), (-0.14, 0.145), (0.0, 0.150), (0.14, 0.145), (0.27, 0.16), (0.255, 0.05), (0.255, -0.05),
        (0.27, -0.16), (0.14, -0.145), (0.0, -0.150), (-0.14, -0.145), (-0.27, -0.16), (-0.255, -0.05), (-0.255, 0.05),
    ]  # fmt: skip
    body = smooth(outline, tension=0.36)
    blue = Colour(0.70, 0.06, 240)
    stripes = [
        stroke([(x, 0.15), (0.94 * x, 0.0), (x, -0.15)], blue.clear(0.55), 0.010)
        for x in (-0.21, -0.19, 0.19, 0.21)
    ]
    creases = [
        stroke([(side * 0.245, end * 0.135), (side * 0.20, end * 0.095), (side * 0.145, end * 0.085)],
               LINEN.darker(0.14), 0.005)
        for side in (-1, 1)
        for end in (-1, 1)
    ]  # fmt: skip
    dent = stroke([(-0.07, 0.03), (0.0, 0.012), (0.07, 0.03)], LINEN.darker(0.10), 0.006)
    return (
        Cut(body, LINEN, lift=1.4),
        Group((*stripes, shaded(body, -0.27, 0.27), *creases, dent), clip=body),
    )
