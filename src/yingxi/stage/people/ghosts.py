"""A ghost has no feet: its garment runs out in a train that wavers over the ground."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import half_widths

_AIR = Colour(0.90, 0.025, 225)


def train(body: Body) -> DisplayList:
    """Three veils, each paler and longer than the one before, from the hips to a hand above the ground."""
    x, y = body.skeleton.pelvis
    back, front = half_widths(body, 0.0)
    s = body.swing / 90 * body.head
    made: list[Record] = []
    for i, (reach, pale, alpha) in enumerate(((0.04, 0.75, 0.55), (0.14, 0.50, 0.75), (0.26, 0.22, 1.0))):
        low = y * reach
        left: list[Point] = []
        right: list[Point] = []
        for step in range(5):
            share = step / 4
            level = y + 0.06 * body.head - (y + 0.06 * body.head - low) * share
            wave = 0.05 * body.head * sin(3.2 * share * 3.14 + i * 1.3) + s * share * share
            narrow = 1.05 - 0.62 * share * share
            left.append((x - back * narrow + wave - 0.10 * body.head * share, level))
            right.append((x + front * narrow + wave - 0.22 * body.head * share, level))
        tip = (left[-1][0] * 0.5 + right[-1][0] * 0.5 - 0.18 * body.head, low - 0.03 * body.head)
        paint = body.tones.top.plain.mixed(_AIR, pale).clear(alpha)
        made.append(
            Cut(
                smooth((*left, tip, *reversed(right)), tension=0.42),
                paint,
                edge=body.near.edge * 0.6,
                name="train",
            )
        )
    return tuple(made)
