"""A leaf that has turned, on its stalk."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, stroke

TURNED = Colour(0.64, 0.13, 55)


def fallen_leaf() -> DisplayList:
    veins = [
        stroke([(0.0, y), (side * 0.030, y + 0.026)], TURNED.darker(0.16), 0.0022)
        for y in (0.045, 0.072, 0.099)
        for side in (-1, 1)
    ]
    return (
        stroke([(-0.006, -0.035), (0.0, 0.0), (0.0, 0.03)], TURNED.darker(0.22), 0.006),
        curve(
            [(0, 0.022), (-0.034, 0.040), (-0.048, 0.078), (-0.030, 0.118), (0, 0.160), (0.030, 0.118),
             (0.048, 0.078), (0.034, 0.040)],
            TURNED,
            tension=0.40,
        ),
        curve([(0, 0.022), (0.034, 0.040), (0.048, 0.078), (0.030, 0.118), (0, 0.160)], TURNED.darker(0.06), lift=0.2),
        stroke([(0.0, 0.02), (0.0, 0.148)], TURNED.darker(0.20), 0.0036),
        *veins,
    )  # fmt: skip
