"""Getting up to be held: whoever sits where nobody could stand beside them comes to their feet first."""

from dataclasses import replace

from yingxi.film.breakdown import Deed
from yingxi.stage.place import Place
from yingxi.storyboard.marking import BESIDE, apart_from, standing
from yingxi.storyboard.model import Blocking, Mark

# From somebody who sits one stands so far to hold them, in metres across.
OVER_KNEES = 0.48
# Who gets up for it stands so far before the seat, in metres of depth.
BEFORE_IT = 0.30


def rising_first(deed: Deed, marks: Blocking, place: Place) -> tuple[tuple[str, Mark], ...]:
    """Who gets up before a hug, in order, and how they stand then: two who sit, or one beside whom is a seat. In the
    arms of whoever stands free on the floor one stays seated."""
    actor, other = deed.actors[0], deed.whom
    if deed.verb != "hug" or other not in marks or other == actor or not _sits(marks[other]):
        return ()
    here, there = marks[actor], marks[other]
    beside = there.x + OVER_KNEES * (-1 if here.x < there.x else 1)
    taken = any(abs(beside - seat.x) < BESIDE for seat in place.seats)
    if not (_sits(here) or taken):
        return ()
    risen: Blocking = dict(marks)
    for person in (other, actor):
        if _sits(risen[person]):
            up = standing(risen[person])
            risen[person] = apart_from(replace(up, z=round(up.z - BEFORE_IT, 3)), person, risen)
    return tuple((person, risen[person]) for person in (other, actor) if risen[person] != marks[person])


def _sits(mark: Mark) -> bool:
    return mark.on_set and mark.posture == "sit" and bool(mark.seat_height)
