"""A painter's easel on three legs with a canvas half painted: hills, a sun, a river that is only drawn yet."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import PAPER, WOOD, box, curve, dot, piece, stroke

LEFT, LOW, WIDE, TALL = -0.30, -0.02, 0.60, 0.50


def easel() -> DisplayList:
    dark = WOOD.darker(0.07)
    legs: list[Record] = [
        stroke([(0.0, 0.66), (0.06, -0.80)], dark.darker(0.05), 0.032, straight=True),
        stroke([(-0.02, 0.70), (-0.38, -0.84)], WOOD, 0.038, straight=True),
        stroke([(0.02, 0.70), (0.38, -0.84)], WOOD, 0.038, straight=True),
        stroke([(-0.27, -0.40), (0.27, -0.40)], dark, 0.028, straight=True),
    ]
    ledge: list[Record] = [
        box(-0.36, -0.075, 0.72, 0.05, WOOD.lighter(0.05), radius=0.01),
        *(dot(x, -0.05, 0.013, dark) for x in (-0.30, 0.30)),
        stroke([(0.10, -0.018), (0.30, -0.012)], Colour(0.62, 0.06, 60), 0.014),
        stroke([(0.07, -0.019), (0.11, -0.018)], Colour(0.55, 0.13, 28), 0.020),
    ]
    clamp: list[Record] = [
        box(-0.06, 0.46, 0.12, 0.05, WOOD.lighter(0.04), radius=0.01),
        dot(0, 0.485, 0.013, dark),
    ]
    return (*legs, *_canvas(), *ledge, *clamp)


def _canvas() -> list[Record]:
    picture = rectangle(LEFT, LOW, WIDE, TALL)
    sky, far, near = Colour(0.86, 0.045, 220), Colour(0.68, 0.06, 205), Colour(0.62, 0.09, 140)
    painted: list[Record] = [
        Cut(picture, PAPER.lighter(0.03), edge=0),
        curve(
            [(-0.32, 0.16), (-0.32, 0.52), (0.32, 0.52), (0.32, 0.30), (0.18, 0.24), (-0.05, 0.20)],
            sky, tension=0.2, lift=0, edge=0,
        ),
        dot(0.14, 0.385, 0.050, Colour(0.82, 0.12, 75)),
        curve([(-0.34, 0.14), (-0.18, 0.31), (-0.04, 0.19), (0.10, 0.27), (0.24, 0.15), (0.0, 0.08)], far, lift=0.4),
        curve([(-0.34, -0.06), (-0.34, 0.15), (-0.12, 0.17), (0.06, 0.08), (-0.02, -0.06)], near, lift=0.4),
        *(
            stroke([(0.08, y), (0.17, y + 0.025), (0.28, y + 0.01)], Colour(0.56, 0.02, 250), 0.006)
            for y in (0.10, 0.055, 0.01)
        ),
        *(stroke([(x, 0.10), (x + 0.012, 0.145)], near.darker(0.10), 0.016) for x in (-0.26, -0.20, -0.13)),
    ]  # fmt: skip
    edge = piece(
        [
            (LEFT - 0.012, LOW - 0.012), (LEFT + WIDE + 0.012, LOW - 0.012),
            (LEFT + WIDE + 0.012, LOW + TALL + 0.012), (LEFT - 0.012, LOW + TALL + 0.012),
        ],
        PAPER.darker(0.10),
    )  # fmt: skip
    return [edge, Group(tuple(painted), clip=picture)]
