"""A shawl: one cloth over both shoulders that crosses on the breast, falls to the elbows and goes with the arms."""

from math import hypot

from yingxi.film.colour import from_hex
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import round_neck, row
from yingxi.stage.people.limbs import along
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth, behind, cloth
from yingxi.stage.people.torso import on
from yingxi.stage.people.wings import tufts
from yingxi.stage.rig import LimbJoints

REACH, FALLS = 0.16, 0.30
"""How far down the forearm it lies, and how far it hangs from there, in heads."""
BACK_ENDS = -0.20
"""The level to which its corner falls behind."""


def shawl_cloth(body: Body) -> Cloth:
    return cloth(from_hex(body.sheet.shawl))


def shawl_on_body(body: Body) -> DisplayList:
    """What of it lies on breast or back; nothing where none is worn."""
    if not body.sheet.shawl:
        return ()
    paint = shawl_cloth(body)
    if body.pose.view == "back":
        return _behind(body, paint)
    return (*_panel(body, paint, near=False), *_panel(body, paint, near=True), *_rolled(body, paint))


def _panel(body: Body, paint: Cloth, *, near: bool) -> DisplayList:
    """One end: from the nape over the breast to a corner at the waist."""
    if near:
        edge = (on(body, 1.02, 0.06), *round_neck(body, (0.93, -0.14), (0.66, 0.06), (0.34, 0.15)))
        corner = row(body, (0.02, 0.02))[0]
        outer = (on(body, 0.18, -0.02), on(body, 0.62, -0.06), on(body, 0.90, -0.05), on(body, 0.97, -0.04))
    else:
        edge = (on(body, 1.0, 0.90), *round_neck(body, (0.90, 0.10), (0.62, 0.02), (0.40, -0.05)))
        corner = row(body, (0.14, 0.12))[0]
        outer = (on(body, 0.26, 0.97), on(body, 0.62, 1.04), on(body, 0.88, 1.06), on(body, 0.96, 1.06))
    plain = paint if near else behind(paint)
    shape = smooth((*edge, corner, *outer), tension=0.24)
    near_ = body.near
    made: list[Record] = []
    if near_.pixels > 26:
        made.append(tufts(body, corner, outer[0], plain.fold))
    made.append(Cut(shape, plain.plain, lift=near_.lift(1.8), edge=near_.edge, name="shawl"))
    if near_.pixels > 34:
        rows = ((0.22, 0.30), (0.50, 0.62))
        lines: list[Record] = [
            crease(
                (along(edge[1], outer[2], at), along(edge[2], outer[1], at), along(corner, outer[0], to)),
                0.045 * body.head,
                plain.fold,
            )
            for at, to in rows
        ]
        border = smooth(
            tuple(
                (x, y + 0.07 * body.head)
                for x, y in (edge[3], corner, outer[0], on(body, 0.3, -0.3 if near else 1.3))
            ),
            closed=False,
            tension=0.2,
        )
        lines.append(Stroke(border, plain.light, 0.045 * body.head, name="shawl's border"))
        made.append(Group(tuple(lines), clip=shape, name="shawl's cloth"))
    return tuple(made)


def _rolled(body: Body, paint: Cloth) -> DisplayList:
    """Its upper edge, turned over about the neck."""
    line = (on(body, 1.015, 0.08), *round_neck(body, (0.94, -0.14), (0.82, -0.05), (0.66, 0.06)))
    over = (on(body, 0.995, 0.90), *round_neck(body, (0.91, 0.11), (0.80, 0.075), (0.70, 0.045)))
    width = 0.040 * body.head
    return tuple(
        Stroke(smooth(each, closed=False), paint.light, width, name="shawl's fold") for each in (over, line)
    )


def _behind(body: Body, paint: Cloth) -> DisplayList:
    """A triangle with its corner between the hips, fringed."""
    near, head = body.near, body.head
    low = on(body, BACK_ENDS, 0.5)
    left = (on(body, 1.04, 0.10), on(body, 0.95, -0.07), on(body, 0.84, -0.08), on(body, 0.46, -0.10))
    right = (on(body, 0.46, 1.10), on(body, 0.84, 1.08), on(body, 0.95, 1.07), on(body, 1.04, 0.90))
    shape = smooth((*left, low, *right, on(body, 1.0, 0.5)), tension=0.22)
    made: list[Record] = []
    if near.pixels > 26:
        made += [tufts(body, side, low, paint.fold) for side in (left[-1], right[0])]
    made.append(Cut(shape, paint.plain, lift=near.lift(2.0), edge=near.edge, name="shawl"))
    if near.pixels > 34:
        inner = smooth(
            tuple((x, y + 0.10 * head) for x, y in (left[-1], low, right[0])), closed=False, tension=0.1
        )
        folds: list[Record] = [Stroke(inner, paint.light, 0.05 * head, name="shawl's border")]
        folds += [
            crease(
                (
                    on(body, 0.96, share),
                    on(body, 0.5, 0.5 + (share - 0.5) * 0.8),
                    on(body, 0.12, 0.5 + (share - 0.5) * 0.5),
                ),
                0.05 * head,
                paint.fold,
            )
            for share in (0.16, 0.36, 0.64, 0.84)
        ]
        made.append(Group(tuple(folds), clip=shape, name="shawl's cloth"))
    return tuple(made)


def shawl_on_arm(body: Body, joints: LimbJoints, *, near: bool) -> list[Record]:
    """What of it lies over an arm, from the shoulder past the elbow; it hangs from whichever way the arm points."""
    if not body.sheet.shawl:
        return []
    head, paint = body.head, shawl_cloth(body) if near else behind(shawl_cloth(body))
    (rx, ry), (mx, my) = joints.root, joints.middle
    tip = along(joints.middle, joints.end, REACH)
    side = _side(body, joints, near=near)
    hung = max(0.0, (ry - my) / (hypot(mx - rx, my - ry) or 1.0))
    out = 0.22 * head * side * hung
    outer = (rx + out * 0.55, ry + 0.16 * head)
    elbow = (mx + out * 1.25, my + 0.17 * head * (1 - hung))
    low = (tip[0] + out * 0.95, tip[1] - FALLS * head * (0.5 + 0.5 * hung))
    inner = (tip[0] - side * 0.20 * head * hung - (1 - hung) * side * 0.30 * head, low[1] + 0.02 * head)
    root = (rx - side * 0.24 * head, ry - 0.18 * head)
    top = (rx - side * 0.20 * head, ry + 0.20 * head)
    shape = smooth(
        (top, outer, along(outer, elbow, 0.55), elbow, low, inner, along(inner, root, 0.55), root),
        tension=0.24,
    )
    made: list[Record] = []
    if body.near.pixels > 26:
        made.append(tufts(body, low, inner, paint.fold))
    made.append(
        Cut(shape, paint.plain, lift=body.near.lift(3.0 if near else 1.2), edge=body.near.edge, name="shawl")
    )
    if body.near.pixels > 34:
        lines: list[Record] = [
            crease(
                (
                    along(top, outer, at),
                    along(along(top, outer, at), along(low, inner, 1 - at), 0.5),
                    along(low, inner, 1 - at),
                ),
                0.045 * head,
                paint.fold,
            )
            for at in (0.35, 0.72)
        ]
        raised = [
            (x, y + 0.09 * head) for x, y in (along(inner, low, 1.4), low, inner, along(low, inner, 1.4))
        ]
        lines.append(
            Stroke(smooth(tuple(raised[::3]), closed=False), paint.light, 0.045 * head, name="shawl's border")
        )
        made.append(Group(tuple(lines), clip=shape, name="shawl's cloth"))
    return made


def _side(body: Body, joints: LimbJoints, *, near: bool) -> float:
    """On which side of the arm is out."""
    aside = joints.root[0] - on(body, 1.0, 0.5)[0]
    if abs(aside) < 0.04 * body.head:
        return -1.0 if near else 1.0
    return 1.0 if aside > 0 else -1.0
