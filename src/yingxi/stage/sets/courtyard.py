"""The courtyard: a whitewashed house with lattice and tiled eaves, a moon gate, a pomegranate tree, jars
and a well."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, polygon, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.arcade import arcade
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import eaves
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import bush, leaf, leaf_colours, potted_plant, tree
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.of_japan import hung_lantern, screen
from yingxi.stage.sets.openings import lattice
from yingxi.stage.sets.palace_of_india import court_of_india
from yingxi.stage.sets.signs import column
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills

ENDS = 9.2
EASTERN = ("temple", "shrine", "pagoda", "dojo", "ancestral", "monastery", "zen", "tea house", "teahouse")
"""Whose yard is of the east in a film of the west, too."""


def courtyard(designer: Designer) -> Place:
    """A family yard; its house behind, the moon gate to the right. In the west it is an arcade's."""
    if designer.indian:
        return court_of_india(designer)
    if designer.western and not designer.dressed(*EASTERN):
        return arcade(designer)
    first, seat = wooden_chair(
        designer, "stool", -1.6, 5.6, designer.paint(0.54, 0.05, 55), facing=1, stool=True, height=0.44
    )
    second, other = wooden_chair(
        designer, "bamboo chair", 1.6, 5.6, designer.paint(0.66, 0.06, 80), facing=-1
    )
    ground: list[Record] = list(paving(designer, ENDS, designer.paint(0.62, 0.02, 85), size=0.7))
    ground += floor_glow(designer, -1.4, 7.4, 2.6, 1.0, LAMP, 0.6)
    ground += wetness(designer, ENDS, glints=((-1.4, LAMP), (0.6, LAMP)) if designer.air.lamps else ())
    return Place(
        cards=(
            sky(designer, sun=(20, 22), low=3, top=32),
            hills(
                designer,
                "hills",
                70,
                designer.paint(0.60, 0.045, 220),
                level=9.0,
                swell=3.5,
                haze=0.45,
                blur=1.5,
            ),
            Card("garden", 13, tuple(_garden(designer)), haze=0.18, blur=0.5),
            Card("house", ENDS, tuple(_house(designer)), haze=0.03),
            Card("yard", 7.4, tuple(_yard(designer))),
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
        pools=(*pool(designer, -1.5, 2.3, 7.2, 2.8, 0.42), *pool(designer, 1.2, 2.3, 7.4, 2.4, 0.3)),
    )


def _garden(designer: Designer) -> list[Record]:
    """What the moon gate shows, and crowns over the wall."""
    records: list[Record] = []
    for n, (x, height) in enumerate(((-8.5, 6.8), (2.2, 5.6), (4.3, 4.2), (6.6, 6.4), (9.6, 5.8))):
        records += tree(designer, f"garden {n}", x, height, spread=0.36)
    return [
        *records,
        *bush(designer, "garden bush", 5.2, 2.4, 1.0, flowers=350),
        *bush(designer, "garden bush 2", 3.0, 1.8, 0.8),
    ]


def _house(designer: Designer) -> list[Record]:
    """The garden wall with its round gate, then the house with doors, couplets, eaves and lanterns."""
    plaster, timber = designer.paint(0.67, 0.022, 80), designer.paint(0.44, 0.06, 35)
    if designer.japanese:
        plaster, timber = designer.paint(0.76, 0.045, 80), designer.paint(0.33, 0.035, 45)
    tiles = designer.paint(0.43, 0.025, 255)
    gate = [(4.15 + 1.02 * cos(-2 * pi * n / 40), 1.12 + 1.02 * sin(-2 * pi * n / 40)) for n in range(40)]
    outer = polygon(((1.9, -0.05), (10, -0.05), (10, 2.75), (1.9, 2.75)))
    records: list[Record] = [Cut(Path(outer.steps + polygon(gate).steps), plaster.darker(0.03), lift=7)]
    records += [
        line([*gate, gate[0]], designer.paint(0.50, 0.02, 90), 0.09),
        line([(x * 1.0, y) for x, y in gate], designer.paint(0.62, 0.02, 90), 0.03),
    ]
    records += eaves(designer, 1.8, 10.2, 2.68, 0.32, tiles, upturn=0.05)
    records.append(panel(-9, -0.05, 11.2, 3.3, plaster, lift=9))
    records.append(fade(rectangle(-9, 0, 19, 1.4), (0, 0), (0, 1.4), Colour(0.14, 0.04, 285), 0.26, 0.0))
    paper, _ = lit(designer, designer.paint(0.76, 0.03, 85), Colour(0.80, 0.095, 74))
    records.append(panel(-2.75, 0, 2.7, 2.62, timber.darker(0.04), lift=4))
    for n in range(4):
        x = -2.66 + 0.64 * n
        if n == 2 and designer.air.lamps:
            records.append(Cut(rectangle(x, 0.1, 0.6, 2.4), Colour(0.74, 0.10, 68), edge=0, lit=False))
            continue
        records += [
            panel(x, 0.10, 0.60, 0.86, timber.lighter(0.03), lift=3),
            Cut(rectangle(x + 0.09, 0.22, 0.42, 0.6), timber, edge=0.5),
            *lattice(designer, x, 0.97, 0.60, 1.53, timber.lighter(0.02), paper=paper, columns=4, rows=7),
        ]
    for left in (-4.9, 0.42):
        records += _pane(designer, (left, 1.0, 1.3, 1.25), timber, paper, 6, 6)
        records.append(panel(left - 0.08, 0.9, 1.46, 0.09, timber.lighter(0.05), lift=4))
    for x, text in () if designer.japanese else ((-3.05, "春满人间"), (0.24, "福临门第")):
        records += [
            panel(x - 0.13, 0.95, 0.26, 1.45, designer.paint(0.52, 0.11, 28), lift=3),
            *column(text, x, 2.32, 0.23, designer.paint(0.80, 0.085, 85)),
        ]
    records.append(panel(-9, -0.02, 11.3, 0.16, designer.paint(0.56, 0.015, 90), lift=5))
    records += [panel(-3.0, -0.02, 3.2, 0.09, designer.paint(0.62, 0.015, 90), lift=4)]
    for x in (-4.95, -3.42, 0.5, 2.1):
        records += [
            panel(x - 0.1, 0, 0.2, 3.0, timber.lighter(0.03), lift=6),
            panel(x - 0.16, 0, 0.32, 0.2, designer.paint(0.58, 0.015, 90), lift=3),
        ]
    records.append(panel(-9, 2.72, 11.25, 0.26, timber, lift=5))
    records += eaves(designer, -9, 2.45, 2.92, 0.9, tiles, upturn=0.16)
    for x in (-2.95, 0.1):
        if designer.japanese:
            records += hung_lantern(designer, x, 2.5, 0.6)
            continue
        records += halo(designer, x, 2.2, 1.7, strength=0.28, colour=Colour(0.80, 0.12, 52)) + lantern(
            designer, x, 2.25, 0.42, cord=0.5
        )
    return records


def _pane(
    designer: Designer,
    box: tuple[float, float, float, float],
    timber: Colour,
    paper: Colour,
    columns: int,
    rows: int,
) -> list[Record]:
    """Lattice before paper; in Japan a sliding screen."""
    if designer.japanese:
        return screen(designer, *box)
    return lattice(designer, *box, timber, paper=paper, columns=columns, rows=rows)


def _yard(designer: Designer) -> list[Record]:
    """A pomegranate tree, water jar with lotus, pots on a stone bench, a bamboo broom at the wall."""
    records = tree(designer, "pomegranate", -3.3, 3.5, spread=0.34)
    for n in range(7):
        x, y = (
            -3.35 + designer.between(-0.8, 0.8, "fruit", n),
            2.45 + designer.between(-0.55, 0.5, "fruit", n, "y"),
        )
        records.append(disc(x, y, 0.062, None, designer.paint(0.58, 0.12, 30), lift=3))
    clay = designer.paint(0.46, 0.045, 45)
    x = 2.55
    records += [
        sheet(
            (
                (x - 0.34, 0),
                (x + 0.34, 0),
                (x + 0.5, 0.34),
                (x + 0.44, 0.62),
                (x - 0.44, 0.62),
                (x - 0.5, 0.34),
            ),
            clay,
            lift=7,
        ),
        disc(x, 0.62, 0.45, 0.07, clay.darker(0.06), lift=2),
        disc(
            x,
            0.62,
            0.40,
            0.055,
            designer.air.sky[1].mixed(designer.paint(0.55, 0.04, 200), 0.5),
            lift=0,
            lit=False,
        ),
        line(((x - 0.40, 0.44), (x + 0.40, 0.44)), clay.darker(0.07), 0.02),
    ]
    green = designer.paint(0.54, 0.06, 150)
    for n, (dx, dy) in enumerate(((-0.22, 0.72), (0.14, 0.78), (0.30, 0.66))):
        records += [
            line(((x + dx * 0.6, 0.62), (x + dx, dy)), green.darker(0.05), 0.016),
            disc(x + dx, dy, 0.15, 0.045, green.lighter(0.03 * n), lift=2),
        ]
    records += [
        disc(x - 0.02, 0.93, 0.05, 0.075, designer.paint(0.76, 0.08, 5), lift=2),
        line(((x - 0.02, 0.62), (x - 0.02, 0.87)), green, 0.014),
    ]
    records += potted_plant(designer, "orchid", 3.5, 0.0, 0.75, pot_hue=230, kind="sword") + potted_plant(
        designer, "pot", -4.4, 0.0, 0.8, pot_hue=35
    )
    return records


def _front(designer: Designer) -> Card:
    """A twig of wisteria from the left upper corner."""
    dark, middle, _ = leaf_colours(designer)
    records: list[Record] = [
        line([(-1.75, 2.0), (-1.35, 1.86), (-1.02, 1.78)], designer.paint(0.42, 0.03, 50), 0.02, curved=True)
    ]
    for n in range(9):
        x, y = -1.5 + 0.055 * n, 1.90 - 0.014 * n
        records.append(
            Cut(
                leaf(0.15, 0.06).turned(-1.6 + designer.between(-0.8, 0.8, "leaf", n)).moved(x, y),
                dark if n % 2 else middle,
                lift=7,
            )
        )
    bloom = designer.paint(0.70, 0.075, 305)
    for cluster, x in enumerate((-1.22, -1.05)):
        records += [
            (
                disc(
                    x + 0.03 * ((n % 3) - 1) * (1 - n / 11),
                    1.76 - 0.030 * n - 0.03 * cluster,
                    0.026 * (1 - n / 14),
                    None,
                    bloom.lighter(0.03 * (n % 2)),
                    lift=4,
                )
            )
            for n in range(9)
        ]
    return Card("foreground wisteria", 2.5, tuple(records), blur=5.0)
