"""An open oiled-paper umbrella over the hand."""

from itertools import pairwise

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, WOOD, curve, stroke

CLOTH = Colour(0.58, 0.13, 30)


def umbrella() -> DisplayList:
    top, wide, cloth = 0.62, 0.46, CLOTH
    count = 6
    rim = [(-wide + 2 * wide * n / count, 0.40) for n in range(count + 1)]
    dome: list[Record] = []
    for n in range(count):
        (x0, y0), (x1, y1) = rim[n], rim[n + 1]
        middle = (x0 + x1) / 2
        steps = (
            ("M", 0.0, top),
            ("C", x0 * 0.5, top - 0.01, x0 * 0.95, y0 + 0.10, x0, y0),
            (
                "C",
                x0 + (middle - x0) * 0.5,
                y0 + 0.045,
                middle,
                y0 + 0.05,
                x1 - (x1 - middle) * 0.5,
                y1 + 0.045,
            ),
            ("L", x1, y1),
            ("C", x1 * 0.95, y1 + 0.10, x1 * 0.5, top - 0.01, 0.0, top),
            ("Z",),
        )
        dome.append(Cut(Path(steps), cloth.lighter(0.035 * (n % 2)), lift=1.2))
    band = [
        stroke(
            [
                (x * 0.72, 0.40 + 0.165 * (1 - (x / wide) ** 2) + 0.032),
                (x2 * 0.72, 0.40 + 0.165 * (1 - (x2 / wide) ** 2) + 0.032),
            ],
            PAPER.clear(0.75),
            0.008,
        )
        for (x, _), (x2, _) in pairwise(rim)
    ]
    return (
        stroke([(0, top), (0, -0.12)], DARK_WOOD, 0.014, straight=True),
        *(stroke([(0, 0.44), (x * 0.8, 0.42)], WOOD, 0.004, straight=True) for x, _ in rim[1:-1]),
        *dome,
        *band,
        stroke([(0, top), (0, top + 0.035)], DARK_WOOD, 0.014, straight=True),
        stroke([(0, -0.10), (0.004, -0.145), (0.034, -0.15), (0.038, -0.12)], DARK_WOOD, 0.014),
    )


def laid() -> DisplayList:
    """Folded, its cloth round the shaft."""
    folds = [
        (0.0, 0.60),
        (0.030, 0.46),
        (0.048, 0.14),
        (0.036, 0.03),
        (0.0, 0.06),
        (-0.036, 0.03),
        (-0.048, 0.14),
        (-0.030, 0.46),
    ]
    return (
        stroke([(0, 0.62), (0, -0.12)], DARK_WOOD, 0.014, straight=True),
        stroke([(0, -0.10), (0.004, -0.145), (0.034, -0.15), (0.038, -0.12)], DARK_WOOD, 0.014),
        curve(folds, CLOTH, lift=1.2, tension=0.25),
        *(stroke([(0.3 * x, 0.54), (x, 0.08)], CLOTH.darker(0.07), 0.004) for x in (-0.022, 0.004, 0.026)),
        stroke([(-0.045, 0.20), (0.045, 0.22)], CLOTH.darker(0.12), 0.010),
        stroke([(0, 0.60), (0, 0.655)], DARK_WOOD, 0.012, straight=True),
    )
