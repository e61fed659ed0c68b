"""Deeds that several people do together, each on the spot."""

from collections.abc import Collection

from yingxi.film.board import Staged
from yingxi.film.breakdown import Deed
from yingxi.film.verbs import CLASPS, TRAVELS
from yingxi.storyboard.model import Step

# What each of several people does where they are, without the help of another's hands.
SHARED = (
    "dance", "laugh", "cry", "clap", "stamp", "wave", "nod", "bow", "bow deeply", "salute", "shake head", "shrug",
    "sigh", "gasp", "cough", "sneeze", "whistle", "shut eyes",
    "cover eyes", "cover mouth", "look", "look away", "hesitate", "point",
    "drink", "eat", "play", "sew", "knit", "paint", "sweep", "wipe", "dig",
    "juggle",
)  # fmt: skip
# Nobody begins on another's frame: each so many frames after the last.
LATER = 5


def doers(step: Step) -> tuple[str, ...]:
    """Who does what `step` shows: several at once where all can do it on the spot."""
    moment = step.moment
    if not isinstance(moment, Deed) or step.verb not in SHARED or step.actor not in moment.actors:
        return (step.actor,) if step.actor else ()
    here = (person for person in moment.actors if person in step.before and step.before[person].on_set)
    return (step.actor, *(person for person in here if person not in (step.actor, step.whom)))


# What takes each of several somewhere else, or into another posture: one goes, then the next.
BY_TURNS = (*TRAVELS, "sit", "rise", "kneel", "lie", "hide")


def each_by_themselves(deed: Deed, here: Collection[str]) -> tuple[Deed, ...]:
    """A deed that several do with their whole bodies as one deed for each of those who are in the scene."""
    others = tuple(one for one in deed.actors[1:] if one in here)
    if others and deed.verb in CLASPS and not deed.whom:
        return (deed.model_copy(update={"actors": deed.actors[:1], "whom": others[0]}),)
    if not others or deed.verb not in BY_TURNS:
        return (deed,)
    return tuple(deed.model_copy(update={"actors": (one,)}) for one in (deed.actors[0], *others))


def shared(staged: Staged, step: Step) -> tuple[Staged, ...]:
    """`staged`, and the same done by everybody else who does it too, a little later each."""
    made = [staged]
    for number, person in enumerate(doers(step)[1:] if staged.kind == "deed" else (), start=1):
        start = min(staged.end_exclusive - 1, staged.start + LATER * number)
        facing = step.after[person].facing if person in step.after else None
        made.append(staged.model_copy(update={"actor": person, "start": start, "to_facing": facing}))
    return tuple(made)
