"""Signs made with arm and head: point, wave, nod, shake head, clap, and a small gesture for all else."""

from typing import cast

from yingxi.acting.actions.aiming import pointed_at
from yingxi.acting.actions.approach import aimed, free_side
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.sounding import sleeve
from yingxi.acting.movement import Bend, Channel, Felt, Held, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.film.performance import Hand
from yingxi.film.seeds import choice

# What a deed without an action becomes: small, and easy to read as many things.
SMALL: tuple[tuple[float, float, float, Hand], ...] = (
    (8.0, 88.0, 14.0, "flat"),
    (4.0, 100.0, 20.0, "spread"),
    (14.0, 68.0, 8.0, "relaxed"),
)


def point(plan: Plan, doing: Doing) -> Plan:
    """The arm goes out to the target after a small pull back, the shoulders behind it."""
    plan, begin, target = aimed(plan, doing)
    side = free_side(plan, doing.actor, begin)
    aim, wrist = pointed_at(plan, doing.actor, target, begin)
    stroke, leave = begin + 11, max(begin + 30, doing.end - 12)
    part = plan.parts[doing.actor].with_looks(Look(begin - 2, target.look))
    part = part.with_reaches(Reach(side, begin, stroke, leave, leave + 12, aim, "point", 5, wrist))
    part = part.with_bends(
        Bend(
            "chest",
            (
                (begin, 0.0),
                (begin + 5, -3.0),
                (stroke, 6.0),
                (stroke + 8, 4.0),
                (leave, 3.0),
                (leave + 12, 0.0),
            ),
        ),
        Bend(
            "lean",
            (
                (begin, 0.0),
                (begin + 5, -2.0),
                (stroke, 3.5),
                (stroke + 8, 2.4),
                (leave, 2.0),
                (leave + 12, 0.0),
            ),
        ),
        Bend(
            "neck",
            (
                (begin + 2, 0.0),
                (begin + 7, 1.5),
                (stroke + 3, -3.5),
                (stroke + 11, -2.0),
                (leave, -2.0),
                (leave + 14, 0.0),
            ),
        ),
        # The arm goes a little too far, and the other one against it.
        Bend(
            "near_shoulder" if side == "near" else "far_shoulder",
            ((stroke - 1, 0.0), (stroke + 3, 4.0), (stroke + 9, 0.0)),
        ),
        Bend(
            "far_shoulder" if side == "near" else "near_shoulder",
            (
                (begin + 2, 0.0),
                (begin + 7, 3.0),
                (stroke + 4, -6.0),
                (stroke + 12, -4.0),
                (leave, -3.0),
                (leave + 14, 0.0),
            ),
        ),
    ).with_sounds(sleeve(part, begin))
    return plan.with_part(part.with_busy(begin, leave + 12))


def wave(plan: Plan, doing: Doing) -> Plan:
    """The far hand, clear of the face, goes up and swings from the elbow; the wrist comes after."""
    plan, begin, target = aimed(plan, doing)
    up, leave = begin + 11, max(begin + 36, doing.end - 12)
    part = plan.parts[doing.actor].with_looks(Look(begin - 2, target.look))
    part = part.with_reaches(Reach("far", begin, up, leave, leave + 12, Held(112, 62, 4), "spread", 5))
    keys = [(up, 0.0)]
    tick, side = up, 1
    while tick + 6 < leave:
        tick += 6
        keys.append((tick, 16.0 * side))
        side = -side
    keys.append((leave + 2, 0.0))
    late = tuple((tick + 2, 0.9 * value) for tick, value in keys)
    part = part.with_bends(
        Bend("far_elbow", tuple(keys)),
        Bend("far_wrist", late),
        Bend(
            "tilt",
            (
                (begin, 0.0),
                (begin + 5, 1.5),
                (up + 3, -5.0),
                (up + 10, -3.5),
                (leave, -3.0),
                (leave + 14, 0.0),
            ),
        ),
        Bend(
            "chest",
            (
                (begin + 1, 0.0),
                (begin + 6, 2.0),
                (up + 1, -3.5),
                (up + 9, -2.0),
                (leave, -2.0),
                (leave + 14, 0.0),
            ),
        ),
        Bend("lean", ((begin, 0.0), (begin + 5, 1.5), (up, -2.5), (leave, -2.0), (leave + 12, 0.0))),
    ).with_sounds(sleeve(part, begin))
    return plan.with_part(part.with_busy(begin, leave + 12))


def nod(plan: Plan, doing: Doing) -> Plan:
    """Nods twice, towards whoever is meant."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor].with_looks(Look(begin - 4, target.look))
    keys = ((0, 0.0), (4, -3.0), (8, 11.0), (13, -1.0), (17, 8.0), (22, 0.5), (28, 0.0))
    part = part.with_bends(
        Bend("neck", _from(begin, keys)),
        Bend("chest", _from(begin + 1, tuple((tick, 0.18 * value) for tick, value in keys))),
    )
    return plan.with_part(part.with_busy(begin, begin + 28))


def shake_head(plan: Plan, doing: Doing) -> Plan:
    """Shakes the head twice, towards whoever is meant."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor].with_looks(Look(begin - 4, target.look))
    keys = ((0, 0.0), (5, 0.18), (11, -0.42), (17, 0.26), (23, -0.32), (30, 0.0))
    part = part.with_bends(
        Bend("turn", _from(begin, keys)),
        Bend("tilt", _from(begin + 1, tuple((tick, 6.0 * value) for tick, value in keys))),
        Bend("neck", ((begin, 0.0), (begin + 8, 4.0), (begin + 22, 4.0), (begin + 32, 0.0))),
        Bend("brow_lift", ((begin, 0.0), (begin + 8, -0.25), (begin + 24, -0.2), (begin + 34, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, begin + 32))


def clap(plan: Plan, doing: Doing) -> Plan:
    """Palms meet before the chest every 7 ticks."""
    plan, begin, target = aimed(plan, doing)
    up, leave = begin + 9, max(begin + 34, doing.end - 12)
    part = plan.parts[doing.actor].with_looks(Look(begin - 2, target.look))
    aim = OnBody("chest", 0.95, -0.30)
    part = part.with_reaches(
        Reach("near", begin, up, leave, leave + 12, aim, "flat", 3),
        Reach("far", begin + 1, up, leave, leave + 12, aim, "flat", 3),
    )
    meets = [up + 1 + 7 * i for i in range(max(1, int((leave - up) // 7)))]
    apart: list[tuple[float, float]] = [(up, 0.0)]
    for tick in meets:
        apart += [(tick, 0.0), (tick + 3.5, 1.0)]
    # After the last they stay apart until they hang.
    apart += [(leave, 1.0), (leave + 12, 0.0)]
    for channel, degrees in (
        ("near_shoulder", -13.0),
        ("near_elbow", -8.0),
        ("far_shoulder", 9.0),
        ("far_elbow", 8.0),
    ):
        part = part.with_bends(
            Bend(cast(Channel, channel), tuple((tick, degrees * share) for tick, share in apart))
        )
    sways = [(tick + 3, 3.0 if number % 2 else -3.0) for number, tick in enumerate(meets)]
    part = part.with_bends(
        Bend("drop", tuple((tick, 0.006 * (1 - share)) for tick, share in apart)),
        # The trunk gathers, then the head comes after it and goes with the beat.
        Bend(
            "chest",
            ((begin, 0.0), (begin + 4, -4.0), (up + 2, 6.5), (up + 9, 4.0), (leave, 3.5), (leave + 12, 0.0)),
        ),
        Bend(
            "neck",
            (
                (begin + 2, 0.0),
                (begin + 7, -2.0),
                (up + 5, 3.5),
                (up + 12, 1.5),
                (leave, 1.5),
                (leave + 14, 0.0),
            ),
        ),
        Bend("tilt", ((up, 0.0), *sways, (max(leave, meets[-1] + 4) + 12, 0.0))),
    )
    x = part.footing(begin).x
    part = part.with_sounds(*(Sound(tick, "clap", x, 0.8) for tick in meets))
    return plan.with_part(part.with_busy(begin, leave + 12))


def shrug(plan: Plan, doing: Doing) -> Plan:
    """Both palms turned up, the head sinks between the shoulders and goes aside; the brows say the rest."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor].with_looks(Look(begin - 4, target.look))
    up, leave = begin + 9, max(begin + 24, min(begin + 40, doing.end - 10))
    part = part.with_reaches(
        Reach("near", begin, up, leave, leave + 12, Held(-16, 84, 34), "spread", 4),
        Reach("far", begin + 1, up + 1, leave, leave + 13, Held(34, 78, 34), "spread", 4),
    )
    part = part.with_bends(
        Bend("neck", ((begin, 0.0), (begin + 4, -3.0), (up, 9.0), (leave, 8.0), (leave + 10, 0.0))),
        Bend("tilt", ((begin, 0.0), (up + 2, 9.0), (leave, 8.0), (leave + 12, 0.0))),
        Bend("chest", ((begin, 0.0), (begin + 4, 3.0), (up, -5.0), (leave, -4.0), (leave + 12, 0.0))),
        Bend("drop", ((begin, 0.0), (begin + 4, 0.012), (up, -0.004), (leave + 10, 0.0))),
        Bend("brow_lift", ((begin, 0.0), (up, 0.8), (leave, 0.6), (leave + 12, 0.0))),
    ).with_feelings(Felt("doubt", begin, leave + 6, 0.7))
    part = part.with_sounds(sleeve(part, begin))
    return plan.with_part(part.with_busy(begin, leave + 12))


def small(plan: Plan, doing: Doing) -> Plan:
    """For a deed that has no action: a look, a hand that opens, a breath."""
    plan, begin, target = aimed(plan, doing)
    side = free_side(plan, doing.actor, begin)
    shoulder, elbow, wrist, hand = choice(SMALL, plan.seed, "small gesture", doing.ref)
    part = plan.parts[doing.actor].with_looks(Look(begin, target.look))
    part = part.with_reaches(
        Reach(side, begin + 2, begin + 13, begin + 27, begin + 40, Held(shoulder, elbow, wrist), hand)
    )
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (begin + 6, -2.0), (begin + 14, 2.5), (begin + 40, 0.0))),
        Bend("tilt", ((begin + 4, 0.0), (begin + 16, 4.0), (begin + 40, 0.0))),
    ).with_sounds(sleeve(part, begin + 2))
    return plan.with_part(part.with_busy(begin, begin + 40))


def _from(start: float, keys: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    return tuple((start + tick, value) for tick, value in keys)
