"""A painted sun is in a picture whole, or not at all: no frame cuts it, and no near shot shows it elsewhere."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut
from yingxi.stage.materials.scroll import SUN_NAME
from yingxi.stage.place import Card, Place

ROOM = 0.6
"""Radii of the sun that must be clear between it and the picture's border."""
NEAR = 0.040
"""A sun whose radius is a larger share of the picture's height belongs to a near shot."""


def with_whole_sun(place: Place, cameras: Sequence[Camera]) -> Place:
    """`place` without its painted sun where one of `cameras` would cut it, or stands near to the people."""
    return replace(place, cards=tuple(_kept(card, cameras) for card in place.cards))


def _kept(card: Card, cameras: Sequence[Camera]) -> Card:
    suns = [each for each in card.records if isinstance(each, Cut) and each.name == SUN_NAME]
    if card.name != "sky" or not suns or all(_whole(sun, card.z, seen) for sun in suns for seen in cameras):
        return card
    return replace(card, records=tuple(each for each in card.records if each not in suns))


def _whole(sun: Cut, z: float, camera: Camera) -> bool:
    left, low, right, high = sun.path.bounds()
    radius = camera.scale(z) * (right - left) / 2
    x, y = camera.at((left + right) / 2, (low + high) / 2, z)
    clear = (1 + ROOM) * radius
    return (
        radius < NEAR * camera.height
        and clear < x < camera.width - clear
        and clear < y < camera.height - clear
    )
