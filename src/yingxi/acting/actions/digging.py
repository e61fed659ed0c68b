"""In the earth: a spade goes in under the weight, is levered up, and throws."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Bend, Look, OnBody
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.stage.props.in_hand import thing_for

UP = 12.0
# Up, in, levered, thrown: the near hand low on the shaft, the far one on its end; heads from the waist.
NEAR = (
    OnBody("waist", 1.05, 0.10), OnBody("waist", 1.22, -0.62), OnBody("waist", 0.98, -0.36), OnBody("waist", 1.46, 0.16)
)  # fmt: skip
FAR = (
    OnBody("waist", 0.82, 0.86), OnBody("waist", 1.02, 0.20), OnBody("waist", 0.36, 0.14), OnBody("waist", 0.86, 0.56)
)  # fmt: skip
TICKS = (8.0, 9.0, 8.0, 12.0)
LEANS = (4.0, 22.0, 16.0, 0.0)
DROPS = (0.0, 0.07, 0.05, 0.0)


def dig(plan: Plan, doing: Doing) -> Plan:
    """Digs with a spade until the deed ends."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 56, doing.end - 8)
    part = in_near_hand(part, begin, thing_for("dig", doing.what))
    part = part.with_looks(Look(begin - 2, "down"))
    part = to_and_fro(part, "near", NEAR, TICKS, begin=begin, up=UP, end=end)
    part = to_and_fro(part, "far", FAR, TICKS, begin=begin, up=UP, end=end, hand="fist")
    leans: list[Key] = [(begin, 0.0)]
    drops: list[Key] = [(begin, 0.0)]
    cuts, tick, number = [], begin + UP, 0
    while tick < end:
        leans.append((tick, LEANS[number % 4]))
        drops.append((tick, DROPS[number % 4] * part.proportions.leg))
        if number % 4 == 1:
            cuts.append(tick)
        tick += TICKS[number % 4]
        number += 1
    part = part.with_bends(
        Bend("lean", (*leans, (end + 14, 0.0))),
        Bend("drop", (*drops, (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (begin + UP, 6.0), (end, 6.0), (end + 14, 0.0))),
    )
    x = part.footing(begin).x
    return plan.with_part(
        part.with_sounds(*(Sound(cut, "drag", x, 0.6) for cut in cuts)).with_busy(begin, end)
    )
