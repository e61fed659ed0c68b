"""What every material answers."""

from dataclasses import dataclass
from typing import Protocol, get_args

import skia

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.sheet import Cut
from yingxi.stage.hours import Air
from yingxi.stage.light import Light
from yingxi.stage.place import Dark, Place

CLOTH = frozenset({*get_args(Cut), "sleeve", "wide sleeve", "skirt"})
"""What a garment's larger sheets are named."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it is to be laid down: `path` in pixels, `outline` its edge without what lies within, `colour`
    already in the palette and the light (sRGB bytes), `tone` the same in OKLCH before the light. `relief` is how thick
    things look here, `unit` a 720-line pixel; the grain belongs to the sheet and lies at `home`;
    `worn` names what it is on somebody."""

    path: skia.Path
    outline: skia.Path
    colour: tuple[int, int, int]
    tone: Colour
    edge: float
    grain: float
    lit: bool
    relief: float
    unit: float
    home: tuple[int, int]
    worn: str = ""

    @property
    def across(self) -> float:
        bounds = self.path.getBounds()
        return float(max(bounds.width(), bounds.height()))


class Material(Protocol):
    """A look's palette, its sheets, its places and its veil."""

    casts: bool
    """Sheets cast shadows on the sheets below."""
    plain_things: bool
    """What people hold is painted like scenery, and only they in their colours."""
    bright: bool
    """Whether lettering stands on a bright ground."""
    stained: float
    """How much of a film's own tint its ground takes."""
    carved: bool
    """Whether people are puppets: a carved head in profile, joints held by rivets."""

    def toned(self, colour: Colour, *, on_person: bool = False) -> Colour:
        """A colour in the look's palette, of scenery or `on_person`."""

    def mixed(self, air: Air) -> Air:
        """The hour's paint as this look mixes it."""

    def dark(self, hour: Hour, *, inside: bool) -> Dark | None:
        """What scenery falls into away from lamps that burn; None where it stays as it is."""

    def laid(self, canvas: skia.Canvas, sheet: Sheet, light: Light) -> None:
        """Draws an opaque sheet that is large enough to show what it is made of."""

    def staged(self, place: Place) -> Place:
        """The place as this look plays in it: its air and its light."""

    def veil_at(self, frame: int) -> int:
        """Which of the look's veils lies over this frame."""

    def veil(self, width: int, height: int, number: int = 0) -> skia.Image:
        """What lies over the whole picture, under the lettering."""
