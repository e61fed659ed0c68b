"""A terry towel with a striped border and a fringe: it hangs over the hand in two falls, and lies folded."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Point
from yingxi.stage.props.pieces import box, piece, stroke

CLOTH, STRIPE = Colour(0.89, 0.035, 205), Colour(0.56, 0.11, 240)


def towel() -> DisplayList:
    """Hung over the hand: the far fall longer, the near one before it."""
    return (*_fall(-0.115, 0.135, -0.46, CLOTH.darker(0.06)), *_fall(-0.140, 0.105, -0.34, CLOTH), *_over())


def _fall(left: float, right: float, low: float, cloth: Colour) -> list[Record]:
    def at(share: float, y: float) -> Point:
        return left + (right - left) * share, y

    outline = [
        at(0.04, 0.03),
        at(0.96, 0.03),
        at(1.0, low * 0.5),
        at(0.99, low),
        at(0.66, low - 0.006),
        at(0.33, low + 0.004),
        at(0.0, low),
        at(-0.01, low * 0.5),
    ]
    sheet: Cut = piece(outline, cloth, lift=1.6)
    inside: list[Record] = [
        stroke(
            [at(share, 0.02), at(share + 0.02, low * 0.5), at(share + 0.03, low)], cloth.darker(0.09), 0.007
        )
        for share in (0.28, 0.62)
    ]
    for off, wide in ((0.050, 0.020), (0.082, 0.008), (0.100, 0.008)):
        inside.append(
            stroke([at(-0.02, low + off), at(0.5, low + off - 0.004), at(1.02, low + off)], STRIPE, wide)
        )
    for row in range(5):
        inside += [
            stroke(
                [
                    at(0.08 + 0.14 * n + 0.05 * (row % 2), low * (0.18 + 0.13 * row)),
                    at(0.11 + 0.14 * n + 0.05 * (row % 2), low * (0.18 + 0.13 * row) - 0.006),
                ],
                cloth.lighter(0.06),
                0.006,
            )
            for n in range(6)
        ]
    fringe = [
        stroke([at(0.03 + 0.0855 * n, low), at(0.03 + 0.0855 * n, low - 0.024)], cloth.darker(0.03), 0.008)
        for n in range(12)
    ]
    return [*fringe, sheet, Group(tuple(inside), clip=sheet.path)]


def _over() -> tuple[Record, ...]:
    """Where it is folded over what bears it."""
    return (
        box(-0.146, 0.006, 0.282, 0.042, CLOTH.lighter(0.03), lift=1.0, radius=0.021),
        stroke([(-0.12, 0.036), (0.0, 0.040), (0.11, 0.036)], Colour(1, 0.0, 0, 0.5), 0.007),
    )


def laid() -> DisplayList:
    """Folded twice, seen from its edge."""
    layers = [
        box(-0.15, -0.03 + 0.022 * n, 0.30, 0.026, CLOTH.darker(0.05 * (2 - n)), radius=0.012, lift=0.8)
        for n in range(3)
    ]
    return (
        *layers,
        box(0.07, -0.03, 0.022, 0.07, STRIPE, lift=0.0),
        box(0.105, -0.03, 0.009, 0.07, STRIPE, lift=0.0),
    )
