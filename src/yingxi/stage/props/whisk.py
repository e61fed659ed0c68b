"""A wire whisk."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, WOOD, box, stroke

LOOPS = (0.012, 0.028, 0.042)
"""Half the widths of its loops, in metres."""


def whisk() -> DisplayList:
    return (
        *(
            stroke(
                [
                    (-0.005, 0.05),
                    (-half, 0.14),
                    (-half * 0.8, 0.19),
                    (0.0, 0.215),
                    (half * 0.8, 0.19),
                    (half, 0.14),
                    (0.005, 0.05),
                ],
                STEEL.darker(0.10 if n != 1 else 0.02),
                0.0045,
            )
            for n, half in enumerate(LOOPS)
        ),
        box(-0.012, -0.085, 0.024, 0.130, WOOD, radius=0.010),
        box(-0.010, 0.038, 0.020, 0.020, STEEL, radius=0.004, lift=0.5),
    )
