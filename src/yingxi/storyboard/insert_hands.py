"""Whose hands have what an insert shows: nobody's where it lies or an animal has it in its mouth, two people's while it
is handed over."""

from yingxi.film.breakdown import Deed, Insert, Scene
from yingxi.film.leads import HANDS
from yingxi.stage.props import prop_named
from yingxi.storyboard.model import ShotPlan

HANDED = ("give", "take")


def insert_held(plan: ShotPlan, scene: Scene) -> tuple[str, ...]:
    """Who holds the thing that `plan` looks at; who gives it first, where it has just been handed over."""
    name, marks = prop_named(plan.view.insert), plan.steps[0].before
    if plan.view.insert == HANDS:
        return (_whose(plan, scene),)
    holders = [
        person
        for person, mark in sorted(marks.items())
        if mark.on_set and not mark.on_fours and name and name in map(prop_named, mark.holds.things)
    ]
    if len(holders) != 1:
        return ()
    before = _before(plan, scene)
    if before is None or before.verb not in HANDED or prop_named(before.what) != name or not before.actors:
        return (holders[0],)
    actor, whom = before.actors[0], before.whom
    both = (actor, whom) if before.verb == "give" else (whom, actor)
    hands = all(person in marks and not marks[person].on_fours for person in both)
    return both if hands else (holders[0],)


def _whose(plan: ShotPlan, scene: Scene) -> str:
    """Whose hands are looked at: whose name the text says, else of those who are there whoever did or said something
    last before."""
    moment, marks = plan.steps[0].moment, plan.steps[0].before
    there = [person for person, mark in marks.items() if mark.on_set and not mark.on_fours]
    said = moment.text.lower() if isinstance(moment, Insert) else ""
    named = [person for person in there if person.removeprefix("person-") in said]
    at = next((n for n, each in enumerate(scene.moments) if each.id == moment.id), 0)
    before = [
        person
        for each in reversed(scene.moments[:at])
        for person in (each.actors if isinstance(each, Deed) else (getattr(each, "person", ""),))
        if person in there
    ]
    return (*named, *before, *there)[0]


def _before(plan: ShotPlan, scene: Scene) -> Deed | None:
    """The deed right before the look that the text asks for."""
    looks = [n for n, moment in enumerate(scene.moments) if moment.id == plan.steps[0].moment.id]
    if not looks or looks[0] == 0 or not isinstance(plan.steps[0].moment, Insert):
        return None
    moment = scene.moments[looks[0] - 1]
    return moment if isinstance(moment, Deed) else None
