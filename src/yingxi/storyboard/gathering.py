"""Steps gathered into the shots in which they play: by who acts, by what is seen, by the mood's own length."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.breakdown import Deed, Insert, Scene, Silence, Sounding, Speech
from yingxi.film.verbs import TRAVELS
from yingxi.storyboard.afloat import across_the_water
from yingxi.storyboard.doing_views import LEANING, WHOLE_BODY
from yingxi.storyboard.kinds import is_montage, told_by_deeds
from yingxi.storyboard.lengths import (
    BEFORE_TURN,
    HEARD,
    HEARD_SHARE,
    LONELY,
    LONGEST,
    RIDES,
    SHORTEST,
    pressed,
)
from yingxi.storyboard.long_lines import long_lines_parted
from yingxi.storyboard.looks import with_last_image, with_looks
from yingxi.storyboard.model import Run, Step
from yingxi.storyboard.people_seen import spoken_to
from yingxi.storyboard.riding import borne_otherwise
from yingxi.storyboard.silences import is_silent
from yingxi.storyboard.turned import face_that_turned
from yingxi.storyboard.vehicles import drives

# What the whole body does; a line that follows it deserves a nearer shot.
BODILY = (*TRAVELS, *WHOLE_BODY)
# With these a hand goes down so far that nobody is seen close.
LOWERING = ("pick up", "put down")
# A line shorter than this, in seconds, takes its answer into its own shot.
ANSWERED = 1.5
# How much longer runs of a film with no time to spare look for company.
CROWDED = 0.9
# A scene's first shot, from far, takes in no further deed beyond so many seconds.
OPENS_FOR = 4.8
QUIET_MOODS = ("tender", "melancholy", "wonder")
# Where much is done and little said, no more deeds than so many are told in one shot.
TOLD_TOGETHER = 2


def runs_gathered(scene: Scene, steps: Sequence[Step], turn: str, *, pace: float, last: bool) -> list[Run]:
    """The shots of `scene` as runs of steps, with silence before the turn, the ends of long lines over the face of
    whoever hears them, looks at things and faces where there is time for them, and a last image in the `last` scene."""
    runs: list[list[Step]] = []
    directed = {scene.moments[each.at].id for each in scene.directions if each.at < len(scene.moments)}
    for step in steps:
        opening = len(runs) == 1 and isinstance(step.moment, Speech) and _shows_the_place(runs[0], scene)
        fresh = step.moment.id in directed and (not runs or runs[-1][-1].moment.id != step.moment.id)
        # What was asked for shows whom it asks for; who answers is another shot.
        answer = bool(runs) and runs[-1][0].moment.id in directed and isinstance(step.moment, Speech)
        answer = answer and step.actor not in {one.actor for one in runs[-1]}
        if len(runs) == 1 and drives(step) and not any(isinstance(s.moment, Speech) for s in runs[0]):
            # The scene's first shot shows the place: what comes is seen in it.
            runs[-1].append(step)
            continue
        if runs and not answer and not fresh and _plays_on(runs, step, scene, turn):
            runs[-1].append(step)
            continue
        if (
            runs
            and not opening
            and not (len(runs) == 1 and _seen_enough(runs[0], step))
            and not fresh
            and not answer
            and not _both_again(runs, step, pace)
            and _continues(runs[-1], step, scene, turn, pace)
        ):
            runs[-1].append(step)
        else:
            runs.append([step])
    runs = _with_silence(runs, turn, pace)
    if last:
        runs = with_last_image(runs, pace)
    runs = with_looks(runs, turn, pace)
    runs = _with_listeners(runs, scene, turn)
    return long_lines_parted([tuple(run) for run in runs], turn, scene.mood)


def _plays_on(runs: Sequence[Sequence[Step]], step: Step, scene: Scene, turn: str) -> bool:
    """Whether an answer is given in the shot of what it answers: in a quiet mood, after two faces alone."""
    run = runs[-1]
    spoken = [sum(isinstance(one.moment, Speech) for one in each) for each in runs[-3:]]
    return (
        isinstance(step.moment, Speech)
        and scene.mood in QUIET_MOODS
        and step.moment.id != turn
        and all(one.moment.id != turn for one in run)
        and spoken == [1, 1, 1]
        and all(one.on_screen for one in (*run, step))
        and step.actor != run[-1].actor
        and isinstance(run[-1].moment, Speech)
        and sum(one.seconds for one in run) + step.seconds <= LONGEST[scene.mood]
    )


def _both_again(runs: Sequence[Sequence[Step]], step: Step, pace: float) -> bool:
    """Whether an answer would be given in the shot of what it answers right after another that was: two who talk are
    not seen together time after time."""
    if len(runs) < 2 or not isinstance(step.moment, Speech) or pressed(pace):
        return False
    spoke = [{one.actor for one in run if isinstance(one.moment, Speech)} for run in runs[-2:]]
    return len(spoke[0]) > 1 and bool(spoke[1] - {step.actor})


def _shows_the_place(run: Sequence[Step], scene: Scene) -> bool:
    """Whether the scene's first shot has been seen long enough for its first line to be said in a nearer one."""
    shown = sum(step.seconds for step in run) >= LONELY[scene.mood]
    return shown and not any(isinstance(s.moment, Speech) for s in run)


def _seen_enough(run: Sequence[Step], step: Step) -> bool:
    """Whether the wide shot that opens a scene has been seen so long that a further deed is told nearer."""
    seconds = sum(each.seconds for each in run) + step.seconds
    going = [each for each in run if each.verb in TRAVELS][-1:]
    if any(each.actor == step.actor for each in going):
        return False  # Who is on the way is seen to arrive, or to come back.
    return isinstance(step.moment, Deed) and step.moment.id != run[-1].moment.id and seconds > OPENS_FOR


def _continues(run: Sequence[Step], step: Step, scene: Scene, turn: str, pace: float) -> bool:
    """Whether `step` plays on in the shot of `run`."""
    before, moment = run[-1], step.moment
    if borne_otherwise(before, step) or across_the_water(before, step):
        return False
    if before.moment.id == moment.id:
        return True
    if drives(step) or drives(before):
        # What comes or goes by itself is watched.
        return False
    if is_montage(scene) and isinstance(moment, Deed) and not isinstance(before.moment, Silence | Sounding):
        # Every moment of a montage is a shot.
        return False
    if isinstance(moment, Insert) or isinstance(before.moment, Insert):
        # Two inserts of one line are one look.
        return (
            isinstance(moment, Insert)
            and isinstance(before.moment, Insert)
            and moment.line == before.moment.line
        )
    reaction = isinstance(moment, Silence) and step.role == "reaction"
    if moment.id == turn or reaction or _told_enough(run, step, scene):
        return False
    if any(one.moment.id == turn for one in run) and step.actor not in ("", before.actor):
        # The nearest shot of the film is of one.
        return False
    seconds = sum(one.seconds for one in run)
    # What follows a line is its answer: it deserves a shot of its own sooner than another action would.
    said = any(isinstance(one.moment, Speech) for one in run)
    lonely = _lonely(scene, pace, said=said)
    if seconds + step.seconds > LONGEST[scene.mood] or (said and step.actor != before.actor and len(run) > 1):
        return False
    if isinstance(moment, Sounding):
        return True
    if isinstance(moment, Silence):
        return seconds < lonely
    same = step.actor == before.actor or not before.actor
    if isinstance(moment, Speech):
        spoke = [one.actor for one in run if isinstance(one.moment, Speech)]
        if not spoke and seconds >= lonely and any(one.verb in BODILY for one in run):
            # Seen whole while they move, they are seen near when they speak.
            return False
        # A new speaker is a new shot, unless the exchange is too short to be cut.
        return same or (not spoke and seconds < ANSWERED) or (bool(spoke) and seconds + step.seconds < 3.0)
    if step.verb in TRAVELS:
        return same and before.verb not in TRAVELS and seconds < lonely
    return same or seconds < lonely or step.actor in (before.whom, "")


def _lonely(scene: Scene, pace: float, *, said: bool) -> float:
    """Seconds below which a run looks for company. A slow film has time for shots of their own, a crowded one tells
    more in each."""
    lonely = LONELY[scene.mood] * (1 + CROWDED * max(0.0, 0.75 - pace)) / float(max(1.0, pace) ** 0.5)
    return min(lonely, ANSWERED if said else SHORTEST if told_by_deeds(scene) else lonely)


def _told_enough(run: Sequence[Step], step: Step, scene: Scene) -> bool:
    """Whether a run of a scene that is told by deeds has told as many as one look takes in."""
    told = {one.moment.id for one in run if isinstance(one.moment, Deed) and one.verb not in RIDES}
    return (
        len(told) >= TOLD_TOGETHER
        and isinstance(step.moment, Deed)
        and step.verb not in RIDES
        and told_by_deeds(scene)
        and sum(one.seconds for one in run) >= SHORTEST
    )


def _with_silence(runs: list[list[Step]], turn: str, pace: float) -> list[list[Step]]:
    """The turn comes out of a silence of its own: the face of whoever it happens to."""
    made: list[list[Step]] = []
    for run in runs:
        first = run[0]
        if first.moment.id != turn or not first.actor or first.actor not in first.before:
            made.append(run)
            continue
        # A silence with which the scene opens shows the place.
        silent = made.pop()[-1:] if len(made) > 1 and _is_a_silence(made[-1]) else []
        if not silent and made and not _is_a_silence(made[-1]) and is_silent(made[-1][-1].moment):
            silent = [made[-1].pop()]
        if not any(step.verb in (*BODILY, *LEANING) for step in run):
            # The face that is silent is the one that speaks: one shot.
            made.append([*silent, *run])
            if any(step.verb in LOWERING for step in run) and (answer := face_that_turned(run, pace)):
                made.append([answer])
            continue
        if not silent:
            moment = Silence(id=f"{first.moment.id}.before", seconds=BEFORE_TURN)
            seconds = BEFORE_TURN * (0.5 + 0.5 * pace)
            silent = [
                Step(
                    moment,
                    seconds,
                    mark=first.mark,
                    before=first.before,
                    after=first.before,
                    things=first.things,
                    things_after=first.things,
                )
            ]
        made.append([replace(silent[0], role="reaction", whom=first.actor)])
        made.append(run)
        if answer := face_that_turned(run, pace):
            made.append([answer])
    return made


def _is_a_silence(run: Sequence[Step]) -> bool:
    return len(run) == 1 and is_silent(run[0].moment)


def _with_listeners(runs: list[list[Step]], scene: Scene, turn: str) -> list[list[Step]]:
    """The end of a long line is heard over the face of who listens (an L cut), once in two such lines."""
    made: list[list[Step]] = []
    since = 1
    for run in runs:
        split = _listened(run, turn) if since else None
        if split is None:
            made.append(run)
            since += sum(isinstance(step.moment, Speech) for step in run)
        else:
            made += split
            since = 0
    return made


def _listened(run: list[Step], turn: str) -> list[list[Step]] | None:
    last = run[-1]
    line = last.moment
    if not isinstance(line, Speech) or not last.on_screen or last.seconds < HEARD or line.id == turn:
        return None
    present = tuple(person for person, mark in last.after.items() if mark.on_set)
    listener = spoken_to(line, present, last.after)
    if not listener:
        return None
    heard = last.seconds * HEARD_SHARE
    if last.seconds - heard < SHORTEST or heard < 1.0:
        return None
    spoken = replace(last, seconds=last.seconds - heard, goes_on=True)
    rest = replace(last, seconds=heard, before=last.after, role="heard", whom=listener, on_screen=False)
    return [[*run[:-1], spoken], [rest]]
