"""Legs and shoes: a trouser leg along its joints, cut flat at the hem, and a shoe with a flat sole."""

from math import cos, hypot, radians, sin

from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.arms import GIRTH
from yingxi.stage.people.limbs import limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth
from yingxi.stage.rig import LimbJoints


def far_leg(body: Body) -> DisplayList:
    return _leg(body, body.skeleton.far_leg, near=False)


def near_leg(body: Body) -> DisplayList:
    return _leg(body, body.skeleton.near_leg, near=True)


def seat(body: Body) -> DisplayList:
    """The hips of the trousers, which join both legs."""
    near, far = body.skeleton.near_leg.root, body.skeleton.far_leg.root
    x, y = body.skeleton.pelvis
    half = leg_widths(body)[0] / 2
    left, right = min(near[0], far[0]) - half, max(near[0], far[0]) + half
    rise = body.proportions.torso * 0.06
    points: tuple[Point, ...] = (
        (left * 0.98 + x * 0.02, y + rise),
        (left, y),
        (left + half * 0.6, y - half * 0.9),
        (x, y - half * 0.55),
        (right - half * 0.6, y - half * 0.9),
        (right, y),
        (right * 0.98 + x * 0.02, y + rise),
    )
    return (Cut(smooth(points, tension=0.4), body.tones.trousers.plain, edge=0, name="seat"),)


def leg_widths(body: Body) -> tuple[float, float, float]:
    girth = GIRTH[body.sheet.build] * (0.82 if body.child else 1.0)
    if body.sheet.top.cut == "dress":
        girth *= 0.62 if body.child else 0.66
    head = body.head
    return 0.47 * head * girth, 0.39 * head * girth, 0.35 * head * girth


def _leg(body: Body, joints: LimbJoints, *, near: bool) -> DisplayList:
    head, tones = body.head, body.tones
    cloth = tones.trousers if near else _behind(tones.trousers)
    path = limb(joints.root, joints.middle, joints.end, leg_widths(body), beyond=-0.02 * head)
    sheets: list[Record] = [
        Group(_shoe(body, near=near), _foot_matrix(joints), name="foot"),
        Cut(
            path,
            cloth.plain,
            lift=body.near.lift(2.0 if near else 0.0),
            edge=body.near.edge * 0.8,
            name="leg",
        ),
    ]
    if body.near.pixels > 55:
        sheets += _folds(body, joints, cloth)
    return tuple(sheets)


def _behind(cloth: Cloth) -> Cloth:
    return Cloth(cloth.shade, cloth.fold, cloth.fold, cloth.plain)


def _foot_matrix(joints: LimbJoints) -> tuple[float, float, float, float, float, float]:
    (ax, ay), (tx, ty) = joints.end, joints.tip
    length = hypot(tx - ax, ty - ay) or 1.0
    c, s = (tx - ax) / length, (ty - ay) / length
    return c, s, -s, c, ax, ay


def _shoe(body: Body, *, near: bool) -> DisplayList:
    """A shoe in its own space: origin at the ankle, x to the toe, its underside an ankle's height below."""
    length, down = body.proportions.foot * (1.02 if body.child else 1.0), body.proportions.ankle
    cloth = body.tones.shoes if near else _behind(body.tones.shoes)
    heel, toe = -0.30 * length, 0.74 * length
    half = leg_widths(body)[2] * 0.44
    top = down * 0.16
    upper = Path(
        (
            ("M", -half, top),
            ("C", -half * 1.15, -down * 0.2, heel * 1.08, -down * 0.35, heel, -down * 0.86),
            ("L", toe * 0.96, -down * 0.86),
            ("C", toe * 1.06, -down * 0.42, toe * 0.92, -down * 0.10, toe * 0.62, -down * 0.02),
            ("C", toe * 0.45, down * 0.02, half * 1.1, down * 0.05, half, top),
            ("Z",),
        )
    )
    sole = smooth(
        (
            (heel * 1.04, -down * 0.80),
            (0.0, -down * 0.84),
            (toe * 0.98, -down * 0.80),
            (toe * 1.0, -down * 0.98),
            (0.0, -down),
            (heel * 1.02, -down),
        ),
        tension=0.22,
    )
    sheets: list[Record] = [
        Cut(upper, cloth.plain, lift=body.near.lift(0.8), edge=body.near.edge * 0.8, name="shoe"),
        Cut(sole, cloth.fold, edge=0, name="sole"),
    ]
    if body.near.pixels > 50:
        line = smooth(
            ((toe * 0.50, -down * 0.80), (toe * 0.44, -down * 0.42), (toe * 0.52, -down * 0.06)), closed=False
        )
        sheets.append(Stroke(line, cloth.fold, 0.010 * body.head, name="seam"))
    return tuple(sheets)


def _folds(body: Body, joints: LimbJoints, cloth: Cloth) -> list[Record]:
    """A crease behind the knee and one where the hem breaks on the shoe."""
    (kx, ky), (ax, ay) = joints.middle, joints.end
    width = leg_widths(body)[2]
    along = hypot(kx - ax, ky - ay) or 1.0
    ux, uy = (ax - kx) / along, (ay - ky) / along
    hem = (ax - ux * width * 0.55, ay - uy * width * 0.55)
    points = (
        (hem[0] - uy * width * -0.42, hem[1] + ux * width * -0.42),
        (hem[0] + ux * width * 0.08, hem[1] + uy * width * 0.08),
        (hem[0] - uy * width * 0.10, hem[1] + ux * width * 0.10 + width * 0.02),
    )
    return [Stroke(smooth(points, closed=False), cloth.fold, 0.013 * body.head, name="fold")]


def sole_point(joints: LimbJoints, ankle: float) -> Point:
    """The point of the sole right under the ankle."""
    (ax, ay), (tx, ty) = joints.end, joints.tip
    length = hypot(tx - ax, ty - ay) or 1.0
    return ax + (ty - ay) / length * ankle, ay - (tx - ax) / length * ankle


def swung(point: Point, length: float, angle: float) -> Point:
    """`length` down from `point`, swung `angle` degrees forwards."""
    return point[0] + length * sin(radians(angle)), point[1] - length * cos(radians(angle))
