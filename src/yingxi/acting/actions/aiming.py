"""Where a hand points: past the faces of those who stand in between."""

from yingxi.acting.actions.approach import Target
from yingxi.acting.movement import InSet
from yingxi.acting.plan import Plan

# A hand gets no further than this from its owner. It stops so far before whoever stands in the way, but is so far from
# its owner at least and over their shoulder, in metres; its wrist is bent so far forwards, in degrees.
ARM, BEFORE, LEAST, OVER, BENT = 1.05, 0.44, 0.16, 0.10, -50.0


def pointed_at(plan: Plan, person: str, target: Target, tick: float) -> tuple[InSet, float]:
    """The point at which `person` points from `tick` on, and how far the wrist is bent: `target`, or short of whoever
    stands before it where the hand would lie over their face."""
    here, own = plan.footing(person, tick), plan.parts[person].proportions
    shoulder = here.hip + own.torso - own.drop
    way = 1 if target.x >= here.x else -1
    far = max(0.2, abs(target.x - here.x))
    for name, part in plan.parts.items():
        there, other = plan.footing(name, tick), part.proportions
        ahead = (there.x - here.x) * way
        if name == person or not 0.1 < ahead < min(ARM, far):
            continue
        chin = there.hip + other.torso + other.neck
        height = shoulder + (target.y - shoulder) * ahead / far
        if chin - 0.5 * other.head < height < chin + 1.3 * other.head:
            return InSet(here.x + way * max(LEAST, ahead - BEFORE), shoulder + OVER), BENT
    return InSet(target.x, target.y), 0.0
