"""Sleeves: how each kind is cut, from the armhole to the cuff, along the joints of an arm."""

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot

from yingxi.film.colour import Colour
from yingxi.film.performance import Arm
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, Point, polygon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.limbs import along, limb
from yingxi.stage.people.model import Body
from yingxi.stage.people.set_in import set_in
from yingxi.stage.people.tones import Cloth
from yingxi.stage.rig import LimbJoints

GIRTH = {"slim": 0.88, "medium": 1.0, "broad": 1.20}
Widths = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Sleeve:
    """A kind of sleeve: its widths at shoulder, elbow and end in heads, the share of the arm that it covers (1: to
    the wrist), how far its cap bulges, and how far its end hangs in a bag,
    down and, where the arm hangs, `behind` the hand."""

    widths: Widths
    covers: float = 1.0
    cap: float = 0.62
    hangs: float = 0.0
    behind: float = 0.0


SLEEVES: dict[str, Sleeve] = {
    "long": Sleeve((0.37, 0.270, 0.205)),
    "coat": Sleeve((0.41, 0.320, 0.275)),
    "loose": Sleeve((0.41, 0.325, 0.255)),
    "knit": Sleeve((0.38, 0.295, 0.205)),
    "puff": Sleeve((0.46, 0.290, 0.225), cap=0.78),
    "short": Sleeve((0.40, 0.360, 0.360), covers=0.36),
    "wide": Sleeve((0.40, 0.430, 0.560), hangs=0.34),
    "flowing": Sleeve((0.42, 0.50, 0.74), hangs=0.66, behind=0.30),
    "trumpet": Sleeve((0.42, 0.37, 0.430), hangs=0.12),
    "short puff": Sleeve((0.52, 0.46, 0.330), covers=0.30, cap=0.86),
    "none": Sleeve((0.30, 0.230, 0.175), covers=0.0, cap=0.55),
}
BARE: Widths = (0.27, 0.205, 0.132)
# Degrees of an elbow from which its cloth folds on the inside.
BENT = 30.0
# An elbow is no hose: how much of a cap the bent joint has.
ELBOW_FIRM = 0.75
# A cuff is a ring: how far its rims bow, in heads.
BOW = 0.05


def widths_of(body: Body, kind: str) -> Widths:
    """In metres."""
    girth = GIRTH[body.sheet.build] * (0.90 if body.child else 0.85 if body.sheet.sex == "female" else 1.0)
    size = body.head * girth
    a, b, c = SLEEVES[kind].widths
    return a * size, b * size, c * size * (1.1 if body.child else 1.0)


def bare_arm(body: Body, joints: LimbJoints) -> Path:
    girth = (
        GIRTH[body.sheet.build]
        * (0.92 if body.child else 0.84 if body.sheet.sex == "female" else 1.0)
        * body.head
    )
    a, b, c = (width * girth for width in BARE)
    return limb(
        joints.root, joints.middle, joints.end, (a, b, c), beyond=0.03 * body.head, cap=0.5, firm=ELBOW_FIRM
    )


def sleeve_path(body: Body, joints: LimbJoints, arm: Arm, kind: str) -> Path:
    """One path from the armhole to the end. Its cap leans to the neck, as a sleeve is set in."""
    cut, head = SLEEVES[kind], body.head
    widths = widths_of(body, kind)
    nx, ny = body.skeleton.chest[0] - joints.root[0], body.skeleton.chest[1] - joints.root[1]
    far = hypot(nx, ny) or 1.0
    lean = 0.16 * widths[0]
    drawn = (nx / far * lean, ny / far * lean * 0.5)
    # Held out before the body the shoulder lies flat on it; raised, the sleeve drags the shoulder's cloth with it.
    level = max(0.0, 1.0 - abs(arm.shoulder - 80) / 40)
    cap = cut.cap - 0.34 * level + 0.16 * min(1.0, max(0.0, arm.shoulder - 80) / 40)
    if cut.covers < 1.0:
        end = along(joints.root, joints.middle, cut.covers / 0.52)
        half = along(joints.root, end, 0.5)
        slant = _slant(joints, (nx, ny), widths[0], arm)
        return set_in(
            body, joints, arm, limb(joints.root, half, end, widths, cap=cap, drawn=drawn, slant=slant)
        )
    slant = _slant(joints, (nx, ny), widths[0], arm)
    hanging = limb(
        joints.root,
        joints.middle,
        joints.end,
        widths,
        beyond=-0.03 * head,
        cap=cap,
        drawn=drawn,
        slant=slant,
        firm=ELBOW_FIRM,
    )
    return set_in(body, joints, arm, hanging)


def _slant(joints: LimbJoints, to_neck: Point, width: float, arm: Arm) -> tuple[float, float]:
    """How much lower the outer side of the cap begins than the side at the neck, while the arm hangs."""
    hung = max(0.0, 1.0 - abs(arm.shoulder) / 70.0)
    dx, dy = joints.middle[0] - joints.root[0], joints.middle[1] - joints.root[1]
    outer, inner = 0.42 * width * hung, -0.06 * width * hung
    return (inner, outer) if -dy * to_neck[0] + dx * to_neck[1] > 0 else (outer, inner)


def bag(body: Body, joints: LimbJoints, kind: str) -> Path | None:
    """What hangs from the forearm of a wide sleeve: cloth falls, whichever way the arm points."""
    deep = SLEEVES[kind].hangs * body.head
    if not deep:
        return None
    (mx, my), (wx, wy) = joints.middle, joints.end
    length = hypot(wx - mx, wy - my) or 1.0
    level = abs(wx - mx) / length
    fall = deep * (0.25 + 0.95 * level)
    # From an arm that hangs it falls behind the hand.
    sway = body.swing / 90 * 0.5 * deep - SLEEVES[kind].behind * body.head * (1.0 - level)
    half = widths_of(body, kind)[2] / 2
    ux, uy = (wx - mx) / length, (wy - my) / length
    top = (wx - uy * half * 0.2, wy + ux * half * 0.2)
    inner = along(joints.middle, joints.end, 0.08)
    corner = (wx - ux * 0.02 * body.head + sway, wy - fall - half * 0.6)
    return smooth(
        (
            inner,
            along(joints.middle, joints.end, 0.55),
            top,
            (wx + ux * 0.02 * body.head, wy - half * 0.4),
            corner,
            (corner[0] - ux * 0.22 * body.head, corner[1] - 0.02 * body.head),
            (mx + ux * 0.22 * length + sway * 0.5, my - fall * 0.72 - half * 0.3 + uy * 0.22 * length),
        ),
        tension=0.34,
    )


def cuff(joints: LimbJoints, width: float, head: float, *, deep: float = 0.085) -> Path:
    """A band round the sleeve's end, a little bowed, as a ring is seen."""
    (ax, ay), (bx, by) = joints.middle, joints.end
    length = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / length, (by - ay) / length
    half = width / 2 * 1.07

    def at(forward: float, side: float) -> Point:
        return bx + ux * forward * head - uy * side * half, by + uy * forward * head + ux * side * half

    back, tip = -0.02 - deep, -0.005
    near, far = at(back, 1.0), at(tip, 1.0)
    return Path(
        (
            ("M", *near),
            ("L", *far),
            ("C", *at(tip + BOW, 0.5), *at(tip + BOW, -0.5), *at(tip, -1.0)),
            ("L", *at(back, -1.0)),
            ("C", *at(back + BOW, -0.5), *at(back + BOW, 0.5), *near),
            ("Z",),
        )
    )


def folds(body: Body, joints: LimbJoints, arm: Arm, widths: Widths, cloth: Cloth) -> list[Record]:
    """Folds from the inside of the elbow, deeper the more it bends, and two where the sleeve rests on the hand."""
    head = body.head
    made: list[Record] = []
    (ax, ay), (mx, my), (bx, by) = joints.root, joints.middle, joints.end
    first, second = hypot(mx - ax, my - ay) or 1.0, hypot(bx - mx, by - my) or 1.0
    ux, uy = (mx - ax) / first, (my - ay) / first
    vx, vy = (bx - mx) / second, (by - my) / second
    # Forwards of the upper arm is to its left when it hangs; the elbow folds there.
    fx, fy = -uy, ux
    gx, gy = -vy, vx
    if arm.elbow >= BENT:
        strength = min(1.0, 0.25 + arm.elbow / 90)
        inner = (mx + (fx + gx) * widths[1] * 0.22, my + (fy + gy) * widths[1] * 0.22)
        for spread, reach in ((-0.75, 0.22), (0.45, 0.34)):
            # Two of unequal length, and apart: three from one point would be an arrow's head.
            dx, dy = (-fx - gx) * 0.5 + ux * -spread * 0.55, (-fy - gy) * 0.5 + uy * -spread * 0.55
            start = (inner[0] - ux * 0.16 * widths[1] * spread, inner[1] - uy * 0.16 * widths[1] * spread)
            end = (start[0] + dx * widths[1] * reach * 2, start[1] + dy * widths[1] * reach * 2)
            middle = (
                (start[0] + end[0]) / 2 + ux * 0.030 * head * spread,
                (start[1] + end[1]) / 2 + uy * 0.030 * head * spread,
            )
            made.append(crease((start, middle, end), 0.022 * head * strength, cloth.fold))
    else:
        for at, reach in ((0.90, 0.46), (1.0, 0.34)):
            x, y = ax + ux * first * at + fx * widths[1] * 0.46, ay + uy * first * at + fy * widths[1] * 0.46
            end = (
                x - fx * widths[1] * reach * 1.5 - ux * 0.05 * head,
                y - fy * widths[1] * reach * 1.5 - uy * 0.05 * head,
            )
            middle = ((x + end[0]) / 2 + ux * 0.02 * head, (y + end[1]) / 2 + uy * 0.02 * head)
            made.append(crease(((x, y), middle, end), 0.020 * head, cloth.fold))
    x, y = bx - vx * 0.16 * head - gx * widths[2] * 0.42, by - vy * 0.16 * head - gy * widths[2] * 0.42
    end = (x + gx * widths[2] * 0.55 - vx * 0.05 * head, y + gy * widths[2] * 0.55 - vy * 0.05 * head)
    middle = ((x + end[0]) / 2 + vx * 0.02 * head, (y + end[1]) / 2 + vy * 0.02 * head)
    made.append(crease(((x, y), middle, end), 0.018 * head, cloth.fold))
    return made


def underside(joints: LimbJoints, widths: Widths, colour_of: Cloth) -> Cut:
    """The darker half of the sleeve, on the elbow's side: an arm is round."""
    (ax, ay), (mx, my), (bx, by) = joints.root, joints.middle, joints.end
    first, second = hypot(mx - ax, my - ay) or 1.0, hypot(bx - mx, by - my) or 1.0
    ux, uy = (mx - ax) / first, (my - ay) / first
    vx, vy = (bx - mx) / second, (by - my) / second

    def beside(x: float, y: float, dx: float, dy: float, width: float) -> Point:
        return x + dy * width * 0.62, y - dx * width * 0.62

    path = limb(
        beside(ax + ux * widths[0] * 0.3, ay + uy * widths[0] * 0.3, ux, uy, widths[0]),
        beside(mx, my, (ux + vx) / 2, (uy + vy) / 2, widths[1]),
        beside(bx, by, vx, vy, widths[2]),
        (widths[0] * 0.60, widths[1] * 0.72, widths[2] * 0.70),
        cap=0.9,
    )
    return Cut(path, colour_of.shade, edge=0, grain=0.8, name="underside")


# The near arm's shade on the body behind it, and how far before the arm it is seen, in heads.
_BEFORE_ARM, _SHADE = (0.070, -0.030), Colour(0.20, 0.045, 285, 0.24)


def arm_shade(body: Body, kind: str) -> list[Record]:
    """A slip of shade along the near arm, on the cloth behind it: sleeve and body are of one paper, and yet two."""
    joints, arm = body.skeleton.near_arm, body.pose.near_arm
    drawn = sleeve_path(body, joints, arm, kind) if SLEEVES[kind].covers == 1.0 else bare_arm(body, joints)
    x, y = (each * body.head for each in _BEFORE_ARM)
    return [Cut(drawn.moved(x, y), _SHADE, edge=0, grain=0, name="arm's shade")]


Trim = Callable[[Body], Cloth]


def seam(body: Body, joints: LimbJoints, width: float, cloth: Cloth) -> Record:
    """The armhole's stitched line on the sleeve's cap, seen where the arm hangs."""
    (ax, ay), (mx, my) = joints.root, joints.middle
    first = hypot(mx - ax, my - ay) or 1.0
    ux, uy = (mx - ax) / first, (my - ay) / first
    fx, fy = -uy, ux
    points = (
        (ax + fx * width * 0.50 + ux * width * 0.55, ay + fy * width * 0.50 + uy * width * 0.55),
        (ax + fx * width * 0.44 - ux * width * 0.02, ay + fy * width * 0.44 - uy * width * 0.02),
        (ax + fx * width * 0.20 - ux * width * 0.36, ay + fy * width * 0.20 - uy * width * 0.36),
    )
    return crease(points, 0.020 * body.head, cloth.fold, name="armhole")


def band(joints: LimbJoints, share: float, width: float) -> Path:
    """A flat band across the upper arm at `share` of it."""
    x, y = along(joints.root, joints.middle, share)
    length = hypot(joints.middle[0] - joints.root[0], joints.middle[1] - joints.root[1]) or 1.0
    ux, uy = (joints.middle[0] - joints.root[0]) / length, (joints.middle[1] - joints.root[1]) / length
    half = width * 0.6
    return polygon(
        (
            (x - uy * half, y + ux * half),
            (x + uy * half, y - ux * half),
        ),
        closed=False,
    )


def clipped(records: list[Record], path: Path, name: str) -> Group:
    return Group(tuple(records), clip=path, name=name)
