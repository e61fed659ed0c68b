"""Streets abroad: a lane of merchants' houses in Japan, a road of red earth in an African town, a lane under sails in
an Arab one, a bazaar of pink stone in India, a way between lime-washed walls in Mexico."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from yingxi.film.sheet import Culture
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import bush, grass_tuft, potted_plant
from yingxi.stage.sets.houses_of_arabia import lane_house, minaret, palm, sails
from yingxi.stage.sets.lamps import halo, pool, street_lamp
from yingxi.stage.sets.of_arabia import pierced_lamp
from yingxi.stage.sets.of_india import (
    by_the_bazaar,
    garland_near,
    garlands,
    merchant_house,
    palace_of_windows,
    warm_flags,
)
from yingxi.stage.sets.of_japan import gate_of_two_beams, hung_lantern, slatted_house
from yingxi.stage.sets.of_mexico import (
    blossoms_near,
    by_the_arcade,
    church_of_two_towers,
    cobbles,
    cut_paper,
    lime_house,
)
from yingxi.stage.sets.of_the_savanna import acacia, baobab, calabash_lamp, painted_shop, parasol_stall
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, pagoda, town
from yingxi.stage.sets.wares import jar

ENDS = 36.0
House = Callable[[Designer, str, float, float], list[Record]]
# Of each plane: depth, haze, blur, and the left edges of its houses; all are 3.9 m wide.
PLANES = (
    (21.0, 0.22, 0.8, (-11.8, -7.7, 3.8, 7.9)),
    (14.5, 0.12, 0.4, (-11.6, -7.5, 3.6, 7.7)),
    (9.6, 0.04, 0.0, (-11.4, -7.25, 3.35, 7.5)),
)
WIDE = 3.9


@dataclass(frozen=True, slots=True)
class Town:
    """What makes a street that of its country: its houses, what closes it far off, what hangs across it at a height,
    what stands along it before the houses, its ground and what hangs into the picture."""

    house: House
    end: Callable[[Designer], list[Record]]
    across: Callable[[Designer, int], list[Record]]
    near: Callable[[Designer], list[Record]]
    ground: Callable[[Designer], DisplayList]
    front: Callable[[Designer], list[Record]]
    far: tuple[float, float, float] | None


def street_abroad(designer: Designer) -> Place:
    """The street of the setting's country, seen along its length; a stool at its side."""
    return _street(designer, _TOWNS[designer.country])


def _street(designer: Designer, one: Town) -> Place:
    wood = designer.paint(0.50, 0.055, 48)
    stool, seat = wooden_chair(designer, "stool", 1.65, 5.8, wood, facing=-1, height=0.44, stool=True)
    return Place(
        cards=(
            *_far(designer, one),
            *_rows(designer, one),
            Card("near", 7.3, tuple(one.near(designer))),
            *stool,
            Card("foreground", 2.6, tuple(one.front(designer)), blur=4.0),
        ),
        ground=(*one.ground(designer), *_lights(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.9), (3.4, 5.9)),
        pools=(*pool(designer, -2.9, 2.2, 7.0, 2.8, 0.42), *pool(designer, 2.9, 1.8, 7.4, 2.6, 0.40)),
    )


def _far(designer: Designer, one: Town) -> Sequence[Card]:
    blue = designer.paint(0.62, 0.045, 250)
    return (
        sky(designer, sun=(-9, 21), low=1, top=33),
        hills(designer, "hills", 92, blue, level=6.5, swell=3.2, haze=0.5, blur=2.0),
        Card("end", 46, tuple(one.end(designer)), haze=0.36, blur=1.4),
        *_roofs(designer, one),
        Card("street mist", 35, far_haze(designer, 0.5, 3.2, strength=0.5)),
    )  # fmt: skip


def _roofs(designer: Designer, one: Town) -> Sequence[Card]:
    """Roofs before what closes the street; none before a square."""
    if one.far is None:
        return ()
    paint = designer.paint(*one.far)
    return (
        town(
            designer,
            "roofs",
            38,
            base=0.0,
            low=2.4,
            high=4.4,
            left=-26,
            right=26,
            paint=paint,
            haze=0.34,
            blur=1.2,
        ),
    )


def _rows(designer: Designer, one: Town) -> list[Card]:
    cards: list[Card] = []
    for plane, (z, haze, blur, lefts) in enumerate(PLANES):
        houses = [
            each for n, x in enumerate(lefts) for each in one.house(designer, f"house {plane} {n}", x, WIDE)
        ]
        cards += [
            Card(f"houses at {z:g}", z, tuple(houses), haze=haze, blur=blur),
            Card(f"across at {z:g}", z - 1.6, tuple(one.across(designer, plane)), haze=haze * 0.8, blur=blur),
        ]
    return cards


def _lights(designer: Designer) -> list[Record]:
    records = floor_glow(designer, -2.7, 6.8, 2.0, 0.9, LAMP, 0.6)
    records += floor_glow(designer, 3.2, 8.0, 2.4, 0.9, LAMP, 0.5) + floor_glow(
        designer, 0.0, 12.5, 2.4, 2.2, LAMP, 0.4
    )
    glints = ((-2.7, LAMP), (2.9, LAMP)) if designer.air.lamps else ()
    return records + wetness(designer, ENDS, half=20, glints=glints)


def _to_the_shrine(designer: Designer) -> list[Record]:
    return [*pagoda(designer, 3.4, 0.0, 12.5), *gate_of_two_beams(designer, -1.6, 6.4)]


def _lantern_cord(designer: Designer, plane: int) -> list[Record]:
    """Paper lanterns on a cord; none over those who act."""
    if plane == 2:
        return []
    y, half, size = (4.7, 4.2)[plane], (4.6, 4.0)[plane], (0.62, 0.5)[plane]
    records: list[Record] = [
        line([(-half, y), (0, y - 0.4), (half, y)], designer.paint(0.34, 0.03, 50), 0.03, curved=True)
    ]
    for n in range(6):
        x = half * (-0.84 + 0.336 * n)
        records += hung_lantern(designer, x, y - 0.2 - 0.4 * (1 - (x / half) ** 2), size)
    return records


def _by_the_slats(designer: Designer) -> list[Record]:
    """A lamp of paper, a rain barrel, tubs, a sapling of bamboo."""
    wood = designer.paint(0.46, 0.055, 52)
    bamboo = designer.paint(0.56, 0.08, 125)
    records: list[Record] = street_lamp(designer, -3.25, 2.6) + halo(designer, -2.9, 1.9, 1.8, strength=0.34)
    records += [
        panel(2.75, 0, 0.62, 0.72, wood, lift=6, radius=0.04),
        *(panel(2.72, y, 0.68, 0.05, wood.darker(0.10), lift=2) for y in (0.14, 0.52)),
        *(line(((x, 0), (x + 0.05, 2.4 - 0.2 * n)), bamboo.darker(0.02 * n), 0.045) for n, x in enumerate((3.6,
            3.78, 3.95, 4.1))),
    ]  # fmt: skip
    for n in range(16):
        x, y = 3.55 + 0.045 * n, 1.2 + 0.09 * ((n * 7) % 13)
        way = 1 if n % 2 else -1
        records.append(line(((x, y), (x + 0.24 * way, y - 0.10)), bamboo.lighter(0.04 * (n % 3)), 0.05))
    return [*records, *potted_plant(designer, "pot", -3.8, 0.0, 0.62, pot_hue=230)]


def _flags(designer: Designer) -> DisplayList:
    return paving(designer, ENDS, designer.paint(0.62, 0.016, 250), size=0.62)


def _paper_lantern_near(designer: Designer) -> list[Record]:
    return hung_lantern(designer, -1.2, 2.06, 0.36)


def _out_to_the_plain(designer: Designer) -> list[Record]:
    return [
        *baobab(designer, "end baobab", -3.6, 11.0),
        *acacia(designer, "end acacia", 4.6, 8.5),
        *acacia(designer, "further acacia", 10.5, 7.0),
    ]


def _bunting(designer: Designer, plane: int) -> list[Record]:
    """Cloths that dry on a line, further back."""
    if plane != 1:
        return []
    records: list[Record] = [
        line([(-4.2, 3.5), (0, 3.1), (4.2, 3.5)], designer.paint(0.36, 0.03, 50), 0.025, curved=True)
    ]
    for n in range(7):
        x = -2.7 + 0.9 * n
        y = 3.5 - 0.42 * (1 - (x / 4.2) ** 2)
        dye = designer.paint(0.62, 0.14, (28.0, 85.0, 245.0, 150.0)[n % 4])
        records += [
            panel(x - 0.3, y - 0.62, 0.6, 0.62, dye, lift=4),
            *(panel(x - 0.3, y - 0.62 + 0.2 * k, 0.6, 0.06, dye.lighter(0.16), lift=0) for k in (1, 2)),
        ]
    return records


def _by_the_road(designer: Designer) -> list[Record]:
    """A parasol over fruit at the right, jars and a pole with a lamp at the left."""
    pole = designer.paint(0.42, 0.055, 48)
    return [
        *parasol_stall(designer, "fruit", 3.55),
        panel(-3.4, 0, 0.11, 2.8, pole, lift=4),
        line(((-3.36, 2.6), (-2.8, 2.74)), pole, 0.06),
        *halo(designer, -2.85, 2.2, 1.9, strength=0.34),
        *calabash_lamp(designer, -2.85, 2.46, 0.22, top=2.74),
        *jar(designer, "first jar", -3.75, 0.0, 0.34, 0.46),
        *jar(designer, "second jar", -2.95, 0.0, 0.28, 0.36),
        *bush(designer, "road bush", -4.3, 0.9, 0.6),
    ]


def _red_earth(designer: Designer) -> DisplayList:
    """A road of red earth with two tracks and pebbles."""
    red = designer.paint(0.58, 0.10, 45)
    records: list[Record] = list(floor(red, ENDS, half=30.0, back=red.lighter(0.05)))
    for n in range(90):
        z = 2.6 + 11.0 * designer.between(0, 1, "pebble", n) ** 1.4
        x = designer.between(-6.5, 6.5, "pebble", n, "x")
        wide = designer.between(0.06, 0.34, "pebble", n, "wide")
        records.append(Cut(ellipse(x, z, wide, wide * 0.32), red.lighter(0.05 if n % 3 else -0.05), edge=0))
    for n in range(46):
        z = 6.4 + 0.62 * n
        records += [
            Cut(ellipse(side * (1 - z / 90), z, 0.26, 0.24), red.darker(0.035), edge=0)
            for side in (-1.1, 1.1)
        ]
    return tuple(records)


def _straw_near(designer: Designer) -> list[Record]:
    return [
        grass_tuft(designer, f"near straw {n}", -1.7 + 0.12 * n, 0.42 - 0.05 * (n % 3), base=0.2)
        for n in range(5)
    ]


def _to_the_mosque(designer: Designer) -> list[Record]:
    return minaret(designer, 3.6, 0.0, 16.5)


def _sails_over(designer: Designer, plane: int) -> list[Record]:
    return sails(designer, (5.4, 4.5, 3.7)[plane], 4.8 - 0.4 * plane)


def _by_the_arches(designer: Designer) -> list[Record]:
    """A pierced lamp on its iron, a palm in a tub, jars of clay."""
    clay = designer.paint(0.58, 0.09, 48)
    return [
        *street_lamp(designer, -3.3, 2.7),
        *halo(designer, -2.8, 2.3, 1.9, strength=0.34),
        *palm(designer, "tub palm", 3.9, 3.3, base=0.4),
        panel(3.5, 0, 0.8, 0.5, clay, lift=6, radius=0.06),
        panel(3.44, 0.44, 0.92, 0.1, clay.lighter(0.05), lift=4),
        *jar(designer, "first jar", 2.95, 0.0, 0.30, 0.52),
        *jar(designer, "second jar", -3.9, 0.0, 0.34, 0.60),
    ]


def _pale_flags(designer: Designer) -> DisplayList:
    return paving(designer, ENDS, designer.paint(0.70, 0.045, 75), size=0.7)


def _brass_near(designer: Designer) -> list[Record]:
    return pierced_lamp(designer, -1.2, 2.0, 0.13, top=2.6)


_JAPAN = Town(
    slatted_house, _to_the_shrine, _lantern_cord, _by_the_slats, _flags, _paper_lantern_near, (0.62, 0.03, 60)
)
_SAVANNA = Town(
    painted_shop, _out_to_the_plain, _bunting, _by_the_road, _red_earth, _straw_near, (0.64, 0.05, 60)
)
_ARABIA = Town(
    lane_house, _to_the_mosque, _sails_over, _by_the_arches, _pale_flags, _brass_near, (0.72, 0.04, 70)
)
_INDIA = Town(merchant_house, palace_of_windows, garlands, by_the_bazaar, warm_flags, garland_near, None)
_MEXICO = Town(lime_house, church_of_two_towers, cut_paper, by_the_arcade, cobbles, blossoms_near, None)
_TOWNS: Mapping[Culture, Town] = {
    "japanese": _JAPAN,
    "african": _SAVANNA,
    "arab": _ARABIA,
    "indian": _INDIA,
    "mexican": _MEXICO,
}
