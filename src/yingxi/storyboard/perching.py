"""Where a bird comes down that lands on something to sit on: on its free end."""

from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed
from yingxi.stage.place import Place, Seat
from yingxi.storyboard.marking import seated_at
from yingxi.storyboard.model import Blocking, Step
from yingxi.storyboard.sitting import seats_named

APART = 0.4
"""How far from whoever sits there, in metres."""


def perch_of(deed: Deed, kind: str, place: Place, marks: Blocking) -> Seat | None:
    """What a bird lands on as `deed` tells, where nobody sits on it."""
    if kind != "bird" or deed.verb != "enter" or not tells(deed.text, "lands"):
        return None
    sitting = [
        mark for person, mark in marks.items() if person not in deed.actors and mark.posture != "stand"
    ]
    free = (
        seat
        for seat in seats_named(place, deed.text)
        if all(abs(seat.x - mark.x) > APART or abs(seat.z - mark.z) > APART for mark in sitting)
    )
    return next(free, None)


def perched(step: Step, perch: Seat) -> Step:
    """`step`, a flight, with `perch` at its end. How high that is is known from its beginning."""
    actor = step.actor
    flies = replace(step.before[actor], seat_height=perch.height)
    sits = replace(seated_at(step.after[actor], perch), facing=step.after[actor].facing)
    return replace(
        step,
        to=(perch.x, perch.z),
        round_by=0.0,
        before={**step.before, actor: flies},
        after={**step.after, actor: sits},
    )
