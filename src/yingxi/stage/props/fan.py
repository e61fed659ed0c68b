"""A folding fan, painted with a branch of plum; held at its rivet."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import BRASS, PAPER, RED, WOOD, dot, piece, stroke


def fan() -> DisplayList:
    ribs = 13
    start, end, inner, outer = pi * 0.14, pi * 0.86, 0.10, 0.25

    def at(share: float, radius: float) -> tuple[float, float]:
        angle = start + (end - start) * share
        return radius * cos(angle), radius * sin(angle)

    records: list[Record] = []
    for n in range(ribs):
        share = n / (ribs - 1)
        records.append(
            stroke(
                [(0, 0), at(share, 0.245)],
                WOOD.lighter(0.06) if 0 < n < ribs - 1 else WOOD.darker(0.05),
                0.008 if 0 < n < ribs - 1 else 0.014,
                straight=True,
            )
        )
    leaf = [at(n / 24, outer - (0.006 if n % 2 else 0)) for n in range(25)] + [
        at(n / 24, inner) for n in range(24, -1, -1)
    ]
    records.append(piece(leaf, PAPER))
    for n in range(ribs - 1):
        fold = [
            at(n / (ribs - 1), inner),
            at((n + 0.5) / (ribs - 1), inner),
            at((n + 0.5) / (ribs - 1), outer),
            at(n / (ribs - 1), outer),
        ]
        records.append(Cut(polygon(fold), PAPER.darker(0.045), edge=0))
    records += [
        stroke(
            [at(0.12, 0.13), at(0.36, 0.18), at(0.62, 0.16), at(0.85, 0.215)], Colour(0.40, 0.05, 50), 0.005
        ),
        stroke([at(0.4, 0.18), at(0.48, 0.225)], Colour(0.40, 0.05, 50), 0.004),
    ]
    for share, radius, size in (
        (0.30, 0.185, 0.016),
        (0.47, 0.218, 0.018),
        (0.58, 0.172, 0.015),
        (0.72, 0.205, 0.014),
        (0.83, 0.19, 0.012),
    ):
        x, y = at(share, radius)
        for k in range(5):
            records.append(
                dot(
                    x + size * 0.62 * cos(k * 1.2566),
                    y + size * 0.62 * sin(k * 1.2566),
                    size * 0.46,
                    Colour(0.66, 0.13, 15),
                )
            )
        records.append(dot(x, y, size * 0.26, BRASS))
    return (
        *records,
        dot(0, 0, 0.010, BRASS, lift=0.8),
        stroke([(0, -0.008), (0.006, -0.04), (-0.004, -0.07)], RED, 0.005),
        piece([(-0.012, -0.066), (0.006, -0.068), (0.008, -0.12), (-0.016, -0.12)], RED, lift=0.6),
    )
