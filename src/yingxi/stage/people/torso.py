"""The body's outline under a garment: sloping shoulders, chest, waist, belly and hip along the bent spine.

Levels run along the spine, 0 at the pelvis and 1 at the neck's base; half widths are shares of the shoulders'.
"""

from itertools import pairwise
from math import cos, radians, sin

from yingxi.stage.path import Point
from yingxi.stage.people.model import Body

WAIST = (0.16, 0.62)
"""Between which levels a body is narrower than above and below."""
HEM = -0.13
"""Where a short garment ends that says nothing of its length."""
# Degrees by which hem and shoulders lean as hips and shoulders do in standing on one leg, the one against the other.
_HIPS, _SHOULDERS = 2.5, -3.5
# From this level up an elder's spine bends forward to the neck.
_STOOPED = 0.55


def half_widths(body: Body, level: float) -> tuple[float, float]:
    """How far back and front lie from the spine at `level`, in metres."""
    half, rows = body.proportions.shoulder_half, body.rows
    for (high, *upper), (low, *lower) in pairwise(rows):
        if level >= low:
            share = min(1.0, max(0.0, (level - low) / (high - low)))
            return (
                (lower[0] + (upper[0] - lower[0]) * share) * half,
                (lower[1] + (upper[1] - lower[1]) * share) * half,
            )
    return rows[-1][1] * half, rows[-1][2] * half


def on(body: Body, level: float, share: float) -> Point:
    """The point of the body at `level`, `share` 0 at the back's edge and 1 at the front's."""
    back, front = half_widths(body, level)
    return across(body, level, -back + (back + front) * share)


def spine(body: Body, level: float) -> tuple[Point, float]:
    """The point of the spine at `level`, and how far the body leans there (degrees)."""
    skeleton, length = body.skeleton, body.proportions.torso
    low, high = body.pose.lean * 0.6, skeleton.torso_angle
    if level >= 0.35:
        share = min(1.0, (level - 0.35) / 0.3)
        x, y = skeleton.waist
        up = (level - 0.35) * length
        bent = max(0.0, min(1.1, (level - _STOOPED) / (1 - _STOOPED))) ** 2 * body.proportions.stoop
        if body.pose.view == "back":
            bent = 0.0
        c, s = cos(radians(high)), sin(radians(high))
        return (x + up * s + bent * c, y + up * c - bent * s), low + (high - low) * (0.5 + share / 2)
    x, y = skeleton.pelvis
    up = level * length
    angle = low if level >= 0 else low * 0.5
    return (x + up * sin(radians(angle)), y + up * cos(radians(angle))), low + (high - low) * max(
        0.0, level
    ) / 0.7


def across(body: Body, level: float, side: float) -> Point:
    """The point `side` metres in front of the spine at `level`."""
    (x, y), angle = spine(body, level)
    angle += _leaning(body, level)
    return x + side * cos(radians(angle)), y - side * sin(radians(angle))


def _leaning(body: Body, level: float) -> float:
    """How far the body's line at `level` leans from square to the spine, in degrees."""
    if body.pose.view == "profile":
        return 0.0
    if level < 0.4:
        return body.pose.weight * _HIPS * min(1.0, (0.4 - level) / 0.3)
    share = min(1.0, max(0.0, (level - 0.5) / 0.35))
    return body.pose.weight * _SHOULDERS * (share if level <= 1.0 else 0.6)


def outline(body: Body, *, down_to: float = HEM, straight: bool = False) -> tuple[list[Point], list[Point]]:
    """The back's and the front's points, from the neck down to level `down_to`; cloth that falls `straight` shows no
    waist."""
    levels = [
        row[0]
        for row in body.rows
        if row[0] > down_to + 0.03 and not (straight and WAIST[0] < row[0] < WAIST[1])
    ]
    levels.append(down_to)
    return [on(body, level, 0.0) for level in levels], [on(body, level, 1.0) for level in levels]


def middle_line(body: Body) -> float:
    """How far the garment's front middle lies before the spine, in metres."""
    return (
        body.proportions.shoulder_half * {"three-quarter": 0.20, "profile": 0.46, "back": 0.0}[body.pose.view]
    )
