"""Blacks: a painting in ink has its few blacks in every place, in a white-tiled bathroom as in a library."""

from dataclasses import dataclass, replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.materials.sparing import SOLID, alike, area, is_wall, sheets, wall_of
from yingxi.stage.place import Place

BEHIND, BEYOND = 6.25, 9.0
"""Metres of depth between which the things stand that give a place its weight."""
FURTHER, LITTLE = 28.0, 6.0
"""Where less than so many square metres of things stand there, houses as far as this count, too, in metres."""
DARKEST, BLACK = 0.30, 0.34
"""Such a share of the things' surface is as dark as this, in OKLCH lightness, or is made so."""
AT_MOST, PALE = 0.38, 0.93
"""How much darker things become at most, and from which lightness on they stay as they are."""
LARGEST = 2.5
"""Square metres that count of one thing: a broad one does not outweigh all others."""


@dataclass(frozen=True, slots=True)
class Deepening:
    """How much darker a place's things are painted: by `much` up to a lightness of `black`, less above it."""

    much: float = 0.0
    black: float = BLACK

    def of(self, record: Record) -> Record:
        """`record`, deeper where it is a thing's sheet or stroke."""
        if (
            self.much <= 0.0
            or not isinstance(record, Cut | Stroke)
            or (isinstance(record, Cut) and is_wall(record))
        ):
            return record
        return replace(record, colour=self.deepened(record.colour))

    def deepened(self, colour: Colour) -> Colour:
        """`colour` as a thing of the place has it."""
        share = min(1.0, max(0.0, (PALE - colour.lightness) / (PALE - self.black)))
        return colour.darker(self.much * share)


def deepening(place: Place) -> Deepening:
    """What brings the darkest things behind the people to black; nothing where they are."""
    found = _weighing(place, BEYOND)
    if sum(broad for _, broad in found) < LITTLE and not place.is_room:
        found = _weighing(place, FURTHER)
    left = DARKEST * sum(broad for _, broad in found)
    for light, broad in sorted(found):
        left -= broad
        if left <= 0:
            return Deepening(min(AT_MOST, max(0.0, light - BLACK)), light)
    return Deepening()


def _weighing(place: Place, beyond: float) -> list[tuple[float, float]]:
    """The lightness and the square metres of the things that stand nearer than `beyond`."""
    found: list[tuple[float, float]] = []
    for card in place.cards:
        if BEHIND <= card.z <= beyond:
            wall = wall_of(card.records)
            found += [
                (each.colour.lightness, min(LARGEST, area(each)))
                for each in sheets(card.records)
                if each.colour.alpha >= SOLID
                and not is_wall(each)
                and (wall is None or not alike(each.colour, wall))
            ]
    return found
