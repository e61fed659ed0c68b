"""The night market: a lane of stalls under strings of lanterns and bulbs, an arch where it ends, steam."""

from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import awning, eaves
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, lantern, lit, pool, string_of_lanterns
from yingxi.stage.sets.signs import hanging_sign, lettered, name_board
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import town
from yingxi.stage.sets.wares import crate, jar

ENDS = 30.0
_COUNTER = 0.94
# What a stall sells: the word on its board, and how its counter is laid.
_TRADES = {
    "包子": "steamers", "烧烤": "skewers", "水果": "fruit", "馄饨": "bowls", "灯笼": "lanterns", "蒸糕": "steamers",
    "串串": "skewers", "凉茶": "jars", "汤圆": "bowls", "果干": "fruit",
}  # fmt: skip
_CLOTHS = ((0.54, 0.055, 28), (0.50, 0.042, 235), (0.54, 0.040, 170), (0.62, 0.05, 75), (0.50, 0.036, 340))
_WARM = Colour(0.84, 0.115, 66)


def night_market(designer: Designer) -> Place:
    """People stand in the lane between the stalls; a stool at its edge."""
    wood = designer.paint(0.54, 0.055, 50)
    stool, seat = wooden_chair(designer, "stool", 1.65, 5.75, wood, facing=-1, height=0.44, stool=True)
    return Place(
        cards=(*_far(designer), *_rows(designer), _near(designer), *stool, _front(designer)),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(designer, -2.8, 1.9, 7.0, 3.0, 0.46, colour=_WARM),
            *pool(designer, 2.9, 1.9, 7.0, 3.0, 0.46, colour=_WARM),
        ),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, two rows of the town, the arch at the lane's end."""
    back, front = designer.paint(0.62, 0.035, 285), designer.paint(0.58, 0.04, 40)
    return (
        sky(designer, sun=(-13, 24), low=1, top=33),
        town(designer, "tall houses", 60, base=0, low=6, high=16, left=-42, right=42, paint=back, haze=0.4),
        town(designer, "houses", 38, base=0, low=3.0, high=6.5, left=-26, right=26, paint=front, haze=0.32),
        Card("lane mist", 35, far_haze(designer, 0.4, 3.2, strength=0.5)),
        Card("arch", 25, tuple(_arch(designer)), haze=0.2, blur=0.9),
    )


def _arch(designer: Designer) -> list[Record]:
    """A gate of two posts and a tiled roof with the market's name, lanterns under its beam."""
    red, tiles = designer.paint(0.50, 0.07, 30), designer.paint(0.42, 0.035, 250)
    gold = Colour(0.88, 0.09, 82) if designer.air.lamps else designer.paint(0.80, 0.08, 85)
    records: list[Record] = []
    for side in (-1, 1):
        x = 3.5 * side
        records += [
            panel(x - 0.24, 0, 0.48, 5.3, red, lift=4),
            panel(x - 0.4, 0, 0.8, 0.7, designer.paint(0.64, 0.02, 80), lift=3),
        ]
    records += [
        panel(-3.9, 4.3, 7.8, 0.32, red.darker(0.03), lift=3),
        panel(-3.4, 4.62, 6.8, 0.95, designer.paint(0.46, 0.05, 220), lift=2),
    ]
    records += halo(designer, 0, 5.0, 4.2, strength=0.34, colour=_WARM)
    name = designer.one_of(("夜市", "老街夜市", "灯火夜市"), "name")
    records += name_board(designer, name, 0, 5.1, 3.6, 1.0, designer.paint(0.38, 0.06, 28), gold)
    records += eaves(designer, -4.4, 4.4, 5.62, 1.05, tiles, upturn=0.55)
    for x in (-2.4, -1.2, 1.2, 2.4):
        records += lantern(designer, x, 3.75, 0.55, cord=0.5)
    return records


def _rows(designer: Designer) -> tuple[Card, ...]:
    """Two planes of stalls on each side, each with a string of lights over the lane before it."""
    cards: list[Card] = []
    trades = list(_TRADES)
    turn = int(designer.between(0, len(trades), "trades"))
    for plane, (z, inner, width) in enumerate(((18.5, 3.3, 3.2), (13.0, 3.0, 2.9))):
        records: list[Record] = []
        for number, (side, out) in enumerate(((-1, 1), (1, 1), (-1, 0), (1, 0))):
            near = inner + out * (width + 0.4)
            left = near if side > 0 else -near - width
            trade = trades[(turn + 4 * plane + number) % len(trades)]
            records += stall(designer, f"stall {plane} {number}", left, width, trade, plain=True)
        cards.append(
            Card(f"stalls at {z:g}", z, tuple(records), haze=0.18 - 0.08 * plane, blur=0.8 - 0.4 * plane)
        )
        lights = string_of_lanterns(
            designer,
            f"string {plane}",
            (-7.5, 5.6 - 1.1 * plane),
            (7.5, 5.8 - 1.1 * plane),
            9,
            0.40,
            sag=0.55,
        )
        cards.append(Card(f"lanterns at {z:g}", z - 1.6, tuple(lights), haze=0.1, blur=0.5))
    return tuple(cards)


def stall(
    designer: Designer, name: str, left: float, width: float, trade: str, *, plain: bool = False
) -> list[Record]:
    """A market stall: lit cloth behind, posts, a counter with a skirt, goods, an awning with bulbs."""
    cloth = designer.paint(*designer.one_of(_CLOTHS, name, "cloth"))
    wood, right = designer.paint(0.48, 0.05, 50), left + width
    inside, falls = lit(designer, designer.paint(0.56, 0.04, 60), Colour(0.66, 0.10, 62))
    records: list[Record] = [
        Cut(rectangle(left + 0.06, 0.1, width - 0.12, 2.3), inside, edge=0.3, lit=falls),
        fade(
            rectangle(left + 0.06, 1.5, width - 0.12, 0.9), (0, 2.4), (0, 1.5), Colour(0.2, 0.05, 40), 0.4, 0
        ),
        panel(left + 0.16, 1.42, width - 0.32, 0.05, wood, lift=2),
    ]
    for n in range(int(width / 0.42)):
        x = left + 0.36 + 0.42 * n
        records += jar(designer, f"{name} shelf {n}", x, 1.47, 0.15, designer.between(0.16, 0.24, name, n))
    if designer.air.lamps:
        records.append(glow(left + width / 2, 1.7, width * 0.75, LAMP, 0.28))
    records += [panel(x, 0, 0.09, 2.5, wood.darker(0.04), lift=4) for x in (left, right - 0.09)]
    records += _goods(designer, name, left + 0.18, width - 0.36, _TRADES[trade])
    if designer.air.lamps:
        records.append(glow(left + width / 2, 1.25, width * 0.55, LAMP, 0.30))
    skirt = cloth.lighter(0.03)
    records.append(panel(left - 0.02, 0.06, width + 0.04, _COUNTER - 0.1, skirt, lift=5))
    folds = round(width / 0.3)
    for n in range(folds):
        x = left + width * (n + 0.5) / folds
        records.append(line(((x, 0.08), (x + 0.02, _COUNTER - 0.14)), skirt.darker(0.05), 0.018))
    records.append(panel(left - 0.07, _COUNTER - 0.06, width + 0.14, 0.08, wood.lighter(0.06), lift=4))
    board, bright = lit(designer, designer.paint(0.82, 0.035, 85), Colour(0.76, 0.06, 75))
    x = left + width / 2
    records.append(Cut(rectangle(x - 0.5, 0.30, 1.0, 0.42), board, lift=3, lit=bright))
    ink, said = designer.paint(0.42, 0.08, 28), designer.worded(trade)
    if said.isascii():
        records.append(lettered(said, x, 0.51, min(0.30, 1.4 / len(said)), ink))
    else:
        records += [lettered(each, x - 0.22 + 0.44 * n, 0.51, 0.34, ink) for n, each in enumerate(said)]
    records += awning(designer, name, left - 0.22, right + 0.22, 2.72, cloth)
    if not plain:
        lamp, glows = lit(designer, designer.paint(0.86, 0.02, 90), Colour(0.97, 0.07, 90))
        for n in range(3):
            bx = left + width * (0.2 + 0.3 * n)
            if designer.ancient:
                hangs = lantern(designer, bx, 2.10, 0.20, cord=0.25) if n != 1 else []
                records += [*halo(designer, bx, 2.05, 0.75, strength=0.5 if hangs else 0.2), *hangs]
                continue
            records.append(line(((bx, 2.3), (bx, 2.1)), designer.paint(0.3, 0.02, 280), 0.014))
            records += halo(designer, bx, 2.05, 0.75, strength=0.5)
            records.append(Cut(ellipse(bx, 2.05, 0.055, 0.075), lamp, lift=2, lit=glows))
    return records


def _goods(designer: Designer, name: str, left: float, width: float, kind: str) -> list[Record]:
    """A counter's goods."""
    records: list[Record] = []
    base, x, n = _COUNTER, left, 0
    while x < left + width - 0.3:
        step = 0.0
        if kind == "steamers":
            step = 0.5
            for tier in range(2 + int(designer.between(0, 2.9, name, "tier", n))):
                records += _steamer(designer, x + 0.22, base + 0.13 * tier)
        elif kind == "skewers":
            step = 0.62
            records += _grill(designer, name, x, base, n)
        elif kind == "fruit":
            step = 0.5
            records += _fruit(designer, f"{name} {n}", x, base)
        elif kind == "bowls":
            step = 0.3
            for tier in range(1 + n % 3):
                y = base + 0.07 * tier
                bowl = [(x, y + 0.11), (x + 0.06, y), (x + 0.17, y), (x + 0.23, y + 0.11)]
                glaze = designer.paint(0.82, 0.03, 90 if tier % 2 else 230)
                records.append(Cut(smooth(bowl, tension=0.2), glaze, lift=3))
        elif kind == "lanterns":
            step = 0.44
            hue = designer.one_of((28.0, 60.0, 345.0, 200.0), name, "hue", n)
            records += lantern(designer, x + 0.2, base + 0.34, 0.26, hue=hue)
        else:
            step = 0.26
            high = designer.between(0.28, 0.42, name, "jar", n)
            records += jar(designer, f"{name} jar {n}", x + 0.11, base, 0.21, high)
        x += step
        n += 1
    return records


def _steamer(designer: Designer, x: float, y: float) -> list[Record]:
    """One tier of a bamboo steamer."""
    cane = designer.paint(0.70, 0.055, 78)
    return [
        panel(x - 0.21, y, 0.42, 0.12, cane, lift=3, radius=0.02),
        line(((x - 0.2, y + 0.095), (x + 0.2, y + 0.095)), cane.darker(0.10), 0.014),
        line(((x - 0.2, y + 0.03), (x + 0.2, y + 0.03)), cane.darker(0.06), 0.010),
    ]


def _grill(designer: Designer, name: str, x: float, base: float, number: int) -> list[Record]:
    """A charcoal grill with skewers that lean on it."""
    iron = designer.paint(0.34, 0.015, 270)
    ember, falls = lit(designer, designer.paint(0.50, 0.08, 35), Colour(0.74, 0.14, 45))
    records: list[Record] = [
        panel(x, base, 0.54, 0.16, iron, lift=4),
        Cut(rectangle(x + 0.03, base + 0.13, 0.48, 0.035), ember, edge=0, lit=falls),
    ]
    for n in range(5):
        foot = x + 0.07 + 0.10 * n
        tip = (foot + 0.05, base + 0.50)
        records.append(line(((foot, base + 0.15), tip), designer.paint(0.74, 0.05, 75), 0.014))
        for bite in range(3):
            tone = designer.paint(
                *((0.52, 0.075, 40), (0.60, 0.075, 60), (0.58, 0.065, 120))[(bite + number) % 3]
            )
            records.append(
                disc(foot + 0.016 * (bite + 1), base + 0.24 + 0.085 * bite, 0.036, 0.042, tone, lift=1.5)
            )
    return records


def _fruit(designer: Designer, name: str, x: float, base: float) -> list[Record]:
    """A tilted tray with a pyramid of one fruit."""
    skin = designer.paint(
        *designer.one_of(((0.62, 0.08, 60), (0.58, 0.08, 28), (0.66, 0.075, 100), (0.60, 0.07, 130)), name)
    )
    tray = designer.paint(0.56, 0.05, 60)
    records: list[Record] = []
    for row, count in enumerate((5, 4, 3, 2)):
        for n in range(count):
            across = x + 0.22 + 0.085 * (n - (count - 1) / 2)
            tone = skin.lighter(designer.between(-0.03, 0.04, name, row, n))
            records.append(disc(across, base + 0.13 + 0.075 * row, 0.052, None, tone, lift=2))
    edge = ((x, base), (x + 0.44, base), (x + 0.47, base + 0.12), (x - 0.03, base + 0.12))
    return [*records, sheet(edge, tray, lift=3)]


def _near(designer: Designer) -> Card:
    """The two near stalls, their signs, crates and a string of bulbs; steam over the pots."""
    trades = list(_TRADES)
    turn = int(designer.between(0, len(trades), "near trades"))
    left, right = trades[turn % len(trades)], trades[(turn + 3) % len(trades)]
    records = stall(designer, "near left", -5.1, 2.75, left) + stall(designer, "near right", 2.5, 2.9, right)
    ink = Colour(0.92, 0.08, 85) if designer.air.lamps else designer.paint(0.84, 0.06, 85)
    words = designer.one_of(("热食", "小吃", "美味"), "sign")
    board = designer.paint(0.44, 0.075, 28)
    records += hanging_sign(designer, words, -2.02, 2.75, 0.30, board, ink)
    records += crate(designer, "crate", -5.9, 0, 0.7, 0.4) + crate(designer, "crate 2", 5.55, 0, 0.7, 0.42)
    records += crate(designer, "crate 3", 5.6, 0.42, 0.6, 0.34)
    records += bulbs(designer, (-6.5, 3.55), (6.5, 3.6), 0.42)
    pots = ((-4.3, 1.25), (-3.2, 1.3), (3.5, 1.3), (4.6, 1.25))
    moving = partial(steaming, designer.setting.seed, pots, designer.paint(0.92, 0.012, 80))
    return Card("near", 8.2, tuple(records), haze=0.03, moving=moving)


def bulbs(designer: Designer, start: Point, end: Point, sag: float) -> list[Record]:
    """Bare bulbs on a wire that sags across the lane; of old, small lanterns of oiled paper on a cord, and in the
    west nothing."""
    if designer.ancient and designer.western:
        return []
    old = designer.ancient
    many, wide, high, low = (9, 0.085, 0.10, 0.142) if old else (21, 0.036, 0.048, 0.09)
    lamp, falls = (
        lit(designer, designer.paint(0.72, 0.09, 60), Colour(0.86, 0.12, 68))
        if old
        else lit(designer, designer.paint(0.84, 0.02, 90), Colour(0.97, 0.07, 90))
    )

    def at(share: float) -> Point:
        drop = sag * 4 * share * (1 - share)
        return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share - drop

    wire = designer.paint(0.30, 0.02, 285)
    records: list[Record] = [line([at(n / 14) for n in range(15)], wire, 0.016, curved=True)]
    for n in range(many):
        x, y = at((n + 0.5) / many)
        records.append(panel(x - 0.016, y - 0.05, 0.032, 0.05, wire, lift=0))
        if designer.air.lamps:
            records.append(glow(x, y - low, 0.34, LAMP, 0.5))
        records.append(Cut(ellipse(x, y - low, wide, high), lamp, lift=1, lit=falls))
        if old:
            records.append(panel(x - 0.035, y - low - high - 0.018, 0.07, 0.03, wire, lift=0))
    return records


def steaming(seed: int, pots: tuple[Point, ...], colour: Colour, frame: int) -> DisplayList:
    """Steam that rises over the counters and thins out."""
    records: list[Record] = []
    for k, (x, y) in enumerate(pots):
        for n in range(3):
            phase = (frame / 84 + n / 3 + chance(seed, "steam", k)) % 1.0
            sway = 0.10 * sin(2 * pi * phase + 1.7 * k + n)
            puff = ellipse(x + sway, y + 0.95 * phase, 0.10 + 0.14 * phase, 0.13 + 0.15 * phase)
            records.append(Soft(puff, colour.clear(0.20 * sin(pi * phase)), 7))
    return tuple(records)


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Old flagstones, warm under the stalls; after rain the lights run on them."""
    records: list[Record] = list(paving(designer, ENDS, designer.paint(0.56, 0.02, 60), size=0.72))
    for x, z, across, deep, strength in (
        (-3.3, 7.2, 2.6, 1.0, 0.85), (3.5, 7.2, 2.6, 1.0, 0.85), (0.0, 6.6, 3.4, 1.6, 0.35),
        (-3.6, 11.6, 2.4, 1.2, 0.7), (3.6, 11.6, 2.4, 1.2, 0.7), (0.0, 19.0, 3.4, 4.0, 0.5),
    ):  # fmt: skip
        records += floor_glow(designer, x, z, across, deep, _WARM, strength)
    for n in range(12):
        x, z = designer.between(-3.4, 3.4, "litter", n), designer.between(3.4, 7.4, "litter", n, "z")
        scrap = polygon(((x, z), (x + 0.07, z + 0.02), (x + 0.06, z + 0.07), (x - 0.01, z + 0.05)))
        records.append(Cut(scrap, designer.paint(0.74, 0.03, 80), edge=0.4))
    glints = ((-3.0, _WARM), (-1.2, LAMP), (1.1, LAMP), (3.0, _WARM)) if designer.air.lamps else ()
    return (*records, *wetness(designer, ENDS, half=20, glints=glints))


def _front(designer: Designer) -> Card:
    """A great lantern that hangs close by at the upper left."""
    records = lantern(designer, -1.0, 1.80, 0.21, cord=0.5)
    return Card("foreground lantern", 2.4, tuple(records), blur=5.0)
