"""A person from back hair to fingers, in the draw order of the cut-out figure."""

from math import hypot
from typing import Literal

from yingxi.film.coats import with_coat
from yingxi.film.hats import with_hat
from yingxi.film.performance import Pose, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.creatures.drawing import four_legged
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.path import polygon
from yingxi.stage.people.arms import far_arm, near_arm
from yingxi.stage.people.beasts import beast_head, tail
from yingxi.stage.people.cape import cape_clasped, hung_cape
from yingxi.stage.people.carved import Carved, rivets, scraped, struck
from yingxi.stage.people.folding import folded
from yingxi.stage.people.from_behind import FACE, lies_before
from yingxi.stage.people.fronts import front_of
from yingxi.stage.people.garment import garment, garment_over
from yingxi.stage.people.ghosts import train
from yingxi.stage.people.head import head_group, head_of
from yingxi.stage.people.lap import has_lap
from yingxi.stage.people.legs import far_leg, near_leg, seat
from yingxi.stage.people.model import Body, body_of
from yingxi.stage.people.mounts import mount
from yingxi.stage.people.narrow import share_of_profile
from yingxi.stage.people.neck import collar, neck
from yingxi.stage.people.on_water import boat_side, far_oar, in_the_water, near_oar, swims
from yingxi.stage.people.robots import is_bare, shell
from yingxi.stage.people.shawl import shawl_on_body
from yingxi.stage.people.torso import outline
from yingxi.stage.people.veil import veil
from yingxi.stage.people.wheels import wheels_before
from yingxi.stage.people.worn_skirt import skirt

Drawn = Literal["whole", "body", "arm"]
"""A figure, a figure without its near arm, or that arm alone."""


def figure(
    sheet: CharacterSheet,
    pose: Pose,
    *,
    head_pixels: float,
    seed: int,
    part: Drawn = "whole",
    carved: bool = False,
) -> DisplayList:
    """Everything of one figure in draw order, in figure space; `head_pixels` is the head's height on the
    frame. `pose.squash` is left to who places the figure, as are its place and its facing. Of somebody who embraces
    the near arm alone is its own `part`: it lies over the one who stands before them. Who is `carved` is a puppet."""
    if pose.on_fours is not None:
        return four_legged(sheet, pose, pose.on_fours, head_pixels=head_pixels, seed=seed, carved=carved)
    sheet = with_coat(with_hat(sheet, pose.hat), pose.coat)
    held = struck(pose) if carved else Carved(pose, over=False)
    pose = held.pose
    body = body_of(sheet, pose, head_pixels=head_pixels, seed=seed)
    if carved:
        body = scraped(body)
    if part == "arm":
        return folded(near_arm(body))
    return _person(body, arm=part == "whole", carved=carved, over=held.over)


def head_view(pose: Pose) -> View:
    """From which side the head is seen: a head turned far goes on into the profile before the body does."""
    beside = pose.view == "three-quarter" and share_of_profile(pose.face.turn) == 1.0
    return "profile" if beside else pose.view


def _person(body: Body, *, arm: bool, carved: bool, over: bool) -> DisplayList:
    view = "profile" if carved and body.pose.view != "back" else head_view(body.pose)
    asked = (body.sheet, body.pose.face, view, body.swing, body.near, body.seed)
    human = body.sheet.kind in ("person", "ghost")
    head = head_of(*asked, carved=carved) if human else beast_head(*asked)
    layer = _far_arm_layer(body)
    from_behind = body.pose.view == "back"
    made: list[Record] = [*tail(body), *far_oar(body), *(() if from_behind else _hung(body))]
    if layer == "behind":
        made += far_arm(body)
    before_them = from_behind and lies_before(body, body.skeleton.near_arm, body.pose.near_arm)
    if before_them and arm:
        made += near_arm(body)
    if body.sheet.kind == "ghost":
        made += train(body)
    else:
        astride = body.pose.horse is not None or swims(body)
        made += (*(() if astride else far_leg(body)), *mount(body, carved=carved))
        if not swims(body):
            made += (*(() if is_bare(body) else seat(body)), *near_leg(body), *skirt(body))
    made += neck(body)
    made += (
        shell(body)
        if is_bare(body)
        else (*garment(body, under_arm=not before_them), *collar(body), *garment_over(body))
    )
    made += _hung(body) if from_behind else cape_clasped(body)
    made += shawl_on_body(body)
    if layer == "lap":
        made.append(_over_the_lap(body))
    arms = (*(far_arm(body) if layer == "face" else ()), *(near_arm(body) if arm and not before_them else ()))
    drawn = (
        head_group(body, head.behind, "behind the head", over=over),
        *folded(made),
        head_group(body, head.front, "head", over=over),
        *veil(body),
        *boat_side(body),
        *wheels_before(body),
        *near_oar(body),
        *folded(arms),
        *(rivets(body, arm=arm) if carved else ()),
    )
    return in_the_water(body, drawn)


def _hung(body: Body) -> DisplayList:
    """What hangs behind somebody: a cape, the tails of a coat."""
    return (*hung_cape(body), *front_of(body).behind(body, ()))


def _far_arm_layer(body: Body) -> str:
    """Where the far arm lies: behind the body, over the lap as it comes out from behind it, over the face it covers, or
    unseen behind whom it embraces."""
    arm, head = body.skeleton.far_arm, body.skeleton.head
    if body.pose.far_arm.round == "behind":
        return "unseen"
    if body.pose.view == "back":
        return "behind"
    for x, y in (arm.end, arm.tip):
        if hypot(x - head[0], y - head[1]) < FACE * body.head:
            return "face"
    return "lap" if has_lap(body) else "behind"


def _over_the_lap(body: Body) -> Group:
    """The far arm from where it comes out from behind the body."""
    _, front = outline(body, down_to=0.0)
    far = 4 * body.head
    (top, high), (low, under) = front[0], front[-1]
    beyond = ((low - far, under), (low - far, under - far), (top + far, under - far), (top + far, high + far))
    return Group(far_arm(body), clip=polygon((*front, *beyond, (top, high + far))), name="far arm")


def head_box(sheet: CharacterSheet, pose: Pose) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of the head with its hair, in figure space (metres)."""
    body = body_of(sheet, pose, head_pixels=86.0, seed=0)
    x, y = body.skeleton.head
    half, up = 0.56 * body.head, 0.50 * body.head
    return x - half, y - up, x + half, y + up * 1.2
