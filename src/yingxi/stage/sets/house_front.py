"""The front of a house with its door, path and garden: white walls and grey tiles, boards and a porch, timber and
thatch, glass, or a shell, by time and culture."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import polygon, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.dwellings import dwelling
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, grass_tuft, leaf_colours, potted_plant, tree
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.of_arabia import star_tiles
from yingxi.stage.sets.of_the_savanna import earth, painted_band
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.to_come import neon

ENDS = 15.5


def house_front(designer: Designer) -> Place:
    """People stand on the path before the door; the house fills the middle, neighbours and trees its sides."""
    wood, iron = designer.paint(0.54, 0.055, 55), designer.paint(0.40, 0.02, 250)
    cards, seat = bench(designer, "bench", 1.62, 5.9, 1.1, wood, iron)
    return Place(
        cards=(
            sky(designer, sun=(17, 19), low=1, top=32),
            hills(
                designer,
                "hills",
                90,
                designer.paint(0.62, 0.045, 235),
                level=6.5,
                swell=3.0,
                haze=0.5,
                blur=2.0,
            ),
            town(
                designer,
                "town",
                48,
                base=-0.5,
                low=2.5,
                high=5.0,
                left=-46,
                right=46,
                paint=designer.paint(0.62, 0.035, 50),
                haze=0.40,
                blur=1.4,
            ),
            Card("town mist", 40, far_haze(designer, 0.3, 3.0, strength=0.45)),
            Card("trees", 21, tuple(_trees(designer)), haze=0.16, blur=0.6),
            Card("house", ENDS, tuple(_house(designer)), haze=0.03),
            Card("fence", 8.4, tuple(_fence(designer)), haze=0.01),
            *cards,
            _front(designer),
        ),
        ground=tuple(_ground(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.7), (3.4, 5.7)),
        pools=(*pool(designer, -0.5, 2.2, 8.4, 3.4, 0.36), *pool(designer, 2.6, 1.8, 8.0, 2.4, 0.26)),
    )


def _trees(designer: Designer) -> list[Record]:
    records: list[Record] = []
    for n, (x, height) in enumerate(((-11.5, 7.4), (-8.2, 6.0), (7.6, 6.6), (10.6, 7.8), (13.8, 6.4))):
        records += tree(designer, f"behind {n}", x, height, spread=0.38)
    return records


def _house(designer: Designer) -> list[Record]:
    """The house in the middle, the sides of two neighbours."""
    return [
        *dwelling(designer, "left neighbour", -12.4, 4.4, small=True),
        *dwelling(designer, "right neighbour", 7.6, 4.4, small=True),
        *dwelling(designer, "house", -4.3, 8.4),
        fade(rectangle(-14, 0, 28, 1.1), (0, 0), (0, 1.1), Colour(0.14, 0.05, 285), 0.20, 0.0),
    ]


def _fence(designer: Designer) -> list[Record]:
    """What parts garden and street, open in the middle where the path leads to the door; bushes, a letter box."""
    records: list[Record] = []
    spans = ((-9.0, -1.75), (1.75, 9.0))
    if designer.future:
        light = neon(designer, "fence")
        for left, right in spans:
            records += [
                panel(left, 0, right - left, 0.22, designer.paint(0.70, 0.015, 238), lift=5, radius=0.08),
                Cut(rectangle(left + 0.1, 0.24, right - left - 0.2, 0.03), light, edge=0, lit=False),
                glow((left + right) / 2, 0.25, 2.6, light, 0.16),
            ]
    elif designer.african or designer.arab:
        wall = earth(designer) if designer.african else designer.masonry(0.80, 0.05, 78)
        for left, right in spans:
            records += [
                panel(left, 0, right - left, 0.66, wall, lift=6),
                panel(left - 0.05, 0.62, right - left + 0.1, 0.12, wall.lighter(0.06), lift=4, radius=0.05),
                *(painted_band if designer.african else _tiles)(designer, f"wall {left:g}", left, 0.36,
                    right - left, 0.2),
            ]  # fmt: skip
    elif designer.japanese or (designer.ancient and not designer.western):
        bamboo = designer.paint(0.64, 0.06, 82)
        for left, right in spans:
            count = round((right - left) / 0.13)
            records += [
                line(
                    ((left + 0.13 * n, 0), (left + 0.13 * n + 0.03, 0.78 + 0.06 * (n % 3))),
                    bamboo.darker(0.03 * (n % 2)),
                    0.06,
                )
                for n in range(count)
            ]
            records += [line(((left, y), (right, y)), bamboo.darker(0.08), 0.05) for y in (0.26, 0.62)]
    elif designer.western:
        white = designer.paint(0.88, 0.012, 88) if not designer.ancient else designer.paint(0.50, 0.045, 55)
        for left, right in spans:
            records += [panel(left, y, right - left, 0.07, white.darker(0.04), lift=3) for y in (0.24, 0.58)]
            for n in range(round((right - left) / 0.24)):
                x = left + 0.24 * n
                shape = ((x, 0), (x + 0.15, 0), (x + 0.15, 0.74), (x + 0.075, 0.84), (x, 0.74))
                records.append(Cut(polygon(shape), white, lift=4))
        if not designer.ancient:
            post = designer.paint(0.46, 0.05, 50)
            records += [
                panel(2.02, 0, 0.09, 0.98, post, lift=4),
                panel(1.84, 0.95, 0.46, 0.27, designer.paint(0.52, 0.12, 28), lift=5, radius=0.10),
            ]
    else:
        brick = designer.paint(0.54, 0.03, 240)
        for left, right in spans:
            records += [
                panel(left, 0, right - left, 0.62, brick, lift=6),
                panel(left - 0.06, 0.60, right - left + 0.12, 0.10, brick.darker(0.08), lift=4),
                *(
                    line(((left, 0.12 * n), (right, 0.12 * n)), brick.lighter(0.05), 0.012)
                    for n in range(1, 5)
                ),
            ]
    for n, (x, wide, tall, hue) in enumerate(
        ((-3.4, 1.5, 0.82, 350.0), (-5.6, 1.9, 1.0, 40.0), (3.5, 1.6, 0.88, 20.0), (5.6, 1.8, 1.0, -1.0))
    ):
        records += bush(designer, f"bush {n}", x, wide, tall, flowers=hue)
    return [*records, *tree(designer, "garden tree", -4.6, 4.6, spread=0.34)]


def _tiles(
    designer: Designer, _: str, left: float, bottom: float, width: float, height: float
) -> list[Record]:
    return star_tiles(designer, left, bottom, width, height)


def _ground(designer: Designer) -> list[Record]:
    """Grass with a path of stone that leads to the door."""
    _, middle, light = leaf_colours(designer)
    grass = middle.mixed(designer.paint(0.64, 0.06, 120), 0.5)
    stone = designer.paint(0.70, 0.02, 80) if not designer.future else designer.paint(0.74, 0.014, 238)
    records: list[Record] = list(floor(grass, ENDS, half=16.0, back=grass.lighter(0.04)))
    for n in range(60):
        z = 3.0 + 8.0 * designer.between(0, 1, "blade", n) ** 1.3
        x = designer.between(-9, 9, "blade", n, "x")
        if abs(x) > 1.5:
            records.append(Cut(rectangle(x, z, 0.22, 0.05, radius=0.02), light.clear(0.5), edge=0))
    records.append(
        Cut(polygon(((-1.9, 1.5), (1.9, 1.5), (1.05, ENDS), (-1.05, ENDS))), stone.darker(0.06), edge=0)
    )
    for row in range(11):
        z, deep = 1.6 + 0.9 * row, 0.78
        half = 1.86 - 0.85 * (z - 1.5) / (ENDS - 1.5)
        cut = designer.between(-0.3, 0.3, "flag", row)
        for left, right in ((-half, cut - 0.03), (cut + 0.03, half)):
            tone = stone.lighter(designer.between(-0.02, 0.03, "flag", row, round(left * 10)))
            records.append(
                Cut(
                    polygon(((left, z), (right, z), (right * 0.97, z + deep), (left * 0.97, z + deep))),
                    tone,
                    edge=0.4,
                )
            )
    records += floor_glow(designer, -0.2, 8.2, 2.4, 1.4, LAMP, 0.6)
    return [*records, *wetness(designer, ENDS, half=16, glints=((-0.4, LAMP),) if designer.air.lamps else ())]


def _front(designer: Designer) -> Card:
    """Leaves of the hedge at the near left."""
    records = [
        *potted_plant(designer, "near leaves", -1.55, 0.22, 0.84, pot_hue=35),
        grass_tuft(designer, "near grass", -1.32, 0.30, base=0.20),
    ]
    return Card("foreground leaves", 2.45, tuple(records), blur=5.0)
