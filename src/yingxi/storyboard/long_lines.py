"""Long lines: what one person says for long is seen in several shots, the place first, then nearer, what they have in
their hands between, so that no picture stands still while somebody talks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from yingxi.film.board import Move, Size
from yingxi.film.breakdown import Mood, Speech
from yingxi.film.phrasing import phrased
from yingxi.stage.props import prop, prop_named
from yingxi.storyboard.lengths import LONGEST, SHORTEST
from yingxi.storyboard.model import Run, Situation, Step, View
from yingxi.storyboard.reasons import Reason
from yingxi.storyboard.sides import SIDEWAYS, SINGLE, beside_one, views_from

LONG = 7.0
"""Seconds from which on a line is too long for one shot."""
LONG_TURN = 10.0
"""The same of the line on which the film turns: the camera comes nearer all through it."""
PLACE_SEEN = 3.4
"""Seconds of such a line that are heard over the shot in which a scene opens."""
ASIDE_FOR = 2.4
"""Seconds of a look at what is in the speaker's hand."""
LOOKED_ASIDE = 9.0
"""Seconds of a line from which on there is one."""
NEAR_A_BREATH = 1.6
"""A cut waits so many seconds at most for the end of a clause, or comes so much sooner."""
_CLAUSE = phrased(r"[，。！？；：、,.!?;:…—]+")


def long_lines_parted(runs: Sequence[Run], turn: str, mood: Mood) -> list[Run]:
    """`runs`, in which a long line of somebody who is seen is several: cut where a clause ends. The film turns
    on the last part of its line."""
    made: list[Run] = []
    for number, run in enumerate(runs):
        at = next((n for n, step in enumerate(run) if _too_long(step, turn)), None)
        if at is None:
            made.append(run)
            continue
        parts = _parted(run[at], mood, opens=number == 0)
        made.append((*run[:at], parts[0]))
        made += [(part,) for part in parts[1:-1]]
        made.append((parts[-1], *run[at + 1 :]))
    return made


def _too_long(step: Step, turn: str) -> bool:
    speaks = isinstance(step.moment, Speech) and step.on_screen and not step.role
    return speaks and step.seconds > (LONG_TURN if step.moment.id == turn else LONG)


def _parted(step: Step, mood: Mood, *, opens: bool) -> list[Step]:
    thing = _in_hand(step)
    ends = _ends(step, LONGEST[mood], opens=opens, thing=bool(thing))
    starts = (0.0, *ends)
    parts = [
        replace(step, seconds=end - start, goes_on=True, part=number + 1)
        for number, (start, end) in enumerate(zip(starts, (*ends, step.seconds), strict=True))
    ]
    parts = [parts[0], *(replace(part, role="on", before=step.after) for part in parts[1:])]
    if thing and len(parts) > 2:
        parts[-2] = replace(parts[-2], role="aside", on_screen=False, what=thing)
    parts[-1] = replace(parts[-1], goes_on=step.goes_on)
    return parts


def _ends(step: Step, longest: float, *, opens: bool, thing: bool) -> list[float]:
    """Where each part but the last ends, in seconds from the line's first sound."""
    clauses = _clause_ends(step)
    ends = [_at_a_breath(PLACE_SEEN, clauses)] if opens else []
    left = step.seconds - sum(ends)
    count = max(1 if opens else 2, -int(-left // longest))
    aside = thing and left > LOOKED_ASIDE
    each = (left - (ASIDE_FOR if aside else 0.0)) / count
    lengths = [each] * (count - 1)
    if aside:
        lengths = [each] * (count - 1) + [ASIDE_FOR]
    clock = sum(ends)
    for length in lengths:
        clock += length
        end = _at_a_breath(clock, clauses)
        if end - (ends[-1] if ends else 0.0) >= SHORTEST and step.seconds - end >= SHORTEST:
            ends.append(end)
    return ends


def _clause_ends(step: Step) -> list[float]:
    text = str(getattr(step.moment, "text", ""))
    return [step.seconds * found.end() / len(text) for found in _CLAUSE.finditer(text)][:-1]


def _at_a_breath(clock: float, clauses: Sequence[float]) -> float:
    nearest = min(clauses, key=lambda end: abs(end - clock), default=clock)
    return nearest if abs(nearest - clock) <= NEAR_A_BREATH else clock


def _in_hand(step: Step) -> str:
    held = step.after[step.actor].holds.things if step.actor in step.after else ()
    names = (prop_named(what) for what in held)
    return next((name for name in names if name and prop(name)), "")


def going_on(run: Run, situation: Situation) -> Iterator[View]:
    """The views of a further part of a long line: what is in the speaker's hand, or the speaker from another side and,
    as feeling rises, nearer; at its end the camera comes nearer itself."""
    step = run[0]
    if step.role == "aside":
        yield View((), Size.INSERT, insert=step.what, reason=Reason("in_hand", step.actor, thing=step.what))
        return
    person, last = step.actor, situation.last
    if situation.turning == "turn":
        side = situation.marks[person].facing
        yield from views_from(beside_one(side), (person,), Size.CLOSE, Reason("turn", person), move="push")
    alone = last is not None and last.subjects == (person,) and last.size in (Size.MEDIUM, Size.MEDIUM_CLOSE)
    side = situation.marks[person].facing
    seen = next((view for view in reversed(situation.before) if not view.insert), None)
    move: Move = "hold" if step.goes_on else "push"
    sizes = (Size.MEDIUM_CLOSE, Size.MEDIUM) if alone or last is None or last.insert else (Size.MEDIUM,)
    for size in sizes:
        for azimuth in (-SINGLE * side, SINGLE * side, SIDEWAYS * side):
            closer = size is Size.MEDIUM_CLOSE and not (seen and seen.size is size)
            reason = Reason("nearer" if closer else "goes_on", person)
            yield View((person,), size, move=move, azimuth=azimuth, reason=reason)
