"""A hand bell, swung from its grip."""

from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, box, dot, piece, shaded, stroke


def bell() -> DisplayList:
    body = smooth(
        [
            (-0.022, -0.035),
            (-0.040, -0.075),
            (-0.075, -0.135),
            (0.075, -0.135),
            (0.040, -0.075),
            (0.022, -0.035),
        ],
        tension=0.3,
    )
    return (
        dot(0.0, -0.140, 0.018, BRASS.darker(0.18), lift=0.6),
        Cut(body, BRASS, lift=1.2),
        Group(
            (
                shaded(body, -0.07, 0.07, dark=0.3, light=0.25),
                stroke([(-0.07, -0.112), (0.07, -0.112)], BRASS.darker(0.12), 0.005),
            ),
            clip=body,
        ),
        box(-0.079, -0.142, 0.158, 0.014, BRASS.lighter(0.05), lift=0.6, radius=0.006),
        piece([(-0.012, -0.040), (-0.016, 0.05), (0.016, 0.05), (0.012, -0.040)], DARK_WOOD),
        dot(0, 0.058, 0.019, DARK_WOOD.lighter(0.05), lift=0.6),
        Cut(rectangle(-0.017, -0.042, 0.034, 0.009), BRASS.darker(0.05), lift=0.5),
    )
