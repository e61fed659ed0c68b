"""Who sits in a wheelchair and who pushes it, who pushes a pram or a cart, which two carry something large: from which
moment to which."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Facing
from yingxi.film.breakdown import Deed, Moment
from yingxi.film.riding import PUSHED, WHEELED, Ride, Riding
from yingxi.film.verbs import TRAVELS
from yingxi.stage.wheeled import between_carriers, pushed_ahead
from yingxi.storyboard.model import Blocking, Step

LETS_GO = (
    "sit",
    "lie",
    "kneel",
    "hug",
    "dance",
    "fall",
    "hide",
    "give",
    "pick up",
    "throw",
    "hold hands",
    "kiss",
)
"""What nobody does who pushes something."""
FURTHEST, LEAST, LANE = 2.4, 0.9, 0.06
"""How far from the set's middle one of two stands who carry something, how far they go at least, and how much further
back the one behind goes, in metres."""
NEARER = 0.05
"""Who is pushed is so much nearer to us than who pushes them, in metres."""


def wheeled(steps: Sequence[Step]) -> tuple[Step, ...]:
    """`steps` with what rolls and is carried in them. Who is told to be in a wheelchair is in it from the start of
    their scene until they get out of it."""
    if not any(told_in(step) for step in steps):
        return tuple(steps)
    seated = {person for step in steps for person in _seated(step)}
    pushers: dict[str, str] = {}
    ways: dict[str, Facing] = {}
    made: list[Step] = []
    for step in steps:
        told = told_in(step)
        if told is not None and told.off:
            seated.discard(step.actor)
            pushers.pop(step.actor, None)
        elif told is not None and told.mount == "wheelchair" and told.pushed:
            whom = told.whose or next((each for each in sorted(seated) if each != step.actor), "")
            pushers = {each: by for each, by in pushers.items() if by != step.actor}
            pushers |= {whom: step.actor} if whom in step.before else {}
        elif step.verb in LETS_GO:
            pushers = {each: by for each, by in pushers.items() if by != step.actor}
        if step.actor in pushers and step.verb in TRAVELS and (told is None or not told.pushed):
            pushers.pop(step.actor)  # They wheel themselves.
        # What is pushed is let go of where it has come to.
        rides = _pushed(step, told)
        load = _load(told)
        now = {**rides, **dict.fromkeys(seated, Ride(mount="wheelchair")), **load}
        going = {*rides, *pushers.values(), *load} | (seated - {*pushers})
        ways = {person: way for person, way in ways.items() if person in going}
        if step.actor in going and step.to is not None and step.actor in step.before:
            ways[step.actor] = 1 if step.to[0] >= step.before[step.actor].x else -1
        before, after = (_with(_facing(marks, ways), now, pushers) for marks in (step.before, step.after))
        if told is not None and load:
            before = _apart(step, before, told, ways.get(step.actor, 1))
        made.append(replace(step, before=before, after=after))
    return tuple(made)


def sits_already(moment: Moment) -> Moment:
    """`moment`, in which whoever sits in a wheelchair is only there: they take no seat of the set's."""
    if not isinstance(moment, Deed) or moment.riding is None or moment.verb != "sit":
        return moment
    if moment.riding.mount != "wheelchair":
        return moment
    return moment.model_copy(update={"verb": "look", "what": "", "whom": "", "spot": ""})


def told_in(step: Step) -> Riding | None:
    """What a step tells of wheels or of a load."""
    riding = step.moment.riding if isinstance(step.moment, Deed) and step.moment.actors else None
    return riding if riding is not None and riding.mount in WHEELED else None


def _seated(step: Step) -> tuple[str, ...]:
    """Who sits in a wheelchair by what a step tells."""
    told = told_in(step)
    if told is None or told.mount != "wheelchair":
        return ()
    return (told.whose,) * bool(told.whose) if told.pushed else (step.actor,)


def _pushed(step: Step, told: Riding | None) -> dict[str, Ride]:
    if told is None or told.mount not in PUSHED or not told.mount:
        return {}
    return {step.actor: Ride(mount=told.mount, what=told.what)}


def _load(told: Riding | None) -> dict[str, Ride]:
    if told is None or told.mount != "load":
        return {}
    return {person: Ride(mount="load", what=told.what) for person in told.carriers}


def _apart(step: Step, marks: Blocking, told: Riding, way: Facing) -> Blocking:
    """Two who carry something stand at both its ends, one behind the other on their way."""
    if any(person not in marks for person in told.carriers) or len(told.carriers) < 2:
        return marks
    apart = between_carriers(told.what)
    first, second = told.carriers
    x = max(-FURTHEST + apart, marks[first].x) if way > 0 else min(FURTHEST - apart, marks[first].x)
    if step.to is not None and (step.to[0] - x) * way < LEAST:
        x = step.to[0] - way * LEAST
    ahead = replace(marks[first], x=x, facing=way, on_set=True)
    behind = replace(marks[second], x=x - way * apart, z=ahead.z + LANE, facing=way, on_set=True)
    return {**marks, first: ahead, second: behind}


def _facing(marks: Blocking, ways: dict[str, Facing]) -> Blocking:
    """`marks` in which whoever goes with something that rolls faces where they go, and stays so."""
    return {
        person: replace(mark, facing=ways[person]) if person in ways else mark
        for person, mark in marks.items()
    }


def _with(marks: Blocking, rides: dict[str, Ride], pushers: dict[str, str]) -> Blocking:
    made = dict(marks)
    for person, ride in rides.items():
        if person in made:
            made[person] = replace(made[person], rides=ride, posture="stand", seat_height=None)
    for person, pusher in pushers.items():
        behind = made.get(pusher)
        if behind is None or person not in made or not behind.on_set:
            continue
        made[person] = replace(
            made[person], x=round(behind.x + behind.facing * pushed_ahead(), 3), z=behind.z - NEARER,
            facing=behind.facing, on_set=True, hidden=False, carried_by=pusher,
        )  # fmt: skip
    return made
