"""A coil of hemp rope, taken where its turns are bound; one end hangs out of it, whipped with twine."""

from itertools import pairwise
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import DARK_WOOD, stroke

_HEMP = Colour(0.72, 0.075, 78)


def rope() -> DisplayList:
    records: list[Record] = []
    centre = -0.150
    for n, (across, down, off) in enumerate(
        ((0.142, 0.166, 0.0), (0.122, 0.146, 0.004), (0.102, 0.125, -0.003), (0.081, 0.104, 0.002))
    ):
        tone = _HEMP.lighter(0.025) if n % 2 else _HEMP.darker(0.015)
        ring = ellipse(off, centre, across, down).joined(
            ellipse(off, centre, across - 0.022, down - 0.022).scaled(-1, 1).moved(2 * off, 0)
        )
        records.append(Cut(ring, tone, lift=1.2))
        count = 46 - 7 * n
        for k in range(count):
            a = 2 * pi * (k + 0.4 * n) / count
            inner, outer = (across - 0.020, down - 0.020), (across - 0.002, down - 0.002)
            b = a + 0.34 * (0.142 / across) * 0.5
            records.append(
                stroke(
                    [
                        (off + inner[0] * cos(a), centre + inner[1] * sin(a)),
                        (off + outer[0] * cos(b), centre + outer[1] * sin(b)),
                    ],
                    tone.darker(0.13),
                    0.0028,
                    straight=True,
                )
            )
        lit = [
            (off + (across - 0.007) * cos(a), centre + (down - 0.007) * sin(a))
            for a in (2.0, 2.25, 2.5, 2.75, 3.0)
        ]
        records.append(stroke(lit, Colour(1, 0.02, 90, 0.34), 0.005))
    end = [(0.090, -0.262), (0.118, -0.300), (0.112, -0.352), (0.140, -0.398)]
    return (
        *_strand(end),
        stroke([(0.122, -0.372), (0.142, -0.366)], DARK_WOOD, 0.005, straight=True),
        *records,
        *_binding(),
    )


def _strand(points: list[tuple[float, float]]) -> list[Record]:
    """A loose end with its lay, and threads that have come out of it."""
    records: list[Record] = [
        stroke(points, _HEMP.darker(0.10), 0.025),
        stroke(points, _HEMP, 0.021),
    ]
    for (x0, y0), (x1, y1) in pairwise(points):
        for k in range(4):
            x, y = x0 + (x1 - x0) * (k + 0.5) / 4, y0 + (y1 - y0) * (k + 0.5) / 4
            records.append(
                stroke([(x - 0.008, y - 0.006), (x + 0.008, y + 0.004)], _HEMP.darker(0.14), 0.0028)
            )
    x, y = points[-1]
    records += [
        stroke([(x + 0.003 * n, y), (x + 0.006 * n + 0.006, y - 0.024 - 0.004 * (n % 2))], _HEMP, 0.0035)
        for n in (-2, -1, 0, 1, 2)
    ]
    return records


def _binding() -> list[Record]:
    """The turns that hold the coil together at its top."""
    records: list[Record] = []
    for n in range(4):
        x = -0.033 + 0.022 * n
        lean = 0.006
        turn = [(x - lean, -0.082), (x - 0.002, -0.045), (x + lean, 0.026)]
        records += [
            stroke(turn, _HEMP.darker(0.13), 0.024),
            stroke(turn, _HEMP.lighter(0.05), 0.020),
            *(
                stroke(
                    [
                        (x - 0.010 + lean * (0.3 * k - 0.6), -0.070 + 0.022 * k),
                        (x + 0.008, -0.060 + 0.022 * k),
                    ],
                    _HEMP.darker(0.10),
                    0.0026,
                )
                for k in range(5)
            ),
        ]
    return records
