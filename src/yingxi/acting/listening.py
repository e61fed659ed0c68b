"""People who listen: they look at who speaks, take it in, nod a little, and feel with it."""

from yingxi.acting.expression import HEARD, strength_of
from yingxi.acting.movement import Bend, Blink, Felt, Look
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.singing import part_swaying
from yingxi.acting.speaking import Line
from yingxi.film.seeds import chance

# A listener turns to the speaker so many ticks into the line, and feels with it later still.
NOTICED, UNDERSTOOD = 5.0, 14.0
# How many ticks it takes to look at somebody.
TURNS = 12.0
# What one hears draws the body on or takes it aback: degrees, and the share of a line at which the sense is clear.
DRAWN_ON, ABACK, CLEAR = 2.4, -3.4, 0.42
HARD = ("anger", "fear", "surprise", "disgust")
# A line shorter than this, in ticks, moves nobody.
SHORT = 26.0


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
    # Who is in the middle of something looks up when it is done.
    looks = next(
        (tick for tick in part.free_ticks(noticed) if not part.is_busy(tick, tick + TURNS)), line.end
    )
    if looks + TURNS < line.end:
        part = part.with_looks(Look(looks, line.person if here else "ahead"))
    heard = HEARD.get(line.feeling)
    if heard is not None:
        feeling, share = heard
        strength = share * strength_of(line.strength)
        part = part.with_feelings(Felt(feeling, line.start + UNDERSTOOD + 5 * order, line.end + 30, strength))
    if line.person and here:
        if line.sung:
            return part_swaying(part, line)
        part = _nodded(plan, part, line, person)
        part = _taken_in(plan, part, line, person)
    return part


def _taken_in(plan: Plan, part: Part, line: Line, person: str) -> Part:
    """The body listens too: it comes nearer to what it hears, or shrinks from it, the head to one side; a breath is
    let go when the line is over. No two listeners do so at once."""
    long, chances = line.end - line.start, ("heard", line.ref, person)
    at = line.start + (CLEAR + 0.25 * chance(plan.seed, *chances, "when")) * long
    if long < SHORT or part.is_busy(at - 8, line.end + 12):
        return part
    much = ABACK if line.feeling in HARD else DRAWN_ON * (0.6 + 0.6 * chance(plan.seed, *chances, "much"))
    side = 1.0 if chance(plan.seed, *chances, "side") < 0.5 else -1.0
    rest = line.end + 8
    # What was said is thought over: the eyes go down or aside for a moment, with a blink, and come back.
    if chance(plan.seed, *chances, "thinks") < (
        0.8 if line.feeling in ("sadness", "tenderness", *HARD) else 0.45
    ):
        where = "down" if line.feeling in ("sadness", "tenderness", "fear") else "aside"
        part = part.with_blinks(Blink(line.end + 3)).with_looks(
            Look(line.end + 4, where, glance=True), Look(line.end + 15, line.person, glance=True)
        )
    return part.with_bends(
        Bend("lean", ((at - 6, 0.0), (at + 5, 1.25 * much), (at + 12, much), (rest, much), (rest + 16, 0.0))),
        Bend("neck", ((at - 3, 0.0), (at + 9, -0.5 * much), (rest, -0.5 * much), (rest + 14, 0.0))),
        Bend("tilt", ((at, 0.0), (at + 12, 3.2 * side), (rest + 4, 3.2 * side), (rest + 20, 0.0))),
        Bend(
            "chest", ((line.end + 2, 0.0), (line.end + 9, -2.0), (line.end + 20, 0.9), (line.end + 30, 0.0))
        ),
    )


def _nodded(plan: Plan, part: Part, line: Line, person: str) -> Part:
    """The brows go up as the words come; a small nod when the sense is clear."""
    start = line.start + 8
    part = part.with_bends(Bend("brow_lift", ((start, 0.0), (start + 4, 0.22), (start + 26, 0.0))))
    if line.end - line.start < 30 or line.feeling in ("anger", "fear"):
        return part
    at = line.start + (0.62 + 0.25 * chance(plan.seed, "nod", line.ref, person)) * (line.end - line.start)
    keys = ((at, 0.0), (at + 5, 4.5), (at + 11, -0.8), (at + 16, 0.0))
    return part.with_bends(Bend("neck", keys))
