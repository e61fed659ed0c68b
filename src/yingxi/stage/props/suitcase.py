"""A leather suitcase with corners, straps and a travel label."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import BRASS, INK, PAPER, box, dot, piece, shaded, stroke


def suitcase() -> DisplayList:
    leather = Colour(0.50, 0.07, 50)
    body = rectangle(-0.26, -0.40, 0.52, 0.34, radius=0.03)
    corners: list[Record] = [
        dot(x, y, 0.062, leather.darker(0.13)) for x in (-0.255, 0.255) for y in (-0.395, -0.065)
    ]
    return (
        stroke([(-0.07, -0.065), (-0.055, 0.0), (0.055, 0.0), (0.07, -0.065)], leather.darker(0.12), 0.022),
        Cut(body, leather, lift=1.6),
        Group(
            (
                *corners,
                *(box(x - 0.022, -0.41, 0.044, 0.36, leather.darker(0.09), lift=0.8) for x in (-0.13, 0.13)),
                shaded(body, -0.26, 0.26, dark=0.2),
            ),
            clip=body,
        ),
        stroke([(-0.26, -0.125), (0.26, -0.125)], leather.darker(0.14), 0.006, straight=True),
        *(box(x - 0.028, -0.15, 0.056, 0.032, BRASS, lift=0.8, radius=0.004) for x in (-0.13, 0.13)),
        *(dot(x, -0.134, 0.006, BRASS.darker(0.2)) for x in (-0.13, 0.13)),
        piece([(-0.052, -0.22), (0.052, -0.205), (0.045, -0.29), (-0.058, -0.30)], PAPER, lift=0.5),
        piece(
            [(-0.048, -0.236), (0.049, -0.222), (0.047, -0.24), (-0.049, -0.254)],
            Colour(0.58, 0.10, 235),
            lift=0,
        ),
        stroke([(-0.035, -0.272), (0.025, -0.264)], INK, 0.004),
    )
