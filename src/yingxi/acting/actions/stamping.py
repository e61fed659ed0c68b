"""A foot that comes down hard, and once more: anger, or cold feet."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.danced import Dance, Step
from yingxi.acting.movement import Bend, Held, Reach, Side
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan

# Ticks from one stamp to the next, and how many; how high the foot is lifted, in leg lengths.
BEAT, STAMPS, LIFT = 13.0, 2, 0.22
# The arms go down stiffly beside the body.
STIFF = Held(-10, 14, 0)
SIDES: tuple[Side, ...] = ("near", "far")


def stamp(plan: Plan, doing: Doing) -> Plan:
    """Up with the knee, down with the whole weight; the head goes along with it, and the fists are shut. Who sits or
    lies stamps without getting up: only the body tells it."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    footing = part.footing(begin)
    steps = Dance(
        begin,
        footing,
        STAMPS,
        BEAT,
        (Step("near", lift=LIFT),),
        part.proportions,
        bounce=0.012,
        sway=0.016,
        lean=3.0,
    )
    downs = [fall.tick for fall in steps.footfalls()]
    nods = [key for down in downs for key in ((down - 6, -4.0), (down, 7.0), (down + 5, 0.0))]
    if footing.posture == "stand":
        part = part.with_stretch(steps)
    part = part.with_busy(begin, steps.end).with_bends(
        Bend("neck", ((begin, 0.0), *nods, (steps.end + 6, 0.0)))
    )
    for side in SIDES:
        part = part.with_reaches(Reach(side, begin, begin + 7, steps.end, steps.end + 14, STIFF, "fist", 0))
    return plan.with_part(part.with_sounds(*(Sound(down, "stamp", footing.x, 1.0) for down in downs)))
