"""Work of the hands that goes on: the same way there and back, again and again."""

from yingxi.acting.movement import Aim, Reach, Side
from yingxi.acting.part import Part
from yingxi.film.performance import Hand


def to_and_fro(
    part: Part,
    side: Side,
    aims: tuple[Aim, ...],
    ticks: tuple[float, ...],
    *,
    begin: float,
    up: float,
    end: float,
    hand: Hand = "grip",
    wrist: float = 0.0,
) -> Part:
    """The hand is at the first aim `up` ticks after `begin`, then goes from aim to aim, each way in its `ticks`, until
    `end`."""
    at, number = begin, 0
    while at < end:
        long = up if number == 0 else ticks[(number - 1) % len(ticks)]
        leave = at + long
        out = leave + (14 if leave >= end else 0.5)
        aim = aims[number % len(aims)]
        windup = 4.0 if number == 0 else 0.0
        part = part.with_reaches(Reach(side, at, leave - 0.5, leave, out, aim, hand, windup, wrist))
        at, number = leave, number + 1
    return part
