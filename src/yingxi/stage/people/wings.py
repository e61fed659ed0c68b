"""Cloth that hangs from shoulder and arm in one piece: a poncho, that falls from whichever way the arm points."""

from math import hypot

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, polygon, smooth
from yingxi.stage.people.limbs import along
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import on
from yingxi.stage.rig import LimbJoints

# How far down the forearm it lies, how far it falls from there in heads, and the level of its hem on the body.
REACH, FALLS, HEM = 0.30, 0.95, -0.42
FRINGE = 0.11
TUFTS = 12
BANDS = ((0.05, 0.055), (0.16, 0.10), (0.25, 0.04), (0.52, 0.03), (0.59, 0.09), (0.66, 0.03))
"""Woven bands: how high over the hem as a share of the way to the neck, and how broad in heads."""


def band_paints(body: Body) -> tuple[Colour, ...]:
    trim, top = body.tones.trim, body.tones.top
    return trim.plain, top.fold, trim.plain, trim.plain, trim.shade, trim.plain


def level_of(share: float) -> float:
    return HEM + (1.0 - HEM) * share


def wing(body: Body, joints: LimbJoints, cloth: Cloth, *, near: bool) -> list[Record]:
    """One side of a poncho, over the arm down to the middle of its forearm, with its stripes and its fringe."""
    head = body.head
    outer, tip, corner = _edge(body, joints, near=near)
    top, hem = on(body, 1.02, 0.5), on(body, HEM, 0.5)
    path = smooth(
        (top, outer, along(outer, tip, 0.6), tip, corner, along(corner, hem, 0.5), hem), tension=0.16
    )
    lift = body.near.lift(3.0 if near else 1.2)
    sheets: list[Record] = [tufts(body, corner, hem, cloth.fold)] if body.near.pixels > 30 else []
    sheets.append(Cut(path, cloth.plain, lift=lift, edge=body.near.edge, name="poncho"))
    if body.near.pixels > 26:
        within: list[Record] = []
        for (share, wide), paint in zip(BANDS, band_paints(body), strict=True):
            side = _up(corner, tip, outer, share)
            inner = on(body, level_of(share), 0.5)
            beyond = along(inner, side, 1.2)
            middle = along(inner, side, 0.55)
            line = smooth((inner, (middle[0], middle[1] - 0.03 * head), beyond), closed=False)
            within.append(
                Stroke(line, paint if near else paint.darker(0.05), wide * head, name="woven stripe")
            )
        if body.near.pixels > 45:
            for at, foot in ((0.55, 0.25), (0.85, 0.55)):
                start, end = along(top, outer, at), along(corner, hem, foot)
                middle = along(start, end, 0.5)
                line = smooth((start, (middle[0] + 0.02 * head, middle[1]), end), closed=False)
                within.append(Stroke(line, cloth.fold, 0.014 * head, name="fold"))
        sheets.append(Group(tuple(within), clip=path, name="poncho's cloth"))
    return sheets


def _edge(body: Body, joints: LimbJoints, *, near: bool) -> tuple[Point, Point, Point]:
    """The cloth's outer edge: on the shoulder, on the forearm, and below that where it ends."""
    head = body.head
    rx, ry = joints.root
    end = along(joints.middle, joints.end, REACH)
    side, hung = hangs(body, joints, near=near)
    out = 0.16 * head * side * hung
    tip = (end[0] + out * 1.3, end[1] + 0.12 * head * (1 - hung))
    low = on(body, HEM, 0.5)[1]
    fall = max(tip[1] - FALLS * head, low + 0.16 * head)
    return (rx + out * 0.5, ry + 0.13 * head), tip, (tip[0] + out * 0.9, min(tip[1] - 0.12 * head, fall))


def hangs(body: Body, joints: LimbJoints, *, near: bool) -> tuple[float, float]:
    """On which side of an arm is out (1 or -1), and how steeply its upper half hangs: 1 straight down, 0 level or
    raised."""
    (rx, ry), (mx, my) = joints.root, joints.middle
    aside = rx - on(body, 1.0, 0.5)[0]
    side = (-1.0 if near else 1.0) if abs(aside) < 0.04 * body.head else (1.0 if aside > 0 else -1.0)
    return side, max(0.0, (ry - my) / (hypot(mx - rx, my - ry) or 1.0))


def _up(corner: Point, tip: Point, outer: Point, share: float) -> Point:
    """The point so far up the outer edge, 0 at the corner and 1 on the shoulder."""
    first = hypot(tip[0] - corner[0], tip[1] - corner[1])
    second = hypot(outer[0] - tip[0], outer[1] - tip[1]) or 1.0
    way = share * (first + second)
    return along(corner, tip, way / first) if way < first else along(tip, outer, (way - first) / second)


def tufts(body: Body, start: Point, end: Point, colour: Colour) -> Cut:
    """A fringe along the hem from `start` to `end`."""
    head = body.head
    half = 0.020 * head
    steps: list[tuple[str | float, ...]] = []
    for i in range(TUFTS):
        x, y = along(start, end, (i + 0.5) / TUFTS)
        steps += polygon(
            ((x - half, y + 0.06 * head), (x + half, y + 0.06 * head), (x, y - FRINGE * head))
        ).steps
    return Cut(Path(tuple(steps)), colour, edge=0, name="fringe")
