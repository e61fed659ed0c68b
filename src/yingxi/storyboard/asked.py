"""Shots that the screenplay itself names, as a shot list's are: each is one board, of the size, angle and move that
it asks for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from yingxi.film.board import Angle, Move, Size
from yingxi.film.breakdown import Scene, ShotMark
from yingxi.film.verbs import TRAVELS
from yingxi.storyboard.model import ShotPlan, Step, View
from yingxi.storyboard.people_seen import on_set
from yingxi.storyboard.reasons import Reason

LEAST_AIR = 0.2
"""Seconds of a shot in which nothing happens, however short the list wants it."""
_NEAR = (Size.MEDIUM_CLOSE, Size.CLOSE)
_FAR = (Size.EXTREME_WIDE, Size.WIDE)
_FIT_NEARER = 2
"""How many people fit a frame nearer than a wide one."""


_WIDE_OF_A_MEDIUM = 2.0
"""Metres that two may stand apart in a medium shot and both be seen."""


def runs_asked(scene: Scene, steps: Sequence[Step]) -> list[tuple[Step, ...]]:
    """The steps of each named shot."""
    places = {moment.id: number for number, moment in enumerate(scene.moments)}
    runs: dict[int, list[Step]] = {}
    for step in steps:
        at = places.get(step.moment.id, 0)
        shot = sum(1 for mark in scene.shots if mark.moment <= at)
        runs.setdefault(shot, []).append(step)
    return [tuple(runs[shot]) for shot in sorted(runs)]


def mark_of(scene: Scene, run: Sequence[Step]) -> ShotMark | None:
    """The mark under which a run stands."""
    places = {moment.id: number for number, moment in enumerate(scene.moments)}
    at = places.get(run[0].moment.id, 0)
    return next((mark for mark in reversed(scene.shots) if mark.moment <= at), None)


def asked(view: View, mark: ShotMark, run: Sequence[Step]) -> View:
    """`view` with what the list asks for. A size that would cut somebody off frames fewer people; a shoulder to look
    over needs a second person, who stays where they are."""
    everybody = on_set(tuple(run))
    size = Size(mark.size) if mark.size else view.size
    if size is Size.INSERT and not view.insert:
        size = Size.CLOSE
    if view.insert and size is not Size.INSERT:
        view = replace(view, insert="", subjects=everybody)
    if view.insert:
        return replace(view, reason=_reason(mark))
    acting = tuple(dict.fromkeys(step.actor for step in run if step.actor in everybody))
    subjects = everybody if size in _FAR or not view.subjects else view.subjects
    if size in _NEAR and len(subjects) > 1:
        subjects = acting[:1] or subjects[:1]
    elif size is Size.MEDIUM and (len(subjects) > _FIT_NEARER or _spread(subjects, run) > _WIDE_OF_A_MEDIUM):
        size = Size.FULL
    angle = cast(Angle, mark.angle or view.angle)
    over = view.over
    if angle == "over the shoulder":
        going = {step.actor for step in run if step.verb in TRAVELS}
        others = tuple(person for person in everybody if person not in (*subjects[:1], *going))
        over = over if over in others else ""
        subjects, over = (subjects[:1], over or others[0]) if others else (subjects, "")
        angle = angle if over else "eye"
    else:
        over = ""
    move = cast(Move, mark.move or "hold")
    towards = mark.way or ("down" if move in ("crane", "tilt") else view.towards)
    return replace(
        view,
        subjects=subjects,
        size=size,
        angle=angle,
        move=move,
        over=over,
        towards=towards,
        reason=_reason(mark),
    )


def _spread(subjects: Sequence[str], run: Sequence[Step]) -> float:
    """How far apart, in metres, `subjects` ever stand in a run."""
    marks = [
        [each[who].x for who in subjects if who in each] for step in run for each in (step.before, step.after)
    ]
    return max((max(xs) - min(xs) for xs in marks if xs), default=0.0)


def lasting_as_asked(plan: ShotPlan, mark: ShotMark | None) -> ShotPlan:
    """`plan` as long as the list says: what is missing is held at its end; what is too much is taken from the air
    before and behind what happens, for no line and no step is cut."""
    if mark is None or mark.seconds is None or plan.steps[-1].goes_on:
        return plan
    over = plan.seconds - mark.seconds
    if over <= 0:
        return replace(plan, tail=plan.tail - over)
    air = max(0.0, plan.lead + plan.tail - LEAST_AIR)
    kept = 1 - min(over, air) / max(1e-6, plan.lead + plan.tail)
    return replace(plan, lead=plan.lead * kept, tail=plan.tail * kept)


def _reason(mark: ShotMark) -> Reason:
    return Reason("listed", thing=mark.name)
