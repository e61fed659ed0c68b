"""The face in which the film has turned, seen right behind what the whole body did: nearer than any other."""

from dataclasses import replace

from yingxi.film.breakdown import Silence
from yingxi.storyboard.model import Mark, Step

TURNED_SECONDS = 1.5
"""How long it is seen at pace 1."""


def face_that_turned(run: list[Step], pace: float) -> Step | None:
    """The look at the face of whoever did what turns in `run`, else of somebody who is still there; None where no face
    is to be seen."""
    last, actor = run[-1], run[0].actor
    seen = [person for person, mark in last.after.items() if _shows_its_face(mark)]
    if not seen:
        return None
    moment = Silence(id=f"{run[0].moment.id}.after", seconds=TURNED_SECONDS)
    step = last.then(moment, TURNED_SECONDS * (0.5 + 0.5 * pace), whom=actor if actor in seen else seen[0])
    return replace(step, role="reaction")


def _shows_its_face(mark: Mark) -> bool:
    away = mark.hidden or mark.behind or mark.at_the_wall or mark.turned_away
    return mark.on_set and not away and not mark.covered and not mark.carried_by
