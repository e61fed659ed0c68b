"""A hand on somebody: on the shoulder, the cheek, the brow; it rests there, strokes or pats. Who lies is covered."""

from dataclasses import replace

from yingxi.acting.actions import bedside
from yingxi.acting.actions.approach import aimed, body, lean_to_reach, shoulder_of
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import part_with
from yingxi.acting.actions.travel import near_enough
from yingxi.acting.flight import Flight, is_drawn
from yingxi.acting.movement import (
    Aim,
    Bend,
    Blink,
    Carry,
    Channel,
    Felt,
    InHand,
    InSet,
    Look,
    OnBody,
    Reach,
    Side,
)
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import reach_of
from yingxi.acting.timing import Key
from yingxi.film.touching import BodyPart
from yingxi.stage.cane import leans_on_a_stick
from yingxi.stage.lying_things import lying_matrix
from yingxi.stage.props import prop_named

# Where on who stands, sits or kneels a palm comes to rest, in heads: forwards is to where the hand comes from.
SPOTS: dict[BodyPart, OnBody] = {
    "brow": OnBody("head", 0.36, 0.26),
    "head": OnBody("head", 0.06, 0.56),
    "face": OnBody("head", 0.44, -0.14),
    "back": OnBody("chest", 0.10, -0.40),
    "hand": OnBody("waist", 0.60, -0.30),
}
# The same on oneself: the brow that is wiped, the hair that is scratched, the cheek.
ON_ONESELF: dict[BodyPart, OnBody] = {
    "brow": OnBody("head", 0.32, 0.20),
    "head": OnBody("head", -0.36, 0.36),
    "face": OnBody("head", 0.34, -0.30),
}
# For so many ticks a hand is at one's own face: no longer than one may be without it.
AT_ONESELF = 14.0
# A hand is there after so many ticks; a stroke and a pat take so long, and this many are done at least.
THERE, STROKE, PAT, STROKES, PATS = 14.0, 16.0, 7.0, 2, 3
STROKED, PATTED = 9.0, 11.0
"""Degrees by which the elbow goes to and fro in stroking, and the wrist in patting."""
# Whoever stands further off than this share of an arm, and than so many metres, comes as near as the other share.
WITHIN, FAR, NEAR = 1.15, 0.84, 0.80
# So much of the way up a cover is drawn from the waist, and the ticks of drawing it up and of smoothing it.
DRAWN_UP, SMOOTHED = 16.0, 14.0
# A cover is drawn up so far from the breast, in heads towards the feet.
UP_TO = 0.12
# Ticks from which what is brought opens, and for which it is over who lies before the hands draw it up; how much of the
# way from the waist to the breast its middle goes then, and how high over that way, in metres.
OPENED, OVER_BREAST, SAGS = 3.0, 0.6, 0.02
# What is laid over who lies is so much nearer to us than they, in metres.
OVER_THEM = 0.03


def touched(plan: Plan, doing: Doing) -> Plan:
    """The hand goes to where the words say, the body after it; who is stroked shuts the eyes for a while."""
    if bedside.lies_there(plan, doing):
        if doing.touched.manner == "covers":
            return covered(plan, doing)
        spot = bedside.spot_of(doing, doing.touched.part)
        plan, begin = bedside.beside_who_lies(plan, doing, spot)
        # The far arm comes out before the breast, not across their face.
        part = plan.parts[doing.actor]
        side: Side = "near" if part.far_held(begin) or leans_on_a_stick(part.sheet) else "far"
        lean, down = bedside.stooped(plan, doing, spot, begin + THERE, side)
        return _done(plan, doing, begin, spot, side, lean, down)
    arm = reach_of(plan.parts[doing.actor].proportions)
    apart = NEAR * arm
    if plan.footing(doing.actor, plan.parts[doing.actor].free_from(doing.start)).posture == "stand":
        within = max(FAR, WITHIN * arm)
        plan = near_enough(plan, doing.actor, doing.whom, doing.start, within=within, apart=apart)
    plan, begin, _ = aimed(plan, doing)
    side = plan.parts[doing.actor].free_side(begin)
    spot_on = _spot(plan, doing, begin)
    aim: Aim = spot_on if spot_on is not None else InSet(*_shoulder(plan, doing, begin))
    at = bedside.point_of(plan, spot_on, begin) if spot_on is not None else _shoulder(plan, doing, begin)
    own = body(plan, doing.actor, begin + THERE)
    lean = max(8.0, lean_to_reach(own, plan.parts[doing.actor].proportions, at, side))
    return _done(plan, doing, begin, aim, side, min(lean, 30.0), 0.0)


def touched_oneself(plan: Plan, doing: Doing) -> Plan:
    """The hand goes to one's own brow, hair or cheek and to and fro there; the head comes to meet it."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    side = part.free_hand(begin)
    if side is None:
        return plan.with_part(part.with_looks(Look(begin, "down")))
    there = begin + THERE
    leave = there + AT_ONESELF
    spot = ON_ONESELF[doing.touched.part]
    # Up to the back of one's own head the elbow goes out behind.
    behind = spot.forwards < 0
    part = part.with_reaches(
        Reach(side, begin, there, leave, leave + 14, spot, "flat", 4, -8.0, mirrored=behind)
    )
    fore: Channel = "near_elbow" if side == "near" else "far_elbow"
    part = part.with_bends(
        _to_and_fro(fore, there, leave, PAT + 3, STROKED),
        Bend("neck", ((begin, 0.0), (begin + 5, -3.0), (there, 7.0), (leave, 6.0), (leave + 16, 0.0))),
        Bend("tilt", ((begin, 0.0), (there, 3.0), (leave, -2.0), (leave + 14, 0.0))),
        Bend("lids", ((there - 2, 0.0), (there + 4, -0.5), (leave - 4, -0.5), (leave + 4, 0.0))),
    )
    part = part.with_looks(Look(begin + 2, "down"))
    part = part.with_sounds(Sound(there, "cloth", part.footing(begin).x, 0.4))
    return plan.with_part(part.with_busy(begin, leave + 10))


def covered(plan: Plan, doing: Doing) -> Plan:
    """Both hands draw the cover up from the waist to the shoulders of who lies, and smooth it."""
    top = replace(bedside.spot_of(doing, "shoulder"), forwards=UP_TO)
    waist = replace(bedside.spot_of(doing, "hand"), forwards=0.5)
    plan, begin = bedside.beside_who_lies(plan, doing, top)
    there, up = begin + THERE, begin + THERE + DRAWN_UP
    leave = max(up + SMOOTHED, doing.end - 12)
    lean, down = bedside.stooped(plan, doing, top, up, "near")
    low = bedside.stooped(plan, doing, waist, there, "near")
    low_down = waist
    part = plan.parts[doing.actor].with_looks(Look(begin - 2, doing.whom))
    for side, late, along in (("near", 0.0, 0.0), ("far", 1.0, 0.35)):
        own: Side = "near" if side == "near" else "far"
        part = part.with_reaches(
            Reach(own, begin + late, there + late, there + 2 + late, up + late,
                  replace(waist, forwards=waist.forwards + along), "grip", 4, -8.0, "before"),
            Reach(own, there + 2 + late, up + late, leave, leave + 14 + late,
                  replace(top, forwards=top.forwards + along), "grip", 0, -8.0, "before"),
        )  # fmt: skip
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 4, -1.5), (there, low[0]), (up, lean), (leave, lean), (leave + 16, 0.0))),
        Bend("drop", ((begin, 0.0), (there, low[1]), (up, down), (leave, down), (leave + 14, 0.0))),
        _to_and_fro("near_wrist", up, leave, STROKE, PATTED),
    ).with_feelings(Felt("tenderness", there, leave + 20, 0.7))  # fmt: skip
    x, y = bedside.point_of(plan, waist, up)
    if is_drawn(doing.what):
        # What they brought lies over them from then on.
        part = part_with(part, doing.what)
        z, over = plan.footing(doing.whom, up).z - OVER_THEM, there + OPENED
        part = part.with_hand(InHand(over, "", side=part.holds(begin).side_for(doing.what)))
        # It opens in the hands as they come down with it, and goes up with them.
        palm, breast = bedside.point_of(plan, low_down, there), bedside.point_of(plan, top, up)
        rests = x + (breast[0] - x) * OVER_BREAST, y + (breast[1] - y) * OVER_BREAST
        laid = Flight(
            doing.what, z, palm, rests, over, up, over, flat=True, rests=True, turning=0.0, high=SAGS
        )
        part = part.with_carries(
            Carry(doing.what, begin + OPENED, there, over, over, lying_matrix(prop_named(doing.what), *palm))
        )
        plan = plan.with_flight(laid)
    part = part.with_sounds(Sound(there + 2, "cloth", x, 0.8), Sound(up, "cloth", x, 0.5))
    return plan.with_part(part.with_busy(begin, leave + 14))


def _done(plan: Plan, doing: Doing, begin: float, aim: Aim, side: Side, lean: float, down: float) -> Plan:
    part, manner = plan.parts[doing.actor], doing.touched.manner
    there = begin + THERE
    least = STROKES * STROKE if manner == "strokes" else PATS * PAT if manner == "pats" else 16.0
    leave = max(there + least, doing.end - 12)
    over = min(leave, there + max(least, 30.0))
    part = part.with_looks(Look(begin - 2, doing.whom)).with_reaches(
        Reach(side, begin, there, leave, leave + 14, aim, "flat", 4, -10.0, "before")
    )
    keys: tuple[Key, ...] = ((begin, 0.0), (begin + 4, -1.5), (there + 2, lean + 1.5), (there + 8, lean), (leave, lean),
                             (leave + 15, 0.0))  # fmt: skip
    part = part.with_bends(
        Bend("lean", keys),
        Bend("drop", ((begin, 0.0), (there, down), (leave, down), (leave + 12, 0.0))),
        Bend("tilt", ((there - 4, 0.0), (there + 8, 5.0), (leave, 5.0), (leave + 12, 0.0))),
    )
    if manner == "strokes":
        part = part.with_bends(
            _to_and_fro("near_elbow" if side == "near" else "far_elbow", there, over, STROKE, -STROKED)
        )
    if manner == "pats":
        part = part.with_bends(
            _to_and_fro("near_wrist" if side == "near" else "far_wrist", there, over, PAT, PATTED)
        )
    tender = manner == "strokes" or doing.touched.part in ("brow", "head", "face")
    if tender:
        part = part.with_feelings(Felt("tenderness", there - 6, leave + 20, 0.7))
        plan = plan.with_part(_soothed(plan.parts[doing.whom], there, over))
    x = plan.footing(doing.whom, there).x
    part = part.with_sounds(Sound(there, "touch", x, 0.6))
    return plan.with_part(part.with_busy(begin, over + 13))


def _soothed(part: Part, begin: float, end: float) -> Part:
    if part.placement.asleep:
        return part
    part = part.with_blinks(Blink(begin + 6, slow=True, hold=max(6.0, min(20.0, end - begin - 20))))
    return part.with_feelings(Felt("tenderness", begin, end + 16, 0.5))


def _spot(plan: Plan, doing: Doing, tick: float) -> OnBody | None:
    """Where on whom the hand is meant for; none where that is the shoulder."""
    spot = SPOTS.get(doing.touched.part)
    if spot is None:
        return None
    them, own = plan.footing(doing.whom, tick), plan.footing(doing.actor, tick).x
    towards = 1.0 if (own - them.x) * them.facing >= 0 else -1.0
    return replace(spot, forwards=towards * spot.forwards, person=doing.whom)


def _shoulder(plan: Plan, doing: Doing, tick: float) -> tuple[float, float]:
    _, _, target = aimed(plan, doing)
    near = shoulder_of(plan, doing, target, tick)
    return near.x, near.y


def _to_and_fro(channel: Channel, begin: float, end: float, long: float, degrees: float) -> Bend:
    keys: list[Key] = [(begin, 0.0)]
    for number in range(max(1, int((end - begin) // long))):
        keys += [(begin + long * number + 0.5 * long, degrees), (begin + long * (number + 1), 0.0)]
    return Bend(channel, tuple(keys))
