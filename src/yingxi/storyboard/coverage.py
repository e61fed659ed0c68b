"""Coverage: which view a run of steps deserves. Close where it matters, wide where somebody moves, never twice
the same."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Move, Size
from yingxi.film.breakdown import BeatMark, Insert, Scene, Speech
from yingxi.stage.props import prop, prop_named
from yingxi.storyboard.lengths import WALKS
from yingxi.storyboard.model import Blocking, Step, View

SCALE = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL, Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
# Actions of the whole body, of two people together, and of the face.
WHOLE_BODY = (
    "sit", "rise", "kneel", "dance", "turn", "lie", "fall", "wake", "hide", "pick up", "push", "pull", "throw"
)  # fmt: skip
TOGETHER = ("give", "take", "hug", "hold hands", "push", "pull")
FACES = ("nod", "shake head", "look", "cry", "laugh", "peek", "sleep", "shrug")
# People further apart than this, in metres, do not share a frame closer than a full shot.
WIDEST_PAIR = 1.9
# Who walks further than this is seen from far; a few steps are seen from near.
FEW_STEPS = 2.4
STRONG = 1.2


def view_of(run: Sequence[Step], scene: Scene, *, film_turn: bool, last: View | None) -> View:
    """The view for the steps of one shot."""
    moments = [step.moment for step in run]
    thing = next((name for moment in moments if isinstance(moment, Insert) for name in _drawn(moment)), "")
    if thing:
        return View((), Size.INSERT, insert=thing, reason=f"the text looks at {thing}")
    present = on_set(run)
    actors = tuple(dict.fromkeys(step.actor for step in run if step.actor in present and step.on_screen))
    if not actors:
        return _listening(present, last, film_turn=film_turn)
    if any(step.verb in WALKS for step in run):
        return _walking(run, present, actors)
    for step in run:
        if step.verb in TOGETHER and step.whom in present and step.whom != step.actor:
            both = tuple(sorted((step.actor, step.whom)))
            near = step.verb == "hug" or _apart(both, step.before) <= WIDEST_PAIR
            move: Move = "push" if step.verb == "hug" else "hold"
            return View(
                both, Size.MEDIUM if near else Size.FULL, move=move, reason=f"{step.verb}: both must be seen"
            )
    if len(actors) > 1:
        return _pair(actors[:2], run, film_turn=film_turn)
    return _single(actors[0], run, present, last, film_turn=film_turn)


def _drawn(insert: Insert) -> list[str]:
    """What the theatre can show of an insert alone in the frame."""
    named = (prop_named(insert.what), prop_named(insert.text))
    return [name for name in named if name and prop(name)]


def on_set(run: Sequence[Step]) -> tuple[str, ...]:
    """Everybody who is on the set at some time of the shot."""
    return tuple(
        sorted(
            {
                p
                for step in run
                for marks in (step.before, step.after)
                for p, mark in marks.items()
                if mark.on_set
            }
        )
    )


def varied(view: View, last: View | None) -> View:
    """`view`, made different enough from the one before it: another size by two steps, or another angle."""
    if last is None or not view.subjects or view.insert:
        return view
    if view.subjects != last.subjects or view.size != last.size or view.angle != last.angle:
        return view
    position = SCALE.index(view.size)
    closer = position + 2 if position + 2 < len(SCALE) and len(view.subjects) == 1 else position - 2
    return replace(
        view, size=SCALE[max(1, closer)], reason=view.reason + "; another size, so that the cut is seen"
    )


def _walking(run: Sequence[Step], present: tuple[str, ...], actors: tuple[str, ...]) -> View:
    walk = next(step for step in run if step.verb in WALKS)
    travels = walk.to is not None and abs(walk.to[0] - walk.before[walk.actor].x) > 1.6
    if len(present) == 1 and travels:
        return View((walk.actor,), Size.FULL, move="pan", reason=f"{walk.verb}: going along")
    far = any(_way(step) > FEW_STEPS for step in run if step.verb in WALKS)
    return View(present, Size.WIDE if far else Size.FULL, reason=f"{walk.verb}: the way is seen")


def _way(step: Step) -> float:
    """Metres across that a step takes its actor."""
    return abs(step.to[0] - step.before[step.actor].x) if step.to is not None else 0.0


def _pair(actors: tuple[str, ...], run: Sequence[Step], *, film_turn: bool) -> View:
    pair = tuple(sorted(actors))
    size = Size.MEDIUM if _apart(pair, run[0].before) <= WIDEST_PAIR else Size.FULL
    return View(pair, size, move="push" if film_turn else "hold", reason="what happens between them")


def _single(
    person: str, run: Sequence[Step], present: tuple[str, ...], last: View | None, *, film_turn: bool
) -> View:
    others = tuple(other for other in present if other != person)
    speeches = [step.moment for step in run if isinstance(step.moment, Speech)]
    verbs = [step.verb for step in run if step.verb]
    whom = next((step.whom for step in run if step.whom in others), "")
    if film_turn:
        whole = any(verb in WHOLE_BODY or verb == "cover eyes" for verb in verbs)
        size = Size.MEDIUM if whole else Size.CLOSE
        return View((person,), size, move="push", reason="the film turns here")
    if any(verb in WHOLE_BODY for verb in verbs) and (last is None or last.size is not Size.FULL):
        return View((person,), Size.FULL, reason=f"{verbs[0]}: the whole body")
    if any(_strong(speech, run[-1].mark) for speech in speeches):
        return View((person,), Size.CLOSE, reason="a strong feeling is read in the face")
    if whom and not speeches and (last is None or set(last.subjects) != {person, whom}):
        return _pair((person, whom), run, film_turn=False)
    if speeches and others:
        return _speaking(person, others, run, last)
    if any(verb in FACES for verb in verbs) or speeches:
        return View((person,), Size.MEDIUM_CLOSE, reason="the face tells it")
    return View((person,), Size.MEDIUM, reason="hands and face together")


def _strong(speech: Speech, mark: BeatMark) -> bool:
    """Whether a line must be read in the face: said strongly, or with feeling once the story has turned."""
    felt = speech.feeling != "neutral" and mark in ("turn", "ending")
    return felt or speech.strength > STRONG or speech.manner in ("whisper", "shout")


def _speaking(person: str, others: tuple[str, ...], run: Sequence[Step], last: View | None) -> View:
    """A line to somebody: both, then the speaker, then the speaker over the other's shoulder."""
    marks = run[0].before
    nearest = min(others, key=lambda other: (_apart((person, other), marks), other))
    near = _apart((person, nearest), marks) <= WIDEST_PAIR
    if near and (last is None or not last.subjects or last.subjects == (person,)):
        return View(tuple(sorted((person, nearest))), Size.MEDIUM, reason="who talks to whom")
    if near and last is not None and last.over not in ("", person) and last.over != nearest:
        return View((person,), Size.MEDIUM_CLOSE, reason="the one who speaks")
    if (
        near
        and last is not None
        and len(last.subjects) == 1
        and not last.over
        and _stands(marks, person, nearest)
    ):
        return View(
            (person,), Size.MEDIUM_CLOSE, "over the shoulder", over=nearest, reason="with the one who listens"
        )
    return View((person,), Size.MEDIUM_CLOSE, reason="the one who speaks")


def _listening(present: tuple[str, ...], last: View | None, *, film_turn: bool) -> View:
    """A silence, a sound, a voice from elsewhere: look at whoever must take it in."""
    if not present:
        return View((), Size.WIDE, reason="the empty place")
    listener = next((person for person in present if last is None or last.subjects != (person,)), present[0])
    size = Size.CLOSE if film_turn else Size.MEDIUM_CLOSE
    return View((listener,), size, move="push" if film_turn else "hold", reason="a face that takes it in")


def _stands(marks: Blocking, *people: str) -> bool:
    return all(marks[person].posture == "stand" for person in people)


def _apart(people: Sequence[str], marks: Blocking) -> float:
    places = [marks[person].x for person in people]
    return max(places) - min(places)
