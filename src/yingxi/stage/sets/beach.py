"""The beach: pale sand that sweeps to a headland, surf, palms, a hut, a parasol, a boat drawn up."""

import itertools
from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import FRONT, floor_glow
from yingxi.stage.sets.greenery import conifer, fallen_log, grass_tuft, leaf_colours, tree
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.woods import palm, palm_leaf

ENDS = 118.0
# Where sand meets sea, as (x, z): near at the right, far off at the left, where the headland lies.
_SHORE: tuple[Point, ...] = (
    (40, 7.7), (14, 8.1), (7, 8.6), (3.0, 9.2), (-0.6, 10.4), (-3.2, 12.6), (-5.6, 16.5), (-9.0, 23), (-15, 33),
    (-25, 46), (-40, 58), (-70, 63),
)  # fmt: skip


def beach(designer: Designer) -> Place:
    """People stand on firm sand; a log washed ashore to sit on."""
    log, seat = fallen_log(designer, "log", 1.45, 5.6, designer.paint(0.64, 0.022, 75))
    return Place(
        cards=(
            *_far(designer),
            Card("headland", 52, tuple(_headland(designer)), haze=0.30, blur=1.2),
            Card("sails", 34, tuple(_sails(designer)), haze=0.20, blur=0.9),
            Card("hut", 15, tuple(_hut(designer, -5.1)), haze=0.10, blur=0.5),
            Card("surf", 9.6, (), moving=partial(_surf, _foam(designer))),
            Card("near", 8.0, tuple(_near(designer)), haze=0.04),
            *log,
            _front(designer),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=pool(designer, -2.75, 1.4, 7.4, 2.6, 0.36),
    )


def _sea(designer: Designer) -> tuple[Colour, Colour]:
    """The sea's colour far off and over the shallows."""
    zenith, middle, _ = designer.air.sky
    deep = middle.mixed(zenith, 0.5).mixed(designer.paint(0.56, 0.065, 225), 0.5)
    return deep, deep.mixed(designer.paint(0.76, 0.055, 190), 0.6)


def _foam(designer: Designer) -> Colour:
    return designer.paint(0.95, 0.012, 200).mixed(designer.air.sky[2], 0.25)


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, an island or two."""
    isle = designer.paint(0.60, 0.045, 240)
    shapes: list[Record] = []
    side = designer.one_of((1.0, 1.35), "isle")
    for x, half, high in ((24.0 * side, 13.0, 5.6), (37.0, 9.0, 3.6)):
        points = [(x - half, 0.0), (x - half * 0.7, high * 0.35), (x - half * 0.25, high * 0.95), (x, high)]
        points += [(x + half * 0.4, high * 0.6), (x + half * 0.75, high * 0.3), (x + half, 0.0)]
        shapes.append(Cut(smooth(points, tension=0.35), isle.lighter(0.03 if x > 30 else 0), lift=4))
    return (
        sky(designer, sun=(4, 17), low=0, top=31),
        Card("isles", 104, tuple(shapes), haze=0.44, blur=1.8),
    )


def _headland(designer: Designer) -> list[Record]:
    """A wooded point on the left, a few lights at its foot."""
    dark, _, _ = leaf_colours(designer)
    points = [
        (-80, -2),
        (-80, 9.5),
        (-56, 8.6),
        (-40, 9.4),
        (-31, 6.6),
        (-24.5, 5.0),
        (-19, 2.6),
        (-14.6, 0.6),
    ]
    body = smooth([*points, (-13.4, -0.2), (-30, -2)], tension=0.3)
    records: list[Record] = [Cut(body, dark.mixed(designer.paint(0.55, 0.03, 90), 0.35), lift=5)]
    for n in range(15):
        share = n / 14
        x, y = -44 + 25 * share, 8.0 - 5.6 * share + designer.between(-0.6, 0.4, "wood", n)
        grown = conifer if designer.between(0, 1, "wood", n, "kind") < 0.4 else tree
        records += grown(designer, f"wood {n}", x, designer.between(3.0, 4.6, "wood", n, "h"), base=y - 0.8)
    rock = designer.paint(0.54, 0.02, 60)
    for x, half in ((-16.0, 2.4), (-19.5, 2.0), (-13.6, 1.2)):
        shape = [(x - half, -0.5), (x - half * 0.5, 0.7), (x, 1.1), (x + half * 0.6, 0.5), (x + half, -0.5)]
        records.append(blob(shape, rock.lighter(0.02), lift=3))
    veil = fade(body, (0, 0), (0, 6), designer.air.haze, 0.4, 0.0)
    records.append(Group((veil,), clip=rectangle(-80, -2, 70, 12)))
    if designer.air.lamps:
        for n in range(5):
            x, y = -22.5 - 3.1 * n, 1.9 + 0.75 * n
            records += [
                disc(x, y, 0.2, None, Colour(0.9, 0.1, 78), lift=0, lit=False),
                glow(x, y, 1.8, LAMP, 0.4),
            ]
    return records


def _sails(designer: Designer) -> list[Record]:
    """A small boat under white sails, gulls above."""
    cloth, hull = (
        designer.paint(0.90, 0.02, 85),
        designer.paint(0.46, 0.06, designer.one_of((30, 240), "hull")),
    )
    x, y, s = designer.between(3.4, 5.6, "boat"), -0.35, 1.25
    records: list[Record] = [
        line(((x, y + 0.3), (x, y + 3.6 * s)), hull, 0.07),
        blob(
            [(x + 0.1, y + 0.6), (x + 1.3 * s, y + 0.7), (x + 0.5, y + 2.4 * s), (x + 0.1, y + 3.5 * s)],
            cloth,
        ),
        blob([(x - 0.1, y + 0.7), (x - 1.0 * s, y + 0.7), (x - 0.1, y + 2.9 * s)], cloth.darker(0.06)),
        blob(
            [
                (x - 1.5 * s, y + 0.55),
                (x - 1.0 * s, y),
                (x + 1.0 * s, y),
                (x + 1.6 * s, y + 0.6),
                (x, y + 0.45),
            ],
            hull,
            lift=5,
        ),
    ]
    white = designer.paint(0.88, 0.01, 240)
    for n, (gx, gy, size) in enumerate(((-3.4, 6.6, 0.62), (-0.9, 7.5, 0.46), (3.2, 5.9, 0.40))):
        gx += designer.between(-0.8, 0.8, "gull", n)
        wing = [
            (gx - size, gy + 0.3 * size),
            (gx - 0.45 * size, gy + 0.36 * size),
            (gx, gy),
        ]
        wing += [(gx + 0.45 * size, gy + 0.4 * size), (gx + size, gy + 0.26 * size)]
        wing += [
            (gx + 0.4 * size, gy + 0.2 * size),
            (gx, gy - 0.16 * size),
            (gx - 0.4 * size, gy + 0.16 * size),
        ]
        records.append(Cut(smooth(wing, tension=0.32), white, lift=3))
    return records


def _hut(designer: Designer, x: float) -> list[Record]:
    """A bathing hut on short piles: striped boards, a thatched roof, steps, a lamp."""
    board = designer.paint(0.80, 0.025, 85)
    stripe = designer.paint(0.64, 0.042, designer.one_of((225.0, 165.0, 40.0), "stripe"))
    wood, straw = designer.paint(0.50, 0.04, 60), designer.paint(0.62, 0.055, 78)
    records: list[Record] = [panel(x + dx, -0.1, 0.13, 0.6, wood, lift=3) for dx in (-1.2, -0.4, 0.4, 1.1)]
    records += [panel(x - 1.45, 0.42, 2.9, 0.14, wood.lighter(0.06), lift=4)]
    for n in range(12):
        tone = board if n % 2 else stripe
        records.append(panel(x - 1.2 + 0.2 * n, 0.55, 0.2, 1.75, tone, lift=1.5, edge=0.5))
    door, falls = lit(designer, stripe.darker(0.16), Colour(0.84, 0.09, 76))
    records += [
        Cut(rectangle(x + 0.2, 0.56, 0.64, 1.4), door, edge=0.4, lit=falls),
        line(((x + 0.52, 0.56), (x + 0.52, 1.96)), wood, 0.03),
        panel(x - 0.86, 1.15, 0.6, 0.55, door.lighter(0.03), lift=1),
        line(((x - 0.56, 1.15), (x - 0.56, 1.7)), wood, 0.03),
    ]
    roof = ((x - 1.6, 2.2), (x + 1.6, 2.2), (x + 0.5, 3.25), (x - 0.5, 3.25))
    records.append(sheet(roof, straw, lift=6))
    for n in range(17):
        lower = x - 1.5 + 3.0 * n / 16
        upper = x - 0.45 + 0.9 * n / 16
        records.append(line(((lower, 2.24), (upper, 3.2)), straw.darker(0.05 + 0.03 * (n % 2)), 0.022))
    fringe: list[Point] = [(x - 1.62, 2.32)]
    fringe += [(x - 1.62 + 3.24 * n / 23, 2.06 + 0.07 * (n % 2)) for n in range(24)]
    records.append(Cut(polygon([*fringe, (x + 1.62, 2.32)]), straw.lighter(0.02), lift=3))
    for n in range(3):
        records.append(
            panel(x + 0.12 - 0.05 * n, 0.3 - 0.16 * n, 0.82 + 0.1 * n, 0.1, wood.lighter(0.05), lift=3)
        )
    return records + halo(designer, x + 0.5, 1.4, 3.0, strength=0.42)


def _near(designer: Designer) -> list[Record]:
    """Palms and dune grass on the left, the parasol and a boat on the right."""
    records = palm(designer, "palm", -3.9, 4.1, 0.75) + palm(designer, "young palm", -4.7, 3.0, -0.35)
    records += _boat(designer, 4.55)
    # Nobody bathes in snow or in a gale.
    if not designer.snowy and designer.setting.weather != "storm":
        records += _parasol(designer, 3.1)
    straw = designer.paint(0.66, 0.055, 105)
    for n in range(22):
        x = -6.6 + 0.2 * n + designer.between(-0.1, 0.1, "dune", n)
        if x < -2.5:
            records.append(grass_tuft(designer, f"dune {n}", x, designer.between(0.18, 0.42, "dune", n, "h")))
            for k in range(2):
                lean = designer.between(-0.2, 0.25, "stalk", n, k)
                tip = (x + lean, designer.between(0.34, 0.62, "stalk", n, k, "h"))
                records.append(line([(x, 0), (x + lean * 0.3, tip[1] * 0.6), tip], straw, 0.012, curved=True))
    records += halo(designer, -2.72, 1.1, 1.2, strength=0.4)
    if designer.air.lamps:
        # A storm lantern on a stake.
        records += [
            line(((-2.72, 0), (-2.72, 1.05)), designer.paint(0.40, 0.04, 55), 0.05),
            Cut(rectangle(-2.79, 1.0, 0.14, 0.19, radius=0.03), Colour(0.93, 0.09, 82), lift=2, lit=False),
            panel(-2.82, 1.18, 0.2, 0.05, designer.paint(0.40, 0.03, 260), lift=2),
        ]
    return records


def _parasol(designer: Designer, x: float) -> list[Record]:
    """A beach parasol stuck in the sand, a towel and a pail beside it."""
    cloth = designer.paint(0.62, 0.058, designer.one_of((28.0, 240.0, 175.0), "parasol"))
    pale, wood = designer.paint(0.88, 0.02, 88), designer.paint(0.62, 0.05, 70)
    top, half, rim = 2.42, 1.12, 1.86
    records: list[Record] = [line(((x + 0.06, -0.02), (x - 0.04, top)), wood, 0.05)]
    ribs = [-1.0, -0.62, -0.22, 0.22, 0.62, 1.0]
    for n, (a, b) in enumerate(itertools.pairwise(ribs)):
        left, right = x + half * a, x + half * b
        drop_a, drop_b = rim - 0.10 * a * a, rim - 0.10 * b * b
        middle = ((left + right) / 2, (drop_a + drop_b) / 2 + 0.05)
        bulge_a, bulge_b = (x + half * a * 0.72, rim + 0.36), (x + half * b * 0.72, rim + 0.36)
        gore = Path(
            (("M", x - 0.03, top), ("C", *bulge_a, *bulge_a, left, drop_a), ("C", *middle, *middle, right, drop_b),
             ("C", *bulge_b, *bulge_b, x - 0.03, top), ("Z",))
        )  # fmt: skip
        records.append(Cut(gore, cloth if n % 2 == 0 else pale, lift=5))
    records.append(disc(x - 0.03, top + 0.02, 0.04, None, wood.lighter(0.05), lift=2))
    records += [
        sheet(((x - 0.75, -0.05), (x + 0.5, -0.05), (x + 0.62, 0.10), (x - 0.55, 0.10)), cloth.lighter(0.14)),
        sheet(((x - 0.46, -0.05), (x - 0.34, -0.05), (x - 0.19, 0.10), (x - 0.30, 0.10)), pale, lift=0),
        sheet(((x + 0.16, -0.05), (x + 0.28, -0.05), (x + 0.41, 0.10), (x + 0.30, 0.10)), pale, lift=0),
    ]
    return records


def _boat(designer: Designer, x: float) -> list[Record]:
    """A rowing boat drawn up on the sand, its stem towards us."""
    hull = designer.paint(0.58, 0.06, designer.one_of((205.0, 150.0, 45.0), "rowing boat"))
    body = [
        (x - 1.15, 0.72),
        (x - 0.75, 0.02),
        (x + 0.2, -0.06),
        (x + 1.5, 0.02),
        (x + 1.8, 0.66),
        (x + 0.4, 0.5),
    ]
    return [
        blob(
            [(x - 1.1, 0.7), (x - 0.4, 0.62), (x + 0.5, 0.66), (x + 1.75, 0.66), (x + 0.4, 0.4)],
            hull.darker(0.14),
        ),
        line(((x - 0.2, 0.56), (x + 1.3, 1.0)), designer.paint(0.66, 0.05, 70), 0.05),
        Cut(smooth(body, tension=0.2), hull, lift=7),
        line([(x - 1.1, 0.66), (x + 0.4, 0.44), (x + 1.74, 0.6)], hull.lighter(0.2), 0.05, curved=True),
        line([(x - 0.95, 0.36), (x + 0.35, 0.22), (x + 1.66, 0.32)], hull.darker(0.06), 0.014, curved=True),
    ]


def _shoreline(shift: float, designer: Designer, name: str) -> list[Point]:
    """The water's edge, `shift` metres up the sand."""
    points: list[Point] = []
    for n, (x, z) in enumerate(_SHORE):
        reach = 1 + 0.06 * (z - 8)
        points.append((x, z - shift * reach + designer.between(-0.12, 0.12, name, n) * reach))
    return points


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Sea out to the horizon, surf in three lines, wet sand, dry sand with shells and footprints."""
    air = designer.air
    deep, shallow = _sea(designer)
    horizon = air.sky[2]
    whole = polygon(((-90, FRONT), (90, FRONT), (150, ENDS), (-150, ENDS)))
    stops = (
        (0.0, deep.mixed(horizon, 0.30)),
        (0.35, deep),
        (0.72, deep.mixed(shallow, 0.45)),
        (0.9, shallow),
        (1.0, shallow.lighter(0.04)),
    )
    records: list[Record] = [
        Cut(whole, deep, edge=0, lit=False),
        Wash(whole, (0, ENDS), (0, 8.5), stops, lit=False),
    ]
    for n in range(60):
        z = 10.5 + 50 * designer.between(0, 1, "ripple", n) ** 1.7
        x = designer.between(-0.35, 1.0, "ripple", n, "x") * z
        wide = (0.02 + 0.05 * designer.between(0, 1, "ripple", n, "wide")) * z
        tone = horizon.lighter(0.03) if n % 3 else deep.darker(0.05)
        records.append(Cut(ellipse(x, z, wide, 0.012 * z), tone.clear(0.42), edge=0, lit=False))
    if not air.overcast:
        for n in range(26):
            z = 10.5 + 2.0 * n
            wide = 0.018 * z * designer.between(0.5, 1.5, "glitter", n)
            x = (4 / 120 + designer.between(-0.014, 0.014, "glitter", n, "x")) * z
            records.append(
                Cut(ellipse(x, z, wide, 0.011 * z), horizon.lighter(0.10).clear(0.55), edge=0, lit=False)
            )
    records += _sand(designer)
    return tuple(records)


def _sand(designer: Designer) -> list[Record]:
    """The strand over the sea: foam, a wet margin, dry sand, what the tide has left."""
    snowy = designer.setting.weather == "snow"
    sand = designer.snow(0.86, hue=225) if snowy else designer.paint(0.80, 0.042, 82)
    foam, (_, shallow) = _foam(designer), _sea(designer)
    corner = [(-90.0, 63.0), (-90.0, FRONT), (60.0, FRONT)]

    def strand(shift: float, name: str) -> Path:
        return Path(
            (
                *smooth(_shoreline(shift, designer, name), closed=False).steps,
                *(("L", *point) for point in corner),
                ("Z",),
            )
        )

    wet = sand.darker(0.11).mixed(shallow, 0.22)
    records: list[Record] = []
    for shift, name, alpha in ((-2.1, "outer", 0.30), (-1.0, "breaker", 0.55)):
        records += [
            Cut(strand(shift, name), foam.clear(alpha), edge=0, lit=False),
            Cut(strand(shift + 0.35, name + " back"), shallow.lighter(0.03).clear(0.85), edge=0, lit=False),
        ]
    records += [
        Cut(strand(0, "lip"), foam, edge=0.6, lit=False),
        Cut(strand(0.22, "wet"), wet, edge=0),
        Cut(strand(1.05, "damp"), sand.darker(0.045), edge=0),
        Cut(strand(1.5, "dry"), sand, edge=0.3),
    ]
    front = polygon(((-30, FRONT), (30, FRONT), (30, 5.2), (-30, 5.2)))
    shade = sand.darker(0.13)
    records.append(Wash(front, (0, 5.2), (0, 2.6), ((0, shade.clear(0)), (1, shade.clear(0.6))), lit=False))
    for n in range(26):
        x, z = designer.between(-5, 5, "dune line", n), designer.between(3.2, 7.0, "dune line", n, "z")
        wide = designer.between(0.2, 0.7, "dune line", n, "wide")
        records.append(Cut(ellipse(x, z, wide, 0.022), sand.lighter(-0.03 if n % 2 else 0.03), edge=0))
    for n in range(13):
        z, side = 3.4 + 0.42 * n, 0.13 * (1 if n % 2 else -1)
        x = -1.5 + 0.09 * n + 0.035 * (n - 6) ** 2 * 0.3 + side
        print_path = ellipse(0, 0, 0.055, 0.13).turned(-0.25).moved(x, z)
        records.append(Cut(print_path, sand.darker(0.075), edge=0))
    for n in range(22):
        x, z = designer.between(-5, 5, "shell", n // 2), designer.between(3.3, 7.0, "shell", n // 2, "z")
        tone = designer.paint(*((0.92, 0.02, 60), (0.74, 0.05, 40), (0.62, 0.02, 260))[n % 3])
        path = ellipse(0, 0, 0.05, 0.035).turned(n).moved(x + 0.2 * (n % 2), z + 0.1 * (n % 3))
        records.append(Cut(path, tone, edge=0.5))
    records += floor_glow(designer, -2.7, 7.6, 1.8, 0.8, LAMP, 0.7)
    if designer.air.wet:
        sheen = designer.air.sky[2]
        strip = polygon(((-30, FRONT), (30, FRONT), (30, 7), (-30, 7)))
        stops = ((0.0, sheen.clear(0.0)), (0.4, sheen.clear(0.26)), (1.0, sheen.clear(0.05)))
        records.append(Wash(strip, (0, 7), (0, 2.5), stops, lit=False))
    return records


def _surf(foam: Colour, frame: int) -> DisplayList:
    """Two low crests that roll in on the right and spend themselves."""
    records: list[Record] = []
    for n in range(2):
        phase = (frame / 110 + 0.5 * n) % 1.0
        strength = sin(pi * phase)
        y = 0.10 - 0.13 * phase
        points = [
            (1.2 + 0.9 * k + 0.5 * n - 0.8 * phase, y + 0.018 * sin(1.9 * k + 2.0 * n + 3 * phase))
            for k in range(12)
        ]
        path = smooth(points, closed=False)
        records.append(Stroke(path, foam.clear(0.75 * strength), 0.022 + 0.03 * strength, lit=False))
    return tuple(records)


def _front(designer: Designer) -> Card:
    """A palm leaf that hangs into the upper left corner."""
    dark = designer.paint(0.42, 0.05, 148)
    records: list[Record] = []
    for n, (turn, long) in enumerate(((-0.35, 0.62), (-0.8, 0.6), (0.05, 0.5))):
        records.append(Cut(palm_leaf((-1.42, 1.92), turn, long), dark.lighter(0.03 * n), lift=8))
    return Card("foreground palm", 2.4, tuple(records), blur=5.0)
