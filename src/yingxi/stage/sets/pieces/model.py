"""A piece as it has been brought: its cards, and what one may sit on or lay things on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft
from yingxi.stage.path import ellipse
from yingxi.stage.place import MADE, Card, Seat, Surface
from yingxi.stage.sets.designer import Designer

SHADE = Colour(0.16, 0.04, 285)


@dataclass(frozen=True, slots=True)
class Brought:
    """What a piece adds to a place."""

    cards: tuple[Card, ...] = ()
    ground: DisplayList = ()
    seats: tuple[Seat, ...] = ()
    surfaces: tuple[Surface, ...] = ()


def standing(piece: Piece, name: str, records: DisplayList, *, half: float) -> Brought:
    """A piece on one card, with the shade of its foot, `half` metres to either side, on the ground."""
    return Brought((Card(name, piece.z, records),), shade(piece, half))


def made(records: Iterable[Record]) -> list[Record]:
    """`records` as a thing that people have made."""
    return [replace(each, name=MADE) if isinstance(each, Cut) and not each.name else each for each in records]


def shade(piece: Piece, half: float) -> DisplayList:
    return (Soft(ellipse(piece.x, piece.z, half, 0.16), SHADE.clear(0.30), 5),)


def wood_of(designer: Designer) -> tuple[float, float, float]:
    """Lightness, chroma and hue of the wood that stands in such a place."""
    if designer.setting.kind in ("laboratory", "hospital ward", "gym", "office", "meeting room"):
        return 0.70, 0.025, 80
    if designer.ancient or designer.setting.kind in ("temple hall", "great hall", "stage"):
        return 0.38, 0.07, 30
    return 0.52, 0.065, 52
