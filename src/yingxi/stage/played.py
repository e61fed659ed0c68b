"""Where an instrument is while it is played, and where its player's hands are: at the chin, on the lap, before the
belly, at the mouth. The far hand is on the neck, the near one at the strings or at the bow."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Literal

from yingxi.stage.props import prop_named
from yingxi.stage.rig import Point, Proportions

# The head for which instruments are drawn, in metres, and what the arms of its owner measure, in heads.
HEAD, ARMS = 0.275, 1.82


@dataclass(frozen=True, slots=True)
class Played:
    """The drawing's point `anchor` lies `at` (heads forwards and up from the middle of `part`), the drawing turned by
    `turn` degrees against the clock. `neck` and `strings` are points of the drawing; the near hand goes between the two
    `strokes`, heads from the strings. `bowed` with a bow that reaches from that hand over the strings."""

    part: Literal["head", "chest", "waist"]
    at: Point
    anchor: Point
    turn: float
    neck: Point
    strings: Point
    strokes: tuple[Point, Point]
    bowed: bool = False


PLAYED = {
    "violin": Played(
        "head", (0.12, -0.58), (0.0, 0.44), 78.0, (0.0, -0.03), (0.0, 0.29),
        ((-0.14, -0.36), (-0.42, -1.20)), bowed=True,
    ),
    "erhu": Played(
        "waist", (0.80, -0.42), (0.0, -0.10), -10.0, (0.0, 0.13), (0.0, -0.02),
        ((-0.30, -0.02), (-1.05, -0.10)), bowed=True,
    ),
    "guitar": Played(
        "waist", (0.10, -0.06), (0.0, -0.40), -62.0, (0.0, 0.12), (0.0, -0.35), ((-0.06, 0.20), (0.10, -0.18)),
    ),
    "pipa": Played(
        "waist", (0.42, -0.02), (0.0, -0.36), -14.0, (0.0, 0.14), (0.0, -0.30), ((-0.06, 0.16), (0.10, -0.16)),
    ),
    "guzheng": Played(
        "waist", (0.95, -0.20), (0.0, 0.0), 0.0, (0.20, 0.07), (-0.14, 0.08), ((-0.04, 0.22), (0.10, 0.0)),
    ),
    "guqin": Played(
        "waist", (0.95, -0.20), (0.0, 0.0), 0.0, (-0.08, 0.05), (0.20, 0.05), ((-0.04, 0.16), (0.08, 0.0)),
    ),
    "accordion": Played(
        "chest", (0.60, -0.80), (0.0, 0.0), -6.0, (0.19, -0.04), (-0.19, 0.02), ((0.0, 0.24), (0.06, -0.22)),
    ),
    "flute": Played(
        "head", (0.40, -0.27), (-0.19, 0.0), -38.0, (0.15, 0.0), (0.03, 0.0), ((0.0, 0.0), (0.03, -0.03)),
    ),
}  # fmt: skip


def instrument_of(word: str) -> str:
    """The instrument that a word means and somebody can play, or ""."""
    named = prop_named(word)
    return named if named in PLAYED else ""


def size_of(proportions: Proportions) -> float:
    """How large an instrument is for its player: a child's is smaller."""
    return min(1.0, (proportions.upper_arm + proportions.forearm) / (ARMS * proportions.head))


def scale_of(proportions: Proportions) -> float:
    """The drawing's scale, in metres of the figure for a metre of the drawing."""
    return size_of(proportions) * proportions.head / HEAD


def on_instrument(name: str, point: Point, proportions: Proportions) -> Point:
    """A point of the drawing as heads forwards and up from the middle of the part on which the instrument is."""
    played = PLAYED[name]
    c, s = cos(radians(played.turn)), sin(radians(played.turn))
    x, y = point[0] - played.anchor[0], point[1] - played.anchor[1]
    size = size_of(proportions) / HEAD
    return played.at[0] + size * (c * x - s * y), played.at[1] + size * (s * x + c * y)
