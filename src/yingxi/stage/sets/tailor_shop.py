"""The tailor's shop: bolts of cloth to the ceiling, a cutting table under a lamp, finished garments on a rail, a mirror
in three parts, a form that wears what is not yet sewn."""

from yingxi.stage.display import Record
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Card, Place, Surface
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.tailoring import (
    bolts_on_shelf,
    cutting_table,
    fitting_form,
    hung_garments,
    paper_patterns,
    sewing_machine,
    standing_bolts,
    triple_mirror,
)
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_hue, wall_paint, wall_shade

_WINDOW: Box = (2.15, 1.02, 1.35, 1.4)
_LAMPS = (-2.55, -0.85)
_TABLE = (-3.35, 2.75, 0.90)
_SHELVES = (-3.6, 2.5, (0.98, 1.42, 1.86, 2.30))


def tailor_shop(designer: Designer) -> Place:
    """The cutting table stays behind the players; two may sit and wait."""
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(lit, "stool", -1.65, 5.5, lit.paint(0.52, 0.055, 50), stool=True, height=0.46)
    second, other = wooden_chair(lit, "chair", 1.65, 5.5, lit.paint(0.46, 0.06, 40), facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.52, 0.045, 55), width=0.36))
    ground += rug(lit, 0.3, 5.1, 1.5, 0.42, lit.paint(0.46, 0.06, 12), lit.paint(0.70, 0.05, 80))
    ground += window_light(lit, left, left + width, WALL, 1.5, slant=-1.3)
    ground += floor_glow(lit, -1.2, 5.7, 2.3, 0.8, LAMP, 0.5)
    start, wide, high = _TABLE
    return Place(
        cards=(*outlook(lit, _WINDOW), _back(lit), _stands(lit), _table(lit), *first, *second, _front(lit)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=(seat, other),
        surfaces=(Surface("table", start + wide - 0.55, 6.4, high, 0.45),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(lit, -1.6, 1.9, 6.0, 2.8, 0.44), *window_pool(lit, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    """The wall: shelves of cloth, the rail, the mirror, the window on the street."""
    paint, wood = wall_paint(designer, lightness=0.58), designer.paint(0.42, 0.055, 42)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.9, designer.paint(0.47, 0.045, wall_hue(designer) - 20), boards=0.5)
    records += picture_rail(designer, 2.92, paint) + wall_shade(designer, _WINDOW)
    records += [part for x in _LAMPS for part in halo(designer, x, 2.1, 2.2, strength=0.32)]
    left, width, boards = _SHELVES
    records.append(panel(left, boards[0] - 0.08, width, 1.92, wood.darker(0.10), lift=7))
    for row, y in enumerate(boards):
        records += bolts_on_shelf(designer, f"row {row}", left + 0.06, y, width - 0.12, 0.37)
        records.append(panel(left, y - 0.05, width, 0.05, wood.lighter(0.05), lift=3))
    records += [
        panel(x, boards[0] - 0.1, 0.07, 2.0, wood, lift=4) for x in (left - 0.03, left + width - 0.04)
    ]
    records += window(designer, _WINDOW, wood, columns=3)
    records += triple_mirror(designer, 0.92)
    records += paper_patterns(designer, -0.78)
    records += wall_clock(designer, 1.72, 2.42, 0.18)
    records += name_board(
        designer,
        "裁缝铺",
        0.42,
        2.62,
        1.05,
        0.34,
        designer.paint(0.36, 0.05, 30),
        designer.paint(0.80, 0.085, 85),
    )
    records += room_door(designer, "door", 4.7, 0.98, 2.15, designer.paint(0.46, 0.05, 50))
    return Card("wall", WALL, tuple(records))  # fmt: skip


def _stands(designer: Designer) -> Card:
    """Before the wall: a rail of finished garments below the window, the form, bolts that lean in the corner."""
    records = hung_garments(designer, 2.2, 3.75) + fitting_form(designer, 1.78)
    return Card("stands", 6.75, (*records, *standing_bolts(designer, 4.35)))


def _table(designer: Designer) -> Card:
    left, width, high = _TABLE
    records = cutting_table(designer, left, width, high)
    if not designer.ancient:
        records += sewing_machine(designer, left + 0.62, high)
    hung = [part for x in _LAMPS for part in pendant(designer, x, 2.62, 0.24, top=4.8, hue=150)]
    return Card("cutting table", 6.4, (*records, *hung))


def _front(designer: Designer) -> Card:
    """Bolts of cloth on end in a basket, close by at the right edge."""
    return Card("foreground bolts", 2.5, tuple(standing_bolts(designer, 1.42, near=True)), blur=5.0)
