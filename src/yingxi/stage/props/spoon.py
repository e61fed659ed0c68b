"""A soup spoon, held at its end."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, curve, stroke


def spoon() -> DisplayList:
    return (
        stroke([(0, -0.01), (0.015, 0.07), (0.035, 0.13)], STEEL, 0.009),
        curve([(0.026, 0.125), (0.016, 0.165), (0.042, 0.205), (0.068, 0.185), (0.056, 0.140)], STEEL),
        curve(
            [(0.032, 0.140), (0.027, 0.165), (0.044, 0.192), (0.058, 0.178), (0.050, 0.148)],
            STEEL.darker(0.10),
            lift=0,
        ),
    )
