"""Which cloth is which part of a garment: a bib and its shirt, a print and its ground."""

from dataclasses import replace

from yingxi.design.colours import dye
from yingxi.design.looks import PRINTS, Looks
from yingxi.film.colour import Colour
from yingxi.film.phrasing import phrased

ON_WHITE = Colour(0.45, 0.06, 255)
"""A print on white cloth, whose own shade nobody would see on it."""
_GILDED = ("sari", "deel", "poncho")
"""Garments with a border of another colour, mostly of gold."""
_WHITE = 0.88
"""From which lightness on a cloth is white."""
_WITH_TROUSERS = phrased(
    r"suit\b|tuxedo|uniform|pyjamas|pajamas|scrubs|西装|西服|制服|军装|军服|警服|礼服|睡衣"
)


def of_one_cloth(looks: Looks) -> bool:
    """Whether trousers belong to a garment, in its own cloth: to a suit they do, to a blazer not."""
    whole = looks.pattern in ("suit", "uniform", "zip", "scrubs") and _WITH_TROUSERS.search(looks.top_name)
    return looks.pattern in ("space", "tunic") or bool(whole)


def in_overalls(looks: Looks) -> Looks:
    """`looks` in which overalls have their colour themselves, bib and legs, and what is worn under them its own."""
    if looks.pattern != "overalls" or not looks.top_name or not looks.top_colour:
        return looks
    return replace(
        looks, trousers=looks.trousers or looks.top_colour, top_colour=looks.under or "beige", under=""
    )


def trim_of(looks: Looks, top: Colour, pattern: str) -> Colour:
    """The colour of an apron, of collar and seams, of a print: of a print far from its ground."""
    if looks.apron or looks.trim:
        return dye(looks.apron or looks.trim)
    if pattern in _GILDED:
        return dye("dark red" if 60 < top.hue < 110 and top.chroma > 0.06 else "gold")
    if pattern == "tunic":
        return top.darker(0.04)
    if pattern in PRINTS or looks.under_pattern in PRINTS:
        if top.lightness >= _WHITE:
            return ON_WHITE
        return top.lighter(0.24) if top.lightness < 0.66 else top.darker(0.26)
    return top.lighter(0.14) if top.lightness < 0.62 else top.darker(0.16)
