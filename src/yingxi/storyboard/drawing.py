"""The whole storyboard, and the pace at which it keeps the length that was asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial
from itertools import pairwise

from yingxi.design import set_of
from yingxi.film.allowance import credits_seconds, title_seconds
from yingxi.film.board import Board, Piece, Storyboard
from yingxi.film.breakdown import Breakdown, Deed, Insert, Moment, Scene, Speech
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast, Sets, SetSheet
from yingxi.film.take import VoiceTake
from yingxi.film.time import frames_in
from yingxi.film.verbs import TRAVELS
from yingxi.stage.place import Place, Setting, setting_of
from yingxi.stage.sets import place_of
from yingxi.storyboard.abed import made_up
from yingxi.storyboard.afloat import boat_under
from yingxi.storyboard.answering import answers_told
from yingxi.storyboard.at_the_door import Ajar, door_left, is_played_at_it, standing_flats
from yingxi.storyboard.beginning import animals_among, opening_blocking
from yingxi.storyboard.blocking import scene_steps
from yingxi.storyboard.boards import board_of, lines_joined
from yingxi.storyboard.clocks_told import clocks_at, standing_still
from yingxi.storyboard.coats_told import coats_told
from yingxi.storyboard.cuts_kept import cuts_kept
from yingxi.storyboard.doing_views import LEANING, WHOLE_BODY
from yingxi.storyboard.dyes_told import boards_dyed
from yingxi.storyboard.furnishing import Furnished, furnished, left_standing
from yingxi.storyboard.gusts import gusts_told
from yingxi.storyboard.hats_told import hats_told
from yingxi.storyboard.hiding import hanging_of
from yingxi.storyboard.lasting import lasting
from yingxi.storyboard.lengths import LEAD, PRESSED, TAIL, pressed
from yingxi.storyboard.model import Blocking, Step, View
from yingxi.storyboard.plans import scene_plans
from yingxi.storyboard.plates import Credits, credit_boards, title_board, titled
from yingxi.storyboard.presiding import presiding
from yingxi.storyboard.reasons import reason_worded
from yingxi.storyboard.riding import left_behind
from yingxi.storyboard.rounding import board_rounded
from yingxi.storyboard.silences import is_silent
from yingxi.storyboard.things_meant import things_meant
from yingxi.storyboard.transitions import frames_shown
from yingxi.storyboard.vehicles import vehicles_staged
from yingxi.storyboard.words import seconds_of, words_on

SLOWEST, QUICKEST = 3.2, 0.01
NEARLY, _STEP = 1.02, 0.001
"""How much longer than was asked a film may be before it is pressed; the smallest step of a pace that is kept."""
_HOPELESS = 1.1
"""A film that is so much too long at the quickest pace is not fitted any further."""
_TRIES, _LEAST_SHARE = 12, 0.1
"""Paces tried at most; how near to an end of what is left to try the next one may lie, as a share of it."""
_HELD_ON = 2.0
"""Seconds by which the last picture of a pressed film is held longer at most, so that the film has its length."""
# About how long a shot lasts, in seconds, before it is known.
MEAN_SHOT = 3.0
# How much of the title's time nothing else happens in; what is left of the ease when looks have been added.
TITLE_HELD, LOOKS_TAKE = 0.5, 0.85


_BeforeIt = tuple[Scene, Blocking, tuple[Piece, ...]]
_Played = tuple[tuple[Place, Furnished], tuple[Step, ...]]


@dataclass(slots=True)
class Rehearsed:
    """What of a film is the same at every pace: its ease, and by each scene's position what was there before it, with
    the furnished place and the steps at the film's ease."""

    ease: float
    kept: dict[int, tuple[_BeforeIt, _Played]] = field(default_factory=dict)

    def of(self, position: int, before_it: _BeforeIt) -> _Played | None:
        """What was played at `position`, where the same was there before it."""
        known = self.kept.get(position)
        return known[1] if known is not None and known[0] == before_it else None


def _rehearsed(
    breakdown: Breakdown, cast: Cast, sets: Sets, takes: Mapping[str, VoiceTake], brief: Brief
) -> Rehearsed:
    return Rehearsed(film_ease(breakdown, cast, sets, takes, brief))


def storyboard_drawn(
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    takes: Mapping[str, VoiceTake],
    brief: Brief,
    *,
    pace: float,
    credits: Credits = (),
) -> Storyboard:
    """Every shot of the film in order, the title before the first, cards of credits at the end.
    `pace` stretches silences and holds (1 is as the director would have it); speech keeps its length. Where leaving out
    what the director adds makes a pressed film shorter than was asked, its last picture is held on."""
    drawn = _drawn(breakdown, cast, sets, takes, brief, pace=pace, credits=credits)
    rounded = tuple(board_rounded(board) for board in boards_dyed(drawn.boards, breakdown))
    drawn = drawn.model_copy(update={"boards": rounded})
    if brief.length_seconds is None or not pressed(pace):
        return drawn
    boards = list(drawn.boards)
    last = max((at for at, board in enumerate(boards) if board.set), default=len(boards) - 1)
    most = boards[last].frames + frames_in(_HELD_ON, brief.rate)
    for _ in range(6):  # the card lies over a longer picture for longer
        missing = frames_in(brief.length_seconds, brief.rate) - frames_shown(boards, takes, brief.rate)
        frames = min(most, boards[last].frames + max(0, missing))
        boards[last] = boards[last].model_copy(update={"frames": frames})
    return drawn.model_copy(update={"boards": tuple(boards)})


def _drawn(
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    takes: Mapping[str, VoiceTake],
    brief: Brief,
    *,
    pace: float,
    credits: Credits,
    rehearsed: Rehearsed | None = None,
) -> Storyboard:
    rehearsed = rehearsed or _rehearsed(breakdown, cast, sets, takes, brief)
    turn, ease = turning_moment(breakdown), rehearsed.ease
    breakdown, coats = coats_told(things_meant(answers_told(titled(breakdown, brief))), cast)
    breakdown, hats = hats_told(gusts_told(breakdown, cast), cast)
    names = {person.id: person.name for person in breakdown.people}
    still = standing_still(breakdown)
    boards: list[Board] = []
    left: View | None = None
    before: Scene | None = None
    steps: tuple[Step, ...] = ()
    standing = _flats(breakdown, sets, brief)
    for position, scene in enumerate(breakdown.scenes):
        sheet, kept = set_of(sets, scene), lasting(before, steps, scene)
        before_it = scene, kept, standing.get(sheet.id, ())
        room, measured = rehearsed.of(position, before_it) or (None, ())
        place, brought = room or _furnished(scene, sheet, brief, cast, *before_it[1:])
        standing[sheet.id] = left_standing(brought, scene)
        played = partial(
            scene_steps, scene, place, cast, takes,
            brought=brought, kind=sheet.kind, kept=kept, hats=hats[scene.id], coats=coats[scene.id],
        )  # fmt: skip
        steps = played(pace=pace)
        if room is None:
            measured = played(pace=ease)
            rehearsed.kept[position] = before_it, ((place, brought), measured)
        before = scene
        first, last = position == 0, position == len(breakdown.scenes) - 1
        if first and breakdown.title:
            boards.append(title_board(breakdown, sheet, cast, brief, pace=pace, pieces=brought.pieces))
        plans = scene_plans(
            scene, steps, cast, measured=measured, ease=ease, first=first, last=last, turn=turn, pace=pace,
            seed=brief.seed, left=left, pieces=tuple(piece.what for piece in brought.pieces),
        )  # fmt: skip
        following = breakdown.scenes[position + 1] if not last else scene
        left = plans[-1].view if plans and _time_of(scene) != _time_of(following) else None
        drawn: list[Board] = []
        words = words_on(len(plans), scene.captions)
        ajar = Ajar(place.door) if place.door is not None else None
        for plan, lettering in zip(plans, words, strict=True):
            board = board_of(
                plan,
                scene,
                sheet,
                takes,
                cast,
                brief,
                pieces=(
                    *clocks_at(plan.steps[0].moment, brought.pieces, still),
                    *left_behind(steps, plan.steps[0]),
                    *boat_under(plan.steps[0].before),
                ),
                cloth=hanging_of(scene, place),
                ajar=ajar,
                reason=reason_worded(plan.view.reason, breakdown.language, names),
                words=lettering,
                words_seconds=seconds_of(lettering, breakdown.language),
            )
            drawn.append(made_up(board, cast, place))
            ajar = door_left(plan.steps, ajar, cast)
        drawn = cuts_kept(drawn, cast, brief)
        boards += lines_joined(vehicles_staged(drawn, sheet.kind), takes, brief.rate)
    lines, ends = credits or (("", breakdown.title),), breakdown.scenes[-1:]
    ending = set_of(sets, ends[0]) if ends else None
    left_there = standing.get(ending.id, ()) if ending else ()
    boards += credit_boards(lines, breakdown, ending, brief, pace=pace, standing=left_there)
    return Storyboard(title=breakdown.title, boards=tuple(boards))


def pace_fitted(
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    takes: Mapping[str, VoiceTake],
    brief: Brief,
    *,
    credits: Credits = (),
) -> float:
    """The pace at which the film has the brief's length, between `QUICKEST` and `SLOWEST`; 1.0 where none was asked.
    It is below `PRESSED` only where the film is too long there."""
    if brief.length_seconds is None:
        return 1.0
    wanted = frames_in(brief.length_seconds, brief.rate)
    rehearsed = _rehearsed(breakdown, cast, sets, takes, brief)

    @cache
    def shown(pace: float) -> int:
        drawn = _drawn(breakdown, cast, sets, takes, brief, pace=pace, credits=credits, rehearsed=rehearsed)
        return frames_shown(drawn.boards, takes, brief.rate)

    low, high = (PRESSED, SLOWEST) if shown(PRESSED) <= wanted * NEARLY else (QUICKEST, PRESSED - _STEP)
    if low == QUICKEST and shown(QUICKEST) > wanted * _HOPELESS:
        return QUICKEST
    return round(_pace_between(low, high, shown, wanted), 3)


def _pace_between(low: float, high: float, shown: Callable[[float], int], wanted: int) -> float:
    """The pace at which `wanted` frames are `shown`, one more or less: nearly so many more as it is slower."""
    fewest, most = shown(low), shown(high)
    if not fewest < wanted < most:
        return low if wanted <= fewest else high
    middle = low
    for _ in range(_TRIES):
        share = (wanted - fewest) / (most - fewest)
        middle = low + (high - low) * min(1 - _LEAST_SHARE, max(_LEAST_SHARE, share))
        frames = shown(middle)
        if abs(frames - wanted) <= 1:
            break
        if frames < wanted:
            low, fewest = middle, frames
        else:
            high, most = middle, frames
    return middle


def film_ease(
    breakdown: Breakdown, cast: Cast, sets: Sets, takes: Mapping[str, VoiceTake], brief: Brief
) -> float:
    """How much time the film has for what it tells, in quarters: 1 where it may take its own, less where it must hurry.
    It decides how many shots there are, so that one line more or less does not cut the whole film anew."""
    if brief.length_seconds is None:
        return 1.0
    breakdown, coats = coats_told(things_meant(answers_told(breakdown)), cast)
    breakdown, hats = hats_told(breakdown, cast)
    seconds = []
    rooms: dict[str, tuple[_BeforeIt, tuple[Place, Furnished]]] = {}
    for pace in (0.5, 1.0):
        steps: list[Step] = []
        before: Scene | None = None
        played: tuple[Step, ...] = ()
        standing = _flats(breakdown, sets, brief)
        for scene in breakdown.scenes:
            sheet, kept = set_of(sets, scene), lasting(before, played, scene)
            before_it = scene, kept, standing.get(sheet.id, ())
            known = rooms.get(scene.id)
            if known is None or known[0] != before_it:
                known = before_it, _furnished(scene, sheet, brief, cast, *before_it[1:])
                rooms[scene.id] = known
            place, brought = known[1]
            standing[sheet.id] = left_standing(brought, scene)
            played = scene_steps(
                scene, place, cast, takes,
                pace=pace, brought=brought, kind=sheet.kind, kept=kept, hats=hats[scene.id], coats=coats[scene.id],
            )  # fmt: skip
            steps += played
            before = scene
        told = sum(step.seconds for step in steps)
        seconds.append(told + told / MEAN_SHOT * (LEAD + TAIL) * pace)
    quick, usual = seconds
    titles = credits_seconds(brief.about_seconds) + TITLE_HELD * title_seconds(brief.about_seconds)
    ease = 0.5 + 0.5 * (brief.length_seconds - titles - quick) / max(0.1, usual - quick)
    # What the director adds where there is time takes some of it.
    return round(4 * max(0.25, min(2.5, LOOKS_TAKE * ease))) / 4


def turning_moment(breakdown: Breakdown) -> str:
    """The id of the moment on which the film turns: in the beat that is marked as the turn (or, where none is, in the
    scene about two thirds in), what follows on its first silence, else what stands right behind the mark inside a
    scene, else the first face that answers a thing that is shown, else its last speech, else its last deed. Empty for
    an empty film."""
    turning = [
        moment
        for scene in breakdown.scenes
        for position, moment in enumerate(scene.moments)
        if scene.mark_at(position) == "turn"
    ]
    if not turning and breakdown.scenes:
        scenes = breakdown.scenes
        turning = list(scenes[min(len(scenes) - 1, round(len(scenes) * 0.65))].moments)
    openings = {scene.moments[0].id for scene in breakdown.scenes if scene.moments}
    after_silence = [
        next(
            (
                later.id
                for later in turning[position + 1 :]
                if not _comes_in(later) and not (moment.id in openings and _bodily(later))
            ),
            moment.id,
        )
        for position, moment in enumerate(turning)
        if is_silent(moment)
    ]
    marked = [
        scene.moments[start].id
        for scene in breakdown.scenes
        for start, mark in scene.beats
        if mark == "turn" and 0 < start < len(scene.moments)
    ]
    answers = [
        moment.id
        for shown, moment in pairwise(turning)
        if isinstance(shown, Insert) and isinstance(moment, Deed) and moment.feeling != "neutral"
    ]
    speeches = [moment.id for moment in turning if isinstance(moment, Speech) and not moment.off_screen]
    deeds = [moment.id for moment in turning if isinstance(moment, Deed) and moment.verb]
    return next(iter((*after_silence[:1], *marked[:1], *answers[:1], *speeches[-1:], *deeds[-1:])), "")


def _time_of(scene: Scene) -> tuple[str, str, str]:
    return scene.hour, scene.weather, scene.season


def _comes_in(moment: Moment) -> bool:
    """Whether a moment only brings somebody: what they then do is what turns."""
    return isinstance(moment, Deed) and moment.verb == "enter"


def _bodily(moment: Moment) -> bool:
    """Whether a moment is done with the whole body. Where the scene has only just opened, no face was seen before it,
    and it is the next that turns."""
    return isinstance(moment, Deed) and moment.verb in (*WHOLE_BODY, *LEANING, *TRAVELS)


def _furnished(
    scene: Scene,
    sheet: SetSheet,
    brief: Brief,
    cast: Cast,
    kept: Blocking,
    standing: tuple[Piece, ...],
) -> tuple[Place, Furnished]:
    """The scene's set with all that is brought into it, and what that is; `standing` was brought for an earlier one."""
    bare = _place(scene, sheet, brief)
    brought = furnished(
        scene,
        bare,
        sheet.kind,
        opening_blocking(
            scene, bare, kept=kept, on_fours=animals_among(scene, cast), judge=presiding(scene, cast)
        ),
        cast,
        standing=standing,
    )
    return _place(scene, sheet, brief, brought.pieces), brought


def _flats(breakdown: Breakdown, sets: Sets, brief: Brief) -> dict[str, tuple[Piece, ...]]:
    """The flats with doors that stand in the sets of the film from its beginning, by the set's id."""
    played = [(set_of(sets, scene), scene) for scene in breakdown.scenes if is_played_at_it(scene)]
    return standing_flats(
        ((sheet.id, sheet.kind, scene) for sheet, scene in played),
        {sheet.id: _place(scene, sheet, brief) for sheet, scene in played},
    )


def _place(scene: Scene, sheet: SetSheet, brief: Brief, pieces: tuple[Piece, ...] = ()) -> Place:
    return _floor(
        setting_of(
            sheet,
            inside=scene.inside,
            hour=scene.hour,
            weather=scene.weather,
            season=scene.season,
            film_seed=brief.seed,
            look=brief.look,
            language=brief.language,
            pieces=pieces,
        )
    )


@lru_cache(maxsize=4096)
def _floor(setting: Setting) -> Place:
    """The place without what is only drawn. Fitting the pace looks at every scene a dozen times: hundreds of
    places fit in memory so, and each is drawn once."""
    return replace(place_of(setting), cards=(), ground=())
