"""A sleeve set in at the shoulder: its cap goes on where the sloping line of the shoulder ends, with no hump and no
notch, while the arm hangs; a raised arm has the round cap of a limb."""

from math import hypot

from yingxi.film.performance import Arm
from yingxi.stage.path import Path, Point, part_way
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import on
from yingxi.stage.rig import LimbJoints

# Degrees from which an arm no longer hangs, and from which it has the whole round cap.
_HANGS, _RAISED = 40.0, 75.0
# Where on the torso's outline the cap ends and where that line is measured, as levels of the spine; and how far inside
# the outline it lies, as a share of the body's width.
_MEETS, _ABOVE, _INSIDE = 0.945, 0.985, 0.035

Steps = tuple[tuple[str | float, ...], ...]


def set_in(body: Body, joints: LimbJoints, arm: Arm, sleeve: Path) -> Path:
    """`sleeve`, whose last curve is its cap, set in at the shoulder of its side."""
    hung = 1.0 - min(1.0, max(0.0, abs(arm.shoulder) - _HANGS) / (_RAISED - _HANGS))
    if body.pose.view == "profile" or hung == 0.0:
        return sleeve
    start, cap = sleeve.steps[-3], sleeve.steps[-2]
    first: Point = (float(start[-2]), float(start[-1]))
    one, two, last = ((float(cap[at]), float(cap[at + 1])) for at in (1, 3, 5))
    near = joints is body.skeleton.near_arm
    meeting, slope = _shoulder(body, 0.0 if near else 1.0)
    outer_first = _apart(first, meeting) > _apart(last, meeting)
    round_cap = _halved(first, one, two, last)
    flat_cap = _flat(first, last, meeting, slope, joints, outer_first=outer_first)
    curves = tuple(
        tuple(part_way(a, b, hung) for a, b in zip(were, are, strict=True))
        for were, are in zip(round_cap, flat_cap, strict=True)
    )
    drawn: Steps = tuple(("C", *curve[0], *curve[1], *curve[2]) for curve in curves)
    return Path((*sleeve.steps[:-2], *drawn, ("Z",)))


def _shoulder(body: Body, side: float) -> tuple[Point, Point]:
    """Where the cap meets the shoulder's line, and that line's direction, outwards and down."""
    share = _INSIDE if side == 0.0 else 1.0 - _INSIDE
    meeting, above = on(body, _MEETS, share), on(body, _ABOVE, share)
    length = _apart(meeting, above) or 1.0
    return meeting, ((meeting[0] - above[0]) / length, (meeting[1] - above[1]) / length)


def _flat(
    first: Point, last: Point, meeting: Point, slope: Point, joints: LimbJoints, *, outer_first: bool
) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The cap as two curves: from the outer side up into the shoulder's slope, and down the armhole's seam."""
    outer, inner = (first, last) if outer_first else (last, first)
    length = _apart(joints.root, joints.middle) or 1.0
    up = (joints.root[0] - joints.middle[0]) / length, (joints.root[1] - joints.middle[1]) / length
    far, deep = _apart(outer, meeting), _apart(inner, meeting)
    over = (
        (outer[0] + up[0] * far * 0.34, outer[1] + up[1] * far * 0.34),
        (meeting[0] + slope[0] * far * 0.42, meeting[1] + slope[1] * far * 0.42),
    )
    seam = (
        (meeting[0] + (inner[0] - meeting[0]) * 0.3, meeting[1] + (inner[1] - meeting[1]) * 0.3),
        (inner[0] + up[0] * deep * 0.4, inner[1] + up[1] * deep * 0.4),
    )
    if outer_first:
        return (over[0], over[1], meeting), (seam[0], seam[1], last)
    return (seam[1], seam[0], meeting), (over[1], over[0], last)


def _halved(a: Point, b: Point, c: Point, d: Point) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """One cubic as two."""
    ab, bc, cd = part_way(a, b, 0.5), part_way(b, c, 0.5), part_way(c, d, 0.5)
    abc, bcd = part_way(ab, bc, 0.5), part_way(bc, cd, 0.5)
    return (ab, abc, part_way(abc, bcd, 0.5)), (bcd, cd, d)


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
