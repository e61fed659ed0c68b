"""Speech as the body sees it: when, by whom, to whom, and on which syllables the weight falls."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from yingxi.acting.timing import TICKS_PER_SECOND, tick_of
from yingxi.acting.vowels import sung
from yingxi.film.board import Board, Facing, Staged
from yingxi.film.breakdown import Feeling
from yingxi.film.mouth import Mouth, MouthSpan, Phone
from yingxi.film.take import VoiceTake

# Weights lie at least so many ticks apart; a long vowel is one where the voice marks none.
ACCENT_APART = 16.0
VOWELS = frozenset("aeiouyæɑɒɔəɚɛɜɝɪʊʌøœɐɤɯɨʉAEIOUY")
STRESS = ("ˈ", "1")


@dataclass(frozen=True, slots=True)
class Line:
    """A spoken line in ticks. `seen` is False where the mouth is not in the picture (voice over); a `sung` one is
    sung. Whoever has turned to somebody off the picture by it faces `facing`."""

    ref: str
    person: str
    to: str
    start: float
    end: float
    feeling: Feeling
    strength: float
    accents: tuple[float, ...]
    seen: bool
    spans: tuple[MouthSpan, ...]
    first_frame: int
    sung: bool = False
    facing: Facing | None = None


def lines_of(board: Board, takes: Mapping[str, VoiceTake], rate: Fraction) -> tuple[Line, ...]:
    """The board's speeches in time's order."""
    from yingxi.dialogue import mouth_spans  # slow to load: it brings the decoders of recordings

    made = []
    for staged in board.moments:
        if staged.kind != "speech":
            continue
        take = takes.get(staged.ref)
        # A line that goes on from the shot before began before this one.
        first = staged.start - staged.heard
        start, end = tick_of(first, rate), tick_of(staged.end_exclusive, rate)
        phones = take.phones if take else ()
        frames = max(1, staged.end_exclusive - first)
        if take:
            end = min(end, start + take.seconds * TICKS_PER_SECOND)
        seen = phones and staged.on_screen
        spans = mouth_spans(phones, rate=rate, frames=frames, drawn=first % 2) if seen else ()
        spans = sung(spans) if staged.sung else spans
        accents = tuple(start + tick for tick in accents_of(phones))
        made.append(
            Line(
                staged.ref, staged.actor, _listener(board, staged), start, end,
                staged.feeling, staged.strength, accents, staged.on_screen, spans, first, staged.sung,
                staged.to_facing,
            )
        )  # fmt: skip
    return tuple(sorted(made, key=lambda line: line.start))


def accents_of(phones: Sequence[Phone]) -> tuple[float, ...]:
    """Ticks from the line's start at which its weights fall: stressed sounds, else the longest vowels."""
    stressed = [phone for phone in phones if any(mark in phone.symbol for mark in STRESS)]
    vowels = [phone for phone in phones if VOWELS & set(phone.symbol)]
    chosen = stressed or vowels
    made: list[float] = []
    for phone in sorted(chosen, key=lambda each: (-(each.end - each.start), each.start)):
        tick = phone.start * TICKS_PER_SECOND
        if all(abs(tick - other) >= ACCENT_APART for other in made):
            made.append(tick)
    return tuple(sorted(made))


def mouth_at(lines: Sequence[Line], person: str, frame: int) -> Mouth:
    """The shape that a person's mouth has on a frame of the shot."""
    for line in lines:
        if line.person == person:
            for span in line.spans:
                if span.start <= frame - line.first_frame < span.end_exclusive:
                    return span.shape
    return Mouth.REST


def lips_between(lines: Sequence[Line], person: str, frames: int) -> tuple[MouthSpan, ...]:
    """Where a mouth changes between two poses that are held for two frames each: its shape on those frames."""
    return tuple(
        MouthSpan(shape=shape, start=frame, end_exclusive=frame + 1)
        for frame in range(1, frames, 2)
        if (shape := mouth_at(lines, person, frame)) != mouth_at(lines, person, frame - 1)
    )


def _listener(board: Board, staged: Staged) -> str:
    """Whom a line is said to: whom it names, whom the speaker looks at, who spoke last, else the nearest."""
    people = [placement.person for placement in board.placements if placement.person != staged.actor]
    if staged.whom in people:
        return staged.whom
    own = next((each for each in board.placements if each.person == staged.actor), None)
    if own is not None and own.looks_at in people:
        return own.looks_at
    before = [each.actor for each in board.moments if each.kind == "speech" and each.start < staged.start]
    for name in reversed(before):
        if name in people:
            return name
    if own is None:
        return people[0] if people else ""
    near = {each.person: abs(each.x - own.x) for each in board.placements if each.person in people}
    return min(people, key=lambda name: (near[name], name), default="")
