"""A brass wheel of a clock."""

from math import cos, pi, sin

from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import BRASS, INK, dot, piece, stroke


def gear() -> DisplayList:
    teeth = [
        (
            0.045 * (1.0 if n % 4 < 2 else 0.82) * cos(n * pi / 24),
            0.045 * (1.0 if n % 4 < 2 else 0.82) * sin(n * pi / 24),
        )
        for n in range(48)
    ]
    spokes: list[Record] = [
        stroke([(0, 0), (0.030 * cos(n * pi / 2.5), 0.030 * sin(n * pi / 2.5))], BRASS, 0.007, straight=True)
        for n in range(5)
    ]
    return (
        piece(teeth, BRASS),
        dot(0, 0, 0.029, BRASS.darker(0.22)),
        *spokes,
        dot(0, 0, 0.010, BRASS, lift=0.5),
        dot(0, 0, 0.004, INK),
    )
