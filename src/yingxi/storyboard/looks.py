"""Looks that the director adds where the film has time: at a thing in somebody's hands, at a face that takes in what
was done, and a last image in which nobody speaks."""

from dataclasses import replace

from yingxi.film.breakdown import Deed, Feeling, Insert, Silence, Speech
from yingxi.film.verbs import TRAVELS
from yingxi.stage.props import prop, prop_named
from yingxi.storyboard.lengths import INSERT_SECONDS
from yingxi.storyboard.model import Step
from yingxi.storyboard.people_seen import nearest_other

# From this pace on there is time for a reaction, and for a thing; quicker films go on.
TIME_FOR_FACES, TIME_FOR_THINGS = 0.75, 0.95
REACTION_SECONDS, LAST_SECONDS = 1.3, 1.6
# What is done to somebody that shows in their face, and with a thing that deserves a look.
FELT = ("give", "take", "touch", "enter", "leave", "push", "throw", "drop", "wave", "laugh", "fall")
HANDLED = ("touch", "put down", "open", "read", "hold", "pick up", "give", "look")
LOOKING, FAR_OFF = ("look", "peek", "hide"), 1.0
# At most one added look in so many shots.
APART = 3

Runs = list[list[Step]]


def with_looks(runs: Runs, turn: str, pace: float) -> Runs:
    """`runs` with looks at hands and faces between them."""
    made: Runs = []
    since, seen = APART, {_thing(step) for run in runs for step in run if isinstance(step.moment, Insert)}
    for number, run in enumerate(runs):
        made.append(run)
        since += 1
        following = runs[number + 1] if number + 1 < len(runs) else None
        turning = any(step.moment.id == turn or step.role for step in run)
        near_turn = following is not None and (following[0].role or following[0].moment.id == turn)
        if (
            following is None
            or turning
            or near_turn
            or since < APART
            or isinstance(following[0].moment, Insert)
        ):
            continue
        look = (
            _thing_seen(run, seen, pace) or _through_eyes(run, following, pace) or _face(run, following, pace)
        )
        if look is not None:
            made.append([look])
            seen.add(_thing(look))
            since = 0
    return made


LINGERS: dict[str, Feeling] = {"laugh": "joy", "cry": "sadness", "hug": "tenderness"}
"""What is left in a face of these when the film ends soon after."""


def with_last_image(runs: Runs, pace: float) -> Runs:
    """The film's last shot is an image: where the last thing is a line or a face, it is held on after it."""
    if not runs or not (isinstance(runs[-1][-1].moment, Speech) or runs[-1][-1].role == "reaction"):
        return runs
    last = runs[-1][-1]
    moment = Silence(id=f"{last.moment.id}.ending", seconds=LAST_SECONDS)
    seconds = LAST_SECONDS * (0.4 + 0.6 * pace)
    felt = {step.actor: LINGERS[step.verb] for run in runs[-2:] for step in run if step.verb in LINGERS}
    marks = {
        person: replace(mark, feeling=felt[person]) if person in felt and mark.feeling == "neutral" else mark
        for person, mark in last.after.items()
    }
    return [*runs, [replace(last.then(moment, seconds), before=marks, after=marks)]]


def _thing_seen(run: list[Step], seen: set[str], pace: float) -> Step | None:
    """A look at the thing that was handled, once, where it lies: what is in a hand is seen with whoever has it."""
    if pace < TIME_FOR_THINGS:
        return None
    for step in run:
        thing = _thing(step)
        lies = any(prop_named(each.what) == thing for each in run[-1].things_after)
        if step.verb in HANDLED and thing and lies and thing not in seen:
            moment = Insert(id=f"{step.moment.id}.look", what=thing, text=getattr(step.moment, "text", ""))
            seconds = INSERT_SECONDS * (0.6 + 0.4 * min(pace, 1.5))
            return run[-1].then(moment, seconds, actor=step.actor)
    return None


def _face(run: list[Step], following: list[Step], pace: float) -> Step | None:
    """The face of whoever it was done to, unless they are seen next anyway."""
    if pace < TIME_FOR_FACES:
        return None
    last = run[-1]
    done = next((step for step in reversed(run) if step.verb in FELT and step.actor), None)
    if done is None or isinstance(last.moment, Speech):
        return None
    present = tuple(person for person, mark in last.after.items() if mark.on_set and not mark.behind)
    whom = (
        done.whom
        if done.whom in present
        else nearest_other(done.actor, present, last.after)
        if done.actor in present
        else next(iter(present), "")
    )
    if _goes_now(following, done.actor) and done.verb != "leave":
        # Who takes leave is seen to go; then comes the face of who remains.
        return None
    if (
        not whom
        or whom == following[0].actor
        or (following[0].verb in TRAVELS and following[0].actor == whom)
    ):
        return None
    moment = Silence(id=f"{done.moment.id}.reaction", seconds=REACTION_SECONDS)
    seconds = REACTION_SECONDS * (0.5 + 0.5 * min(pace, 1.8))
    return replace(last.then(moment, seconds, whom=whom), role="reaction")


def _goes_now(following: list[Step], person: str) -> bool:
    """Whether `person` goes off in the next shot."""
    return any(step.verb == "leave" and step.actor == person for step in following)


def _through_eyes(run: list[Step], following: list[Step], pace: float) -> Step | None:
    """Whoever is looked at from afar, through the eyes of who looks."""
    last = run[-1]
    if pace < TIME_FOR_FACES or last.verb not in LOOKING or last.whom not in last.after:
        return None
    whom, marks = last.whom, last.after
    if not marks[whom].on_set or not marks[last.actor].on_set or following[0].verb in TRAVELS:
        return None
    if abs(marks[whom].x - marks[last.actor].x) < FAR_OFF:
        return None
    moment = Silence(id=f"{last.moment.id}.seen", seconds=REACTION_SECONDS)
    seconds = REACTION_SECONDS * (0.5 + 0.5 * min(pace, 1.8))
    step = last.then(moment, seconds, actor=last.actor, whom=whom)
    return replace(step, on_screen=False, role="seen")


def _thing(step: Step) -> str:
    """The drawn thing of a step, by its name; of a tree nothing, whatever it bears."""
    moment = step.moment
    what = moment.what if isinstance(moment, Deed | Insert) else ""
    name = prop_named(what) if what and not what.endswith("tree") else ""
    return name if name and prop(name) else ""
