"""Deeds that several people do together, each on the spot."""

from collections.abc import Collection
from dataclasses import replace

from yingxi.film.board import Staged
from yingxi.film.breakdown import Deed
from yingxi.film.verbs import COMES_OR_GOES, MUTUAL, TRAVELS, hand_in_hand
from yingxi.storyboard.model import Step

# What each of several people does where they are, without the help of another's hands.
SHARED = (
    "dance", "laugh", "cry", "clap", "stamp", "wave", "nod", "bow", "bow deeply", "salute", "shake head", "shrug",
    "sigh", "gasp", "cough", "sneeze", "whistle", "sing", "shut eyes",
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
    if others and deed.verb in MUTUAL and not deed.whom:
        return (deed.model_copy(update={"actors": deed.actors[:1], "whom": others[0]}),)
    if len(others) == 1 and deed.verb == "dance" and not deed.whom:
        # Two who dance, dance with each other.
        return (deed.model_copy(update={"actors": deed.actors[:1], "whom": others[0]}),)
    if not others or deed.verb not in BY_TURNS:
        return (deed,)
    return tuple(deed.model_copy(update={"actors": (one,)}) for one in (deed.actors[0], *others))


# Seconds after which the next of several begins with the same: on their spot, or on their way over the set.
BESIDE, IN_A_ROW = 0.3, 1.2
# Hand in hand, nobody waits.
AT_ONCE = 0.05
ALIKE = (*COMES_OR_GOES, "sit", "rise", "kneel")
MANY = 3
"""So many come or go in a row; two come one after the other."""


def beside_each_other(deed: Deed, steps: list[Step]) -> list[Step]:
    """The steps of a deed that several do with their whole bodies, where one need not wait till the other has done."""
    ways = deed.verb in COMES_OR_GOES
    joined = (hand_in_hand(deed.text) or _carry_between(deed)) and deed.verb in TRAVELS
    row = MANY if ways and not joined else 2
    alike = all(step.verb == deed.verb for step in steps) and len({step.actor for step in steps}) == len(
        steps
    )
    if len(steps) < row or not alike or (deed.verb not in ALIKE and not joined):
        return steps
    wait = AT_ONCE if joined else IN_A_ROW if ways else BESIDE
    return [
        *(
            replace(step, seconds=wait, longer=step.seconds / wait) if step.seconds > wait else step
            for step in steps[:-1]
        ),
        steps[-1],
    ]


def _carry_between(deed: Deed) -> bool:
    """Whether two carry something large between them."""
    return deed.riding is not None and deed.riding.mount == "load"


def shared(staged: Staged, step: Step) -> tuple[Staged, ...]:
    """`staged`, and the same done by everybody else who does it too, a little later each."""
    made = [staged]
    for number, person in enumerate(doers(step)[1:] if staged.kind == "deed" else (), start=1):
        start = min(staged.end_exclusive - 1, staged.start + LATER * number)
        facing = step.after[person].facing if person in step.after else None
        made.append(staged.model_copy(update={"actor": person, "start": start, "to_facing": facing}))
    return tuple(made)
