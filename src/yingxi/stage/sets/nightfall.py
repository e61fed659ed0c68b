"""What a dark hour leaves to lamps: everything that glows in a set lights what stands near it, and away from it the
set falls into a cool dark."""

from collections.abc import Iterator
from dataclasses import replace
from math import hypot, sqrt

from yingxi.film.colour import Colour, from_hex
from yingxi.stage.display import SAME, Cut, DisplayList, Group, Matrix, Record, combined
from yingxi.stage.hours import MOON
from yingxi.stage.lamplight import BEYOND, OUTSIDE, gain_at
from yingxi.stage.place import Card, Dark, Place, Pool
from yingxi.stage.sets.designer import Designer

# A glowing sheet lights what is near where it is as light and as warm as this, and within these square metres.
BRIGHT, COLOURED = 0.62, 0.04
SMALLEST, LARGEST = 0.004, 9.0
# Sheets that glow within so many metres of one another are one light.
ONE_LIGHT = 0.9
# What glows within so many metres of a lamp's pool is that lamp.
A_LAMP = 1.6
# Further than this nothing that glows lights anybody, and no more than so many lights are counted.
FURTHEST, MOST = 14.0, 6
# Where nothing burns the moon does: a broad light from the key's side. Its x, y, z and radius, and its strength.
MOONLIT = (1.8, 2.6, 7.2, 6.0)
MOON_STRENGTH = 0.22
# How far and how strongly a square metre that glows shines.
REACH, STRENGTH = 2.3, 0.30


def nightfallen(designer: Designer, place: Place, dark: Dark | None) -> Place:
    """`place` in its `dark`, and a pool of light about everything that glows in it; as it is where no lamp burns."""
    if dark is None or not designer.air.lamps:
        return place
    found = sorted(_glowing(place.cards), key=lambda pool: -pool.strength / (1 + abs(pool.z - 6)))
    pools = list(place.pools)
    for pool in found:
        if len(pools) >= MOST:
            break
        if all(hypot(pool.x - other.x, pool.y - other.y) > A_LAMP for other in pools):
            pools.append(pool)
    if not pools:
        side = designer.air.light.key_x
        pools.append(Pool(side * MOONLIT[0], *MOONLIT[1:], MOON, MOON_STRENGTH))
    lit = replace(place, dark=dark, pools=tuple(pools))
    ends = min(BEYOND, place.ground_ends + OUTSIDE)
    cards = tuple(
        replace(card, records=_unburnt(card.records, SAME, card.z, lit)) if card.z <= ends else card
        for card in place.cards
    )
    return replace(lit, cards=cards)


def _unburnt(records: DisplayList, matrix: Matrix, z: float, place: Place) -> DisplayList:
    """`records` whose glowing sheets keep the colour that they shine with: the lamps' light falls on all that is drawn,
    and would bleach them."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, Group):
            inner = combined(matrix, record.matrix)
            made.append(replace(record, records=_unburnt(record.records, inner, z, place)))
        elif isinstance(record, Cut) and not record.lit and place.dark is not None:
            left, low, right, high = record.path.mapped(*matrix).bounds()
            gains = gain_at((left + right) / 2, (low + high) / 2, z, place.dark, place.pools)
            shares = (min(255, round(v / gain)) for v, gain in zip(record.colour.rgb(), gains, strict=True))
            colour = from_hex("#{:02x}{:02x}{:02x}".format(*shares)).clear(record.colour.alpha)
            made.append(replace(record, colour=colour))
        else:
            made.append(record)
    return tuple(made)


def _glowing(cards: tuple[Card, ...]) -> Iterator[Pool]:
    """A pool about each light of each card."""
    for card in cards:
        if card.z > FURTHEST or card.z < 4.0 or card.name == "sky":
            continue
        lights: list[tuple[float, float, float, Colour]] = []
        for x, y, area, colour in _sheets(card.records, SAME):
            near = next(
                (n for n, one in enumerate(lights) if hypot(one[0] - x, one[1] - y) < ONE_LIGHT), None
            )
            if near is None:
                lights.append((x, y, area, colour))
                continue
            old_x, old_y, old, first = lights[near]
            share = area / (old + area)
            lights[near] = (old_x + (x - old_x) * share, old_y + (y - old_y) * share, old + area, first)
        for x, y, area, colour in lights:
            wide = sqrt(min(2.0, max(0.3, area)))
            yield Pool(x, y, card.z - 0.35, REACH * (0.6 + 0.4 * wide), colour, STRENGTH * wide)


def _sheets(records: DisplayList, matrix: Matrix) -> Iterator[tuple[float, float, float, Colour]]:
    """The middle, the area and the colour of every sheet that glows warm."""
    for record in records:
        if isinstance(record, Group):
            yield from _sheets(record.records, combined(matrix, record.matrix))
        elif isinstance(record, Cut) and not record.lit and record.colour.alpha == 1:
            if record.colour.lightness < BRIGHT or record.colour.chroma < COLOURED:
                continue
            left, low, right, high = record.path.mapped(*matrix).bounds()
            area = (right - left) * (high - low)
            if SMALLEST < area < LARGEST:
                yield (left + right) / 2, (low + high) / 2, area, record.colour
