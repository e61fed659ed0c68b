"""A painted mask of the opera: white lids, brows that fly up like wings, cheeks of the role's colour, a gold sign."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

_WHITE, _BLACK, _GOLD = Colour(0.94, 0.012, 85), Colour(0.24, 0.015, 285), Colour(0.79, 0.10, 85)
_RED = Colour(0.52, 0.15, 27)


def painted(
    outline: Path, at: Point, half: float, paint: Cloth, near: Nearness, *, beside: bool = False
) -> DisplayList:
    """The mask that lies on the face's `outline`, its middle and its eyes at `at`; from the side half of it."""
    x, e = at
    k = half / 0.42
    sides = (-1.0,) if beside else (-1.0, 1.0)
    inside: list[Record] = []
    for side in sides:
        inside += _side(x, e, side, k)
    if not beside:
        ridge = (
            (x - 0.035, e + 0.06),
            (x + 0.035, e + 0.06),
            (x * 1.15 + 0.06, e - 0.17),
            (x * 1.15 - 0.06, e - 0.17),
        )
        inside.append(Cut(smooth(ridge, tension=0.3), _WHITE, edge=0, name="nose"))
        drop = ((x, e + 0.40), (x + 0.055, e + 0.26), (x, e + 0.15), (x - 0.055, e + 0.26))
        inside.append(Cut(smooth(drop), _GOLD, edge=0.4, name="sign"))
        inside.append(Cut(ellipse(x, e + 0.25, 0.022, 0.034), _RED, edge=0, name="sign"))
    mouth_x = x * 1.02 if not beside else x + 0.11 * k
    lips = (
        (mouth_x - 0.13, e - 0.235), (mouth_x, e - 0.262), (mouth_x + 0.13, e - 0.235), (mouth_x, e - 0.312),
    )  # fmt: skip
    inside.append(
        Cut(smooth(lips, tension=0.3), _RED if paint.plain.hue > 60 else _BLACK, edge=0, name="painted mouth")
    )
    return (
        Cut(outline, paint.plain, lift=near.lift(1.4), edge=near.edge, name="mask"),
        Group(tuple(inside), clip=outline, name="paint"),
        Stroke(outline, paint.fold, 0.014, name="mask's rim"),
    )


def _side(x: float, e: float, side: float, k: float) -> list[Record]:
    """One half: the brow's wing, the lid's white, the line from the nose down the cheek."""

    def at(across: float, up: float) -> Point:
        return x + side * across * k, e + up

    lid = (at(0.04, 0.02), at(0.14, 0.10), at(0.30, 0.14), at(0.37, 0.06), at(0.27, -0.09), at(0.12, -0.10))
    wing = (at(0.05, 0.09), at(0.15, 0.17), at(0.28, 0.21), at(0.40, 0.38), at(0.24, 0.34), at(0.11, 0.25))
    cheek = (at(0.12, -0.13), at(0.26, -0.15), at(0.35, -0.28), at(0.24, -0.36), at(0.17, -0.26))
    return [
        Cut(smooth(wing, tension=0.36), _BLACK, edge=0, name="brow's wing"),
        Cut(smooth(lid, tension=0.4), _WHITE, edge=0, name="lid's white"),
        Cut(smooth(cheek, tension=0.36), _WHITE, edge=0, name="cheek's sign"),
        Stroke(
            smooth((at(0.05, -0.17), at(0.16, -0.21), at(0.21, -0.33), at(0.14, -0.42)), closed=False),
            _BLACK,
            0.022,
            name="cheek's line",
        ),
    ]
