"""Where people look. Eyes go first, in 2 ticks; then a blink; then the head, dipping a little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan2, degrees, hypot

from yingxi.acting.movement import Look
from yingxi.acting.timing import eased, keyed
from yingxi.film.performance import PROFILE
from yingxi.stage.ages import between

# How far beyond full a head is turned at most.
MOST = 1.3
# An iris at its corner is so many degrees from where the head points.
CORNER = 55.0
# No eye stays nearer to its corner than this share of the way there.
EASY = 0.92
# Azimuth is 0 towards the camera, 90 straight ahead along the set; elevation is degrees up.
Direction = tuple[float, float]
NAMED: Mapping[str, Direction] = {
    "ahead": (72.0, 0.0),
    "down": (62.0, -34.0),
    "up": (58.0, 30.0),
    "aside": (42.0, -30.0),
    "hand": (64.0, -40.0),
    "away": (-72.0, -26.0),
}
# Into the camera, as one looks at somebody through whose eyes the picture is seen.
LENS: Direction = (5.0, 0.0)
# How far the head is turned for an azimuth: towards who stands at the same depth the features slide in full, so that
# nobody who talks to another seems to look at us; for who stands further back it goes on into the profile
# (`stage/people/figure.py`).
TURNS = ((-100.0, -0.95), (0.0, 0.0), (74.0, 0.98), (102.0, 1.04), (114.0, 1.25), (125.0, MOST))
# How far round a head is drawn for its turn: a full slide is less than half of a right angle, and the rest the eyes go,
# into their corners; a head in profile is round by a right angle.
DRAWN_YAWS = ((-1.0, -46.0), (0.0, 0.0), (1.0, 46.0), (PROFILE, 84.0), (MOST, 92.0))
# From the look's first tick: still, then 2-10 with an overshoot of about 2 degrees, settled at 14.
HEAD_KEYS = ((2.0, 0.0), (9.5, 1.05), (14.0, 1.0))


@dataclass(frozen=True, slots=True)
class Gaze:
    """`turn` of the head, `eye_x` and `eye_y` of the iris, `nod` of the neck in degrees, `dip` 0-1."""

    turn: float
    eye_x: float
    eye_y: float
    nod: float
    dip: float


def direction_to(
    own: tuple[float, float, float], facing: int, target: tuple[float, float, float]
) -> Direction:
    """From eyes to eyes, both (x, y, z) in the set."""
    ahead = (target[0] - own[0]) * facing
    towards_camera = own[2] - target[2]
    azimuth = degrees(atan2(ahead, towards_camera + 0.001))
    elevation = degrees(atan2(target[1] - own[1], max(0.25, hypot(ahead, towards_camera))))
    return min(max(azimuth, -110.0), 125.0), min(max(elevation, -55.0), 55.0)


def gaze_at(looks: Sequence[Look], tick: float, directions: Mapping[str, Direction]) -> Gaze:
    """Folds all looks so far into one direction of the head and one of the eyes. `looks` are in time's order
    and the first one holds from the start."""
    first = directions.get(looks[0].at, NAMED["ahead"])
    head_x, head_y, eye_x, eye_y, dip = first[0], first[1], first[0], first[1], 0.0
    for look in looks[1:]:
        if look.tick > tick:
            break
        azimuth, elevation = directions.get(look.at, NAMED["ahead"])
        eyes = eased((tick - look.tick) / 2)
        eye_x, eye_y = eye_x + (azimuth - eye_x) * eyes, eye_y + (elevation - eye_y) * eyes
        if look.glance:
            continue
        head = keyed(HEAD_KEYS, tick - look.tick)
        dip = max(dip, min(1.0, abs(azimuth - head_x) / 60) * max(0.0, 1 - abs(tick - look.tick - 6) / 4))
        head_x, head_y = head_x + (azimuth - head_x) * head, head_y + (elevation - head_y) * head
    turn = between(TURNS, head_x)
    return Gaze(
        turn=turn,
        eye_x=_between((eye_x - drawn_yaw(turn)) / CORNER, -EASY, EASY),
        eye_y=_between((eye_y - 0.45 * head_y) / 32, -1.0, 1.0),
        nod=_between(-0.42 * head_y, -16.0, 16.0),
        dip=dip,
    )


def drawn_yaw(turn: float) -> float:
    """How far round a head of `turn` is drawn, in degrees.

    >>> drawn_yaw(0.5), drawn_yaw(-1.0)
    (23.0, -46.0)
    """
    return between(DRAWN_YAWS, turn)


def _between(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
