"""A closed exercise book with a label."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import INK, PAPER, box, dot, shaded, stroke

STEEL_RING = Colour(0.80, 0.01, 250)


def notebook() -> DisplayList:
    cover = Colour(0.52, 0.06, 235)
    rings = [dot(-0.072, -0.02 + 0.024 * n, 0.006, STEEL_RING, lift=0.6) for n in range(8)]
    return (
        box(-0.066, -0.03, 0.145, 0.205, PAPER.darker(0.05)),
        box(-0.072, -0.034, 0.145, 0.205, cover, radius=0.006),
        box(-0.045, 0.085, 0.095, 0.052, PAPER, lift=0.6),
        *(
            stroke([(-0.034, 0.122 - 0.014 * n), (0.036, 0.122 - 0.014 * n)], INK.clear(0.6), 0.0022)
            for n in range(2)
        ),
        *rings,
        shaded(rectangle(-0.072, -0.034, 0.145, 0.205), -0.072, 0.073, dark=0.14),
    )
