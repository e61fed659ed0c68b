"""What the mouth has to do in a line: phonemes as shapes one after another, and rests between them, in frames."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor

from yingxi.dialogue.shapes import CLOSED, shape_of
from yingxi.film.mouth import Mouth, Phone

LIPS = frozenset((Mouth.M, Mouth.F))
"""Shapes that everybody reads: none of them is ever left out."""
_CLEAR_PAUSE = Fraction(2)
"""Frames of silence in which a mouth that stays open is seen to."""
_SHORTEST_PAUSE = Fraction(1)


@dataclass(frozen=True, slots=True)
class Sound:
    """One shape from `start` to `end`, in frames of the line (not whole ones). `must` is a shape that may not be left
    out."""

    shape: Mouth
    start: Fraction
    end: Fraction
    must: bool = False

    @property
    def frames(self) -> float:
        return float(self.end - self.start)


def sounds_of(phones: Sequence[Phone], rate: Fraction) -> list[Sound]:
    """The line's shapes from its first frame on. Phonemes that follow each other with the same shape are one."""
    sounds: list[Sound] = []
    for sound in _with_rests(phones, rate):
        last = sounds[-1] if sounds else None
        if last is not None and sound.shape == last.shape and not _told_apart(last, sound):
            sounds[-1] = replace(last, end=max(last.end, sound.end), must=last.must or sound.must)
        else:
            sounds.append(sound)
    return sounds


def _with_rests(phones: Sequence[Phone], rate: Fraction) -> Iterator[Sound]:
    at = Fraction(0)
    yield Sound(Mouth.REST, at, at, must=True)
    for phone, shape in _shaped(phones):
        start, end = Fraction(phone.start) * rate, Fraction(phone.end) * rate
        if end <= start or end <= at:
            continue
        if start - at >= _SHORTEST_PAUSE:
            yield Sound(Mouth.REST, at, start, must=start - at >= _CLEAR_PAUSE)
        yield Sound(shape, max(start, at), end, must=shape in LIPS)
        at = end
    yield Sound(Mouth.REST, at, at, must=True)


def _told_apart(one: Sound, two: Sound) -> bool:
    """Two closures that begin on frames of their own are two."""
    return one.shape in LIPS and floor(two.start) > floor(one.start)


def _shaped(phones: Sequence[Phone]) -> list[tuple[Phone, Mouth]]:
    """Each phoneme with its shape; a passing sound has the next one's, or the one's before it at the end."""
    shaped: list[tuple[Phone, Mouth]] = []
    following: Mouth | None = None
    for phone in reversed(phones):
        shape = shape_of(phone.symbol)
        if shape is None:
            # Only an open mouth is taken over: breath does not pass shut lips.
            shape = following if following not in (None, *CLOSED) else Mouth.E
        shaped.append((phone, shape))
        following = shape
    return shaped[::-1]
