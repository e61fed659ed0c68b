"""A tailor's tape measure, hanging in two lengths from the hand."""

from itertools import pairwise

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ribbon
from yingxi.stage.props.pieces import BRASS, INK, LIFT, box, stroke

TAPE = Colour(0.84, 0.12, 92)
WIDTH = 0.026


def tape_measure() -> DisplayList:
    long = ((0.0, 0.012), (-0.040, -0.05), (-0.056, -0.16), (-0.040, -0.28), (-0.052, -0.36))
    short = ((0.0, 0.012), (0.038, -0.04), (0.050, -0.14), (0.040, -0.24))
    made: list[Record] = []
    for line, tone in ((long, TAPE.darker(0.03)), (short, TAPE)):
        made.append(Cut(ribbon(line, (WIDTH,) * len(line)), tone, lift=LIFT))
        made += _marks(line)
        x, y = line[-1]
        made.append(box(x - WIDTH / 2, y - 0.008, WIDTH, 0.012, BRASS, lift=0.4))
    return tuple(made)


def _marks(line: tuple[tuple[float, float], ...]) -> list[Record]:
    """Strokes along one edge, every third one longer."""
    made: list[Record] = []
    number = 0
    for (ax, ay), (bx, by) in pairwise(line[1:]):
        for step in range(6):
            x, y = ax + (bx - ax) * step / 6, ay + (by - ay) * step / 6
            length = 0.015 if number % 3 == 0 else 0.008
            made.append(
                stroke(
                    [(x - WIDTH / 2 + 0.002, y), (x - WIDTH / 2 + 0.002 + length, y)],
                    INK,
                    0.0026,
                    straight=True,
                )
            )
            number += 1
    return made
