"""Sweeping and wiping: long strokes over the floor, round ones over what stands before one."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Bend, Look, OnBody
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.stage.props.in_hand import thing_for

UP = 12.0
# The near hand on the shaft, the far one over it: out and in, in heads from the waist.
PULL = (OnBody("waist", 1.16, -0.02), OnBody("waist", 0.52, -0.10))
OVER = (OnBody("waist", 1.02, 0.46), OnBody("waist", 0.72, 0.50))
SWEPT = (11.0, 15.0)
# Round and round on a table's height.
RUBBED = (
    OnBody("waist", 1.02, -0.18), OnBody("waist", 1.30, -0.10),
    OnBody("waist", 1.50, -0.20), OnBody("waist", 1.24, -0.28),
)  # fmt: skip
RUB = (5.0, 5.0, 5.0, 5.0)


def sweep(plan: Plan, doing: Doing) -> Plan:
    """The weight goes out with the broom and comes back with the dust."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 64, doing.end - 8)
    part = in_near_hand(part, begin, thing_for("sweep", doing.what))
    part = part.with_looks(Look(begin - 2, "down"))
    part = to_and_fro(part, "near", PULL, SWEPT, begin=begin, up=UP, end=end)
    part = to_and_fro(part, "far", OVER, SWEPT, begin=begin, up=UP, end=end, hand="fist")
    leans, strokes = _swung(begin + UP, end, sum(SWEPT), 12.0, 4.0)
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), *leans, (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (begin + UP, 8.0), (end, 8.0), (end + 14, 0.0))),
        Bend("weight", ((begin, 0.0), *_swung(begin + UP, end, sum(SWEPT), -0.6, 0.6)[0], (end + 14, 0.0))),
    )
    x = part.footing(begin).x
    part = part.with_sounds(*(Sound(tick, "drag", x, 0.35) for tick in strokes))
    return plan.with_part(part.with_busy(begin, end))


def wipe(plan: Plan, doing: Doing) -> Plan:
    """A cloth in the hand, round and round, the body with it; a look at how it shines."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 50, doing.end - 8)
    part = in_near_hand(part, begin, thing_for("wipe", doing.what))
    part = part.with_looks(Look(begin - 2, "hand"))
    part = to_and_fro(part, "near", RUBBED, RUB, begin=begin, up=UP, end=end)
    leans, rubs = _swung(begin + UP, end, sum(RUB), 11.0, 8.0)
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), *leans, (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (begin + UP, 6.0), (end - 12, 6.0), (end - 4, 1.0), (end + 12, 0.0))),
        Bend("tilt", ((end - 14, 0.0), (end - 6, 6.0), (end + 8, 0.0))),
    )
    x = part.footing(begin).x
    part = part.with_sounds(*(Sound(tick, "cloth", x, 0.5) for tick in rubs[::2]))
    return plan.with_part(part.with_busy(begin, end))


def _swung(
    start: float, end: float, period: float, out: float, back: float
) -> tuple[tuple[Key, ...], tuple[float, ...]]:
    """Keys out and back in each period, and the ticks at which each stroke comes back."""
    keys: list[Key] = [(start, out)]
    strokes: list[float] = []
    tick = start
    while tick + period < end:
        keys += [(tick + 0.45 * period, back), (tick + period, out)]
        strokes.append(tick + 0.1 * period)
        tick += period
    return tuple(keys), tuple(strokes)
