"""A banana's peel thrown away: four yellow flaps about a brown end."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import dot, stroke

YELLOW = Colour(0.80, 0.135, 92)


def peel() -> DisplayList:
    records: list[Record] = []
    for n, turn in enumerate((0.3, 1.8, 3.3, 4.9)):
        c, s = cos(turn), sin(turn)
        flap = [(0.0, -0.03), (0.08, -0.05), (0.17, -0.01), (0.08, 0.04), (0.0, 0.03)]
        shape = [(c * a - s * b, s * a + c * b) for a, b in flap]
        records.append(Cut(smooth(shape, tension=0.3), YELLOW.darker(0.04 * (n % 2)), lift=1.2, edge=0.8))
        records.append(stroke([(0.03 * c, 0.03 * s), (0.13 * c, 0.13 * s)], Colour(0.92, 0.06, 95), 0.011))
    return (*records, dot(0.0, 0.0, 0.024, Colour(0.46, 0.06, 60), edge=0.5))
