"""The face of a clock or watch."""

from dataclasses import replace
from math import cos, pi, sin

from yingxi.stage.display import Record
from yingxi.stage.props.pieces import INK, PAPER, RED, dot, stroke


def dial(x: float, y: float, radius: float, *, hour: float = 10.15) -> list[Record]:
    records: list[Record] = [dot(x, y, radius, PAPER)]
    for n in range(12):
        a = n * pi / 6
        long = 0.72 if n % 3 == 0 else 0.80
        records.append(
            stroke(
                [
                    (x + radius * long * sin(a), y + radius * long * cos(a)),
                    (x + radius * 0.90 * sin(a), y + radius * 0.90 * cos(a)),
                ],
                INK,
                radius * 0.06,
                straight=True,
            )
        )
    short, minutes = hour * pi / 6, (hour % 1) * 2 * pi
    records += [
        stroke(
            [(x, y), (x + radius * 0.46 * sin(short), y + radius * 0.46 * cos(short))],
            INK,
            radius * 0.10,
            straight=True,
        ),
        stroke(
            [(x, y), (x + radius * 0.70 * sin(minutes), y + radius * 0.70 * cos(minutes))],
            INK,
            radius * 0.065,
            straight=True,
        ),
        replace(
            stroke([(x, y - 0.14 * radius), (x, y + radius * 0.62)], RED, radius * 0.028, straight=True),
            name="second hand",
        ),
        dot(x, y, radius * 0.08, RED),
    ]
    return records
