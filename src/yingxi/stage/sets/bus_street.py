"""The street that a bus drives along: sky, the town far off, houses with lit windows and shops, lamps and trees. It
goes by from left to right; a bus that stands has it stand still."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import house_block, town
from yingxi.stage.sets.to_come import neon

# Metres that go by in a frame; metres after which the street begins again, and half of what a window shows of it.
SPEED = 0.17
_HOUSES, _LAMPS = 84.0, 56.0
_SHOP_LIGHTS = (82.0, 60.0, 205.0, 25.0)


def passing_street(designer: Designer) -> tuple[Card, ...]:
    return (
        sky(designer, sun=(14, 17), low=0, top=26),
        town(
            designer,
            "far town",
            70,
            base=-1.0,
            low=3.0,
            high=19.0,
            left=-70,
            right=70,
            paint=designer.paint(0.62, 0.035, 265),
            haze=0.44,
            blur=1.6,
        ),
        Card("mist", 44, far_haze(designer, 0.2, 3.2, strength=0.4)),
        Card(
            "houses",
            24,
            (),
            haze=0.16,
            moving=partial(_by, tuple(_houses(designer)), _HOUSES, _speed(designer)),
        ),
        Card("kerb", 13, (), moving=partial(_by, tuple(_kerb(designer)), _LAMPS, _speed(designer))),
    )


def _speed(designer: Designer) -> float:
    return 0.0 if designer.setting.stands else SPEED


def _by(records: DisplayList, length: float, speed: float, frame: int) -> DisplayList:
    """What was drawn once, moved on; where it ends it begins again."""
    gone = speed * frame % length
    return tuple(Group(records, (1.0, 0.0, 0.0, 1.0, gone + length * n - length / 2, 0.0)) for n in (-1, 0))


def _houses(designer: Designer) -> list[Record]:
    """Fronts of a street with shops below, a gap with a tree here and there."""
    seed = designer.setting.seed
    road = designer.snow(0.84) if designer.snowy else designer.paint(0.46, 0.02, 260)
    records: list[Record] = [panel(0, -3.0, _HOUSES, 2.7, road, lift=0, edge=0)]
    x, n = 0.0, 0
    while x < _HOUSES - 3:
        wide = min(5.0 + 3.5 * chance(seed, "house", n), _HOUSES - x)
        high = 6.0 + 5.0 * chance(seed, "house", n, "high")
        hue = (55.0, 265.0, 30.0, 190.0, 85.0)[n % 5]
        wall = designer.paint(0.56 + 0.05 * chance(seed, "house", n, "light"), 0.045, hue)
        records.append(house_block(designer, f"bus {n}", x, -0.8, wide, high, wall))
        records += _shop(designer, n, x, wide)
        x += wide + (2.4 if n % 4 == 3 else 0.12)
        n += 1
    return records


def _shop(designer: Designer, n: int, x: float, wide: float) -> list[Record]:
    """A shop at a house's foot: an awning, a pane with things before the light, a sign that glows at night."""
    open_late = designer.air.lamps
    light = (
        neon(designer, "shop", n)
        if designer.future
        else Colour(0.88, 0.10, _SHOP_LIGHTS[n % 4] if n % 3 == 2 else 80.0)
    )
    pane = light if open_late and n % 3 else designer.paint(0.60, 0.03, 225)
    lit = open_late and n % 3 > 0
    cloth = designer.paint(0.56, 0.09, (25.0, 150.0, 250.0, 85.0)[n % 4])
    made: list[Record] = [
        panel(x + 0.2, -0.8, wide - 0.4, 3.0, designer.paint(0.38, 0.03, 45), lift=1, edge=0),
        Cut(rectangle(x + 0.45, -0.3, wide * 0.58, 1.95), pane, edge=0, lit=not lit),
        Cut(rectangle(x + wide * 0.70, -0.7, wide * 0.2, 2.3), pane.darker(0.10), edge=0, lit=not lit),
        *(
            Cut(
                rectangle(
                    x + 0.7 + 0.62 * k, -0.3, 0.34, 0.4 + 0.35 * chance(designer.setting.seed, "ware", n, k)
                ),
                pane.darker(0.28),
                edge=0,
                lit=not lit,
            )
            for k in range(int(wide * 0.58 / 0.62) - 1)
        ),
        panel(x + 0.15, 1.72, wide - 0.3, 0.55, cloth, lift=2, edge=0),
        *(
            panel(
                x + 0.15 + (wide - 0.3) * (k + 0.5) / 6,
                1.72,
                (wide - 0.3) / 12,
                0.55,
                cloth.lighter(0.16),
                lift=0,
                edge=0,
            )
            for k in range(6)
        ),
    ]
    if designer.snowy:
        made.append(panel(x + 0.05, 2.16, wide - 0.1, 0.22, designer.snow(0.92), lift=2, edge=0, radius=0.1))
    if lit:
        made.append(glow(x + wide * 0.45, 0.6, 3.0, light, 0.26))
    return made


def _kerb(designer: Designer) -> list[Record]:
    """Lamps with their light, trees between, a bench, a letter box."""
    seed = designer.setting.seed
    bark, leaf = designer.paint(0.38, 0.03, 50), designer.paint(0.46, 0.065, 145)
    if designer.setting.season == "autumn":
        leaf = designer.paint(0.58, 0.11, 62)
    iron = designer.paint(0.30, 0.02, 265)
    records: list[Record] = []
    for n in range(7):
        x = 4.0 + 8.0 * n
        if n % 2 == 0:
            records += [
                panel(x - 0.07, -2.0, 0.14, 5.4, iron, lift=0, edge=0),
                line([(x, 3.3), (x + 0.2, 3.6), (x + 0.9, 3.66)], iron, 0.10, curved=True),
                Cut(
                    rectangle(x + 0.62, 3.50, 0.62, 0.14, radius=0.06),
                    LAMP if designer.air.lamps else iron.lighter(0.2),
                    lift=0,
                    lit=not designer.air.lamps,
                ),
            ]
            if designer.air.lamps:
                records += [glow(x + 0.92, 3.4, 3.0, LAMP, 0.46), glow(x + 0.92, 3.5, 0.9, LAMP, 0.5)]
            continue
        tall = 2.5 + 0.8 * chance(seed, "kerb tree", n)
        records.append(panel(x - 0.14, -2.0, 0.28, tall + 1.2, bark, lift=0, edge=0))
        if not designer.snowy:
            crown = [
                (x - 1.5, tall * 0.62),
                (x - 1.1, tall * 1.02),
                (x - 0.2, tall * 1.26),
                (x + 0.9, tall * 1.12),
                (x + 1.5, tall * 0.66),
                (x + 0.6, tall * 0.44),
                (x - 0.7, tall * 0.42),
            ]
            records += [
                Cut(smooth(crown, tension=0.4), leaf.lighter(0.03 * (n % 3)), lift=0, edge=0),
                disc(x - 0.3, tall * 0.95, 0.5, 0.32, leaf.lighter(0.06), lift=0),
            ]
        else:
            records += [line(((x, tall), (x + side * 0.9, tall + 0.9)), bark, 0.09) for side in (-1, 1)] + [
                line(((x, tall * 0.8), (x + 0.2, tall + 1.3)), bark, 0.10)
            ]
            white = designer.snow(0.92)
            records += [
                line(((x, tall + 0.07), (x + side * 0.9, tall + 0.97)), white, 0.05) for side in (-1, 1)
            ]
            records.append(disc(x, tall * 0.95, 0.2, 0.1, white, lift=0))
    return records
