"""What somebody rides, rows, swims in or sits in on wheels; what they push before them, and what two carry between
them."""

from typing import Literal

from pydantic import Field

from yingxi.film.colour import WrittenOrNone
from yingxi.film.noun import Noun

Mount = Literal["bicycle", "horse", "boat", "water", "wheelchair", "pram", "cart", "load"]
AFLOAT: tuple[Mount, ...] = ("boat", "water")
"""On open water: whoever is on one of these is out of reach of the shore."""

PUSHED: tuple[Mount, ...] = ("pram", "cart")
"""Rolls before somebody on foot."""
ON_FOOT: tuple[Mount, ...] = (*PUSHED, "load")
"""Whoever is at one of these walks."""
WHEELED: tuple[Mount, ...] = ("wheelchair", *ON_FOOT)

BOAT_AT = 0.0
"""Where the middle of a boat lies in the set, in metres from its middle."""


class Ride(Noun):
    """What is under somebody: a bicycle, a horse, a boat, the water they swim in, a wheelchair; or before them, as they
    push it, or between two who carry it. `colour` is of its frame, coat or hull, as `#rrggbb`; empty: its own. Who has
    the `oars` rows; with who is nearest to us the `hull` is drawn. `what` is the load that two carry, which is drawn
    with the one who has it before them."""

    mount: Mount
    colour: WrittenOrNone = ""
    oars: bool = False
    hull: bool = False
    what: str = ""


class Riding(Noun):
    """What a text tells of a ride: on what, in which colours (by name, in their order), and whether somebody comes down
    from it. `mount` is empty where the text does not say from what. What is `pushed` has somebody behind it, who pushes
    the wheelchair of the one `whose` it is; two `carriers` have `what` between them."""

    mount: Literal["", "bicycle", "horse", "boat", "water", "wheelchair", "pram", "cart", "load"]
    colours: tuple[str, ...] = ()
    off: bool = False
    pushed: bool = Field(default=False, repr=False)
    whose: str = Field(default="", repr=False)
    what: str = Field(default="", repr=False)
    carriers: tuple[str, ...] = Field(default=(), repr=False)
