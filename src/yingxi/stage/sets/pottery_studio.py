"""The pottery: two tall windows of many panes, racks of ware, a wheel that turns, a kiln that glows."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.clay import clay_smudges, kiln, turning, vessel, ware_board, ware_shelves, wheel
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles, window_light
from yingxi.stage.sets.furniture import table, wooden_chair
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.rooms import ceiling, skirting
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade

_WINDOWS: tuple[Box, Box] = ((-1.35, 1.0, 1.45, 1.6), (0.45, 1.0, 1.45, 1.6))
_WHEEL = -2.75


def pottery_studio(designer: Designer) -> Place:
    """A potter's workroom of brick and wood."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    wood = room.paint(0.54, 0.06, 55)
    first, seat = wooden_chair(room, "stool", -1.55, 5.5, wood, facing=1, stool=True, height=0.44)
    second, other = wooden_chair(room, "chair", 1.6, 5.5, room.paint(0.48, 0.055, 45), facing=-1)
    stone = room.paint(0.58, 0.018, 60)
    ground: list[Record] = [*tiles(room, WALL, stone, size=1.1), *clay_smudges(room, stone)]
    for left, _, width, _ in _WINDOWS:
        ground += window_light(room, left, left + width, WALL, 1.9, slant=-1.4, panes=3)
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [
        Soft(ellipse(x, 6.44, wide, 0.13), shade.clear(0.42), 9)
        for x, wide in ((-2.75, 0.7), (0.2, 1.3), (3.3, 1.3))
    ]
    ground += floor_glow(room, 0, 5.7, 2.6, 0.9, LAMP, 0.5)
    return Place(
        cards=(*green_outlook(room, *_WINDOWS), _back(room), _things(room), *first, *second, _front(room)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room, lightness=0.60),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(
            *pool(room, 0, 2.1, 5.9, 2.8, 0.40),
            *window_pool(room, _WINDOWS[1]),
            Pool(4.6, 0.8, 6.6, 2.0, Colour(0.78, 0.13, 55), 0.20),
        ),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.60)
    wood = designer.paint(0.44, 0.05, 48)
    records: list[Record] = wall(paint, _WINDOWS)
    records += _bricks(designer, paint) + wall_shade(designer, *_WINDOWS) + skirting(paint.darker(0.14))
    records += halo(designer, 0.25, 2.2, 2.6, strength=0.32)
    for box in _WINDOWS:
        records += window(designer, box, wood, columns=4, rows=4)
    for n, x in enumerate((-1.0, -0.55, 0.75, 1.1, 1.55)):
        records += vessel(
            designer,
            f"sill {n}",
            x,
            1.0,
            0.26 + 0.05 * (n % 3),
            designer.paint(0.66, 0.06, (205, 40, 150, 85, 28)[n]),
        )
    for n, y in enumerate((1.55, 2.08, 2.6)):
        records += ware_board(designer, f"wall board {n}", -3.55, y + 0.05, 1.95, 0.30, glazed=n != 1)
        records += [
            panel(-3.6, y, 2.05, 0.05, wood.lighter(0.06), lift=6),
            *(line(((x, y), (x + 0.02, y - 0.13)), wood, 0.035) for x in (-3.4, -1.8)),
        ]
    records += _aprons(designer) + kiln(designer, 4.15, 1.35)
    records += ceiling(designer, 3.1, paint.darker(0.12), beams=7)
    return Card("wall", WALL, tuple(records))


def _bricks(designer: Designer, paint: Colour) -> list[Record]:
    """Patches of brick where the plaster has gone, never even."""
    records: list[Record] = []
    brick = designer.paint(0.56, 0.055, 38)
    for patch, (cx, cy, columns, rows) in enumerate(
        ((-4.6, 1.1, 5, 8), (2.75, 1.7, 4, 7), (-2.6, 0.75, 6, 3), (2.6, 0.5, 5, 4), (3.4, 2.5, 5, 3))
    ):
        for row in range(rows):
            for column in range(columns):
                if designer.between(0, 1, "gone", patch, row, column) < 0.72 - 0.12 * abs(row - rows / 2):
                    x, y = (
                        cx + 0.29 * (column - columns / 2) + 0.145 * (row % 2),
                        cy + 0.115 * (row - rows / 2),
                    )
                    records.append(
                        Cut(
                            rectangle(x, y, 0.27, 0.10),
                            brick.mixed(paint, designer.between(0.05, 0.55, "fade", patch, row, column)),
                            edge=0.3,
                        )
                    )
    return records


def _aprons(designer: Designer) -> list[Record]:
    """Two aprons on pegs right of the windows."""
    wood = designer.paint(0.44, 0.05, 48)
    records: list[Record] = [panel(2.12, 2.0, 1.0, 0.07, wood, lift=4)]
    for n, hue in enumerate((wall_hue(designer) + 140, 40.0)):
        cloth, x = designer.paint(0.58 + 0.06 * n, 0.055, hue), 2.36 + 0.5 * n
        shape = [
            (x - 0.05, 2.02),
            (x - 0.17, 1.62),
            (x - 0.20, 1.12),
            (x - 0.10, 1.06),
            (x + 0.10, 1.10),
            (x + 0.20, 1.14),
            (x + 0.17, 1.62),
            (x + 0.05, 2.02),
        ]
        records += [
            Cut(smooth(shape, tension=0.25), cloth, lift=5),
            panel(x - 0.10, 1.34, 0.20, 0.16, cloth.darker(0.05), lift=1.5),
            line(((x - 0.08, 1.95), (x - 0.12, 1.2)), cloth.darker(0.06), 0.012),
        ]
    return records


def _things(designer: Designer) -> Card:
    """The wheel at the left, a table with a lump under canvas in the middle, a rack at the right, a lamp."""
    wood, clay = designer.paint(0.56, 0.06, 58), designer.paint(0.64, 0.05, 48)
    records: list[Record] = wheel(designer, _WHEEL)
    records += table(designer, "work table", -1.05, 2.5, 0.80, wood)
    lump = [(-0.72, 0.80), (-0.70, 0.98), (-0.52, 1.07), (-0.32, 1.02), (-0.24, 0.80)]
    records += [
        Cut(smooth(lump, tension=0.4), clay, lift=4),
        Cut(rectangle(-0.02, 0.80, 0.72, 0.03, radius=0.01), designer.paint(0.80, 0.025, 85), lift=2),
    ]
    records += vessel(designer, "new", 0.32, 0.83, 0.46, clay.lighter(0.03), form=0) + vessel(
        designer, "second", 0.95, 0.80, 0.36, clay, form=3
    )
    records += [Cut(rectangle(1.18, 0.80, 0.16, 0.07, radius=0.03), designer.paint(0.80, 0.09, 90), lift=2)]
    records += [
        line(((x, 0.80), (x + lean, 1.08)), designer.paint(0.60, 0.06, 60), 0.016)
        for x, lean in ((-0.98, 0.02), (-0.95, 0.05), (-1.0, -0.02))
    ]
    records += [Cut(rectangle(-1.06, 0.80, 0.16, 0.17, radius=0.02), designer.paint(0.58, 0.06, 230), lift=3)]
    records += ware_shelves(designer, 2.55, 1.35, wood)
    for n, x in enumerate((-4.35, -4.0)):
        sack = designer.paint(0.66, 0.045, 70).darker(0.04 * n)
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.26, 0),
                        (x - 0.28, 0.34),
                        (x - 0.14, 0.56),
                        (x, 0.62),
                        (x + 0.14, 0.56),
                        (x + 0.28, 0.34),
                        (x + 0.26, 0),
                    ],
                    tension=0.3,
                ),
                sack,
                lift=6,
            ),
            line(((x - 0.1, 0.55), (x + 0.1, 0.55)), sack.darker(0.12), 0.025),
        ]
    records += pendant(designer, 0.25, 2.42, 0.26, top=4.9, hue=30)
    return Card("things", 6.5, tuple(records), moving=partial(turning, _WHEEL, clay))


def _front(designer: Designer) -> Card:
    """Three glazed pots on a near shelf, lower right."""
    wood = designer.paint(0.50, 0.06, 52)
    records: list[Record] = [panel(1.1, 0.20, 1.4, 0.09, wood, lift=6)]
    for n, (x, hue) in enumerate(((1.38, 205.0), (1.72, 35.0))):
        records += vessel(
            designer,
            f"near {n}",
            x,
            0.29,
            0.62 - 0.1 * n,
            designer.paint(0.70, 0.045, 58),
            form=(3, 1)[n],
            glaze=designer.paint(0.54, 0.08, hue),
        )
    return Card("foreground pots", 2.5, tuple(records), blur=5.0)
