"""Plans: the steps of a scene gathered into shots, each given its view."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Size
from yingxi.film.breakdown import Insert, Scene, Silence, Sounding, Speech
from yingxi.storyboard.asked import asked, mark_of, runs_asked
from yingxi.storyboard.coverage import WHOLE_BODY, on_set, varied, view_of
from yingxi.storyboard.lengths import LEAD, LONGEST, SHORTEST, TAIL, WALKS
from yingxi.storyboard.model import Plan, Step, View

# A run of steps shorter than this looks for company before it becomes a shot.
LONELY = 1.7
# What the whole body does; a line that follows it deserves a nearer shot.
BODILY = (*WALKS, *WHOLE_BODY)


def scene_plans(
    scene: Scene, steps: Sequence[Step], *, first: bool, last: bool, turn: str, pace: float
) -> tuple[Plan, ...]:
    """The shots of one scene. `turn` is the id of the moment on which the film turns (in whatever scene)."""
    views: list[View] = []
    runs = runs_asked(scene, steps) if scene.shots else _runs(scene, steps, turn)
    for number, run in enumerate(runs):
        before = views[-1] if views else None
        turning = any(step.moment.id == turn for step in run)
        view = varied(view_of(run, scene, film_turn=turning, last=before), before)
        if (mark := mark_of(scene, run)) is not None:
            view = asked(view_of(run, scene, film_turn=turning, last=before), mark, run)
        elif number == 0:
            view = _opened(view, run, first=first)
        elif last and number == len(runs) - 1:
            view = _closed(view, run)
        views.append(view)
    return tuple(_plan(view, run, pace=pace) for view, run in zip(views, runs, strict=True))


def _runs(scene: Scene, steps: Sequence[Step], turn: str) -> list[tuple[Step, ...]]:
    """Steps that play in one shot."""
    runs: list[list[Step]] = []
    for step in steps:
        opening = len(runs) == 1 and isinstance(step.moment, Speech) and _shows_the_place(runs[0])
        if runs and not opening and _continues(runs[-1], step, scene, turn):
            runs[-1].append(step)
        else:
            runs.append([step])
    return [tuple(run) for run in runs]


def _shows_the_place(run: Sequence[Step]) -> bool:
    """Whether the scene's first shot has been seen long enough for its first line to be said in a nearer one."""
    return sum(step.seconds for step in run) >= LONELY and not any(isinstance(s.moment, Speech) for s in run)


def _continues(run: Sequence[Step], step: Step, scene: Scene, turn: str) -> bool:
    """Whether `step` plays on in the shot of `run`."""
    before, moment = run[-1], step.moment
    if before.moment.id == moment.id:
        return True
    if isinstance(moment, Insert) or isinstance(before.moment, Insert):
        # Two inserts of one line are one look.
        return (
            isinstance(moment, Insert)
            and isinstance(before.moment, Insert)
            and moment.line == before.moment.line
        )
    if moment.id == turn:
        return False
    seconds = sum(one.seconds for one in run)
    if seconds + step.seconds > LONGEST[scene.mood]:
        return False
    if isinstance(moment, Sounding):
        return True
    if isinstance(moment, Silence):
        return seconds < LONELY
    same = step.actor == before.actor or not before.actor
    if isinstance(moment, Speech):
        spoke = [one.actor for one in run if isinstance(one.moment, Speech)]
        if not spoke and seconds >= LONELY and any(one.verb in BODILY for one in run):
            # Seen whole while they move, they are seen near when they speak.
            return False
        # A new speaker is a new shot, unless the exchange is too short to be cut.
        return same or (not spoke and seconds < LONELY) or (bool(spoke) and seconds + step.seconds < 3.0)
    if step.verb in WALKS:
        return same and before.verb not in WALKS and seconds < LONELY
    return same or seconds < LONELY or step.actor in (before.whom, "")


def _opened(view: View, run: Sequence[Step], *, first: bool) -> View:
    """A scene's first shot shows the place; the film's first one shows it from furthest away."""
    everybody = on_set(run)
    if view.insert:
        return view
    return replace(
        view, subjects=everybody, size=Size.EXTREME_WIDE if first else Size.WIDE, angle="eye", over="",
        move="push" if first else "hold", reason="the place, and who is in it",
    )  # fmt: skip


def _closed(view: View, run: Sequence[Step]) -> View:
    """The film's last shot lets them go: wider, the camera drawing back."""
    everybody = on_set(run)
    if view.insert or not everybody:
        return view
    walking = any(step.verb in WALKS for step in run)
    size = Size.WIDE if walking or len(everybody) > 2 else Size.FULL
    return replace(
        view, subjects=everybody, size=size, angle="eye", over="", move="pull", reason="letting them go"
    )


def _plan(view: View, run: Sequence[Step], *, pace: float) -> Plan:
    lead, tail = LEAD * pace, TAIL * pace
    seconds = sum(step.seconds for step in run)
    tail += max(0.0, SHORTEST - lead - seconds - tail)
    return Plan(f"shot-{run[0].moment.id}", view, tuple(run), lead, tail)
