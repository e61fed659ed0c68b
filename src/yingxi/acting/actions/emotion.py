"""When it is too much: laugh, cry, cover eyes, cover mouth."""

from yingxi.acting.actions.approach import target_of
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import WALL, to_the_wall
from yingxi.acting.movement import Bend, Blink, Felt, Held, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key

# How high the palms go to cover the eyes, in heads over the head's middle.
EYES = {"child": 0.02, "young": 0.07, "adult": 0.08, "elder": 0.08}

FOLDED = Held(12.0, 104.0)
"""An arm across one's own front: seen from behind, the back hides all of it but the sleeve."""
BREAST = -0.25
"""Where both palms pass before the breast, in heads over the chest's middle."""
_SIDES: tuple[tuple[Side, float, float], ...] = (("near", 0.0, -0.14), ("far", 1.0, 0.14))
"""Each arm, how many ticks it is late, and how far forwards its palm lies, in heads."""


def laugh(plan: Plan, doing: Doing) -> Plan:
    """Back, then shaking from the belly, each shake smaller."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 34, doing.end - 10)
    # Who laughs at nothing that is named keeps their eyes on whom they were on.
    company = part.placement.looks_at if part.placement.looks_at in plan.parts else "ahead"
    at = target_of(plan, doing).look
    part = part.with_feelings(Felt("joy", begin - 2, end + 16, 1.0)).with_looks(
        Look(begin, company if at == "ahead" else at)
    )
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (begin + 5, 6.0), (begin + 11, -9.0), (end, -4.0), (end + 14, 0.0))),
        Bend("lean", ((begin, 0.0), (begin + 5, 4.0), (begin + 12, -7.0), (end - 6, 3.0), (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (begin + 5, 6.0), (begin + 12, -13.0), (end - 4, 4.0), (end + 14, 0.0))),
        Bend("chest", _shaken(begin + 10, end, 3.2, 5.0)),
        Bend("near_shoulder", _shaken(begin + 11, end, 3.0, 5.0)),
        Bend("far_shoulder", _shaken(begin + 11, end, 3.0, 5.0)),
        Bend("drop", _shaken(begin + 10, end, 0.010, 5.0)),
        Bend("lids", ((begin + 6, 0.0), (begin + 11, -0.45), (end, -0.2), (end + 10, 0.0))),
    )
    if (side := part.free_hand(begin)) is not None:
        part = part.with_reaches(
            Reach(side, begin + 2, begin + 13, end, end + 13, OnBody("waist", 0.42, 0.35), "relaxed", 4)
        )
    part = part.with_sounds(Sound(begin + 10, "laugh", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 13))


def cry(plan: Plan, doing: Doing) -> Plan:
    """The head sinks, an empty hand comes to the eyes, the shoulders quiver."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 44, doing.end - 10)
    part = part.with_feelings(Felt("sadness", begin - 2, end + 30, 1.0)).with_looks(Look(begin, "down"))
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (begin + 6, -2.0), (begin + 18, 9.0), (end, 8.0), (end + 20, 0.0))),
        Bend("neck", ((begin + 3, 0.0), (begin + 9, -1.0), (begin + 20, 9.0), (end, 8.0), (end + 20, 0.0))),
        Bend("lean", ((begin, 0.0), (begin + 20, 3.0), (end, 3.0), (end + 20, 0.0))),
        Bend("chest", _shaken(begin + 20, end, 1.6, 4.0)),
        Bend("lids", ((begin + 4, 0.0), (begin + 14, -0.4), (end, -0.35), (end + 16, 0.0))),
    )
    if (side := part.free_hand(begin)) is not None:
        # What is in a hand stays away from the face.
        aim = OnBody("head", 0.14, -0.12)
        part = part.with_reaches(
            Reach(side, begin + 8, begin + 22, end - 6, end + 10, aim, "relaxed", 4, 10.0)
        )
    part = part.with_blinks(Blink(begin + 20, slow=True, hold=8))
    part = part.with_sounds(Sound(begin + 20, "sob", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 10))


def shut_eyes(plan: Plan, doing: Doing) -> Plan:
    """The lids go down, the head after them; a breath, and they open again."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    shut, opens = begin + 8, max(begin + 34, doing.end - 8)
    part = part.with_bends(
        Bend("lids", ((begin, 0.0), (begin + 5, -0.6), (shut, -1.0), (opens, -1.0), (opens + 7, 0.0))),
        Bend(
            "neck",
            (
                (begin, 0.0),
                (begin + 4, -1.5),
                (shut + 8, 6.0),
                (shut + 15, 4.5),
                (opens, 4.0),
                (opens + 8, -1.2),
                (opens + 15, 0.0),
            ),
        ),
        Bend(
            "tilt", ((shut + 2, 0.0), (shut + 13, 3.5), (shut + 20, 2.5), (opens + 2, 2.5), (opens + 18, 0.0))
        ),
        Bend("chest", ((begin + 3, 0.0), (shut, 1.0), (shut + 12, -3.5), (opens, -0.5), (opens + 10, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, opens + 7))


def cover_eyes(plan: Plan, doing: Doing) -> Plan:
    """Both palms over the eyes, the head bowed into them; down again at the end."""
    part = plan.parts[doing.actor]
    if part.placement.covered and doing.what != WALL and part.footing(doing.start).view != "back":
        # A cloth lies there: whoever hides under it keeps still.
        return plan
    if doing.what == WALL:
        part = to_the_wall(part, doing.start)
    begin = part.free_from(doing.start)
    arrive = begin + 12
    leave = max(arrive + 20, doing.end - 10)
    if part.footing(begin).view == "back":
        return plan.with_part(covered(part, begin, leave))
    eyes = EYES[part.sheet.age]
    covering = (
        Reach("near", begin, arrive, leave, leave + 13, OnBody("head", -0.10, eyes), "flat", 4, 10.0),
        Reach(
            "far", begin + 1, arrive + 1, leave + 1, leave + 14, OnBody("head", 0.24, eyes), "flat", 4, 10.0
        ),
    )
    holds = part.holds(begin)
    part = part.with_reaches(
        *(reach for reach in covering if not (holds.near if reach.side == "near" else holds.far))
    )
    part = part.with_bends(
        Bend("neck", ((begin, 0.0), (begin + 4, -3.0), (arrive + 1, 7.0), (leave, 6.0), (leave + 12, 0.0))),
        Bend("chest", ((begin, 0.0), (arrive + 2, 4.0), (leave, 4.0), (leave + 14, 0.0))),
        Bend("lids", ((begin + 6, 0.0), (arrive - 2, -1.0), (leave + 2, -1.0), (leave + 6, 0.0))),
        Bend("turn", ((begin, 0.0), (arrive, -0.2), (leave, -0.2), (leave + 10, 0.0))),
    )
    part = part.with_looks(Look(leave + 4, target_of(plan, doing).look))
    part = part.with_sounds(Sound(arrive, "touch", part.footing(begin).x, 0.5))
    return plan.with_part(part.with_busy(begin, leave + 14))


def cover_mouth(plan: Plan, doing: Doing) -> Plan:
    """A hand before the mouth, so that nothing comes out of it; the eyes stay on what it was."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    arrive = begin + 10
    leave = max(arrive + 24, doing.end - 10)
    part = part.with_looks(Look(begin, target_of(plan, doing).look))
    if (side := part.free_hand(begin)) is not None:
        part = part.with_reaches(
            Reach(side, begin, arrive, leave, leave + 14, OnBody("head", 0.30, -0.50), "flat", 4, 10.0)
        )
    part = part.with_bends(
        Bend("neck", ((begin, 0.0), (arrive, -4.0), (arrive + 10, 4.0), (leave, 4.0), (leave + 14, 0.0))),
        Bend(
            "chest", ((begin, 0.0), (arrive - 2, -5.0), (arrive + 14, 3.0), (leave, 2.0), (leave + 14, 0.0))
        ),
        Bend("brow_lift", ((begin, 0.0), (arrive, 0.5), (leave, 0.3), (leave + 10, 0.0))),
    )
    part = part.with_blinks(Blink(arrive + 14, slow=True))
    part = part.with_sounds(Sound(arrive, "touch", part.footing(begin).x, 0.4))
    return plan.with_part(part.with_busy(begin, leave + 10))


def covered(part: Part, begin: float, leave: float) -> Part:
    """Both hands before the face, the forehead on them, as it is seen from behind, until `leave`."""
    arrive = begin + 12
    reaches: list[Reach] = []
    for side, late, forwards in _SIDES:
        starts, leaves, near = begin + late, leave + late, side == "near"
        reaches += [
            Reach(side, starts, starts + 5, leaves + 8, leaves + 14, FOLDED, "flat", 0, mirrored=not near),
            Reach(
                side,
                starts + 4,
                starts + 6,
                leaves + 6,
                leaves + 8,
                OnBody("chest", 0.7 * forwards, BREAST),
                "flat",
                0,
                mirrored=near,
            ),
            Reach(
                side,
                starts + 5,
                arrive + late,
                leaves,
                leaves + 7,
                OnBody("head", forwards, 0.02),
                "flat",
                0,
                mirrored=near,
            ),
        ]
    return part.with_reaches(*reaches).with_bends(
        Bend("neck", ((begin, 0.0), (begin + 4, -2.0), (arrive + 1, 16.0), (leave, 15.0), (leave + 12, 0.0))),
        Bend("drop", ((begin, 0.0), (arrive, 0.01), (leave, 0.01), (leave + 12, 0.0))),
    )


def _shaken(start: float, end: float, amount: float, half: float) -> tuple[Key, ...]:
    """To and fro, dying away."""
    keys: list[Key] = [(start, 0.0)]
    tick, side = start, 1.0
    while tick + half < end:
        tick += half
        keys.append((tick, side * amount * (1 - 0.6 * (tick - start) / max(1.0, end - start))))
        side = -side
    keys.append((end + half, 0.0))
    return tuple(keys)
