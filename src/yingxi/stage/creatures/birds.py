"""A bird from its tail to its beak: two thin legs, a body like an egg, wings that fold and beat."""

from math import cos, hypot, radians, sin

from yingxi.film.colour import Colour
from yingxi.film.on_fours import Jointed, OnFours, Spot
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.creatures.builds import unit_of
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, ribbon, smooth
from yingxi.stage.people.animal_marks import PALE
from yingxi.stage.people.head import DrawnHead
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones, tones_of

LEGS = Colour(0.62, 0.10, 60)
RAISED, LOWERED = 62.0, -48.0
"""By how many degrees over and under the body's own line a wing points that beats."""


def bird(sheet: CharacterSheet, body: OnFours, head: DrawnHead, near: Nearness) -> DisplayList:
    """Everything of one bird in draw order, in figure space."""
    unit, tones = unit_of(sheet), tones_of(sheet)
    flies = abs(body.wings) > 0.005
    outline = _egg(body, unit)
    breast = tones.skin.plain.mixed(PALE, 0.6)
    made: list[Record] = []
    if flies:
        made.append(_spread(body, unit, tones.skin.shade, near, far=True))
    made += _tail(body, unit, tones, near)
    made += [record for leg in (body.far_hind, body.near_hind) for record in _leg(leg, unit, near)]
    made.append(Cut(outline, tones.skin.plain, lift=near.lift(1.5), edge=near.edge * 0.8, name="trunk"))
    made.append(Group((Cut(_breast(body, unit), breast, edge=0, name="breast"),), clip=outline))
    size, turned = 0.56 * unit, radians(body.nod)
    c, s = cos(turned) * size, sin(turned) * size
    x, y = body.poll
    made.append(Group(head.front, (c, s, -s, c, x + 0.02 * unit + 0.24 * s, y - 0.24 * c), name="head"))
    made.append(
        _spread(body, unit, tones.skin.plain, near, far=False) if flies else _folded(body, unit, tones, near)
    )
    return tuple(made)


def _along(body: OnFours, unit: float) -> tuple[Spot, Spot, float]:
    """Where the croup is, the body's own direction, and its length."""
    (px, py), (cx, cy) = body.croup, body.chest
    long = hypot(cx - px, cy - py) or unit
    return (px, py), ((cx - px) / long, (cy - py) / long), long


def _at(body: OnFours, unit: float, along: float, up: float) -> Spot:
    """`along` in body lengths from the croup, `up` in withers off the body's line."""
    (px, py), (ux, uy), long = _along(body, unit)
    return px + along * long * ux - up * unit * uy, py + along * long * uy + up * unit * ux


def _egg(body: OnFours, unit: float) -> Path:
    points = (
        (-0.22, -0.02), (0.05, 0.16), (0.45, 0.24), (0.85, 0.24), (1.12, 0.12), (1.20, -0.06), (1.02, -0.24),
        (0.62, -0.31), (0.20, -0.22),
    )  # fmt: skip
    return smooth([_at(body, unit, *point) for point in points], tension=0.48)


def _breast(body: OnFours, unit: float) -> Path:
    points = ((1.3, 0.02), (1.00, -0.02), (0.66, -0.12), (0.20, -0.16), (0.2, -0.4), (1.0, -0.4))
    return smooth([_at(body, unit, *point) for point in points], tension=0.4)


def _tail(body: OnFours, unit: float, tones: Tones, near: Nearness) -> list[Record]:
    made: list[Record] = []
    fans = 10.0 if abs(body.wings) > 0.005 else 3.0
    for number, angle in enumerate(body.tail):
        (_, _), (ux, uy), _ = _along(body, unit)
        turned = radians(angle * 0.4 + fans * (number - 1))
        dx, dy = -(ux * cos(turned) + uy * sin(turned)), -(uy * cos(turned) - ux * sin(turned))
        start = _at(body, unit, 0.10, 0.02)
        far = (start[0] + 0.72 * unit * dx, start[1] + 0.72 * unit * dy)
        middle = ((start[0] + far[0]) / 2, (start[1] + far[1]) / 2)
        feather = ribbon((start, middle, far), (0.10 * unit, 0.12 * unit, 0.09 * unit), round_end=True)
        made.append(Cut(feather, tones.skin.fold, lift=near.lift(0.5), edge=near.edge * 0.5, name="tail"))
    return made


def _leg(leg: Jointed, unit: float, near: Nearness) -> list[Record]:
    (x, y), (tx, ty) = leg.root, leg.tip
    bent = ((x + tx) / 2 - 0.05 * unit, (y + ty) / 2 + 0.02 * unit)
    shin = smooth(((x, y), bent, (tx, ty + 0.02 * unit)), closed=False)
    made: list[Record] = [Stroke(shin, LEGS, 0.034 * unit, name="leg")]
    for reach, rise in ((0.13, 0.0), (0.09, 0.03), (-0.07, 0.0)):
        toe = smooth(((tx, ty + 0.02 * unit), (tx + reach * unit, ty + rise * unit)), closed=False)
        made.append(Stroke(toe, LEGS.darker(0.04), 0.026 * unit, name="toe"))
    return made


def _folded(body: OnFours, unit: float, tones: Tones, near: Nearness) -> Record:
    points = (
        (0.98, 0.08),
        (0.80, 0.19),
        (0.40, 0.17),
        (-0.10, 0.04),
        (-0.42, -0.05),
        (0.02, -0.13),
        (0.55, -0.16),
        (0.90, -0.08),
    )
    wing = smooth([_at(body, unit, *point) for point in points], tension=0.42)
    return Group(
        (
            Cut(wing, tones.skin.fold, lift=near.lift(1.2), edge=near.edge * 0.8, name="wing"),
            *(_quill(body, unit, tones, row) for row in (0.02, -0.06)),
        ),
        name="wing",
    )


def _quill(body: OnFours, unit: float, tones: Tones, row: float) -> Record:
    line = [_at(body, unit, *point) for point in ((0.62, row), (0.20, row - 0.02), (-0.18, row - 0.03))]
    return Stroke(smooth(line, closed=False), tones.skin.fold.darker(0.08), 0.014 * unit, name="quill")


def _spread(body: OnFours, unit: float, paint: Colour, near: Nearness, *, far: bool) -> Record:
    """A wing that beats: it turns about the shoulder, its feathers a fan."""
    sx, sy = _at(body, unit, 0.74, 0.12)
    angle = radians(180 - (RAISED if body.wings > 0 else -LOWERED) * body.wings - (14 if far else 0))
    c, s = cos(angle), sin(angle)
    leaf = (
        (-0.10, -0.10), (0.30, -0.20), (0.72, -0.16), (1.12, -0.02), (1.02, 0.08), (1.00, 0.16), (0.84, 0.19),
        (0.78, 0.28), (0.58, 0.27), (0.50, 0.34), (0.28, 0.28), (0.04, 0.20),
    )  # fmt: skip
    points = [(sx + unit * (x * c - y * s), sy + unit * (x * s + y * c)) for x, y in leaf]
    return Cut(
        smooth(points, tension=0.34), paint.darker(0.05), lift=near.lift(1.4), edge=near.edge, name="wing"
    )
