"""An axe held at the end of its shaft."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, WOOD, curve, piece, stroke


def axe() -> DisplayList:
    return (
        piece([(-0.014, -0.07), (0.012, -0.07), (0.011, 0.36), (-0.010, 0.36)], WOOD.lighter(0.04)),
        stroke([(-0.004, -0.05), (-0.002, 0.3)], WOOD.darker(0.05), 0.003),
        curve(
            [
                (-0.028, 0.352),
                (-0.026, 0.298),
                (0.030, 0.296),
                (0.110, 0.252),
                (0.128, 0.315),
                (0.112, 0.380),
                (0.030, 0.346),
            ],
            STEEL.darker(0.16),
            tension=0.3,
        ),
        curve(
            [(0.098, 0.262), (0.128, 0.315), (0.106, 0.374), (0.108, 0.318)],
            STEEL.lighter(0.04),
            lift=0.4,
            tension=0.3,
        ),
    )
