"""A person from back hair to fingers, in the draw order of the cut-out figure."""

from dataclasses import replace
from math import cos, hypot, radians, sin
from typing import Literal

from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.path import Point, polygon, ribbon
from yingxi.stage.people.arms import far_arm, near_arm
from yingxi.stage.people.beasts import beast_head, tail
from yingxi.stage.people.folding import folded
from yingxi.stage.people.garment import garment, garment_over
from yingxi.stage.people.ghosts import train
from yingxi.stage.people.head import head_group, head_of
from yingxi.stage.people.legs import far_leg, near_leg, seat
from yingxi.stage.people.limbs import along
from yingxi.stage.people.model import Body, body_of
from yingxi.stage.people.neck import collar, neck
from yingxi.stage.people.robots import is_bare, shell
from yingxi.stage.people.torso import on
from yingxi.stage.people.veil import veil
from yingxi.stage.people.worn_skirt import skirt
from yingxi.stage.rig import LimbJoints

# A far hand within this many heads of the head's middle lies over the face, not behind it.
FACE = 0.66
Drawn = Literal["whole", "body", "arm"]
"""A figure, a figure without its near arm, or that arm alone."""


def figure(
    sheet: CharacterSheet, pose: Pose, *, head_pixels: float, seed: int, part: Drawn = "whole"
) -> DisplayList:
    """Everything of one figure in draw order, in figure space; `head_pixels` is the head's height on the
    frame. `pose.squash` is left to who places the figure, as are its place and its facing. Of somebody who embraces
    the near arm alone is its own `part`: it lies over the one who stands before them."""
    body = body_of(sheet, pose, head_pixels=head_pixels, seed=seed)
    if part == "arm":
        return folded(near_arm(body))
    return _person(body, arm=part == "whole")


def _person(body: Body, *, arm: bool) -> DisplayList:
    head = (head_of if body.sheet.kind in ("person", "ghost") else beast_head)(
        body.sheet, body.pose.face, body.pose.view, body.swing, body.near, body.seed
    )
    layer = _far_arm_layer(body)
    made: list[Record] = [*tail(body)]
    if layer in ("behind", "round", "chest"):
        made += far_arm(body)
    before_face = body.pose.view == "back" and _at_the_face(body, body.skeleton.near_arm)
    if before_face and arm:
        made += near_arm(body)
    if body.sheet.kind == "ghost":
        made += train(body)
    else:
        made += (*far_leg(body), *(() if is_bare(body) else seat(body)), *near_leg(body), *skirt(body))
    made += neck(body)
    made += shell(body) if is_bare(body) else (*garment(body), *collar(body), *garment_over(body))
    if layer == "chest":
        made.append(_from_the_edge(body))
    elif layer == "round":
        made.append(_forearm(body))
    arms = (*(far_arm(body) if layer == "face" else ()), *(near_arm(body) if arm and not before_face else ()))
    return (
        head_group(body, head.behind, "behind the head"),
        *folded(made),
        head_group(body, head.front, "head"),
        *veil(body),
        *folded(arms),
    )


def _far_arm_layer(body: Body) -> str:
    """Where the far arm lies: behind the body, round its edge with the forearm before it, before the chest it
    crosses, over the face it covers, or unseen behind whom it embraces."""
    arm, head = body.skeleton.far_arm, body.skeleton.head
    if body.pose.far_arm.round == "behind":
        return "unseen"
    if body.pose.view == "back":
        return "behind"
    for x, y in (arm.end, arm.tip):
        if hypot(x - head[0], y - head[1]) < FACE * body.head:
            return "face"
    # Sideways of the body, however it leans: an arm that hangs from a stooped back crosses nothing.
    lean = radians(body.skeleton.torso_angle)
    dx, dy = arm.end[0] - arm.root[0], arm.end[1] - arm.root[1]
    aside = dx * cos(lean) - dy * sin(lean)
    across = aside < -0.10 * body.head and arm.end[1] > body.skeleton.pelvis[1] - 0.3 * body.head
    if not across:
        return "behind"
    return "round" if _elbow_shows(body) else "chest"


def _at_the_face(body: Body, arm: LimbJoints) -> bool:
    """Whether a hand lies before the face: seen from behind, the head is before it."""
    return hypot(arm.end[0] - body.skeleton.head[0], arm.end[1] - body.skeleton.head[1]) < FACE * body.head


def _elbow_shows(body: Body) -> bool:
    """Whether the far elbow stands before the body's edge: the upper arm then stays behind it."""
    return _place_of(body, body.skeleton.far_arm.middle)[0] > -0.02 * body.head


def _from_the_edge(body: Body) -> Group:
    """The far forearm whose elbow is behind the body: it comes round the edge and lies over the chest."""
    arm, head = body.skeleton.far_arm, body.head
    _, level = _place_of(body, arm.middle)
    edge = on(body, level, 1.0)
    start = (edge[0] - 0.06 * head, edge[1] + 0.04 * head)
    middle = along(start, arm.end, 0.45)
    seen = replace(body.skeleton, far_arm=LimbJoints(start, middle, arm.end, arm.tip))
    straight = body.pose.model_copy(update={"far_arm": body.pose.far_arm.model_copy(update={"elbow": 0.0})})
    # All but the round end by which the sleeve would stand out beyond the body.
    (x, y), far, near = (edge[0] + 0.015 * head, edge[1]), 4 * head, 0.30 * head
    side = (
        (x - far, y + far), (x + far, y + far), (x + far, y + 3 * near), (x, y + 3 * near),
        (x, y - 1.7 * near), (x + far, y - 1.7 * near), (x + far, y - far), (x - far, y - far),
    )  # fmt: skip
    return Group(far_arm(replace(body, skeleton=seen, pose=straight)), clip=polygon(side), name="forearm")


def _place_of(body: Body, point: Point) -> tuple[float, float]:
    """How far `point` stands before the body's front edge, in metres, and at which level."""
    level = min(0.9, max(-0.1, (point[1] - body.skeleton.pelvis[1]) / body.proportions.torso))
    return point[0] - on(body, level, 1.0)[0], level


def _forearm(body: Body) -> Group:
    """The far arm from the elbow on, over the chest that it crosses."""
    arm, head = body.skeleton.far_arm, body.head
    (ex, ey), (tx, ty) = arm.middle, arm.tip
    reach = hypot(tx - ex, ty - ey) or 1.0
    start = (ex - (tx - ex) / reach * 0.30 * head, ey - (ty - ey) / reach * 0.30 * head)
    end = (tx + (tx - ex) / reach * 0.4 * head, ty + (ty - ey) / reach * 0.4 * head)
    return Group(far_arm(body), clip=ribbon((start, end), (0.62 * head, 1.5 * head)), name="forearm")


def head_box(sheet: CharacterSheet, pose: Pose) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the head with its hair, in figure space (metres)."""
    body = body_of(sheet, pose, head_pixels=86.0, seed=0)
    x, y = body.skeleton.head
    half, up = 0.56 * body.head, 0.50 * body.head
    return x - half, y - up, x + half, y + up * 1.2
