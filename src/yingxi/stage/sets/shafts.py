"""Slanting bars of light that fall between trunks and culms."""

from typing import NamedTuple

from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Wash
from yingxi.stage.path import polygon

TOP = 5.2
"""Metres from which they fall."""


class Falling(NamedTuple):
    """How light falls: in its `colour`, so `strong` (0-1) at the top and `half` as strong `halfway` down, each bar
    `grows` times as wide on the ground."""

    colour: Colour
    strong: float
    grows: float
    half: float
    halfway: float


def shaft(falling: Falling, top: float, wide: float, drift: float) -> Record:
    """One bar, `wide` where it enters at `top`, that comes down `drift` metres further."""
    colour, strong, grows, half, halfway = falling
    body = polygon(((top, TOP), (top + wide, TOP), (top + wide * grows + drift, 0.0), (top + drift, 0.0)))
    stops = ((0.0, colour.clear(strong)), (halfway, colour.clear(strong * half)), (1.0, colour.clear(0.0)))
    return Wash(body, (0, TOP), (0, 0.1), stops, lit=False)
