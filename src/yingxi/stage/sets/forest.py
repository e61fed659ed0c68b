"""The forest: trunk behind trunk into a misty glade, ferns and roots, shafts of light under the leaves."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.hours import MOON
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.bamboo_grove import bamboo_grove
from yingxi.stage.sets.cutting import glow, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.fireflies import fireflies
from yingxi.stage.sets.floors import floor, wetness
from yingxi.stage.sets.greenery import (
    bush,
    crown,
    fallen_log,
    grass_tuft,
    leaf,
    leaf_colours,
    leaf_marks,
)
from yingxi.stage.sets.shafts import Falling, shaft
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.woods import BARK, crowns, fern, frond, mushroom, stem, trunk

ENDS = 34.0
BAMBOO = ("bamboo grove", "bamboo forest", "bamboo wood", "bamboo thicket", "bamboos", "竹林", "竹海", "竹园")


def forest(designer: Designer) -> Place:
    """A clearing on a forest path; a fallen log to sit on. Where its name says so, a bamboo grove."""
    if designer.dressed(*BAMBOO):
        return bamboo_grove(designer)
    wood = designer.one_of(tuple(BARK), "wood")
    bark = designer.paint(*BARK[wood])
    seat_cards, seat = fallen_log(designer, "log", 1.42, 5.6, designer.paint(0.47, 0.032, 60), mossy=True)
    return Place(
        cards=(
            *_far(designer, bark),
            *_middle(designer, wood, bark),
            _shafts(designer),
            _near(designer, wood, bark),
            _roof(designer),
            *seat_cards,
            _front(designer),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=_mist(designer),
        backdrop=_mist(designer),
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=(Pool(0.0, 1.9, 5.2, 2.8, MOON, 0.30),) if designer.air.hour == "night" else (),
    )


def _mist(designer: Designer) -> Colour:
    """The air under the leaves: darker and greener than that of the open."""
    deep = designer.paint(0.66, 0.05, 150)
    if designer.snowy:
        deep = designer.paint(0.72, 0.025, 220)
    elif designer.setting.season == "autumn":
        deep = designer.paint(0.68, 0.055, 80)
    mist = deep.mixed(designer.air.haze, 0.35)
    if designer.air.hour == "dusk" and not designer.air.overcast:
        # The low sun stands in the glade; about it the wood is already in the evening's violet.
        mist = mist.mixed(Colour(0.50, 0.075, 312), 0.5)
    # By night the glade's mist holds the moon, so that people stand dark and rimmed before it.
    return mist.lighter(0.12) if designer.air.hour == "night" else mist


def _far(designer: Designer, bark: Colour) -> tuple[Card, ...]:
    """Sky, the edge of the wood, two planes of slender trunks; the middle stays a glade of mist."""
    mist = _mist(designer)
    dark, middle, _ = leaf_colours(designer)
    edge: list[Record] = []
    for n in range(26):
        x = -38 + 3.0 * n + designer.between(-0.8, 0.8, "edge", n)
        top = 6.2 + 0.42 * max(0.0, abs(x + 0.6) - 3) + designer.between(-0.5, 1.2, "edge", n, "top")
        tone = middle.mixed(mist, 0.3).lighter(0.02 * (n % 3) - 0.02)
        edge.append(
            Cut(crown(designer, f"edge {n}", x, top / 2 - 1, 3.1, top / 2 + 1, bumps=12), tone, lift=4)
        )
    stems: list[Record] = []
    for n in range(26):
        x = -30 + 2.4 * n + designer.between(-0.9, 0.9, "far stem", n)
        if abs(x + 0.6) > 3.2:
            thick = designer.between(0.28, 0.62, "far stem", n, "thick")
            stems += stem(designer, f"far stem {n}", x, 15, thick, bark.mixed(mist, 0.3))
    stems += crowns(designer, "far leaves", 26, 9.3, 13.0, dark.mixed(mist, 0.25), wide=3.6)
    return (
        sky(designer, sun=(-3, 17.5), low=0, top=34),
        hills(designer, "far wood", 90, middle.mixed(mist, 0.6), level=8, swell=2.0, haze=0.55, blur=2.2),
        Card("glade", 62, tuple(edge), haze=0.5, blur=2.0),
        Card("glade mist", 56, (*far_haze(designer, 0.0, 7.0, strength=0.6), *_gleam(designer))),
        Card("far stems", 36, tuple(stems), haze=0.46, blur=1.6),
        Card("low mist", 33, _veil(designer, 3.6, 0.62)),
    )


def _gleam(designer: Designer) -> DisplayList:
    """The light that stands in the glade."""
    light = designer.air.sky[2].lighter(0.05)
    strength = 0.30 if designer.air.overcast else 0.9 if designer.air.hour == "dusk" else 0.55
    return (
        glow(-0.6, 6.0, 13.0, light, strength * (0.5 if designer.air.hour == "night" else 1), blend="over"),
    )


def _veil(designer: Designer, height: float, strength: float) -> DisplayList:
    mist = _mist(designer).lighter(0.04)
    share = strength * (1.35 if designer.setting.weather == "fog" else 1.0)
    stops = ((0.0, mist.clear(0.0)), (0.3, mist.clear(min(0.9, share))), (1.0, mist.clear(0.0)))
    low = -0.3 * height
    body = polygon(((-60, low), (60, low), (60, height), (-60, height)))
    return (Wash(body, (0, low), (0, height), stops, lit=False),)


def _middle(designer: Designer, wood: str, bark: Colour) -> tuple[Card, ...]:
    """Two planes of trees with undergrowth, mist between them."""
    dark, middle, _ = leaf_colours(designer)
    cards: list[Card] = []
    for z, roof, places in (
        (21.0, 5.7, (-14.4, -11.6, -9.3, -6.4, -4.3, 4.6, 6.1, 8.9, 11.2, 14.0)),
        (13.0, 4.15, (-9.4, -7.0, -5.2, 3.9, 5.6, 8.2)),
    ):
        name = f"stems at {z:g}"
        records: list[Record] = []
        for n, x in enumerate(places):
            moved = x + designer.between(-0.4, 0.4, name, n)
            thick = designer.between(0.34, 0.58, name, n, "thick")
            records += trunk(designer, f"{name} {n}", moved, roof * 1.7, thick, wood, bark)
        for n in range(8):
            x = (-1 if n % 2 else 1) * z * (0.16 + 0.05 * n + designer.between(-0.02, 0.02, name, n, "at"))
            wide, high = (z * designer.between(*span, name, n) for span in ((0.08, 0.15), (0.025, 0.06)))
            records += bush(designer, f"{name} bush {n}", x, wide, high)
        for n in range(10):
            x = (-1 if n % 2 else 1) * z * (0.10 + 0.042 * n + designer.between(-0.02, 0.02, name, n, "f"))
            records += fern(designer, f"{name} fern {n}", x, z * designer.between(0.022, 0.045, name, n, "t"))
        records += crowns(designer, f"{name} leaves", z * 0.95, roof, roof * 2.1, dark, wide=z * 0.14)
        records += crowns(
            designer, f"{name} light leaves", z * 0.95, roof * 1.1, roof * 2.1, middle, wide=z * 0.10
        )
        cards += [
            Card(name, z, tuple(records), haze=0.30 if z > 15 else 0.16, blur=1.0 if z > 15 else 0.5),
            Card(f"mist at {z:g}", z - 1, _veil(designer, 2.6 if z > 15 else 1.3, 0.5)),
        ]
    return tuple(cards)


def _shafts(designer: Designer) -> Card:
    """Slanting light between the trees; at night fireflies instead."""
    air = designer.air
    records: list[Record] = []
    if not air.overcast:
        colour, strength = {
            "dawn": (Colour(0.95, 0.07, 75), 0.20),
            "day": (Colour(0.98, 0.04, 100), 0.17),
            "dusk": (Colour(0.92, 0.12, 56), 0.25),
            "night": (Colour(0.80, 0.04, 240), 0.085),
        }[air.hour]
        falling = Falling(colour, strength, grows=2.1, half=0.6, halfway=0.55)
        for n in range(5):
            top = 1.6 + 1.15 * n + designer.between(-0.4, 0.4, "shaft", n) - 2.6
            wide, drift = designer.between(0.25, 0.75, "shaft", n, "wide"), -3.0 - 0.12 * n
            records.append(shaft(falling, top, wide, drift))
    warm = air.hour == "night" and not air.wet and not designer.snowy
    leaves = air.hour != "night" and designer.setting.season == "autumn"
    moving = None
    if warm:
        moving = partial(fireflies, designer.setting.seed, half=4.4, high=1.9)
    elif leaves:
        moving = partial(_falling, designer.setting.seed, leaf_colours(designer)[1:])
    return Card("shafts", 9.4, tuple(records), moving=moving)


def _falling(seed: int, colours: tuple[Colour, ...], frame: int) -> DisplayList:
    """A few leaves that come down."""
    records: list[Record] = []
    for n in range(7):
        fall = (chance(seed, "fall", n) + frame * (0.0035 + 0.0015 * chance(seed, "fall", n, "speed"))) % 1.0
        swing = sin(frame * 0.07 + 2.1 * n)
        x = -4.5 + 9 * chance(seed, "fall", n, "x") + 0.3 * swing
        path = leaf(0.13, 0.08 * (0.4 + 0.6 * abs(swing))).turned(swing + n).moved(x, 3.8 * (1 - fall))
        records.append(Cut(path, colours[n % len(colours)], edge=0.5))
    return tuple(records)


def _near(designer: Designer, wood: str, bark: Colour) -> Card:
    """The great trees beside the clearing, ferns and mushrooms at their feet."""
    records: list[Record] = []
    for n, (x, thick) in enumerate(((-5.3, 0.5), (4.75, 0.62), (-3.35, 0.82))):
        moved = x + designer.between(-0.15, 0.15, "great", n)
        records += trunk(designer, f"great tree {n}", moved, 6.4, thick, wood, bark)
    for n, (x, height) in enumerate(
        ((-4.5, 0.85), (-2.5, 0.62), (3.0, 0.55), (5.6, 0.9), (-6.2, 0.8), (3.85, 0.8), (-3.05, 0.42))
    ):
        records += fern(designer, f"fern {n}", x + designer.between(-0.1, 0.1, "fern", n), height)
    for n, (x, height) in enumerate(() if designer.snowy else ((-2.72, 0.17), (-2.58, 0.11), (3.42, 0.15))):
        records += mushroom(designer, x, height, n)
    for n in range(26):
        x = -7.2 + 0.58 * n + designer.between(-0.2, 0.2, "tuft", n)
        if not -1.7 < x < 1.9:
            records.append(grass_tuft(designer, f"tuft {n}", x, designer.between(0.1, 0.24, "tuft", n, "h")))
    return Card("near", 8.2, tuple(records), haze=0.05)


def _roof(designer: Designer) -> Card:
    """Leaves that hang into the frame above, thickest over the great trees."""
    dark, middle, light = leaf_colours(designer)
    records = crowns(designer, "roof", 9.0, 3.15, 7.0, dark, wide=1.5)
    for n, (x, y, across) in enumerate(
        ((-3.9, 3.5, 1.5), (4.7, 3.55, 1.4), (-1.9, 3.95, 0.9), (2.6, 4.0, 0.9))
    ):
        up = across * 0.5
        records.append(Cut(crown(designer, f"roof light {n}", x, y, across, up, bumps=12), middle, lift=5))
        records += leaf_marks(designer, f"roof marks {n}", x, y, across * 0.9, up * 0.9, light, dark)
    return Card("roof", 7.6, tuple(records), haze=0.03)


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Moss and soil in bands, a trodden path into the glade, leaves in families, dapples."""
    snowy = designer.snowy
    moss = (
        designer.snow(0.86, hue=230)
        if snowy
        else designer.paint(0.52, 0.055, 100 if designer.setting.season == "autumn" else 122)
    )
    soil = designer.snow(0.80, chroma=0.014, hue=225) if snowy else designer.paint(0.58, 0.042, 68)
    records: list[Record] = floor(moss, ENDS, half=40, back=_mist(designer))
    for n, (z, tone) in enumerate(
        ((26, 0.02), (19, -0.015), (14, 0.02), (10.6, -0.015), (8.4, 0.012), (6.6, 0.0))
    ):
        wave = [
            (-40.0, z),
            *((-36 + 7.2 * k, z + designer.between(-0.4, 0.4, "band", n, k)) for k in range(11)),
        ]
        wave += [(40.0, z), (40.0, z - 4), (-40.0, z - 4)]
        records.append(Cut(smooth(wave, tension=0.3), moss.lighter(tone), edge=0.3))
    path = smooth(
        [
            (-9, 6.1),
            (-3.4, 6.4),
            (-1.5, 7.4),
            (-1.6, 10),
            (-2.6, 15),
            (-1.8, 22),
            (-0.8, 30),
            (0.2, 30),
            (0.2, 22),
            (-0.1, 15),
            (0.9, 10),
            (1.7, 7.3),
            (3.6, 6.3),
            (9, 6.0),
            (9, 4.0),
            (3.5, 3.75),
            (0, 3.6),
            (-3.5, 3.8),
            (-9, 4.05),
        ],
        tension=0.4,
    )
    records += [Cut(path.moved(0, -0.05), soil.darker(0.06), edge=0), Cut(path, soil, edge=0.5)]
    for n in range(30):
        x, z = designer.between(-4, 4, "pebble", n), designer.between(3.9, 7.2, "pebble", n, "z")
        size = designer.between(0.02, 0.05, "pebble", n, "size")
        records.append(Cut(ellipse(x, z, size, 0.022), soil.lighter(-0.05 if n % 3 else 0.05), edge=0))
    colours = [colour.mixed(designer.paint(0.56, 0.07, 62), 0.5) for colour in leaf_colours(designer)]
    for n in range(0 if snowy else 84):
        x = designer.between(-5, 5, "leaves", n // 4) + designer.between(-0.4, 0.4, "leaves", n)
        z = designer.between(3.0, 8.2, "leaves", n // 4, "z") + designer.between(
            -0.18, 0.18, "leaves", n, "z"
        )
        fallen = leaf(0.13, 0.085).turned(designer.between(0, 2 * pi, "leaves", n, "turn")).moved(x, z)
        records.append(Cut(fallen, colours[n % 3].lighter(0.02), edge=0))
    if not designer.air.overcast:
        shine = Colour(0.95, 0.06, 88) if designer.air.hour != "night" else Colour(0.75, 0.04, 240)
        for n in range(16):
            x, z = designer.between(-3.6, 2.4, "dapple", n), designer.between(3.9, 7.4, "dapple", n, "z")
            spot = ellipse(x, z, designer.between(0.14, 0.42, "dapple", n, "size"), 0.10)
            records.append(soft(spot, shine, 0.11, 3))
    return (*records, *wetness(designer, ENDS, half=40))


def _front(designer: Designer) -> Card:
    """Fern fronds at the left lower edge."""
    dark, middle, _ = leaf_colours(designer)
    records: list[Record] = []
    for n in range(5):
        angle = pi * (0.30 + 0.11 * n)
        long = designer.between(0.50, 0.66, "near frond", n)
        foot = (-1.36 - 0.05 * n, 0.28)
        tip = (min(-0.72, foot[0] + long * cos(angle)), foot[1] + long * sin(angle))
        records.append(
            Cut(frond(foot, tip, long), (dark if n % 2 else middle).darker(0.03), lift=8, edge=0.6)
        )
    return Card("foreground fern", 2.4, tuple(records), blur=5.0)
