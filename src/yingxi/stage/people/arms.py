"""Arms: a sleeve (or a bare arm) along its joints, the cuff, the hand beyond it, and what the hand holds."""

from math import atan2, cos, degrees, hypot, sin

from yingxi.film.performance import Arm
from yingxi.stage.cane import GRIP, STICK
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke, bounds_of
from yingxi.stage.lying_things import box_of
from yingxi.stage.path import Point, polygon
from yingxi.stage.people.carrying import OVER_HEAD, carried, held_drawing, thing_drawn, thing_held, tucked
from yingxi.stage.people.fins import FINNED, fin
from yingxi.stage.people.fluttering import fluttering
from yingxi.stage.people.from_behind import hidden_by_the_back, kept_behind
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.hands import hand, placed_hand
from yingxi.stage.people.model import Body
from yingxi.stage.people.patterns import sleeve_pattern
from yingxi.stage.people.paws import HOOFED, PAWED, paw
from yingxi.stage.people.playing import instrument_played
from yingxi.stage.people.pouring import stream
from yingxi.stage.people.robots import is_bare, metal_arm
from yingxi.stage.people.shawl import shawl_on_arm
from yingxi.stage.people.sleeves import (
    SLEEVES,
    bag,
    bare_arm,
    clipped,
    cuff,
    folds,
    seam,
    sleeve_path,
    underside,
    widths_of,
)
from yingxi.stage.people.tones import Cloth, behind
from yingxi.stage.played import PLAYED
from yingxi.stage.rig import LimbJoints

SMALL = 0.115
"""Metres under which a held thing would be lost behind the back of a hand."""
CROOK = 1.15
"""How much wider than a stick that is carried one is on which somebody leans."""
GRIP_ENDS = 0.3
"""Metres over the hand from which an umbrella is canopy."""


def far_arm(body: Body) -> DisplayList:
    arm = _arm(body, body.skeleton.far_arm, body.pose.far_arm, near=False)
    return arm if body.pose.cane is None else _with_held(arm, [_cane(body, body.pose.cane)])


def _cane(body: Body, foot: Point) -> Group:
    """The walking stick from the far palm to its foot."""
    x, y = palm(body.skeleton.far_arm)
    drawn = held_drawing(STICK)
    across, up = foot[0] - x, foot[1] - y
    # The drawing's foot lies under its shaft, behind the palm on the crook.
    own_x, own_y = -GRIP[0] * CROOK, -GRIP[1] + bounds_of(drawn)[1]
    scale = hypot(across, up) / hypot(own_x, own_y)
    turn = atan2(up, across) - atan2(own_y, own_x)
    c, s = scale * cos(turn), scale * sin(turn)
    gx, gy = GRIP[0] * CROOK, GRIP[1]
    return Group(drawn, (CROOK * c, CROOK * s, -s, c, x - c * gx + s * gy, y - s * gx - c * gy), name="cane")


def near_arm(body: Body) -> DisplayList:
    return _arm(body, body.skeleton.near_arm, body.pose.near_arm, near=True)


def _arm(body: Body, joints: LimbJoints, arm: Arm, *, near: bool) -> DisplayList:
    if is_bare(body):
        return _with_held(metal_arm(body, joints, arm.hand, near=near), _held(body, joints, near=near))
    own = front_of(body)
    kind = own.sleeve_of(body)
    cut = SLEEVES[kind]
    palm, fingers = _hand(body, joints, arm, near=near)
    if hidden_by_the_back(body, joints, arm):
        palm, fingers = kept_behind(body, palm), kept_behind(body, fingers)
    sheets: list[Record] = [palm]
    if cut.covers < 1.0:
        skin = body.tones.skin if near else behind(body.tones.skin)
        lift = body.near.lift(3.0 if near else 1.0)
        sheets.insert(
            0, Cut(bare_arm(body, joints), skin.plain, lift=lift, edge=body.near.edge * 0.8, name="arm")
        )
    if own.wing is not None and not is_bare(body):
        cloth = own.sleeve_cloth(body)
        beneath = own.beneath(body) if own.beneath is not None else None
        if beneath is not None and not near:
            beneath = behind(beneath)
        sheets += _sleeved(body, joints, arm, kind, beneath or body.tones.under or cloth, near=near)
        sheets += own.wing(body, joints, cloth if near else behind(cloth), near=near)
    elif cut.covers > 0:
        cloth = own.sleeve_cloth(body)
        sheets += _sleeved(body, joints, arm, kind, cloth if near else behind(cloth), near=near)
    sheets += shawl_on_arm(body, joints, near=near)
    held = _held(body, joints, near=near)
    if held and (body.pose.plays or _before_it(body, arm, near=near) or _under_arm(body, joints, near=near)):
        return (*held, *sheets, fingers)
    return (*sheets, *held, fingers)


def _with_held(arm: DisplayList, held: list[Record]) -> DisplayList:
    """What is held lies under the closing fingers."""
    return (*arm[:-1], *held, arm[-1])


def _sleeved(
    body: Body, joints: LimbJoints, arm: Arm, kind: str, cloth: Cloth, *, near: bool
) -> list[Record]:
    own, head = front_of(body), body.head
    widths, path = widths_of(body, kind), sleeve_path(body, joints, arm, kind)
    lift = body.near.lift(3.0 if near else 1.2)
    sheets: list[Record] = []
    hanging = bag(body, joints, kind)
    if hanging is not None:
        sheets.append(Cut(hanging, cloth.shade, lift=lift, edge=body.near.edge * 0.8, name="wide sleeve"))
    sheets.append(Cut(path, cloth.plain, lift=lift, edge=body.near.edge, name="sleeve"))
    if body.near.far:
        return sheets
    within: list[Record] = []
    if body.near.pixels > 40:
        whole = SLEEVES[kind].covers == 1.0
        if near and whole:
            within.append(underside(joints, widths, cloth))
        if own.sleeve_of(body) == kind and own.sleeve_cloth(body) == body.tones.top:
            within += sleeve_pattern(body, joints, widths[0])
        if own.on_sleeve is not None:
            within += own.on_sleeve(body, joints, widths, cloth)
        if whole:
            within += folds(body, joints, arm, widths, cloth)
        if near and body.near.pixels > 60 and abs(arm.shoulder) < 60:
            within.append(seam(body, joints, widths[0], cloth))
    if within:
        sheets.append(clipped(within, path, "sleeve's cloth"))
    paint = own.cuff_cloth(body)
    if SLEEVES[kind].covers == 1.0 and paint is not None:
        paint = paint if near else behind(paint)
        sheets.append(
            Cut(
                cuff(joints, widths[2], head, deep=own.cuff_deep),
                paint.plain,
                lift=body.near.lift(1.6),
                edge=body.near.edge * 0.8,
                name="cuff",
            )
        )
    return sheets


def _hand(body: Body, joints: LimbJoints, arm: Arm, *, near: bool) -> tuple[Group, Group]:
    size = body.proportions.hand * 1.04
    gloved = body.sheet.hat == "space helmet"
    paper = body.tones.shoes if gloved else body.tones.skin
    closed = near and _before_it(body, arm, near=near)
    shape = ("clasp" if _raised(joints) else "hold") if closed else arm.hand
    finned = body.sheet.kind in FINNED and not gloved
    if body.sheet.kind in PAWED and not gloved:
        palm, fingers = paw(shape, paper, body.near, body.near.lift(1.0), hoofed=body.sheet.kind in HOOFED)
    else:
        palm, fingers = (fin if finned else hand)(shape, paper, body.near, body.near.lift(1.0))
    thumb = _thumb_side(joints, arm, near=near)
    return (
        placed_hand(palm, joints.end, joints.tip, size, thumb),
        placed_hand(fingers, joints.end, joints.tip, size, thumb),
    )


def _thing_in(body: Body, *, near: bool) -> str:
    return body.pose.held if near else body.pose.far_held


def _before_it(body: Body, arm: Arm, *, near: bool) -> bool:
    """Whether the hand is closed round a thing, its back to us, and the thing behind it: what would be lost there
    lies on the palm, the fingers over it."""
    if arm.hand != "grip":
        return False
    thing = _thing_in(body, near=near)
    if not thing or not held_drawing(thing):
        return True
    left, low, right, high = box_of(thing_held(thing))
    return max(right - left, high - low) >= SMALL


def _thumb_side(joints: LimbJoints, arm: Arm, *, near: bool) -> float:
    """A raised open hand shows its palm: the thumb is then on the head's side of the hand."""
    return -1.0 if near and _raised(joints) and arm.hand in ("spread", "flat") else 1.0


def _raised(joints: LimbJoints) -> bool:
    """Whether the hand points upwards."""
    return 50 < degrees(atan2(joints.tip[1] - joints.end[1], joints.tip[0] - joints.end[0])) < 150


def _held(body: Body, joints: LimbJoints, *, near: bool) -> list[Record]:
    """What is held in this hand."""
    thing = _thing_in(body, near=near)
    if not thing:
        return []
    name, drawn = thing_held(thing), held_drawing(thing)
    if not drawn:
        return []
    hand = palm(joints)
    if near and body.pose.plays and name in PLAYED:
        return instrument_played(body, name, hand)
    turned = body.pose.held_as if near else body.pose.far_held_as
    if name == OVER_HEAD:
        top = body.skeleton.crown[1] + 0.10 * body.head
        drawn = _over_head(drawn, (top + (turned.crown - top) * turned.share if turned else top) - hand[1])
    drawn = fluttering(thing_drawn(thing), drawn, body.swing)
    lags = body.pose.held_lags if near else body.pose.far_held_lags
    tips = body.pose.held_tips if near else 0.0
    matrix = carried(name, hand, body.skeleton.head, body.head, turned, lags - tips)
    under = palm(body.skeleton.far_arm)
    running = stream(name, matrix, tips, thing_held(body.pose.far_held), under) if near else []
    return [Group((*drawn,), matrix, name="held"), *running]


def palm(joints: LimbJoints) -> tuple[float, float]:
    """The middle of the palm at the end of an arm."""
    (wx, wy), (tx, ty) = joints.end, joints.tip
    return wx + (tx - wx) * 0.48, wy + (ty - wy) * 0.48


def _under_arm(body: Body, joints: LimbJoints, *, near: bool) -> bool:
    """Whether what is held lies between the arm and the body."""
    return (
        near
        and tucked(thing_held(_thing_in(body, near=near)), palm(joints), body.skeleton.head, body.head) > 0.5
    )


def _over_head(umbrella: DisplayList, height: float) -> DisplayList:
    """An open umbrella whose canopy stands `height` metres over the hand, on a shaft that is long enough for it:
    nobody hides their face behind it."""
    raised = tuple(each for each in umbrella if bounds_of((each,))[1] > GRIP_ENDS)
    lift = height - bounds_of(raised)[1]
    if lift <= 0:
        return umbrella
    shaft = next(each for each in umbrella if isinstance(each, Stroke))
    longer = Stroke(
        polygon(((0.0, 0.0), (0.0, bounds_of(raised)[1] + lift + 0.02)), closed=False),
        shaft.colour,
        shaft.width,
    )
    low = tuple(each for each in umbrella if each not in raised and each is not shaft)
    stick = Stroke(polygon(((0.0, -0.12), (0.0, 0.0)), closed=False), shaft.colour, shaft.width)
    return (stick, longer, *low, Group(raised, (1.0, 0.0, 0.0, 1.0, 0.0, lift)))
