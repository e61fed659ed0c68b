"""A clothes hanger."""

from yingxi.stage.display import Record
from yingxi.stage.props.pieces import BRASS, WOOD, curve, stroke


def hanger() -> list[Record]:
    return [
        stroke(
            [(0.0, 0.045), (0.022, 0.062), (0.020, 0.085), (-0.004, 0.090), (-0.014, 0.074)],
            BRASS.darker(0.05),
            0.007,
        ),
        stroke([(0.0, 0.045), (0.0, 0.02)], BRASS.darker(0.05), 0.008),
        curve(
            [
                (-0.155, -0.045),
                (-0.06, 0.0),
                (0.0, 0.024),
                (0.06, 0.0),
                (0.155, -0.045),
                (0.06, -0.022),
                (0.0, 0.0),
                (-0.06, -0.022),
            ],
            WOOD,
            lift=0.8,
        ),
    ]
