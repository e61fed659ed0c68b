"""A cloak: one cloth that hangs from the shoulders, open in front over a tunic, with no sleeves; it falls over an arm
from whichever way that points, and its hem comes after."""

from math import radians, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.fronts.front import BRASS, LEATHER, band, foot_of, row
from yingxi.stage.people.limbs import along
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth, cloth
from yingxi.stage.people.torso import on
from yingxi.stage.people.wings import hangs
from yingxi.stage.rig import LimbJoints

LONG = 0.80
"""How far it falls, as a share of the leg."""
# How far down the forearm it lies; how far it falls from a raised arm, in heads; how far its hem sways.
REACH, FALLS, SWAYS = 0.22, 2.5, 0.55
# An arm whose upper half hangs so steeply (1: straight down) bears none of it.
HANGING = 0.72
# Where its front edges begin at the neck and end at the hem, as shares of the body's breadth: near, then far.
_EDGES = {
    "three-quarter": ((0.36, 0.20), (0.74, 0.94)),
    "profile": ((0.50, 0.62), (0.9, 1.0)),
    "back": ((0.5, 0.5), (0.5, 0.5)),
}


def tunic_of(body: Body) -> Cloth:
    """What is worn under it: as the sheet says, else a quiet cloth that parts from the cloak's."""
    if body.tones.under is not None:
        return body.tones.under
    own = body.tones.top.plain
    light = own.lightness + 0.20 if own.lightness < 0.58 else own.lightness - 0.22
    return cloth(Colour(light, min(0.045, 0.5 * own.chroma + 0.015), 70.0))


def cloak_open(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The tunic between the cloak's two edges, its belt, the lining beside them, the clasp."""
    head, under, own = body.head, tunic_of(body), body.tones.top
    left = (*row(body, (0.98, -0.07), (0.55, -0.17), (0.05, -0.24)), foot_of(around, 0.30))
    right = (*row(body, (0.98, 0.10), (0.55, 0.22), (0.05, 0.27)), foot_of(around, 0.84))
    panel = smooth((*left, *reversed(right)), tension=0.2)
    x, y = row(body, (0.945, 0.0))[0]
    buckle = row(body, (0.30, 0.02))[0]
    inside: list[Record] = [
        Cut(
            smooth(band(body, 0.345, 0.255), tension=0.3),
            LEATHER.plain,
            lift=body.near.lift(0.8),
            edge=0.6,
            name="belt",
        ),
        Cut(
            ellipse(*buckle, 0.06 * head, 0.07 * head),
            BRASS,
            lift=body.near.lift(0.5),
            edge=0.6,
            name="buckle",
        ),
        Stroke(
            smooth(row(body, (0.22, 0.01), (0.0, 0.02), (-0.4, 0.03)), closed=False),
            under.fold,
            0.018 * head,
            name="fold",
        ),
    ]
    return [
        Cut(panel, under.plain, edge=0, name="tunic"),
        Group(tuple(inside), clip=panel, name="tunic's belt"),
        *(
            Stroke(smooth(edge, closed=False), own.shade, 0.085 * head, name="lining")
            for edge in (left, right)
        ),
        *(
            Stroke(smooth(edge, closed=False), own.light, 0.022 * head, name="front edge")
            for edge in (left, right)
        ),
        Cut(ellipse(x, y, 0.060 * head), BRASS, lift=body.near.lift(0.6), edge=0.6, name="clasp"),
    ]


def cloak_wing(body: Body, joints: LimbJoints, paint: Cloth, *, near: bool) -> list[Record]:
    """One side of it, from the neck over the arm to the hem."""
    if body.pose.view == "back":
        return []
    head, (begins, ends) = body.head, _EDGES[body.pose.view][0 if near else 1]
    outer, elbow, tip, corner = _outer(body, joints, near=near)
    top = on(body, 1.02, begins)
    hem = _hem(body)
    inner = on(body, 0.05, ends)[0] + _sway(body) * (0.8 if near else 1.0), max(hem, corner[1] - 0.10 * head)
    middle = along(corner, inner, 0.5)
    path = smooth(
        (
            top, outer, elbow, tip, along(tip, corner, 0.55), corner,
            (middle[0], middle[1] - 0.07 * head), inner, along(inner, top, 0.5),
        ),
        tension=0.2,
    )  # fmt: skip
    sheets: list[Record] = [
        Cut(path, paint.plain, lift=body.near.lift(3.0 if near else 1.2), edge=body.near.edge, name="cloak")
    ]
    if body.near.pixels > 40:
        folds = [
            smooth((along(top, outer, at), along(along(top, outer, at), along(inner, corner, to), 0.5),
                    along(inner, corner, to)), closed=False)
            for at, to in ((0.35, 0.24), (0.62, 0.50), (0.86, 0.76))
        ]  # fmt: skip
        within: list[Record] = [Stroke(fold, paint.fold, 0.022 * head, name="fold") for fold in folds]
        within.append(
            Stroke(
                smooth((top, along(inner, top, 0.5), inner), closed=False),
                paint.light,
                0.03 * head,
                name="edge",
            )
        )
        sheets.append(Group(tuple(within), clip=path, name="cloak's cloth"))
    return sheets


def _outer(body: Body, joints: LimbJoints, *, near: bool) -> tuple[Point, Point, Point, Point]:
    """Its edge away from the body: on the shoulder, at the elbow, on the forearm, and at the hem below that."""
    head = body.head
    (rx, ry), (mx, my) = joints.root, joints.middle
    end = along(joints.middle, joints.end, REACH)
    side, hung = hangs(body, joints, near=near)
    out = 0.20 * head * side * hung
    tip = (end[0] + out, end[1] + 0.13 * head * (1 - hung))
    elbow = mx + out * 1.15, my + 0.16 * head * (1 - hung)
    if hung > HANGING:
        # Nothing holds it up: it falls straight from the elbow.
        tip = elbow[0] + out * 0.25, elbow[1] - 0.5 * head
    low = max(_hem(body), tip[1] - FALLS * head)
    return (
        (rx + out * 0.75, ry + 0.13 * head),
        elbow,
        tip,
        (tip[0] + out * 1.1 + _sway(body), min(tip[1] - 0.12 * head, low)),
    )


def _hem(body: Body) -> float:
    """How high its hem is, in metres; of who sits it lies on the ground."""
    fall = LONG * body.proportions.leg / body.proportions.torso
    floor = min(body.skeleton.near_leg.tip[1], body.skeleton.far_leg.tip[1]) + 0.05 * body.head
    return max(on(body, -fall, 0.5)[1], floor)


def _sway(body: Body) -> float:
    """How far its hem lags behind the body, in metres."""
    return sin(radians(body.swing)) * LONG * body.proportions.leg * SWAYS
