"""Legs: a trouser leg along its joints with its crease, knee and hem, a bare leg under shorts, and the shoe."""

from dataclasses import dataclass
from math import cos, hypot, radians, sin

from yingxi.film.colour import Colour
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.limbs import along, limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.robots import is_bare, metal_leg
from yingxi.stage.people.shoes import Foot, shoe
from yingxi.stage.people.shorts import in_shorts, short_leg
from yingxi.stage.people.sleeves import GIRTH, cuff
from yingxi.stage.people.tones import Cloth, behind, cloth
from yingxi.stage.people.torso import half_widths
from yingxi.stage.rig import LimbJoints


@dataclass(frozen=True, slots=True)
class Trousers:
    """Widths at hip, knee and hem in heads."""

    hip: float
    knee: float
    hem: float


TROUSERS: dict[str, Trousers] = {
    "straight": Trousers(0.61, 0.370, 0.350),
    "creased": Trousers(0.60, 0.375, 0.340),
    "striped": Trousers(0.56, 0.40, 0.350),
    "turned up": Trousers(0.58, 0.42, 0.400),
    "loose": Trousers(0.66, 0.445, 0.405),
    "wide": Trousers(0.60, 0.50, 0.520),
    "churidar": Trousers(0.54, 0.33, 0.250),
    "breeches": Trousers(0.56, 0.33, 0.300),
    "bare": Trousers(0.44, 0.290, 0.200),
    "stockings": Trousers(0.36, 0.260, 0.190),
    "fur": Trousers(0.50, 0.340, 0.270),
    "shanks": Trousers(0.34, 0.150, 0.090),
}

BARE = ("bare", "stockings", "fur", "shanks")
"""Legs without trousers."""
STURDY = 1.14
"""How much thicker a broad grown body's legs are than its arms: thin ones under it are sticks."""
FORESHORTENED = {"profile": 1.0, "three-quarter": 0.86, "back": 0.62}
"""How long a foot is seen, by view."""
STEPS_IN_DEPTH = 0.12
"""Metres between the feet's depths from which somebody walks towards us or away."""


def far_leg(body: Body) -> DisplayList:
    return _leg(body, body.skeleton.far_leg, body.pose.far_leg.knee, near=False)


def near_leg(body: Body) -> DisplayList:
    return _leg(body, body.skeleton.near_leg, body.pose.near_leg.knee, near=True)


_PANDA = Colour(0.28, 0.015, 40)
_HOOFED = ("horse", "cow", "sheep", "deer", "pig", "elephant")


def barefoot(sheet: CharacterSheet) -> bool:
    """Whether somebody has no shoes on: what would be shoes has the skin's colour."""
    return sheet.kind == "person" and sheet.shoes == sheet.skin


def is_animal(body: Body) -> bool:
    return body.sheet.kind not in ("person", "ghost", "robot")


def leg_cloth(body: Body) -> Cloth:
    """Trousers, or the fur of one who wears none."""
    if body.sheet.kind == "bird":
        return cloth(Colour(0.72, 0.13, 65))
    if body.sheet.kind == "panda":
        return cloth(_PANDA)
    return body.tones.skin if is_animal(body) else body.tones.trousers


def kind_of(body: Body) -> str:
    """Which trousers: an animal's own fur, stockings under a dress, else what the garment asks or the age wears."""
    if is_animal(body):
        return "shanks" if body.sheet.kind == "bird" else "fur"
    if body.sheet.top.cut == "dress" and front_of(body).legs != "wide":
        return "bare" if barefoot(body.sheet) else "stockings"
    if in_shorts(body):
        return "bare"
    return front_of(body).legs or ("loose" if body.child or body.sheet.age == "elder" else "straight")


def shoes_of(body: Body) -> str:
    """Which shoes: the garment's own, else by age and dress."""
    if is_animal(body):
        return "claw" if body.sheet.kind == "bird" else "hoof" if body.sheet.kind in _HOOFED else "paw"
    if body.sheet.kind == "robot":
        return "block"
    if barefoot(body.sheet):
        return "bare"
    own = front_of(body).shoes
    if own:
        return own
    if body.sheet.age == "elder":
        return "cloth"
    if body.sheet.top.cut == "dress":
        return "strap" if body.child else "court"
    if body.sheet.top.cut == "long coat":
        return "boot"
    return "sneaker" if body.sheet.age in ("child", "young") else "leather"


def seat(body: Body) -> DisplayList:
    """The hips of the trousers, which join both legs."""
    if body.sheet.top.cut != "short top" and not body.pose.seated:
        return ()
    near, far = body.skeleton.near_leg.root, body.skeleton.far_leg.root
    x, y = body.skeleton.pelvis
    half = (short_hip(body) if kind_of(body) == "bare" else leg_widths(body)[0]) / 2
    back, front = half_widths(body, 0.0)
    left = max(min(near[0], far[0]) - half, x - back * 1.04)
    right = min(max(near[0], far[0]) + half, x + front * 1.06)
    rise = body.proportions.torso * 0.12
    points: tuple[Point, ...] = (
        (max(left, x - half_widths(body, 0.12)[0] * 0.94), y + rise),
        (left, y),
        (left + half * 0.5, y - half * 1.1),
        (x, y - half * 0.75),
        (right - half * 0.5, y - half * 1.1),
        (right, y),
        (min(right, x + half_widths(body, 0.12)[1] * 0.92), y + rise),
    )
    return (Cut(smooth(points, tension=0.4), leg_cloth(body).plain, edge=0, name="seat"),)


def leg_widths(body: Body) -> tuple[float, float, float]:
    cut = TROUSERS[kind_of(body)]
    size = (
        body.head
        * GIRTH[body.sheet.build]
        * (0.86 if body.child else 0.92 if body.sheet.sex == "female" else 1.0)
    )
    sturdy = STURDY if body.sheet.build == "broad" and not body.child else 1.0
    # Under a coat or a robe the thighs leave room for its cloth.
    hip = cut.hip * (1.0 if body.sheet.top.cut == "short top" else 0.80)
    knee = cut.knee * (1.0 if body.sheet.top.cut == "short top" else 0.88)
    return hip * size, knee * size * sturdy, cut.hem * size * sturdy


def short_hip(body: Body) -> float:
    """How wide a leg of shorts is at the hip, in metres."""
    straight, bare = TROUSERS["straight"], TROUSERS["bare"]
    return leg_widths(body)[0] * straight.hip / bare.hip


def _leg(body: Body, joints: LimbJoints, bend: float, *, near: bool) -> DisplayList:
    head, kind, widths = body.head, kind_of(body), leg_widths(body)
    own = body.tones.skin if kind == "bare" else leg_cloth(body)
    paint = own if near else behind(own)
    if is_bare(body):
        return (
            Group(_shoe(body, near=near), _foot_matrix(body, joints), name="foot"),
            *metal_leg(body, joints, near=near),
        )
    bare = kind in BARE
    path = limb(
        joints.root,
        joints.middle,
        joints.end,
        widths,
        beyond=(0.05 if bare else -0.02) * head,
        cap=0.06,
        firm=1.0,
    )
    trousers = Cut(
        path, paint.plain, lift=body.near.lift(2.0 if near else 0.0), edge=body.near.edge * 0.8, name="leg"
    )
    foot = Group(_shoe(body, near=near), _foot_matrix(body, joints), name="foot")
    high = bare or shoes_of(body) == "boot"
    sheets: list[Record] = [trousers, foot] if high else [foot, trousers]
    if body.near.pixels > 45 and not bare:
        marks = _marks(body, joints, bend, widths, paint, kind)
        if marks:
            sheets.insert(1 if high else 2, Group(tuple(marks), clip=path, name="leg's cloth"))
    if kind == "bare":
        cloth = leg_cloth(body) if near else behind(leg_cloth(body))
        sheets += short_leg(body, joints, short_hip(body), cloth)
    if kind == "turned up" and not body.near.far and not high:
        fold = cuff(joints, widths[2], head, deep=0.10)
        sheets.append(Cut(fold, paint.light, lift=body.near.lift(0.8), edge=0.6, name="turn-up"))
    return tuple(sheets)


def _foot_matrix(body: Body, joints: LimbJoints) -> tuple[float, float, float, float, float, float]:
    """The foot's place, as short as it is seen: whole from the side, less in three-quarter, least in depth."""
    pose = body.pose
    in_depth = abs(pose.near_leg.depth - pose.far_leg.depth) > STEPS_IN_DEPTH
    share = FORESHORTENED["back" if in_depth and pose.view == "three-quarter" else pose.view]
    (ax, ay), (tx, ty) = joints.end, joints.tip
    length = hypot(tx - ax, ty - ay) or 1.0
    c, s = (tx - ax) / length, (ty - ay) / length
    return c * share, s * share, -s, c, ax, ay


def _shoe(body: Body, *, near: bool) -> DisplayList:
    own = (
        body.tones.skin
        if body.sheet.kind == "robot"
        else leg_cloth(body)
        if is_animal(body)
        else body.tones.shoes
    )
    paint = own if near else behind(own)
    worn = body.tones.skin if kind_of(body) == "bare" else body.tones.trousers
    stocking = (worn if near else behind(worn)).plain
    wide = leg_widths(body)[2]
    half = wide * 0.5 if kind_of(body) in BARE else min(wide, 0.36 * body.head) * 0.42
    long = body.proportions.foot * (1.0 if body.child else 0.90 if body.sheet.sex == "female" else 0.96)
    foot = Foot(long, body.proportions.ankle, half, 0.012 * body.head, stocking, body.near)
    return shoe(shoes_of(body), foot, paint)


def _marks(
    body: Body, joints: LimbJoints, bend: float, widths: tuple[float, float, float], cloth: Cloth, kind: str
) -> list[Record]:
    """The ironed crease or the side stripe, the folds at the knee, the break over the shoe, the back's shade."""
    head = body.head
    (rx, ry), (kx, ky), (ax, ay) = joints.root, joints.middle, joints.end
    first, second = hypot(kx - rx, ky - ry) or 1.0, hypot(ax - kx, ay - ky) or 1.0
    ux, uy = (kx - rx) / first, (ky - ry) / first
    vx, vy = (ax - kx) / second, (ay - ky) / second
    # Forwards of a hanging leg is to the left of its bone.
    fx, fy, gx, gy = -uy, ux, -vy, vx
    made: list[Record] = []
    back = limb(
        (rx - fx * widths[0] * 0.52, ry - fy * widths[0] * 0.52),
        (kx - (fx + gx) * widths[1] * 0.27, ky - (fy + gy) * widths[1] * 0.27),
        (ax - gx * widths[2] * 0.54, ay - gy * widths[2] * 0.54),
        (widths[0] * 0.5, widths[1] * 0.44, widths[2] * 0.42),
        beyond=0.1 * head,
    )
    made.append(Cut(back, cloth.shade, edge=0, grain=0.8, name="back of the leg"))
    if kind == "creased":
        line = (
            (rx + fx * widths[0] * 0.22, ry + fy * widths[0] * 0.22),
            (kx + fx * widths[1] * 0.24, ky + fy * widths[1] * 0.24),
            (ax + gx * widths[2] * 0.22, ay + gy * widths[2] * 0.22),
        )
        made.append(Stroke(smooth(line, closed=False), cloth.fold, 0.012 * head, name="crease"))
    elif kind == "striped":
        line = (joints.root, joints.middle, joints.end)
        made.append(
            Stroke(smooth(line, closed=False), body.tones.trim.plain, widths[1] * 0.20, name="stripe")
        )
    strength = min(1.0, 0.45 + bend / 60)
    hollow = (kx - (fx + gx) * widths[1] * 0.25, ky - (fy + gy) * widths[1] * 0.25)
    for lean in (-0.5, 0.35):
        end = (
            hollow[0] + (fx + gx) * widths[1] * 0.26 + ux * lean * 0.20 * head,
            hollow[1] + (fy + gy) * widths[1] * 0.26 + uy * lean * 0.20 * head,
        )
        middle = ((hollow[0] + end[0]) / 2 + ux * 0.02 * head, (hollow[1] + end[1]) / 2 + uy * 0.02 * head)
        made.append(crease((hollow, middle, end), 0.022 * head * strength, cloth.fold))
    for rise, side in ((0.07, 1.0), (0.15, -1.0)):
        start = (
            ax - vx * rise * head + gx * side * widths[2] * 0.46,
            ay - vy * rise * head + gy * side * widths[2] * 0.46,
        )
        end = (
            start[0] - gx * side * widths[2] * 0.60 - vx * 0.05 * head,
            start[1] - gy * side * widths[2] * 0.60 - vy * 0.05 * head,
        )
        middle = ((start[0] + end[0]) / 2 + vx * 0.03 * head, (start[1] + end[1]) / 2 + vy * 0.03 * head)
        made.append(crease((start, middle, end), 0.022 * head, cloth.fold))
    if body.near.pixels > 60 and body.sheet.top.cut == "short top":
        pocket = (
            along(joints.root, joints.middle, 0.04),
            (rx + ux * 0.20 * first + fx * widths[0] * 0.2, ry + uy * 0.20 * first + fy * widths[0] * 0.2),
            (rx + ux * 0.24 * first + fx * widths[0] * 0.42, ry + uy * 0.24 * first + fy * widths[0] * 0.42),
        )
        made.append(Stroke(smooth(pocket, closed=False), cloth.fold, 0.012 * head, name="pocket"))
    return made


def swung(point: Point, length: float, angle: float) -> Point:
    """`length` down from `point`, swung `angle` degrees forwards."""
    return point[0] + length * sin(radians(angle)), point[1] - length * cos(radians(angle))
