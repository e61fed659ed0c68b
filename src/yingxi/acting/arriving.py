"""Setting out and coming to a stop: the body gathers before the first step, its weight comes over after the last."""

from yingxi.acting.movement import Bend
from yingxi.acting.walking import Walk

# Who goes so far or further, in metres, sets out and stops in full; who goes less, by so much less.
IN_FULL = 1.0
# Degrees back before the first step, and forwards into it; a runner's are more by this factor.
GATHERS, LEANS_INTO, RUNNING = -2.6, 2.2, 2.0
# After the last step: degrees forwards and back, what the knees give (body heights), and the arms' swing, as a share
# of the gait's.
CARRIED, COMES_BACK, GIVES, ARMS = 2.4, -1.0, 0.011, 0.42


def setting_out(walk: Walk) -> tuple[Bend, ...]:
    """Back onto the heels before the first step, then forwards into it."""
    much, start = _much(walk), walk.start
    return (
        Bend(
            "lean",
            (
                (start - 7, 0.0),
                (start - 1, GATHERS * much),
                (start + 7, LEANS_INTO * much),
                (start + 18, 0.0),
            ),
        ),
        Bend(
            "drop",
            ((start - 6, 0.0), (start, 0.6 * GIVES * much * walk.proportions.height), (start + 8, 0.0)),
        ),
    )


def settling(walk: Walk) -> tuple[Bend, ...]:
    """The weight goes on a little when the feet stand, comes back and rests; the arms swing out."""
    much, end = _much(walk), walk.end
    arms = ARMS * walk.gait.arms * min(1.0, much)
    return (
        Bend(
            "lean",
            ((end - 5, 0.0), (end + 2, CARRIED * much), (end + 9, COMES_BACK * much), (end + 17, 0.0)),
        ),
        Bend("neck", ((end - 2, 0.0), (end + 5, -0.5 * CARRIED * much), (end + 15, 0.0))),
        Bend("drop", ((end - 2, 0.0), (end + 3, GIVES * much * walk.proportions.height), (end + 12, 0.0))),
        Bend("sway", ((end - 4, 0.0), (end + 3, arms), (end + 10, -0.5 * arms), (end + 18, 0.0))),
    )


def _much(walk: Walk) -> float:
    far = min(1.0, abs(walk.target.x - walk.origin.x) / IN_FULL)
    return far * (RUNNING if walk.gait.flight else 1.0)


# How far a runner's elbows are bent more than a walker's, in degrees.
PUMPING = 60.0


def pumping(walk: Walk, *, holds: bool) -> tuple[Bend, ...]:
    """A runner's arms are bent; the near one of somebody who holds a thing is as it is."""
    if not walk.gait.flight:
        return ()
    keys = ((walk.start, 0.0), (walk.start + 8, PUMPING), (walk.end - 8, PUMPING), (walk.end + 4, 0.0))
    far = Bend("far_elbow", keys)
    return (far,) if holds else (Bend("near_elbow", keys), far)
