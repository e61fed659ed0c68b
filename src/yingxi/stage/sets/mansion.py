"""The mansion: a parlour of the grand kind, its fire burning under a gilt mirror, stairs that lead away."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import armchair, table, wooden_chair
from yingxi.stage.sets.grand import (
    cake_stand,
    chandelier,
    fireplace,
    gilt_mirror,
    hearth_fire,
    portrait,
    settee,
    silver_service,
    staircase,
)
from yingxi.stage.sets.lamps import halo, pool, table_lamp
from yingxi.stage.sets.openings import Box, curtain, curtain_rod, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pictures import pendulum_clock
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import vase

_WINDOW: Box = (-3.35, 0.72, 1.35, 1.95)
_FIRE = 0.15
_HALL: Box = (3.35, -0.05, 1.75, 2.65)
_BACK = 9.6


def mansion(designer: Designer) -> Place:
    """A parlour: window and drapes left, the fire in the middle, the hall with its stairs through an arch right."""
    house = Designer(designer.setting, designer.air.lit_from(-1))
    cloth = house.paint(0.46, 0.095, house.one_of((22.0, 155.0, 255.0), "velvet"))
    chair, seat = armchair(house, "wing chair", -1.45, 5.35, cloth)
    second, other = wooden_chair(house, "chair", 1.55, 5.5, house.paint(0.42, 0.06, 40), facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(house, _BACK, house.paint(0.46, 0.06, 45), width=0.4))
    ground += rug(house, 0.0, 5.3, 2.7, 0.85, house.paint(0.46, 0.09, 20), house.paint(0.68, 0.07, 78))
    ground += window_light(house, left, left + width, WALL, 2.0, slant=1.5)
    ground += [Soft(ellipse(_FIRE, 6.3, 1.6, 0.5), Colour(0.76, 0.13, 55, 0.22), 16)]
    ground += floor_glow(house, 0, 5.6, 3.0, 0.9, LAMP, 0.4)
    return Place(
        cards=(
            *green_outlook(house, _WINDOW),
            _hall(house),
            _back(house, cloth),
            _furniture(house, cloth),
            *chair,
            *second,
            _front(house),
        ),
        ground=tuple(ground),
        ground_ends=_BACK,
        light=house.air.light,
        haze=house.air.haze,
        backdrop=_upper(house),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(_FIRE, 0.7, 6.4, 2.0, Colour(0.80, 0.12, 58), 0.20),
            *pool(house, 0.2, 2.6, 5.9, 3.2, 0.34),
            *window_pool(house, _WINDOW),
        ),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.55, chroma=0.062)


def _hall(designer: Designer) -> Card:
    """The hall: stairs with a red runner, a lamp, ancestors that climb along."""
    paint = designer.paint(0.62, 0.05, wall_hue(designer) + 30)
    records: list[Record] = [Cut(rectangle(-9, -0.05, 18, 5.2), paint, edge=0), *staircase(designer, 4.9, 8)]
    records += [
        *portrait(designer, "hall one", 5.1, 2.35, 0.5, 0.62),
        *portrait(designer, "hall two", 5.85, 2.75, 0.5, 0.62),
    ]
    records += halo(designer, 4.7, 2.2, 1.5, strength=0.4)
    records += [fade(rectangle(-9, 2.6, 18, 3), (0, 5), (0, 2.6), Colour(0.14, 0.04, 285), 0.42, 0.0)]
    return Card("hall", _BACK, tuple(records), haze=0.05, blur=0.8)


def _back(designer: Designer, velvet: Colour) -> Card:
    paint = _upper(designer)
    wood = designer.paint(0.38, 0.055, 38)
    left, _, width, height = _HALL
    records: list[Record] = [
        *wall(paint, (_WINDOW, _HALL)),
        *_damask(designer, paint),
        *_panels(designer, wood.lighter(0.06)),
    ]
    records += picture_rail(designer, 3.0, paint) + wall_shade(designer, _WINDOW)
    records += [
        panel(left - 0.14, 0, 0.15, height - 0.03, wood.lighter(0.10), lift=7),
        panel(left + width, 0, 0.15, height - 0.03, wood.lighter(0.04), lift=7),
        panel(left - 0.20, height - 0.05, width + 0.41, 0.17, wood.lighter(0.10), lift=7),
        panel(left - 0.26, height + 0.10, width + 0.53, 0.06, wood.lighter(0.14), lift=4),
    ]
    x, y, wide, tall = _WINDOW
    records += window(designer, _WINDOW, wood.lighter(0.05), columns=2, rows=3)
    records += curtain(designer, "left", x - 0.55, x + 0.16, 0.10, y + tall + 0.30, velvet, tied=-1)
    records += curtain(
        designer, "right", x + wide - 0.16, x + wide + 0.55, 0.10, y + tall + 0.30, velvet, tied=1
    )
    swag = velvet.darker(0.03)
    for n in range(3):
        a, b = x - 0.5 + (wide + 1.0) * n / 3, x - 0.5 + (wide + 1.0) * (n + 1) / 3
        top = y + tall + 0.32
        records += [
            Cut(rectangle(a, top - 0.05, b - a, 0.08), swag, edge=0),
            Cut(ellipse((a + b) / 2, top - 0.03, (b - a) * 0.52, 0.26), swag.lighter(0.02 * (n % 2)), lift=4),
            line(
                [(a, top - 0.04), ((a + b) / 2, top - 0.29), (b, top - 0.04)],
                designer.paint(0.72, 0.09, 82),
                0.025,
                curved=True,
            ),
        ]
    records += curtain_rod(designer, x - 0.65, x + wide + 0.65, y + tall + 0.30)
    records += fireplace(designer, _FIRE) + gilt_mirror(designer, _FIRE, 1.46, 1.25, 1.22)
    records += pendulum_clock(designer, 1.62, 1.55, 0.80)
    for name, px, py, w, h in (
        ("first", 2.22, 1.98, 0.46, 0.58),
        ("second", 2.80, 2.10, 0.50, 0.62),
        ("third", 2.42, 1.34, 0.36, 0.44),
        ("fourth", 2.92, 1.40, 0.38, 0.46),
        ("fifth", -1.22, 2.02, 0.52, 0.66),
        ("sixth", -1.12, 1.30, 0.34, 0.42),
    ):
        records += portrait(designer, name, px, py, w, h)
    return Card("wall", WALL, tuple(records), moving=partial(hearth_fire, _FIRE))


def _panels(designer: Designer, wood: Colour) -> list[Record]:
    """Panelling that leaves the hall's arch free."""
    records: list[Record] = []
    left, _, width, _ = _HALL
    for start, end in ((-9.0, left - 0.1), (left + width + 0.1, 9.0)):
        records += [
            panel(start, 0, end - start, 0.98, wood, lift=3),
            panel(start, 0.93, end - start, 0.08, wood.lighter(0.06), lift=4),
            panel(start, 0, end - start, 0.15, wood.darker(0.05), lift=4),
        ]
        count = max(1, round((end - start) / 0.75))
        for n in range(count):
            x, wide = start + (end - start) * n / count, (end - start) / count
            records += [
                Cut(rectangle(x + 0.08, 0.24, wide - 0.16, 0.58), wood.darker(0.05), edge=0),
                Cut(rectangle(x + 0.10, 0.26, wide - 0.20, 0.54), wood.lighter(0.01), edge=0.5),
            ]
    return records


def _damask(designer: Designer, paint: Colour) -> list[Record]:
    """Wallpaper of palmettes in rows, a shade lighter than its ground."""
    records: list[Record] = []
    tone = paint.lighter(0.035)
    left, _, width, _ = _HALL
    for row in range(5):
        for column in range(32):
            x, y = -8.8 + 0.56 * column + 0.28 * (row % 2), 1.2 + 0.42 * row
            if left - 0.3 < x < left + width + 0.3 or -3.5 < x < -1.9:
                continue
            records += [
                Cut(ellipse(x, y + 0.05, 0.035, 0.10), tone, edge=0),
                Cut(ellipse(x - 0.065, y, 0.022, 0.07), tone, edge=0),
                Cut(ellipse(x + 0.065, y, 0.022, 0.07), tone, edge=0),
                Cut(ellipse(x, y - 0.10, 0.05, 0.018), tone, edge=0),
            ]
    return records


def _furniture(designer: Designer, velvet: Colour) -> Card:
    """Mantel's ware, a round table with silver, a settee, the chandelier."""
    wood, brass = designer.paint(0.40, 0.06, 36), designer.paint(0.72, 0.09, 82)
    records: list[Record] = [
        *settee(designer, 1.45, 1.4, velvet.lighter(0.05)),
        *table(designer, "lamp table", 2.88, 0.5, 0.70, designer.paint(0.40, 0.06, 36)),
    ]
    x, top = -2.45, 0.74
    records += [
        Cut(rectangle(x - 0.05, 0.08, 0.10, top - 0.08), wood.darker(0.03), lift=3),
        *(line(((x, 0.22), (x + dx, 0.02)), wood, 0.05) for dx in (-0.34, 0.34)),
        Cut(rectangle(x - 0.78, top - 0.05, 1.56, 0.06, radius=0.03), wood.lighter(0.05), lift=6),
    ]
    records += silver_service(designer, x - 0.16, top + 0.01) + cake_stand(designer, x + 0.50, top + 0.01)
    records += table_lamp(designer, 3.12, 0.70, 0.62, hue=35) + halo(designer, 3.12, 1.16, 0.9, strength=0.22)
    records += [
        panel(_FIRE - 0.82, 1.372, 0.07, 0.22, brass, lift=3),
        panel(_FIRE + 0.66, 1.372, 0.07, 0.22, brass, lift=3),
    ]
    for at in (_FIRE - 0.785, _FIRE + 0.695):
        records += [panel(at - 0.02, 1.59, 0.04, 0.14, designer.paint(0.90, 0.02, 90), lift=1)]
        if designer.air.lamps:
            records += [
                glow(at, 1.78, 0.4, LAMP, 0.3),
                disc(at, 1.76, 0.014, 0.03, Colour(0.95, 0.10, 82), lift=0, lit=False),
            ]
    records += vase(designer, "mantel vase", _FIRE + 0.35, 1.372, 0.24, hue=250, flowers=20)
    records += [
        disc(_FIRE - 0.32, 1.50, 0.12, None, brass, lift=4),
        disc(_FIRE - 0.32, 1.50, 0.09, None, designer.paint(0.92, 0.012, 90), lift=0),
        line(
            ((_FIRE - 0.32, 1.56), (_FIRE - 0.32, 1.50), (_FIRE - 0.27, 1.48)),
            designer.paint(0.3, 0.02, 270),
            0.010,
        ),
        panel(_FIRE - 0.44, 1.372, 0.24, 0.04, brass.darker(0.08), lift=2),
    ]
    return Card("furniture", 6.5, (*records, *chandelier(designer, 0.1, 2.72, 0.78)))


def _front(designer: Designer) -> Card:
    """A tied drape at the left edge."""
    cloth = designer.paint(0.44, 0.075, designer.one_of((22.0, 155.0, 255.0), "velvet"))
    return Card(
        "foreground drape",
        2.4,
        tuple(curtain(designer, "near", -2.2, -0.98, -0.2, 3.4, cloth, tied=-1, pull=0.5)),
        blur=5.0,
    )
