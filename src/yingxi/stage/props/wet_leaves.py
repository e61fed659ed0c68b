"""Wet leaves that lie on the ground in a heap of one layer, a gleam on some."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import stroke

TONES = (Colour(0.56, 0.12, 48), Colour(0.62, 0.12, 68), Colour(0.48, 0.11, 34), Colour(0.54, 0.08, 95))
_LEAF = ((-0.09, 0.0), (-0.03, 0.06), (0.05, 0.05), (0.10, 0.0), (0.05, -0.05), (-0.03, -0.06))


def wet_leaves() -> DisplayList:
    records: list[Record] = []
    for n in range(26):
        turn, out = 2.4 * n, 0.078 * (1 + n) ** 0.5
        x, y = 1.3 * out * cos(2.4 * n), 0.7 * out * sin(2.4 * n)
        c, s = cos(turn), sin(turn)
        shape = [(x + c * a - s * b, y + s * a + c * b) for a, b in _LEAF]
        tone = TONES[n % len(TONES)]
        records.append(Cut(smooth(shape, tension=0.3), tone, lift=0.8, edge=0.5))
        ends = [(x - 0.07 * c, y - 0.07 * s), (x + 0.08 * c, y + 0.08 * s)]
        records.append(stroke(ends, tone.lighter(0.16) if n % 3 == 0 else tone.darker(0.10), 0.007))
    return tuple(records)
