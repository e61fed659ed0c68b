"""The face of a clock that is large enough for a wall: its marks and its hands."""

from collections.abc import Sequence
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.path import Point
from yingxi.stage.sets.cutting import blob, disc, line

MARKS = 12


def dial(middle: Point, radius: float, paper: Colour, ink: Colour) -> list[Record]:
    """A sheet of `paper` with its inner round and twelve marks of `ink`, every third of them longer."""
    x, y = middle
    records: list[Record] = [
        disc(x, y, radius, None, paper, lift=0),
        disc(x, y, 0.56 * radius, None, paper.darker(0.045), lift=0),
    ]
    for n in range(MARKS):
        turn, inner = n * pi / 6, 0.70 if n % 3 == 0 else 0.78
        ends = tuple((x + radius * far * sin(turn), y + radius * far * cos(turn)) for far in (inner, 0.93))
        records.append(line(ends, ink, radius * (0.085 if n % 3 == 0 else 0.05)))
    return records


def hands(
    middle: Point, radius: float, turned: Sequence[tuple[float, float, float]], ink: Colour, brass: Colour
) -> DisplayList:
    """Hands under a boss of `brass`. Each is `turned` so far round, in turns, and so long and wide, in radii."""
    x, y = middle
    return (
        *(
            blob(
                [
                    (x + radius * wide * cos(turn), y - radius * wide * sin(turn)),
                    (x + radius * far * sin(turn), y + radius * far * cos(turn)),
                    (x - radius * wide * cos(turn), y + radius * wide * sin(turn)),
                    (x - radius * 0.14 * sin(turn), y - radius * 0.14 * cos(turn)),
                ],
                ink,
                lift=1.5,
            )
            for share, far, wide in turned
            for turn in (2 * pi * share,)
        ),
        disc(x, y, 0.035, None, brass, lift=1),
    )
