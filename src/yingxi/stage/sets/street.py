"""The old street: two rows of shops, an arch and a pagoda where it ends, signs, lanterns on cords,
flagstones."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.film.sheet import Period
from yingxi.stage.display import Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.avenue import avenue
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import eaves, shophouse
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.gaslight import CALLED as GASLIT
from yingxi.stage.sets.gaslight import with_gas_lamps
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import halo, lantern, pool, street_lamp, string_of_lanterns
from yingxi.stage.sets.lane_of_the_thirties import lane_of_the_thirties
from yingxi.stage.sets.signs import hanging_sign
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, pagoda, town
from yingxi.stage.sets.streets_abroad import street_abroad
from yingxi.stage.sets.wares import crate

ENDS = 30.0
_NAMES = (
    "茶庄",
    "书局",
    "钟表行",
    "小吃店",
    "裁缝铺",
    "药房",
    "米铺",
    "糖水铺",
    "修理铺",
    "花店",
    "照相馆",
    "面馆",
)
_SIGNS = ("茶", "书", "酒", "面", "布", "药", "糖", "影")


def street(designer: Designer) -> Place:
    """An old town's street, seen along its length; by its name lit by gas."""
    if not designer.dressed(*GASLIT) or designer.future:
        return _street(designer)
    of_then = designer.setting.period or "1930s"
    old = replace(designer, setting=replace(designer.setting, period=of_then))
    return with_gas_lamps(old, _street(old))


def _street(designer: Designer) -> Place:
    if designer.abroad and not designer.today:
        return street_abroad(designer)
    if designer.western or designer.future or designer.setting.period == "today":
        return avenue(designer)
    if designer.thirties:
        return lane_of_the_thirties(designer)
    timber = designer.paint(0.52, 0.055, 45)
    cards, seat = wooden_chair(designer, "stool", 1.65, 5.8, timber, facing=-1, height=0.44, stool=True)
    warm = Colour(0.85, 0.11, 65)
    return Place(
        cards=(*_far(designer), *_rows(designer), _near(designer), *cards, _front(designer)),
        ground=(*paving(designer, ENDS, designer.paint(0.62, 0.022, 70)), *_ground_light(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.9), (3.4, 5.9)),
        pools=(
            *pool(designer, -2.9, 2.2, 7.0, 2.8, 0.42),
            *pool(designer, 2.9, 1.8, 7.4, 2.6, 0.40, colour=warm),
        ),
    )


def _ground_light(designer: Designer) -> list[Record]:
    warm = Colour(0.80, 0.12, 55)
    records = floor_glow(designer, -2.7, 6.8, 2.0, 0.9, LAMP, 0.6)
    records += floor_glow(designer, 3.4, 7.4, 2.4, 0.8, LAMP, 0.5)
    records += floor_glow(designer, 0.0, 12.0, 2.2, 2.2, LAMP, 0.4)
    glints = ((-2.7, LAMP), (-0.9, warm), (1.0, warm), (2.9, LAMP)) if designer.air.lamps else ()
    return records + wetness(designer, ENDS, half=20, glints=glints)


def _far(designer: Designer) -> tuple[Card, ...]:
    """The end of the street: sky, mountain, roofs, the pagoda, an arch across the way."""
    tower = Group(tuple(pagoda(designer, 2.1, 0.5, 10.5)), name="pagoda")
    period: Period = "ancient" if designer.ancient else "1930s"
    of_its_time = replace(designer, setting=replace(designer.setting, period=period))
    return (
        sky(designer, sun=(-9, 21), low=1, top=33),
        hills(
            designer,
            "mountain",
            90,
            designer.paint(0.62, 0.045, 255),
            level=7.5,
            swell=4.0,
            haze=0.5,
            blur=2.0,
        ),
        Card("pagoda", 44, (tower,), haze=0.40, blur=1.5),
        town(
            of_its_time,
            "roofs",
            36,
            base=0.0,
            low=2.2,
            high=4.4,
            left=-22,
            right=22,
            paint=designer.paint(0.62, 0.04, 50),
            haze=0.34,
            blur=1.3,
        ),
        Card("street mist", 34, far_haze(designer, 0.5, 3.0, strength=0.5)),
        Card("arch", 27, tuple(_arch(designer)), haze=0.28, blur=1.0),
    )


def _arch(designer: Designer) -> list[Record]:
    """A memorial arch of four posts and three roofs."""
    red, tiles = designer.paint(0.50, 0.075, 30), designer.paint(0.42, 0.035, 250)
    records: list[Record] = []
    for x, height in ((-3.4, 3.6), (-1.35, 4.6), (1.35, 4.6), (3.4, 3.6)):
        records += [
            panel(x - 0.17, 0, 0.34, height, red, lift=4),
            panel(x - 0.3, 0, 0.6, 0.6, designer.paint(0.64, 0.02, 80), lift=3),
        ]
    for left, right, y in ((-3.5, -1.3, 3.1), (1.3, 3.5, 3.1), (-1.5, 1.5, 4.0)):
        records.append(panel(left, y, right - left, 0.55, designer.paint(0.46, 0.05, 215), lift=3))
        records += eaves(designer, left - 0.2, right + 0.2, y + 0.6, 0.55, tiles, upturn=0.3)
    records += halo(designer, 0, 4.2, 2.5, strength=0.2)
    return records


def _rows(designer: Designer) -> tuple[Card, ...]:
    """Three planes of shops on each side; the nearer stand further out and leave the view open."""
    order = [(_NAMES[(n * 5 + int(designer.between(0, 12, "names"))) % len(_NAMES)]) for n in range(12)]
    walls = (
        (0.66, 0.035, 70),
        (0.58, 0.045, 40),
        (0.62, 0.03, 230),
        (0.70, 0.03, 85),
        (0.56, 0.045, 25),
        (0.64, 0.035, 150),
    )

    def house(n: int, left: float, width: float, storey: float, front: str = "") -> list[Record]:
        body = designer.paint(*walls[(n + int(designer.between(0, 6, "walls"))) % 6])
        trim = designer.paint(
            *designer.one_of(
                ((0.44, 0.05, 40), (0.40, 0.05, 25), (0.46, 0.045, 55), (0.40, 0.035, 200)), "trim", n
            )
        )
        return shophouse(
            designer, f"house {n}", left, width, storey, order[n], body=body, trim=trim, front=front
        )

    far = [
        *house(0, -6.4, 3.4, 2.5),
        *house(1, 3.0, 3.4, 2.4),
        *house(2, -10.0, 3.4, 2.6),
        *house(3, 6.6, 3.4, 2.6),
    ]
    middle = [
        *house(4, -6.5, 3.7, 2.6, "doors"),
        *house(5, 2.75, 3.9, 2.65, "window"),
        *house(6, -10.6, 3.9, 2.7),
        *house(7, 6.9, 3.9, 2.6),
    ]
    near = [
        *house(8, -6.7, 3.85, 2.75, "counter"),
        *house(9, 2.95, 3.9, 2.75, "doors"),
        *house(10, -10.8, 3.9, 2.7),
        *house(11, 7.05, 3.9, 2.7),
    ]
    for x, n in ((-2.75, 0), (2.7, 1)):
        text = order[8 + n]
        near += hanging_sign(
            designer,
            text,
            x,
            2.62,
            0.22,
            designer.paint(*((0.46, 0.09, 30), (0.36, 0.05, 250))[n]),
            designer.paint(0.86, 0.05, 88),
        )
    middle += hanging_sign(
        designer,
        designer.one_of(_SIGNS, "sign"),
        -2.5,
        2.9,
        0.42,
        designer.paint(0.80, 0.04, 85),
        designer.paint(0.42, 0.08, 28),
    )
    cord = string_of_lanterns(designer, "far cord", (-4.0, 4.3), (4.0, 4.2), 6, 0.42, sag=0.5)
    return (
        Card("far shops", 19, tuple(far), haze=0.22, blur=0.8),
        Card("far cord", 16, tuple(cord), haze=0.12),
        Card("middle shops", 13, tuple(middle), haze=0.12, blur=0.4),
        Card("near shops", 9, tuple(near), haze=0.04),
        Card(
            "cord",
            8.0,
            tuple(string_of_lanterns(designer, "cord", (-4.2, 3.35), (4.2, 3.5), 5, 0.34, sag=0.42)),
        ),
    )


def _near(designer: Designer) -> Card:
    """Lamp, pots, crates and a small tree along the shops."""
    records: list[Record] = tree(designer, "street tree", 4.15, 3.6, spread=0.34)
    records += street_lamp(designer, -3.25, 2.7, arm=0.5)
    records += halo(designer, -2.75, 2.48, 1.9, strength=0.34)
    records += crate(designer, "crate 1", 2.75, 0.0, 0.55, 0.38)
    records += crate(designer, "crate 2", 2.85, 0.39, 0.46, 0.32)
    records += potted_plant(designer, "pot 1", 3.5, 0.0, 0.72, pot_hue=230)
    records += potted_plant(designer, "pot 2", -3.75, 0.0, 0.62, pot_hue=30, kind="sword")
    return Card("near", 7.3, tuple(records))


def _front(designer: Designer) -> Card:
    """The eave's lantern in the left upper corner."""
    records = lantern(designer, -1.16, 1.80, 0.19, cord=0.5)
    return Card("foreground lantern", 2.6, tuple(records), blur=4.0)
