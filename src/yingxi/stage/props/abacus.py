"""An abacus of seven rods: two beads above the beam, five below it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import DARK_WOOD, box, dot, stroke

HALF, TOP, BEAM, FOOT = 0.17, 0.095, 0.030, -0.105
RODS = 7
SHOWN = (1, 4, 0, 3, 5, 2, 1)
"""The beads that are pushed up to the beam, rod by rod."""


def abacus() -> DisplayList:
    bead = Colour(0.36, 0.05, 35)
    rods = [-HALF + 0.034 + (2 * HALF - 0.068) * n / (RODS - 1) for n in range(RODS)]
    above = [TOP - 0.020 - 0.017 * n for n in range(2)]
    beads = [
        dot(x, y, 0.0185, bead.lighter(0.03 * (n % 2)), down=0.0082, lift=0.4)
        for n, x in enumerate(rods)
        for y in (*above, *_below(SHOWN[n]))
    ]
    return (
        box(-HALF, FOOT, 2 * HALF, TOP - FOOT, DARK_WOOD.darker(0.10), radius=0.006),
        box(
            -HALF + 0.012,
            FOOT + 0.012,
            2 * HALF - 0.024,
            TOP - FOOT - 0.024,
            Colour(0.82, 0.045, 75),
            lift=0.0,
        ),
        *(
            stroke([(x, FOOT + 0.012), (x, TOP - 0.012)], DARK_WOOD.lighter(0.10), 0.004, straight=True)
            for x in rods
        ),
        box(-HALF + 0.010, BEAM - 0.006, 2 * HALF - 0.020, 0.012, DARK_WOOD, lift=0.5),
        *beads,
    )


def _below(up: int) -> list[float]:
    """The heights of five beads, `up` of them at the beam."""
    return [BEAM - 0.016 - 0.017 * n - (0.034 if n >= up else 0.0) for n in range(5)]
