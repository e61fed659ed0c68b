"""The face's outline and the ears, by age and by face shape; turning the head slides the lower face."""

from functools import lru_cache
from itertools import pairwise

from yingxi.film.performance import THREE_QUARTER
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import between, years_of
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.expression import SLIDE, measures_of
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.traits import CHILDLIKE, traits_of

EARS_COVERED = ("headscarf", "hijab", "bonnet", "hood")
"""Hats under which no ear is seen."""

# Height and half width of the outline, from the skull down to the chin, in H.
_ROWS: dict[str, tuple[Point, ...]] = {
    "oval": (
        (0.965, 0.19),
        (0.86, 0.345),
        (0.70, 0.412),
        (0.52, 0.42),
        (0.37, 0.402),
        (0.23, 0.335),
        (0.11, 0.225),
        (0.03, 0.10),
    ),
    "round": (
        (0.965, 0.20),
        (0.86, 0.36),
        (0.70, 0.43),
        (0.52, 0.445),
        (0.37, 0.435),
        (0.23, 0.375),
        (0.11, 0.26),
        (0.025, 0.12),
    ),
    "square": (
        (0.965, 0.20),
        (0.86, 0.355),
        (0.70, 0.415),
        (0.52, 0.42),
        (0.37, 0.412),
        (0.22, 0.375),
        (0.095, 0.275),
        (0.018, 0.135),
    ),
    "long": (
        (0.965, 0.18),
        (0.86, 0.32),
        (0.70, 0.385),
        (0.52, 0.392),
        (0.37, 0.378),
        (0.23, 0.325),
        (0.10, 0.225),
        (0.015, 0.105),
    ),
}
_CHILD: tuple[Point, ...] = (
    (0.965, 0.22),
    (0.85, 0.40),
    (0.68, 0.485),
    (0.48, 0.50),
    (0.32, 0.478),
    (0.18, 0.40),
    (0.075, 0.265),
    (0.012, 0.11),
)


# From which share of an old one's face the jowls are cut, and what they make of the half widths, by height.
_HANGS = 0.02
_JOWLS: tuple[tuple[float, float], ...] = (
    (0.37, 0.955),
    (0.27, 1.04),
    (0.180, 1.22),
    (0.115, 1.30),
    (0.075, 1.12),
    (0.028, 1.18),
)
_CHEEK = 3
"""The row whose half width is the head's."""


@lru_cache(maxsize=128)
def rows_for(sheet: CharacterSheet) -> tuple[Point, ...]:
    """The outline's rows: a child's goes over into a grown one's with the years, an old one's cheeks hang."""
    traits, child = traits_of(sheet), between(CHILDLIKE, years_of(sheet))
    factor = {"round": 1.03, "oval": 0.99, "square": 1.01, "long": 0.95}[sheet.face]
    rows = tuple(
        (y + (young_y - y) * child, half + (young * factor - half) * child)
        for (y, half), (young_y, young) in zip(_ROWS[sheet.face], _CHILD, strict=True)
    )
    if traits.jowl > _HANGS:
        hanging = tuple((y, _half_at(rows, y) * (1 + (more - 1) * traits.jowl)) for y, more in _JOWLS)
        rows = (*rows[: _CHEEK + 1], *hanging)
    return tuple(
        (y, half * (1 + (traits.jaw - 1) * min(1.0, max(0.0, (0.50 - y) / 0.30)))) for y, half in rows
    )


def half_of(sheet: CharacterSheet) -> float:
    """Half the head's width, in H."""
    return rows_for(sheet)[_CHEEK][1]


def _half_at(rows: tuple[Point, ...], y: float) -> float:
    for (high, upper), (low, lower) in pairwise(rows):
        if y >= low:
            return lower + (upper - lower) * (y - low) / (high - low)
    return rows[-1][1]


def middle(turn: float) -> float:
    """Where the face's mid-line stands, in H from the head's axis."""
    return SLIDE * min(THREE_QUARTER, max(-1.0, turn))


@lru_cache(maxsize=512)
def face_outline(sheet: CharacterSheet, turn: float, drop: float = 0.0) -> Path:
    """One closed path. The side turned away shows the eye's hollow and the cheekbone; an open mouth
    lowers the chin by `drop` H."""
    m = middle(turn)
    away = 1.0 if m >= 0 else -1.0
    strength = abs(m) / SLIDE
    sides: dict[float, list[Point]] = {1.0: [], -1.0: []}
    for y, half in rows_for(sheet):
        drift = m * (0.10 + 0.62 * (1.0 - y))
        for side in (1.0, -1.0):
            if side == away:
                wide = half * (1 - 0.075 * strength) + strength * (
                    -0.020 * _bump(y, 0.50, 0.10) + 0.016 * _bump(y, 0.33, 0.12)
                )
            else:
                wide = half * (1 + 0.02 * strength) + 0.02 * strength * _bump(y, 0.20, 0.14)
            sides[side].append((drift + side * wide, y - drop * max(0.0, 1.0 - y / 0.3)))
    top, chin = (m * 0.1, 1.0), (m * 0.74, -0.004 - drop)
    return smooth((top, *sides[1.0], chin, *reversed(sides[-1.0])), tension=0.5)


def jaw_of(sheet: CharacterSheet, turn: float, heights: tuple[float, ...]) -> tuple[tuple[Point, ...], ...]:
    """The face's edge at these heights, on the left and on the right."""
    m, rows = middle(turn), rows_for(sheet)
    away, strength = (1.0 if m >= 0 else -1.0), abs(m) / SLIDE
    sides = []
    for side in (-1.0, 1.0):
        narrowed = 1 - 0.075 * strength if side == away else 1 + 0.02 * strength
        sides.append(
            tuple((m * (0.10 + 0.62 * (1.0 - y)) + side * _half_at(rows, y) * narrowed, y) for y in heights)
        )
    return tuple(sides)


def _bump(y: float, at: float, reach: float) -> float:
    return max(0.0, 1.0 - abs(y - at) / reach)


@lru_cache(maxsize=512)
def ear(sheet: CharacterSheet, turn: float, side: float, skin: Cloth, near: Nearness) -> DisplayList:
    """The ear on `side` (-1 behind, 1 before); it slides on to the head as that side turns towards us. Nothing of it
    where cloth lies over it."""
    if sheet.hat in EARS_COVERED:
        return ()
    m = middle(turn)
    half, eye, age = half_of(sheet), measures_of(sheet).eye_y, sheet.age
    long = 0.15 if age == "elder" else (0.118 if age == "child" else 0.128)
    towards = -side * m / SLIDE  # 1: this side faces us
    x = side * (half + 0.012 - 0.075 * max(0.0, towards) - 0.16 * max(0.0, -towards))
    y = eye - 0.065
    wide = 0.072 if age != "elder" else 0.078
    shape_path = smooth(
        (
            (x + side * wide * 0.25, y + long),
            (x + side * wide, y + long * 0.75),
            (x + side * wide * 0.92, y + long * 0.05),
            (x + side * wide * 0.42, y - long * 0.75),
            (x - side * wide * 0.25, y - long * 0.92),
            (x - side * wide * 0.62, y - long * 0.3),
            (x - side * wide * 0.55, y + long * 0.6),
        )
    )
    sheets: list[Record] = [
        Cut(
            shape_path,
            skin.plain if towards >= 0 else skin.shade,
            lift=near.lift(0.8),
            edge=near.edge * 0.7,
            name="ear",
        )
    ]
    if near.pixels > 55:
        inner = smooth(
            (
                (x + side * wide * 0.10, y + long * 0.62),
                (x + side * wide * 0.58, y + long * 0.42),
                (x + side * wide * 0.36, y - long * 0.10),
                (x + side * wide * 0.02, y - long * 0.35),
            ),
            closed=False,
        )
        sheets.append(Stroke(inner, skin.fold, 0.014, name="inner ear"))
    return tuple(sheets)
