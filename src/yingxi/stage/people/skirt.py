"""What hangs below the waist: a skirt or a coat that follows the thighs and then falls from the knees."""

from dataclasses import dataclass
from math import cos, radians, sin

from yingxi.stage.path import Point
from yingxi.stage.people.model import Body
from yingxi.stage.rig import LimbJoints

# A thigh lifted beyond this angle (degrees from hanging) carries the cloth as a lap.
LAP = 40.0
# Half of a leg with what covers it, in heads: no cloth hangs within it.
LEG = 0.13
# Whose hips are lower, in heads, sits on the ground: the cloth lies there.
ON_THE_GROUND = 0.6
# Whose knees are lower than this, in heads, and hips than twice as much, sits on their heels.
ON_HEELS = 0.85


@dataclass(frozen=True, slots=True)
class Hang:
    """How a skirt is made, in metres: its length from the hip, its half widths there, how much it flares."""

    length: float
    hips_back: float
    hips_front: float
    flare: float


def skirt_sides(body: Body, hang: Hang) -> tuple[list[Point], list[Point]]:
    """The back's and the front's points, from below the waist down to the hem."""
    legs = sorted((body.skeleton.near_leg, body.skeleton.far_leg), key=lambda leg: leg.middle[0])
    angles = sorted((body.pose.near_leg.hip, body.pose.far_leg.hip))
    sway = sin(radians(body.swing)) * hang.length
    back = _side(body, hang, legs[0], angles[0], -1.0, hang.hips_back, sway)
    front = _side(body, hang, legs[1], angles[1], 1.0, hang.hips_front, sway)
    return back, front


def _side(
    body: Body, hang: Hang, leg: LimbJoints, angle: float, side: float, half: float, sway: float
) -> list[Point]:
    """One side, from a bell about both legs to a lap over the thigh as that is lifted: no cloth jumps on the way."""
    if _on_heels(body, leg):
        return _round_the_heels(body, leg, side, half)
    lap = min(1.0, max(0.0, (abs(angle) - LAP) / 35.0))
    bell = _bell(body, hang, leg, angle, side, half, sway) if lap < 1 else []
    lying = _lap(body, hang, leg, angle, side, half, sway) if lap > 0 else []
    if not (bell and lying):
        return bell or lying
    return [
        (x + (over_x - x) * lap, y + (over_y - y) * lap)
        for (x, y), (over_x, over_y) in zip(_with_a_turn(bell, side), lying, strict=True)
    ]


def _on_heels(body: Body, leg: LimbJoints) -> bool:
    """Whether the shin is folded under whoever sits on it."""
    low = ON_HEELS * body.head
    return body.skeleton.pelvis[1] < 2 * low and leg.middle[1] < low and leg.end[0] < leg.middle[0]


def _round_the_heels(body: Body, leg: LimbJoints, side: float, half: float) -> list[Point]:
    """The cloth goes round the seat, over the feet, and forward over the knees to the ground."""
    head, root = body.head, body.skeleton.pelvis
    floor, thick = min(leg.end[1], leg.middle[1]) - 0.10 * head, 0.21 * head
    knee = leg.middle
    if side < 0:
        return [
            (root[0] - half * 1.04, root[1] + 0.02 * head),
            (root[0] - half * 1.22, root[1] * 0.55 + floor * 0.45),
            (root[0] - half * 1.10, floor + 0.02 * head),
            (root[0] - half * 0.80, floor),
        ]
    return [
        (knee[0] + thick * 0.30, knee[1] + thick * 0.85),
        (knee[0] + thick * 1.00, knee[1] + thick * 0.15),
        (knee[0] + thick * 0.92, floor),
    ]


def _bell(
    body: Body, hang: Hang, leg: LimbJoints, angle: float, side: float, half: float, sway: float
) -> list[Point]:
    """Standing or walking: the cloth is pushed out by the leg on this side, hangs from its knee and is carried along by
    its shin. It may swing, but through no leg."""
    head, thigh = body.head, body.proportions.thigh
    dx, dy = sin(radians(angle)), -cos(radians(angle))
    nx, ny = side * cos(radians(angle)), side * sin(radians(angle))
    root = body.skeleton.pelvis
    points: list[Point] = [
        (root[0] + dx * 0.12 * thigh + nx * half, root[1] + dy * 0.12 * thigh + ny * half),
    ]
    knee, rest = _over_the_knee(body, hang, leg)
    share = min(hang.length, thigh) / hang.length
    out = side * (knee[0] - root[0])
    swung = side * sway
    points.append(
        (
            root[0]
            + side
            * max(
                max(half + hang.flare * share * 0.8, out + 0.20 * head) + swung * 0.45 * share,
                out + LEG * head,
            ),
            knee[1],
        )
    )
    if rest > 0.02 * head:
        down = min(1.0, rest / body.proportions.shin)
        shin = side * (leg.middle[0] + (leg.end[0] - leg.middle[0]) * down - root[0])
        outward = max(half + hang.flare, out + 0.20 * head, shin + 0.15 * head) + swung
        fall = max(0.03 * head, knee[1] - rest)
        points.append((root[0] + side * max(outward, shin + LEG * head), fall))
    return points


def _lap(
    body: Body, hang: Hang, leg: LimbJoints, angle: float, side: float, half: float, sway: float
) -> list[Point]:
    """Sitting: round the seat and under the thigh, or over it to the knee; from there it falls."""
    head = body.head
    nx, ny = side * cos(radians(angle)), side * sin(radians(angle))
    root, thick = body.skeleton.pelvis, 0.21 * head
    knee, rest = _over_the_knee(body, hang, leg)
    fall = max(0.03 * head, knee[1] - max(rest, thick * 0.9))
    along = (knee[0] + nx * thick * (0.92 if side > 0 else 0.80), knee[1] + ny * thick * 0.92)
    if side < 0 and root[1] < ON_THE_GROUND * head:
        return [
            (root[0] - half * 1.02, root[1] + 0.02 * head),
            (root[0] - half * 0.92, 0.03 * head),
            ((root[0] + along[0]) / 2, 0.02 * head),
            (knee[0] - thick * 0.20, fall),
        ]
    if side < 0:
        return [
            (root[0] - half * 1.02, root[1] + 0.02 * head),
            (root[0] - half * 0.80, root[1] - thick * 0.86),
            along,
            (knee[0] - thick * 0.70 + sway * 0.5, fall),
        ]
    return [
        along,
        # The knee's front, where the cloth turns down.
        (knee[0] + thick * 1.02, knee[1] + thick * 0.30),
        (knee[0] + thick * 1.05 + sway * 0.5, fall),
    ]


def _over_the_knee(body: Body, hang: Hang, leg: LimbJoints) -> tuple[Point, float]:
    """Where on the thigh the cloth turns to fall, and how much of it is left to."""
    reach, root = min(hang.length, body.proportions.thigh), body.skeleton.pelvis
    share = reach / body.proportions.thigh
    at = (root[0] + (leg.middle[0] - root[0]) * share, root[1] + (leg.middle[1] - root[1]) * share)
    return at, hang.length - reach


def _with_a_turn(bell: list[Point], side: float) -> list[Point]:
    """As many points as a lap has: round the seat at the back, at the knee's front; a short skirt's hem is its end."""
    *above, hem = bell if len(bell) > 2 else [*bell, bell[-1]]
    hip, knee = above
    if side < 0:
        return [hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2), knee, hem]
    return [hip, knee, hem]
