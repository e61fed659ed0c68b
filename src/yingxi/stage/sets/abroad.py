"""Rooms abroad: which walls, beams, floors and lamps a room has whose setting is Japanese, African or Arab. None or
nothing where it is neither."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from yingxi.film.colour import Colour
from yingxi.film.sheet import Culture
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.of_arabia import carpet_of_stars, carved_frieze, pierced_lamp, tile_picture, tiled_dado
from yingxi.stage.sets.of_japan import lintel, mats, paper_box_lamp, posts_and_plaster
from yingxi.stage.sets.of_the_savanna import baskets, calabash_lamp, painted_dado, rafters, woven_mat


@dataclass(frozen=True, slots=True)
class Rooms:
    """What makes a room that of its country. `plaster` is how much lighter a wall is than it was to be, its chroma and
    its hue; `laid` is what lies on the floor from the wall at the first depth to the front at the second; `hung` is
    None where a wall bears pictures as everywhere."""

    plaster: tuple[float, float, float]
    dado: Callable[[Designer, float], list[Record]]
    beams: Callable[[Designer, float], list[Record]]
    laid: Callable[[Designer, float, float], list[Record]]
    lamp: Callable[..., list[Record]]
    hung: Callable[[Designer, str, float, float, float, float], list[Record]] | None = None


_ROOMS: Mapping[Culture, Rooms] = {
    "japanese": Rooms((0.04, 0.05, 80), posts_and_plaster, lintel, mats, paper_box_lamp),
    "african": Rooms(
        (0.01, 0.085, 52),
        painted_dado,
        rafters,
        lambda designer, ends, _front: woven_mat(designer, ends),
        calabash_lamp,
        baskets,
    ),
    "arab": Rooms(
        (0.04, 0.045, 72),
        tiled_dado,
        carved_frieze,
        lambda designer, ends, _front: carpet_of_stars(designer, ends),
        pierced_lamp,
        lambda designer, _name, x, y, width, height: tile_picture(designer, x, y, width, height),
    ),
    "indian": Rooms(
        (0.02, 0.075, 45),
        tiled_dado,
        carved_frieze,
        lambda designer, ends, _front: carpet_of_stars(designer, ends),
        pierced_lamp,
    ),
    "mexican": Rooms(
        (0.04, 0.085, 74),
        tiled_dado,
        rafters,
        lambda designer, ends, _front: woven_mat(designer, ends),
        pierced_lamp,
        lambda designer, _name, x, y, width, height: tile_picture(designer, x, y, width, height),
    ),
}


def _rooms(designer: Designer) -> Rooms | None:
    return _ROOMS.get(designer.country)


def abroad(designer: Designer) -> bool:
    return designer.country in _ROOMS


def paint_abroad(designer: Designer, lightness: float) -> Colour | None:
    """A wall's paint: sandy plaster, red earth, lime."""
    if (rooms := _rooms(designer)) is None:
        return None
    more, chroma, hue = rooms.plaster
    return designer.paint(lightness + more, chroma, hue)


def dado_abroad(designer: Designer, height: float) -> list[Record]:
    rooms = _rooms(designer)
    return rooms.dado(designer, height) if rooms else []


def beams_abroad(designer: Designer, y: float) -> list[Record]:
    rooms = _rooms(designer)
    return rooms.beams(designer, y) if rooms else []


def laid_abroad(designer: Designer, ends: float, front: float) -> DisplayList:
    """What lies on the floor before a wall at `ends`; points are (x, z)."""
    rooms = _rooms(designer)
    return tuple(rooms.laid(designer, ends, front)) if rooms else ()


def lamp_abroad(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A lamp on a cord from the ceiling at `top`."""
    rooms = _rooms(designer)
    return rooms.lamp(designer, x, y, radius, top=top) if rooms else []


def hung_abroad(
    designer: Designer, name: str, x: float, y: float, width: float, height: float
) -> list[Record]:
    """What hangs on a wall where elsewhere a picture does; nothing of Japan's own."""
    rooms = _rooms(designer)
    return rooms.hung(designer, name, x, y, width, height) if rooms and rooms.hung else []
