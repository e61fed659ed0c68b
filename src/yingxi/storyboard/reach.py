"""How near somebody must come to what stands as high as their shoulder or higher: a child to a table's top."""

from math import sqrt

from yingxi.film.sheet import CharacterSheet
from yingxi.stage.rig import proportions_of

# What lies lower than this share of the shoulder's height is reached by leaning, not by coming near.
HIGH = 0.80
# The arm is not stretched to its end; nobody comes nearer than this, in metres.
EASY, NEAREST = 0.80, 0.20


def near_enough_to_reach(sheet: CharacterSheet, height: float) -> float | None:
    """How far from somebody's middle what lies `height` metres high may be, in metres; None where leaning does it."""
    body = proportions_of(sheet)
    shoulder = body.standing_hip + body.torso - body.drop
    if height < HIGH * shoulder:
        return None
    arm = body.upper_arm + body.forearm + 0.5 * body.hand
    return max(NEAREST, EASY * sqrt(max(0.0, arm * arm - (height - shoulder) ** 2)))
