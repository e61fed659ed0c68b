"""Rooms abroad: which walls, beams, floors and lamps a room has whose setting is Japanese, African or Arab. None or
nothing where it is neither."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.of_arabia import carpet_of_stars, carved_frieze, pierced_lamp, tile_picture, tiled_dado
from yingxi.stage.sets.of_japan import lintel, mats, paper_box_lamp, posts_and_plaster
from yingxi.stage.sets.of_the_savanna import baskets, calabash_lamp, painted_dado, rafters, woven_mat


def abroad(designer: Designer) -> bool:
    return designer.japanese or designer.african or designer.arab


def paint_abroad(designer: Designer, lightness: float) -> Colour | None:
    """A wall's paint: sandy plaster, red earth, lime."""
    if designer.japanese:
        return designer.paint(lightness + 0.04, 0.05, 80)
    if designer.african:
        return designer.paint(lightness + 0.01, 0.085, 52)
    if designer.arab:
        return designer.paint(lightness + 0.04, 0.045, 72)
    return None


def dado_abroad(designer: Designer, height: float) -> list[Record]:
    if designer.japanese:
        return posts_and_plaster(designer, height)
    if designer.african:
        return painted_dado(designer, height)
    return tiled_dado(designer, height) if designer.arab else []


def beams_abroad(designer: Designer, y: float) -> list[Record]:
    if designer.japanese:
        return lintel(designer, y)
    if designer.african:
        return rafters(designer, y)
    return carved_frieze(designer, y) if designer.arab else []


def laid_abroad(designer: Designer, ends: float, front: float) -> DisplayList:
    """What lies on the floor before a wall at `ends`; points are (x, z)."""
    if designer.japanese:
        return tuple(mats(designer, ends, front))
    if designer.african:
        return tuple(woven_mat(designer, ends))
    return tuple(carpet_of_stars(designer, ends)) if designer.arab else ()


def lamp_abroad(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A lamp on a cord from the ceiling at `top`."""
    if designer.japanese:
        return paper_box_lamp(designer, x, y, radius, top=top)
    if designer.african:
        return calabash_lamp(designer, x, y, radius, top=top)
    return pierced_lamp(designer, x, y, radius, top=top) if designer.arab else []


def hung_abroad(
    designer: Designer, name: str, x: float, y: float, width: float, height: float
) -> list[Record]:
    """What hangs on a wall where elsewhere a picture does; nothing of Japan's own."""
    if designer.african:
        return baskets(designer, name, x, y, width, height)
    return tile_picture(designer, x, y, width, height) if designer.arab else []
