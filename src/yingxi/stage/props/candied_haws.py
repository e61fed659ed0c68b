"""Haws in sugar on a stick."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import WOOD, curve, dot, stroke


def candied_haws() -> DisplayList:
    records: list[Record] = [stroke([(0, -0.05), (0.0, 0.30)], WOOD.lighter(0.10), 0.008, straight=True)]
    for n in range(6):
        y = 0.075 + 0.040 * n
        records += [
            dot(0.001 * (n % 2), y, 0.025, Colour(0.54, 0.16, 27), down=0.023, lift=0.8),
            curve(
                [(-0.016, y + 0.004), (-0.010, y + 0.015), (0.0, y + 0.018), (-0.006, y + 0.010)],
                Colour(0.88, 0.06, 45),
                lift=0,
            ),
            dot(0.010, y - 0.010, 0.004, Colour(0.44, 0.13, 25)),
        ]
    return tuple(records)
