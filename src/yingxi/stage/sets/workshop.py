"""The workshop: a long bench under a window with many panes, tools on the wall, shelves of work,
shavings, a stove."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.furniture import wood_grain, wooden_chair
from yingxi.stage.sets.lamps import halo, lantern, pendant, pool, table_lamp
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pictures import picture, wall_clock
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle, crate, jar
from yingxi.stage.sets.watchmaker import CALLED, watchmakers_shop

_WINDOW: Box = (1.15, 1.12, 1.95, 1.35)


def workshop(designer: Designer) -> Place:
    """A craftsman's room; the bench runs below the window behind the players."""
    if designer.dressed(*CALLED):
        return watchmakers_shop(designer)
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(
        lit, "stool", -1.6, 5.5, lit.paint(0.54, 0.055, 55), facing=1, stool=True, height=0.46
    )
    second, other = wooden_chair(lit, "chair", 1.6, 5.5, lit.paint(0.50, 0.055, 45), facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.52, 0.045, 58), width=0.52))
    ground += window_light(lit, left, left + width, WALL, 1.7, slant=-1.3, panes=3) + _shavings(lit)
    ground += floor_glow(lit, -1.2, 5.8, 2.2, 0.8, LAMP, 0.5)
    return Place(
        cards=(*green_outlook(lit, _WINDOW), _back(lit), _bench(lit), *first, *second, _front(lit)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(lit, -1.2, 1.9, 6.0, 2.7, 0.42), *window_pool(lit, _WINDOW)),
    )


def _shavings(designer: Designer) -> list[Record]:
    wood = designer.paint(0.72, 0.06, 75)
    records: list[Record] = []
    for n in range(26):
        family = n // 5
        x, z = (
            designer.between(-3, 3, "curl", family) + designer.between(-0.3, 0.3, "curl", n),
            designer.between(3.8, 6.5, "curl", family, "z"),
        )
        records.append(
            line(
                [(x + 0.05 * cos(k), z + 0.05 * sin(k)) for k in range(5)],
                wood.darker(0.04 * (n % 2)),
                0.014,
                curved=True,
            )
        )
    return records


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.58)
    wood = designer.paint(0.46, 0.055, 48)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.95, designer.paint(0.48, 0.045, 60), boards=0.36)
    records += (
        picture_rail(designer, 2.92, paint)
        + wall_shade(designer, _WINDOW)
        + halo(designer, -1.2, 2.2, 2.9, strength=0.36)
    )
    records += window(designer, _WINDOW, wood, columns=4, rows=3)
    records += _tool_wall(designer, wood)
    for row, y in enumerate((2.18, 2.56)):
        x, n = -3.5, 0
        while x < -1.75:
            if designer.between(0, 1, "ware", row, n) < 0.3:
                records += bottle(designer, f"ware {row} {n}", x + 0.06, y + 0.045, 0.27)
                x += 0.16
            else:
                records += jar(
                    designer,
                    f"ware {row} {n}",
                    x + 0.1,
                    y + 0.045,
                    0.16,
                    designer.between(0.17, 0.27, "ware", row, n, "h"),
                )
                x += designer.between(0.2, 0.3, "ware", row, n, "gap")
            n += 1
        records.append(panel(-3.62, y, 2.05, 0.05, wood.lighter(0.05), lift=6))
    records += wall_clock(designer, 0.72, 2.42, 0.19) + picture(
        designer, "plan", 3.75, 2.05, 0.56, 0.7, kind="landscape"
    )
    records += room_door(designer, "door", 4.6, 0.98, 2.15, designer.paint(0.46, 0.05, 50))
    return Card("wall", WALL, tuple(records))


def _tool_wall(designer: Designer, wood: Colour) -> list[Record]:
    """A board with hanging tools above head height: saw, planes, chisels, squares."""
    steel, handle = designer.paint(0.68, 0.015, 240), designer.paint(0.56, 0.075, 45)
    records: list[Record] = [panel(-1.4, 1.78, 1.85, 0.92, wood.lighter(0.06), lift=5)]
    records += [
        sheet(((-1.25, 2.50), (-0.55, 2.58), (-0.55, 2.44), (-1.25, 2.42)), steel, lift=3),
        Cut(
            smooth([(-0.56, 2.60), (-0.36, 2.60), (-0.34, 2.42), (-0.56, 2.42)], tension=0.3), handle, lift=3
        ),
        Cut(smooth([(-0.49, 2.55), (-0.41, 2.55), (-0.41, 2.47), (-0.49, 2.47)]), wood.lighter(0.05), edge=0),
    ]
    for n in range(5):
        x = -1.22 + 0.13 * n
        records += [
            panel(x - 0.018, 2.10, 0.036, 0.15, handle.lighter(0.03 * (n % 2)), lift=2),
            panel(x - 0.011, 1.90 + 0.02 * n, 0.022, 0.20 - 0.02 * n, steel, lift=2),
        ]
    records += [
        line(((-0.42, 2.28), (-0.42, 1.90)), handle, 0.035),
        panel(-0.53, 2.24, 0.22, 0.075, steel.darker(0.12), lift=3),
        line(((-0.14, 2.5), (-0.14, 2.05), (0.1, 2.05)), steel, 0.035),
        line(((0.02, 2.32), (0.24, 2.12)), handle, 0.03),
        disc(0.28, 2.50, 0.1, None, steel.darker(0.08), lift=3),
        disc(0.28, 2.50, 0.055, None, wood.lighter(0.05), lift=0),
    ]
    return records


def _bench(designer: Designer) -> Card:
    """The work bench along the wall: vice, a half-made lantern, pots of brushes, boxes."""
    wood = designer.paint(0.52, 0.06, 55)
    top = 0.90
    records: list[Record] = []
    records += [(panel(x, 0, 0.13, top - 0.05, wood.darker(0.07), lift=4)) for x in (-3.5, -1.6, 0.9, 3.2)]
    records += [
        panel(-3.55, 0.30, 6.95, 0.08, wood.darker(0.05), lift=4),
        panel(-3.5, top - 0.20, 6.8, 0.13, wood.darker(0.03), lift=3),
        *wood_grain(designer, "apron", -3.5, top - 0.2, 6.8, 0.13, wood),
    ]
    for n, x in enumerate((-3.2, -2.45, 1.3, 2.2)):
        records += crate(designer, f"under {n}", x, 0.38, 0.55, 0.28)
    records.append(panel(-3.68, top - 0.07, 7.2, 0.08, wood.lighter(0.05), lift=6))
    iron = designer.paint(0.40, 0.02, 265)
    records += [
        panel(-1.05, top - 0.28, 0.3, 0.26, iron, lift=5),
        line(((-1.12, top - 0.16), (-0.68, top - 0.16)), iron.lighter(0.10), 0.03),
        panel(-1.0, top, 0.2, 0.1, iron, lift=3),
    ]
    records += table_lamp(designer, -3.15, top, 0.52, hue=150) + halo(
        designer, -3.15, top + 0.4, 0.8, strength=0.2
    )
    for n in range(2):
        records += jar(designer, f"pot {n}", -2.3 + 0.3 * n, top, 0.16, 0.2)
        for k in range(3):
            records.append(
                line(
                    (
                        (-2.3 + 0.3 * n + 0.03 * (k - 1), top + 0.16),
                        (-2.3 + 0.3 * n + 0.07 * (k - 1), top + 0.38 + 0.02 * k),
                    ),
                    designer.paint(0.64, 0.07, 60 + 60 * k),
                    0.016,
                )
            )
    frame = designer.paint(0.70, 0.05, 78)
    x, y = -1.62, top + 0.26
    records += [
        line(
            [(x + 0.2 * share * sin(pi * k / 6), y - 0.24 + 0.08 * k) for k in range(7)],
            frame,
            0.014,
            curved=True,
        )
        for share in (-1.0, -0.55, 0.0, 0.55, 1.0)
    ]
    records += [
        disc(x, y - 0.24, 0.07, 0.02, frame.darker(0.08), lift=2),
        disc(x, y + 0.24, 0.07, 0.02, frame.darker(0.08), lift=2),
    ]
    records += [
        panel(0.2, top + 0.01, 0.62, 0.035, wood.lighter(0.12), lift=2),
        panel(0.3, top + 0.045, 0.5, 0.03, wood.lighter(0.07), lift=2),
    ]
    records += [
        panel(2.0, top + 0.01, 0.34, 0.22, designer.paint(0.56, 0.06, 45), lift=4),
        line(((2.0, top + 0.16), (2.34, top + 0.16)), designer.paint(0.44, 0.05, 45), 0.012),
        disc(2.17, top + 0.12, 0.02, None, designer.paint(0.76, 0.07, 85), lift=1),
    ]
    hung = (
        pendant(designer, -0.2, 2.74, 0.27, top=4.8, hue=150)
        if not designer.dressed("lantern", "灯笼")
        else [*lantern(designer, -0.2, 2.72, 0.34, cord=2.2), *lantern(designer, 0.75, 2.78, 0.26, cord=2.2)]
    )
    return Card("bench", 6.5, (*records, *hung))


def _front(designer: Designer) -> Card:
    """Planks that lean at the left edge."""
    wood = designer.paint(0.58, 0.055, 62)
    records: list[Record] = []
    for n, (x, lean) in enumerate(((-1.75, 0.16), (-1.58, 0.20), (-1.42, 0.13))):
        records.append(
            sheet(
                (
                    (x, -0.1),
                    (x + 0.13, -0.1),
                    (x + 0.13 + lean, 1.55 + 0.15 * n),
                    (x + lean, 1.55 + 0.15 * n),
                ),
                wood.lighter(0.03 * n),
                lift=8,
            )
        )
        records.append(line(((x + 0.06, 0.0), (x + 0.06 + lean * 0.7, 1.1)), wood.darker(0.04), 0.006))
    return Card("foreground planks", 2.5, tuple(records), blur=5.0)
