"""The long heads of those with hooves, always from the side, as on a shadow puppet: a horse's, a cow's, a deer's, a
sheep's. Head space as of `people/head.py`: the neck meets it at `POLL`, the muzzle points along x."""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import radians

from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.animal_marks import DARK, PALE, PINK
from yingxi.stage.people.expression import Measures, expression_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.features import brow
from yingxi.stage.people.head import DrawnHead
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES
from yingxi.stage.people.tones import Tones, tones_of


@dataclass(frozen=True, slots=True)
class Long:
    """`long` and `deep` stretch a horse's head along and across, `ear` is how long the ear is and by how many degrees
    it leans back from upright; `pale` the muzzle's share of white, or of pink."""

    long: float = 1.0
    deep: float = 1.0
    ear: float = 0.34
    leans: float = 14.0
    pale: float = 0.35
    pink: bool = False


LONG_HEADS: dict[str, Long] = {
    "horse": Long(),
    "deer": Long(0.88, 0.84, 0.42, 52.0, 0.6),
    "cow": Long(0.86, 1.04, 0.34, 74.0, 0.5, pink=True),
    "sheep": Long(0.74, 0.88, 0.30, 86.0, 0.5, pink=True),
}
_MEASURES = Measures(0.52, 0.47, 0.17, 0.130, 0.150, 0.110, 0.25)
_INSIDE = Colour(0.36, 0.09, 20)
ROOT: Point = (-0.12, 0.72)
"""Where the near ear grows."""


@lru_cache(maxsize=256)
def long_head(sheet: CharacterSheet, face: Face, ears: float, swing: float, near: Nearness) -> DrawnHead:
    """The head of a `sheet.kind` of `LONG_HEADS`; `ears` are at 1 pricked, at -1 laid back."""
    build, tones = LONG_HEADS[sheet.kind], tones_of(sheet)
    expression = expression_of(face, "child")
    outline = smooth(_stretched(_SKULL, build), tension=0.42)
    skull = Cut(outline, tones.skin.plain, lift=near.lift(1.8), edge=near.edge * 0.8, name="head")
    paint = (
        PINK.lighter(0.06)
        if build.pink
        else tones.skin.plain.mixed(PALE if sheet.kind != "horse" else DARK, build.pale)
    )
    inside: list[Record] = [
        Cut(smooth(_stretched(_MUZZLE, build), tension=0.4), paint, edge=0, name="muzzle"),
        Cut(smooth(_stretched(_JOWL, build), tension=0.45), tones.skin.shade, edge=0, name="jowl"),
    ]
    if sheet.kind in ("horse", "cow"):
        blaze = tones.skin.plain.mixed(PALE, 0.8)
        inside.append(Cut(smooth(_stretched(_BLAZE, build), tension=0.4), blaze, edge=0, name="blaze"))
    own = replace(tones, iris=Colour(0.36, 0.06, 50), line=Colour(0.22, 0.03, 45))
    ((x, y),) = _stretched(((0.17, 0.46),), build)
    features = [
        *eye((x, y), -1.0, expression.near_eye, face, _MEASURES, own, near, narrow=0.80),
        *brow((x, y + 0.15), -1.0, expression.near_brow, "plain", own, near, narrow=0.70),
    ]
    ((nx, ny),) = _stretched(((0.80, -0.17),), build)
    nostril = ellipse(0.0, 0.0, 0.030, 0.048).turned(-0.7).moved(nx, ny)
    features.append(Cut(nostril, DARK.mixed(paint, 0.2), edge=0, name="nostril"))
    jaw = _mouth(build, face, tones, near)
    opens = SIZES[face.mouth][1] > 0
    far_ear, near_ear = (_ear(build, tones, near, ears, far=far) for far in (True, False))
    over = _crown(sheet.kind, tones, near, swing)
    front = (*(jaw if opens else ()), far_ear, skull, Group(tuple(inside), clip=outline), *features,
             *(() if opens else jaw), near_ear, *over)  # fmt: skip
    return DrawnHead((), front)


_SKULL: tuple[Point, ...] = (
    (-0.34, 0.62), (-0.10, 0.82), (0.16, 0.78), (0.36, 0.58), (0.60, 0.22), (0.82, -0.04), (0.95, -0.20),
    (0.95, -0.36), (0.82, -0.44), (0.62, -0.36), (0.42, -0.17), (0.22, -0.04), (-0.04, -0.02), (-0.28, 0.12),
    (-0.40, 0.38),
)  # fmt: skip
_MUZZLE: tuple[Point, ...] = (
    (0.62, -0.60), (0.60, -0.28), (0.68, -0.06), (0.84, 0.02), (1.10, -0.10), (1.06, -0.60),
)  # fmt: skip
_JOWL: tuple[Point, ...] = (
    (-0.30, 0.06),
    (-0.10, 0.13),
    (0.16, 0.10),
    (0.34, -0.04),
    (0.20, -0.22),
    (-0.2, -0.2),
)
_BLAZE: tuple[Point, ...] = (
    (0.24, 0.86), (0.30, 0.60), (0.56, 0.18), (0.76, -0.06), (0.98, -0.10), (0.80, 0.20), (0.44, 0.74),
)  # fmt: skip


def _stretched(points: tuple[Point, ...], build: Long) -> tuple[Point, ...]:
    """Along the line of the nose, from the eye on, and across it."""
    made: list[Point] = []
    for x, y in points:
        along, across = 0.76 * (x - 0.10) - 0.65 * (y - 0.40), 0.65 * (x - 0.10) + 0.76 * (y - 0.40)
        along *= build.long if along > 0 else 1.0
        across *= build.deep
        made.append((0.10 + 0.76 * along + 0.65 * across, 0.40 - 0.65 * along + 0.76 * across))
    return tuple(made)


def _mouth(build: Long, face: Face, tones: Tones, near: Nearness) -> list[Record]:
    gape = min(0.16, SIZES[face.mouth][1])
    if gape <= 0:
        line = _stretched(((0.90, -0.33), (0.74, -0.30), (0.58, -0.20)), build)
        return [Stroke(smooth(line, closed=False), tones.line.lighter(0.10), 0.020, name="mouth")]
    jaw = _stretched(
        (
            (0.44, -0.12),
            (0.52, -0.30 - gape * 0.6),
            (0.70, -0.46 - gape),
            (0.84, -0.44 - gape),
            (0.88, -0.30),
            (0.6, -0.14),
        ),
        build,
    )
    inside = _stretched(
        ((0.5, -0.2), (0.66, -0.38 - gape * 0.5), (0.84, -0.36 - gape * 0.7), (0.86, -0.28)), build
    )
    return [
        Cut(smooth(jaw, tension=0.35), tones.skin.shade, lift=near.lift(0.5), edge=0.3, name="mouth"),
        Cut(smooth(inside, tension=0.35), _INSIDE, edge=0, name="mouth"),
    ]


def _ear(build: Long, tones: Tones, near: Nearness, ears: float, *, far: bool) -> Record:
    """A leaf on its root, turned back by fear."""
    size = build.ear
    shape = smooth(
        ((-0.09, -0.04), (-0.11, 0.45 * size), (0.0, size), (0.10, 0.42 * size), (0.09, -0.04)), tension=0.35
    )
    lining = smooth(
        ((-0.03, 0.06), (-0.045, 0.45 * size), (0.0, 0.86 * size), (0.05, 0.40 * size), (0.04, 0.06)),
        tension=0.35,
    )
    skin = tones.skin.shade if far else tones.skin.plain
    turned = radians(build.leans + 34.0 * (0.3 - ears))
    x, y = (ROOT[0] + 0.16, ROOT[1] + 0.04) if far else ROOT
    cuts: list[Record] = [
        Cut(shape.turned(turned), skin, lift=near.lift(0.8), edge=near.edge * 0.7, name="ear"),
        Cut(lining.turned(turned), tones.blush.lighter(0.04), edge=0, name="inner ear"),
    ]
    return Group(tuple(cuts), (1.0, 0.0, 0.0, 1.0, x, y), name="far ear" if far else "near ear")


def _crown(kind: str, tones: Tones, near: Nearness, swing: float) -> DisplayList:
    """A forelock, horns, antlers or wool."""
    s = swing / 300
    if kind == "horse":
        lock = smooth(((-0.16, 0.80), (0.08, 0.88), (0.30, 0.66 - s), (0.36, 0.46 - s), (0.20, 0.58), (0.10, 0.52 - s),
                       (0.06, 0.68), (-0.06, 0.66)), tension=0.4)  # fmt: skip
        return (
            Cut(
                lock, tones.skin.fold.darker(0.10), lift=near.lift(0.9), edge=near.edge * 0.6, name="forelock"
            ),
        )
    if kind == "cow":
        horn = ribbon(
            ((0.02, 0.80), (0.10, 0.98), (0.24, 1.06)), (0.13, 0.10, 0.02), round_start=True, round_end=True
        )
        return (Cut(horn, PALE.darker(0.22), lift=near.lift(0.9), edge=near.edge, name="horn"),)
    if kind == "deer":
        beam = ((0.0, 0.78), (-0.06, 1.06), (0.06, 1.34), (0.20, 1.48))
        paint = Colour(0.52, 0.06, 65)
        made = [
            Cut(
                ribbon(beam, (0.08, 0.065, 0.05, 0.02), round_end=True),
                paint,
                lift=near.lift(1.0),
                edge=0.6,
                name="antler",
            )
        ]
        for start, end in (((-0.05, 1.04), (0.16, 1.16)), ((0.03, 1.28), (-0.14, 1.44))):
            made.append(
                Cut(
                    ribbon((start, end), (0.055, 0.02), round_end=True),
                    paint,
                    lift=near.lift(1.0),
                    edge=0.6,
                    name="tine",
                )
            )
        return tuple(made)
    wool = smooth(((-0.40, 0.58), (-0.44, 0.78), (-0.26, 0.96), (-0.06, 1.00), (0.14, 0.96), (0.26, 0.82), (0.20, 0.68),
                   (0.04, 0.66), (-0.12, 0.62), (-0.24, 0.46)), tension=0.6)  # fmt: skip
    return (Cut(wool, PALE, lift=near.lift(1.0), edge=near.edge, name="wool"),)
