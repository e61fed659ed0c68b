"""Coverage: the views that a run of steps deserves, best first. Close where it matters, wide where somebody moves,
from the side of whoever listens."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from yingxi.film.board import Angle, Move, Size
from yingxi.film.breakdown import Insert, Speech
from yingxi.film.leads import HANDS, SEAT
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import TOUCHES, TRAVELS
from yingxi.stage.props import prop, prop_named
from yingxi.stage.sets.pieces import piece_named
from yingxi.storyboard.arriving_views import come_in
from yingxi.storyboard.doing_views import LEANING, WHOLE_BODY, doing
from yingxi.storyboard.long_lines import going_on
from yingxi.storyboard.model import Run, Situation, Step, View
from yingxi.storyboard.montage_views import moment_of_many
from yingxi.storyboard.people_seen import (
    WIDEST_PAIR,
    apart,
    can_look_over,
    looked_at_from,
    nearest_other,
)
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sharing import doers
from yingxi.storyboard.sides import PAIR, SINGLE, beside_one, beside_two, views_from
from yingxi.storyboard.speaking_views import over_shoulder, speaking
from yingxi.storyboard.vehicles import drives, watched

_ASKED = phrased(r"\s*(?:(?:大)?特[写寫]|近景|插入|(?:EXTREME )?CLOSE(?:[- ]UP)?\b|INSERT\b)", re.IGNORECASE)
"""A close look that the screenplay asks for."""
# Deeds for which a head goes aside.
DUCKING = ("peek", "turn", "cover eyes")
# A walk longer than this, in metres, is seen from far; a few steps are seen from near.
FEW_STEPS = 2.4
# A camera may go along with a walk that is longer than this, in metres.
LONG_WAY = 1.6
# Two who act by turns and stand no further apart than this, in metres, are seen from the knees up, both in the frame.
TALKS_ACROSS = 2.5
# By so many metres taller, somebody's head is cut off where one looks over their shoulder.
TOWERS = 0.08
# A camera that goes along with somebody also shows whoever stands within this distance of their way, in metres across.
STANDS_BY = 2.2


def views_of(run: Run, situation: Situation) -> Iterator[View]:
    """The views for the steps of one shot, best first. Who goes down or comes up is never seen too near for it."""
    seen = [step for step in run if step.on_screen]
    bodily = any(step.verb in (*WHOLE_BODY, "pick up", "put down") for step in seen)
    leaning = any(step.verb in LEANING and step.at is not None for step in seen)
    # Whose head goes aside or down would go behind a shoulder.
    ducks = bodily or any(step.verb in DUCKING for step in seen)
    near = (Size.MEDIUM_CLOSE, Size.CLOSE) if bodily else (Size.CLOSE,) if leaning else ()
    for view in _views(run, situation):
        if view.over and ducks and view.angle == "over the shoulder":
            view = replace(view, over="", angle="eye")
        if view.size not in near or view.over:
            yield view
            continue
        name = "turn_body" if view.reason.name == "turn" else view.reason.name
        yield replace(view, size=Size.MEDIUM, reason=replace(view.reason, name=name))


def _views(run: Run, situation: Situation) -> Iterator[View]:
    moments = [step.moment for step in run]
    inserts = [moment for moment in moments if isinstance(moment, Insert)]
    thing = next((name for insert in inserts for name in _seen_alone(insert, situation)), "")
    if thing:
        said = "".join(insert.text for insert in inserts)
        asked = next((insert.text for insert in inserts if _ASKED.match(insert.text)), "")
        reason = (
            Reason("asked", thing=asked.rstrip("。.")) if asked else Reason("thing", thing=thing, said=said)
        )
        yield View((), Size.INSERT, insert=thing, reason=reason)
        return
    present = situation.present
    if inserts and _is_left_empty(inserts, situation):
        yield View((), Size.FULL, towards=SEAT, reason=Reason("asked", thing=inserts[0].text.rstrip("。.")))
        return
    if any(drives(step) for step in run):
        yield from watched(present)
        return
    if not present:
        yield View((), Size.WIDE, reason=Reason("empty"))
        return
    actors = tuple(
        dict.fromkeys(person for step in run if step.on_screen for person in doers(step) if person in present)
    )
    if run[0].role in ("on", "aside") and run[0].actor in present:
        yield from going_on(run, situation)
    elif run[0].role or not actors:
        yield from _listening(run, situation)
    elif situation.turning == "turn":
        yield from _turning(actors[0], run, situation)
    elif situation.kind == "montage":
        yield from moment_of_many(actors, run, situation)
    elif run[0].verb == "enter" and len(present) > 1:
        yield from come_in(run[0], situation)
        yield from _walking(run, situation, actors)
    elif any(step.verb in TRAVELS for step in run):
        yield from _walking(run, situation, actors)
    elif (pair := _together(run, present)) is not None:
        yield from _both(pair, run, situation)
    elif len(actors) > 1:
        yield from _exchange(actors, run, situation)
    elif any(isinstance(moment, Speech) for moment in moments):
        yield from speaking(actors[0], run, situation)
    else:
        yield from doing(actors[0], run, situation)


_SEATS = ("bench", "chair", "stool", "bed")
"""How it reads that one looks at where somebody sat."""


def _seen_alone(insert: Insert, situation: Situation) -> list[str]:
    """What can be seen of an insert alone in the frame: a thing, or the hands of somebody who is there."""
    has_hands = any(not situation.marks[person].on_fours for person in situation.present)
    return [HANDS] if insert.what == HANDS and has_hands else drawn(insert, situation.pieces)


def _is_left_empty(inserts: Sequence[Insert], situation: Situation) -> bool:
    """Whether a seat is looked at, and nobody is on one."""
    taken = any(situation.marks[person].posture in ("sit", "lie") for person in situation.present)
    return not taken and any(insert.what in _SEATS for insert in inserts)


def drawn(insert: Insert, pieces: Collection[str] = ()) -> list[str]:
    """What the theatre can show of an insert alone in the frame: a piece that stands in the set, else a thing."""
    large = piece_named(insert.what)
    named = (prop_named(insert.what), prop_named(insert.text))
    return [large] if large in pieces else [name for name in named if name and prop(name)]


def _turning(person: str, run: Run, situation: Situation) -> Iterator[View]:
    """The turn of the film: nearer than ever, the camera coming nearer still."""
    verbs = [step.verb for step in run if step.verb]
    side = situation.marks[person].facing
    pair = _together(run, situation.present)
    if pair is not None and apart((pair.actor, pair.whom), pair.before) <= WIDEST_PAIR:
        # What goes from one to the other is not seen in one face alone.
        both, reason = tuple(sorted((pair.actor, pair.whom))), Reason("embrace", pair.actor, pair.whom)
        for size in (Size.MEDIUM_CLOSE, Size.MEDIUM):
            yield from views_from(beside_two(side), both, size, reason, move="push")
    if any(step.verb in TRAVELS and step.actor == person and way(step) > FEW_STEPS for step in run):
        # Near, a camera that waits shows nobody until they are there: it goes along, or sees who is there already.
        alone = len(situation.present) == 1
        move: Move = "pan" if alone else "push"
        yield View(situation.present, Size.FULL, move=move, reason=Reason("turn_body", person))
    if any(verb in (*WHOLE_BODY, *LEANING, *TRAVELS) for verb in verbs):
        yield from views_from(
            beside_one(side), (person,), Size.MEDIUM, Reason("turn_body", person), move="push"
        )
    yield from views_from(beside_one(side), (person,), Size.CLOSE, Reason("turn", person), move="push")


def _walking(run: Run, situation: Situation, actors: tuple[str, ...]) -> Iterator[View]:
    walk = next(step for step in run if step.verb in TRAVELS)
    present, who = situation.present, walk.actor
    side = 1 if walk.to is not None and walk.to[0] > walk.before[who].x else -1
    travels = way(walk) > LONG_WAY
    if situation.kind == "chase" and travels and not _passes_somebody(walk, situation):
        reason = Reason("chased", who)
        yield View((who,), Size.FULL, "low", "pan", azimuth=10.0 * side, reason=reason)
        yield View((who,), Size.MEDIUM, "eye", "pan", azimuth=10.0 * side, reason=reason)
        yield View((who,), Size.WIDE, "low", "pan", azimuth=10.0 * side, reason=reason)
    if len(present) == 1 and travels:
        yield View((who,), Size.FULL, move="pan", reason=Reason("along", who))
        yield View((who,), Size.MEDIUM, move="pan", azimuth=-PAIR * side, reason=Reason("along", who))
    far = any(way(step) > FEW_STEPS for step in run if step.verb in TRAVELS)
    reason = Reason("departure" if walk.verb == "leave" and len(present) > 1 else "way", who)
    sizes = (Size.WIDE, Size.FULL) if far else (Size.FULL, Size.WIDE)
    if walk.verb == "leave":
        # Nearer, the frame's edge is nearer, too: they are gone before the cut.
        angle: Angle = "high" if situation.kind == "farewell" else "eye"
        for size in (Size.FULL, Size.WIDE):
            yield View(present, size, angle, azimuth=-PAIR * side, reason=reason)
    last = situation.last
    if last is not None and last.size is sizes[0] and last.subjects == present and last.angle == "eye":
        # One walk after the other: not the same picture from the other side, but one that looks up or down.
        again: Angle = "high" if situation.inside else "low"
        places = ((PAIR * side, again), (-PAIR * side, again))
        yield from views_from(places, present, sizes[0], reason)
    for size in sizes:
        yield from views_from(
            ((PAIR * side, "eye"), (-PAIR * side, "eye"), (0.0, "high"), (0.0, "low")), present, size, reason
        )


def _passes_somebody(walk: Step, situation: Situation) -> bool:
    """Whether a camera that went along with `walk` would cut somebody who stands by with its edge."""
    marks, own = situation.marks, walk.before[walk.actor].x
    ends = (own, walk.to[0]) if walk.to is not None else (own,)
    return any(
        marks[person].on_set and min(ends) - STANDS_BY < marks[person].x < max(ends) + STANDS_BY
        for person in situation.present
        if person != walk.actor and person in marks
    )


def way(step: Step) -> float:
    """Metres across that a step takes its actor."""
    return abs(step.to[0] - step.before[step.actor].x) if step.to is not None else 0.0


def _together(run: Run, present: tuple[str, ...]) -> Step | None:
    return next((s for s in run if s.verb in TOUCHES and s.whom in present and s.whom != s.actor), None)


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
        yield from views_from(beside_two(side), both, size, reason, move=move)


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
    near = apart(people, marks) <= (WIDEST_PAIR if len(people) > 2 else TALKS_ACROSS)
    sizes = (Size.MEDIUM, Size.FULL) if near else (Size.FULL, Size.WIDE)
    yield from views_from(beside_two(side), people, sizes[0], reason)
    if len(people) == 2 and near and all(isinstance(step.moment, Speech) for step in run):
        # Who answers is read in the face, or who is answered.
        for seen, other in ((second, first), (first, second)):
            if situation.heights[other] - situation.heights[seen] < TOWERS:
                yield from over_shoulder(seen, other, situation)
    yield from views_from(beside_two(side), people, sizes[1], reason)


def _listening(run: Run, situation: Situation) -> Iterator[View]:
    """A silence, a sound, a voice from elsewhere, the end of another's line: look at whoever must take it in."""
    present, marks, last, step = situation.present, situation.marks, situation.last, run[0]
    speaker = step.actor if step.role == "heard" else ""
    wanted = step.whom if step.role and step.whom in present else ""
    if situation.turning == "before" and step.whom in present:
        wanted = step.whom
    if step.role == "seen" and step.whom in present:
        reason = Reason("mine", step.whom, step.actor)
        for size in (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.FULL):
            yield View((step.whom,), size, "point of view", over=step.actor, reason=reason)
    free = [p for p in present if p != speaker and (last is None or last.subjects != (p,))]
    listener = wanted or next(iter(free or [p for p in present if p != speaker] or present))
    side = marks[listener].facing
    if situation.turning:
        before = situation.turning == "before"
        name, size = ("before_turn", Size.MEDIUM_CLOSE) if before else ("turn", Size.CLOSE)
        yield from views_from(beside_one(side), (listener,), size, Reason(name, listener), move="push")
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
            angle,
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
        yield from views_from(beside_one(side), (listener,), size, Reason(name, listener), move=move)
