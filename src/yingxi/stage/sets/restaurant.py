"""The restaurant: booths under low lamps, a counter with stools, shelves of bottles, the street behind the pane."""

from dataclasses import replace
from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles, window_light
from yingxi.stage.sets.furniture import table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.noodle_maker import CALLED as NOODLES
from yingxi.stage.sets.noodle_maker import hung_noodles, noodle_things, steaming
from yingxi.stage.sets.old_things import tea_urn
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import picture, wall_clock
from yingxi.stage.sets.rooms import ceiling, skirting
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.steel import bowl_stack, plate_stack
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle, cup, jar, steam, teapot, vase

# Where one drinks tea under lanterns, whatever the year.
_TEA = ("茶馆", "茶楼", "茶肆", "teahouse", "tea house")
# Where the cauldrons of a noodle shop stand: the left end of their counter and its top.
_NOODLES = (-3.10, 1.07)
_WINDOW: Box = (1.25, 1.05, 2.35, 1.35)


def restaurant(designer: Designer) -> Place:
    """A place to eat, kept by one family: counter left, booth by the window right."""
    setting = designer.setting
    abroad = designer.japanese or designer.african or designer.arab
    if abroad or (designer.dressed(*_TEA) and not designer.western):
        setting = replace(setting, period="ancient")
    room = Designer(setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    red = room.paint(0.50, 0.10, room.one_of((25.0, 165.0, 245.0), "leather"))
    if room.ancient:
        red = room.paint(0.44, 0.06, 38)
    first, seat = wooden_chair(room, "chair", -1.5, 5.4, room.paint(0.48, 0.06, 42), facing=1)
    second, other = wooden_chair(room, "second chair", 1.55, 5.5, room.paint(0.48, 0.06, 42), facing=-1)
    ground: list[Record] = list(tiles(room, WALL, room.paint(0.62, 0.03, 60), size=0.5, checked=True))
    ground += window_light(room, _WINDOW[0], _WINDOW[0] + _WINDOW[2], WALL, 1.8, slant=-1.3, panes=3)
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [
        Soft(ellipse(x, 6.42, wide, 0.13), shade.clear(0.40), 9) for x, wide in ((-2.3, 1.6), (2.4, 1.4))
    ]
    ground += floor_glow(room, -2.0, 6.0, 2.0, 0.8, LAMP, 0.5) + floor_glow(
        room, 2.3, 6.0, 1.8, 0.8, LAMP, 0.5
    )
    return Place(
        cards=(*outlook(room, _WINDOW), _back(room), _fittings(room, red), *first, *second, _front(room)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room, lightness=0.58),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(
            *pool(room, -2.0, 1.9, 6.0, 2.6, 0.42),
            *pool(room, 2.3, 1.8, 6.0, 2.4, 0.40),
            *window_pool(room, _WINDOW),
        ),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.58)
    wood, tile = designer.paint(0.42, 0.055, 42), designer.paint(0.70, 0.045, wall_hue(designer) + 40)
    if designer.ancient:
        tile = designer.paint(0.50, 0.045, 55)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += [Cut(rectangle(-9, 0, 18, 1.0), tile.darker(0.05), edge=0)]
    for row in range(5):
        records += [
            Cut(
                rectangle(-7 + 0.21 * n + 0.105 * (row % 2), 0.02 + 0.195 * row, 0.195, 0.18),
                tile.lighter(designer.between(-0.02, 0.02, "tile", row, n)),
                edge=0,
            )
            for n in range(67)
        ]
    records += [panel(-9, 0.98, 18, 0.07, wood.lighter(0.06), lift=4), *skirting(wood)]
    records += (
        wall_shade(designer, _WINDOW)
        + halo(designer, -2.2, 1.7, 2.6, strength=0.42)
        + halo(designer, 2.4, 1.6, 2.0, strength=0.34)
    )
    records += window(designer, _WINDOW, wood, columns=3, rows=2)
    name = "茶馆" if designer.dressed(*_TEA) else "面馆" if _noodles(designer) else "小吃店"
    word = designer.worded(name)
    records += [
        lettered(word, _WINDOW[0] + 1.2, _WINDOW[1] + 1.12, 0.26, designer.paint(0.84, 0.07, 80).clear(0.85))
    ]
    for shelf, y in enumerate((1.42, 1.92, 2.42)):
        x, n = -3.55, 0
        while x < -0.95:
            if designer.dressed(*_TEA):
                high = designer.between(0.20, 0.30, "tea", shelf, n)
                records += _tea_thing(designer, shelf, n, x + 0.10, y + 0.04, high)
                x += 0.32
            elif (n + shelf) % 4 == 3:
                records += bowl_stack(designer, x + 0.12, y + 0.04, 4, (220.0, 40.0, 150.0)[shelf])
                x += 0.34
            else:
                records += bottle(
                    designer,
                    f"shelf {shelf} {n}",
                    x + 0.05,
                    y + 0.04,
                    designer.between(0.26, 0.36, "bottle", shelf, n),
                )
                x += designer.between(0.15, 0.2, "bottle", shelf, n, "gap")
            n += 1
        records.append(panel(-3.68, y, 2.95, 0.05, wood.lighter(0.05), lift=6))
    records += [panel(-3.72, 1.40, 0.07, 1.5, wood, lift=5), panel(-0.76, 1.40, 0.07, 1.5, wood, lift=5)]
    if not _noodles(designer):
        records += _pictures(designer)
    records += room_door(designer, "door", 4.25, 0.95, 2.15, designer.paint(0.46, 0.06, 25))
    return Card("wall", WALL, (*records, *ceiling(designer, 3.05, paint.darker(0.10), beams=7)))


def _pictures(designer: Designer) -> list[Record]:
    return [
        *picture(designer, "first", -0.15, 2.1, 0.5, 0.62),
        *picture(designer, "second", 0.50, 2.22, 0.42, 0.42, kind="people"),
        *picture(designer, "third", 0.42, 1.62, 0.46, 0.36, kind="landscape"),
        *wall_clock(designer, -0.15, 2.72, 0.16),
    ]


def _tea_thing(designer: Designer, shelf: int, n: int, x: float, base: float, height: float) -> list[Record]:
    """What a tea house keeps on its shelves: caddies with labels, pots, bowls in piles, by turns."""
    kind = (n + 2 * shelf) % 4
    if kind == 1:
        return teapot(designer, x, base, 0.11, hue=(35.0, 150.0, 20.0)[shelf])
    if kind == 3:
        return bowl_stack(designer, x, base, 4, (220.0, 40.0, 150.0)[shelf])
    return jar(designer, f"caddy {shelf} {n}", x - 0.09, base, 0.20, height)


def _noodles(designer: Designer) -> bool:
    return designer.dressed(*NOODLES) and not designer.dressed(*_TEA)


def _fittings(designer: Designer, red: Colour) -> Card:
    """The counter with its stools, the booth with a table laid, lamps over both."""
    wood, steel = designer.paint(0.48, 0.06, 45), designer.paint(0.72, 0.012, 240)
    if designer.ancient:
        steel = designer.paint(0.40, 0.055, 40)
    records: list[Record] = [
        panel(-3.75, 0, 3.05, 1.0, wood, lift=8),
        *(panel(-3.62 + 0.6 * n, 0.12, 0.48, 0.70, wood.darker(0.05), lift=2) for n in range(5)),
        panel(-3.85, 0.98, 3.25, 0.09, wood.lighter(0.10), lift=7),
        line(((-3.7, 0.16), (-0.8, 0.16)), steel, 0.035),
    ]
    for x in (-3.2, -2.35):
        records += [
            Cut(rectangle(x - 0.21, 0.66, 0.42, 0.11, radius=0.05), red, lift=5),
            panel(x - 0.03, 0.06, 0.06, 0.6, steel, lift=3),
            Cut(rectangle(x - 0.17, 0, 0.34, 0.06, radius=0.03), steel.darker(0.05), lift=3),
            line(((x - 0.18, 0.71), (x + 0.18, 0.71)), red.lighter(0.08), 0.012),
        ]
    records += _on_the_counter(designer)
    for left, facing in ((1.15, 1), (3.05, -1)):
        records += [
            Cut(
                smooth(
                    [
                        (left, 0.45),
                        (left - 0.02, 1.16),
                        (left + 0.08, 1.26),
                        (left + 0.62, 1.26),
                        (left + 0.72, 1.16),
                        (left + 0.70, 0.45),
                    ],
                    tension=0.2,
                ),
                red.darker(0.02),
                lift=7,
            ),
            *(
                line(
                    ((left + 0.12 + 0.15 * n, 0.55), (left + 0.12 + 0.15 * n, 1.18)), red.darker(0.07), 0.014
                )
                for n in range(4)
            ),
            Cut(rectangle(left - 0.05, 0.30, 0.80, 0.18, radius=0.06), red.lighter(0.04), lift=5),
            panel(left, 0, 0.70, 0.30, wood.darker(0.05), lift=3),
        ]
        records += [
            line(((left + 0.06, 1.22), (left + 0.64, 1.22)), red.lighter(0.10 if facing > 0 else 0.06), 0.02)
        ]
    if designer.dressed(*_TEA):
        records += tea_urn(designer, -2.85, 1.07)
    records += table(designer, "booth table", 1.85, 1.2, 0.74, wood.lighter(0.05))
    records += [
        Cut(
            smooth([(2.22, 0.84), (2.27, 0.76), (2.55, 0.76), (2.60, 0.84)], tension=0.3),
            designer.paint(0.84, 0.03, 220),
            lift=3,
        ),
        Cut(rectangle(1.98, 0.745, 0.2, 0.02, radius=0.01), designer.paint(0.86, 0.012, 90), lift=2),
        *(
            teapot(designer, 2.72, 0.74, 0.11, hue=35)
            if designer.dressed(*_TEA)
            else bottle(designer, "sauce", 2.78, 0.74, 0.2)
        ),
        *cup(designer, 2.02, 0.76, 0.1, hue=90),
    ]
    records += (
        pendant(designer, 2.42, 2.12, 0.26, top=4.9, hue=30)
        + pendant(designer, -2.9, 2.62, 0.22, top=4.9, hue=85)
        + pendant(designer, -1.5, 2.62, 0.22, top=4.9, hue=85)
    )
    if designer.air.lamps:
        records += [glow(2.42, 1.75, 1.1, LAMP, 0.26)]
    records += potted_plant(designer, "plant", 3.98, 0, 1.15, pot_hue=30)
    records += [fade(rectangle(-3.75, 0, 3.05, 0.9), (0, 0), (0, 0.9), Colour(0.14, 0.04, 285), 0.24, 0.0)]
    rises = partial(steaming, *_NOODLES) if _noodles(designer) else partial(steam, -1.73, 1.45)
    return Card("fittings", 6.5, tuple(records), moving=rises)


def _on_the_counter(designer: Designer) -> list[Record]:
    """Plates, bowls, a pot and cups; a noodle shop's cauldrons and dough."""
    if _noodles(designer):
        return [*noodle_things(designer, *_NOODLES), *hung_noodles(designer, -0.46, 0.86, 2.50)]
    pot = designer.paint(0.60, 0.02, 240)
    return [
        *plate_stack(designer, -3.5, 1.07, 8),
        *bowl_stack(designer, -3.1, 1.07, 4, 220),
        *vase(designer, "counter vase", -0.98, 1.07, 0.26, hue=235, flowers=25),
        Cut(rectangle(-1.95, 1.07, 0.44, 0.34, radius=0.04), pot, lift=5),
        panel(-1.99, 1.38, 0.52, 0.05, pot.lighter(0.07), lift=2),
        *cup(designer, -2.55, 1.07, 0.12, hue=30),
        *cup(designer, -1.3, 1.07, 0.12, hue=210),
    ]


def _front(designer: Designer) -> Card:
    """A cup and a bottle on the corner of a near table, lower right."""
    wood = designer.paint(0.50, 0.065, 45)
    records: list[Record] = [
        Cut(rectangle(1.10, 0.16, 1.5, 0.12, radius=0.05), wood, lift=6),
        line(((1.14, 0.26), (2.4, 0.26)), wood.lighter(0.09), 0.015),
    ]
    records += (
        cup(designer, 1.42, 0.28, 0.20, hue=25)
        + (
            teapot(designer, 1.78, 0.28, 0.17, hue=30)
            if designer.dressed(*_TEA)
            else bottle(designer, "near bottle", 1.75, 0.28, 0.5)
        )
        + [disc(1.42, 0.285, 0.17, 0.02, designer.paint(0.86, 0.012, 90), lift=1)]
    )
    return Card("foreground table", 2.5, tuple(records), blur=5.0)
