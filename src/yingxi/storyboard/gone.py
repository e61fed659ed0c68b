"""Who has gone and is still spoken to, and who comes up from elsewhere."""

import re

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed, Moment, Scene, Speech
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import ARRIVES, GAITS
from yingxi.storyboard.model import Blocking

_ANOTHER_ROOM = phrased(
    r"进(?:了|到|去)?(?P<zh>里屋|里间|厨房|后厨|卧室|书房|浴室|厕所|后院|屋里|店里)"
    r"|\binto the (?P<en>kitchen|bedroom|back room|bathroom|cellar|next room|other room|pantry|study)\b",
    re.IGNORECASE,
)


def spoken_after(line: Speech, marks: Blocking, scene: Scene) -> str:
    """Who has gone and is called after by `line`; nobody where it is said to somebody else, or where who has gone
    answers: then they were followed."""
    answers = {each.person for each in scene.moments if isinstance(each, Speech)}
    gone = [
        person for person, mark in marks.items() if not mark.on_set and mark.left and person not in answers
    ]
    return gone[-1] if gone and tells(line.text, "calls after") else ""


def answers(person: str, scene: Scene) -> bool:
    """Whether `person` says something in the scene."""
    return any(isinstance(each, Speech) and each.person == person for each in scene.moments)


def comes_up(deed: Deed) -> bool:
    """Whether who does it was not there before: `runs up`, `rides a bicycle past`, 跑过来, 骑车过来, 拿着一张纸走来."""
    return deed.verb in (*GAITS, "hold") and tells(deed.text, "comes up")


def has_come(deed: Deed, earlier: Moment | None, homes: Blocking) -> bool:
    """Whether who comes up has come already, with a thing in hand: 举着相机走来 is two deeds and one way."""
    return (
        isinstance(earlier, Deed)
        and (earlier.verb, earlier.actors, earlier.text) == ("hold", deed.actors, deed.text)
        and comes_up(deed)
        and not homes[deed.actors[0]].on_set
    )


def goes_in(deed: Deed, scene: Scene) -> bool:
    """Whether who does it goes in somewhere, out of the picture, and is in the scene no more: 走进门 as the last thing
    they do; not 跑进门 as the first. Into another room they go and may come back."""
    if deed.verb not in ARRIVES:
        return False
    person, room = deed.actors[0], _ANOTHER_ROOM.search(deed.text)
    if room and (room["zh"] or room["en"]).lower() not in scene.place.lower():
        return True
    if not tells(deed.text, "goes in there"):
        return False
    own = [
        each.id
        for each in scene.moments
        if (isinstance(each, Deed) and person in each.actors and not shuts_the_door(each))
        or (isinstance(each, Speech) and each.person == person)
    ]
    return len(own) > 2 and own[-1] == deed.id


def is_at_a_door(deed: Deed) -> bool:
    """Whether it is done before one comes in, by whoever does: a knock, a door that is opened."""
    return deed.verb == "knock" or (deed.verb == "open" and tells(deed.text, "door"))


def shuts_the_door(deed: Deed) -> bool:
    """Whether it is a door that is shut, which whoever has gone in by it does from inside."""
    return deed.verb == "close" and tells(deed.text, "door")


def heard_only(deed: Deed, marks: Blocking) -> bool:
    """Whether nobody is seen who does it: a knock is heard from outside, before the door opens."""
    if not deed.actors or deed.actors[0] not in marks:
        return True
    here = marks[deed.actors[0]]
    return not here.on_set and (is_at_a_door(deed) or (here.left and shuts_the_door(deed)))
