"""The street elsewhere and in other times: a brick street of the west, a street of today, one of neon."""

from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.blocks import block, neon_block
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import halo, lit, pool, street_lamp
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.townhouses import terrace, timbered

ENDS = 40.0


def avenue(designer: Designer) -> Place:
    """A street that runs away between two rows of houses; a bench on its pavement."""
    wood = designer.paint(0.52, 0.055, 55)
    cards, seat = bench(designer, "bench", 1.45, 5.7, 1.4, wood, designer.paint(0.38, 0.02, 250), facing=-1)
    colours = (neon(designer, "left"), neon(designer, "right")) if designer.future else (LAMP, LAMP)
    return Place(
        cards=(
            *_far(designer),
            *_rows(designer),
            Card("near", 7.3, tuple(_near(designer))),
            *cards,
            _front(designer),
        ),
        ground=tuple(_ground(designer, colours)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.9), (3.4, 5.9)),
        pools=(
            *pool(designer, -2.9, 2.2, 7.0, 2.8, 0.42, colour=colours[0].lighter(0.08)),
            *pool(designer, 2.9, 1.8, 7.4, 2.6, 0.40, colour=colours[1].lighter(0.08)),
            *((Pool(0, 2.6, 6.5, 3.0, colours[0], 0.10),) if designer.future else ()),
        ),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    paint = designer.paint(0.60, 0.035, 265)
    first: tuple[Card, ...] = (sky(designer, sun=(-9, 21), low=1, top=33),)
    if not designer.future:
        first += (
            hills(
                designer,
                "hills",
                95,
                designer.paint(0.62, 0.045, 235),
                level=6.5,
                swell=3.0,
                haze=0.5,
                blur=2.0,
            ),
        )
    high = 26.0 if designer.future else 17.0 if designer.setting.period == "today" else 9.0
    middle: tuple[Card, ...] = (
        town(
            designer,
            "far town",
            62,
            base=-1,
            low=high * 0.35,
            high=high,
            left=-58,
            right=58,
            paint=paint.lighter(0.03),
            haze=0.42,
            blur=1.6,
        ),
        Card("street mist", 52, far_haze(designer, 0.5, 4.5, strength=0.5)),
    )
    if designer.western and not designer.future and designer.setting.period != "today":
        middle += (Card("church", 44, tuple(_church(designer)), haze=0.34, blur=1.2),)
    return (
        *first,
        *middle,
        Card(
            "wires",
            30,
            tuple(_across(designer)),
            haze=0.2,
            blur=0.8,
            moving=partial(_traffic, designer.setting.seed, designer.air.lamps) if designer.future else None,
        ),
    )


def _church(designer: Designer) -> list[Record]:
    """A spire at the street's end."""
    stone, slate = designer.paint(0.66, 0.025, 70), designer.paint(0.44, 0.035, 250)
    return [
        panel(-1.6, 0, 3.2, 8.0, stone, lift=5),
        sheet(((-1.8, 8.0), (1.8, 8.0), (0, 14.5)), slate, lift=5),
        line(((0, 14.4), (0, 15.6)), slate, 0.12),
        line(((-0.35, 15.1), (0.35, 15.1)), slate, 0.10),
        disc(0, 6.6, 0.75, None, designer.paint(0.88, 0.02, 85), lift=2, lit=not designer.air.lamps),
        line(((0, 6.6), (0, 7.1)), slate, 0.07),
        line(((0, 6.6), (0.35, 6.4)), slate, 0.07),
        *(
            Cut(
                smooth(
                    [(x - 0.3, 2.6), (x - 0.3, 4.0), (x, 4.7), (x + 0.3, 4.0), (x + 0.3, 2.6)], tension=0.3
                ),
                designer.paint(0.40, 0.03, 250),
                lift=1,
            )
            for x in (-0.7, 0.7)
        ),
        sheet(((-7.0, 0), (-1.6, 0), (-1.6, 4.4), (-4.3, 6.4), (-7.0, 4.4)), stone.darker(0.04), lift=4),
        sheet(((1.6, 0), (7.0, 0), (7.0, 4.4), (4.3, 6.4), (1.6, 4.4)), stone.darker(0.04), lift=4),
    ]


def _across(designer: Designer) -> list[Record]:
    """What spans the far street: flags, wires, or walks of glass."""
    if designer.future:
        steel, light = designer.paint(0.56, 0.02, 250), neon(designer, "bridge")
        return [
            panel(-14, 7.2, 28, 0.9, steel, lift=5),
            Cut(rectangle(-14, 7.35, 28, 0.5), light.darker(0.2).clear(0.7), edge=0, lit=False),
            *(panel(-13 + 2.2 * n, 7.2, 0.12, 0.9, steel.darker(0.08), lift=1) for n in range(12)),
            glow(0, 7.6, 8, light, 0.2),
        ]
    if designer.setting.period == "today":
        wire = designer.paint(0.40, 0.01, 260)
        return [
            line([(-12, 8.5 + 0.4 * n), (0, 7.9 + 0.4 * n), (12, 8.6 + 0.4 * n)], wire, 0.05, curved=True)
            for n in range(3)
        ]
    records: list[Record] = [
        line([(-9, 6.6), (0, 5.9), (9, 6.6)], designer.paint(0.5, 0.02, 80), 0.04, curved=True)
    ]
    for n in range(13):
        x = -8.0 + 1.33 * n
        y = 6.55 - 0.68 * (1 - (x / 9) ** 2)
        records.append(
            sheet(
                ((x - 0.42, y), (x + 0.42, y), (x, y - 0.85)),
                designer.paint(0.62, 0.10, (25.0, 90.0, 245.0)[n % 3]),
                lift=3,
            )
        )
    return records


def _traffic(seed: int, lamps: bool, frame: int) -> DisplayList:  # noqa: FBT001
    """Lights that fly by between the towers."""
    records: list[Record] = []
    for n in range(6):
        way = 1 if n % 2 else -1
        x = (((n * 9.3 + seed % 11) + way * frame * (0.11 + 0.03 * n)) % 44.0) - 22.0
        y = 9.4 + 1.25 * (n % 4) + 0.15 * sin(frame * 0.05 + n)
        light = Colour(0.86, 0.13, 30 if way > 0 else 200)
        records += [
            Cut(ellipse(x, y, 0.75, 0.24), Colour(0.36, 0.03, 260), edge=0.5, lit=False),
            Cut(ellipse(x + 0.55 * way, y, 0.14, 0.10), light, edge=0, lit=False),
        ]
        if lamps:
            records.append(glow(x + 0.5 * way, y, 1.0, light, 0.4))
    return tuple(records)


def _house(designer: Designer, n: int, left: float, width: float, storeys: int) -> list[Record]:
    name = f"house {n}"
    if designer.future:
        return neon_block(designer, name, left, width, storeys + 1)
    if designer.setting.period == "today":
        return block(designer, name, left, width, storeys + 1)
    if designer.ancient:
        return timbered(designer, name, left, width, max(1, storeys - 1))
    return terrace(designer, name, left, width, storeys, shop=n % 3 != 2)


def _rows(designer: Designer) -> tuple[Card, ...]:
    """Three planes of houses on each side; the nearer stand further out."""
    far = [
        *_house(designer, 0, -7.6, 3.6, 2),
        *_house(designer, 1, 4.0, 3.6, 2),
        *_house(designer, 2, -11.4, 3.6, 3),
        *_house(designer, 3, 7.8, 3.6, 2),
    ]
    middle = [
        *_house(designer, 4, -7.6, 3.9, 2),
        *_house(designer, 5, 3.7, 3.9, 2),
        *_house(designer, 6, -11.7, 3.9, 2),
        *_house(designer, 7, 7.8, 3.9, 3),
    ]
    near = [
        *_house(designer, 8, -7.4, 4.1, 2),
        *_house(designer, 9, 3.3, 4.1, 2),
        *_house(designer, 10, -11.7, 4.1, 2),
        *_house(designer, 11, 7.6, 4.1, 2),
    ]
    return (
        Card("far houses", 22, tuple(far), haze=0.22, blur=0.8),
        Card("middle houses", 15, tuple(middle), haze=0.12, blur=0.4),
        Card("near houses", 10, tuple(near), haze=0.04),
    )


def _near(designer: Designer) -> list[Record]:
    """A tree in its grating, a lamp, a box for letters or a machine of light, tubs along the pavement."""
    records: list[Record] = (
        tree(designer, "street tree", 4.3, 3.9, spread=0.32)
        if not designer.future
        else _beacon(designer, 4.2)
    )
    records += street_lamp(designer, -3.35, 3.0, arm=0.5) + halo(designer, -2.85, 2.76, 1.9, strength=0.34)
    if designer.setting.period == "today":
        steel, light = (
            designer.paint(0.50, 0.015, 250),
            Colour(0.92, 0.03, 230) if designer.air.lamps else designer.paint(0.80, 0.03, 230),
        )
        records += [
            panel(2.5, 0, 0.09, 2.3, steel, lift=4),
            panel(4.0, 0, 0.09, 2.3, steel, lift=4),
            panel(2.4, 2.25, 1.85, 0.12, steel.lighter(0.06), lift=6),
            Cut(rectangle(2.6, 0.7, 1.38, 1.4), Colour(0.9, 0.02, 220, 0.3), edge=0.4),
            panel(3.35, 0.75, 0.6, 1.1, light, lift=4),
            disc(3.65, 1.45, 0.18, None, designer.paint(0.60, 0.12, 25), lift=1),
            panel(-3.0, 0, 0.34, 0.62, designer.paint(0.46, 0.07, 155), lift=5, radius=0.04),
        ]
    elif not designer.future and not designer.ancient:
        red = designer.paint(0.50, 0.13, 27)
        records += [
            Cut(rectangle(2.7, 0, 0.42, 1.2, radius=0.12), red, lift=6),
            panel(2.66, 0, 0.50, 0.12, red.darker(0.12), lift=3),
            panel(2.66, 1.08, 0.50, 0.10, red.lighter(0.04), lift=3, radius=0.05),
            Cut(rectangle(2.78, 0.88, 0.26, 0.05), designer.paint(0.2, 0.02, 30), edge=0),
            panel(2.80, 0.56, 0.22, 0.2, designer.paint(0.86, 0.02, 85), lift=1),
        ]
    return [
        *records,
        *potted_plant(designer, "tub", -3.95, 0.0, 0.8, pot_hue=250),
        *potted_plant(designer, "second tub", 3.6, 0.0, 0.62, pot_hue=30, kind="sword"),
    ]


def _beacon(designer: Designer, x: float) -> list[Record]:
    """A pillar with a turning sign of light."""
    steel, light = designer.paint(0.56, 0.015, 245), neon(designer, "beacon")
    return [
        panel(x - 0.16, 0, 0.32, 2.2, steel, lift=6, radius=0.06),
        Cut(rectangle(x - 0.10, 0.5, 0.20, 1.4, radius=0.05), light, edge=0, lit=False),
        glow(x, 1.2, 1.1, light, 0.4),
        Cut(
            ellipse(x, 2.75, 0.46, 0.46).joined(ellipse(x, 2.75, -0.36, 0.36)),
            light.lighter(0.06),
            lift=2,
            lit=False,
        ),
        disc(x, 2.75, 0.16, None, light, lift=1, lit=False),
        glow(x, 2.75, 1.0, light, 0.3),
    ]


def _ground(designer: Designer, colours: tuple[Colour, Colour]) -> list[Record]:
    """Flagstones where people walk, the carriageway behind with its kerb and marks."""
    future, today = designer.future, designer.setting.period == "today"
    stone = designer.paint(0.48, 0.02, 260) if future else designer.paint(0.64, 0.018, 75)
    road = designer.paint(0.40, 0.02, 265) if future or today else designer.paint(0.54, 0.02, 260)
    records: list[Record] = list(paving(designer, ENDS, stone))
    records += [
        Cut(polygon(((-3.2, 7.6), (3.2, 7.6), (3.9, ENDS), (-3.9, ENDS))), road, edge=0),
        *(
            Cut(
                polygon(((s * 3.2, 7.6), (s * 3.36, 7.6), (s * 4.1, ENDS), (s * 3.9, ENDS))),
                stone.lighter(0.07),
                lift=1,
                edge=0.3,
            )
            for s in (-1, 1)
        ),
        Cut(rectangle(-3.3, 7.45, 6.6, 0.16), stone.lighter(0.06), lift=1, edge=0.3),
    ]
    mark = neon(designer, "mark") if future else designer.paint(0.86, 0.02, 90)
    if future or today:
        records += [
            Cut(rectangle(-0.07, 8.4 + 2.2 * n, 0.14, 1.2), mark.clear(0.8), edge=0, lit=not future)
            for n in range(14)
        ]
    else:
        records += [
            Cut(
                ellipse(
                    designer.between(-3.0, 3.0, "cobble", n),
                    designer.between(7.8, 14, "cobble", n, "z"),
                    0.16,
                    0.11,
                ),
                road.lighter(0.05 if n % 2 else -0.04),
                edge=0,
            )
            for n in range(150)
        ]
    records += (
        floor_glow(designer, -2.7, 6.8, 2.0, 0.9, colours[0], 0.6)
        + floor_glow(designer, 3.4, 7.4, 2.4, 0.8, colours[1], 0.5)
        + floor_glow(designer, 0.0, 12.0, 2.6, 2.4, colours[0], 0.36)
    )
    if future:
        records += [
            Wash(
                polygon(((s * 3.0, 9.5), (s * 5.4, 9.5), (s * 4.0, 4.4), (s * 2.2, 4.4))),
                (0, 9.5),
                (0, 4.4),
                ((0, colours[k].clear(0.30)), (1, colours[k].clear(0.0))),
                lit=False,
            )
            for k, s in enumerate((-1, 1))
        ]
    return [
        *records,
        *wetness(
            designer,
            ENDS,
            half=20,
            glints=((-2.7, colours[0]), (2.9, colours[1])) if designer.air.lamps else (),
        ),
    ]


def _front(designer: Designer) -> Card:
    """A near lamp's head and its iron in the left upper corner; a sign of light in times to come."""
    if designer.future:
        light = neon(designer, "front")
        records: list[Record] = [
            Cut(rectangle(-1.5, 1.25, 0.34, 0.85, radius=0.05), designer.paint(0.36, 0.03, 260), lift=8),
            Cut(rectangle(-1.44, 1.31, 0.22, 0.73, radius=0.04), light, edge=0, lit=False),
            glow(-1.33, 1.68, 0.6, light, 0.3),
        ]
        return Card("foreground sign", 2.6, tuple(records), blur=4.0)
    iron = designer.paint(0.34, 0.02, 262)
    shade, falls = lit(designer, designer.paint(0.82, 0.03, 90))
    x, y = -1.22, 1.86
    records = [
        line([(-1.9, 2.02), (-1.5, 2.16), (x, 2.05)], iron, 0.035, curved=True),
        Cut(
            smooth(
                [(x - 0.09, y - 0.12), (x - 0.13, y + 0.08), (x + 0.13, y + 0.08), (x + 0.09, y - 0.12)],
                tension=0.2,
            ),
            shade,
            lift=4,
            lit=falls,
        ),
        sheet(
            ((x - 0.17, y + 0.07), (x + 0.17, y + 0.07), (x + 0.03, y + 0.20), (x - 0.03, y + 0.20)),
            iron,
            lift=5,
        ),
        line(((x - 0.10, y - 0.12), (x + 0.10, y - 0.12)), iron, 0.025),
        fade(rectangle(x - 0.01, y - 0.12, 0.02, 0.2), (0, y), (0, y + 0.1), iron, 0.8, 0.8),
    ]
    return Card("foreground lamp", 2.6, tuple(records), blur=4.0)
