"""A carrot, held below its green."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, shaded, stroke

ROOT, GREEN = Colour(0.70, 0.155, 52), Colour(0.56, 0.11, 138)


def carrot() -> DisplayList:
    body = smooth(
        [
            (-0.028, 0.036),
            (0.0, 0.046),
            (0.028, 0.036),
            (0.024, -0.040),
            (0.006, -0.140),
            (0.0, -0.158),
            (-0.007, -0.140),
            (-0.025, -0.040),
        ],
        tension=0.30,
    )
    rings = tuple(
        stroke([(left, y), (left + wide, y - 0.003)], ROOT.darker(0.10), 0.003)
        for left, wide, y in (
            (-0.027, 0.020, 0.012),
            (0.004, 0.022, -0.014),
            (-0.022, 0.018, -0.050),
            (-0.002, 0.014, -0.092),
        )
    )
    leaves = tuple(
        curve(
            [(0.0, 0.036), (x - 0.016, 0.100), (x * 1.5, 0.150), (x + 0.014, 0.096)],
            GREEN.lighter(0.05 * n),
            lift=0.6,
        )
        for n, x in enumerate((-0.034, 0.032, 0.0))
    )
    return (*leaves, Cut(body, ROOT, lift=1.2), Group((*rings, shaded(body, -0.028, 0.028)), clip=body))
