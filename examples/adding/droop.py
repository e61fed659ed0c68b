"""An action: somebody droops, eyes down, for a moment. Its place is src/yingxi/acting/actions/droop.py.

Time is in ticks of 1/24 s; angles are in degrees, forwards is positive.
"""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.movement import Bend, Look
from yingxi.acting.plan import Plan


def droop(plan: Plan, doing: Doing) -> Plan:
    """A small breath back, down from the waist, and up again when the deed ends."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    low, rise = begin + 14, max(begin + 24, doing.end - 10)
    part = part.with_looks(Look(begin + 4, "down")).with_bends(
        Bend("lean", ((begin, 0.0), (begin + 4, -2.0), (low, 16.0), (rise, 16.0), (rise + 14, 0.0))),
        Bend("chest", ((begin + 2, 0.0), (low + 2, 12.0), (rise, 12.0), (rise + 14, 0.0))),
        Bend("neck", ((begin + 2, 0.0), (low + 2, 10.0), (rise, 10.0), (rise + 14, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, rise + 14))
