"""What somebody rides, rows or swims in."""

from typing import Literal

from yingxi.film.colour import WrittenOrNone
from yingxi.film.noun import Noun

Mount = Literal["bicycle", "horse", "boat", "water"]
AFLOAT: tuple[Mount, ...] = ("boat", "water")
"""On open water: whoever is on one of these is out of reach of the shore."""

BOAT_AT = 0.0
"""Where the middle of a boat lies in the set, in metres from its middle."""


class Ride(Noun):
    """What is under somebody: a bicycle, a horse, a boat, or the water they swim in. `colour` is of its frame, coat or
    hull, as `#rrggbb`; empty: its own. Who has the `oars` rows; with who is nearest to us the `hull` is drawn."""

    mount: Mount
    colour: WrittenOrNone = ""
    oars: bool = False
    hull: bool = False


class Riding(Noun):
    """What a text tells of a ride: on what, in which colours (by name, in their order), and whether somebody comes down
    from it. `mount` is empty where the text does not say from what."""

    mount: Literal["", "bicycle", "horse", "boat", "water"]
    colours: tuple[str, ...] = ()
    off: bool = False
