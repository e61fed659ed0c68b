"""Somebody who has a word on the tongue and does not say it."""

from yingxi.acting.actions.approach import target_of
from yingxi.acting.actions.deed import Doing
from yingxi.acting.movement import Bend, Blink, Felt, Held, Look, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan

BREATH, GIVES_UP, OVER = 12.0, 20.0, 46.0
"""Ticks until the breath is full, until the word is given up, and until all is over."""
HALF_A_GESTURE = Held(14, 58, 10)
"""How far the hand gets that was to help the word out."""


def hesitate(plan: Plan, doing: Doing) -> Plan:
    """A breath is drawn, the lips part, a hand begins to rise; then the eyes go aside, lips and hand close, and the
    breath goes out unused."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    at = target_of(plan, doing).look
    full, gives_up, over = begin + BREATH, begin + GIVES_UP, begin + OVER
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (full, -4.5), (gives_up, -4.0), (gives_up + 14, 4.0), (over, 0.0))),
        Bend("neck", ((begin, 0.0), (full, -3.0), (gives_up, -2.0), (gives_up + 12, 6.0), (over + 8, 0.0))),
        Bend("tilt", ((full, 0.0), (gives_up + 6, -4.0), (over - 6, -3.0), (over + 8, 0.0))),
        Bend(
            "brow_lift", ((begin, 0.0), (full - 4, 0.6), (gives_up, 0.4), (gives_up + 10, -0.2), (over, 0.0))
        ),
        Bend("lids", ((gives_up, 0.0), (gives_up + 10, -0.25), (over - 4, -0.15), (over + 6, 0.0))),
    )
    part = part.with_looks(Look(begin, at), Look(gives_up - 2, "aside"), Look(over + 2, at))
    part = part.with_blinks(Blink(gives_up + 4, slow=True)).with_feelings(
        Felt("doubt", full, over + 20, 0.45)
    )
    side = part.holds(begin).free
    if side:
        part = part.with_reaches(
            Reach(side, begin + 4, full + 4, gives_up + 2, gives_up + 16, HALF_A_GESTURE, "relaxed", 3)
        )
    part = part.with_sounds(Sound(begin + 4, "sigh", part.footing(begin).x, 0.4))
    return plan.with_part(part.with_busy(begin, over))
