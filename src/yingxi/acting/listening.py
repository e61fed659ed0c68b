"""People who listen: they look at who speaks, take it in, nod a little, and feel with it."""

from yingxi.acting.expression import HEARD, strength_of
from yingxi.acting.movement import Bend, Felt, Look
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.speaking import Line
from yingxi.film.seeds import chance

# A listener turns to the speaker so many ticks into the line, and feels with it later still.
NOTICED, UNDERSTOOD = 5.0, 14.0


def plan_with_listening(plan: Plan, line: Line) -> Plan:
    """Everybody else's part of one line."""
    for order, person in enumerate(sorted(plan.parts)):
        if person != line.person and not plan.parts[person].placement.asleep:
            plan = plan.with_part(_listened(plan, plan.parts[person], line, order))
    return plan


def _listened(plan: Plan, part: Part, line: Line, order: int) -> Part:
    person = part.placement.person
    noticed = line.start + NOTICED + 4 * order
    here = line.person in plan.parts
    if not part.is_busy(noticed, noticed + 12):
        part = part.with_looks(Look(noticed, line.person if here else "ahead"))
    heard = HEARD.get(line.feeling)
    if heard is not None:
        feeling, share = heard
        strength = share * strength_of(line.strength)
        part = part.with_feelings(Felt(feeling, line.start + UNDERSTOOD + 5 * order, line.end + 30, strength))
    if line.person and here:
        part = _nodded(plan, part, line, person)
    return part


def _nodded(plan: Plan, part: Part, line: Line, person: str) -> Part:
    """The brows go up as the words come; a small nod when the sense is clear."""
    start = line.start + 8
    part = part.with_bends(Bend("brow_lift", ((start, 0.0), (start + 4, 0.22), (start + 26, 0.0))))
    if line.end - line.start < 30 or line.feeling in ("anger", "fear"):
        return part
    at = line.start + (0.62 + 0.25 * chance(plan.seed, "nod", line.ref, person)) * (line.end - line.start)
    keys = ((at, 0.0), (at + 5, 4.5), (at + 11, -0.8), (at + 16, 0.0))
    return part.with_bends(Bend("neck", keys))
