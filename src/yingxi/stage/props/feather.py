"""A goose feather, held by its quill."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, stroke

WHITE = Colour(0.94, 0.012, 95)


def feather() -> DisplayList:
    vane = [
        (0.012, 0.05), (-0.018, 0.10), (-0.026, 0.17), (-0.004, 0.25), (0.045, 0.325), (0.072, 0.285), (0.064, 0.20),
        (0.050, 0.12), (0.026, 0.06),
    ]  # fmt: skip
    barbs = [
        stroke(
            [(0.014 + 0.008 * n, 0.085 + 0.032 * n), (side * 0.030 + 0.020 + 0.008 * n, 0.105 + 0.035 * n)],
            WHITE.darker(0.10),
            0.0028,
        )
        for n in range(6)
        for side in (-1, 1)
    ]
    return (
        curve(vane, WHITE, tension=0.36),
        *barbs,
        stroke(
            [(-0.008, -0.075), (0.006, 0.02), (0.022, 0.14), (0.050, 0.305)], Colour(0.82, 0.04, 80), 0.0055
        ),
    )
