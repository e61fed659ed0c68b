"""Boards: plans with their frames counted and everybody placed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import atan2, degrees

from yingxi.film.board import Board, Hanging, Lettering, Piece, Placement, Size, Staged
from yingxi.film.breakdown import Deed, Scene, Silence, Sounding, Speech
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.take import VoiceTake
from yingxi.film.time import frames_in
from yingxi.stage.framing import camera_of, placement_over
from yingxi.stage.subjects import subject_of
from yingxi.storyboard.apart import faces_apart
from yingxi.storyboard.bystanders import bystanders_whole
from yingxi.storyboard.covering import WALL, done_at_the_wall, veiled
from yingxi.storyboard.going_out import beyond_the_frame
from yingxi.storyboard.gone import spoken_after
from yingxi.storyboard.hats import worn_in
from yingxi.storyboard.hiding import hanging_seen
from yingxi.storyboard.insert_colours import insert_colour
from yingxi.storyboard.insert_hands import insert_held
from yingxi.storyboard.model import Blocking, Mark, ShotPlan, Step
from yingxi.storyboard.people_seen import eye_heights
from yingxi.storyboard.sharing import shared
from yingxi.storyboard.sung import is_sung

NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
LEVEL_LOOK = 6.0
"""Below so many degrees nobody sees that eyes look up or down."""
STEEPEST_LOOK = 26.0
"""Above so many degrees a neck would crane."""
NEAREST_LOOK = 0.7
"""Whoever is looked at counts as no nearer than this, in metres."""


def board_of(
    plan: ShotPlan,
    scene: Scene,
    place: SetSheet,
    takes: Mapping[str, VoiceTake],
    cast: Cast,
    brief: Brief,
    *,
    reason: str,
    pieces: tuple[Piece, ...] = (),
    cloth: Hanging | None = None,
    words: Lettering | None = None,
    words_seconds: float = 0.0,
) -> Board:
    """The board of one planned shot, which lasts at least as long as the words that stand on it."""
    rate = brief.rate
    lead = max(plan.lead, words_seconds - sum(step.seconds for step in plan.steps)) if words else plan.lead
    tail = plan.tail if lead == plan.lead else max(0.2, plan.tail - (lead - plan.lead))
    moments: list[Staged] = []
    clock = lead
    for step in plan.steps:
        staged = _staged(step, clock, takes, rate)
        if staged is not None:
            moments += shared(staged, step)
        clock += step.seconds
    frames = frames_in(clock + tail, rate)
    board = Board(
        id=plan.id,
        scene=scene.id,
        set=place.id,
        inside=scene.inside,
        hour=scene.hour,
        weather=scene.weather,
        season=scene.season,
        crowd=scene.crowd,
        lamps=scene.lamps,
        mood=scene.mood,
        mark=plan.steps[-1].mark,
        grade=scene.mark,
        size=plan.view.size,
        angle=plan.view.angle,
        azimuth=plan.view.azimuth,
        move=plan.view.move,
        towards=plan.view.towards,
        subjects=plan.view.subjects,
        over=plan.view.over,
        insert=plan.view.insert,
        insert_colour=insert_colour(plan, scene, cast) if plan.view.insert else "",
        insert_held=insert_held(plan, scene) if plan.view.insert else (),
        placements=worn_in(
            _placements(plan, scene, plan.steps[0].before, eye_heights(cast, plan.steps[0].before)),
            plan.steps[0].before,
            cast,
        ),
        pieces=pieces,
        things=plan.steps[0].things,
        hangings=hanging_seen(plan, cloth, lead, float(rate)),
        moments=tuple(moments),
        frames=max(frames, max((moment.end_exclusive for moment in moments), default=1)),
        lettering=words,
        transition=plan.view.transition,
        reason=reason,
    )
    whole = bystanders_whole(_followed_out(board, brief), cast, brief)
    framed = faces_apart(_with_shoulder(whole, cast, brief), cast, brief)
    return beyond_the_frame(framed, cast, brief)


def _followed_out(board: Board, brief: Brief) -> Board:
    """On an upright frame, and near, one is soon out of it: the camera goes along with whoever leaves it empty, and in
    any with whoever goes and comes back in the same shot."""
    alone = board.placements[0].person if len(board.placements) == 1 else ""
    done = [moment.verb for moment in board.moments if moment.actor == alone]
    leaves = "leave" in done
    comes_back = leaves and "enter" in done[done.index("leave") :]
    narrow = brief.height > brief.width or board.size in NEAR or comes_back
    if not leaves or not narrow or board.move not in ("hold", "push", "pull") or board.subjects != (alone,):
        return board
    return board.model_copy(update={"move": "pan"})


def _with_shoulder(board: Board, cast: Cast, brief: Brief) -> Board:
    """The one whose shoulder one looks over, brought before the camera; whoever would be seen there to sit on nothing,
    or without a head, is left out."""
    over = next((each for each in board.placements if each.person == board.over), None)
    if board.angle != "over the shoulder" or over is None:
        return board
    stands = placement_over(board, cast, over, width=brief.width, height=brief.height)
    hips = camera_of(board, cast, width=brief.width, height=brief.height).at(
        stands.x, over.seat_height or 0.0, stands.z
    )
    if (over.posture == "sit" and hips[1] < brief.height) or _headless(stands, board, cast, brief):
        alone = tuple(each for each in board.placements if each is not over)
        return board.model_copy(update={"placements": alone, "angle": "eye", "over": ""})
    placed = tuple(stands if each is over else each for each in board.placements)
    return board.model_copy(update={"placements": placed})


def _headless(over: Placement, board: Board, cast: Cast, brief: Brief) -> bool:
    """Whether the frame's upper edge leaves less than half of the head of who is looked past."""
    camera = camera_of(board, cast, width=brief.width, height=brief.height)
    return camera.at(over.x, subject_of(over, cast).eyes, over.z)[1] < 0


def lines_joined(
    boards: Sequence[Board], takes: Mapping[str, VoiceTake], rate: Fraction
) -> tuple[Board, ...]:
    """Boards in which a line that goes on in the next one knows how much of it has been heard."""
    made: list[Board] = []
    for board in boards:
        first = next(iter(board.moments), None)
        last = next(reversed(made[-1].moments), None) if made and made[-1].moments else None
        if (
            first
            and last
            and first.kind == last.kind == "speech"
            and first.ref == last.ref
            and first.start == 0
        ):
            heard = last.heard + made[-1].frames - last.start
            end = max(1, frames_in(takes[first.ref].seconds, rate) - heard)
            rest = first.model_copy(update={"heard": heard, "end_exclusive": min(board.frames, end)})
            board = board.model_copy(update={"moments": (rest, *board.moments[1:])})
        made.append(board)
    return tuple(made)


def _staged(step: Step, clock: float, takes: Mapping[str, VoiceTake], rate: Fraction) -> Staged | None:
    start = frames_in(clock, rate)
    end = max(start + 1, frames_in(clock + step.seconds, rate))
    moment = step.moment
    match moment:
        case Speech():
            if not step.goes_on and step.seconds >= takes[moment.id].seconds:
                end = start + max(1, frames_in(takes[moment.id].seconds, rate))
            return Staged(
                kind="speech", ref=moment.id, start=start, end_exclusive=end, actor=moment.person, text=moment.text,
                feeling=moment.feeling, strength=moment.strength, on_screen=step.on_screen, sung=is_sung(moment),
            )  # fmt: skip
        case Deed() if moment.verb == "sit" and not step.verb:
            return None  # who sits already has done it
        case Deed() if step.actor:
            to = step.to or (None, None)
            return Staged(
                kind="deed", ref=moment.id, start=start, end_exclusive=end, actor=step.actor, verb=step.verb,
                whom=step.whom, what=WALL if done_at_the_wall(step) else step.what,
                feeling=moment.feeling, text=moment.text, to_x=to[0], to_z=to[1],
                round_by=step.round_by,
                at=step.at,
                to_facing=step.after[step.actor].facing if step.actor in step.after else None,
            )  # fmt: skip
        case Deed() if moment.verb == "knock":
            return Staged(kind="sound", ref=moment.id, start=start, end_exclusive=end, what="knock")
        case Silence():
            return Staged(kind="silence", ref=moment.id, start=start, end_exclusive=end)
        case Sounding():
            return Staged(
                kind="sound",
                ref=moment.id,
                start=start,
                end_exclusive=end,
                what=moment.sound,
                text=moment.text,
            )
        case _:
            return None


def _placements(
    plan: ShotPlan, scene: Scene, marks: Blocking, eyes: Mapping[str, float]
) -> tuple[Placement, ...]:
    """Who is in the set. A single shows its subject alone (and the shoulder it looks over, and whom it leads to):
    nobody is cut by the frame's edge."""
    view = plan.view
    if view.insert:
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
    followed = view.move == "pan" and not view.towards
    single = len(view.subjects) == 1 and len(present) > 1 and not followed
    if view.size in NEAR and not followed:
        # Near, whoever is not meant would stand half in the frame.
        walkers &= {*view.subjects}
        single = len(view.subjects) < len(present)
    kept = {*view.subjects, view.over, view.towards} | (walkers if not single else set())
    if view.angle == "point of view":
        kept.discard(view.over)
    # Whoever has gone is looked for where they went, off the frame.
    afar = {step.actor: gone for step in plan.steps if step.actor and (gone := _gone_from(step, scene))}
    made = []
    called = {
        step.actor: step.moment.whom
        for step in reversed(plan.steps)
        if isinstance(step.moment, Speech) and step.on_screen and step.moment.whom in present
    }
    for person, mark in sorted(present.items()):
        if single and person not in kept and not mark.behind:
            continue
        others = [
            (abs(other.x - mark.x), name)
            for name, other in present.items()
            if name != person and not other.behind and not other.covered
        ]
        if not others and not mark.behind and view.reason.name == "ending":
            # The film leaves them looking to where the other is hidden: by now they know.
            others = [(abs(other.x - mark.x), name) for name, other in present.items() if other.behind]
        nearest = called.get(person) or (min(others)[1] if others else "")
        unseen = bool(nearest) and single and nearest not in kept
        made.append(
            Placement.model_validate(
                {
                    "person": person,
                    "x": mark.x,
                    "z": mark.z,
                    "view": "back" if mark.at_the_wall else "three-quarter",
                    "covered": veiled(plan.steps, person) or mark.covered,
                    "facing": mark.facing,
                    "posture": mark.posture,
                    "seat_height": _seat_height(plan, person, mark),
                    "asleep": mark.asleep,
                    "steers": any(each.steers for each in (mark, *_marks_after(plan, person))),
                    "held": mark.holds.near,
                    "far_held": mark.holds.far,
                    "clasps": mark.clasps if mark.clasps in present else "",
                    "hand_on": mark.hand_on,
                    "feeling": mark.feeling,
                    "looks_at": "lens" if view.angle == "point of view" else afar.get(person, nearest),
                    "eyeline": _eyeline(abs(present[nearest].x - mark.x), eyes[nearest] - eyes[person])
                    if unseen
                    else 0.0,
                }
            )
        )
    return tuple(made)


def _marks_after(plan: ShotPlan, person: str) -> list[Mark]:
    """Where the shot's steps take `person`."""
    return [step.after[person] for step in plan.steps if person in step.after]


def _seat_height(plan: ShotPlan, person: str, mark: Mark) -> float | None:
    """How high `person` sits in the shot, or will: 0 on the ground; None where they do not sit."""
    seats = (step.before[person].seat_height for step in plan.steps if person in step.before)
    return (
        mark.seat_height if mark.seat_height is not None else next((s for s in seats if s is not None), None)
    )


def _gone_from(step: Step, scene: Scene) -> str:
    """Whom a step is meant for who is not there any more."""
    marks = step.before
    if isinstance(step.moment, Speech):
        return spoken_after(step.moment, marks, scene)
    return step.whom if step.whom in marks and not marks[step.whom].on_set and marks[step.whom].left else ""


def _eyeline(apart: float, higher: float) -> float:
    """Degrees up to the eyes of somebody who stands `apart` metres away and is `higher` by so many."""
    up = degrees(atan2(higher, max(NEAREST_LOOK, apart)))
    return round(max(-STEEPEST_LOOK, min(STEEPEST_LOOK, up)), 1) if abs(up) > LEVEL_LOOK else 0.0
