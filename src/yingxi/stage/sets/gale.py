"""A place in wind and storm: trees lean the way that it blows."""

from dataclasses import replace

from yingxi.stage.display import Group
from yingxi.stage.place import Card, Place
from yingxi.stage.wind import FORCE

# Cards of which a word is one of these are trees; a storm pushes their crowns aside by this share of their height.
TREES = ("tree", "trees", "fir", "firs", "wood", "woods", "bamboo", "willow", "palm", "bushes", "reeds")
PUSHED = 0.085


def in_wind(place: Place, weather: str) -> Place:
    """`place` with its trees leaning to the left, as hard as the wind of `weather` blows."""
    force = next((force for name, force in FORCE.items() if name == weather), 0.0)
    return replace(place, cards=tuple(_pushed(card, force) for card in place.cards)) if force else place


def _pushed(card: Card, force: float) -> Card:
    if not any(word in TREES for word in card.name.split()):
        return card
    return replace(card, records=(Group(card.records, (1.0, 0.0, -PUSHED * force, 1.0, 0.0, 0.0)),))
