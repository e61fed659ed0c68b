"""The body's outline under a garment: shoulders, waist and hem along the bent spine, back and front apart.

Levels run along the spine, 0 at the pelvis and 1 at the neck's base; half widths are shares of the
shoulders'.
"""

from math import cos, radians, sin

from yingxi.stage.path import Point
from yingxi.stage.people.model import Body

Row = tuple[float, float, float]
"""Level, half width at the back, half width at the front."""

_ADULT: tuple[Row, ...] = (
    (1.00, 0.30, 0.26),
    (0.972, 0.60, 0.52),
    (0.925, 0.80, 0.69),
    (0.74, 0.77, 0.76),
    (0.38, 0.65, 0.68),
    (0.06, 0.72, 0.70),
    (-0.13, 0.77, 0.74),
)
_WOMAN: tuple[Row, ...] = (
    (1.00, 0.27, 0.23),
    (0.970, 0.54, 0.46),
    (0.920, 0.74, 0.63),
    (0.70, 0.65, 0.73),
    (0.40, 0.52, 0.56),
    (0.08, 0.68, 0.64),
    (-0.13, 0.76, 0.72),
)
_ELDER: tuple[Row, ...] = (
    (1.00, 0.31, 0.24),
    (0.97, 0.66, 0.46),
    (0.90, 0.87, 0.63),
    (0.66, 0.85, 0.74),
    (0.36, 0.76, 0.80),
    (0.06, 0.80, 0.82),
    (-0.13, 0.84, 0.84),
)
_CHILD: tuple[Row, ...] = (
    (1.00, 0.34, 0.32),
    (0.96, 0.60, 0.54),
    (0.89, 0.78, 0.71),
    (0.58, 0.78, 0.78),
    (0.28, 0.84, 0.84),
    (0.05, 0.90, 0.88),
    (-0.13, 0.95, 0.93),
)
# A belly's share of the half width, by build: at the front, and a third of it at the back.
_BELLY = {"slim": -0.05, "medium": 0.0, "broad": 0.20}
# Half widths of a side view and a back view, as shares of the three-quarter one: (back, front).
_VIEW = {"three-quarter": (1.0, 1.0), "profile": (0.62, 0.66), "back": (1.0, 1.10)}


def rows_of(body: Body) -> tuple[Row, ...]:
    """The outline of this person in this view."""
    match body.sheet.age, body.sheet.sex:
        case "child", _:
            rows = _CHILD
        case "elder", _:
            rows = _ELDER
        case _, "female":
            rows = _WOMAN
        case _:
            rows = _ADULT
    belly = _BELLY[body.sheet.build]
    back, front = _VIEW[body.pose.view]
    return tuple(
        (
            level,
            (half_back + belly * 0.35 * _middle(level)) * back,
            (half_front + belly * _middle(level)) * front,
        )
        for level, half_back, half_front in rows
    )


def _middle(level: float) -> float:
    """1 at the belly, 0 at the neck."""
    return max(0.0, 1.0 - abs(level - 0.22) / 0.62)


def spine(body: Body, level: float) -> tuple[Point, float]:
    """The point of the spine at `level`, and how far the body leans there (degrees)."""
    skeleton, length = body.skeleton, body.proportions.torso
    low, high = body.pose.lean * 0.6, skeleton.torso_angle
    if level >= 0.35:
        share = min(1.0, (level - 0.35) / 0.3)
        x, y = skeleton.waist
        up = (level - 0.35) * length
        return (x + up * sin(radians(high)), y + up * cos(radians(high))), low + (high - low) * (
            0.5 + share / 2
        )
    x, y = skeleton.pelvis
    up = level * length
    angle = low if level >= 0 else low * 0.5
    return (x + up * sin(radians(angle)), y + up * cos(radians(angle))), low + (high - low) * max(
        0.0, level
    ) / 0.7


def across(body: Body, level: float, side: float) -> Point:
    """The point `side` metres in front of the spine at `level`."""
    (x, y), angle = spine(body, level)
    return x + side * cos(radians(angle)), y - side * sin(radians(angle))


def outline(body: Body, *, down_to: float = -1.0) -> tuple[list[Point], list[Point]]:
    """The back's and the front's points, from the neck down to level `down_to`."""
    half = body.proportions.shoulder_half
    rows = [row for row in rows_of(body) if row[0] >= down_to]
    back = [across(body, level, -width * half) for level, width, _ in rows]
    front = [across(body, level, width * half) for level, _, width in rows]
    return back, front


def middle_line(body: Body) -> float:
    """How far the garment's front middle lies before the spine, in metres."""
    return (
        body.proportions.shoulder_half * {"three-quarter": 0.20, "profile": 0.52, "back": 0.0}[body.pose.view]
    )
