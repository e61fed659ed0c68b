"""A place in wind and storm: trees lean the way that it blows, and their leaves heave in its gusts."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from math import pi, sin

from yingxi.stage.air import hazed
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.place import Card, Place
from yingxi.stage.wind import FORCE

# Cards of which a word is one of these are trees, but for furniture; a storm pushes their crowns aside by this share of
# their height.
TREES = ("tree", "trees", "fir", "firs", "wood", "woods", "bamboo", "willow", "palm", "bushes", "reeds")
FURNITURE = ("chair", "table", "stool", "bench", "fence", "foreground")
PUSHED = 0.085
# Clumps of leaves are so large, in metres; so many of a card heave, none of a card that is softer than this.
CLUMPS, MANY, SHARP = (0.22, 4.4), 40, 1.0
# A clump goes aside by this share of its height in a storm, with the gusts: frames of a gust, and of the leaves' own
# quicker shaking.
HEAVES, GUST, SHAKING = 0.055, 46, 13
# An outline of so many steps and more is that of leaves, not of wood.
JAGGED = 12


def in_wind(place: Place, weather: str) -> Place:
    """`place` with its trees leaning to the left, as hard as the wind of `weather` blows."""
    force = next((force for name, force in FORCE.items() if name == weather), 0.0)
    return (
        replace(place, cards=tuple(_pushed(place, card, force) for card in place.cards)) if force else place
    )


def _pushed(place: Place, card: Card, force: float) -> Card:
    words = card.name.split()
    if not any(word in TREES for word in words) or any(word in FURNITURE[:-1] for word in words):
        return card
    leans = (1.0, 0.0, -PUSHED * force, 1.0, 0.0, 0.0)
    moving = card.moving
    clumps = _clumps(card) if card.blur <= SHARP and "foreground" not in words and moving is None else ()
    if clumps:
        moving = _heaving(hazed(clumps, place.haze, card.haze), leans, force)
    return replace(card, records=(Group(card.records, leans),), moving=moving)


def _clumps(card: Card) -> DisplayList:
    """The leaves of a card that heave: sheets of a clump's size over the trunks, spread evenly over the card."""
    found = []
    for record in card.records:
        if isinstance(record, Cut) and len(record.path.steps) >= JAGGED:
            left, low, right, high = record.path.bounds()
            if CLUMPS[0] <= right - left <= CLUMPS[1] and high - low <= CLUMPS[1] and low > 0.5:
                found.append(replace(record, lift=0.0))
    return tuple(found[:: max(1, -(-len(found) // MANY))])


def _heaving(
    clumps: DisplayList, leans: tuple[float, float, float, float, float, float], force: float
) -> Callable[[int], DisplayList]:
    @cache
    def at(frame: int) -> DisplayList:
        moved = []
        for number, record in enumerate(clumps):
            assert isinstance(record, Cut)
            left, low, right, high = record.path.bounds()
            phase = (left + right) * 0.45
            gust = 0.7 * sin(2 * pi * frame / GUST + phase) + 0.3 * sin(
                2 * pi * frame / SHAKING + 2.4 * number
            )
            aside = HEAVES * force * gust * (low + high) / 2
            moved.append(replace(record, path=record.path.moved(aside, -0.22 * abs(aside))))
        return (Group(tuple(moved), leans),)

    return at
