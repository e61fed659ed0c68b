"""The tunic suit 中山装: closed to the neck, a turned-down collar, five buttons, four pockets with flaps."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, polygon, smooth
from yingxi.stage.people.fronts.front import Front, buttons, foot_of, no_cuff, pocket, row
from yingxi.stage.people.model import Body

_BUTTONS = (0.88, 0.69, 0.50, 0.31, 0.12)
"""Levels of the buttons from the hem (0) to the neck (1)."""
_POCKETS = ((0.72, 0.17, 0.16), (0.26, 0.24, 0.21))
"""Level of the mouth, width in heads and height in levels: of the breast's, then of the skirt's."""
_SIDES = (-0.27, 0.23)


def _tunic(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    edge = (*row(body, (0.98, 0.0), (0.5, 0.0), (0.2, 0.0)), foot_of(around, 0.58))
    made: list[Record] = [Stroke(smooth(edge, closed=False), tones.top.fold, 0.016 * head, name="front edge")]
    for level, wide, high in _POCKETS:
        for side in _SIDES:
            made += pocket(body, level, side, wide, high, tones.top)
            made += _flap(body, level, side, wide)
    return [*made, *buttons(body, _BUTTONS, 0.0, tones.top.fold, 0.028)]


def _flap(body: Body, level: float, side: float, wide: float) -> list[Record]:
    half = wide / 2 + 0.01
    shape = row(
        body,
        (level + 0.015, side - half), (level + 0.015, side + half), (level - 0.045, side + half * 0.92),
        (level - 0.070, side), (level - 0.045, side - half * 0.92),
    )  # fmt: skip
    own = body.tones.top
    return [
        Cut(polygon(shape), own.light, lift=body.near.lift(0.5), edge=0.5, name="flap"),
        *buttons(body, (level - 0.045,), side, own.fold, 0.018),
    ]


def _seam(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    line = smooth(row(body, (0.95, 0.0), (0.5, 0.0), (0.02, 0.0)), closed=False)
    return [Stroke(line, body.tones.top.fold, 0.012 * body.head, name="back seam")]


TUNIC: dict[str, Front] = {
    "tunic": Front(
        _tunic, _seam, collar="points", cuff=no_cuff, hem=-0.16, legs="creased", shoes="leather"
    ),
}  # fmt: skip
