"""A piece of wall with a nail in it and, under the nail, pencil lines one over the other, each with its date: how tall
somebody was."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import INK, STEEL, box, dot, stroke

PLASTER = Colour(0.86, 0.030, 82)
LINES = (-0.145, -0.112, -0.084, -0.050, -0.024, 0.010, 0.044, 0.070)
"""How high each line is drawn, in metres."""
CRACKS = (
    ((-0.38, 0.20), (-0.342, 0.13), (-0.356, 0.09), (-0.33, 0.04)),
    ((0.40, -0.19), (0.362, -0.12), (0.378, -0.07)),
    ((0.24, 0.24), (0.262, 0.19), (0.25, 0.15)),
)


def height_marks() -> DisplayList:
    iron = STEEL.darker(0.30)
    return (
        box(-0.50, -0.26, 1.0, 0.52, PLASTER, lift=1.4),
        *(stroke(list(crack), PLASTER.darker(0.08), 0.0018) for crack in CRACKS),
        *(record for number, height in enumerate(LINES) for record in _line(number, height)),
        stroke([(0.0, 0.128), (0.007, 0.098)], PLASTER.darker(0.14), 0.010),
        box(-0.005, 0.120, 0.010, 0.024, iron, lift=1.6, radius=0.002),
        dot(0.0, 0.146, 0.015, iron.darker(0.04), down=0.012, lift=1.8),
        dot(-0.004, 0.150, 0.005, STEEL, down=0.003),
    )


def _line(number: int, height: float) -> tuple[Record, ...]:
    """A pencil line and what is scribbled at its end; the older, the fainter."""
    lead = INK.lighter(0.20 - 0.022 * number)
    slope = 0.004 * sin(2.3 * number)
    begin = 0.060
    scribble = [(begin + 0.008 * n, height + 0.006 + 0.006 * sin(2.6 * n + number)) for n in range(8)]
    return (
        stroke([(-0.085, height), (-0.02, height + slope), (0.046, height + slope * 0.6)], lead, 0.0036),
        stroke(scribble, lead.lighter(0.05), 0.0022),
    )
