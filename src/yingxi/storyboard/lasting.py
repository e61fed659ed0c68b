"""What lasts from one scene to the next at the same place and hour: who sat sits on, who held a thing has it still."""

from collections.abc import Sequence

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.hands import Hands
from yingxi.storyboard.model import NOTHING_HELD, Blocking, Step

# Verbs that say that a thing was in nobody's hand, or in another's.
FINDS = ("take", "pick up", "put down", "give", "catch")


def lasting(before: Scene | None, steps: Sequence[Step], scene: Scene) -> Blocking:
    """The marks on which people come out of the scene `before`, played in `steps`, into `scene`; nothing where place,
    hour or telling is another, or where time has passed."""
    if before is None or not steps or tells(scene.heading, "later"):
        return {}
    same = (before.place, before.inside, before.hour, before.weather, before.telling) == (
        scene.place, scene.inside, scene.hour, scene.weather, scene.telling,
    )  # fmt: skip
    if not same:
        return {}
    return {person: mark for person, mark in steps[-1].after.items() if mark.on_set and not mark.left}


def held_still(scene: Scene, person: str, kept: Blocking, carried: Sequence[str]) -> Hands:
    """What `person` has had in hand since the scene before; nothing that somebody brings, finds or is given here, or
    that lies about."""
    holds = kept[person].holds if person in kept else NOTHING_HELD
    here = {each.what for each in scene.lying} | set(carried)
    for what in holds.things:
        if what in here or _found(scene, person, what):
            holds = holds.without(what)
    return holds


def _found(scene: Scene, person: str, what: str) -> bool:
    """Whether `what` is found in `scene` by somebody, and not let go by `person`."""
    return any(
        isinstance(moment, Deed) and moment.what == what and moment.verb in FINDS
        and not (moment.verb in ("give", "put down") and person in moment.actors)
        for moment in scene.moments
    )  # fmt: skip
