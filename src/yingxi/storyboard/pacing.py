"""Where a film must not dawdle and where it must not hurry: a scene comes to its first line, its last picture stays."""

from collections.abc import Sequence
from dataclasses import replace
from math import hypot

from yingxi.film.board import Size
from yingxi.film.breakdown import Deed, Silence, Speech
from yingxi.film.verbs import TOUCHES, TRAVELS
from yingxi.storyboard.in_touch import in_contact
from yingxi.storyboard.model import Run, ShotPlan, Step

# Deeds by which nothing happens that a line must wait for: how people stand and look as a scene begins.
STILL = ("look", "look away", "hold", "nod", "")
# What stands still before the first line of a scene takes no more than so many seconds.
UNTIL_FIRST_LINE = 1.8
# The film's last picture stays so many seconds after what happens in it, the fade among them.
LAST_PICTURE = 2.8
# Where all have gone from it, it stays only so many.
LEFT_EMPTY = 1.2
# From afar, where nobody does or says anything, no longer than so many seconds in all.
WORDLESS_AFAR = 3.0
AFAR = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL)
# Who comes further than this, in metres, to give or to embrace, is seen to come in a shot of its own.
A_WAY = 0.9
# From this pace on a film has the time for it.
UNHURRIED = 0.4


def to_the_first_line(steps: Sequence[Step]) -> tuple[Step, ...]:
    """`steps`, where those before the scene's first line in which nobody does anything are told at once."""
    first = next((number for number, step in enumerate(steps) if isinstance(step.moment, Speech)), 0)
    still = [step for step in steps[:first] if isinstance(step.moment, Deed)]
    seconds = sum(step.seconds for step in still)
    if len(still) < first or seconds <= UNTIL_FIRST_LINE or any(step.verb not in STILL for step in still):
        return tuple(steps)
    share = UNTIL_FIRST_LINE / seconds
    return (*(replace(step, seconds=step.seconds * share) for step in still), *steps[first:])


def last_picture(plan: ShotPlan, *, pace: float) -> ShotPlan:
    """The film's last shot, held; a hurried film has less time for it. Who hugs in it does so until the end."""
    tail = max(plan.tail, LAST_PICTURE * min(1.0, pace / UNHURRIED))
    *steps, last = plan.steps
    if not any(mark.on_set for mark in last.after.values()) and last.verb in TRAVELS:
        tail = max(plan.tail, min(tail, LEFT_EMPTY))
    if last.verb != "hug":
        return _from_afar(replace(plan, tail=tail))
    return replace(plan, steps=(*steps, replace(last, seconds=last.seconds + tail)), tail=0.0)


def named_apart(plans: Sequence[ShotPlan]) -> list[ShotPlan]:
    """`plans` by names of their own, where an earlier shot shows the way to the same deed."""
    made: list[ShotPlan] = []
    for plan in plans:
        taken = any(each.id == plan.id for each in made)
        made.append(replace(plan, id=f"{plan.id}-near") if taken else plan)
    return made


def _from_afar(plan: ShotPlan) -> ShotPlan:
    """`plan`, short where nobody does or says anything in it and people are small."""
    still = all(isinstance(step.moment, Silence) for step in plan.steps)
    if not still or plan.view.size not in AFAR or plan.seconds <= WORDLESS_AFAR:
        return plan
    share = WORDLESS_AFAR / plan.seconds
    steps = tuple(replace(step, seconds=step.seconds * share) for step in plan.steps)
    return replace(plan, steps=steps, lead=plan.lead * share, tail=plan.tail * share)


def contacts_by_themselves(runs: Sequence[Run], *, last: bool) -> list[Run]:
    """`runs`, where whoever walks a way to meet somebody's hands or body has come there before: the way is one shot,
    the gift or the embrace is the next. In the film's `last` run a step is a way, and what a hand stays on, contact."""
    made: list[Run] = []
    for number, run in enumerate(runs):
        start = 0
        for at in range(1, len(run)):
            before, step = run[at - 1 : at + 1]
            meets = step.verb in TOUCHES and step.whom in step.before and step.before[step.whom].on_set
            comes = before.verb in TRAVELS and before.actor == step.actor and _metres(before) > A_WAY
            ends = last and number == len(runs) - 1 and at == len(run) - 1
            touches = ends and before.verb in TRAVELS and bool(in_contact(run))
            if (meets and comes) or touches:
                made.append(run[start:at])
                start = at
        made.append(run[start:])
    return made


def _metres(step: Step) -> float:
    here = step.before[step.actor]
    return hypot(step.to[0] - here.x, step.to[1] - here.z) if step.to is not None else 0.0
