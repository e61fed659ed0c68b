"""A robot's own body, where no garment is named: a painted shell, a chest of lamps, jointed limbs, block feet."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.hands import hand, placed_hand
from yingxi.stage.people.limbs import along, limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import behind
from yingxi.stage.people.torso import across, half_widths
from yingxi.stage.rig import LimbJoints

_LAMPS = (Colour(0.72, 0.14, 145), Colour(0.80, 0.13, 90), Colour(0.66, 0.16, 28))


def is_bare(body: Body) -> bool:
    """Whether the robot's own shell is seen: no text put a garment on it."""
    return body.sheet.kind == "robot" and not body.sheet.top.name


def shell(body: Body) -> DisplayList:
    """Neck ring, chest, waist and hip block."""
    head, near, paint, metal = body.head, body.near, body.tones.top, body.tones.skin
    back, front = half_widths(body, 0.5)
    wide = max(back, front) * 1.06

    def box(top: float, bottom: float, upper: float, lower: float) -> Path:
        points: tuple[Point, ...] = (
            across(body, top, -upper),
            across(body, top + 0.03, 0.0),
            across(body, top, upper),
            across(body, (top + bottom) / 2, upper * 0.5 + lower * 0.5),
            across(body, bottom, lower),
            across(body, bottom - 0.03, 0.0),
            across(body, bottom, -lower),
            across(body, (top + bottom) / 2, -upper * 0.5 - lower * 0.5),
        )
        return smooth(points, tension=0.20)

    made: list[Record] = [
        Cut(
            box(0.16, -0.10, wide * 0.72, wide * 0.60),
            metal.shade,
            lift=near.lift(1.5),
            edge=near.edge,
            name="hips",
        ),
        Cut(
            box(0.40, 0.14, wide * 0.50, wide * 0.50), metal.fold, lift=near.lift(0.5), edge=0.3, name="waist"
        ),
        Cut(
            box(1.03, 0.92, 0.17 * head, 0.19 * head),
            metal.fold,
            lift=near.lift(0.5),
            edge=0.4,
            name="neck ring",
        ),
        Cut(
            box(0.95, 0.34, wide * 1.02, wide * 0.86),
            paint.plain,
            lift=near.lift(2.5),
            edge=near.edge,
            name="shell",
        ),
    ]
    if near.far:
        return tuple(made)
    if body.pose.view == "back":
        for level in (0.80, 0.72, 0.64, 0.56):
            vent = (across(body, level, -0.20 * head), across(body, level, 0.20 * head))
            made.append(Stroke(polygon(vent, closed=False), paint.fold, 0.03 * head, name="vent"))
        return tuple(made)
    aside = {"three-quarter": 0.10, "profile": 0.30}[body.pose.view] * head
    x, y = across(body, 0.68, aside)
    plate = rectangle(x - 0.25 * head, y - 0.17 * head, 0.50 * head, 0.34 * head, radius=0.06 * head)
    made.append(Cut(plate, paint.shade, lift=near.lift(0.8), edge=0.5, name="chest plate"))
    dial = ellipse(x - 0.12 * head, y, 0.085 * head)
    made.append(Cut(dial, Colour(0.92, 0.02, 90), lift=near.lift(0.5), edge=0.5, name="dial"))
    needle = ((x - 0.12 * head, y), (x - 0.07 * head, y + 0.05 * head))
    made.append(Stroke(polygon(needle, closed=False), Colour(0.5, 0.14, 28), 0.016 * head, name="needle"))
    for i, lamp in enumerate(_LAMPS):
        spot = ellipse(x + (0.03 + 0.085 * i) * head, y + 0.045 * head, 0.032 * head)
        made.append(Cut(spot, lamp, edge=0.4, grain=0, lit=False, name="lamp"))
    slot = ((x + 0.02 * head, y - 0.07 * head), (x + 0.20 * head, y - 0.07 * head))
    made.append(Stroke(polygon(slot, closed=False), paint.fold, 0.024 * head, name="slot"))
    for level, side in ((0.90, -0.80), (0.90, 0.80), (0.40, -0.72), (0.40, 0.72)):
        made.append(
            Cut(ellipse(*across(body, level, side * wide), 0.024 * head), paint.fold, edge=0, name="rivet")
        )
    return tuple(made)


def metal_arm(body: Body, joints: LimbJoints, shape: str, *, near: bool) -> DisplayList:
    """Ball, tube, ball, a painted forearm, a hand of the same metal."""
    head, eye = body.head, body.near
    metal, paint = body.tones.skin, body.tones.top
    if not near:
        metal, paint = behind(metal), behind(paint)
    lift = eye.lift(2.5 if near else 1.0)
    upper = along(joints.root, joints.middle, 0.5)
    lower = along(joints.middle, joints.end, 0.5)
    palm, fingers = hand(shape, metal, eye, eye.lift(1.0))
    size = body.proportions.hand * 1.04
    return (
        placed_hand(palm, joints.end, joints.tip, size, 1.0),
        Cut(
            limb(joints.root, upper, joints.middle, (0.19 * head, 0.17 * head, 0.17 * head)),
            metal.plain,
            lift=lift,
            edge=eye.edge,
            name="arm",
        ),
        Cut(ellipse(*joints.root, 0.155 * head), paint.shade, lift=lift, edge=eye.edge, name="ball"),
        Cut(
            limb(joints.middle, lower, joints.end, (0.22 * head, 0.26 * head, 0.24 * head), cap=0.3),
            paint.plain,
            lift=lift,
            edge=eye.edge,
            name="sleeve",
        ),
        Cut(ellipse(*joints.middle, 0.115 * head), metal.fold, lift=eye.lift(0.6), edge=0.6, name="ball"),
        placed_hand(fingers, joints.end, joints.tip, size, 1.0),
    )


def metal_leg(body: Body, joints: LimbJoints, *, near: bool) -> DisplayList:
    """A tube, a ball, a painted shin that widens."""
    head, eye = body.head, body.near
    metal, paint = body.tones.skin, body.tones.top
    if not near:
        metal, paint = behind(metal), behind(paint)
    upper, lower = along(joints.root, joints.middle, 0.5), along(joints.middle, joints.end, 0.5)
    lift = eye.lift(1.5 if near else 0.0)
    thigh = limb(joints.root, upper, joints.middle, (0.24 * head, 0.21 * head, 0.20 * head))
    shin = limb(joints.middle, lower, joints.end, (0.24 * head, 0.29 * head, 0.33 * head), cap=0.3)
    return (
        Cut(thigh, metal.plain, lift=lift, edge=eye.edge, name="thigh"),
        Cut(shin, paint.plain, lift=lift, edge=eye.edge, name="leg"),
        Cut(ellipse(*joints.middle, 0.125 * head), metal.fold, lift=eye.lift(0.6), edge=0.6, name="ball"),
    )
