"""A guitar held by its neck, body below."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, PAPER, box, dot, piece, shaded, stroke


def guitar() -> DisplayList:
    wood = Colour(0.66, 0.095, 62)
    body = smooth(
        [
            (0.0, -0.20),
            (0.085, -0.215),
            (0.115, -0.27),
            (0.088, -0.325),
            (0.105, -0.37),
            (0.155, -0.44),
            (0.105, -0.535),
            (0.0, -0.555),
            (-0.105, -0.535),
            (-0.155, -0.44),
            (-0.105, -0.37),
            (-0.088, -0.325),
            (-0.115, -0.27),
            (-0.085, -0.215),
        ],
        tension=0.42,
    )
    strings: list[Record] = [
        stroke(
            [(-0.012 + 0.0048 * n, 0.23), (-0.014 + 0.0056 * n, -0.46)],
            PAPER.clear(0.85),
            0.0014,
            straight=True,
        )
        for n in range(6)
    ]
    frets: list[Record] = [
        stroke([(-0.018, 0.20 - 0.042 * n), (0.018, 0.20 - 0.042 * n)], BRASS, 0.002, straight=True)
        for n in range(10)
    ]
    pegs: list[Record] = [
        dot(side * 0.036, 0.255 + 0.025 * n, 0.009, PAPER, lift=0.6) for n in range(3) for side in (-1, 1)
    ]
    return (
        Cut(body, wood.darker(0.10), lift=1.6),
        Cut(body.scaled(0.93, 0.97).moved(0, -0.012), wood, lift=0, edge=0.4),
        Group((shaded(body, -0.15, 0.15),), clip=body),
        dot(0, -0.335, 0.046, wood.darker(0.16)),
        dot(0, -0.335, 0.038, Colour(0.28, 0.03, 50)),
        box(-0.052, -0.470, 0.104, 0.020, DARK_WOOD, lift=0.6, radius=0.004),
        piece([(-0.019, 0.235), (0.019, 0.235), (0.024, -0.295), (-0.024, -0.295)], DARK_WOOD, lift=0.8),
        *frets,
        *pegs,
        piece(
            [(-0.028, 0.235), (0.028, 0.235), (0.032, 0.335), (-0.032, 0.335)], wood.darker(0.16), lift=0.8
        ),
        *strings,
    )
