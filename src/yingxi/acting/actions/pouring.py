"""Pouring: the pot is lifted over the cup in the other hand and tipped, and righted before it is lowered."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.handling import put_down
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.movement import Bend, Blink, InHand, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.stage.people.pouring import TIPPED
from yingxi.stage.props import prop_named

POT, CUP, CUPS = "teapot", "cup", ("cup", "bowl")
# Where the pot and the cup under its spout are held, in heads from the middle of the chest: a child's arms are short.
OVER = {"child": (0.56, -0.44), "young": (0.78, -0.68), "adult": (0.78, -0.68), "elder": (0.78, -0.68)}
UNDER = {"child": (1.27, -1.42), "young": (1.45, -1.64), "adult": (1.45, -1.64), "elder": (1.45, -1.64)}
WATERS = ("watering can", "ladle")
# Where what waters is held over the ground, in heads from the middle of the chest.
LOW = {"child": (1.15, -0.95), "young": (1.35, -1.25), "adult": (1.35, -1.25), "elder": (1.35, -1.25)}
# Ticks to lift, to tip and to right the pot.
LIFT, TIP, RIGHT = 14.0, 12.0, 9.0


def pour(plan: Plan, doing: Doing) -> Plan:
    """Pot and cup come together, the pot tips, the eyes stay on the stream; then up with the spout, and a look."""
    named = prop_named(doing.what) if doing.what else ""
    if named in WATERS:
        return _watered(plan, doing, named)
    if named and named not in (POT, *CUPS):
        return put_down(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    empty = not part.hands and not part.holds(begin).things
    part = in_near_hand(part, begin, POT)
    if part.far_held(begin) and prop_named(part.far_held(begin)) not in CUPS:
        # Nothing is poured on a spoon: what was in the hands is put away.
        part = part.with_hand(InHand(begin, "", side="far"))
    if not part.far_held(begin):
        part = part.with_hand(InHand(-1.0 if empty else begin, named if named in CUPS else CUP, side="far"))
    age = part.sheet.age
    up = begin + LIFT
    righted = max(up + TIP + 20, doing.end - RIGHT)
    leave = righted + RIGHT
    part = part.with_looks(
        Look(begin - 2, "hand"), Look(leave, plan.other(doing.actor, doing.whom, leave) or "ahead")
    )
    part = part.with_reaches(
        Reach("near", begin, up, leave, leave + 14, OnBody("chest", *OVER[age]), "grip", 4),
        Reach("far", begin, up - 2, leave + 3, leave + 18, OnBody("chest", *UNDER[age]), "grip", 4),
    )
    part = part.with_bends(
        Bend("tips", ((up - 2, 0.0), (up + TIP, TIPPED), (righted, TIPPED), (leave, 0.0))),
        Bend("lean", ((begin, 0.0), (up, 4.0), (leave, 4.0), (leave + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (up, 7.0), (leave, 6.0), (leave + 12, 0.0))),
    )
    part = part.with_blinks(Blink(leave + 4)).with_sounds(
        Sound(up + TIP, "touch", part.footing(begin).x, 0.6)
    )
    return plan.with_part(part.with_busy(begin, leave + 6))


def _watered(plan: Plan, doing: Doing, can: str) -> Plan:
    """Bent a little forwards, the can held out low and tipped; it goes a little to and fro over what grows there."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, can)
    up = begin + LIFT
    righted = max(up + TIP + 26, doing.end - RIGHT)
    leave = righted + RIGHT
    part = part.with_looks(Look(begin - 2, "hand"), Look(leave, "ahead"))
    out = OnBody("chest", *LOW[part.sheet.age])
    part = part.with_reaches(Reach("near", begin, up, leave, leave + 14, out, "grip", 4))
    part = part.with_bends(
        Bend("tips", ((up - 2, 0.0), (up + TIP, TIPPED), (righted, TIPPED), (leave, 0.0))),
        Bend(
            "lean",
            ((begin, 0.0), (up, 13.0), ((up + righted) / 2, 17.0), (righted, 13.0), (leave + 14, 0.0)),
        ),
        Bend("neck", ((begin, 0.0), (up, 9.0), (leave, 8.0), (leave + 12, 0.0))),
    )
    part = part.with_blinks(Blink(leave + 4))
    return plan.with_part(part.with_busy(begin, leave + 6))
