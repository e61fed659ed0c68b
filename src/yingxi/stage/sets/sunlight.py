"""The sun or the moon in a room: panes of light that a window beside the camera throws on the far wall and over the
floor, and the beams between. One light: it always comes from the key's side."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Soft, Wash
from yingxi.stage.path import Path, Point, polygon
from yingxi.stage.place import Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf

# Colour and strength on the wall, by hour.
_LIGHT = {
    "dawn": (Colour(0.92, 0.105, 70), 0.46),
    "day": (Colour(0.98, 0.06, 95), 0.36),
    "dusk": (Colour(0.80, 0.155, 55), 0.50),
    "night": (Colour(0.76, 0.065, 255), 0.17),
}
# How far down the sun has slid: metres that the panes lie higher than by day.
_RISE = {"dawn": 0.30, "day": -0.10, "dusk": 0.42, "night": 0.15}
_SLOPE = 0.30
# People act before this depth.
_BEHIND = 6.25


# Where the panes fall, in metres, in rooms whose middle has a window of its own.
_ELSEWHERE = {"pottery studio": -2.3, "temple hall": -2.3}


def sunlit(designer: Designer, place: Place) -> Place:
    """A room with panes of light on its far wall and beams before its furniture. They lie on cards that are there
    already: a card more would be a sheet more to move with every move of the camera."""
    air = designer.air
    if air.overcast:
        return place
    side = air.light.key_x
    lies = _ELSEWHERE.get(designer.setting.kind, designer.between(-0.55, 0.25, "sunlight") * side * -1)
    colour, strength = _LIGHT[air.hour]
    panes = tuple(_panes(designer, lies, colour, strength, side))
    beams = tuple(_beams(lies, colour, strength * 0.20, side))
    wall = min(place.cards, key=lambda card: abs(card.z - place.ground_ends))
    near = min((card for card in place.cards if card.z >= _BEHIND), key=lambda card: card.z)
    cards = tuple(
        replace(
            card, records=(*card.records, *(panes if card is wall else ()), *(beams if card is near else ()))
        )
        if card is wall or card is near
        else card
        for card in place.cards
    )
    return replace(place, cards=cards)


def _sloped(left: float, bottom: float, width: float, height: float, slope: float) -> Path:
    down = slope * width
    return polygon(
        (
            (left, bottom),
            (left + width, bottom - down),
            (left + width, bottom + height - down),
            (left, bottom + height),
        )
    )


def _panes(designer: Designer, middle: float, colour: Colour, strength: float, side: float) -> list[Record]:
    """Two tall lights of three panes each, their upper edge falling away from the window, and a plant's shadow."""
    base = 0.98 + _RISE[designer.air.hour]
    wide, tall, bar = 0.66, 0.46, 0.06
    slope = _SLOPE * -side
    records: list[Record] = []
    for light in range(2):
        left = middle - wide - bar / 2 + light * (wide + bar)
        start = base - slope * (left - middle)
        for row in range(3):
            path = _sloped(left, start + row * (tall + bar * 0.8), wide, tall, slope)
            share = strength * (1.0 - 0.14 * light) * (0.82 + 0.09 * row)
            records.append(Soft(path, colour.clear(share * 0.62), 2.6))
            records.append(Soft(path, colour.clear(share * 0.38), 9.0))
    shade = designer.paint(0.50, 0.04, designer.setting.hue)
    foot: Point = (middle + 0.36 * side, base - 0.05)
    for n in range(9):
        share = n / 8
        turn = 1.57 + (0.95 if n % 2 else -0.95) * (1.1 - 0.6 * share) + 0.25 * side
        spot = (foot[0] - 0.10 * side * share, foot[1] + 0.12 + 0.78 * share)
        records.append(
            Soft(
                leaf(0.30 - 0.10 * share, 0.10).turned(turn).moved(*spot),
                shade.clear(0.34 * strength / 0.4),
                2.6,
            )
        )
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
