"""What somebody rides."""

from typing import Literal

from yingxi.film.colour import WrittenOrNone
from yingxi.film.noun import Noun

Mount = Literal["bicycle", "horse"]


class Ride(Noun):
    """A bicycle or a horse under somebody. `colour` is of its frame or coat, as `#rrggbb`; empty: its own."""

    mount: Mount
    colour: WrittenOrNone = ""


class Riding(Noun):
    """What a text tells of a ride: on what, in which colours (by name, in their order), and whether somebody comes down
    from it. `mount` is empty where the text does not say from what."""

    mount: Literal["", "bicycle", "horse"]
    colours: tuple[str, ...] = ()
    off: bool = False
