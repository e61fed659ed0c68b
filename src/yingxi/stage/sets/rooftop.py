"""The rooftop: a parapet with rail, washing, a water tank, pots and a string of bulbs; the whole town
below."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Record
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import bush, potted_plant
from yingxi.stage.sets.lamps import halo, lit, pool, string_of_lanterns
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.wares import crate

ENDS = 8.4


def rooftop(designer: Designer) -> Place:
    """A flat roof; the parapet stands at 8.4 m."""
    first, seat = wooden_chair(
        designer, "stool", -1.6, 5.6, designer.paint(0.56, 0.05, 60), facing=1, stool=True, height=0.44
    )
    second, other = wooden_chair(designer, "old chair", 1.6, 5.6, designer.paint(0.52, 0.06, 200), facing=-1)
    ground: list[Record] = list(tiles(designer, ENDS, designer.paint(0.60, 0.03, 45), half=12, size=0.8))
    ground += floor_glow(designer, 0, 6.2, 3.2, 1.0, LAMP, 0.55) + wetness(
        designer, ENDS, glints=((-1, LAMP), (1.2, LAMP)) if designer.air.lamps else ()
    )
    paint = designer.paint(0.62, 0.035, 285)
    return Place(
        cards=(
            sky(designer, sun=(22, 14), low=-4, top=30),
            hills(
                designer,
                "hills",
                100,
                designer.paint(0.62, 0.045, 250),
                level=4.0,
                swell=3.0,
                haze=0.5,
                blur=2,
            ),
            town(
                designer,
                "far town",
                70,
                base=-16,
                low=10,
                high=25,
                left=-80,
                right=80,
                paint=paint.lighter(0.03),
                haze=0.44,
                blur=1.5,
            ),
            town(
                designer,
                "middle town",
                42,
                base=-12,
                low=8,
                high=17,
                left=-50,
                right=50,
                paint=designer.paint(0.58, 0.04, 300),
                haze=0.28,
                blur=1.2,
            ),
            Card("town mist", 40, far_haze(designer, -2.0, 5.0, strength=0.5)),
            town(
                designer,
                "near town",
                22,
                base=-8,
                low=5,
                high=9.2,
                left=-28,
                right=28,
                paint=designer.paint(0.52, 0.045, 285),
                haze=0.14,
                blur=0.8,
            ),
            Card("parapet", ENDS, tuple(_parapet(designer)), haze=0.03),
            Card("things", 7.2, tuple(_things(designer))),
            *first,
            *second,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat, other),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=(*pool(designer, -1.2, 2.4, 6.4, 2.8, 0.36), *pool(designer, 1.6, 2.4, 6.4, 2.8, 0.36)),
    )


def _parapet(designer: Designer) -> list[Record]:
    """A low wall with a rail, pots in a row, an aerial, the water tank."""
    wall, iron = designer.paint(0.58, 0.03, 50), designer.paint(0.42, 0.03, 200)
    records: list[Record] = []
    tank = designer.paint(0.56, 0.05, 235)
    records += [
        panel(-5.3, 0, 0.12, 1.6, iron, lift=4),
        panel(-4.0, 0, 0.12, 1.6, iron, lift=4),
        panel(-5.5, 1.55, 1.85, 0.1, iron, lift=4),
        panel(-5.4, 1.65, 1.6, 1.5, tank, lift=8, radius=0.12),
        panel(-5.46, 3.02, 1.72, 0.16, tank.lighter(0.05), lift=4, radius=0.05),
    ]
    for n in range(3):
        records.append(line(((-5.38, 1.95 + 0.4 * n), (-3.82, 1.95 + 0.4 * n)), tank.darker(0.06), 0.03))
    aerial = 0 if designer.ancient or designer.thirties else 5
    if aerial:
        records.append(line(((3.9, 0.9), (3.9, 3.3)), iron, 0.04))
    for n in range(aerial):
        records.append(
            line(
                ((3.9 - 0.5 + 0.06 * n, 3.2 - 0.22 * n), (3.9 + 0.5 - 0.06 * n, 3.2 - 0.22 * n)), iron, 0.022
            )
        )
    records += [
        panel(-9, -0.02, 18, 0.62, wall, lift=8),
        panel(-9, 0.58, 18, 0.09, wall.lighter(0.06), lift=5),
    ]
    for n in range(12):
        x = -8 + 1.45 * n + designer.between(-0.2, 0.2, "crack", n)
        records.append(line([(x, 0.5), (x + 0.05, 0.36), (x - 0.02, 0.24)], wall.darker(0.06), 0.008))
    for n in range(15):
        records.append(panel(-8.4 + 1.2 * n, 0.66, 0.05, 0.42, iron, lift=3))
    records += [
        panel(-9, 1.05, 18, 0.055, iron.lighter(0.04), lift=4),
        panel(-9, 0.84, 18, 0.03, iron, lift=3),
    ]
    return records


def _things(designer: Designer) -> list[Record]:
    """Washing on a line, pots, crates, bulbs on a cord."""
    records: list[Record] = []
    post = designer.paint(0.46, 0.05, 50)
    records += [panel(-4.6, 0, 0.08, 2.5, post, lift=4), panel(-2.3, 0, 0.08, 2.5, post, lift=4)]
    cord = [(-4.56 + 0.23 * n, 2.40 - 0.10 * (1 - ((n - 5) / 5) ** 2)) for n in range(11)]
    records.append(line(cord, designer.paint(0.42, 0.02, 280), 0.012, curved=True))
    for n, (x, wide, long, tone) in enumerate(
        (
            (-4.4, 0.42, 0.72, (0.74, 0.02, 90)),
            (-3.86, 0.36, 0.50, (0.62, 0.06, 235)),
            (-3.40, 0.46, 0.62, (0.70, 0.06, 30)),
            (-2.82, 0.34, 0.44, (0.74, 0.06, 95)),
        )
    ):
        y = 2.33 - 0.02 * (n % 2)
        records.append(
            sheet(
                ((x, y), (x + wide, y - 0.01), (x + wide + 0.03, y - long), (x + 0.02, y - long + 0.04)),
                designer.paint(*tone),
                lift=4,
            )
        )
        records += [
            disc(x + 0.05, y, 0.018, None, post.lighter(0.1), lift=1),
            disc(x + wide - 0.05, y - 0.01, 0.018, None, post.lighter(0.1), lift=1),
        ]
    if designer.ancient:
        records += string_of_lanterns(designer, "cord", (-4.4, 2.95), (4.3, 2.95), 7, 0.30, sag=0.36)
        return [*records, *_pots(designer)]
    bulbs = [(-4.4 + 0.72 * n, 2.95 - 0.30 * (1 - ((n - 6.2) / 6.2) ** 2)) for n in range(13)]
    records.append(line(bulbs, designer.paint(0.34, 0.02, 280), 0.014, curved=True))
    for x, y in bulbs:
        shade, falls = lit(designer, designer.paint(0.80, 0.04, 90), Colour(0.94, 0.09, 85))
        records += [
            line(((x, y), (x, y - 0.06)), designer.paint(0.34, 0.02, 280), 0.02),
            disc(x, y - 0.10, 0.05, 0.06, shade, lift=2, lit=falls),
        ]
        if designer.air.lamps:
            records.append(glow(x, y - 0.1, 0.55, LAMP, 0.22))
    records += halo(designer, 0, 2.6, 2.0, strength=0.05)
    return [*records, *_pots(designer)]


def _pots(designer: Designer) -> list[Record]:
    return [
        *crate(designer, "box", 2.55, 0, 0.62, 0.42),
        *potted_plant(designer, "fern", 2.85, 0.43, 0.62, pot_hue=30),
        *potted_plant(designer, "tall", 3.55, 0, 1.05, pot_hue=215, kind="sword"),
        *bush(designer, "tub", -4.5, 0.9, 0.6, flowers=20),
    ]


def _front(designer: Designer) -> Card:
    """A pot's leaves at the right lower edge."""
    return Card(
        "foreground pot",
        2.5,
        tuple(potted_plant(designer, "near pot", 1.55, 0.2, 0.72, pot_hue=30)),
        blur=5.0,
    )
