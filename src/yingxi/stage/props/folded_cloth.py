"""Cloth or clothes, folded: a small pile over the hand."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, stroke

CLOTH = Colour(0.64, 0.05, 250)
# What lies over what, from below: how low, how wide and how much lighter.
LAYERS = ((-0.024, 0.100, -0.08), (0.002, 0.104, -0.03), (0.028, 0.098, 0.02))


def folded_cloth() -> DisplayList:
    layers = tuple(
        curve(
            [
                (-wide, y),
                (-wide - 0.008, y + 0.014),
                (-wide, y + 0.029),
                (0.0, y + 0.032),
                (wide - 0.004, y + 0.028),
                (wide, y + 0.012),
                (wide - 0.006, y),
                (0.0, y - 0.003),
            ],
            CLOTH.lighter(by),
            tension=0.16,
            lift=0.9,
        )
        for y, wide, by in LAYERS
    )
    folds = tuple(
        stroke(
            [(-wide + 0.004, y + 0.014), (0.0, y + 0.011), (wide - 0.012, y + 0.014)],
            CLOTH.lighter(by - 0.09),
            0.003,
        )
        for y, wide, by in LAYERS
    )
    return (
        *layers,
        *folds,
        stroke([(-0.090, 0.052), (-0.02, 0.056), (0.080, 0.052)], CLOTH.lighter(0.18), 0.005),
    )
