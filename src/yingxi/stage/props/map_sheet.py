"""A folded map with a dotted way to a cross."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import RED, curve, dot, piece, stroke


def map_sheet() -> DisplayList:
    sheet = Colour(0.84, 0.05, 82)
    records: list[Record] = []
    for n in range(4):
        left = -0.17 + 0.085 * n
        tilt = 0.010 * (1 if n % 2 else -1)
        records.append(
            piece(
                [
                    (left, -0.02 - tilt),
                    (left + 0.085, -0.02 + tilt),
                    (left + 0.085, 0.18 + tilt),
                    (left, 0.18 - tilt),
                ],
                sheet.darker(0.04 * (n % 2)),
                lift=0.8,
            )
        )
    records += [
        curve(
            [(-0.16, 0.10), (-0.10, 0.15), (-0.05, 0.11), (-0.09, 0.05), (-0.15, 0.06)],
            Colour(0.70, 0.06, 140),
            lift=0,
        ),
        stroke([(-0.03, 0.18), (0.0, 0.12), (0.05, 0.08), (0.04, -0.01)], Colour(0.66, 0.06, 230), 0.010),
    ]
    way = [(-0.13 + 0.03 * n, 0.02 + 0.014 * n + 0.012 * sin(n * 1.4)) for n in range(9)]
    records += [dot(x, y, 0.004, RED) for x, y in way]
    x, y = 0.135, 0.145
    return (
        *records,
        stroke([(x - 0.012, y - 0.012), (x + 0.012, y + 0.012)], RED, 0.006),
        stroke([(x - 0.012, y + 0.012), (x + 0.012, y - 0.012)], RED, 0.006),
    )
