"""What drives or sails into a set by itself: the station's train, a bus or a car at the kerb, a boat at the quay."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from yingxi.film.board import Piece, Vehicle
from yingxi.film.sheet import SetKind
from yingxi.stage.air import hazed
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.omnibus import omnibus
from yingxi.stage.sets.pieces.car import car
from yingxi.stage.sets.pieces.model import made
from yingxi.stage.sets.vessels import vessel

DRIVEN = "driven "
"""With this begins the name of a card that carries a vehicle brought into a set."""
AWAY: Mapping[str, float] = {"train": 30.0, "bus": 19.0, "car": 15.0, "boat": 26.0}
"""So many metres off a vehicle is out of sight."""
SHOWS: Mapping[str, frozenset[SetKind]] = {
    "train": frozenset({"station"}),
    "bus": frozenset({"street", "house front", "village"}),
    "car": frozenset({"street", "house front", "village"}),
    "boat": frozenset({"harbour"}),
}
"""The sets in which each is seen to come and go."""


@dataclass(frozen=True, slots=True)
class Drives:
    """A vehicle as it stands in its place."""

    what: str
    records: DisplayList

    def __call__(self, frame: int) -> DisplayList:
        return self.records

    def away_by(self, share: float, *, leaves: bool) -> DisplayList:
        """The vehicle `share` (0-1) of its way off: it comes from the right, and leaves to the left."""
        if share >= 1.0:
            return ()
        metres = AWAY[self.what] * share
        return (Group(self.records, (1.0, 0.0, 0.0, 1.0, -metres if leaves else metres, 0.0)),)


def with_vehicles(designer: Designer, place: Place) -> Place:
    """`place` with each vehicle of the setting on a card; a station has its train."""
    cards = [_DRAWN[what](designer) for what in designer.setting.vehicles if what in _DRAWN]
    if not cards:
        return place
    return replace(place, cards=tuple(sorted((*place.cards, *cards), key=lambda card: -card.z)))


def driven_in(place: Place, vehicles: tuple[str, ...]) -> Place:
    """`place`, in its look already, with its `vehicles` ready to move."""
    if not vehicles:
        return place
    return replace(place, cards=tuple(_driven(card, place, vehicles) for card in place.cards))


def _driven(card: Card, place: Place, vehicles: tuple[str, ...]) -> Card:
    what = card.name.removeprefix(DRIVEN)
    if what not in vehicles or (what != "train" and what == card.name):
        return card
    return replace(
        card, records=(), moving=Drives(what, hazed(card.records, place.haze, card.haze)), haze=0.0
    )


def cards_on(frame: int, place: Place, vehicles: Iterable[Vehicle]) -> tuple[Card, ...]:
    """The cards of `place` with each vehicle where it is on `frame`."""
    driven: dict[str, Vehicle] = {vehicle.what: vehicle for vehicle in vehicles}

    def on(card: Card) -> Card:
        if not isinstance(card.moving, Drives):
            return card
        vehicle = driven[card.moving.what]
        return replace(card, records=card.moving.away_by(vehicle.gone(frame), leaves=vehicle.away))

    return tuple(on(card) for card in place.cards)


def _bus(designer: Designer) -> Card:
    return Card(f"{DRIVEN}bus", 7.9, tuple(made(omnibus(designer, 2.9))), haze=0.02)


def _car(designer: Designer) -> Card:
    drawn = car(designer, Piece(what="car", x=1.7, z=6.8, facing=-1), f"{DRIVEN}car")
    return replace(drawn.cards[0], name=f"{DRIVEN}car")


def _boat(designer: Designer) -> Card:
    return Card(
        f"{DRIVEN}boat", 11.8, tuple(made(vessel(designer, f"{DRIVEN}boat", 0.9, -0.5, 0.85))), haze=0.05
    )


_DRAWN: Mapping[str, Callable[[Designer], Card]] = {"bus": _bus, "car": _car, "boat": _boat}
