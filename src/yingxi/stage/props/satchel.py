"""A school satchel."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, box, piece, stroke


def satchel() -> DisplayList:
    leather = Colour(0.52, 0.085, 45)
    return (
        stroke([(-0.05, -0.10), (-0.03, 0.0), (0.03, 0.0), (0.05, -0.10)], leather.darker(0.1), 0.016),
        box(-0.135, -0.34, 0.27, 0.25, leather, radius=0.02),
        box(-0.09, -0.325, 0.18, 0.085, leather.darker(0.06), radius=0.012, lift=0.8),
        piece(
            [(-0.138, -0.085), (0.138, -0.085), (0.130, -0.205), (0.0, -0.225), (-0.130, -0.205)],
            leather.lighter(0.045),
            lift=1.3,
        ),
        *(
            box(x - 0.014, -0.245, 0.028, 0.16, leather.darker(0.10), lift=0.6, radius=0.005)
            for x in (-0.07, 0.07)
        ),
        *(box(x - 0.012, -0.232, 0.024, 0.024, BRASS, lift=0.5, radius=0.003) for x in (-0.07, 0.07)),
        *(
            stroke([(-0.12 + 0.03 * n, -0.094), (-0.105 + 0.03 * n, -0.094)], leather.lighter(0.16), 0.003)
            for n in range(9)
        ),
    )
