"""Out of sight: hide."""

from yingxi.acting.actions.approach import aimed
from yingxi.acting.actions.deed import Doing
from yingxi.acting.movement import Bend, Felt, InHand, Look, OnBody, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.stage.props import prop_named

# How far the pelvis sinks, in leg lengths.
CROUCHED = 0.42


def hide(plan: Plan, doing: Doing) -> Plan:
    """A look round, down into a crouch, the head between the shoulders and a hand over it; later one eye. A thing goes
    behind the back instead."""
    if doing.behind_back and prop_named(doing.what):
        return behind_the_back(plan, doing)
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor]
    forever = plan.ticks + 60.0
    down = begin + 16
    part = part.with_looks(
        Look(begin - 2, target.look), Look(begin + 6, "down"), Look(down + 26, target.look)
    )
    part = part.with_feelings(Felt("fear", begin, down + 60, 0.5))
    footing = part.footing(begin)
    if footing.posture == "stand":
        leg, facing = part.proportions.leg, footing.facing
        part = part.with_bends(
            Bend(
                "drop",
                (
                    (begin + 2, 0.0),
                    (begin + 6, -0.005),
                    (down, CROUCHED * leg),
                    (down + 5, 0.39 * leg),
                    (forever, 0.40 * leg),
                ),
            ),
            Bend("shift", ((begin + 4, 0.0), (down, -0.10 * leg * facing), (forever, -0.10 * leg * facing))),
            Bend("lean", ((begin, 0.0), (begin + 5, -3.0), (down, 34.0), (down + 5, 31.0), (forever, 31.0))),
        )
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (down, 9.0), (forever, 9.0))),
        Bend("neck", ((begin, 0.0), (down, 16.0), (down + 24, 14.0), (down + 32, -12.0), (forever, -10.0))),
    )
    part = part.with_reaches(
        Reach("near", begin + 4, down + 2, down + 26, down + 38, OnBody("head", 0.02, 0.42), "flat", 3),
        Reach("far", begin + 5, down + 3, forever, forever + 10, OnBody("head", 0.55, -0.30), "flat", 3),
        Reach(
            "near", down + 26, down + 36, forever, forever + 10, OnBody("chest", 0.70, -0.55), "relaxed", 0
        ),
    )
    part = part.with_sounds(Sound(down, "cloth", footing.x, 0.6))
    return plan.with_part(part.with_busy(begin, down + 38))


BEHIND = OnBody("waist", -1.05, 0.25)
"""Where the far hand is behind the back."""


def behind_the_back(plan: Plan, doing: Doing) -> Plan:
    """What is in the hand goes over into the far one, and that behind the back, where it stays; the eyes give nothing
    away but a glance."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    over = begin + 9
    if part.far_held(begin) != doing.what:
        both = OnBody("chest", 0.62, -0.78)
        part = part.with_reaches(
            Reach("near", begin, over, over + 3, over + 14, both, "grip", 3),
            Reach("far", begin, over, over + 13, over + 16, both, "grip", 3),
        ).with_hand(InHand(over, "", side="near"))
        part = part.with_hand(InHand(over, doing.what, side="far"))
    else:
        over = begin
    part = concealed(part, over + 1, plan.ticks + 60).with_looks(
        Look(begin, "hand"), Look(over + 6, "ahead"), Look(over + 18, "aside", glance=True)
    )
    part = part.with_bends(
        Bend("chest", ((over, 0.0), (over + 10, -3.0), (over + 40, -2.0), (over + 60, 0.0)))
    )
    return plan.with_part(part.with_busy(begin, over + 18))


def concealed(part: Part, begin: float, leave: float) -> Part:
    """The far hand behind the back until `leave`."""
    return part.with_reaches(Reach("far", begin, begin + 11, leave, leave + 10, BEHIND, "grip", 2))
