"""An old copper coin with a square hole, as China had them."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import box, dot, stroke


def copper_coin() -> DisplayList:
    bronze = Colour(0.66, 0.085, 75)
    hole = rectangle(-0.009, -0.009, 0.018, 0.018)
    return (
        dot(0, 0, 0.036, bronze, lift=1.2, edge=1.0),
        dot(0, 0, 0.032, bronze.darker(0.09)),
        dot(0, 0, 0.0305, bronze.darker(0.02)),
        box(-0.012, -0.012, 0.024, 0.024, bronze.lighter(0.05), lift=0),
        Cut(hole, Colour(0.30, 0.03, 60), edge=0),
        *(
            stroke(
                [(px - 0.005, py + 0.004), (px + 0.005, py + 0.004)],
                bronze.darker(0.16),
                0.0022,
                straight=True,
            )
            for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))
        ),
        *(
            stroke(
                [(px - 0.004, py - 0.003), (px + 0.004, py - 0.004)],
                bronze.darker(0.16),
                0.0022,
                straight=True,
            )
            for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))
        ),
        stroke([(-0.024, 0.018), (-0.016, 0.026)], bronze.lighter(0.2), 0.003),
    )
