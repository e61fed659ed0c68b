"""A leather wallet, a banknote looking out of it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, box, dot, stroke

LEATHER = Colour(0.44, 0.075, 45)


def wallet() -> DisplayList:
    stitch = LEATHER.lighter(0.20)
    seam = [
        stroke([(-0.050 + 0.014 * n, y), (-0.042 + 0.014 * n, y)], stitch, 0.0018, straight=True)
        for n in range(8)
        for y in (-0.032, 0.034)
    ]
    return (
        box(-0.050, -0.020, 0.090, 0.072, Colour(0.78, 0.06, 150), lift=0.5),
        stroke([(-0.040, 0.046), (0.030, 0.046)], Colour(0.60, 0.07, 150), 0.002),
        box(-0.058, -0.040, 0.116, 0.082, LEATHER.darker(0.08), radius=0.008, lift=0.8),
        box(-0.058, -0.040, 0.114, 0.078, LEATHER, radius=0.008, lift=0.4),
        *seam,
        box(0.026, -0.012, 0.040, 0.024, LEATHER.darker(0.10), radius=0.010, lift=0.6),
        dot(0.037, 0.0, 0.0055, BRASS),
    )
