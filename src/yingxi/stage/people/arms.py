"""Arms: a sleeve (or a bare arm) along its joints, the cuff, the hand beyond it, and what the hand holds."""

from math import atan2, degrees, hypot

from yingxi.film.colour import Colour
from yingxi.film.performance import Arm
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, polygon, smooth
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.hands import hand, placed_hand
from yingxi.stage.people.limbs import limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.patterns import sleeve_pattern
from yingxi.stage.people.tones import Cloth
from yingxi.stage.props import prop, prop_named
from yingxi.stage.rig import LimbJoints

GIRTH = {"slim": 0.86, "medium": 1.0, "broad": 1.16}


def far_arm(body: Body) -> DisplayList:
    return _arm(body, body.skeleton.far_arm, body.pose.far_arm, near=False)


def near_arm(body: Body) -> DisplayList:
    return _arm(body, body.skeleton.near_arm, body.pose.near_arm, near=True)


def _arm(body: Body, joints: LimbJoints, arm: Arm, *, near: bool) -> DisplayList:
    tones, head = body.tones, body.head
    lift = body.near.lift(4.0 if near else 1.5)
    cloth = tones.top if near else _behind(tones.top)
    girth = GIRTH[body.sheet.build] * (0.86 if body.child else 1.0)
    widths = (0.36 * head * girth, 0.305 * head * girth, 0.30 * head * girth)
    if body.sheet.top.cut == "long coat":
        widths = (widths[0] * 1.04, widths[1] * 1.10, widths[2] * 1.22)
    # The sleeve stops short of the wrist, so that the whole hand shows.
    sleeve = limb(
        joints.root,
        joints.middle,
        joints.end,
        widths,
        beyond=-0.03 * head,
        cap=0.40 + 0.24 * min(1.0, max(0.0, arm.shoulder - 40) / 60),
    )
    palm, fingers = _hand(body, joints, arm, near=near)
    sheets: list[Record] = [palm, Cut(sleeve, cloth.plain, lift=lift, edge=body.near.edge, name="sleeve")]
    if not body.near.far:
        sheets.append(
            Cut(
                _cuff(joints, widths[2], head),
                _cuff_paint(body, near=near),
                lift=body.near.lift(0.8),
                edge=body.near.edge * 0.6,
                name="cuff",
            )
        )
        sheets += _creases(joints, arm, cloth, head)
    if body.near.pixels > 40:
        sheets.insert(2, Group(sleeve_pattern(body, joints, widths[0]), clip=sleeve, name="sleeve pattern"))
    sheets += _held(body, joints, near=near)
    sheets.append(fingers)
    return tuple(sheets)


def _behind(cloth: Cloth) -> Cloth:
    return Cloth(cloth.shade, cloth.fold, cloth.fold, cloth.plain)


def _hand(body: Body, joints: LimbJoints, arm: Arm, *, near: bool) -> tuple[Group, Group]:
    size = body.proportions.hand * 1.04
    palm, fingers = hand(arm.hand, body.tones.skin, body.near, body.near.lift(1.0))
    thumb = _thumb_side(joints, arm, near=near)
    return (
        placed_hand(palm, joints.end, joints.tip, size, thumb),
        placed_hand(fingers, joints.end, joints.tip, size, thumb),
    )


def _thumb_side(joints: LimbJoints, arm: Arm, *, near: bool) -> float:
    """A raised open hand shows its palm: the thumb is then on the head's side of the hand."""
    angle = degrees(atan2(joints.tip[1] - joints.end[1], joints.tip[0] - joints.end[0]))
    raised = 50 < angle < 150
    return -1.0 if near and raised and arm.hand in ("spread", "flat") else 1.0


def _cuff(joints: LimbJoints, width: float, head: float) -> Path:
    """A flat band round the sleeve's end."""
    (ax, ay), (bx, by) = joints.middle, joints.end
    length = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / length, (by - ay) / length
    half = width / 2 * 1.06
    near, past = -0.105 * head, -0.01 * head
    return polygon(
        (
            (bx + ux * near - uy * half, by + uy * near + ux * half),
            (bx + ux * past - uy * half, by + uy * past + ux * half),
            (bx + ux * past + uy * half, by + uy * past - ux * half),
            (bx + ux * near + uy * half, by + uy * near - ux * half),
        )
    )


def _creases(joints: LimbJoints, arm: Arm, cloth: Cloth, head: float) -> list[Record]:
    """A short fold from the inside of a bent elbow."""
    if arm.elbow < 28:
        return []
    (ax, ay), (mx, my), (bx, by) = joints.root, joints.middle, joints.end
    first, second = hypot(mx - ax, my - ay) or 1.0, hypot(bx - mx, by - my) or 1.0
    inward = ((ax - mx) / first + (bx - mx) / second, (ay - my) / first + (by - my) / second)
    size = hypot(*inward) or 1.0
    ix, iy = inward[0] / size, inward[1] / size
    reach = 0.10 * head

    points = (
        (mx + (ix - iy * 0.35) * reach * 1.35, my + (iy + ix * 0.35) * reach * 1.35),
        (mx + ix * reach * 0.55, my + iy * reach * 0.55),
        (mx - iy * reach * 0.35 - ix * reach * 0.15, my + ix * reach * 0.35 - iy * reach * 0.15),
    )
    return [Stroke(smooth(points, closed=False), cloth.fold, 0.015 * head, name="fold")]


def _held(body: Body, joints: LimbJoints, *, near: bool) -> list[Record]:
    """What is held, in the near hand, upright unless the hand points steeply up or down."""
    if not near or not body.pose.held:
        return []
    drawn = prop(body.pose.held) or prop(prop_named(body.pose.held))
    if not drawn:
        return []
    (wx, wy), (tx, ty) = joints.end, joints.tip
    return [Group(drawn, (1.0, 0.0, 0.0, 1.0, wx + (tx - wx) * 0.48, wy + (ty - wy) * 0.48), name="held")]


def _cuff_paint(body: Body, *, near: bool) -> Colour:
    own = front_of(body).cuff_paint
    if own is not None:
        return own(body) if near else own(body).darker(0.07)
    return body.tones.trim.plain if near else _behind(body.tones.trim).plain
