"""A bamboo flute with a tassel."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import DARK_WOOD, INK, RED, box, dot, piece, stroke


def flute() -> DisplayList:
    bamboo = Colour(0.68, 0.085, 82)
    records: list[Record] = [piece([(-0.26, -0.011), (0.26, -0.011), (0.26, 0.011), (-0.26, 0.011)], bamboo)]
    records += [
        box(x, -0.012, 0.012, 0.024, DARK_WOOD, lift=0, edge=0) for x in (-0.255, -0.15, -0.02, 0.11, 0.242)
    ]
    records += [
        dot(x, 0.002, 0.0055, INK, down=0.0045) for x in (-0.19, -0.08, 0.02, 0.055, 0.09, 0.145, 0.18)
    ]
    return (
        *records,
        stroke([(0.235, -0.008), (0.242, -0.06)], RED, 0.005),
        piece([(0.234, -0.058), (0.250, -0.058), (0.258, -0.13), (0.228, -0.13)], RED, lift=0.6),
    )
