"""A towel with two stripes: it hangs from the hand, and lies folded."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import box, curve, stroke

CLOTH, STRIPE = Colour(0.88, 0.035, 210), Colour(0.58, 0.10, 235)


def towel() -> DisplayList:
    body = [
        (0.0, 0.03), (-0.05, 0.01), (-0.085, -0.14), (-0.09, -0.36), (-0.04, -0.352), (0.0, -0.365), (0.05, -0.352),
        (0.095, -0.36), (0.085, -0.13), (0.05, 0.01),
    ]  # fmt: skip
    folds = [
        stroke([(0.012 * n, 0.0), (0.028 * n, -0.14), (0.034 * n, -0.33)], CLOTH.darker(0.10), 0.005)
        for n in (-1, 1)
    ]
    bands = [
        stroke([(-0.088, y), (0.0, y - 0.008), (0.091, y)], STRIPE, wide)
        for y, wide in ((-0.285, 0.016), (-0.317, 0.007))
    ]
    return (curve(body, CLOTH, tension=0.28), *folds, *bands)


def laid() -> DisplayList:
    """Folded twice, seen from its edge."""
    layers = [
        box(-0.15, -0.03 + 0.022 * n, 0.30, 0.026, CLOTH.darker(0.05 * (2 - n)), radius=0.012, lift=0.8)
        for n in range(3)
    ]
    return (
        *layers,
        box(0.07, -0.03, 0.022, 0.07, STRIPE, lift=0.0),
        box(0.105, -0.03, 0.009, 0.07, STRIPE, lift=0.0),
    )
