"""The greenhouse: ribs of iron and panes to the ridge, benches of pots, climbing leaves, light from all sides."""

from dataclasses import replace
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, flower, leaf, leaf_colours, potted_plant, tree
from yingxi.stage.sets.lamps import lantern, pendant, pool
from yingxi.stage.sets.openings import Box, glass
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.woods import palm

_END = 8.6
_PANES: Box = (-7.2, 0.66, 14.4, 3.9)


def greenhouse(designer: Designer) -> Place:
    """A house of glass; its gable closes the view, the garden shows through."""
    first, seat = bench(
        designer,
        "bench",
        1.4,
        5.55,
        1.4,
        designer.paint(0.56, 0.05, 60),
        designer.paint(0.42, 0.03, 165),
        facing=-1,
    )
    # Under glass it is summer all the year.
    warm = replace(designer, setting=replace(designer.setting, season="summer", weather="clear"))
    stone = designer.paint(0.64, 0.02, 80)
    ground: list[Record] = list(tiles(designer, _END, stone, size=0.55, checked=True))
    if not designer.air.overcast:
        light = Colour(0.95, 0.07, 85) if designer.air.hour != "night" else Colour(0.76, 0.05, 250)
        ground += [
            Soft(
                polygon(((x, 8.0), (x + 0.5, 8.0), (x - 0.9, 4.0), (x - 1.5, 4.0))),
                light.clear(0.26 if designer.air.hour != "night" else 0.12),
                3,
            )
            for x in (-3.0, -1.6, -0.2, 1.2, 2.6, 4.0)
        ]
    ground += floor_glow(designer, 0, 6.0, 2.6, 0.9, LAMP, 0.5)
    return Place(
        cards=(
            sky(designer, sun=(-12, 16), low=0, top=30),
            hills(
                designer,
                "hills",
                80,
                designer.paint(0.60, 0.045, 190),
                level=6.0,
                swell=3.5,
                haze=0.45,
                blur=1.5,
            ),
            Card("mist", 40, far_haze(designer, 0.5, 2.4, strength=0.4)),
            Card("garden", 22, tuple(_outside(designer)), haze=0.24, blur=1.0),
            replace(glass(designer, _PANES), z=_END + 0.4),
            Card("gable", _END, tuple(_gable(warm)), haze=0.03),
            Card("palms", 7.6, tuple(_palms(warm))),
            Card("benches", 6.7, tuple(_benches(warm))),
            *first,
            _front(warm),
        ),
        ground=tuple(ground),
        ground_ends=_END,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(designer, 0, 2.3, 6.2, 3.0, 0.40), Pool(0, 2.6, 6.6, 3.2, designer.air.sky[2], 0.14)),
    )


def _outside(designer: Designer) -> list[Record]:
    records: list[Record] = [Cut(rectangle(-40, -6, 80, 6.3), _lawn(designer), edge=0)]
    for n in range(10):
        records += tree(
            designer,
            f"tree {n}",
            -22 + 4.9 * n + designer.between(-1, 1, "tree", n),
            designer.between(4.5, 7.0, "tree", n, "h"),
        )
    return records


def _lawn(designer: Designer) -> Colour:
    return designer.snow(0.84) if designer.snowy else designer.paint(0.58, 0.06, 130)


def _gable(designer: Designer) -> list[Record]:
    """The end wall: a low wall of brick, posts and arches of white iron, panes with a slant of light."""
    iron, brick = designer.paint(0.84, 0.012, 150), designer.paint(0.54, 0.06, 35)
    pane = designer.air.sky[1].lighter(0.06)
    records: list[Record] = [
        Wash(
            rectangle(-10, 0, 20, 7),
            (0, 0),
            (0, 6),
            ((0, pane.clear(0.30)), (0.6, pane.clear(0.10)), (1, pane.clear(0.22))),
            lit=False,
        )
    ]
    for s, w in ((-4.6, 0.7), (-3.4, 0.2), (-0.6, 0.8), (0.6, 0.2), (3.2, 0.6)):
        records.append(
            Cut(
                polygon(((s, 0.6), (s + w, 0.6), (s + w + 1.5, 6), (s + 1.5, 6))),
                Colour(1, 0, 0, 0.09),
                edge=0,
                lit=False,
            )
        )
    records += [panel(-10, 0, 20, 0.62, brick, lift=6)]
    for row in range(4):
        records += [
            Cut(
                rectangle(-8 + 0.36 * n + 0.18 * (row % 2), 0.03 + 0.145 * row, 0.33, 0.12),
                brick.lighter(designer.between(-0.04, 0.04, "brick", row, n)),
                edge=0,
            )
            for n in range(45)
        ]
    records.append(panel(-10, 0.60, 20, 0.09, iron, lift=5))
    for n in range(17):
        x = -6.4 + 0.8 * n
        top = 2.9 + 1.5 * max(0.0, 1 - abs(x) / 5.2)
        records.append(line(((x, 0.65), (x, top)), iron, 0.075 if n % 2 == 0 else 0.04))
    records += [panel(-10, y, 20, 0.06, iron, lift=4) for y in (1.6, 2.6)]
    arch = [(-6.6 + 13.2 * k / 14, 2.75 + 1.75 * sin(pi * k / 14)) for k in range(15)]
    records += [
        line(arch, iron, 0.16, curved=True),
        line([(x * 0.82, y - 0.42) for x, y in arch], iron, 0.06, curved=True),
    ]
    for n in range(9):
        a = pi * (n + 0.5) / 9
        records.append(
            line(
                ((5.4 * cos(a), 2.35 + 1.75 * sin(a)), (9.5 * cos(a), 2.7 + 4.6 * sin(a))),
                iron.darker(0.03),
                0.07,
            )
        )
    for x, wide in ((-0.75, 1.5),):
        records += [
            panel(x - 0.06, 0, 0.10, 2.65, iron, lift=6),
            panel(x + wide - 0.04, 0, 0.10, 2.65, iron, lift=6),
            panel(x + wide / 2 - 0.03, 0, 0.06, 2.6, iron, lift=5),
            panel(x, 0.02, wide, 0.5, designer.paint(0.52, 0.06, 165), lift=4),
            *(
                disc(x + wide / 2 + s * 0.12, 1.05, 0.03, None, designer.paint(0.72, 0.08, 82), lift=2)
                for s in (-1, 1)
            ),
        ]
    return records


def _palms(designer: Designer) -> list[Record]:
    """Two palms, great leaves, a vine along the ridge."""
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = [
        *palm(designer, "left palm", -3.9, 3.3, 0.4),
        *palm(designer, "right palm", 4.1, 3.0, -0.5),
    ]
    for n in range(24):
        x = -6 + 0.52 * n
        y = 4.25 - 0.05 * x * x * 0.5 + designer.between(-0.12, 0.12, "vine", n)
        records += [
            Cut(
                leaf(0.42, 0.2).turned(-1.57 + designer.between(-0.8, 0.8, "vine", n, "turn")).moved(x, y),
                (dark, middle, light)[n % 3],
                lift=3,
            )
        ]
        if n % 5 == 2:
            records += flower(
                x + 0.1, y - 0.35, 0.10, designer.paint(0.68, 0.12, 340), designer.paint(0.82, 0.10, 88)
            )
    for x, y, radius in ((-1.6, 2.95, 0.30), (1.5, 3.05, 0.26)):
        records += (
            pendant(designer, x, y, radius, top=y + 1.6)
            if designer.western
            else lantern(designer, x, y, radius, hue=70, cord=1.6)
        )
    return records


def _benches(designer: Designer) -> list[Record]:
    """Slatted benches at both sides with pots in three sizes, cans, sacks; hanging baskets over them."""
    wood, clay = designer.paint(0.62, 0.05, 65), designer.paint(0.60, 0.085, 42)
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    for side, left in ((-1, -4.6), (1, 2.35)):
        width = 2.3
        for n in range(7):
            x = left + 0.2 + width * n / 7
            high = designer.between(0.30, 0.62, "pot", side, n)
            kind = (n + (side > 0)) % 4
            if kind == 0:
                records += potted_plant(designer, f"pot {side} {n}", x, 0.84, high, pot_hue=40)
            elif kind == 1:
                records += [
                    panel(x - 0.09, 0.84, 0.18, 0.16, clay, lift=4),
                    *(
                        disc(
                            x + dx,
                            1.06 + dy,
                            0.07,
                            None,
                            designer.paint(0.66, 0.13, (20.0, 340.0, 60.0, 290.0)[n % 4]),
                            lift=2,
                        )
                        for dx, dy in ((-0.08, 0.0), (0.07, 0.02), (0.0, 0.10))
                    ),
                    *(Cut(ellipse(x + dx, 1.0, 0.08, 0.05), middle, lift=1) for dx in (-0.1, 0.1)),
                ]
            elif kind == 2:
                records += potted_plant(
                    designer, f"pot {side} {n}", x, 0.84, high * 1.1, pot_hue=220, kind="sword"
                )
            else:
                records += [
                    panel(x - 0.10, 0.84, 0.20, 0.17, clay.darker(0.04), lift=4),
                    blob(
                        [(x - 0.17, 1.0), (x - 0.2, 1.16), (x, 1.30), (x + 0.2, 1.16), (x + 0.17, 1.0)],
                        dark.lighter(0.03),
                        lift=3,
                    ),
                    disc(x, 1.16, 0.08, None, light, lift=1),
                ]
        records += [
            panel(left - 0.05, 0.78, width + 0.1, 0.07, wood, lift=6),
            *(panel(left + s, 0, 0.08, 0.80, wood.darker(0.06), lift=4) for s in (0.06, width - 0.14)),
            panel(left, 0.24, width, 0.05, wood.darker(0.04), lift=3),
        ]
        records += [
            *(
                panel(left + 0.3 + 0.45 * n, 0.29, 0.30, 0.24, clay.lighter(0.03 * (n % 2)), lift=3)
                for n in range(3)
            )
        ]
    can = designer.paint(0.56, 0.05, 200)
    records += [
        panel(-2.0, 0, 0.32, 0.32, can, lift=5, radius=0.03),
        line([(-1.70, 0.06), (-1.5, 0.28), (-1.42, 0.40)], can.darker(0.05), 0.05),
        line(
            [(-1.98, 0.30), (-1.9, 0.46), (-1.72, 0.46), (-1.68, 0.32)], can.darker(0.08), 0.03, curved=True
        ),
    ]
    for n, x in enumerate((-3.1, -0.2, 3.0)):
        records += [
            line(((x, 2.25), (x - 0.02, 4.6)), designer.paint(0.46, 0.02, 90), 0.012),
            *(line(((x + s * 0.24, 1.98), (x, 2.3)), designer.paint(0.46, 0.02, 90), 0.010) for s in (-1, 1)),
            blob(
                [(x - 0.26, 2.0), (x - 0.18, 1.80), (x, 1.72), (x + 0.18, 1.80), (x + 0.26, 2.0)],
                designer.paint(0.50, 0.05, 55),
                lift=4,
            ),
        ]
        records += [
            Cut(
                leaf(0.34, 0.12).turned(-1.57 + 0.35 * (k - 3)).moved(x + 0.08 * (k - 3), 2.02),
                (dark, middle, light)[(k + n) % 3],
                lift=2,
            )
            for k in range(7)
        ]
        records += [
            disc(
                x + 0.12 * (k - 1),
                2.08 + 0.04 * (k % 2),
                0.07,
                None,
                designer.paint(0.68, 0.12, (340.0, 20.0, 85.0)[n]),
                lift=2,
            )
            for k in range(3)
        ]
    if designer.air.lamps:
        records.append(glow(0, 2.6, 3.0, LAMP, 0.22))
    return [*records, *bush(designer, "low green", 4.9, 1.2, 0.7, flowers=340)]


def _front(designer: Designer) -> Card:
    """Great near leaves at the lower left corner."""
    dark, middle, _ = leaf_colours(designer)
    records: list[Record] = [
        Cut(
            leaf(0.78, 0.30).turned(0.5 + 0.42 * n).moved(-1.85, 0.28),
            (dark if n % 2 else middle).darker(0.02),
            lift=8,
        )
        for n in range(4)
    ]
    records += [
        line(
            ((-1.85, 0.28), (-1.85 + 0.62 * cos(0.5 + 0.42 * n), 0.28 + 0.62 * sin(0.5 + 0.42 * n))),
            middle.lighter(0.06),
            0.010,
        )
        for n in range(4)
    ]
    return Card(
        "foreground leaves",
        2.4,
        (
            *records,
            soft(ellipse(-1.8, 0.1, 0.5, 0.1), Colour(0.14, 0.04, 285), 0.2, 6),
            Cut(smooth([(-2.2, 0.05), (-1.8, 0.3), (-1.45, 0.05)], tension=0.4), dark, lift=4),
        ),
        blur=5.0,
    )
