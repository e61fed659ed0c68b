"""Who is where in a shot, and how they stand to each other: what a view is chosen by."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Angle
from yingxi.film.breakdown import Speech
from yingxi.film.sheet import Cast
from yingxi.stage.ages import heads_of
from yingxi.stage.subjects import skull_of
from yingxi.storyboard.model import Blocking, Mark, Run, Situation, View

# People further apart than this, in metres, do not share a frame closer than a full shot.
WIDEST_PAIR = 1.9
LOOKS_DOWN = 0.30
"""From this difference of eye heights on, in metres, one sees the other from above or below."""
# A shoulder can be looked over if it is lower or higher by no more than this, in metres.
OVER_LOWER = 0.16
OVER_HIGHER = 0.36
AMONG = 0.3
"""A third person within this distance of two who are framed, in metres, is framed with them."""


def on_set(run: Run) -> tuple[str, ...]:
    """Everybody who is on the set at some time of the shot; of those behind a cloth, who does something there."""
    doing = {person for step in run for person in (step.actor, step.whom)}
    seen = {
        person
        for step in run
        for marks in (step.before, step.after)
        for person, mark in marks.items()
        if mark.on_set and (person in doing or not mark.behind)
    }
    return tuple(sorted(seen))


def eye_heights(cast: Cast, marks: Blocking) -> dict[str, float]:
    """Metres from the ground to everybody's eyes, as they sit or stand."""
    heights: dict[str, float] = {}
    for person, mark in marks.items():
        sheet = cast.sheet(person)
        heights[person] = skull_of(sheet, mark.posture, mark.seat_height) - 0.54 * sheet.height / heads_of(
            sheet
        )
    return heights


def apart(people: Sequence[str], marks: Blocking) -> float:
    """Metres across between the outermost of `people`."""
    places = [marks[person].x for person in people]
    return max(places) - min(places)


def nearest_other(person: str, present: Sequence[str], marks: Blocking) -> str:
    """Who stands nearest to `person`; nobody: empty."""
    others = [other for other in present if other != person and other in marks]
    return min(others, key=lambda other: (apart((person, other), marks), other), default="")


def spoken_to(speech: Speech, present: Sequence[str], marks: Blocking) -> str:
    """To whom a line is said: whom it calls by name, else who stands nearest; nobody: empty."""
    there = speech.whom in present and speech.whom in marks and marks[speech.whom].on_set
    return speech.whom if there else nearest_other(speech.person, present, marks)


def faces(one: Mark, other: Mark) -> bool:
    """Whether `one` is turned to where `other` is."""
    return (other.x - one.x) * one.facing > 0.2


def can_look_over(situation: Situation, subject: str, shoulder: str) -> bool:
    """Whether `subject` may be seen over `shoulder`: near enough, facing it, and neither sunk nor towering."""
    marks = situation.marks
    if not shoulder or apart((subject, shoulder), marks) > WIDEST_PAIR:
        return False
    higher = situation.heights[shoulder] - situation.heights[subject]
    if marks[subject].posture == "lie" or marks[shoulder].posture in ("lie", "kneel"):
        return False
    if marks[shoulder].posture != "stand" and marks[subject].posture == "stand":
        return False
    return faces(marks[subject], marks[shoulder]) and -OVER_LOWER <= higher <= OVER_HIGHER


def looked_at_from(situation: Situation, person: str, other: str) -> Angle:
    """`high` where `other` looks down at `person`, `low` where up, else `eye`."""
    if not other:
        return "eye"
    higher = situation.heights[other] - situation.heights[person]
    return "high" if higher > LOOKS_DOWN else "low" if higher < -LOOKS_DOWN else "eye"


def among(view: View, situation: Situation) -> View:
    """`view` with those who stand between the people it frames: near, nobody is left out of the middle."""
    marks = situation.marks
    if len(view.subjects) < 2 or view.insert or any(person not in marks for person in view.subjects):
        return view
    places = [marks[person].x for person in view.subjects]
    between = tuple(
        person
        for person in situation.present
        if person in marks
        and marks[person].on_set
        and min(places) - AMONG < marks[person].x < max(places) + AMONG
    )
    everybody = tuple(sorted({*view.subjects, *between}))
    return replace(view, subjects=everybody) if everybody != view.subjects else view
