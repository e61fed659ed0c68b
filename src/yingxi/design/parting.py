"""The tops of two leads, told apart by lightness or by hue."""

from yingxi.film.colour import Colour

LIGHTNESS, HUE = 0.15, 60.0
"""By how much one top is lighter than the other, or by how many degrees of hue they differ."""
NAMED = 0.08
"""How much lighter or darker a colour may be that the text names, and still be what it is called."""
GREY = 0.03
"""Under this chroma a cloth has no hue to be told by."""
DARKEST, PALEST = 0.28, 0.88


def told_apart(one: Colour, other: Colour) -> bool:
    """Whether nobody takes one cloth for the other."""
    turn = abs(one.hue - other.hue) % 360
    hued = one.chroma >= GREY and other.chroma >= GREY and min(turn, 360 - turn) >= HUE
    return hued or round(abs(one.lightness - other.lightness), 3) >= LIGHTNESS


def far_from(one: Colour, other: Colour) -> bool:
    """Whether two cloths differ in lightness and, where both have one, in hue."""
    light = round(abs(one.lightness - other.lightness), 3) >= LIGHTNESS
    grey = one.chroma < GREY or other.chroma < GREY
    return light and (grey or told_apart(one, other._replace(lightness=one.lightness)))


def parted(top: Colour, other: Colour, *, most: float = 1.0) -> Colour:
    """`top`, in its own hue, as much lighter or darker as it must be to be told from `other`, by `most` at most."""
    if told_apart(top, other):
        return top
    step = LIGHTNESS + 0.01
    away = 1.0 if top.lightness >= other.lightness else -1.0
    for side in (away, -away):
        lightness = other.lightness + side * step
        if DARKEST <= lightness <= PALEST:
            move = max(-most, min(most, lightness - top.lightness))
            return top._replace(lightness=round(top.lightness + move, 4))
    return top
