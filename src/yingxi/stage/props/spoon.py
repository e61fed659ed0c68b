"""A soup spoon, held at its end: a handle that widens to the grip, a deep bowl that shines."""

from yingxi.stage.display import DisplayList, Group
from yingxi.stage.props.pieces import STEEL, curve, stroke


def spoon() -> DisplayList:
    bowl = curve(
        [
            (0.024, 0.128), (0.004, 0.165), (0.006, 0.212), (0.036, 0.246), (0.070, 0.238), (0.084, 0.200),
            (0.070, 0.156), (0.044, 0.128),
        ],
        STEEL.lighter(0.04),
        lift=1.4,
    )  # fmt: skip
    hollow = curve(
        [(0.030, 0.146), (0.018, 0.176), (0.022, 0.210), (0.042, 0.234), (0.064, 0.224), (0.070, 0.194),
         (0.056, 0.158)],
        STEEL.darker(0.13),
        lift=0,
    )  # fmt: skip
    return (
        curve(
            [
                (-0.014, -0.020),
                (0.010, -0.026),
                (0.020, 0.030),
                (0.042, 0.130),
                (0.028, 0.134),
                (0.004, 0.050),
            ],
            STEEL,
            lift=1.2,
            tension=0.26,
        ),
        stroke([(0.000, -0.010), (0.012, 0.040), (0.032, 0.120)], STEEL.lighter(0.14), 0.004),
        bowl,
        hollow,
        Group(
            (stroke([(0.028, 0.170), (0.030, 0.206), (0.048, 0.228)], STEEL.lighter(0.16), 0.010),),
            clip=hollow.path,
        ),
        stroke([(0.076, 0.216), (0.072, 0.174), (0.052, 0.140)], STEEL.darker(0.06), 0.003),
    )
