"""The bamboo grove: culm behind culm into green mist, a way of flat stones that climbs to a pavilion, light from above
in bars, sprays of leaves that hang into the frame."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Wash
from yingxi.stage.hours import LAMP, MOON
from yingxi.stage.path import Point, ellipse, polygon, smooth
from yingxi.stage.place import MADE, Card, Place, Pool, Seat
from yingxi.stage.sets.bamboo import (
    bamboo_fence,
    bamboo_greens,
    culm,
    leaf_roof,
    shoot,
    spray,
    twig,
)
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.fireflies import fireflies
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.greenery import grass_tuft, leaf
from yingxi.stage.sets.shafts import Falling, shaft
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.stone_lantern import stone_lantern

ENDS = 34.0


def bamboo_grove(designer: Designer) -> Place:
    """A clearing on a way through bamboo; a flat rock to sit on."""
    rock, seat = _rock(designer)
    night = designer.air.hour == "night"
    return Place(
        cards=(
            *_far(designer),
            *_planes(designer),
            _bars(designer),
            _near(designer),
            _roof(designer),
            *rock,
            _front(designer),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=_mist(designer),
        backdrop=_mist(designer),
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=(Pool(0.0, 1.9, 5.2, 2.8, MOON, 0.30),) if night else (),
    )


def _mist(designer: Designer) -> Colour:
    """The air between the culms: the hour's, green of the leaves above it."""
    green = designer.paint(0.76, 0.03, 200) if designer.snowy else designer.paint(0.72, 0.06, 135)
    mist = green.mixed(designer.air.haze, 0.35)
    if designer.air.hour == "dusk" and not designer.air.overcast:
        mist = mist.mixed(Colour(0.60, 0.085, 70), 0.42)
    return mist.lighter(0.10) if designer.air.hour == "night" else mist


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, a hill, a wall of stems that the mist has almost taken, and the pavilion where the way ends."""
    mist = _mist(designer)
    dark, middle, light = bamboo_greens(designer)
    stems: list[Record] = []
    for n in range(54):
        x = -22 + 0.82 * n + designer.between(-0.3, 0.3, "far culm", n)
        if abs(x + 0.5) > 2.6:
            green = (middle, light, dark)[n % 3].mixed(mist, 0.45)
            thick = designer.between(0.14, 0.27, "far culm", n, "thick")
            stems += culm(designer, f"far culm {n}", x, 13, thick, green, rings=False)[:1]
    stems.append(leaf_roof(designer, "far roof", 26, 8.0, 14, middle.mixed(mist, 0.35), long=1.9))
    wall = [
        Cut(
            spray(
                designer,
                f"wall {n}",
                -30 + 1.0 * n,
                8.0 + 0.30 * abs(n - 30) + designer.between(-2.4, 2.6, "wall", n),
                3.0,
                1 if n % 2 else -1,
            ),
            middle.mixed(mist, 0.62),
            lift=2,
            name=MADE,
        )
        for n in range(60)
    ]
    return (
        sky(designer, sun=(-3, 17.5), low=0, top=34),
        hills(designer, "far hill", 90, middle.mixed(mist, 0.6), level=9, swell=2.4, haze=0.5, blur=2.2),
        Card("far leaves", 58, tuple(wall), haze=0.45, blur=2.0),
        Card("far mist", 50, (*_veil(designer, 9.0, 0.85), *_gleam(designer))),
        Card("far culms", 33, tuple(stems), haze=0.42, blur=1.5),
        Card("pavilion", 30, tuple(_pavilion(designer, -0.7)), haze=0.38, blur=1.1),
        Card("low mist", 28, _veil(designer, 3.0, 0.62)),
    )


def _gleam(designer: Designer) -> tuple[Record, ...]:
    """The light that stands where the way ends."""
    light = designer.air.sky[2].lighter(0.05)
    strength = 0.28 if designer.air.overcast else 0.8 if designer.air.hour == "dusk" else 0.6
    if designer.air.hour == "night":
        strength *= 0.6
    return (glow(-0.6, 6.5, 13.0, light, strength, blend="over"),)


def _veil(designer: Designer, height: float, strength: float) -> tuple[Record, ...]:
    mist = _mist(designer).lighter(0.04)
    share = min(0.9, strength * (1.3 if designer.setting.weather == "fog" else 1.0))
    stops = ((0.0, mist.clear(0.0)), (0.3, mist.clear(share)), (1.0, mist.clear(0.0)))
    low = -0.3 * height
    body = polygon(((-60, low), (60, low), (60, height), (-60, height)))
    return (Wash(body, (0, low), (0, height), stops, lit=False),)


def _pavilion(designer: Designer, x: float) -> list[Record]:
    """A hut with a roof of straw on four posts, a lamp under it in the evening."""
    wood, straw = designer.paint(0.44, 0.045, 45), designer.paint(0.60, 0.055, 78)
    stone = designer.paint(0.66, 0.018, 110)
    records: list[Record] = [
        panel(x - 2.1, 0, 4.2, 0.34, stone, lift=4),
        panel(x - 1.75, 0.34, 3.5, 0.2, stone.lighter(0.03), lift=2),
    ]
    if designer.air.lamps:
        records.append(Cut(ellipse(x, 1.75, 0.24, 0.3), LAMP, lift=1, lit=False))
        records.append(glow(x, 1.7, 2.6, LAMP, 0.5))
    records += [panel(x + at - 0.09, 0.5, 0.18, 2.0, wood, lift=3) for at in (-1.5, -0.62, 0.62, 1.5)]
    records.append(panel(x - 1.5, 1.0, 0.9, 0.1, wood.lighter(0.04), lift=2))
    records.append(panel(x + 0.6, 1.0, 0.9, 0.1, wood.lighter(0.04), lift=2))
    thatch = designer.roof(straw)
    records.append(
        Cut(
            smooth(
                [(x - 2.5, 2.28), (x - 1.3, 2.42), (x, 2.36), (x + 1.3, 2.42), (x + 2.5, 2.28), (x + 1.0, 3.3),
                    (x, 4.2), (x - 1.0, 3.3)],
                tension=0.22,
            ),
            thatch,
            lift=6,
        )
    )  # fmt: skip
    for n in range(-4, 5):
        rib = ((x + 0.06 * n, 3.85), (x + 0.26 * n, 3.1), (x + 0.5 * n, 2.5))
        records.append(line(rib, thatch.darker(0.06), 0.05, curved=True))
    records.append(disc(x, 4.22, 0.15, 0.17, wood, lift=2))
    return records


def _planes(designer: Designer) -> tuple[Card, ...]:
    """Three planes of culms that draw together beyond the clearing, with leaves, and mist between them."""
    mist = _mist(designer)
    dark, middle, light = bamboo_greens(designer)
    cards: list[Card] = []
    # A brush leaves out what stands far off, and would leave the rings in the air.
    ringed = designer.setting.look != "ink"
    for z, count, gap, thick, haze in ((22.0, 30, 2.6, 0.24, 0.34), (15.0, 22, 2.45, 0.19, 0.20),
            (11.0, 16, 2.5, 0.15, 0.10)):  # fmt: skip
        half, high, name = z * 0.62, z * 0.36, f"culms at {z:g}"
        records: list[Record] = [leaf_roof(designer, f"{name} roof", half, high * 0.95, high * 1.9,
            dark.mixed(mist, 0.25), long=z * 0.085)]  # fmt: skip
        for n in range(count):
            side = -1 if n % 2 else 1
            x = side * (gap + (half - gap) * (n / count) ** 1.15) + designer.between(-0.35, 0.35, name, n)
            green = (middle, light, dark, middle)[n % 4].mixed(mist, haze * 0.5)
            wide = thick * designer.between(0.75, 1.25, name, n, "wide")
            records += culm(designer, f"{name} {n}", x, high * 2.0, wide, green, rings=ringed)
            if n % 2 == 0:
                at = high * designer.between(0.42, 0.95, name, n, "twig")
                records += twig(
                    designer, f"{name} twig {n}", x, at, z * 0.10, -side if n % 4 else side, green
                )
        for n in range(count // 2):
            x = (-1 if n % 2 else 1) * (gap - 0.2 + (half - gap) * n / count * 2)
            leaves = spray(designer, f"{name} low {n}", x, z * 0.045, z * 0.055, 1 if n % 2 else -1)
            records.append(Cut(leaves, dark.mixed(mist, haze), lift=2, name=MADE))
        cards += [
            Card(name, z, tuple(records), haze=haze, blur=1.0 if z > 20 else 0.5 if z > 12 else 0.2),
            Card(f"mist at {z:g}", z - 0.8, _veil(designer, 0.13 * z, 0.48)),
        ]
    return tuple(cards)


def _bars(designer: Designer) -> Card:
    """Bars of light that fall between the culms; at night fireflies."""
    air = designer.air
    records: list[Record] = []
    if not air.overcast:
        colour, strength = {
            "dawn": (Colour(0.96, 0.07, 80), 0.22),
            "day": (Colour(0.98, 0.05, 110), 0.20),
            "dusk": (Colour(0.92, 0.12, 60), 0.26),
            "night": (Colour(0.82, 0.04, 235), 0.10),
        }[air.hour]
        falling = Falling(colour, strength, grows=2.0, half=0.5, halfway=0.6)
        for n in range(6):
            top = -1.8 + 1.0 * n + designer.between(-0.3, 0.3, "bar", n)
            wide, drift = designer.between(0.16, 0.5, "bar", n, "wide"), -2.6 - 0.16 * n
            records.append(shaft(falling, top, wide, drift))
    warm = air.hour == "night" and not air.wet and not designer.snowy
    moving = partial(fireflies, designer.setting.seed, half=4.4, high=1.9) if warm else None
    return Card("bars", 9.4, tuple(records), moving=moving)


def _near(designer: Designer) -> Card:
    """The thick culms beside the clearing, shoots, a fence, moss and a lantern of stone at their feet."""
    dark, middle, light = bamboo_greens(designer)
    records: list[Record] = []
    clumps = (-5.0, -4.35, -3.95, -3.2, -2.72, 2.62, 3.12, 3.75, 4.3, 5.0)
    for n, x in enumerate(clumps):
        green = (middle, light, dark)[n % 3]
        thick = (0.13, 0.17, 0.11)[n % 3] * designer.between(0.9, 1.15, "clump", n)
        moved = x + designer.between(-0.08, 0.08, "clump", n, "x")
        records += culm(designer, f"clump {n}", moved, 6.4, thick, green)
        if n in (1, 3, 4, 5, 7):
            way = 1 if x < 0 else -1
            for k, y in enumerate((2.25, 2.95)):
                records += twig(designer, f"clump twig {n} {k}", moved, y - 0.12 * n % 0.5, 0.85,
                    way if k == 0 else -way, light if k else middle)  # fmt: skip
    stone, moss = designer.paint(0.62, 0.016, 110), designer.paint(0.52, 0.06, 130)
    records += stone_lantern(designer, 3.42, stone, moss=moss)
    records += bamboo_fence(designer, -5.6, -2.5, 0.62)
    for x, height in ((-2.32, 0.34), (-2.16, 0.2), (2.86, 0.3), (4.1, 0.42)):
        if not designer.snowy:
            records += shoot(designer, x, height)
    for n in range(18):
        x = -6.2 + 0.74 * n + designer.between(-0.2, 0.2, "tuft", n)
        if not -1.9 < x < 2.1:
            records.append(grass_tuft(designer, f"tuft {n}", x, designer.between(0.1, 0.22, "tuft", n, "h")))
    return Card("near", 8.2, tuple(records), haze=0.04)


def _roof(designer: Designer) -> Card:
    """Blades that hang into the frame from above, dark before light."""
    dark, middle, light = bamboo_greens(designer)
    records: list[Record] = [
        leaf_roof(designer, "roof", 8.0, 2.95, 6.4, dark, long=0.62),
        leaf_roof(designer, "roof light", 8.0, 3.3, 6.4, middle, long=0.5),
    ]
    for n, x in enumerate((-4.3, -3.6, -2.7, -1.7, -0.6, 1.0, 1.9, 2.9, 3.7, 4.4)):
        y = 3.0 + 0.32 * (1 - min(1.0, abs(x) / 4)) + designer.between(-0.1, 0.1, "hang", n)
        leaves = spray(designer, f"hang {n}", x, y, 0.56, 1 if n % 2 else -1)
        records.append(Cut(leaves, (light, middle)[n % 2], lift=4, name=MADE))
    return Card("roof", 7.6, tuple(records), haze=0.03)


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Moss and fallen leaves, and flat stones that climb into the grove."""
    snowy = designer.snowy
    moss = designer.snow(0.86, hue=230) if snowy else designer.paint(0.56, 0.06, 118)
    soil = designer.snow(0.80, chroma=0.014, hue=225) if snowy else designer.paint(0.62, 0.04, 88)
    stone = designer.snow(0.90) if snowy else designer.paint(0.70, 0.018, 120)
    records: list[Record] = floor(moss, ENDS, half=40, back=_mist(designer))
    for n, (z, tone) in enumerate(((26, 0.02), (19, -0.015), (14, 0.02), (10.6, -0.015), (8.4, 0.012))):
        wave = [(-40.0, float(z))]
        wave += [(-36 + 7.2 * k, z + designer.between(-0.4, 0.4, "band", n, k)) for k in range(11)]
        wave += [(40.0, z), (40.0, z - 4), (-40.0, z - 4)]
        records.append(Cut(smooth(wave, tension=0.3), moss.lighter(tone), edge=0.3))
    path = smooth(
        [(-9, 6.1), (-3.4, 6.35), (-1.6, 7.4), (-1.5, 10), (-2.2, 15), (-1.6, 22), (-1.0, 29), (0.0, 29),
            (0.2, 22), (-0.3, 15), (0.7, 10), (1.7, 7.3), (3.6, 6.3), (9, 6.0), (9, 4.0), (3.5, 3.75), (0, 3.6),
            (-3.5, 3.8), (-9, 4.05)],
        tension=0.4,
    )  # fmt: skip
    records += [Cut(path.moved(0, -0.05), soil.darker(0.06), edge=0), Cut(path, soil, edge=0.5)]
    for n, z in enumerate((4.25, 4.95, 5.7, 6.5, 7.4, 8.4, 9.6, 11.0, 12.8, 15.0, 17.6, 20.6, 24.0, 27.5)):
        x = designer.between(-0.3, 0.3, "slab", n) - 0.02 * max(0.0, z - 7)
        records += _slab(designer, f"slab {n}", x, z, 1.05 + 0.012 * z, 0.23 + 0.022 * z, stone)
    for n in range(16):
        x, z = designer.between(-4.6, 4.6, "side slab", n), designer.between(4.1, 5.9, "side slab", n, "z")
        if abs(x) > 1.7:
            records += _slab(designer, f"side slab {n}", x, z, 0.5, 0.16, stone)
    straw = designer.paint(0.68, 0.06, 92)
    for n in range(0 if snowy else 110):
        x = designer.between(-5.5, 5.5, "fallen", n // 5) + designer.between(-0.45, 0.45, "fallen", n)
        z = designer.between(3.0, 8.2, "fallen", n // 5, "z") + designer.between(
            -0.18, 0.18, "fallen", n, "z"
        )
        blade = leaf(0.17, 0.028).turned(designer.between(0, 6.28, "fallen", n, "turn")).moved(x, z)
        records.append(Cut(blade, straw.lighter(0.05 * (n % 3) - 0.06), edge=0))
    if not designer.air.overcast:
        shine = Colour(0.95, 0.07, 105) if designer.air.hour != "night" else Colour(0.75, 0.04, 240)
        for n in range(18):
            x, z = designer.between(-3.6, 2.6, "dapple", n), designer.between(3.9, 7.4, "dapple", n, "z")
            spot = ellipse(x, z, designer.between(0.10, 0.36, "dapple", n, "size"), 0.07)
            records.append(soft(spot, shine, 0.12, 3))
    records += floor_glow(designer, 3.2, 8.0, 1.6, 0.7, LAMP, 0.5)
    return (*records, *wetness(designer, ENDS, half=40))


def _slab(
    designer: Designer, name: str, x: float, z: float, wide: float, deep: float, stone: Colour
) -> list[Record]:
    """A flat stone of the way, with the shade under its front edge."""
    points: list[Point] = []
    for n in range(12):
        turn = 2 * pi * n / 12
        reach = 0.5 * designer.between(0.93, 1.05, name, n)
        across, along = cos(turn), sin(turn)
        # Between a round and a square: a stone that has been split.
        points.append(
            (
                x + wide * reach * abs(across) ** 0.62 * (1 if across > 0 else -1),
                z + deep * reach * abs(along) ** 0.62 * (1 if along > 0 else -1),
            )
        )
    path = smooth(points, tension=0.24)
    tone = stone.lighter(designer.between(-0.035, 0.03, name, "tone"))
    return [Cut(path.moved(0.01, -0.05), stone.darker(0.16), edge=0), Cut(path, tone, edge=0.8)]


def _rock(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """A flat rock at the right of the clearing, moss on its shoulder."""
    x, z = 1.42, 5.6
    stone, moss = designer.paint(0.60, 0.018, 115), designer.paint(0.52, 0.06, 128)
    if designer.snowy:
        moss = designer.snow(0.9)
    back = blob(
        [(x - 0.72, 0.0), (x - 0.66, 0.36), (x - 0.3, 0.46), (x + 0.25, 0.475), (x + 0.66, 0.40), (x + 0.76, 0.0)],
        stone.darker(0.05), lift=5,
    )  # fmt: skip
    front: list[Record] = [
        blob([(x - 0.74, -0.04), (x - 0.72, 0.22), (x - 0.52, 0.38), (x, 0.405), (x + 0.5, 0.385), (x + 0.76, 0.2),
            (x + 0.8, -0.04), (x, -0.07)], stone, lift=6),
        sheet(((x - 0.6, 0.30), (x - 0.2, 0.36), (x + 0.1, 0.06), (x - 0.3, 0.02)), stone.lighter(0.04), lift=0.5,
            edge=0.5),
        blob([(x + 0.2, 0.39), (x + 0.5, 0.38), (x + 0.76, 0.2), (x + 0.72, 0.08), (x + 0.52, 0.22)], moss, lift=2),
        line([(x - 0.1, 0.26), (x + 0.06, 0.14), (x + 0.02, 0.0)], stone.darker(0.1), 0.014, curved=True),
    ]  # fmt: skip
    cards = (Card("rock back", z + 0.13, (back,)), Card("rock front", z - 0.07, tuple(front)))
    return cards, Seat("rock", x, z, 0.43, -1)


def _front(designer: Designer) -> Card:
    """A spray at the left upper corner, close to the eye."""
    dark, middle, _ = bamboo_greens(designer)
    records: list[Record] = [
        line(((-1.9, 2.02), (-1.35, 1.92), (-0.92, 1.74)), dark, 0.016, curved=True),
    ]
    for n, (x, y) in enumerate(((-1.42, 1.94), (-1.2, 1.86), (-0.98, 1.77))):
        leaves = spray(designer, f"near spray {n}", x, y, 0.30, 1)
        records.append(Cut(leaves, (middle if n % 2 else dark).darker(0.02), lift=8, name=MADE))
    return Card("foreground spray", 2.4, tuple(records), blur=5.0)
