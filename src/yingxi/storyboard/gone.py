"""Who has gone and is still spoken to, and who comes up from elsewhere."""

import re

from yingxi.film.breakdown import Deed, Scene, Speech
from yingxi.storyboard.model import Blocking

_AFTER = re.compile(
    r"\b(?:wait|come back|stop|hey|goodbye|bye|farewell|don't go|good luck|see you)\b"
    "|等等|等一|站住|回来|别走|再见|喂|慢走|一路",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"过来|赶来|跑来|走来|奔来|\b(?:runs?|comes?|hurr(?:y|ies)|rush(?:es)?|walks?) (?:up|over)\b",
    re.IGNORECASE,
)
GOING = ("walk", "run", "sneak", "limp")


def spoken_after(line: Speech, marks: Blocking, scene: Scene) -> str:
    """Who has gone and is called after by `line`; nobody where it is said to somebody else, or where who has gone
    answers: then they were followed."""
    answers = {each.person for each in scene.moments if isinstance(each, Speech)}
    gone = [
        person for person, mark in marks.items() if not mark.on_set and mark.left and person not in answers
    ]
    return gone[-1] if gone and _AFTER.search(line.text) else ""


def answers(person: str, scene: Scene) -> bool:
    """Whether `person` says something in the scene."""
    return any(isinstance(each, Speech) and each.person == person for each in scene.moments)


def comes_up(deed: Deed) -> bool:
    """Whether who does it was not there before: `runs up`, 跑过来."""
    return deed.verb in GOING and bool(_COMES.search(deed.text))
