"""Boards: plans with their frames counted and everybody placed."""

from collections.abc import Mapping
from fractions import Fraction

from yingxi.film.board import Board, Lettering, Placement, Staged
from yingxi.film.breakdown import Deed, Scene, Silence, Sounding, Speech
from yingxi.film.sheet import SetSheet
from yingxi.film.take import VoiceTake
from yingxi.film.time import frames_in
from yingxi.storyboard.model import Blocking, Plan, Step

# Over the shoulder, the one who listens is brought to the frame's edge, nearer to the eye, seen from behind.
OVER_ASIDE, OVER_NEARER = 0.50, 0.62


def board_of(
    plan: Plan,
    scene: Scene,
    place: SetSheet,
    takes: Mapping[str, VoiceTake],
    *,
    rate: Fraction,
    title: Lettering | None = None,
    title_seconds: float = 0.0,
) -> Board:
    """The board of one planned shot, which lasts at least as long as a title over it."""
    lead = max(plan.lead, title_seconds - sum(step.seconds for step in plan.steps)) if title else plan.lead
    tail = plan.tail if lead == plan.lead else max(0.2, plan.tail - (lead - plan.lead))
    moments, clock = [], lead
    for step in plan.steps:
        staged = _staged(step, clock, takes, rate)
        if staged is not None:
            moments.append(staged)
        clock += step.seconds
    frames = frames_in(clock + tail, rate)
    return Board(
        id=plan.id,
        scene=scene.id,
        set=place.id,
        inside=scene.inside,
        hour=scene.hour,
        weather=scene.weather,
        season=scene.season,
        mood=scene.mood,
        mark=plan.steps[-1].mark,
        size=plan.view.size,
        angle=plan.view.angle,
        move=plan.view.move,
        subjects=plan.view.subjects,
        over=plan.view.over,
        insert=plan.view.insert,
        placements=_placements(plan, plan.steps[0].before),
        moments=tuple(moments),
        frames=max(frames, max((moment.end_exclusive for moment in moments), default=1)),
        lettering=title,
        reason=plan.view.reason,
    )


def _staged(step: Step, clock: float, takes: Mapping[str, VoiceTake], rate: Fraction) -> Staged | None:
    start = frames_in(clock, rate)
    end = max(start + 1, frames_in(clock + step.seconds, rate))
    moment = step.moment
    match moment:
        case Speech():
            end = start + max(1, frames_in(takes[moment.id].seconds, rate))
            return Staged(
                kind="speech", ref=moment.id, start=start, end_exclusive=end, actor=moment.person, text=moment.text,
                feeling=moment.feeling, strength=moment.strength, on_screen=step.on_screen,
            )  # fmt: skip
        case Deed() if moment.verb == "sit" and not step.verb:
            return None  # who sits already has done it
        case Deed() if step.actor:
            to = step.to or (None, None)
            return Staged(
                kind="deed", ref=moment.id, start=start, end_exclusive=end, actor=step.actor, verb=step.verb,
                whom=step.whom, what=step.what, feeling=moment.feeling, text=moment.text, to_x=to[0], to_z=to[1],
                to_facing=step.after[step.actor].facing if step.actor in step.after else None,
            )  # fmt: skip
        case Deed() if moment.verb == "knock":
            return Staged(kind="sound", ref=moment.id, start=start, end_exclusive=end, what="knock")
        case Silence():
            return Staged(kind="silence", ref=moment.id, start=start, end_exclusive=end)
        case Sounding():
            return Staged(kind="sound", ref=moment.id, start=start, end_exclusive=end, what=moment.sound)
        case _:
            return None


def _placements(plan: Plan, marks: Blocking) -> tuple[Placement, ...]:
    """Who is in the set. A single shows its subject alone (and the shoulder it looks over): nobody is cut by the
    frame's edge."""
    if plan.view.insert:
        return ()
    walkers = {step.actor for step in plan.steps if step.actor}
    present = {person: mark for person, mark in marks.items() if mark.on_set}
    for step in plan.steps:
        if (
            step.actor
            and step.actor not in present
            and step.actor in step.before
            and step.before[step.actor].on_set
        ):
            present[step.actor] = step.before[step.actor]
    single = len(plan.view.subjects) == 1 and len(present) > 1 and plan.view.move != "pan"
    kept = {*plan.view.subjects, plan.view.over} | (walkers if not single else set())
    made = []
    for person, mark in sorted(present.items()):
        if single and person not in kept:
            continue
        others = [(abs(other.x - mark.x), name) for name, other in present.items() if name != person]
        x, z, facing, view = mark.x, mark.z, mark.facing, "three-quarter"
        if person == plan.view.over:
            subject = present[plan.view.subjects[0]]
            x, z = subject.x + subject.facing * OVER_ASIDE, subject.z - OVER_NEARER
            facing, view = (-1 if subject.facing > 0 else 1), "back"
        made.append(
            Placement.model_validate(
                {
                    "person": person,
                    "x": x,
                    "z": z,
                    "facing": facing,
                    "view": view,
                    "posture": mark.posture,
                    "seat_height": mark.seat_height,
                    "held": mark.held,
                    "feeling": mark.feeling,
                    "looks_at": min(others)[1] if others else "",
                }
            )
        )
    return tuple(made)
