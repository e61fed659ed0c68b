"""A straw broom held at mid-shaft."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import RED, WOOD, curve, stroke


def broom() -> DisplayList:
    straw = Colour(0.74, 0.085, 80)
    records: list[Record] = [
        stroke([(0, 0.50), (0.02, 0.0), (0.035, -0.50)], WOOD, 0.022),
        curve(
            [
                (0.010, -0.50),
                (0.060, -0.50),
                (0.085, -0.62),
                (0.145, -0.84),
                (-0.075, -0.84),
                (-0.015, -0.62),
            ],
            straw,
            tension=0.25,
        ),
    ]
    for n in range(9):
        x = -0.055 + 0.023 * n
        records.append(
            stroke(
                [(0.022 + 0.004 * n, -0.53), (0.010 + 0.5 * x + 0.01, -0.68), (x + 0.012, -0.83)],
                straw.darker(0.09 if n % 2 else 0.04),
                0.005,
            )
        )
    records += [
        stroke([(-0.006, -0.585), (0.078, -0.585)], RED, 0.011, straight=True),
        stroke([(0.004, -0.545), (0.068, -0.545)], RED, 0.011, straight=True),
    ]
    return tuple(records)
