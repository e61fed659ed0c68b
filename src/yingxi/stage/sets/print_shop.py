"""The printer's shop: an iron hand press, frames with cases of type, a stone with a forme on it, sheets that dry on
lines under the ceiling. Of old in China the wheel of movable type, and carved blocks on the shelves."""

from yingxi.stage.display import Record
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Card, Place, Surface
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.printing import (
    drying_sheets,
    hand_press,
    ink_tins,
    printed_sheet,
    reams,
    stone_table,
    type_frame,
)
from yingxi.stage.sets.printing_of_old import carved_blocks, type_wheel
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_hue, wall_paint, wall_shade

_WINDOW: Box = (-0.22, 1.18, 1.55, 1.20)
_LAMPS = (-1.20, 2.05)
_PRESS, _FRAME, _STONE = -2.28, (1.52, 1.30), (0.0, 1.34, 0.86)
_SHELVES = (3.0, 1.15, (1.30, 1.74, 2.18))


def print_shop(designer: Designer) -> Place:
    """People stand between press and cases, the stone behind them; two may sit on stools."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    wood = room.paint(0.48, 0.06, 48)
    first, seat = wooden_chair(room, "stool", -1.62, 5.5, wood, stool=True, height=0.46)
    second, other = wooden_chair(room, "chair", 1.62, 5.5, wood.darker(0.03), facing=-1)
    left, _, width, _ = _WINDOW
    start, wide, high = _STONE
    ground: list[Record] = list(planks(room, WALL, room.paint(0.46, 0.045, 52), width=0.42))
    ground += window_light(room, left, left + width, WALL, 1.7, slant=-0.9, panes=3)
    ground += floor_glow(room, -1.6, 5.8, 2.2, 0.8, LAMP, 0.5)
    return Place(
        cards=(
            *outlook(room, _WINDOW),
            _back(room),
            Card("stone", 6.78, tuple(stone_table(room, *_STONE))),
            _machines(room),
            Card("lines", 6.36, tuple(_lines(room))),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(seat, other),
        surfaces=(Surface("table", start + wide / 2 + 0.1, 6.74, high, 0.20, "stone"),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(room, _LAMPS[0], 1.9, 6.0, 2.8, 0.44),
            *pool(room, _LAMPS[1], 1.9, 6.0, 2.4, 0.40),
            *window_pool(room, _WINDOW),
        ),
    )


def _back(designer: Designer) -> Card:
    """The wall: window, shelves of paper and ink, proofs pinned up, a clock, the door."""
    paint = wall_paint(designer, lightness=0.58)
    wood = designer.paint(0.44, 0.055, 46)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.92, designer.paint(0.46, 0.045, wall_hue(designer) - 20), boards=0.42)
    records += picture_rail(designer, 2.92, paint) + wall_shade(designer, _WINDOW)
    records += [part for x in _LAMPS for part in halo(designer, x, 2.1, 2.2, strength=0.32)]
    records += window(designer, _WINDOW, wood, columns=4, rows=2)
    left, width, boards = _SHELVES
    records.append(panel(left, boards[0] - 0.06, width, 1.42, wood.darker(0.12), lift=7))
    if designer.ancient and not designer.western:
        for y in boards:
            records += carved_blocks(designer, left + 0.06, y, width - 0.12, 0.36)
    else:
        records += reams(designer, left + 0.08, boards[0], 2, 2) + reams(
            designer, left + 0.08, boards[2], 2, 2
        )
        records += ink_tins(designer, left + 0.10, boards[1], 5)
    records += [panel(left - 0.03, y - 0.05, width + 0.06, 0.05, wood.lighter(0.05), lift=4) for y in boards]
    records += [
        panel(x, boards[0] - 0.10, 0.06, 1.5, wood, lift=4) for x in (left - 0.03, left + width - 0.03)
    ]
    for n, (x, top) in enumerate(((-1.28, 2.40), (-0.72, 2.36), (-1.24, 1.86))):
        records += printed_sheet(designer, f"proof {n}", x, top, 0.36, 0.46)
    records += wall_clock(designer, -3.05, 2.40, 0.18)
    if not designer.western:
        gold = designer.paint(0.80, 0.085, 85)
        records += name_board(
            designer,
            "印书坊" if designer.ancient else "印刷所",
            2.16,
            2.24,
            1.05,
            0.32,
            designer.paint(0.34, 0.05, 30),
            gold,
        )
    records += room_door(designer, "door", 4.7, 0.98, 2.15, designer.paint(0.44, 0.05, 48))
    return Card("wall", WALL, tuple(records))


def _machines(designer: Designer) -> Card:
    """The press at the left and the cases at the right; of old the wheel of type."""
    old = designer.ancient and not designer.western
    press = type_wheel(designer, _PRESS + 0.35) if old else hand_press(designer, _PRESS)
    return Card("press", 6.5, (*press, *type_frame(designer, *_FRAME)))


def _lines(designer: Designer) -> list[Record]:
    """Two lines of sheets overhead, clear of the lamps."""
    records = drying_sheets(designer, "near line", (-4.9, 3.06), (-0.2, 2.98), 9, gap=(-1.6, -0.8))
    records += drying_sheets(designer, "far line", (0.2, 3.0), (4.9, 3.08), 9, gap=(1.7, 2.4))
    for x in _LAMPS:
        records += pendant(designer, x, 2.60, 0.24, top=4.8, hue=150)
    return records


def _front(designer: Designer) -> Card:
    """Reams on a trolley, close by at the right edge."""
    return Card("foreground reams", 2.5, tuple(reams(designer, 1.28, -0.1, 3, 5)), blur=5.0)
