"""A parcel with ribbon and bow, on the palm."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import RED, box, curve, dot, piece, shaded


def gift() -> DisplayList:
    paper, ribbon = Colour(0.60, 0.075, 165), RED
    front = rectangle(-0.09, -0.01, 0.18, 0.13)
    dots: list[Record] = [
        dot(-0.08 + 0.04 * n + 0.02 * (row % 2), 0.01 + 0.033 * row, 0.0055, paper.lighter(0.12))
        for row in range(4)
        for n in range(5)
    ]
    return (
        box(-0.09, -0.01, 0.18, 0.13, paper),
        Group(tuple(dots), clip=front),
        box(-0.099, 0.105, 0.198, 0.036, paper.lighter(0.04), lift=1.4),
        box(-0.014, -0.01, 0.028, 0.151, ribbon, lift=0.6),
        box(-0.09, 0.044, 0.18, 0.022, ribbon, lift=0.6),
        shaded(front, -0.09, 0.09, dark=0.16),
        curve(
            [(0, 0.145), (-0.05, 0.150), (-0.078, 0.195), (-0.045, 0.205), (-0.005, 0.160)], ribbon, lift=1.0
        ),
        curve(
            [(0, 0.145), (0.05, 0.150), (0.078, 0.195), (0.045, 0.205), (0.005, 0.160)],
            ribbon.lighter(0.03),
            lift=1.0,
        ),
        piece(
            [(-0.006, 0.146), (-0.04, 0.108), (-0.022, 0.104), (0.004, 0.14)], ribbon.darker(0.04), lift=0.8
        ),
        piece(
            [(0.006, 0.146), (0.042, 0.110), (0.024, 0.104), (-0.004, 0.14)], ribbon.darker(0.04), lift=0.8
        ),
        dot(0, 0.150, 0.015, ribbon.darker(0.03), lift=0.8),
    )
