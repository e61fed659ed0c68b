"""A bowl's foot and its white body with a blue wave."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import PAPER, piece, shaded, stroke


def china() -> DisplayList:
    blue = Colour(0.50, 0.075, 250)
    body = smooth(
        [(-0.105, 0.075), (-0.088, 0.020), (-0.045, -0.018), (0.045, -0.018), (0.088, 0.020), (0.105, 0.075)],
        tension=0.34,
    )
    waves: list[Record] = [
        stroke(
            [(-0.11 + 0.035 * n, 0.034), (-0.095 + 0.035 * n, 0.050), (-0.08 + 0.035 * n, 0.034)], blue, 0.005
        )
        for n in range(7)
    ]
    foot = piece(
        [(-0.042, -0.014), (0.042, -0.014), (0.036, -0.032), (-0.036, -0.032)], PAPER.darker(0.06), lift=0.6
    )
    return (
        foot,
        Cut(body, PAPER, lift=1.3),
        Group(
            (*waves, stroke([(-0.1, 0.014), (0.1, 0.014)], blue, 0.004), shaded(body, -0.105, 0.105)),
            clip=body,
        ),
    )
