"""The pieces in which a figure is drawn: the arm that is laid round somebody lies over them, the rest of its owner
where they stand."""

from yingxi.film.performance import Pose
from yingxi.stage.people.figure import Drawn

# An arm laid round somebody comes before whoever stands less than this nearer, in metres.
LAID_BEFORE = 0.45
# Of two who embrace the taller one's arm lies over the other's: by so many metres for a metre of the hip's height.
TALLER_OVER = 0.8


def pieces_of(pose: Pose) -> tuple[tuple[float, Drawn], ...]:
    """The depth at which each piece is drawn, and the piece."""
    if pose.near_arm.round != "before":
        return ((pose.z, "whole"),)
    return (pose.z, "body"), (pose.z - LAID_BEFORE - TALLER_OVER * pose.hip, "arm")
