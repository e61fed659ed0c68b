"""The sun in a room: panes of light that a window beside the camera throws over the floor, and the beams between. One
light: where a window of the room's own throws panes, it is the only one that does, and at night lamps alone burn."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Soft, Wash
from yingxi.stage.path import polygon
from yingxi.stage.place import Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import WINDOW_LIGHT

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
# People act before this depth; the panes lie so far before the wall, each so wide, in metres.
_BEHIND, _BEFORE_WALL, _WIDE, _BAR = 6.25, 0.5, 0.80, 0.08


def sunlit(designer: Designer, place: Place) -> Place:
    """A room with panes of light on its floor and beams before its furniture, where the sun shines and no window of its
    own throws any. The beams lie on a card that is there already: a card more would be a sheet more to move with every
    move of the camera."""
    air = designer.air
    if air.overcast or air.hour == "night" or any(record.name == WINDOW_LIGHT for record in place.ground):
        return place
    side = air.light.key_x
    lies = designer.between(-0.55, 0.25, "sunlight") * side * -1
    colour, strength = _LIGHT[air.hour]
    panes = _panes(lies, place.ground_ends - _BEFORE_WALL, _LONG[air.hour], colour.clear(strength), side)
    beams = tuple(_beams(lies, colour, strength * 0.20, side))
    near = min((card for card in place.cards if card.z >= _BEHIND), key=lambda card: card.z)
    cards = tuple(
        replace(card, records=(*card.records, *beams)) if card is near else card for card in place.cards
    )
    return replace(place, cards=cards, ground=(*place.ground, *panes))


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
