"""A scallop from the beach."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import Point
from yingxi.stage.props.pieces import curve, stroke

PEARL = Colour(0.86, 0.055, 35)
RIBS = 7


def seashell() -> DisplayList:
    rim: list[Point] = []
    for n in range(RIBS):
        for share, far in ((0.0, 0.072), (0.5, 0.080)):
            turn = pi * (0.12 + 0.76 * (n + share) / RIBS)
            rim.append((-far * cos(turn), far * sin(turn) - 0.010))
    ribs = [
        stroke([(0.0, -0.018), (-0.066 * cos(turn), 0.066 * sin(turn) - 0.010)], PEARL.darker(0.14), 0.003)
        for turn in (pi * (0.12 + 0.76 * n / RIBS) for n in range(1, RIBS))
    ]
    return (
        curve([(-0.030, -0.014), (-0.022, -0.034), (0.022, -0.034), (0.030, -0.014)], PEARL.darker(0.08)),
        curve([*rim, (0.062, 0.012), (0.020, -0.026), (-0.020, -0.026), (-0.062, 0.012)], PEARL, tension=0.3),
        *ribs,
        stroke([(-0.044, 0.036), (0.0, 0.050), (0.044, 0.036)], PEARL.lighter(0.06), 0.004),
    )
