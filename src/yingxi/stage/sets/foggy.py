"""Fog in a set: what stands further off is veiled more, until nothing of it is seen."""

from dataclasses import replace
from math import exp

from yingxi.film.sheet import AIRLESS, SEALED
from yingxi.stage.display import Wash
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer

CLEAR_TO, FADES = 6.5, 24.0
"""Metres: people act in air that is clear as far as this, and so many more leave 37 % of what is seen."""
THICKEST = 0.92
"""No sheet is veiled more: even in fog a near wood is told from the sky."""
SIDE = 40.0
STEPS = 6


def thickness(z: float) -> float:
    """How much of what stands at depth `z`, in metres, the fog veils (0 to `THICKEST`).

    >>> thickness(5.0), round(thickness(12.0), 2), round(thickness(30.0), 2), thickness(300.0)
    (0.0, 0.2, 0.62, 0.92)
    """
    return min(THICKEST, 1.0 - exp(-max(0.0, z - CLEAR_TO) / FADES))


def in_fog(designer: Designer, place: Place) -> Place:
    """`place`, with all that lies beyond its people in fog; as it is in any other weather, and where none comes."""
    if designer.setting.weather != "fog" or designer.setting.kind in AIRLESS | SEALED:
        return place
    cards = tuple(_veiled(card) for card in place.cards)
    return replace(place, cards=cards, ground=(*place.ground, *_over_the_ground(designer, place)))


def _veiled(card: Card) -> Card:
    return replace(card, haze=1.0 - (1.0 - card.haze) * (1.0 - thickness(card.z)))


def _over_the_ground(designer: Designer, place: Place) -> tuple[Wash, ...]:
    ends = place.ground_ends
    if ends <= CLEAR_TO:
        return ()
    haze, deep = designer.air.haze, ends - CLEAR_TO
    stops = tuple((n / STEPS, haze.clear(thickness(CLEAR_TO + deep * n / STEPS))) for n in range(STEPS + 1))
    side = SIDE + 1.4 * ends
    path = rectangle(-side, CLEAR_TO, 2 * side, deep)
    return (Wash(path, (0, CLEAR_TO), (0, ends), stops, lit=False),)
