"""Placing: who is in the set of a shot, how they hold themselves, and at whom they look."""

from collections.abc import Mapping
from math import atan2, degrees

from yingxi.film.board import Placement, Size
from yingxi.film.breakdown import Scene, Speech
from yingxi.storyboard.afloat import on_one_side, with_hull
from yingxi.storyboard.covering import veiled
from yingxi.storyboard.gone import spoken_after
from yingxi.storyboard.model import Blocking, Mark, ShotPlan

NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
LEVEL_LOOK = 6.0
"""Below so many degrees nobody sees that eyes look up or down."""
STEEPEST_LOOK = 26.0
"""Above so many degrees a neck would crane."""
NEAREST_LOOK = 0.7
"""Whoever is looked at counts as no nearer than this, in metres."""


def placed_in(plan: ShotPlan, scene: Scene, eyes: Mapping[str, float]) -> tuple[Placement, ...]:
    """Who is in the set as the shot begins, each with where they look. `eyes` are everybody's eye heights in metres."""
    if plan.view.insert:
        return ()
    present = on_one_side(plan, _present(plan))
    meant = _meant(plan, present)
    placed = tuple(
        _placement(plan, scene, person, present, meant, eyes)
        for person, mark in sorted(present.items())
        if person in meant or mark.behind
    )
    return with_hull(placed)


def _present(plan: ShotPlan) -> Blocking:
    """Who is on the set at the shot's start, or at the start of a step that is theirs."""
    present = {person: mark for person, mark in plan.steps[0].before.items() if mark.on_set}
    for step in plan.steps:
        mark = step.before.get(step.actor)
        if mark is not None and mark.on_set:
            present.setdefault(step.actor, mark)
    return present


def _meant(plan: ShotPlan, present: Blocking) -> set[str]:
    """Whom the shot is to show. A single shows its subject alone (and the shoulder it looks over, and whom it leads
    to): nobody is cut by the frame's edge."""
    view = plan.view
    followed = view.move == "pan" and not view.towards
    few = len(view.subjects) < len(present) if view.size in NEAR else len(view.subjects) == 1 < len(present)
    if followed or not few:
        return set(present)
    shoulder = set() if view.angle == "point of view" else {view.over}
    shown = ({*view.subjects, view.towards} | shoulder) - {""}
    borne = {person for person, mark in present.items() if mark.carried_by in shown}
    bearers = {present[person].carried_by for person in shown if person in present}
    return shown | borne | (bearers - {""})


def _placement(
    plan: ShotPlan, scene: Scene, person: str, present: Blocking, meant: set[str], eyes: Mapping[str, float]
) -> Placement:
    mark = present[person]
    other = _looked_at(plan, person, present)
    apart = abs(present[other].x - mark.x) if other else 0.0
    after = [step.after[person] for step in plan.steps if person in step.after]
    return Placement(
        person=person,
        x=mark.x,
        z=mark.z,
        view="back" if mark.at_the_wall else "three-quarter",
        covered=veiled(plan.steps, person) or mark.covered,
        facing=mark.facing,
        posture=mark.posture,
        seat_height=_seat_height(plan, person, mark),
        asleep=mark.asleep,
        steers=any(each.steers for each in (mark, *after)),
        held=mark.holds.near,
        far_held=mark.holds.far,
        clasps=mark.clasps if mark.clasps in present else "",
        hand_on=mark.hand_on,
        rides=mark.rides,
        carried_by=mark.carried_by if mark.carried_by in meant else "",
        conceals=mark.conceals,
        dais=mark.dais,
        feeling=mark.feeling,
        looks_at="lens" if plan.view.angle == "point of view" else _gone_from(plan, scene, person) or other,
        eyeline=_eyeline(apart, eyes[other] - eyes[person]) if other and other not in meant else 0.0,
    )


def _looked_at(plan: ShotPlan, person: str, present: Blocking) -> str:
    """At whom `person` looks of those who are there: whom they speak to, else who is nearest; "" is nobody."""
    for step in plan.steps:
        if (
            step.actor == person
            and isinstance(step.moment, Speech)
            and step.on_screen
            and step.moment.whom in present
        ):
            return step.moment.whom
    others = {name: mark for name, mark in present.items() if name != person}
    seen = [name for name, mark in others.items() if not mark.behind and not mark.covered]
    if not seen and not present[person].behind and plan.view.reason.name == "ending":
        # The film leaves them looking to where the other is hidden: by now they know.
        seen = [name for name, mark in others.items() if mark.behind]
    return min(seen, key=lambda name: (abs(others[name].x - present[person].x), name), default="")


def _gone_from(plan: ShotPlan, scene: Scene, person: str) -> str:
    """Whom a step of `person` is meant for who is not there any more: they are looked for where they went, off the
    frame."""
    gone = ""
    for step in plan.steps:
        marks = step.before
        if step.actor != person:
            continue
        if isinstance(step.moment, Speech):
            gone = spoken_after(step.moment, marks, scene) or gone
        elif step.whom in marks and not marks[step.whom].on_set and marks[step.whom].left:
            gone = step.whom
    return gone


def _seat_height(plan: ShotPlan, person: str, mark: Mark) -> float | None:
    """How high `person` sits in the shot, or will: 0 on the ground; None where they do not sit."""
    seen = [marks[person] for step in plan.steps for marks in (step.before, step.after) if person in marks]
    seats = (each.seat_height for each in seen)
    return (
        mark.seat_height if mark.seat_height is not None else next((s for s in seats if s is not None), None)
    )


def _eyeline(apart: float, higher: float) -> float:
    """Degrees up to the eyes of somebody who stands `apart` metres away and is `higher` by so many."""
    up = degrees(atan2(higher, max(NEAREST_LOOK, apart)))
    return round(max(-STEEPEST_LOOK, min(STEEPEST_LOOK, up)), 1) if abs(up) > LEVEL_LOOK else 0.0
