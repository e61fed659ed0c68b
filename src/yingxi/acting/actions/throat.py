"""What comes out of a throat without words: sigh, gasp, cough, sneeze, a tune that is whistled or sung."""

from yingxi.acting.actions.approach import free_side, target_of
from yingxi.acting.actions.deed import Doing
from yingxi.acting.movement import Bend, Blink, Felt, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import TICKS_PER_SECOND
from yingxi.film.throat import SUNG, WHISTLED


def sigh(plan: Plan, doing: Doing) -> Plan:
    """The chest fills, is held, and sinks with the shoulders and the head."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    out = begin + 12
    end = max(out + 18, doing.end - 8)
    part = part.with_bends(
        Bend(
            "chest",
            (
                (begin, 0.0),
                (begin + 3, 1.2),
                (begin + 9, -6.5),
                (out, -6.0),
                (out + 13, 6.0),
                (out + 20, 4.5),
                (end, 4.0),
                (end + 14, 0.0),
            ),
        ),
        Bend("drop", ((begin, 0.0), (begin + 9, -0.008), (out + 14, 0.012), (end, 0.01), (end + 14, 0.0))),
        # The head goes with the chest, and after it; the arms hang from both.
        Bend(
            "neck",
            (
                (begin + 2, 0.0),
                (out - 1, -3.0),
                (out + 2, -3.0),
                (out + 17, 8.5),
                (out + 24, 6.5),
                (end, 6.0),
                (end + 16, 0.0),
            ),
        ),
        Bend("near_shoulder", ((begin + 4, 0.0), (out, 3.0), (out + 18, -4.0), (end, -3.0), (end + 18, 0.0))),
        Bend(
            "far_shoulder", ((begin + 5, 0.0), (out + 1, 3.0), (out + 19, -4.0), (end, -3.0), (end + 18, 0.0))
        ),
        Bend("lids", ((out, 0.0), (out + 10, -0.5), (end, -0.3), (end + 10, 0.0))),
    )
    part = part.with_looks(Look(out + 2, "down")).with_sounds(Sound(begin, "sigh", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 8))


def gasp(plan: Plan, doing: Doing) -> Plan:
    """Up and back at once, the lids wide; a moment of nothing, then down again."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 18, doing.end - 8)
    part = part.with_feelings(Felt("surprise", begin - 2, end + 10, 1.0)).with_bends(
        # Down, up at once, and settled: the trunk first, then the head, the arms last.
        Bend(
            "chest",
            (
                (begin, 0.0),
                (begin + 3, 3.0),
                (begin + 7, -9.0),
                (begin + 13, -5.5),
                (end, -5.0),
                (end + 14, 0.0),
            ),
        ),
        Bend(
            "lean",
            (
                (begin, 0.0),
                (begin + 3, 1.5),
                (begin + 7, -5.0),
                (begin + 13, -3.0),
                (end, -3.0),
                (end + 14, 0.0),
            ),
        ),
        Bend("drop", ((begin, 0.0), (begin + 3, 0.012), (begin + 7, -0.006), (begin + 14, 0.0))),
        Bend(
            "neck",
            (
                (begin + 1, 0.0),
                (begin + 4, 2.0),
                (begin + 9, -7.0),
                (begin + 15, -4.0),
                (end, -4.0),
                (end + 14, 0.0),
            ),
        ),
        Bend(
            "near_elbow",
            ((begin + 4, 0.0), (begin + 10, 14.0), (begin + 17, 8.0), (end, 6.0), (end + 16, 0.0)),
        ),
        Bend(
            "far_elbow",
            ((begin + 5, 0.0), (begin + 11, 14.0), (begin + 18, 8.0), (end, 6.0), (end + 17, 0.0)),
        ),
        Bend("brow_lift", ((begin, 0.0), (begin + 4, 0.5), (end, 0.3), (end + 10, 0.0))),
    )
    part = part.with_looks(Look(begin, target_of(plan, doing).look))
    part = part.with_sounds(Sound(begin + 4, "gasp", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 6))


def cough(plan: Plan, doing: Doing) -> Plan:
    """A fist before the mouth, and two jerks of the chest."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    first, second = begin + 11, begin + 20
    end = second + 8
    jerks = (
        (first - 2, 0.0),
        (first + 2, 9.0),
        (first + 6, 2.0),
        (second + 2, 7.0),
        (end, 1.0),
        (end + 10, 0.0),
    )
    nods = ((first - 2, 0.0), (first + 2, 8.0), (first + 6, 3.0), (second + 2, 6.0), (end + 10, 0.0))
    part = part.with_bends(
        Bend("chest", jerks),
        Bend("neck", nods),
        Bend("lids", ((first - 2, 0.0), (first + 1, -0.8), (second + 4, -0.7), (end + 6, 0.0))),
    )
    side = free_side(plan, doing.actor, begin)
    part = part.with_reaches(
        Reach(side, begin, first - 1, end, end + 13, OnBody("head", 0.34, -0.34), "fist", 4)
    )
    part = part.with_sounds(Sound(first, "cough", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 13))


def sneeze(plan: Plan, doing: Doing) -> Plan:
    """The head goes back with the breath, stays there, and comes down with all of it."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    out = begin + 11
    end = out + 12
    part = part.with_bends(
        Bend(
            "neck",
            ((begin, 0.0), (out - 3, -13.0), (out, -14.0), (out + 3, 17.0), (end, 12.0), (end + 14, 0.0)),
        ),
        Bend(
            "chest",
            ((begin, 0.0), (out - 3, -7.0), (out, -7.0), (out + 3, 14.0), (end, 8.0), (end + 14, 0.0)),
        ),
        Bend("lids", ((begin, 0.0), (out - 4, -0.7), (out, -1.0), (out + 8, -1.0), (end + 6, 0.0))),
    )
    side = free_side(plan, doing.actor, begin)
    reach = Reach(side, out - 8, out + 3, end, end + 13, OnBody("head", 0.34, -0.38), "fist", 4)
    part = part.with_reaches(reach).with_sounds(Sound(begin, "sneeze", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end + 13))


def whistle(plan: Plan, doing: Doing) -> Plan:
    """The chin comes up, the eyes go to the air, and the body sways with the tune, a little."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = begin + WHISTLED[-1] * TICKS_PER_SECOND
    beats = [begin + at * TICKS_PER_SECOND for at in WHISTLED[::2]]
    sways = [(beat, (2.2, -2.2)[number % 2]) for number, beat in enumerate(beats[1:])]
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), *sways, (end + 12, 0.0))),
        Bend("tilt", ((begin, 0.0), *((tick, -1.5 * angle) for tick, angle in sways), (end + 12, 0.0))),
        Bend("neck", ((begin - 4, 0.0), (begin + 8, -6.0), (end - 4, -5.0), (end + 12, 0.0))),
        Bend("brow_lift", ((begin - 4, 0.0), (begin + 6, 0.5), (end - 4, 0.4), (end + 10, 0.0))),
    ).with_feelings(Felt("joy", begin, end + 12, 0.3))
    part = part.with_sounds(Sound(begin, "whistle", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end))


def sing(plan: Plan, doing: Doing) -> Plan:
    """The chest lifts with the first note and again with the highest, the head goes back, the body sways from note to
    note."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    notes = [begin + at * TICKS_PER_SECOND for at in SUNG]
    high, end = notes[3], notes[-1]
    sways = [(tick, (3.0, -3.0)[number % 2]) for number, tick in enumerate(notes[2:-1:2])]
    lifted = (
        (begin - 6, 0.0),
        (begin + 4, -5.0),
        (high - 4, -3.0),
        (high + 6, -8.0),
        (end, -2.0),
        (end + 14, 0.0),
    )
    part = part.with_bends(
        Bend("chest", lifted),
        Bend(
            "neck", ((begin - 4, 0.0), (begin + 8, -5.0), (high + 6, -9.0), (end - 4, -4.0), (end + 12, 0.0))
        ),
        Bend("lean", ((begin, 0.0), *sways, (end + 12, 0.0))),
        Bend("tilt", ((begin, 0.0), *((tick + 3, -0.4 * angle) for tick, angle in sways), (end + 12, 0.0))),
        Bend(
            "brow_lift",
            ((begin - 4, 0.0), (begin + 6, 0.4), (high + 6, 0.7), (end - 4, 0.3), (end + 10, 0.0)),
        ),
    ).with_feelings(Felt("joy", begin - 4, end + 16, 0.4))
    part = part.with_blinks(Blink(high + 4, slow=True, hold=8))
    height = "low" if part.sheet.sex == "male" and part.sheet.age != "child" else "high"
    part = part.with_sounds(Sound(begin, f"sing {height}", part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end))
