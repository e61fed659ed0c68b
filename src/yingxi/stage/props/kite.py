"""A swallow kite with a bow tail, held by its line from below."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import INK, PAPER, RED, WOOD, dot, piece, stroke


def kite() -> DisplayList:
    red, blue, sun = RED, Colour(0.55, 0.08, 240), Colour(0.82, 0.11, 88)
    records: list[Record] = [
        stroke([(0, 0), (0.05, 0.18), (0.02, 0.34)], INK.clear(0.8), 0.003),
        stroke([(0.02, 0.30), (0.10, 0.16), (0.02, 0.06), (0.12, -0.06)], INK.clear(0.8), 0.004),
    ]
    for x, y in ((0.085, 0.19), (0.05, 0.09), (0.10, -0.03)):
        records += [
            piece([(x, y), (x - 0.035, y + 0.02), (x - 0.035, y - 0.02)], sun, lift=0.8),
            piece([(x, y), (x + 0.035, y + 0.02), (x + 0.035, y - 0.02)], sun, lift=0.8),
            dot(x, y, 0.007, red),
        ]
    diamond = [(0.02, 0.28), (-0.17, 0.50), (0.02, 0.66), (0.21, 0.50)]
    records += [
        piece(diamond, red),
        piece([(0.02, 0.28), (0.02, 0.66), (0.21, 0.50)], red.lighter(0.07), lift=0.5),
        piece([(-0.17, 0.50), (0.02, 0.50), (0.02, 0.66)], blue, lift=0.5),
        piece([(0.21, 0.50), (0.02, 0.50), (0.02, 0.28)], sun, lift=0.5),
        stroke([(0.02, 0.28), (0.02, 0.66)], WOOD, 0.007, straight=True),
        stroke([(-0.17, 0.50), (0.02, 0.515), (0.21, 0.50)], WOOD, 0.007),
        dot(-0.03, 0.55, 0.016, PAPER),
        dot(0.07, 0.55, 0.016, PAPER),
        dot(-0.028, 0.548, 0.008, INK),
        dot(0.072, 0.548, 0.008, INK),
    ]
    return tuple(records)
