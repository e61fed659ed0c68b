"""Who knocks is outside until the door is opened to them or they are called in, and then comes in; who opens the door
of a house that is seen from outside comes out."""

import re

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed, Moment, Scene, Speech
from yingxi.film.phrasing import phrased

_CALLED_IN = phrased(
    r"\bcome (?:on |right )?in\b|\b(?:do )?enter\b|\b(?:it|door)(?:['’]s| is) (?:open|unlocked|not locked)\b"
    r"|请进|^进[。！吧来]|进来|门没[锁关闩]|门开着",
    re.IGNORECASE,
)


def behind_the_door(scene: Scene, person: str) -> bool:
    """Whether `person` is not seen before a door is opened: in a room whoever knocks, outside whoever opens to them."""
    for at, moment in enumerate(scene.moments):
        if _speaks(moment, person):
            return False
        if not isinstance(moment, Deed) or (person not in moment.actors and person != moment.whom):
            continue
        if person not in moment.actors:
            return False
        inside = _opened_to(scene, at) or _answer_to(scene, at) is not None
        return inside if scene.inside else _has_knocked(scene, at)
    return False


def comes_through(deed: Deed, scene: Scene) -> Deed | None:
    """Who comes through the door that `deed` opens, as a deed; None for nobody, and where the scene tells of it."""
    at = next((at for at, moment in enumerate(scene.moments) if moment.id == deed.id), 0)
    if not _has_knocked(scene, at):
        return None
    knocker = next(
        each.actors[0]
        for each in reversed(scene.moments[:at])
        if isinstance(each, Deed) and each.verb == "knock"
    )
    comes = knocker if scene.inside else deed.actors[0]
    if not behind_the_door(scene, comes):
        return None
    if _told_to_come(scene, at, comes):
        return None
    return deed.model_copy(update={"actors": (comes,), "verb": "enter", "whom": "", "what": "", "spot": ""})


def called_in(line: Speech, scene: Scene) -> Deed | None:
    """Who comes in because `line` answers their knock, as a deed; None for nobody, and where the scene tells of it."""
    at = next((at for at, moment in enumerate(scene.moments) if moment.id == line.id), 0)
    for before, knock in enumerate(scene.moments[:at]):
        if not isinstance(knock, Deed) or not knock.actors or _answer_to(scene, before) != line.id:
            continue
        comes = knock.actors[0]
        if not behind_the_door(scene, comes) or _told_to_come(scene, at, comes):
            return None
        return knock.model_copy(update={"verb": "enter", "whom": "", "what": "", "spot": ""})
    return None


def _told_to_come(scene: Scene, at: int, person: str) -> bool:
    """Whether the next that is told of `person` after the moment `at` is that they come in."""
    later = (
        m
        for m in scene.moments[at + 1 :]
        if _speaks(m, person) or (isinstance(m, Deed) and person in m.actors)
    )
    first = next(later, None)
    return isinstance(first, Deed) and first.verb == "enter"


def _answer_to(scene: Scene, at: int) -> str | None:
    """The id of the line that calls in who knocks in the deed `at`, before they do or say anything else."""
    knock = scene.moments[at]
    if not isinstance(knock, Deed) or knock.verb != "knock":
        return None
    for moment in scene.moments[at + 1 :]:
        if isinstance(moment, Speech):
            asked = moment.person not in knock.actors and _CALLED_IN.search(moment.text)
            return moment.id if asked else None
        if isinstance(moment, Deed) and knock.actors[0] in moment.actors and moment.verb != "knock":
            return None
    return None


def _opened_to(scene: Scene, at: int) -> bool:
    """Whether the deed `at` is a knock that somebody else answers at the door, before whoever knocks is met."""
    knock = scene.moments[at]
    if not isinstance(knock, Deed) or knock.verb != "knock":
        return False
    knocker = knock.actors[0]
    for moment in scene.moments[at + 1 :]:
        if isinstance(moment, Deed) and knocker in moment.actors and moment.verb != "knock":
            return False
        if isinstance(moment, Deed) and moment.actors and moment.actors[0] != knocker and _opens(moment):
            return True
    return False


def _has_knocked(scene: Scene, at: int) -> bool:
    """Whether somebody else has knocked before the door is opened in the deed `at`."""
    opens = scene.moments[at]
    if not isinstance(opens, Deed) or not opens.actors or not _opens(opens):
        return False
    return any(
        isinstance(each, Deed) and each.verb == "knock" and each.actors and each.actors[0] != opens.actors[0]
        for each in scene.moments[:at]
    )


def _opens(deed: Deed) -> bool:
    return deed.verb == "open" and (tells(deed.text, "door") or tells(deed.text, "lets in"))


def _speaks(moment: Moment, person: str) -> bool:
    return (
        isinstance(moment, Speech)
        and moment.person == person
        and not moment.off_screen
        and not moment.voice_over
    )
