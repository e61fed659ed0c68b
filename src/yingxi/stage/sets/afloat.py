"""Out on the water of a set: its far shore stays, the near one is behind the camera; who swims or rows is in the middle
of it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import FRONT
from yingxi.stage.sets.sea import sea_paint

WATERS: Mapping[SetKind, tuple[float, float]] = {
    "riverside": (13.0, 22.0), "harbour": (20.0, 62.0), "beach": (30.0, 118.0), "park": (13.0, 12.6),
    "boat": (40.0, 66.0),
}  # fmt: skip
"""Sets with open water: from how far off what stands in them is still seen there, and how far the water goes, in
metres."""
# Of how many sheets the water is laid, each nearer and deeper than the one before.
_BANDS = 11
# Where flecks drift, in metres, and how far up and down the water heaves there.
_FLECKS = ((16.0, 11), (10.5, 9), (7.4, 8), (5.1, 5))
_HEAVES = 0.012


def has_water(kind: SetKind) -> bool:
    """Whether one can swim and row in sets of `kind`."""
    return kind in WATERS


def afloat(designer: Designer, place: Place) -> Place:
    """`place` seen from a boat, or by who swims."""
    kept, ends = WATERS.get(designer.setting.kind, (20.0, 40.0))
    shore = [_out_of_the_water(card, ends) for card in place.cards if card.z >= kept]
    gleam = designer.air.sky[2].lighter(0.04)
    flecks = [
        Card(f"flecks {z}", z, (), moving=partial(_drifting, designer.setting.seed, gleam, z, number))
        for z, number in _FLECKS
        if z < ends
    ]
    return replace(
        place,
        cards=tuple(sorted((*shore, *flecks), key=lambda card: -card.z)),
        ground=(*(place.ground if ends < place.ground_ends else ()), *_water(designer, ends)),
        ground_ends=max(place.ground_ends, ends),
        seats=(),
        surfaces=(),
        pools=(),
        drapery=None,
    )


def _out_of_the_water(card: Card, ends: float) -> Card:
    """What stands in the water, as far as it is over it."""
    if card.z > ends:
        return card
    over = Group(card.records, clip=rectangle(-200, -0.02, 400, 120), name=card.name)
    return replace(card, records=(over,), moving=None)


def _water(designer: Designer, ends: float) -> list[Record]:
    """Water to the far shore: the sky's colours in it far off, deep before the camera, waves in families."""
    horizon = designer.air.sky[2]
    deep = sea_paint(designer)
    far, near = horizon.mixed(deep, 0.45), deep.darker(0.05)
    records: list[Record] = []
    for n in range(_BANDS):
        share = n / (_BANDS - 1)
        z = FRONT + (ends - FRONT) * (1 - share) ** 3
        tone = far.mixed(near, min(1.0, 1.35 * share**0.8))
        sway = 0.035 * z if n or ends < 20 else 0.0
        edge = [(-64.0 + 4.0 * k, z + sway * sin(1.7 * k + 2.9 * n)) for k in range(33)]
        band = smooth([*edge, (64.0, FRONT), (-64.0, FRONT)], tension=0.25)
        records.append(Cut(band, tone, edge=0.25 if n else 0.5, grain=0.5, lit=False))
    light, dark = horizon.lighter(0.05), deep.darker(0.05)
    for n in range(150):
        family = n // 5
        z = 2.6 + (min(ends, 34.0) - 3.0) * designer.between(0, 1, "afloat", family) ** 1.8
        z += designer.between(-0.25, 0.25, "afloat", n, "z") * z / 6
        across = designer.between(-1.0, 1.0, "afloat", family, "x") * (2.0 + 0.95 * z)
        x = across + designer.between(-0.16, 0.16, "afloat", n) * z
        wide = designer.between(0.10, 0.34, "afloat", n, "w") * (0.7 + 0.16 * z)
        tone = light.clear(0.38) if n % 3 else dark.clear(0.42)
        records.append(Cut(_ripple(x, z, wide, 0.020 + 0.006 * z), tone, edge=0, lit=False))
    if not designer.air.overcast:
        side = 2.4 if designer.setting.seed % 2 else -2.6
        for n in range(22):
            z = 4.2 * 1.13**n
            if z < ends:
                x = side * z / 7 + 0.05 * z * sin(2.3 * n)
                wide = 0.05 * z * (1.1 + 0.5 * sin(1.7 * n))
                gleam = horizon.lighter(0.09).clear(0.55)
                records.append(Cut(ellipse(x, z, wide, 0.010 * z), gleam, edge=0, lit=False))
    return records


def _ripple(x: float, z: float, wide: float, deep: float) -> Path:
    return smooth(
        [(x - wide, z), (x - 0.2 * wide, z + deep), (x + wide, z), (x + 0.1 * wide, z - 0.5 * deep)],
        tension=0.55,
    )


def _drifting(seed: int, light: Colour, z: float, number: int, frame: int) -> DisplayList:
    """Flecks of light at depth `z`, which slide by and glimmer."""
    half = 1.0 + 0.62 * z
    records: list[Record] = []
    for n in range(number):
        x = ((n * 2.61 + seed % 17 - frame * 0.010 * (1 + 0.25 * (n % 3))) % (2 * half)) - half
        y = 0.014 * z * ((n * 0.618) % 1.0) + _HEAVES * sin(0.09 * frame + 1.7 * n + z)
        gleam = 0.5 + 0.5 * sin(0.11 * frame + 2.3 * n + z)
        wide = (0.09 + 0.05 * ((n * 0.37) % 1.0)) * (0.6 + 0.14 * z)
        shape = smooth([(x - wide, y), (x, y + 0.014), (x + wide, y), (x, y - 0.009)], tension=0.5)
        records.append(Cut(shape, light.clear(0.55 * gleam), edge=0, lit=False))
    return tuple(records)
