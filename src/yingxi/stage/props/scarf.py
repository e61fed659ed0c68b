"""A folded knitted scarf with fringe."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import PAPER, curve, stroke


def scarf() -> DisplayList:
    wool = Colour(0.58, 0.11, 28)
    records: list[Record] = [
        curve(
            [(-0.03, 0.03), (-0.07, -0.10), (-0.085, -0.34), (-0.01, -0.34), (0.0, -0.10)],
            wool.darker(0.05),
            tension=0.25,
        ),
        curve(
            [(-0.01, 0.04), (0.03, -0.10), (0.02, -0.40), (0.10, -0.40), (0.085, -0.10), (0.05, 0.03)],
            wool,
            tension=0.25,
        ),
    ]
    records += [
        (stroke([(0.024, -0.18 - 0.06 * n), (0.092, -0.18 - 0.06 * n)], PAPER, 0.014)) for n in range(3)
    ]
    for n in range(6):
        records += [
            stroke([(0.026 + 0.014 * n, -0.40), (0.024 + 0.015 * n, -0.44)], wool, 0.005),
            stroke([(-0.08 + 0.013 * n, -0.34), (-0.083 + 0.014 * n, -0.38)], wool.darker(0.05), 0.005),
        ]
    return (
        *records,
        curve(
            [(-0.045, 0.02), (-0.02, 0.055), (0.04, 0.052), (0.06, 0.018), (0.01, -0.005)], wool.lighter(0.04)
        ),
    )
