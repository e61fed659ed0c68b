"""The plan of a shot: everybody's part, and what lies between them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from yingxi.acting.flight import Flight
from yingxi.acting.footing import Footing
from yingxi.acting.part import Part
from yingxi.film.board import Facing, Thing


@dataclass(frozen=True, slots=True)
class Plan:
    """All parts of a shot that is `ticks` long. `not_played` lists what no action could play; `flights` are
    the ways of things in nobody's hand; `things` lie about as the shot begins; `meetings` say to whose hand somebody
    else's comes with a thing, and when."""

    parts: Mapping[str, Part]
    ticks: float
    seed: int
    shot: str
    not_played: tuple[str, ...] = ()
    flights: tuple[Flight, ...] = ()
    things: tuple[Thing, ...] = ()
    meetings: tuple[tuple[str, float], ...] = ()

    def with_part(self, part: Part) -> "Plan":
        return replace(self, parts={**self.parts, part.placement.person: part})

    def with_flight(self, flight: Flight) -> "Plan":
        return replace(self, flights=(*self.flights, flight))

    def footing(self, person: str, tick: float) -> Footing:
        return self.parts[person].footing(tick)

    def other(self, person: str, wanted: str, tick: float) -> str:
        """`wanted` if in the shot, else who stands nearest, else nobody."""
        if wanted in self.parts and wanted != person:
            return wanted
        here = self.footing(person, tick).x
        others = [name for name in self.parts if name != person]
        return min(others, key=lambda name: (abs(self.footing(name, tick).x - here), name), default="")

    def towards(self, person: str, x: float, tick: float) -> Facing:
        """Which way `person` must face to face `x`; as they are where it is on the spot."""
        footing = self.footing(person, tick)
        if abs(x - footing.x) < 0.05:
            return footing.facing
        return 1 if x > footing.x else -1
