"""Coverage: the views that a run of steps deserves, best first. Close where it matters, wide where somebody moves,
from the side of whoever listens."""

from collections.abc import Iterator
from typing import get_args

from yingxi.film.board import Angle, Move, Size
from yingxi.film.breakdown import Insert, Speech
from yingxi.stage.props import prop, prop_named
from yingxi.storyboard.lengths import WALKS
from yingxi.storyboard.model import Run, Situation, Step, View
from yingxi.storyboard.people_seen import (
    WIDEST_PAIR,
    apart,
    can_look_over,
    looked_at_from,
    nearest_other,
)
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.speaking_views import speaking

# Actions of the whole body, of two people together, and of the face.
WHOLE_BODY = ("sit", "rise", "kneel", "dance", "lie", "fall", "hide", "push", "pull", "throw", "catch")
TOGETHER = ("give", "take", "hug", "hold hands", "push", "pull")
FACES = ("nod", "shake head", "look", "cry", "laugh", "peek", "sleep", "shrug", "read", "phone")
# Who walks further than this is seen from far; a few steps are seen from near.
FEW_STEPS, TRAVELS = 2.4, 1.6
# The camera's place beside a single person, and beside two, in degrees.
SINGLE, PAIR, SIDEWAYS = 17.0, 15.0, 33.0
WEAK, STRONG = ("sadness", "fear", "doubt"), ("anger", "joy")


def views_of(run: Run, situation: Situation) -> Iterator[View]:
    """The views for the steps of one shot, best first."""
    moments = [step.moment for step in run]
    thing = next((name for moment in moments if isinstance(moment, Insert) for name in drawn(moment)), "")
    if thing:
        yield View((), Size.INSERT, insert=thing, reason=Reason("thing", thing=thing))
        return
    present = situation.present
    if not present:
        yield View((), Size.WIDE, reason=Reason("empty"))
        return
    actors = tuple(dict.fromkeys(step.actor for step in run if step.actor in present and step.on_screen))
    if run[0].role or not actors:
        yield from _listening(run, situation)
    elif situation.turning == "turn":
        yield from _turning(actors[0], run, situation)
    elif any(step.verb in WALKS for step in run):
        yield from _walking(run, situation, actors)
    elif (pair := _together(run, present)) is not None:
        yield from _both(pair, run, situation)
    elif len(actors) > 1:
        yield from _exchange(actors, run, situation)
    elif any(isinstance(moment, Speech) for moment in moments):
        yield from speaking(actors[0], run, situation)
    else:
        yield from _doing(actors[0], run, situation)


def drawn(insert: Insert) -> list[str]:
    """What the theatre can show of an insert alone in the frame."""
    named = (prop_named(insert.what), prop_named(insert.text))
    return [name for name in named if name and prop(name)]


def _turning(person: str, run: Run, situation: Situation) -> Iterator[View]:
    """The turn of the film: nearer than ever, the camera coming nearer still."""
    verbs = [step.verb for step in run if step.verb]
    side = situation.marks[person].facing
    if any(verb in (*WHOLE_BODY, *WALKS, "cover eyes") for verb in verbs):
        yield View(
            (person,), Size.MEDIUM, move="push", azimuth=SINGLE * side, reason=Reason("turn_body", person)
        )
    for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
        yield View((person,), Size.CLOSE, move="push", azimuth=azimuth, reason=Reason("turn", person))


def _walking(run: Run, situation: Situation, actors: tuple[str, ...]) -> Iterator[View]:
    walk = next(step for step in run if step.verb in WALKS)
    present, who = situation.present, walk.actor
    side = 1 if walk.to is not None and walk.to[0] > walk.before[who].x else -1
    travels = way(walk) > TRAVELS
    if situation.kind == "chase" and travels:
        for size, angle in ((Size.FULL, "low"), (Size.MEDIUM, "eye"), (Size.WIDE, "low")):
            yield View((who,), size, _angle(angle), "pan", azimuth=10.0 * side, reason=Reason("chased", who))
    if len(present) == 1 and travels:
        yield View((who,), Size.FULL, move="pan", reason=Reason("along", who))
        yield View((who,), Size.MEDIUM, move="pan", azimuth=-PAIR * side, reason=Reason("along", who))
    far = any(way(step) > FEW_STEPS for step in run if step.verb in WALKS)
    reason = Reason("departure" if walk.verb == "leave" and len(present) > 1 else "way", who)
    sizes = (Size.WIDE, Size.FULL) if far else (Size.FULL, Size.WIDE)
    if walk.verb == "leave":
        yield View(
            present,
            sizes[0],
            "high" if situation.kind == "farewell" else "eye",
            azimuth=-PAIR * side,
            reason=reason,
        )
    for size in sizes:
        for azimuth, angle in ((PAIR * side, "eye"), (-PAIR * side, "eye"), (0.0, "high"), (0.0, "low")):
            yield View(present, size, _angle(angle), azimuth=azimuth, reason=reason)


def way(step: Step) -> float:
    """Metres across that a step takes its actor."""
    return abs(step.to[0] - step.before[step.actor].x) if step.to is not None else 0.0


def _together(run: Run, present: tuple[str, ...]) -> Step | None:
    return next((s for s in run if s.verb in TOGETHER and s.whom in present and s.whom != s.actor), None)


def _both(step: Step, run: Run, situation: Situation) -> Iterator[View]:
    """What passes between two: both, nearer the nearer they are."""
    both = tuple(sorted((step.actor, step.whom)))
    near = step.verb == "hug" or apart(both, step.before) <= WIDEST_PAIR
    embrace = step.verb == "hug"
    reason = Reason("embrace" if embrace else "together", step.actor, step.whom)
    move: Move = "push" if embrace else "hold"
    side = situation.marks[step.whom].facing
    sizes = (Size.MEDIUM_CLOSE, Size.MEDIUM) if embrace else (Size.MEDIUM,) if near else (Size.FULL,)
    for size in sizes:
        for azimuth in (PAIR * side, -PAIR * side, 0.0, SIDEWAYS * side):
            yield View(both, size, move=move, azimuth=azimuth, reason=reason)


def _exchange(actors: tuple[str, ...], run: Run, situation: Situation) -> Iterator[View]:
    """Several act in one shot: led from one to the other where they are apart, else both in the frame."""
    first, second = actors[:2]
    marks, side = situation.marks, situation.marks[first].facing
    gap = apart((first, second), marks)
    if situation.mood == "comedy" and len(actors) == 2 and gap > 0.9 and situation.chance < 0.45:
        yield View(
            (first,), Size.MEDIUM_CLOSE, move="whip", towards=second, azimuth=0.0,
            reason=Reason("together", first, second),
        )  # fmt: skip
    people = tuple(sorted(actors)) if len(actors) > 2 else tuple(sorted((first, second)))
    reason = Reason("group") if len(people) > 2 else Reason("pair")
    near = apart(people, marks) <= WIDEST_PAIR
    for size in (Size.MEDIUM, Size.FULL) if near else (Size.FULL, Size.WIDE):
        for azimuth in (PAIR * side, -PAIR * side, 0.0, SIDEWAYS * side):
            yield View(people, size, azimuth=azimuth, reason=reason)


def _doing(person: str, run: Run, situation: Situation) -> Iterator[View]:
    """One acts and nobody speaks."""
    present, marks = situation.present, situation.marks
    verbs = [step.verb for step in run if step.verb]
    side = marks[person].facing
    others = tuple(other for other in present if other != person)
    if any(verb in WHOLE_BODY for verb in verbs):
        if others:
            for azimuth, angle in ((PAIR * side, "eye"), (-PAIR * side, "low"), (0.0, "high")):
                yield View(present, Size.FULL, _angle(angle), azimuth=azimuth, reason=Reason("body", person))
        else:
            for azimuth, angle in ((SINGLE * side, "eye"), (-SINGLE * side, "low"), (0.0, "high")):
                yield View(
                    (person,), Size.FULL, _angle(angle), azimuth=azimuth, reason=Reason("body", person)
                )
    whom = next((step.whom for step in run if step.whom in others), "")
    last = situation.last
    if (
        whom
        and (last is None or set(last.subjects) != {person, whom})
        and apart((person, whom), marks) < WIDEST_PAIR
    ):
        for azimuth in (-PAIR * side, PAIR * side, SIDEWAYS * side):
            yield View(
                tuple(sorted((person, whom))),
                Size.MEDIUM,
                azimuth=azimuth,
                reason=Reason("together", person, whom),
            )
    feeling = marks[person].feeling
    felt = next(
        (s.moment.feeling for s in run if hasattr(s.moment, "feeling") and s.moment.feeling != "neutral"),
        feeling,
    )
    if any(verb in FACES for verb in verbs):
        if felt in WEAK and not others:
            yield View((person,), Size.MEDIUM, "high", azimuth=SINGLE * side, reason=Reason("small", person))
        angle = looked_at_from(situation, person, nearest_other(person, present, marks))
        for size in (Size.MEDIUM_CLOSE, Size.CLOSE, Size.MEDIUM):
            for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
                yield View((person,), size, azimuth=azimuth, reason=Reason("face", person))
            yield View((person,), size, _angle(angle), azimuth=SINGLE * side, reason=Reason("face", person))
    if felt in STRONG and situation.mood in ("action", "wonder", "suspense"):
        yield View((person,), Size.MEDIUM, "low", azimuth=SINGLE * side, reason=Reason("strong", person))
    for size in (Size.MEDIUM, Size.MEDIUM_CLOSE):
        for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
            yield View((person,), size, azimuth=azimuth, reason=Reason("hands", person))


def _listening(run: Run, situation: Situation) -> Iterator[View]:
    """A silence, a sound, a voice from elsewhere, the end of another's line: look at whoever must take it in."""
    present, marks, last, step = situation.present, situation.marks, situation.last, run[0]
    speaker = step.actor if step.role == "heard" else ""
    wanted = step.whom if step.role and step.whom in present else ""
    if situation.turning == "before" and step.whom in present:
        wanted = step.whom
    free = [p for p in present if p != speaker and (last is None or last.subjects != (p,))]
    listener = wanted or next(iter(free or [p for p in present if p != speaker] or present))
    side = marks[listener].facing
    if situation.turning:
        name = "before_turn" if situation.turning == "before" else "turn"
        for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
            yield View((listener,), Size.CLOSE, move="push", azimuth=azimuth, reason=Reason(name, listener))
        return
    name = "listens" if step.role == "heard" else "reaction" if step.role else "takes_in"
    move: Move = "push" if situation.kind == "discovery" or situation.mood == "wonder" else "hold"
    other = speaker or nearest_other(listener, present, marks)
    angle = looked_at_from(situation, listener, other)
    if angle != "eye" and situation.chance < 0.6:
        told = "looked_down" if angle == "high" else "looked_up"
        yield View(
            (listener,),
            Size.MEDIUM_CLOSE,
            _angle(angle),
            move,
            azimuth=SINGLE * side,
            reason=Reason(told, listener, other),
        )
    if other and step.role == "heard" and can_look_over(situation, listener, other):
        yield View(
            (listener,), Size.MEDIUM_CLOSE, "over the shoulder", move, over=other, azimuth=SINGLE * side,
            reason=Reason(name, listener),
        )  # fmt: skip
    for size in (Size.MEDIUM_CLOSE, Size.CLOSE, Size.MEDIUM):
        for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
            yield View((listener,), size, move=move, azimuth=azimuth, reason=Reason(name, listener))


def _angle(word: str) -> Angle:
    assert word in get_args(Angle)
    return word  # type: ignore[return-value]
