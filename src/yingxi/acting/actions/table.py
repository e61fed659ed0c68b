"""At a table or a stove: eat, drink, cook."""

from math import pi, sin

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.sounding import again
from yingxi.acting.movement import Bend, Blink, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.stage.props.in_hand import thing_for

# Where the palm is when what it holds is at the mouth, in heads from the middle of the head; by age, for a
# child's hand is small against its head.
MOUTH = {"child": (0.62, -0.42), "young": (0.58, -0.46), "adult": (0.56, -0.46), "elder": (0.56, -0.46)}
STIR_TICKS = 18.0


def drink(plan: Plan, doing: Doing) -> Plan:
    """A look into the cup, up to the mouth, the head back with it; down again with a breath."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, thing_for("drink", doing.what or part.held(begin)))
    up, down = begin + 16, max(begin + 34, min(begin + 60, doing.end - 12))
    forwards, high = MOUTH[part.sheet.age]
    part = part.with_looks(Look(begin - 2, "hand"), Look(up, "ahead"))
    part = part.with_reaches(
        Reach("near", begin, up, down, down + 14, OnBody("head", forwards, high), "grip", 5)
    )
    part = part.with_bends(
        Bend("neck", ((begin, 0.0), (up - 5, 5.0), (up + 8, -9.0), (down - 2, -10.0), (down + 12, 0.0))),
        Bend("chest", ((begin, 0.0), (up + 6, -4.0), (down, -4.0), (down + 14, 0.0))),
        Bend("lids", ((up - 2, 0.0), (up + 6, -0.55), (down - 4, -0.5), (down + 4, 0.0))),
        # What was drunk is felt going down.
        Bend("drop", ((down + 6, 0.0), (down + 12, 0.006), (down + 22, 0.0))),
    )
    # The rim meets the lips.
    part = part.with_sounds(Sound(up - 1, "sip", part.footing(begin).x, 0.8))
    return plan.with_part(part.with_busy(begin, down + 14))


def eat(plan: Plan, doing: Doing) -> Plan:
    """A bite, the hand away, the head rocking as one chews; and again."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, thing_for("eat", doing.what or part.held(begin)))
    part = part.with_looks(Look(begin - 2, "hand"))
    forwards, high = MOUTH[part.sheet.age]
    bites = max(1, min(3, int((doing.end - begin) // 30)))
    for i in range(bites):
        bite = begin + 32 * i
        part = part.with_reaches(
            Reach("near", bite, bite + 11, bite + 15, bite + 26, OnBody("head", forwards, high), "grip", 3)
        )
        part = part.with_bends(
            Bend("neck", ((bite, 0.0), (bite + 11, 6.0), (bite + 15, 7.0), (bite + 20, 0.0))),
            Bend("neck", _chewed(bite + 19)),
            Bend("lids", ((bite + 8, 0.0), (bite + 12, -0.35), (bite + 20, 0.0))),
        )
        part = part.with_sounds(Sound(bite + 11, "bite", part.footing(begin).x, 0.8))
        part = part.with_looks(Look(bite + 18, plan.other(doing.actor, doing.whom, bite) or "ahead"))
        if i + 1 < bites:
            part = part.with_looks(Look(bite + 30, "hand"))
    # Between bites and after them the food stays before the chest.
    end = begin + 32 * bites
    return plan.with_part(part.with_busy(begin, end))


def cook(plan: Plan, doing: Doing) -> Plan:
    """Over the stove: one hand stirs in rounds, the other steadies the pot; a sniff at what is in it."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, thing_for("cook", doing.what or part.held(begin)))
    up, end = begin + 13, max(begin + 60, doing.end - 8)
    part = part.with_looks(Look(begin - 2, "hand"))
    part = part.with_reaches(
        Reach("near", begin, up, end, end + 14, OnBody("waist", 1.08, -0.10), "grip", 4),
        Reach("far", begin + 2, up + 2, end, end + 14, OnBody("waist", 1.02, -0.42), "fist", 4),
    )
    ahead, across = _stirred(up, end)
    part = part.with_bends(
        Bend("near_shoulder", ahead),
        Bend("near_elbow", across),
        Bend("near_wrist", ahead),
        Bend("lean", ((begin, 0.0), (up, 7.0), (end, 7.0), (end + 14, 0.0))),
        Bend(
            "neck",
            (
                (begin, 0.0),
                (up, 6.0),
                (up + 26, 6.0),
                (up + 32, 12.0),
                (up + 38, 3.0),
                (end, 4.0),
                (end + 12, 0.0),
            ),
        ),
        Bend("lids", ((up + 26, 0.0), (up + 31, -0.85), (up + 38, -0.8), (up + 42, 0.0))),
    )
    part = part.with_blinks(Blink(end, slow=True))
    part = part.with_sounds(*again("stir", up, end, part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, end))


def _stirred(start: float, end: float) -> tuple[tuple[Key, ...], tuple[Key, ...]]:
    """Two channels a quarter of a round apart: together the hand goes round."""
    ahead, across = [(start, 0.0)], [(start, 0.0)]
    tick = start
    while tick + 3 < end:
        tick += 3
        turn = 2 * pi * (tick - start) / STIR_TICKS
        ahead.append((tick, 6.0 * sin(turn)))
        across.append((tick, 8.0 * sin(turn + pi / 2)))
    ahead.append((end + 4, 0.0))
    across.append((end + 4, 0.0))
    return tuple(ahead), tuple(across)


def _chewed(start: float) -> tuple[Key, ...]:
    return tuple((start + 3 * i, (1.8 if i % 2 else 0.0)) for i in range(5))
