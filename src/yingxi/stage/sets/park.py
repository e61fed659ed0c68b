"""The park: a winding path, a bench under a tree, a lamp, a pond with a pavilion or a bandstand, the town behind the
trees."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.bandstand import bandstand
from yingxi.stage.sets.cutting import disc, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, conifer, grass_tuft, leaf, leaf_colours, tree
from yingxi.stage.sets.lamps import halo, pool, street_lamp
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, landmark, town

ENDS = 26.0


def park(designer: Designer) -> Place:
    """A town park; people stand on the path, the bench stands at its right edge."""
    cards, seat = bench(
        designer, "bench", 1.35, 5.55, 1.35, designer.paint(0.52, 0.06, 50), designer.paint(0.36, 0.02, 265)
    )
    return Place(
        cards=(*_far(designer), *_middle(designer), _near(designer), *cards, _front(designer)),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=pool(designer, 2.35, 2.4, 6.6, 2.8, 0.45),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, mountains, hills with a pagoda, the town's edge."""
    shrine = Group(tuple(landmark(designer, -17.0, 7.0, 9.5)), name="pagoda")
    return (
        sky(designer, sun=(-24, 15), low=0, top=30),
        hills(
            designer,
            "mountains",
            100,
            designer.paint(0.66, 0.045, 255),
            level=9.5,
            swell=4.2,
            haze=0.50,
            blur=2.0,
        ),
        hills(
            designer,
            "hills",
            60,
            designer.paint(0.58, 0.05, 190),
            level=5.6,
            swell=2.2,
            haze=0.42,
            blur=1.6,
            more=(),
        ),
        Card("pagoda", 58, (shrine,), haze=0.36, blur=1.5),
        town(
            designer,
            "town",
            46,
            base=0.4,
            low=2.6,
            high=7.2,
            left=4,
            right=44,
            paint=designer.paint(0.66, 0.03, 50),
            haze=0.40,
            blur=1.5,
        ),
        Card("mist", 44, far_haze(designer, 1.0, 3.6, strength=0.55)),
    )


def _middle(designer: Designer) -> tuple[Card, ...]:
    """Two planes of trees, a pavilion at the water."""
    far: list[Record] = []
    x, n = -30.0, 0
    while x < 30:
        if not -8.5 < x < -1.0:
            height = designer.between(4.0, 6.4, "far tree", n)
            grown = conifer if designer.between(0, 1, "fir", n) < 0.35 else tree
            far += grown(designer, f"far tree {n}", x, height)
        else:
            far += bush(designer, f"far bush {n}", x, designer.between(1.8, 2.8, "far bush", n), 1.1)
        x += designer.between(1.7, 3.1, "far gap", n)
        n += 1
    middle: list[Record] = []
    for n, (x, height) in enumerate(((-13.5, 6.4), (-10.2, 5.4), (6.8, 5.6), (9.9, 6.8), (13.4, 5.8))):
        middle += tree(designer, f"tree {n}", x + designer.between(-0.4, 0.4, "tree", n), height, spread=0.36)
    for n, (x, width) in enumerate(((-8.0, 2.4), (4.9, 2.6), (8.4, 2.2), (-11.8, 2.8), (11.8, 2.6))):
        middle += bush(designer, f"bush {n}", x, width, 1.15)
    return (
        Card("far trees", 25, tuple(far), haze=0.34, blur=1.3),
        Card("bandstand", 19, tuple(bandstand(designer, -5.2, 0.1)), haze=0.22, blur=0.8)
        if designer.western
        else Card("pavilion", 19, tuple(_pavilion(designer, -5.2, 0.1)), haze=0.22, blur=0.8),
        Card("trees", 14, tuple(middle), haze=0.16, blur=0.5),
    )


def _pavilion(designer: Designer, x: float, base: float) -> list[Record]:
    """A six-sided pavilion: red posts, upturned eaves, a low rail."""
    red, tiles, stone = (
        designer.paint(0.50, 0.075, 30),
        designer.paint(0.46, 0.045, 230),
        designer.paint(0.72, 0.02, 90),
    )
    records: list[Record] = [
        panel(x - 2.3, base - 0.3, 4.6, 0.55, stone, lift=4),
        panel(x - 2.0, base + 0.2, 4.0, 0.16, stone.lighter(0.03), lift=2),
    ]
    records.append(panel(x - 1.7, base + 2.3, 3.4, 0.24, red.darker(0.05), lift=2))
    for share, tone in ((-0.45, 0.07), (0.45, 0.07), (-0.92, 0.0), (0.92, 0.0)):
        records.append(panel(x + 1.7 * share - 0.09, base + 0.3, 0.18, 2.2, red.darker(tone), lift=3))
    for share in (-0.92, 0.47):
        left = x + 1.7 * share
        records.append(panel(left, base + 0.85, 0.76, 0.08, red, lift=2))
        records += [
            (panel(left + 0.06 + 0.16 * n, base + 0.4, 0.045, 0.46, red.darker(0.02), lift=1))
            for n in range(5)
        ]
    records += halo(designer, x, base + 2.0, 2.2, strength=0.3)
    eaves = smooth(
        (
            (x - 2.75, base + 2.78),
            (x - 1.9, base + 2.42),
            (x, base + 2.36),
            (x + 1.9, base + 2.42),
            (x + 2.75, base + 2.78),
            (x + 1.5, base + 2.95),
            (x + 0.55, base + 3.55),
            (x + 0.12, base + 4.1),
            (x - 0.12, base + 4.1),
            (x - 0.55, base + 3.55),
            (x - 1.5, base + 2.95),
        ),
        tension=0.3,
    )
    records.append(Cut(eaves, tiles, lift=5))
    for n in range(-5, 6):
        records.append(
            line(
                (
                    (x + 0.05 * n, base + 3.8),
                    (x + 0.2 * n, base + 3.05),
                    (x + 0.38 * n, base + 2.5 + 0.005 * n * n),
                ),
                tiles.darker(0.05),
                0.035,
                curved=True,
            )
        )
    records.append(disc(x, base + 4.2, 0.16, None, designer.paint(0.74, 0.08, 85), lift=3))
    return records


def _near(designer: Designer) -> Card:
    """At 8.4 m: the great tree on the left, the lamp and bushes on the right."""
    records: list[Record] = []
    bloom = 350.0 if designer.setting.season in ("spring", "") else -1.0
    records += bush(designer, "hedge 1", -5.6, 2.2, 0.95)
    records += bush(designer, "hedge 2", 4.9, 2.0, 0.9, flowers=bloom)
    records += tree(designer, "great tree", -3.55, 5.4, spread=0.37)
    records += tree(designer, "right tree", 5.6, 5.0, spread=0.36)
    records += bush(designer, "bloom", -2.45, 1.15, 0.62, flowers=bloom)
    records += bush(designer, "low", 3.75, 1.3, 0.55)
    records += street_lamp(designer, 2.95, 2.75, arm=-0.5)
    records += halo(designer, 2.45, 2.52, 1.9, strength=0.36)
    for n in range(26):
        x = -7.5 + 0.6 * n + designer.between(-0.25, 0.25, "tuft", n)
        if not -1.6 < x < 2.2:
            records.append(
                grass_tuft(designer, f"tuft {n}", x, designer.between(0.12, 0.26, "tuft", n, "height"))
            )
    return Card("near", 8.4, tuple(records), haze=0.06)


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Grass in broad bands, the sandy path that bends to the pavilion, the pond, fallen leaves."""
    snowy = designer.setting.weather == "snow" or designer.setting.season == "winter"
    grass = designer.paint(0.86, 0.012, 230) if snowy else designer.paint(0.62, 0.065, 130)
    sand = designer.paint(0.80, 0.015, 220) if snowy else designer.paint(0.74, 0.04, 80)
    records: list[Record] = floor(grass, ENDS, half=34, back=grass.mixed(designer.air.haze, 0.3))
    for n, (z, tone) in enumerate(((21, 0.02), (16.5, -0.02), (12.5, 0.015), (10.2, -0.015), (8.9, 0.02))):
        wave = (
            [(-34.0, z)]
            + [(-30 + 6.0 * k, z + designer.between(-0.5, 0.5, "band", n, k)) for k in range(11)]
            + [(34.0, z), (34.0, z - 4), (-34.0, z - 4)]
        )
        records.append(Cut(smooth(wave, tension=0.3), grass.lighter(tone), edge=0.5))
    records.append(Cut(polygon(((-34, 1.5), (34, 1.5), (34, 7.9), (-34, 7.9))), grass.lighter(0.01), edge=0))
    records += _pond(designer)
    path = smooth(
        (
            (-12, 6.5),
            (-4.5, 6.75),
            (-1.8, 7.3),
            (-1.5, 9.0),
            (-2.6, 12),
            (-3.4, 17),
            (-2.9, 17),
            (-1.5, 12),
            (0.2, 9.2),
            (1.4, 7.4),
            (4.5, 6.7),
            (12, 6.5),
            (12, 4.05),
            (4, 3.85),
            (0, 3.75),
            (-4, 3.9),
            (-12, 4.05),
        ),
        tension=0.38,
    )
    records.append(Cut(path, sand.darker(0.07), lift=0, edge=0))
    records.append(Cut(path.moved(0, 0.03).scaled(0.995, 1.0), sand, edge=0.6))
    band = Wash(
        rectangle(-12, 3.6, 24, 3.2),
        (0, 6.6),
        (0, 3.7),
        ((0, sand.lighter(0.03).clear(0.5)), (0.5, sand.clear(0)), (1, sand.darker(0.08).clear(0.5))),
        lit=False,
    )
    records.append(Group((band, *_pebbles(designer, sand)), clip=path))
    _, middle, light = leaf_colours(designer)
    for n in range(46):
        family = n // 4
        x = designer.between(-4.6, 4.6, "litter", family) + designer.between(-0.4, 0.4, "litter", n, "x")
        z = designer.between(3.0, 7.4, "litter", family, "z") + designer.between(
            -0.15, 0.15, "litter", n, "z"
        )
        fallen = (light if n % 2 else middle).lighter(0.03)
        records.append(
            Cut(
                leaf(0.13, 0.08).turned(designer.between(0, 6, "litter", n, "turn")).moved(x, z),
                fallen,
                edge=0,
            )
        )
    dapple = Colour(0.95, 0.06, 85) if designer.air.hour != "night" else Colour(0.75, 0.04, 240)
    if not designer.air.overcast:
        for n in range(15):
            x, z = designer.between(-4.4, 0.6, "dapple", n), designer.between(3.9, 6.4, "dapple", n, "z")
            records.append(
                soft(ellipse(x, z, designer.between(0.12, 0.34, "dapple", n, "size"), 0.09), dapple, 0.16, 3)
            )
    records += floor_glow(designer, 2.4, 6.4, 2.2, 0.9, LAMP, 0.7)
    records += wetness(designer, ENDS, half=34, glints=((2.4, LAMP),) if designer.air.lamps else ())
    return tuple(records)


def _pebbles(designer: Designer, sand: Colour) -> list[Record]:
    records: list[Record] = []
    for n in range(60):
        x, z = designer.between(-7, 7, "pebble", n), designer.between(3.8, 6.8, "pebble", n, "z")
        records.append(
            Cut(
                ellipse(x, z, designer.between(0.02, 0.05, "pebble", n, "size"), 0.022),
                sand.lighter(-0.06 if n % 3 else 0.05),
                edge=0,
            )
        )
    return records


def _pond(designer: Designer) -> list[Record]:
    zenith, middle, horizon = designer.air.sky
    shore = smooth(
        (
            (-13, 13.2),
            (-9.5, 10.8),
            (-5.2, 10.4),
            (-3.4, 12),
            (-3.6, 16),
            (-5.5, 19),
            (-12, 19.5),
            (-15, 16.5),
        ),
        tension=0.45,
    )
    water = middle.mixed(zenith, 0.35).mixed(designer.paint(0.60, 0.04, 200), 0.35)
    shine = Wash(
        shore,
        (0, 19),
        (0, 10.4),
        ((0, horizon.clear(0.75)), (0.5, middle.clear(0.3)), (1, zenith.clear(0.15))),
        lit=False,
    )
    streaks: list[Record] = []
    for n in range(9):
        x, z = designer.between(-13, -4.5, "ripple", n), designer.between(11, 18.5, "ripple", n, "z")
        streaks.append(
            sheet(
                ((x, z), (x + 1.4, z + 0.02), (x + 1.2, z + 0.13), (x + 0.2, z + 0.12)),
                horizon.lighter(0.05).clear(0.5),
                lift=0,
                edge=0,
            )
        )
    return [
        Cut(shore.moved(0, -0.18), designer.paint(0.50, 0.04, 90), edge=0.4),
        Cut(shore, water, edge=0.6, lit=False),
        Group((shine, *streaks), clip=shore),
    ]


def _front(designer: Designer) -> Card:
    """One branch that hangs into the right upper corner."""
    dark, middle, _ = leaf_colours(designer)
    bark = designer.paint(0.40, 0.03, 50)
    records: list[Record] = [
        line(((1.9, 2.02), (1.45, 1.86), (1.02, 1.70)), bark, 0.022, curved=True),
        line(((1.5, 1.88), (1.28, 1.66), (1.17, 1.52)), bark, 0.014, curved=True),
    ]
    for n in range(15):
        share = n / 14
        x, y = 1.75 - 0.75 * share, 1.98 - 0.29 * share
        if n % 3 == 2:
            x, y = 1.42 - 0.26 * share, 1.78 - 0.26 * share
        angle = -2.2 + designer.between(-0.9, 0.9, "near leaf", n)
        records.append(
            Cut(leaf(0.17, 0.075).turned(angle).moved(x, y), (dark if n % 2 else middle).darker(0.03), lift=8)
        )
    return Card("foreground branch", 2.4, tuple(records), blur=5.0)
