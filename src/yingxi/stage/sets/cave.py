"""The cave: rock behind rock towards its mouth, in which the sky of the hour stands; stones hang and grow, water drips
and lies in pools. With a fire it is warm; a mine or a tunnel is timbered; of ice it is blue."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Stroke, Wash
from yingxi.stage.hours import LAMP, MOON
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE, Card, Place, Pool, Surface
from yingxi.stage.sets.cabin_things import storm_lantern
from yingxi.stage.sets.cutting import fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, puddle
from yingxi.stage.sets.greenery import tree
from yingxi.stage.sets.rock import (
    FIRE,
    boulder,
    embers,
    flames,
    hanging_stones,
    jagged,
    rising_stone,
    rock_paint,
    strata,
)
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills

WALL, FAR = 7.2, 10.5
# The passage as it is cut from the nearer rock, and the mouth from the further one: half round outlines from their
# left foot, in metres.
_PASSAGE: tuple[Point, ...] = (
    (-2.9, -0.04), (-2.75, 0.7), (-2.95, 1.5), (-2.5, 2.25), (-1.7, 2.62), (-0.7, 2.88), (0.4, 2.72), (1.5, 2.78),
    (2.3, 2.35), (2.62, 1.6), (2.5, 0.8), (2.85, -0.04),
)  # fmt: skip
_MOUTH: tuple[Point, ...] = (
    (-2.6, -0.04), (-2.75, 0.9), (-2.4, 1.9), (-1.6, 2.75), (-0.4, 3.25), (0.7, 3.0), (1.5, 2.3), (1.95, 1.3),
    (1.75, 0.5), (2.1, -0.04),
)  # fmt: skip
_FIRE_X = -0.15
_LANTERN = (2.05, 2.02)
_ICE = ("ice cave", "icy", "冰", "frozen", "glacier")
_MINED = (
    "mine shaft",
    "mineshaft",
    "coal mine",
    "gold mine",
    "old mine",
    "tunnel",
    "矿",
    "隧道",
    "坑道",
    "地道",
)
_FIRES = ("fire", "campfire", "bonfire", "火", "篝火", "火堆", "火盆")
SHADE = Colour(0.15, 0.05, 285)


def cave(designer: Designer) -> Place:
    """People stand between the pools before the passage; two stones are seats."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    warm = any(each in _FIRES for each in room.setting.dressing)
    mined = room.dressed(*_MINED) or "mine" in " ".join(room.setting.dressing).lower().split()
    rock = rock_paint(room, ice=room.dressed(*_ICE))
    left, seat = boulder(room, "stone", -1.50, 5.5, rock.lighter(0.02), facing=1)
    right, other = boulder(room, "rock", 1.48, 5.5, rock.darker(0.01), facing=-1)
    return Place(
        cards=(
            sky(room, sun=(-14.0, 19.0), low=-2, top=36),
            hills(room, "hills", 90, room.paint(0.58, 0.05, 215), level=6.0, swell=3.0, haze=0.5, blur=1.5),
            Card("trees", 34, tuple(_trees(room)), haze=0.24, blur=1.2),
            Card(
                "mouth mist", 30, far_haze(room, 0.2, 3.6, strength=0.65 if room.air.hour == "night" else 0.5)
            ),
            Card("mouth", FAR, tuple(_mouth(room, rock)), haze=0.05),
            Card(
                "wall",
                WALL,
                tuple(_passage(room, rock, warm=warm, mined=mined)),
                moving=partial(_drips, room),
            ),
            Card("standing stones", 6.55, tuple(_standing(room, rock, mined=mined))),
            *(_fire(),) * warm,
            *left,
            *right,
            _front(room, rock),
        ),
        ground=tuple(_ground(room, rock, warm=warm, mined=mined)),
        ground_ends=FAR,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=rock,
        seats=(seat, other),
        surfaces=(Surface("table", 2.75, 6.4, 0.62, 0.22, "stone"),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=_pools(room, warm=warm, mined=mined),
    )


def _daylight(designer: Designer) -> Colour:
    """What falls in through the mouth."""
    if designer.air.hour == "night":
        return MOON.mixed(Colour(0.70, 0.09, 255), 0.5)
    return designer.air.sky[2].mixed(designer.air.sky[1], 0.25).lighter(0.02)


def _pools(designer: Designer, *, warm: bool, mined: bool) -> tuple[Pool, ...]:
    night = designer.air.hour == "night"
    mouth = Pool(-0.4, 1.7, 6.6, 3.0, _daylight(designer), 0.26 if night else 0.18)
    pools: list[Pool] = [mouth]
    if warm:
        pools.append(Pool(_FIRE_X, 0.6, 6.1, 3.2, FIRE, 0.62 if night else 0.34))
    if mined:
        pools.append(Pool(_LANTERN[0], _LANTERN[1], 6.4, 2.9, LAMP, 0.56 if night else 0.34))
    return tuple(pools)


def _trees(designer: Designer) -> list[Record]:
    """Two trees that stand before the mouth, on the slope's edge."""
    grown = designer.snow(0.88) if designer.dressed(*_ICE) else designer.paint(0.58, 0.075, 130)
    slope = [(-40, -3), (-40, -0.4), (-12, -0.2), (-3, 0.3), (6, -0.1), (40, -0.6), (40, -3)]
    return [
        *tree(designer, "before the mouth", -6.6, 7.6, spread=0.40),
        *tree(designer, "beside the mouth", 5.2, 5.8, spread=0.42),
        Cut(smooth(slope, tension=0.25), grown, lift=4, name=MADE),
    ]


def _rock_with(
    outline: tuple[Point, ...], name: str, designer: Designer, rock: Colour, half: float, rim: float
) -> list[Record]:
    """A sheet of rock from which `outline` is cut, its rim lit from behind."""
    edge = jagged(designer, outline, name)
    around = polygon(((-half, -0.04), *edge, (half, -0.04), (half, 8.5), (-half, 8.5)))
    light = _daylight(designer)
    return [
        Cut(around, rock, lift=8, edge=0.9),
        Stroke(polygon(edge[1:-1], closed=False), light.mixed(rock, 0.30).clear(rim), 0.020, lit=False),
    ]


def _mouth(designer: Designer, rock: Colour) -> list[Record]:
    """The further rock: paler and bluer, for the sky's light lies on it."""
    light = _daylight(designer)
    tone = rock.lighter(0.07).mixed(Colour(rock.lightness + 0.07, light.chroma, light.hue), 0.35)
    records = _rock_with(_MOUTH, "mouth", designer, tone, 18.0, 0.42)
    records += strata(designer, "far", tone, (-7, 7), (0.2, 4.6), _MOUTH)
    records += hanging_stones(
        designer, "mouth", tone.darker(0.03), ((-1.35, 2.95), (-0.2, 3.35), (0.5, 3.15)), 0.55
    )
    records += [
        glow(-0.3, 1.8, 4.6, light, 0.34),
        *rising_stone(designer, "mouth stone", 1.95, 0.0, 0.7, 0.9, tone.darker(0.05)),
        *rising_stone(designer, "mouth rock", -2.7, 0.0, 0.9, 0.6, tone.darker(0.04)),
    ]
    return records


def _passage(designer: Designer, rock: Colour, *, warm: bool, mined: bool) -> list[Record]:
    """The nearer rock: darker, with seams and facets, stones that hang from its roof."""
    tone = rock.darker(0.05 if designer.air.hour in ("dusk", "night") else 0.03)
    night = designer.air.hour == "night"
    records = _rock_with(_PASSAGE, "passage", designer, tone, 14.0, 0.18)
    records += strata(designer, "near", tone, (-6.5, 6.5), (0.1, 4.4), _PASSAGE)
    records += hanging_stones(
        designer,
        "passage",
        tone.darker(0.03),
        ((-2.25, 2.5), (-1.55, 2.72), (-1.2, 2.8), (0.15, 2.86), (0.95, 2.78), (1.75, 2.72), (2.1, 2.55)),
        0.62,
    )
    deep = {"dawn": 0.40, "day": 0.36, "dusk": 0.46, "night": 0.50}[designer.air.hour] * (
        0.7 if warm else 1.0
    )
    records += [
        fade(rectangle(-14, -0.3, 11.4, 8.8), (-6.2, 0), (-2.6, 0), SHADE, deep * 1.25, 0.0),
        fade(rectangle(2.6, -0.3, 11.4, 8.8), (6.2, 0), (2.6, 0), SHADE, deep * 1.25, 0.0),
        fade(rectangle(-14, 2.5, 28, 6.0), (0, 4.4), (0, 2.5), SHADE, deep * 1.2, 0.0),
        *_beams(designer),
    ]
    if warm:
        share = 1.0 if night else 0.6
        records += [
            glow(_FIRE_X, 0.8, 4.6, FIRE, 0.34 * share),
            glow(-3.3, 1.3, 1.7, FIRE, 0.34 * share),
            glow(3.1, 1.3, 1.7, FIRE, 0.34 * share),
        ]
    if mined:
        records += _timbers(designer)
    return records


def _beams(designer: Designer) -> list[Record]:
    """Shafts of the low sun or of the moon that fall through the mouth."""
    if designer.air.overcast:
        return []
    light, strong = (
        _daylight(designer),
        {"dawn": 0.20, "day": 0.16, "dusk": 0.20, "night": 0.09}[designer.air.hour],
    )
    records: list[Record] = []
    for top, wide, foot, broad in ((-1.7, 0.55, -0.6, 1.0), (-0.8, 0.42, 0.55, 0.85), (0.0, 0.5, 1.6, 1.15)):
        body = polygon(((top, 2.75), (top + wide, 2.85), (foot + broad, -0.2), (foot, -0.2)))
        stops = ((0.0, light.clear(strong)), (0.6, light.clear(strong * 0.5)), (1.0, light.clear(0.0)))
        records.append(Wash(body, (top, 2.8), (foot + 0.4, -0.1), stops, blend="plus", lit=False))
    return records


def _timbers(designer: Designer) -> list[Record]:
    """A frame of three logs that holds the roof, a lantern on its hook."""
    wood = designer.paint(0.42, 0.06, 52)
    records: list[Record] = [
        panel(-2.55, -0.2, 0.30, 2.7, wood, lift=7),
        panel(2.28, -0.2, 0.30, 2.7, wood.darker(0.03), lift=7),
        panel(-2.85, 2.42, 5.75, 0.30, wood.lighter(0.02), lift=8),
    ]
    for n in range(4):
        records += [
            line(((-2.50 + 0.07 * n, 0), (-2.49 + 0.07 * n, 2.4)), wood.darker(0.06), 0.012),
            line(((2.33 + 0.07 * n, 0), (2.34 + 0.07 * n, 2.4)), wood.darker(0.09), 0.012),
            line(((-2.8, 2.48 + 0.06 * n), (2.8, 2.47 + 0.06 * n)), wood.darker(0.05), 0.012),
        ]
    records += [
        line(((-2.3, 1.9), (-1.75, 2.42)), wood.darker(0.02), 0.13),
        line(((2.3, 1.9), (1.75, 2.42)), wood.darker(0.05), 0.13),
        glow(_LANTERN[0], _LANTERN[1], 1.5, LAMP, 0.42),
        *storm_lantern(designer, *_LANTERN, top=2.42),
    ]
    return records


def _standing(designer: Designer, rock: Colour, *, mined: bool) -> list[Record]:
    """What stands before the passage at both sides, and hangs from above them."""
    dark = rock.darker(0.07)
    records: list[Record] = []
    for name, x, high, wide in (
        ("a", -3.05, 1.9, 0.85), ("b", -2.55, 0.75, 0.5), ("c", 3.15, 1.5, 0.9), ("d", 2.62, 0.62, 0.62),
        ("e", -3.9, 2.6, 1.1), ("f", 4.1, 2.3, 1.2),
    ):  # fmt: skip
        records += rising_stone(designer, f"standing {name}", x, -0.05, high, wide, dark)
    if not mined:
        tops = ((-3.3, 4.2), (-2.75, 4.2), (-2.2, 4.2), (2.55, 4.2), (3.2, 4.2))
        longs = (2.1, 1.7, 1.35, 1.6, 2.0)
        for n, ((x, top), long) in enumerate(zip(tops, longs, strict=True)):
            records += hanging_stones(designer, f"hung {n}", dark, ((x, top),), long)
    return records


def _fire() -> Card:
    """Stones round embers, and flames that never stand still."""
    return Card("hearth", 6.30, tuple(embers(_FIRE_X)), moving=partial(flames, _FIRE_X))


def _ground(designer: Designer, rock: Colour, *, warm: bool, mined: bool) -> list[Record]:
    """Worn rock with wet places that give back the mouth's light; in a mine rails on sleepers."""
    base = rock.lighter(0.03)
    light = _daylight(designer)
    ground: list[Record] = list(floor(base, FAR))
    for n in range(70):
        x, z = designer.between(-6, 6, "slab", n), designer.between(2.2, 10.0, "slab", n, "z")
        wide, deep = designer.between(0.4, 1.1, "slab", n, "w"), designer.between(0.12, 0.34, "slab", n, "d")
        shape = (
            (x - wide, z),
            (x - wide * 0.3, z + deep),
            (x + wide * 0.8, z + deep * 0.7),
            (x + wide, z - deep * 0.4),
        )
        tone = base.lighter(designer.between(-0.05, 0.05, "slab", n, "tone"))
        ground.append(Cut(polygon(shape), tone.clear(0.75), edge=0))
    if mined:
        ground += _rails(designer)
    strength = {"dawn": 0.50, "day": 0.46, "dusk": 0.46, "night": 0.34}[designer.air.hour]
    ground += [
        Soft(polygon(((-1.9, FAR), (1.6, FAR), (1.9, 5.2), (-1.2, 5.0))), light.clear(strength * 0.55), 12),
        Soft(ellipse(-0.2, 8.6, 1.7, 1.5), light.clear(strength), 14),
    ]
    pools = ((-0.75, 6.55, 0.62, 0.22), (1.0, 6.1, 0.50, 0.14), (0.1, 7.6, 0.9, 0.3)) if not mined else ()
    ground += [puddle(designer, f"pool {n}", *pool) for n, pool in enumerate(pools)]
    ground += [Soft(rectangle(side * 4.2 - 1.2, 1.5, 2.4, 9.0), SHADE.clear(0.40), 18) for side in (-1, 1)]
    if warm:
        share = 0.9 if designer.air.hour == "night" else 0.5
        ground += [
            Soft(ellipse(_FIRE_X, 6.0, 2.6, 1.1), FIRE.clear(0.40 * share), 26),
            Soft(ellipse(_FIRE_X, 6.2, 1.0, 0.4), FIRE.lighter(0.06).clear(0.55 * share), 12),
        ]
    return ground


def _rails(designer: Designer) -> list[Record]:
    wood, iron = designer.paint(0.36, 0.05, 50), designer.paint(0.46, 0.02, 250)
    return [
        *(Cut(rectangle(-0.75, 1.6 + 0.55 * n, 1.5, 0.16), wood, edge=0.3) for n in range(16)),
        *(Cut(rectangle(x - 0.035, 1.5, 0.07, FAR - 1.5), iron.lighter(0.06), edge=0) for x in (-0.5, 0.5)),
    ]


def _drips(designer: Designer, frame: int) -> DisplayList:
    """Drops that fall from the stones of the roof, one after another; of ice nothing drips."""
    if designer.dressed(*_ICE):
        return ()
    records: list[Record] = []
    light = _daylight(designer)
    for n, (x, top, every) in enumerate(((-1.2, 2.30, 66), (0.95, 2.30, 94), (1.75, 2.2, 118))):
        since = (frame + 31 * n) % every
        if since < 14:
            y = top - 0.012 * since * since
            records.append(Cut(ellipse(x, y, 0.014, 0.045), light.clear(0.85), edge=0.0, lit=False))
        elif since < 22 and n == 0:
            wide = 0.03 * (since - 13)
            ring = ellipse(x + 0.3, 0.0, wide, wide * 0.2)
            records.append(Stroke(ring, light.clear(0.5 * (22 - since) / 8), 0.012, lit=False))
    return tuple(records)


def _front(designer: Designer, rock: Colour) -> Card:
    """Stones close at the left edge, out of focus and dark."""
    dark = rock.darker(0.12)
    near = rising_stone(designer, "near stone", -1.62, -0.2, 0.95, 0.95, dark)
    return Card("foreground stones", 2.4, tuple(near), blur=5.0)
