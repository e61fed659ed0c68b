"""How somebody is seen who speaks: with who listens, over their shoulder, alone; nearer as the scene goes on."""

from collections.abc import Iterator
from dataclasses import replace

from yingxi.film.board import Size
from yingxi.film.breakdown import Speech
from yingxi.storyboard.model import Run, Situation, View
from yingxi.storyboard.people_seen import (
    WIDEST_PAIR,
    apart,
    can_look_over,
    looked_at_from,
    nearest_other,
    spoken_to,
)
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sides import OVER, PAIR, SIDEWAYS, SINGLE, beside_one, views_from

# After how many faces alone, both are seen again.
FACES_ALONE = 4
# From this share of a scene on its faces are seen nearer.
COMES_NEAR = 0.5
# A line said more strongly than this is read in the face.
STRONGLY = 1.2


def strong(speech: Speech, mark: str) -> bool:
    """Whether a line must be read in the face: said strongly, or with feeling once the story has turned."""
    felt = speech.feeling != "neutral" and mark in ("turn", "ending")
    return felt or speech.strength > STRONGLY or speech.manner in ("whisper", "shout")


def speaking(person: str, run: Run, situation: Situation) -> Iterator[View]:
    """The views of a line, best first."""
    marks = {**situation.marks, **{p: m for p, m in run[0].after.items() if p == person}}
    situation = replace(situation, marks=marks)
    speeches = [step.moment for step in run if isinstance(step.moment, Speech)]
    own = next((speech for speech in speeches if speech.person == person), None)
    listener = (
        spoken_to(own, situation.present, marks) if own else nearest_other(person, situation.present, marks)
    )
    side = marks[person].facing
    if run[-1].part == 1:
        # More of it follows: there is somewhere nearer to go.
        yield from views_from(beside_one(side), (person,), Size.MEDIUM, Reason("speaks", person))
    if any(strong(speech, run[-1].mark) for speech in speeches):
        yield from _alone(person, listener, situation, Size.CLOSE, Reason("feeling", person))
    near = bool(listener) and apart((person, listener), marks) <= WIDEST_PAIR
    if near and _faces_alone(situation) >= FACES_ALONE:
        yield from _two(person, listener, side, Reason("again"))
    if not near:
        yield from _monologue(person, listener, situation)
        return
    if situation.told < 0.34 or situation.kind in ("entrance", "farewell", "company"):
        if situation.last is None or (not _both_seen(situation, person, listener) and situation.chance < 0.7):
            yield from _two(person, listener, side, Reason("pair"))
        yield from over_shoulder(person, listener, situation)
    elif situation.last is not None and situation.last.over == person:
        # The reverse of a view over one's own shoulder matches it.
        yield from over_shoulder(person, listener, situation)
    nearer = situation.told >= COMES_NEAR or len(situation.before) < 2
    size = Size.MEDIUM_CLOSE if nearer else Size.MEDIUM
    yield from _alone(person, listener, situation, size, Reason("speaks", person))
    yield from over_shoulder(person, listener, situation)
    yield from _two(person, listener, side, Reason("pair"))


def _both_seen(situation: Situation, *people: str) -> bool:
    return situation.last is not None and set(people) <= set(situation.last.subjects)


def _faces_alone(situation: Situation) -> int:
    """How many single faces in a row have been seen."""
    count = 0
    for view in reversed(situation.before):
        if len(view.subjects) != 1 or view.over:
            break
        count += 1
    return count


def over_shoulder(person: str, listener: str, situation: Situation) -> Iterator[View]:
    """`person` over the shoulder of `listener`, where that may be looked over."""
    if not can_look_over(situation, person, listener):
        return
    side = situation.marks[person].facing
    reason = Reason("over", person, listener)
    for size in (Size.MEDIUM_CLOSE, Size.MEDIUM, Size.CLOSE):
        for azimuth in (OVER * side, SIDEWAYS * side):
            yield View((person,), size, "over the shoulder", over=listener, azimuth=azimuth, reason=reason)


def _two(person: str, listener: str, side: int, reason: Reason) -> Iterator[View]:
    both = tuple(sorted((person, listener)))
    for size in (Size.MEDIUM, Size.FULL):
        for azimuth in (-PAIR * side, PAIR * side, -SIDEWAYS * side):
            yield View(both, size, azimuth=azimuth, reason=reason)


def _alone(person: str, listener: str, situation: Situation, size: Size, reason: Reason) -> Iterator[View]:
    """The speaker alone, now and then as the other sees them."""
    side = situation.marks[person].facing
    sizes = tuple(dict.fromkeys((size, Size.MEDIUM_CLOSE, Size.CLOSE, Size.MEDIUM)))
    seen_from = looked_at_from(situation, person, listener)
    last = situation.last
    if seen_from != "eye" and (
        situation.chance < 0.5 or (last is not None and last.angle in ("high", "low"))
    ):
        told = Reason("looked_down" if seen_from == "high" else "looked_up", person, listener)
        yield View(
            (person,), size, "high" if seen_from == "high" else "low", azimuth=SINGLE * side, reason=told
        )
    for each in sizes:
        for azimuth in (SINGLE * side, SIDEWAYS * side, -SINGLE * side):
            yield View((person,), each, azimuth=azimuth, reason=reason)


def _monologue(person: str, listener: str, situation: Situation) -> Iterator[View]:
    """One who speaks with nobody near: from hands and face to the face, the camera coming nearer."""
    side = situation.marks[person].facing
    mine = [view for view in situation.before if view.subjects == (person,)]
    sizes = (
        (Size.MEDIUM, Size.CLOSE, Size.MEDIUM_CLOSE)
        if not mine
        else (Size.MEDIUM_CLOSE, Size.CLOSE, Size.MEDIUM)
    )
    reason = Reason("nearer" if mine else "speaks", person)
    for size in sizes:
        for azimuth in (SINGLE * side, -SINGLE * side, SIDEWAYS * side):
            yield View((person,), size, azimuth=azimuth, reason=reason)
