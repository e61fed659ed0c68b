"""The pieces in which a figure is drawn: the arm that is laid round somebody lies over them, the rest of its owner
where they stand."""

from yingxi.film.performance import Pose
from yingxi.stage.people.figure import Drawn

# An arm laid round somebody comes before whoever stands less than this nearer, in metres.
LAID_BEFORE = 0.45
# Of two who embrace the taller one's arm lies over the other's: by so many metres for a metre of the hip's height.
TALLER_OVER = 0.8
# People are seen before a seat of their depth, whose front edge stands so much nearer at most, on it as before it; who
# leans back further than this, in degrees, lies in it.
OVER_THE_EDGE, RECLINED = 0.11, -50.0


def pieces_of(pose: Pose) -> tuple[tuple[float, Drawn], ...]:
    """The depth at which each piece is drawn, and the piece."""
    z = pose.z - (OVER_THE_EDGE if pose.lean > RECLINED else 0.0)
    if pose.near_arm.round != "before":
        return ((z, "whole"),)
    return (z, "body"), (pose.z - LAID_BEFORE - TALLER_OVER * pose.hip, "arm")
