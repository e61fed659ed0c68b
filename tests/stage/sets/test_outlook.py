"""What a room's window shows is the same town from wherever the camera looks."""

import pytest

from yingxi.film.sheet import SetKind
from yingxi.stage.display import Group, bounds_of
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of

EYES = 1.5
"""How high one looks out from, in metres."""


@pytest.mark.parametrize("kind", ["living room", "bedroom", "kitchen", "office", "meeting room"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_hill_is_seen_between_the_houses_of_a_town(kind: SetKind, seed: int) -> None:
    cards = {card.name: card for card in place_of(Setting(kind, True, "day", seed=seed)).cards}
    hills, town = cards["outlook hills"], cards["outlook far town"]
    highest = bounds_of(hills.records)[3]
    lowest = min(bounds_of((house,))[3] for house in town.records if isinstance(house, Group))
    assert (highest - EYES) / hills.z < (lowest - EYES) / town.z
