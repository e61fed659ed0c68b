"""A firework that stands on the ground: a paper tube with a gold band, a fountain of sparks over it."""

from math import cos, radians, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.props.pieces import BRASS, RED, box, flame_glow, shaded, stroke

HIGH, HALF = 0.17, 0.032
"""The tube's height and half its width, in metres."""
SPARKS = ((-34, 0.17), (-22, 0.24), (-11, 0.29), (0, 0.32), (12, 0.28), (23, 0.25), (35, 0.16))
"""Degrees from upright and lengths in metres."""
BRIGHT, GOLD = Colour(0.97, 0.06, 95), Colour(0.86, 0.14, 75)


def firecracker() -> DisplayList:
    tube = rectangle(-HALF, 0.0, 2 * HALF, HIGH)
    return (
        flame_glow(0, HIGH + 0.13, 0.26, 0.55),
        box(-HALF - 0.018, -0.016, 2 * HALF + 0.036, 0.022, RED.darker(0.16)),
        box(-HALF, 0.0, 2 * HALF, HIGH, RED),
        *(box(-HALF, y, 2 * HALF, 0.016, BRASS, lift=0) for y in (0.022, HIGH - 0.032)),
        stroke([(-0.016, 0.086), (0, 0.112), (0.016, 0.086), (0, 0.060), (-0.016, 0.086)], BRASS, 0.004),
        shaded(tube, -HALF, HALF),
        Cut(ellipse(0, HIGH, HALF, 0.008), RED.darker(0.2), edge=0),
        *(_spark(turn, length) for turn, length in SPARKS),
        *(_star(turn, length) for turn, length in SPARKS),
    )


def _end(turn: float, length: float) -> tuple[float, float]:
    return length * sin(radians(turn)), HIGH + length * cos(radians(turn)) * 0.92


def _spark(turn: float, length: float) -> Cut:
    """One jet: a thin leaf of light from the tube's mouth."""
    x, y = _end(turn, length * 0.8)
    body = (
        ellipse(0, 0, 0.0035, length * 0.36).turned(-radians(turn)).moved(x * 0.58, HIGH + (y - HIGH) * 0.58)
    )
    return Cut(body, GOLD, lit=False, edge=0)


def _star(turn: float, length: float) -> Cut:
    x, y = _end(turn, length)
    return Cut(ellipse(x, y, 0.0085, 0.0085), BRIGHT, lit=False, edge=0)
