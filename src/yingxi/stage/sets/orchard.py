"""The orchard: apple trees in two rows that run to a farmhouse, grass between them, a ladder, baskets of what was
picked. Blossom in spring, fruit from summer on, bare boughs in winter."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, polygon, ribbon, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import grass_tuft, leaf_colours
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.wayside import wayside_glow, wayside_lamp, wayside_pools
from yingxi.stage.sets.woods import bare_tree

ENDS = 40.0
# Planes of trees on either side: depth, how far from the middle each of its trees stands, how high they are, the haze.
_ROWS = (
    (34.0, (3.2, 8.2, 13.4, 18.8), 4.6, 0.26),
    (25.0, (3.0, 7.8, 12.8), 4.5, 0.20),
    (18.0, (3.0, 7.4, 11.8), 4.4, 0.14),
    (12.6, (3.2, 7.2), 4.3, 0.08),
    (8.6, (3.55, 6.9), 4.1, 0.02),
)
_HANGING = 15


def orchard(designer: Designer) -> Place:
    """People stand on the grass between the rows; a bench under a tree."""
    wood = designer.paint(0.58, 0.055, 62)
    seat_cards, seat = bench(
        designer, "bench", 1.45, 5.55, 1.1, wood, designer.paint(0.44, 0.05, 55), facing=-1
    )
    rows = (
        Card(f"row at {z:g}", z, tuple(_row(designer, z, places, tall)), haze=haze, blur=max(0.0, z - 9) / 16)
        for z, places, tall, haze in _ROWS
    )
    return Place(
        cards=(
            sky(designer, sun=(-13, 16), low=0, top=30),
            hills(
                designer, "ridge", 95, designer.paint(0.64, 0.045, 235), level=7.5, swell=3.2, haze=0.5, blur=2.0
            ),
            hills(
                designer, "meadows", 62, designer.paint(0.62, 0.06, 130), level=3.4, swell=1.2, haze=0.36, blur=1.5
            ),
            Card("farm", 46, tuple(_farm(designer)), haze=0.30, blur=1.0),
            Card("mist", 42, far_haze(designer, 0.3, 2.4, strength=0.45)),
            *rows,
            Card("harvest", 7.0, tuple(_harvest(designer))),
            *wayside_lamp(designer, -2.15),
            *seat_cards,
            _front(designer),
        ),
        ground=(*_ground(designer), *wayside_glow(designer, -1.5)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=wayside_pools(designer, -1.9),
    )  # fmt: skip


def _bare(designer: Designer) -> bool:
    return designer.setting.season == "winter" or designer.setting.weather == "snow"


def _red(designer: Designer, name: str, n: int) -> Colour:
    """An apple's red, here and there with yellow or green in it."""
    hue, light = ((27.0, 0.56), (24.0, 0.52), (42.0, 0.64), (28.0, 0.58), (92.0, 0.72))[
        int(5 * designer.between(0, 0.999, name, "kind", n))
    ]
    return designer.paint(light, 0.15, hue)


def _row(designer: Designer, z: float, places: tuple[float, ...], tall: float) -> list[Record]:
    """One plane of trees, the outermost first; those nearest to the eye bear what one can count."""
    records: list[Record] = []
    for order, far in reversed(tuple(enumerate(places))):
        for side in (-1, 1):
            name = f"apple {z:g} {order} {side}"
            x = side * far + designer.between(-0.3, 0.3, name)
            high = tall * designer.between(0.9, 1.08, name, "high")
            if _bare(designer):
                records += bare_tree(designer, name, x, high * 0.9, designer.paint(0.44, 0.03, 50))
            else:
                records += apple_tree(designer, name, x, high, fruit=_HANGING if z < 20 else _HANGING // 2)
    return records


def apple_tree(
    designer: Designer, name: str, x: float, tall: float, *, fruit: int = _HANGING
) -> list[Record]:
    """A low crooked trunk under a round crown of four sheets, white about its foot; fruit, or blossom in spring."""
    dark, middle, light = leaf_colours(designer)
    spring = designer.setting.season == "spring"
    bloom = designer.paint(0.88, 0.045, 5)
    if spring:
        light = bloom
    bark, lean = designer.paint(0.43, 0.04, 50), designer.between(-0.09, 0.09, name, "lean") * tall
    fork, wide = 0.34 * tall, 0.034 * tall
    trunk = [(x, -0.03), (x + 0.5 * lean, 0.5 * fork), (x + lean, fork), (x + lean, 0.62 * tall)]
    records: list[Record] = [Cut(ribbon(trunk, [1.8 * wide, 1.1 * wide, wide, 0.5 * wide]), bark, lift=4)]
    for side in (-1, 1):
        bough = [
            (0.9 * lean, 0.9 * fork),
            (lean + side * 0.14 * tall, 0.47 * tall),
            (lean + side * 0.24 * tall, 0.6 * tall),
        ]
        thick = [0.7 * wide, 0.55 * wide, 0.3 * wide]
        records.append(Cut(ribbon([(x + dx, y) for dx, y in bough], thick), bark.darker(0.02), lift=2))
    # The foot is limed against beetles.
    limed = ribbon([(x, -0.03), (x + 0.18 * lean, 0.14 * tall)], [1.9 * wide, 1.5 * wide])
    records.append(Cut(limed, designer.paint(0.86, 0.012, 95), lift=1))
    cx, cy, across, up = x + lean, 0.66 * tall, 0.40 * tall, 0.27 * tall
    sheets = (
        (0.10, -0.08, 1.0, dark),
        (-0.34, -0.02, 0.66, middle.darker(0.02)),
        (0.30, 0.10, 0.64, middle),
        (-0.12, 0.30, 0.58, light),
    )
    for n, (dx, dy, size, tone) in enumerate(sheets):
        outline = _crown(designer, f"{name} {n}", cx + dx * across, cy + dy * up, size * across, size * up)
        records.append(Cut(smooth(outline, tension=0.5), tone, lift=6.0 - n, edge=0.8))
    for n in range(fruit):
        far = designer.between(0.1, 0.92, name, "far", n) ** 0.7
        px = cx + across * far * designer.between(-1, 1, name, "x", n)
        py = cy + 1.05 * up * designer.between(-0.85, 0.85, name, "y", n) * (1 - 0.4 * far)
        size = 0.0235 * tall * designer.between(0.85, 1.15, name, "size", n)
        if spring:
            records += [
                disc(px + a * size, py + b * size, 1.1 * size, None, bloom.lighter(0.03), lift=1)
                for a, b in ((-0.9, 0.2), (0.9, 0.3), (0.1, -0.9), (0.0, 0.9))
            ]
            records.append(disc(px, py, 0.45 * size, None, designer.paint(0.82, 0.11, 88), lift=0))
        else:
            records += _apple(px, py, size, _red(designer, name, n), middle.darker(0.05))
    return records


def _crown(designer: Designer, name: str, x: float, y: float, across: float, up: float) -> list[Point]:
    """The bumps of a crown's edge."""
    points: list[Point] = []
    for n in range(18):
        share = 1.0 + (0.085 if n % 2 else -0.06) * designer.between(0.6, 1.3, name, n)
        points.append((x + across * share * cos(pi * n / 9), y + up * share * sin(pi * n / 9)))
    return points


def _apple(x: float, y: float, size: float, red: Colour, stalk: Colour) -> list[Record]:
    return [
        disc(x, y, size, 0.94 * size, red, lift=2),
        disc(x - 0.3 * size, y + 0.3 * size, 0.26 * size, None, red.lighter(0.16), lift=0),
        line(((x, y + 0.8 * size), (x + 0.25 * size, y + 1.3 * size)), stalk, 0.22 * size),
    ]


def _farm(designer: Designer) -> list[Record]:
    """A long low farmhouse and its barn where the rows meet."""
    wall, roof = designer.paint(0.84, 0.025, 85), designer.paint(0.47, 0.075, 32)
    pane, falls = lit(designer, designer.paint(0.52, 0.03, 240), Colour(0.88, 0.10, 78))
    barn = designer.paint(0.52, 0.095, 28)
    records: list[Record] = [
        panel(-5.2, -0.2, 3.2, 2.5, barn, lift=3),
        sheet(((-5.6, 2.2), (-1.6, 2.2), (-2.3, 3.5), (-3.6, 4.0), (-4.9, 3.5)), roof.darker(0.06), lift=3),
        panel(-4.2, -0.2, 1.2, 1.7, barn.darker(0.10), lift=1),
        panel(-1.6, -0.2, 5.0, 1.9, wall, lift=3),
        sheet(((-1.9, 1.6), (3.7, 1.6), (3.1, 3.0), (-1.3, 3.0)), roof, lift=3),
        panel(2.0, 2.4, 0.5, 1.3, roof.darker(0.05), lift=2),
        panel(0.4, -0.2, 0.6, 1.3, designer.paint(0.42, 0.05, 48), lift=1),
    ]
    return records + [
        Cut(polygon(((x, 0.6), (x + 0.6, 0.6), (x + 0.6, 1.25), (x, 1.25))), pane, lift=0.6, lit=falls)
        for x in (-1.1, -0.3, 1.5, 2.5)
    ]


def _harvest(designer: Designer) -> list[Record]:
    """A ladder that leans in a tree, baskets, apples in the grass, tufts."""
    wood = designer.paint(0.66, 0.06, 72)
    foot, top = (-3.0, 0.0), (-3.62, 2.75)
    records: list[Record] = [
        line(((foot[0] + dx, foot[1]), (top[0] + 0.8 * dx, top[1])), wood, 0.055) for dx in (-0.17, 0.17)
    ]
    for n in range(7):
        share = (n + 0.8) / 7.4
        x, y = (foot[k] + (top[k] - foot[k]) * share for k in (0, 1))
        records.append(line(((x - 0.17, y), (x + 0.17, y)), wood.darker(0.05), 0.04))
    for n, x in enumerate((2.95, 3.55, -4.4)):
        records += _basket(designer, f"basket {n}", x, 0.30, full=not _bare(designer))
    if not _bare(designer) and designer.setting.season != "spring":
        for n in range(9):
            x = (-2.7, -2.3, 2.5, 2.72, 4.2, -3.8, 4.5, -5.0, 2.3)[n]
            records += _apple(x, 0.055, 0.058, _red(designer, "fallen", n), designer.paint(0.40, 0.04, 80))
    for n in range(26):
        x = -7.5 + 0.6 * n + designer.between(-0.2, 0.2, "tuft", n)
        if not -1.7 < x < 1.7:
            records.append(grass_tuft(designer, f"tuft {n}", x, designer.between(0.10, 0.24, "tuft", n, "h")))
    return records


def _basket(designer: Designer, name: str, x: float, size: float, *, full: bool) -> list[Record]:
    straw = designer.paint(0.66, 0.075, 72)
    body = [(x - size, 1.1 * size), (x - 0.78 * size, 0.0), (x + 0.78 * size, 0.0), (x + size, 1.1 * size)]
    rim = 1.1 * size
    handle = [(x + a * size, y * size) for a, y in ((-0.95, 1.1), (-0.7, 2.2), (0.7, 2.2), (0.95, 1.1))]
    records: list[Record] = [line(handle, straw.darker(0.06), 0.12 * size, curved=True)]
    for n in range(7 if full else 0):
        px, py = x + size * (-0.66 + 0.22 * n), rim + size * (0.04 + 0.16 * ((n + 1) % 2))
        records += _apple(px, py, 0.22 * size, _red(designer, name, n), straw.darker(0.3))
    records.append(blob(body, straw, lift=4))
    for n, y in enumerate((0.92, 0.66, 0.40, 0.16)):
        half = size * (0.97 - 0.06 * n)
        records.append(line(((x - half, y * size), (x + half, y * size)), straw.darker(0.07), 0.05 * size))
    return records


def _ground(designer: Designer) -> list[Record]:
    """Grass, a worn path of two tracks between the rows, shade under the trees."""
    snowy = _bare(designer)
    grass = designer.snow(0.86, hue=225) if snowy else designer.paint(0.66, 0.07, 122)
    if designer.setting.season == "autumn" and not snowy:
        grass = designer.paint(0.66, 0.065, 98)
    worn = grass.mixed(designer.paint(0.70, 0.045, 75), 0.5) if not snowy else grass.darker(0.03)
    records = list(floor(grass, ENDS, half=30.0))
    for side in (-1, 1):
        track = [(side * 0.85, -14.0), (side * 0.80, 5.0), (side * 0.55, 14.0), (side * 0.40, ENDS)]
        back = [(x + side * (0.42 if z < 10 else 0.25), z) for x, z in reversed(track)]
        records.append(Cut(smooth([*track, *back], tension=0.2), worn, edge=0))
    shade = grass.mixed(designer.air.light.shadow, 0.30)
    records += [
        Cut(ellipse(side * far, z, 1.5, 0.75), shade.clear(0.5), edge=0)
        for z, places, _, _ in _ROWS[2:]
        for far in places
        for side in (-1, 1)
    ]
    return [*records, *wetness(designer, ENDS)]


def _front(designer: Designer) -> Card:
    """A bough with fruit that hangs into the picture at the left."""
    dark, middle, _ = leaf_colours(designer)
    bark = designer.paint(0.38, 0.04, 48)
    bough = ribbon([(-2.10, 1.84), (-1.55, 1.76), (-1.08, 1.58), (-0.78, 1.40)], [0.05, 0.036, 0.022, 0.012])
    records: list[Record] = [Cut(bough, bark, lift=8)]
    if not _bare(designer):
        for n in range(13):
            x, y = -1.95 + 0.092 * n, 1.86 - 0.036 * n + designer.between(-0.05, 0.06, "bough", n)
            outline = ellipse(0, 0, 0.105, 0.045).turned(designer.between(-1.3, 0.6, "leaf", n)).moved(x, y)
            records.append(Cut(outline, (dark, middle)[n % 2], lift=4))
        if designer.setting.season != "spring":
            for n, (x, y) in enumerate(((-1.62, 1.62), (-1.30, 1.55), (-0.98, 1.40))):
                records += _apple(x, y, 0.062, _red(designer, "near", n), bark)
    return Card("foreground bough", 2.45, tuple(records), blur=5.0)
