"""A stick with a red ribbon, held near its end."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import RED, WOOD, dot, stroke


def drumstick() -> DisplayList:
    return (
        stroke([(-0.03, -0.06), (0.06, 0.12), (0.12, 0.24)], WOOD.lighter(0.08), 0.018),
        dot(0.128, 0.256, 0.017, WOOD.lighter(0.12), lift=0.8),
        stroke([(-0.03, -0.06), (-0.06, -0.10), (-0.05, -0.15)], RED, 0.008),
        stroke([(-0.03, -0.06), (-0.02, -0.11), (-0.035, -0.16)], RED.lighter(0.05), 0.008),
        stroke([(-0.020, -0.040), (-0.002, -0.046)], RED, 0.008),
    )
