"""What hangs below the waist: a skirt or a coat that follows the thighs and then falls from the knees."""

from dataclasses import dataclass
from math import cos, radians, sin

from yingxi.stage.path import Point
from yingxi.stage.people.model import Body
from yingxi.stage.rig import LimbJoints

# A thigh lifted beyond this angle (degrees from hanging) carries the cloth as a lap.
LAP = 40.0


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
    """One side: round the hip, along the thigh, then straight down from the knee to the hem."""
    thigh = body.proportions.thigh
    dx, dy = sin(radians(angle)), -cos(radians(angle))
    # To the front (side 1) or the back (-1) of the thigh.
    nx, ny = side * cos(radians(angle)), side * sin(radians(angle))
    lap = min(1.0, max(0.0, (abs(angle) - LAP) / 35.0))
    root = body.skeleton.pelvis
    thick = half + (0.21 * body.head - half) * lap
    flare = hang.flare * (1 - 0.8 * lap)
    reach = min(hang.length, thigh)
    points: list[Point] = []
    if lap > 0 and side < 0:
        # The seat: cloth goes round the back of the pelvis before it lies under the thigh.
        points.append((root[0] - half * 1.02, root[1] + 0.02 * body.head))
        points.append((root[0] - half * 0.80, root[1] - thick * 0.86))
    elif lap == 0:
        points.append((root[0] + dx * 0.12 * thigh + nx * half, root[1] + dy * 0.12 * thigh + ny * half))
    share = reach / hang.length
    wide = thick + flare * share * 0.8
    knee_x = root[0] + (leg.middle[0] - root[0]) * reach / thigh
    knee_y = root[1] + (leg.middle[1] - root[1]) * reach / thigh
    if lap == 0:
        # Standing or walking: the cloth is a bell round both legs, pushed out by the leg on this side.
        outward = max(wide, side * (knee_x - root[0]) + 0.20 * body.head)
        points.append((root[0] + side * outward + sway * 0.45 * share, knee_y))
    else:
        points.append((knee_x + nx * thick * (0.92 if side > 0 else 0.80), knee_y + ny * thick * 0.92))
    rest = hang.length - reach
    ground = 0.03 * body.head
    if lap > 0 and side > 0:
        # The knee's front, where the cloth turns down.
        points.append((knee_x + thick * 1.02, knee_y + thick * 0.30))
    if rest > 0.02 * body.head or lap > 0:
        fall = max(ground, knee_y - max(rest, thick * 0.9))
        width = thick + flare
        if lap > 0:
            x = knee_x + (thick * 1.05 if side > 0 else -thick * 0.70)
            points.append((x + sway * 0.5, fall))
        else:
            # Below the knee the shin on this side carries the cloth along.
            down = min(1.0, rest / body.proportions.shin)
            shin_x = leg.middle[0] + (leg.end[0] - leg.middle[0]) * down
            outward = max(
                width,
                side * (knee_x - root[0]) + 0.20 * body.head,
                side * (shin_x - root[0]) + 0.15 * body.head,
            )
            points.append((root[0] + side * outward + sway, fall))
    return points
