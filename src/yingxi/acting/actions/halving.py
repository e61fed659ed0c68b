"""Breaking in two: both hands on a thing, a press together, and apart with a half in each."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import free_for, in_near_hand
from yingxi.acting.movement import Bend, InHand, Look, OnBody, Reach, Side
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.stage.props.in_hand import halves_of

# Where both hands are on it, before they press, and where each is with its half, in heads from the chest's middle.
ON = (OnBody("chest", 0.84, -0.66), OnBody("chest", 1.30, -0.66))
PRESSED = (OnBody("chest", 0.92, -0.58), OnBody("chest", 1.20, -0.58))
APART = (OnBody("chest", 0.52, -0.48), OnBody("chest", 1.74, -0.48))
HANDS: tuple[tuple[Side, int], ...] = (("near", 0), ("far", 1))
# Ticks until the hands are there, until it gives, and until they are apart.
THERE, GIVES, OPEN = 13.0, 24.0, 29.0


def break_in_two(plan: Plan, doing: Doing) -> Plan:
    """Both hands take hold and press; it gives, and the hands fly apart; the eyes go from half to half."""
    part = plan.parts[doing.actor]
    begin = free_for(part, part.free_from(doing.start), doing.what)
    if part.far_held(begin):
        part = part.with_hand(InHand(begin, "", side="far"))
    part = in_near_hand(part, begin, doing.what)
    there, gives, apart = begin + THERE, begin + GIVES, begin + OPEN
    leave = max(apart + 14, doing.end - 8)
    halves = halves_of(doing.what)
    for hand, at in HANDS:
        part = part.with_reaches(
            Reach(hand, begin, there, there + 2, gives, ON[at], "grip", 4),
            Reach(hand, there, gives - 3, gives, apart + 4, PRESSED[at], "grip", 0),
            Reach(hand, gives - 1, apart, leave, leave + 14, APART[at], "grip", 0),
        )
        if halves:
            part = part.with_hand(InHand(gives + 1, "", side=hand), InHand(gives + 1, halves[at], side=hand))
    part = part.with_looks(
        Look(begin - 2, "hand"), Look(leave, plan.other(doing.actor, doing.whom, leave) or "ahead")
    )
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (there, 3.0), (gives - 2, 6.0), (apart + 1, -3.0), (apart + 10, 0.0))),
        Bend("neck", ((begin, 0.0), (there, 5.0), (gives - 2, 8.0), (apart, 3.0), (leave, 3.0), (leave + 12, 0.0))),
        Bend("drop", ((there, 0.0), (gives - 2, 0.012), (apart, -0.004), (apart + 8, 0.0))),
    ).with_sounds(Sound(gives + 1, "cloth", part.footing(begin).x, 0.7))  # fmt: skip
    return plan.with_part(part.with_busy(begin, apart + 12))
