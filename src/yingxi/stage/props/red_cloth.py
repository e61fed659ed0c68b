"""A red silk that hangs from the hand in folds."""

from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import BRASS, RED, curve, dot, stroke


def red_cloth() -> DisplayList:
    body = [
        (-0.03, 0.01),
        (-0.07, -0.12),
        (-0.15, -0.30),
        (-0.19, -0.44),
        (-0.10, -0.40),
        (-0.02, -0.47),
        (0.07, -0.41),
        (0.16, -0.46),
        (0.13, -0.26),
        (0.06, -0.10),
        (0.03, 0.01),
    ]
    folds: list[Record] = []
    for x, end, tone in (
        (-0.015, -0.12, -0.05),
        (0.0, -0.03, 0.05),
        (0.012, 0.08, -0.05),
        (0.02, 0.13, 0.05),
    ):
        folds.append(stroke([(x, 0.0), (x + (end - x) * 0.4, -0.17), (end, -0.42)], RED.lighter(tone), 0.012))
    knot = curve(
        [(-0.035, 0.0), (-0.03, 0.035), (0.02, 0.04), (0.04, 0.01), (0.02, -0.02)], RED.lighter(0.03)
    )
    return (
        curve(body, RED, tension=0.36),
        *folds,
        *(dot(x, y, 0.008, BRASS) for x, y in ((-0.13, -0.36), (-0.02, -0.41), (0.11, -0.38))),
        knot,
    )
