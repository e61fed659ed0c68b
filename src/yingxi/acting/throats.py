"""Mouths of those who laugh, sob, sigh, gasp, cough or sneeze: open while it is heard."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from yingxi.acting.part import Part
from yingxi.acting.speaking import Line
from yingxi.acting.timing import TICKS_PER_SECOND, frame_of
from yingxi.film.mouth import Mouth, MouthSpan
from yingxi.film.throat import OPENINGS, Opening

SOFT = 0.5
"""What is less strong than this comes out between lips that hardly part."""
SOFTLY = {Mouth.A: Mouth.E, Mouth.O: Mouth.U}


def throat_lines(parts: Mapping[str, Part], rate: Fraction) -> Iterator[Line]:
    """What comes out of each throat, as the mouth sees it: a line without words from the frame of its sound on."""
    for person, part in parts.items():
        for sound in part.sounds:
            openings = OPENINGS.get(sound.kind, ())
            if sound.strength < SOFT:
                openings = tuple(replace(each, shape=SOFTLY.get(each.shape, each.shape)) for each in openings)
            if openings and sound.tick >= 0:
                yield wordless(person, openings, sound.tick, rate)


def wordless(person: str, openings: Sequence[Opening], start: float, rate: Fraction) -> Line:
    """The line of a mouth that opens without words from tick `start` on."""
    spans = tuple(
        MouthSpan(
            shape=each.shape,
            start=round(each.start * rate),
            end_exclusive=max(round(each.start * rate) + 1, round(each.end * rate)),
        )
        for each in openings
    )
    end = start + openings[-1].end * TICKS_PER_SECOND
    return Line(
        ref="", person=person, to="", start=start, end=end, feeling="neutral", strength=1.0,
        accents=(), seen=True, spans=spans, first_frame=frame_of(start, rate),
    )  # fmt: skip
