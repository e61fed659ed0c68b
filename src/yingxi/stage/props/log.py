"""A split log for a fire, held in the middle: bark on its back, the pale wood where it was cut."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, piece, stroke

BARK, WOOD = Colour(0.40, 0.050, 48), Colour(0.74, 0.065, 72)


def log() -> DisplayList:
    back = curve(
        [
            (-0.17, 0.035),
            (-0.06, 0.048),
            (0.08, 0.040),
            (0.17, 0.036),
            (0.17, -0.034),
            (0.0, -0.044),
            (-0.17, -0.036),
        ],
        BARK,
        tension=0.22,
    )
    split = piece(
        [(-0.165, 0.004), (0.16, 0.010), (0.165, -0.034), (0.0, -0.042), (-0.165, -0.034)], WOOD.darker(0.06)
    )
    grain = tuple(
        stroke([(left, y), (right, y + 0.004)], WOOD.darker(0.16), 0.0035)
        for left, right, y in ((-0.13, 0.02, -0.010), (-0.04, 0.13, -0.020), (-0.11, -0.02, -0.028))
    )
    bark = tuple(
        stroke([(left, y), (right, y - 0.002)], BARK.darker(0.10), 0.004)
        for left, right, y in ((-0.12, -0.03, 0.028), (0.01, 0.11, 0.024))
    )
    end = curve(_ring(0.17, 0.036), WOOD, tension=0.42)
    heart = curve(_ring(0.17, 0.018), WOOD.darker(0.09), lift=0.2, tension=0.42)
    return (back, split, *grain, *bark, end, heart)


def _ring(x: float, radius: float) -> list[tuple[float, float]]:
    """Eight points round the cut end, seen from aslant."""
    return [(x + 0.5 * radius * cos(turn * pi / 4), radius * sin(turn * pi / 4)) for turn in range(8)]
