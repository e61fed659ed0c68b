"""Plans: the shots of a scene, each given its view by the kind of scene, what it shows and what was seen before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from yingxi.film.breakdown import Direction, Insert, Scene, Speech
from yingxi.film.leads import SKY, WINDOW
from yingxi.film.seeds import chance
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS
from yingxi.storyboard.asked import asked, lasting_as_asked, mark_of, runs_asked
from yingxi.storyboard.coverage import views_of
from yingxi.storyboard.directing import directed
from yingxi.storyboard.gathering import runs_gathered
from yingxi.storyboard.grammar import cut_works, held_back, varied, view_chosen
from yingxi.storyboard.kinds import scene_kind
from yingxi.storyboard.lengths import (
    BREATH_BEFORE_TURN,
    LEAD,
    LED,
    SHORTEST,
    TAIL,
    pressed,
    shortest_shot,
)
from yingxi.storyboard.model import Run, SceneKind, ShotPlan, Situation, Step, View
from yingxi.storyboard.moving import moved
from yingxi.storyboard.opening import closed, matched, opened
from yingxi.storyboard.pacing import contacts_by_themselves, last_picture, named_apart, to_the_first_line
from yingxi.storyboard.people_seen import among, eye_heights, on_set
from yingxi.storyboard.sung import is_sung

TURN_HELD = 1.8
"""So long at least the shot on which the film turns is seen, in seconds, at the film's usual pace."""
PLAYS_ON = ("heard", "on", "aside")
"""What a step is that begins in the shot before."""
REMEMBERED = 7
"""How many views back a talk's picture is remembered: it comes back when others have been seen."""
LED_AWAY = 2.8
"""Seconds of the shortest shot in which the camera is led away to the window or the sky."""


def scene_plans(
    scene: Scene,
    steps: Sequence[Step],
    cast: Cast,
    *,
    measured: Sequence[Step],
    ease: float,
    first: bool,
    last: bool,
    turn: str,
    pace: float,
    seed: int = 1,
    left: View | None = None,
    pieces: tuple[str, ...] = (),
) -> tuple[ShotPlan, ...]:
    """The shots of one scene. `turn` is the id of the moment on which the film turns (in whatever scene). How many
    shots there are is decided by `measured`, the steps at the film's `ease`: so a film grows evenly with its `pace`.
    `left` is the view on which an earlier time was left, if this scene plays at another;
    `pieces` names what was brought into the set."""
    kind = scene_kind(scene, steps)
    runs = _runs(scene, steps, measured, turn, ease=ease, pace=pace, last=last)
    views: list[View] = []
    for number in range(len(runs)):
        situation = _situation(scene, kind, runs, number, views, cast, turn=turn, seed=seed, pieces=pieces)
        views.append(_view(scene, runs, number, situation, first=first, last=last, left=left))
    plans = [_plan(view, run, turn, pace=pace) for view, run in zip(views, runs, strict=True)]
    plans = named_apart(plans)
    if last and plans:
        plans[-1] = last_picture(plans[-1], pace=pace)
    lasting = [
        lasting_as_asked(plan, mark_of(scene, run)) if scene.shots else plan
        for plan, run in zip(plans, runs, strict=True)
    ]
    return _led(lasting, turn, seed)


def _runs(
    scene: Scene,
    steps: Sequence[Step],
    measured: Sequence[Step],
    turn: str,
    *,
    ease: float,
    pace: float,
    last: bool,
) -> list[Run]:
    """Which steps play in one shot: as a shot list asks, else gathered."""
    if scene.shots:
        return runs_asked(scene, steps)
    steps, measured = to_the_first_line(steps), to_the_first_line(measured)
    gathered = runs_gathered(scene, measured, turn, pace=ease, last=last)
    if pressed(pace):
        gathered = [
            run for run in gathered if any(step.number >= 0 for step in run) or _turned(run, turn)
        ] or gathered
    stretch = (0.5 + 0.5 * pace) / (0.5 + 0.5 * ease)
    runs = [_at_pace(run, measured, steps, stretch) for run in gathered]
    return runs if pressed(pace) else contacts_by_themselves(runs, last=last)


def _at_pace(run: Run, measured: Sequence[Step], steps: Sequence[Step], stretch: float) -> Run:
    """`run`, gathered from `measured`, with the seconds that its steps have at the film's pace."""
    return tuple(
        replace(step, seconds=step.seconds * stretch)
        if step.number < 0
        else replace(
            step,
            seconds=steps[step.number].seconds * step.seconds / max(1e-6, measured[step.number].seconds),
        )
        for step in run
    )


def _situation(
    scene: Scene,
    kind: SceneKind,
    runs: Sequence[Run],
    number: int,
    before: Sequence[View],
    cast: Cast,
    *,
    turn: str,
    seed: int,
    pieces: tuple[str, ...],
) -> Situation:
    run = runs[number]
    marks = run[0].before
    return Situation(
        kind=kind,
        mood=scene.mood,
        inside=scene.inside,
        marks=marks,
        present=on_set(run),
        heights=eye_heights(cast, marks),
        told=number / max(1, len(runs) - 1),
        turning=_turning(runs, number, turn),
        before=tuple(before),
        chance=chance(seed, "view", scene.place, run[0].moment.id, _words(run[0])),
        pieces=pieces,
    )


def _view(
    scene: Scene,
    runs: Sequence[Run],
    number: int,
    situation: Situation,
    *,
    first: bool,
    last: bool,
    left: View | None,
) -> View:
    """How the camera looks at one run: as a shot list asks, or as the scene's kind would have it, as its place in the
    scene and the film would, and as the screenplay directs."""
    run, before = runs[number], situation.last
    mark = mark_of(scene, run)
    if mark is not None:
        return asked(next(iter(views_of(run, situation))), mark, run)
    spoken = any(isinstance(step.moment, Speech) for step in run) and len(situation.present) > 1
    spoken = spoken and situation.turning != "turn"
    seen = situation.before[-REMEMBERED:] if spoken else ()
    view = view_chosen(held_back(views_of(run, situation), situation), before, seen)
    may_match = number == 0 and len(runs) > 2 and not first and not view.insert
    match = matched(left, run, situation) if may_match else None
    if match is not None:
        view = match
    elif (number == 0 and (first or situation.turning != "turn")) or (
        number == 1 and situation.before[0].transition == "match"
    ):
        view = opened(view, run, situation, first=first)
    elif last and number == len(runs) - 1:
        view = closed(view, run, before)
    view = moved(among(view, situation), run, situation)
    told = _directions(scene, run, first=number == 0)
    if told:
        return directed(view, told, run, before)
    return view if cut_works(before, view) else varied(view, before)


def _words(step: Step) -> str:
    """What the text says of a step: two films are never covered alike by chance."""
    return str(getattr(step.moment, "text", ""))


def _turning(runs: Sequence[Run], number: int, turn: str) -> Literal["", "before", "turn"]:
    if any(
        step.moment.id in (turn, f"{turn}.after") and not (step.part and step.goes_on)
        for step in runs[number]
    ):
        return "turn"
    if number + 1 < len(runs) and runs[number][0].role == "reaction":
        return "before" if runs[number + 1][0].moment.id == turn else ""
    return ""


def _directions(scene: Scene, run: Run, *, first: bool) -> tuple[Direction, ...]:
    """What the screenplay asks for the shot that shows `run`. How the scene is come into is the first shot's matter,
    whatever it shows."""
    ids = {step.moment.id for step in run if step.role == ""}
    asked = [each for each in scene.directions if each.at < len(scene.moments)]
    here = [each for each in asked if scene.moments[each.at].id in ids]
    if first:
        into = [
            Direction(at=0, transition=each.transition) for each in asked if each.at == 0 and each.transition
        ]
        return (*into, *(each for each in here if each not in into))
    return tuple(each.model_copy(update={"transition": ""}) if each.at == 0 else each for each in here)


def _plan(view: View, run: Run, turn: str, *, pace: float) -> ShotPlan:
    lead, tail = LEAD * pace, TAIL * pace
    if run[0].moment.id == turn and isinstance(run[0].moment, Speech):
        # A silence of its own came with it, or is made of its lead.
        lead = BREATH_BEFORE_TURN * (0.5 + 0.5 * pace)
    if run[0].role in PLAYS_ON:
        lead = 0.0
    if run[-1].goes_on:
        tail = 0.0
    seconds = sum(step.seconds for step in run)
    shortest = max(shortest_shot(pace), LED_AWAY if view.towards in (WINDOW, SKY) else 0.0)
    if any(step.moment.id == turn for step in run):
        shortest = max(shortest, TURN_HELD * (0.5 + 0.5 * pace))
    if not run[-1].goes_on:
        tail += max(0.0, shortest - lead - seconds - tail)
    elif run[0].role not in PLAYS_ON:
        lead += max(0.0, shortest - lead - seconds)
    name = f"shot-{run[0].moment.id}" + _further(run[0])
    said = [step.moment for step in run if isinstance(step.moment, Speech)]
    if view.reason.name == "speaks" and all(is_sung(line) for line in said):
        view = replace(view, reason=replace(view.reason, name="sings"))
    return ShotPlan(name, view, run, lead, tail)


def _turned(run: Run, turn: str) -> bool:
    """Whether a run is the face in which the film has turned."""
    return run[0].moment.id == f"{turn}.after"


def _further(step: Step) -> str:
    """What is added to the name of a shot in which a line goes on."""
    return "-heard" if step.role == "heard" else f"-on-{step.part}" if step.role in PLAYS_ON else ""


def _led(plans: list[ShotPlan], turn: str, seed: int) -> tuple[ShotPlan, ...]:
    """Now and then a line is heard before its speaker is seen (a J cut): over the face of the one it is said to."""
    made = list(plans)
    for number in range(len(plans) - 1):
        here, following = made[number], made[number + 1]
        step, end = following.steps[0], here.steps[-1]
        if (
            not isinstance(step.moment, Speech)
            or step.role
            or not step.on_screen
            or step.goes_on
            or end.goes_on
            or isinstance(end.moment, Insert)
            or end.verb in TRAVELS
            or here.view.insert
            or here.view.move == "pan"
            or step.actor in here.view.subjects
            or step.actor == here.view.towards
            or len(here.view.subjects) != 1
            or step.seconds < SHORTEST
            or step.moment.id == turn
            or chance(seed, "led", step.moment.id) > 0.5
        ):
            continue
        early = replace(step, seconds=LED, before=end.after, after=end.after, on_screen=False, goes_on=True)
        made[number] = replace(here, steps=(*here.steps, early), tail=0.0)
        made[number + 1] = replace(
            following,
            steps=(replace(step, seconds=step.seconds - LED), *following.steps[1:]),
            lead=0.0,
            tail=following.tail + max(0.0, SHORTEST - following.seconds + following.lead + LED),
        )
    return tuple(made)
