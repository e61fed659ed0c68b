"""An hourglass between two wooden plates, its sand running."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import WOOD, box, curve, stroke

GLASS, SAND = Colour(0.88, 0.025, 220), Colour(0.80, 0.09, 82)


def hourglass() -> DisplayList:
    bulbs = [
        (-0.048, 0.095), (-0.050, 0.055), (-0.010, 0.004), (-0.010, -0.004), (-0.050, -0.055), (-0.048, -0.095),
        (0.048, -0.095), (0.050, -0.055), (0.010, -0.004), (0.010, 0.004), (0.050, 0.055), (0.048, 0.095),
    ]  # fmt: skip
    return (
        *(box(x, -0.10, 0.010, 0.20, WOOD.darker(0.08), lift=0.5) for x in (-0.064, 0.054)),
        curve(bulbs, GLASS, tension=0.28, lift=0.8),
        curve(
            [(-0.040, 0.048), (0.0, 0.042), (0.040, 0.048), (0.006, 0.002), (-0.006, 0.002)],
            SAND,
            tension=0.2,
            lift=0,
        ),
        stroke([(0.0, 0.004), (0.0, -0.070)], SAND, 0.003, straight=True),
        curve(
            [(-0.043, -0.092), (-0.022, -0.076), (0.0, -0.058), (0.022, -0.076), (0.043, -0.092)],
            SAND,
            tension=0.25,
            lift=0,
        ),
        stroke([(-0.036, 0.082), (-0.037, 0.058), (-0.026, 0.038)], GLASS.lighter(0.08), 0.005),
        stroke([(-0.036, -0.050), (-0.040, -0.066), (-0.038, -0.080)], GLASS.lighter(0.08), 0.005),
        box(-0.076, 0.095, 0.152, 0.020, WOOD, radius=0.005),
        box(-0.076, -0.115, 0.152, 0.020, WOOD, radius=0.005),
    )
