"""The sun in a room: panes of light that a window beside the camera throws over the floor, and the beams between. One
light: where a window of the room's own throws panes, it is the only one that does, and at night lamps alone burn."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Soft, Wash
from yingxi.stage.path import Path, polygon
from yingxi.stage.place import Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import WINDOW_LIGHT
from yingxi.stage.sets.life.boughs import panes_of

Bounds = tuple[float, ...]
"""Left, bottom, right and top, in metres."""
# Colour and strength on the floor, by hour.
_LIGHT = {
    "dawn": (Colour(0.92, 0.105, 70), 0.40),
    "day": (Colour(0.98, 0.06, 95), 0.34),
    "dusk": (Colour(0.80, 0.155, 55), 0.44),
}
# How long the panes lie on the floor, in metres: the lower the sun, the longer.
_LONG = {"dawn": 2.3, "day": 1.5, "dusk": 2.6}
# How far each row of panes lies aside of the one before it, away from the window, in metres per metre.
_ASIDE = 0.55
# How strong a shaft is beside its panes, how far aside those lie at most, and how high an eye is, in metres.
_SHAFT, _REACHES, _EYE = 0.42, 3.2, 1.35
# People act before this depth; the panes lie so far before the wall, each so wide, in metres.
_BEHIND, _BEFORE_WALL, _WIDE, _BAR = 6.25, 0.5, 0.80, 0.08


def sunlit(designer: Designer, place: Place) -> Place:
    """A room with panes of light on its floor and beams before its furniture, where the sun shines and no window of its
    own throws any. The beams lie on a card that is there already: a card more would be a sheet more to move with every
    move of the camera."""
    air = designer.air
    if air.overcast or air.hour == "night":
        return place
    own = [each for each in place.ground if isinstance(each, Soft) and each.name == WINDOW_LIGHT]
    if own:
        colour, strength = _LIGHT[air.hour]
        return _over_nearest(place, _shafts(place, own, colour, strength * _SHAFT))
    side = air.light.key_x
    lies = designer.between(-0.55, 0.25, "sunlight") * side * -1
    colour, strength = _LIGHT[air.hour]
    panes = _panes(lies, place.ground_ends - _BEFORE_WALL, _LONG[air.hour], colour.clear(strength), side)
    beams = tuple(_beams(lies, colour, strength * 0.20, side))
    return _over_nearest(replace(place, ground=(*place.ground, *panes)), beams)


def _over_nearest(place: Place, beams: tuple[Record, ...]) -> Place:
    """`place` with `beams` on the nearest card behind the people."""
    near = min((card for card in place.cards if card.z >= _BEHIND), key=lambda card: card.z)
    cards = tuple(
        replace(card, records=(*card.records, *beams)) if card is near else card for card in place.cards
    )
    return replace(place, cards=cards)


def _shafts(place: Place, panes: list[Soft], colour: Colour, strength: float) -> tuple[Record, ...]:
    """The air between a room's own windows and the panes of light that they throw on its floor, as a standing person
    sees it on the nearest card."""
    depth = min(card.z for card in place.cards if card.z >= _BEHIND)
    lit = [pane.path.bounds() for pane in panes]
    records: list[Record] = []
    for window in panes_of(place):
        box = left, _, right, top = tuple(each * depth / place.ground_ends for each in window.bounds())
        thrown = [each for each in lit if abs((each[0] + each[2] - left - right) / 2) < _REACHES]
        if not thrown:
            continue
        near = min(thrown, key=lambda each: each[1])
        share = depth / near[1]
        wide, low = (right - left) * share, _EYE * (1 - share)
        foot = near[0] * share if near[0] + near[2] < left + right else near[2] * share - wide
        stops = tuple(
            (at, colour.clear(strength * left_of)) for at, left_of in ((0.0, 1.0), (0.5, 0.55), (1.0, 0.0))
        )
        ends = ((left + right) / 2, top), (foot + wide / 2, low)
        records += [
            Wash(_shaft(box, (foot, foot + wide, low), *part), *ends, stops, blend="plus", lit=False)
            for part in ((0.0, 0.48), (0.52, 1.0))
        ]
    return tuple(records)


def _shaft(window: Bounds, foot: tuple[float, float, float], first: float, last: float) -> Path:
    """From a part of a window, its sides as shares of its width, to the same part of what it throws: left, right, y."""
    left, bottom, right, top = window
    above = [left + (right - left) * share for share in (first, last)]
    below = [foot[0] + (foot[1] - foot[0]) * share for share in (first, last)]
    corners = ((above[0], top), (above[1], top), (above[1], bottom), (below[1], foot[2]), (below[0], foot[2]))
    return polygon((*corners, (above[0], bottom)))


def _panes(middle: float, far: float, long: float, colour: Colour, side: float) -> list[Record]:
    """Two lights of three panes each on the floor, in (x, z), sliding away from the window as they come nearer."""
    records: list[Record] = []
    tall = long / 3
    for light in range(2):
        left = middle - _WIDE - _BAR / 2 + light * (_WIDE + _BAR)
        for row in range(3):
            z0, z1 = far - row * tall - _BAR / 2, far - (row + 1) * tall + _BAR / 2
            s0, s1 = (-side * _ASIDE * (far - z) for z in (z0, z1))
            corners = ((left + s0, z0), (left + _WIDE + s0, z0), (left + _WIDE + s1, z1), (left + s1, z1))
            records.append(Soft(polygon(corners), colour, 2.2, name=WINDOW_LIGHT))
    return records


def _beams(middle: float, colour: Colour, strength: float, side: float) -> list[Record]:
    """Three shafts from the upper corner on the key's side."""
    records: list[Record] = []
    for n, (shift, wide) in enumerate(((-0.75, 0.42), (0.05, 0.70), (0.95, 0.34))):
        top, foot = middle + side * 3.4 + shift * 0.6, middle + shift - side * 0.2
        path = polygon(((top, 4.6), (top + wide, 4.6), (foot + wide * 1.9, 0.0), (foot, 0.0)))
        stops = (
            (0.0, colour.clear(strength * (1.0 - 0.2 * n))),
            (0.55, colour.clear(strength * 0.5)),
            (1.0, colour.clear(0.0)),
        )
        records.append(Wash(path, (top, 4.2), (foot, 0.2), stops, blend="plus", lit=False))
    return records
