"""How far the mouths of a made film stray from its voices, frame by drawn frame.

python -m bench.mouths FILM_FOLDER
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import floor
from pathlib import Path

from yingxi.dialogue.shapes import distance, shape_of
from yingxi.film.mouth import Mouth, MouthSpan, Phone
from yingxi.film.performance import Playing
from yingxi.production.book import acted_as_it_stands
from yingxi.production.folder import FilmFolder

LIKE = 0.5
"""How unlike a shape may be that is seen in another's place: the mouth of an e for that of an i."""


@dataclass(frozen=True)
class Measured:
    """Over all changes of a mouth, how far each is from its sound, in frames; over all phonemes, whether the shape (or
    one like it) is seen within a frame of it, and how many frames long those are that are not."""

    changes: tuple[float, ...]
    seen: int
    like: int
    left_out: tuple[float, ...]
    lips: int
    lips_seen: int


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.mouths")
    wish.add_argument("film", type=Path)
    found = list(film_measured(wish.parse_args().film))
    changes = sorted(each for one in found for each in one.changes)
    left_out = sorted(each for one in found for each in one.left_out)
    phones = sum(one.seen + one.like + len(one.left_out) for one in found)
    print("| mouths | measured |")
    print("| --- | --- |")
    print(f"| lines seen, changes of a mouth, phonemes | {len(found)}, {len(changes)}, {phones} |")
    print(
        f"| changes within one frame of their sound | {share(sum(each <= 1 for each in changes), len(changes))} |"
    )
    print(f"| farthest change, frames | {changes[-1]:.2f} (half within {changes[len(changes) // 2]:.2f}) |")
    lips, lips_seen = sum(one.lips for one in found), sum(one.lips_seen for one in found)
    print(f"| m b p f v seen within one frame | {share(lips_seen, lips)} |")
    print(
        f"| phonemes seen in their own shape within one frame | {share(sum(one.seen for one in found), phones)} |"
    )
    print(f"| and in one like it | {share(sum(one.like for one in found), phones)} |")
    print(f"| longest that is left out, frames | {left_out[-1] if left_out else 0:.2f} |")


def film_measured(root: Path) -> Iterator[Measured]:
    """Each line of the film whose mouth is in the picture, as its shot shows it."""
    with acted_as_it_stands(FilmFolder(root, read_only=True)) as acted:
        if acted is None:
            raise SystemExit(f"{root} is not made as far as its performances.")
        rate = acted.cut.rate
        for board in acted.storyboard.boards:
            people = {playing.person: playing for playing in acted.performances[board.id].people}
            for moment in board.moments:
                take = acted.takes.of({moment.ref}).get(moment.ref) if moment.kind == "speech" else None
                if take is None or not take.phones or not moment.on_screen or moment.actor not in people:
                    continue
                first = moment.start - moment.heard
                frames = min(moment.end_exclusive, board.frames) - first
                yield line_measured(people[moment.actor], take.phones, rate, first, moment.heard, frames)


def line_measured(
    playing: Playing, phones: Sequence[Phone], rate: Fraction, first: int, heard: int, frames: int
) -> Measured:
    """One line as `playing` shows it: its frame 0 is the shot's frame `first`, what is seen of it goes from `heard` to
    `frames`."""
    shapes = [playing.at(first + frame).face.mouth for frame in range(heard, frames)]
    spans = spans_of(shapes, heard)
    here = [phone for phone in phones if heard + 1 <= phone.start * rate and phone.end * rate <= frames - 1]
    seen = [likeness(phone, shapes, heard, rate) for phone in here]
    lips = [
        each for phone, each in zip(here, seen, strict=True) if shape_of(phone.symbol) in (Mouth.M, Mouth.F)
    ]
    return Measured(
        changes=tuple(astray(span, phones, rate) for span in spans[1:]),
        seen=seen.count(0.0),
        like=sum(0 < each <= LIKE for each in seen),
        left_out=tuple(
            float((phone.end - phone.start) * rate)
            for phone, each in zip(here, seen, strict=True)
            if each > LIKE
        ),
        lips=len(lips),
        lips_seen=lips.count(0.0),
    )


def spans_of(shapes: Sequence[Mouth], first: int) -> list[MouthSpan]:
    """Frames of one shape after another as spans; the first is frame `first`."""
    spans = []
    for shape, run in groupby(shapes):
        end = first + len(list(run))
        spans.append(MouthSpan(shape=shape, start=first, end_exclusive=end))
        first = end
    return spans


def astray(span: MouthSpan, phones: Sequence[Phone], rate: Fraction) -> float:
    """Frames from where a shape is first seen to where the nearest sound of that shape begins (for a rest, to where the
    nearest sound ends). A sound behind the mouth, as h, may have any shape."""
    if span.shape == Mouth.REST:
        return min(abs(float(phone.end * rate) - span.start) for phone in phones)
    return min(
        (
            abs(float(phone.start * rate) - span.start)
            for phone in phones
            if shape_of(phone.symbol) in (span.shape, None)
        ),
        default=float(len(phones)),
    )


def likeness(phone: Phone, shapes: Sequence[Mouth], first: int, rate: Fraction) -> float:
    """How unlike a phoneme's shape is the nearest to it that is seen from a frame before it to a frame after it."""
    shape = shape_of(phone.symbol)
    if shape is None:
        return 0.0
    begin, end = floor(phone.start * rate) - 1 - first, floor(phone.end * rate) + 2 - first
    return min(distance(shape, each) for each in shapes[max(0, begin) : end])


def share(count: int, of: int) -> str:
    return f"{count} of {of} ({count / of:.1%})" if of else "none"


if __name__ == "__main__":
    main()
