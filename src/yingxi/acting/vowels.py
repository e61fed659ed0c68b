"""Mouths that sing: vowels are wider than spoken ones, and held on to the next sound."""

from collections.abc import Sequence
from itertools import pairwise

from yingxi.film.mouth import Mouth, MouthSpan

# What a shape is sung as, and a gap between two sounds that is sung through, in frames.
SUNG: dict[Mouth, Mouth] = {
    Mouth.I: Mouth.E,
    Mouth.E: Mouth.A,
    Mouth.S: Mouth.E,
    Mouth.L: Mouth.E,
    Mouth.U: Mouth.O,
}
OPEN, THROUGH = (Mouth.E, Mouth.A, Mouth.O), 7


def sung(spans: Sequence[MouthSpan]) -> tuple[MouthSpan, ...]:
    """The shapes of a line as they are sung: wider, and held on to the next sound."""
    wide = [span.model_copy(update={"shape": SUNG.get(span.shape, span.shape)}) for span in spans]
    made = [
        span.model_copy(update={"end_exclusive": following.start})
        if span.shape in OPEN and 0 < following.start - span.end_exclusive <= THROUGH
        else span
        for span, following in pairwise(wide)
    ]
    return (*made, *wide[-1:])
