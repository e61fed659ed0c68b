"""Eyes that live: whoever has looked at one thing for long looks elsewhere for a moment, and back, with a thought."""

from dataclasses import replace

from yingxi.acting.movement import Blink, Look
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.speaking import Line
from yingxi.film.seeds import chance, choice

# Nobody stares for longer than so many ticks, and so many before a shot ends nothing new begins.
LONG, ENDS = 62.0, 16.0
# A glance lasts so many ticks, and as much more by chance.
SHORT, MORE = 9.0, 8.0
ASIDE = ("aside", "down", "aside", "up")


def plan_with_glances(plan: Plan, lines: tuple[Line, ...]) -> Plan:
    """Everybody's long looks broken by glances; not in one's own line, nor amid a deed."""
    for person in sorted(plan.parts):
        part = plan.parts[person]
        if not part.placement.asleep:
            own = [(line.start - 8, line.end) for line in lines if line.person == person and line.seen]
            plan = plan.with_part(_glanced(plan, part, own))
    return plan


def _glanced(plan: Plan, part: Part, own: list[tuple[float, float]]) -> Part:
    looks = sorted(part.looks, key=lambda look: look.tick)
    person = part.placement.person
    made: list[Look] = []
    blinks: list[Blink] = []
    for number, look in enumerate(looks):
        until = looks[number + 1].tick if number + 1 < len(looks) else plan.ticks - ENDS
        tick, count = max(0.0, look.tick), 0
        while True:
            tick += LONG * (0.75 + 0.6 * chance(plan.seed, "glance", plan.shot, person, number, count))
            long = SHORT + MORE * chance(plan.seed, "glances", plan.shot, person, number, count)
            if tick + long + 8 > until:
                break
            busy = part.is_busy(tick - 2, tick + long + 4)
            speaks = any(start < tick + long and tick < end for start, end in own)
            if not busy and not speaks and look.at != "hand":
                away = choice(ASIDE, plan.seed, "glance at", plan.shot, person, number, count)
                # Whose head has turned further comes back to where it was.
                made += [Look(tick, away, glance=True), Look(tick + long, look.at, glance=True)]
                blinks.append(Blink(tick - 1))
            count += 1
    return replace(part, looks=(*part.looks, *made), blinks=(*part.blinks, *blinks))
