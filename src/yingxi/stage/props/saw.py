"""A hand saw."""

from yingxi.stage.display import DisplayList
from yingxi.stage.path import Point
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, STEEL, WOOD, curve, dot, piece

TEETH = 22


def saw() -> DisplayList:
    teeth: list[Point] = []
    for n in range(TEETH):
        x = 0.350 - 0.300 * n / TEETH
        y = -0.006 - 0.044 * n / TEETH
        teeth += [(x, y), (x - 0.004, y - 0.008)]
    return (
        piece([(0.030, 0.042), (0.352, 0.026), *teeth, (0.030, -0.050)], STEEL),
        piece([(0.030, 0.042), (0.352, 0.026), (0.352, 0.018), (0.030, 0.030)], STEEL.lighter(0.10), lift=0.1),
        curve(
            [(0.062, 0.046), (0.050, -0.046), (0.010, -0.064), (-0.058, -0.046), (-0.066, 0.030), (-0.030, 0.060),
             (0.020, 0.058)],
            WOOD,
            tension=0.32,
        ),
        curve([(0.006, 0.026), (0.000, -0.028), (-0.034, -0.026), (-0.036, 0.020)], DARK_WOOD.darker(0.12), lift=0),
        *(dot(x, y, 0.0055, BRASS, lift=0.2) for x, y in ((0.040, 0.026), (0.036, -0.026))),
    )  # fmt: skip
