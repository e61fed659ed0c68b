"""An open pocket watch on its chain, the lid's picture inside."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.dial import dial
from yingxi.stage.props.pieces import BRASS, box, curve, dot, stroke


def pocket_watch() -> DisplayList:
    x, y = 0.0, -0.075
    chain: list[Record] = []
    chain += [
        (
            stroke(
                [(0.004 * sin(n), 0.095 - 0.0125 * n), (-0.004 * sin(n), 0.086 - 0.0125 * n)],
                BRASS if n % 2 else BRASS.darker(0.10),
                0.006,
            )
        )
        for n in range(9)
    ]
    lid = [
        dot(x + 0.094, y + 0.030, 0.055, BRASS, lift=1.0, edge=1.0),
        dot(x + 0.094, y + 0.030, 0.047, BRASS.darker(0.10)),
        dot(x + 0.094, y + 0.030, 0.040, Colour(0.84, 0.04, 80)),
        curve(
            [
                (x + 0.066, y + 0.006),
                (x + 0.078, y + 0.026),
                (x + 0.094, y + 0.030),
                (x + 0.110, y + 0.026),
                (x + 0.122, y + 0.006),
                (x + 0.094, y - 0.007),
            ],
            Colour(0.50, 0.06, 250),
            lift=0,
        ),
        dot(x + 0.094, y + 0.045, 0.014, Colour(0.36, 0.03, 50)),
        dot(x + 0.094, y + 0.042, 0.0115, Colour(0.80, 0.06, 60)),
    ]
    return (
        *chain,
        *lid,
        dot(x, y + 0.072, 0.012, BRASS, lift=0.8),
        dot(x, y + 0.072, 0.006, BRASS.darker(0.15)),
        box(x - 0.007, y + 0.052, 0.014, 0.014, BRASS.darker(0.05), lift=0.6),
        dot(x, y, 0.062, BRASS, lift=1.3, edge=1.0),
        dot(x, y, 0.055, BRASS.darker(0.10)),
        *dial(x, y, 0.050, hour=8.9),
        stroke([(x - 0.034, y + 0.018), (x - 0.020, y + 0.036)], Colour(1, 0, 0, 0.7), 0.004),
    )
