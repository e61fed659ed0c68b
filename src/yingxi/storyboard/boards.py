"""Boards: plans with their frames counted and everybody placed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from yingxi.film.board import Board, Facing, Hanging, Lettering, Piece, Placement, Staged
from yingxi.film.breakdown import Deed, Scene, Silence, Sounding, Speech
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.take import VoiceTake
from yingxi.film.time import frames_in
from yingxi.stage.framing import camera_of, placement_over
from yingxi.stage.subjects import subject_of
from yingxi.storyboard.apart import faces_apart
from yingxi.storyboard.at_the_door import Ajar, door_seen
from yingxi.storyboard.bystanders import bystanders_whole
from yingxi.storyboard.covering import WALL, done_at_the_wall, from_behind
from yingxi.storyboard.going_out import beyond_the_frame, seen_coming
from yingxi.storyboard.hats import worn_in
from yingxi.storyboard.hiding import hanging_seen
from yingxi.storyboard.insert_colours import insert_colour
from yingxi.storyboard.insert_hands import insert_held
from yingxi.storyboard.model import Blocking, ShotPlan, Step
from yingxi.storyboard.people_seen import eye_heights
from yingxi.storyboard.placing import NEAR, placed_in
from yingxi.storyboard.sharing import shared
from yingxi.storyboard.sung import is_sung


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
    ajar: Ajar | None = None,
    words: Lettering | None = None,
    words_seconds: float = 0.0,
) -> Board:
    """The board of one planned shot, which lasts at least as long as the words that stand on it."""
    plan = from_behind(plan)

    def framed(plan: ShotPlan) -> Board:
        return _framed(
            plan, scene, place, takes, cast, brief, reason, pieces, cloth, ajar, words, words_seconds
        )

    board = framed(plan)
    sooner = seen_coming(plan, board, cast, brief)
    return beyond_the_frame(board if sooner is plan else framed(sooner), cast, brief)


def _framed(
    plan: ShotPlan,
    scene: Scene,
    place: SetSheet,
    takes: Mapping[str, VoiceTake],
    cast: Cast,
    brief: Brief,
    reason: str,
    pieces: tuple[Piece, ...],
    cloth: Hanging | None,
    ajar: Ajar | None,
    words: Lettering | None,
    words_seconds: float,
) -> Board:
    """The board of `plan`, but for where whoever comes and goes begins and ends."""
    rate = brief.rate
    lead = max(plan.lead, words_seconds - sum(step.seconds for step in plan.steps)) if words else plan.lead
    tail = plan.tail if lead == plan.lead else max(0.2, plan.tail - (lead - plan.lead))
    moments: list[Staged] = []
    clock = lead
    for step in plan.steps:
        staged = _staged(step, clock, takes, rate, plan.steps[0].before)
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
            placed_in(plan, scene, eye_heights(cast, plan.steps[0].before)),
            plan.steps[0].before,
            cast,
        ),
        pieces=pieces,
        things=plan.steps[0].things,
        hangings=hanging_seen(plan, cloth, lead, float(rate)),
        door=door_seen(plan, ajar, cast, lead, float(rate)),
        moments=tuple(moments),
        frames=max(frames, max((moment.end_exclusive for moment in moments), default=1)),
        lettering=words,
        transition=plan.view.transition,
        reason=reason,
    )
    whole = bystanders_whole(_followed_out(board, brief), cast, brief)
    return faces_apart(_with_shoulder(whole, cast, brief), cast, brief)


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


def _staged(
    step: Step, clock: float, takes: Mapping[str, VoiceTake], rate: Fraction, begins: Blocking
) -> Staged | None:
    start = frames_in(clock, rate)
    end = max(start + 1, frames_in(clock + step.seconds * step.longer, rate))
    moment = step.moment
    match moment:
        case Speech():
            if not step.goes_on and step.seconds >= takes[moment.id].seconds:
                end = start + max(1, frames_in(takes[moment.id].seconds, rate))
            return Staged(
                kind="speech", ref=moment.id, start=start, end_exclusive=end, actor=moment.person, text=moment.text,
                feeling=moment.feeling, strength=moment.strength, on_screen=step.on_screen, sung=is_sung(moment),
                to_facing=_turned(step, begins),
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


def _turned(step: Step, begins: Blocking) -> Facing | None:
    """Where whoever speaks has turned to by their words; None where they face there as the shot begins."""
    before, after = begins.get(step.actor), step.after.get(step.actor)
    return after.facing if before and after and after.facing != before.facing else None
