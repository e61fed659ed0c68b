"""A thing in nobody's hand: where it lies before it is picked up, its way through the air, where it comes to rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from yingxi.acting.timing import share_of, tick_of
from yingxi.film.board import Thing
from yingxi.film.performance import Loose
from yingxi.stage.display import Matrix, bounds_of
from yingxi.stage.lying_things import grip_of, lying_matrix
from yingxi.stage.props import prop, prop_named

Point = tuple[float, float]
# A thrown thing goes so many metres in a tick, is this many ticks in the air at least, rises by this share of its way,
# and turns so many degrees in a tick.
SPEED, SHORTEST, RISE, TURN = 0.24, 8.0, 0.22, 11.0
# No thing turns faster than so many degrees in a tick: nobody would see which way.
FASTEST = 18.0
FOREVER = 1e9
# What lies higher than this, in metres, lies on something.
LOW_REST = 0.05


@dataclass(frozen=True, slots=True)
class Flight:
    """`what` is seen from tick `seen_from` to `seen_until`, at `origin` until `start`, at `goal` from `end` on, in
    between on its way, `high` metres over it or as far asks, `turning` by so many degrees in a tick and from the first
    of `turned` degrees to the second: x and y in the set, metres, at depth `z`. What is mirrored in the hand that lets
    it go `turns_over` about itself, and so does (`lands_over`) what is mirrored in the hand that catches it. A `flat`
    thing lies on its back; one that `rests` lies on something else than the ground."""

    what: str
    z: float
    origin: Point
    goal: Point
    start: float
    end: float
    seen_from: float
    seen_until: float = FOREVER
    flat: bool = False
    rests: bool = False
    high: float = 0.0
    turning: float = TURN
    turned: Point = (0.0, 0.0)
    turns_over: bool = False
    lands_over: bool = False

    def at(self, tick: float) -> tuple[float, float, float] | None:
        """x, y and turn in degrees, or None while it is not seen."""
        if not self.seen_from <= tick < self.seen_until:
            return None
        share = share_of(tick, self.start, self.end)
        (ax, ay), (bx, by) = self.origin, self.goal
        high = 4 * (self.high or RISE * abs(bx - ax)) * share * (1 - share)
        spun = -self.turning * (min(tick, self.end) - self.start) if tick > self.start else 0.0
        begins, ends = self.turned
        turned = begins + (ends - begins) * share + spun * (1 if bx >= ax else -1)
        return ax + (bx - ax) * share, ay + (by - ay) * share + high, turned


def flight_ticks(origin: Point, goal: Point) -> float:
    """How long a thrown thing is in the air, in ticks of 1/24 s."""
    return max(SHORTEST, abs(goal[0] - origin[0]) / SPEED)


def turned_to(begins: float, ends: float, ticks: float, way: int) -> Point:
    """The two turns, in degrees, between which a thing spins in `ticks` so that it comes into a hand as that hand holds
    it: `way` round (1: clockwise), as fast as it would of itself, or nearly.

    >>> turned_to(0.0, 0.0, 40.0, 1), turned_to(0.0, 0.0, 8.0, 1), turned_to(0.0, 90.0, 8.0, -1)
    ((0.0, -360.0), (0.0, 0.0), (0.0, 90.0))
    """
    own = -way * TURN * ticks
    whole = round((own - (ends - begins)) / 360.0)
    total = ends - begins + 360.0 * whole
    if abs(total) > FASTEST * ticks:
        total = (ends - begins + 180.0) % 360.0 - 180.0
    return begins, begins + total


def on_the_ground(what: str) -> float:
    """How high a thing's grip is when the thing lies on the ground, in metres."""
    drawn = prop(prop_named(what))
    return -bounds_of(drawn)[1] if drawn else 0.0


def lying(thing: Thing, *, until: float = FOREVER, since: float = -FOREVER) -> Flight:
    """A thing that lies where it is, from tick `since` until tick `until`."""
    grip = grip_of(thing)
    return Flight(
        thing.what, thing.z, grip, grip, FOREVER, FOREVER, since, until, thing.flat, thing.y > LOW_REST
    )


def loose_matrix(flight: Flight) -> Matrix:
    """From a thing's drawing to the set's x and y, where it is at the end of its way."""
    x, y = flight.goal
    return lying_matrix(prop_named(flight.what), x, y) if flight.flat else (1.0, 0.0, 0.0, 1.0, x, y)


def is_drawn(what: str) -> bool:
    """Whether there is a drawing of what is named."""
    return bool(what) and bool(prop(prop_named(what)))


def loose_things(flights: Sequence[Flight], frames: int, rate: Fraction) -> tuple[Loose, ...]:
    """The flights as they are drawn, on twos."""
    made = []
    for flight in flights:
        seen = [(frame, flight.at(tick_of(frame, rate))) for frame in range(0, frames, 2)]
        places = [(frame, place) for frame, place in seen if place is not None]
        if places:
            made.append(
                Loose(
                    what=flight.what, z=round(flight.z, 3), start=places[0][0], end_exclusive=places[-1][0] + 2,
                    places=tuple((round(x, 4), round(y, 4), round(turn, 2)) for _, (x, y, turn) in places),
                    flat=flight.flat, rests=flight.rests, turns_over=flight.turns_over,
                    lands_over=flight.lands_over,
                )
            )  # fmt: skip
    return tuple(made)
