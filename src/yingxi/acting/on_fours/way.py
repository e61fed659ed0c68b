"""The way of a four-legged body over the ground, and where each of its paws is planted on it. Paws are planted first
and stay, the body goes over them; so no paw can slide."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, ceil, cos, hypot, pi, sin

from yingxi.acting.footing import Footfall, Stretch
from yingxi.acting.timing import share_of
from yingxi.stage.creatures.builds import Build
from yingxi.stage.creatures.carriage import CLAWS

OWN = ("right fore", "left fore", "right hind", "left hind")
"""The animal's own legs."""
WALK, TROT = (0.75, 0.25, 0.50, 0.0), (0.5, 0.0, 0.0, 0.5)
"""At which share of a stride each leg is set down: one after the other, or crosswise in pairs."""
TROTS = 3.4
"""From so many withers a second on one trots."""
HOP, BIRDS_HOP = (0.75, 0.75, 1.0, 1.0), (1.0, 1.0, 1.0, 1.0)
"""Who hops sets down the forelegs together, then the hind legs; a bird has two."""
FLIES, HIGHEST = 0.9, 0.8
"""A bird flies further than this and no higher, in metres."""
DOWN_HOPPING, DOWN_ON_TWO = 0.74, 0.50
TURNS = 0.06
"""Who goes no further than this, in metres, only turns."""
DOWN_WALKING, DOWN_TROTTING = 0.64, 0.53
"""The share of a stride for which a paw is down."""
MOST_ASIDE = pi / 3
"""How far out of the picture's plane a body turns on a way that leads into it, in radians."""
SMOOTH = 5
"""Over so many ticks before and after a turn is spread."""
MOVES = 0.0015
"""Less than this in a tick, in metres, is no step."""
PAUSE = 5
"""Who stands still for fewer ticks goes on with the same stride."""
SHORTEST = 5.0
"""No paw is in the air for fewer ticks."""
HASTY = 0.15
"""A step shorter than this share of a stride begins earlier."""


@dataclass(frozen=True, slots=True)
class At:
    """Where the body's middle is in the set, in metres, and which way it points: radians, 0 to the right, pi / 2 away
    from us."""

    x: float
    z: float
    heading: float


@dataclass(frozen=True, slots=True)
class Swing:
    """One step of one paw: from where to where (x and z), and between which ticks."""

    start: float
    end: float
    before: tuple[float, float]
    after: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Way:
    """`places` of the body tick by tick from the shot's first one, the paws' first `stands` and all their `swings`;
    from when to when it flies and how high, and how high the body goes in each hop, in metres."""

    places: tuple[At, ...]
    stands: tuple[tuple[float, float], ...]
    swings: tuple[tuple[Swing, ...], ...]
    moving: tuple[tuple[float, float], ...]
    flights: tuple[tuple[float, float, float], ...] = ()
    hops: float = 0.0

    def at(self, tick: float) -> At:
        """Where the body is at `tick`."""
        first = min(max(0, int(tick)), len(self.places) - 1)
        second = min(first + 1, len(self.places) - 1)
        share = min(1.0, max(0.0, tick - first))
        one, two = self.places[first], self.places[second]
        return At(
            one.x + share * (two.x - one.x),
            one.z + share * (two.z - one.z),
            one.heading + share * (two.heading - one.heading),
        )

    def paw(self, own: int, tick: float) -> tuple[float, float, float]:
        """Where paw number `own` is at `tick`: x and z in the set, and its share of a step (0 while it stands)."""
        at = self.stands[own]
        for swing in self.swings[own]:
            if tick < swing.start:
                break
            if tick < swing.end:
                share = share_of(tick, swing.start, swing.end)
                gone = 0.5 - 0.5 * cos(pi * share)
                (ax, az), (bx, bz) = swing.before, swing.after
                return ax + gone * (bx - ax), az + gone * (bz - az), share
            at = swing.after
        return at[0], at[1], 0.0

    def goes(self, tick: float) -> float:
        """How far somebody is on their way at `tick`, 0-1: it comes and goes within six ticks."""
        return max(
            (min(1.0, (tick - start + 3) / 6, (end + 3 - tick) / 6) for start, end in self.moving),
            default=0.0,
        )

    def height(self, tick: float) -> float:
        """How high the body is over its place on the ground, in flight or in a hop, in metres."""
        for start, end, high in self.flights:
            if start < tick < end:
                return float(high * sin(pi * share_of(tick, start, end)) ** 0.7)
        share = self.paw(3, tick)[2]
        return self.hops * sin(pi * share) if share > 0 else 0.0

    def flies(self, tick: float) -> bool:
        """Whether somebody is in the air on their wings."""
        return any(start < tick < end for start, end, _ in self.flights)

    def footfalls(self) -> tuple[Footfall, ...]:
        """Every paw that meets the ground."""
        made = [Footfall(swing.end, swing.after[0], 0.3) for swings in self.swings for swing in swings]
        return tuple(sorted(made, key=lambda fall: fall.tick))


@lru_cache(maxsize=64)
def way_of(ground: tuple[Stretch, ...], build: Build, unit: float) -> Way:
    """The way over a part's planned `ground`; `unit` is the height of the withers, in metres."""
    last = max(2, ceil(ground[-1].end) + 2 * SMOOTH)
    places = _headed(ground, last)
    homes = tuple(homes_at(at, build, unit) for at in places)
    stands = homes[0]
    swings: list[list[Swing]] = [[] for _ in OWN]
    now = list(stands)
    moving = []
    flights: list[tuple[float, float, float]] = []
    hops = build.hops
    for first, end in _goings(places, unit):
        strides = _strides(places, first, end, unit)
        quick = (
            hypot(places[end].x - places[first].x, places[end].z - places[first].z)
            / (end - first)
            * 24
            / unit
        )
        trots = quick > TROTS
        gone = hypot(places[end].x - places[first].x, places[end].z - places[first].z)
        if build.foot == "claw" and gone > FLIES:
            flights.append((float(first), float(end), min(HIGHEST, 0.3 * gone)))
            for own in range(4):
                swings[own].append(Swing(float(first), float(end), now[own], homes[end][own]))
                now[own] = homes[end][own]
            continue
        moving.append((float(first), float(end)))
        offsets, down = _gait(build, trots=trots, hops=hops and gone > TURNS)
        for own in range(4):
            steps = _stepped(strides, first, offsets[own], down)
            for start, stop, middle in steps:
                after = homes[min(middle, end)][own]
                swings[own].append(Swing(start, stop, now[own], after))
                now[own] = after
    return Way(
        places,
        stands,
        tuple(tuple(each) for each in swings),
        tuple(moving),
        tuple(flights),
        0.30 * unit if hops else 0.0,
    )


def _gait(build: Build, *, trots: bool, hops: bool) -> tuple[tuple[float, ...], float]:
    """At which share of a stride each leg is set down, and for which share it is down."""
    if build.foot == "claw":
        return BIRDS_HOP, DOWN_ON_TWO
    if hops:
        return HOP, DOWN_HOPPING
    return (TROT, DOWN_TROTTING) if trots else (WALK, DOWN_WALKING)


def _headed(ground: tuple[Stretch, ...], last: int) -> tuple[At, ...]:
    """Body places for every tick, turning gradually, always on the side towards us."""
    xs, zs, wanted = [], [], []
    current = 0
    for tick in range(last + 1):
        while current + 1 < len(ground) and ground[current + 1].start <= tick:
            current += 1
        footing = ground[current].at(tick)
        xs.append(footing.x)
        zs.append(footing.z)
        wanted.append(0.0 if footing.facing == 1 else -pi)
    for tick in range(last + 1):
        before, after = max(0, tick - 2), min(last, tick + 2)
        across, deep = xs[after] - xs[before], zs[after] - zs[before]
        if hypot(across, deep) > 4 * MOVES:
            ahead = abs(across) if abs(across) > 1e-6 else 1e-6
            aside = min(MOST_ASIDE, max(-MOST_ASIDE, atan2(deep, ahead)))
            wanted[tick] = aside if wanted[tick] == 0.0 else -pi - aside
    made = []
    for tick in range(last + 1):
        around = wanted[max(0, tick - SMOOTH) : tick + SMOOTH + 1]
        made.append(At(xs[tick], zs[tick], sum(around) / len(around)))
    return tuple(made)


def homes_at(at: At, build: Build, unit: float) -> tuple[tuple[float, float], ...]:
    """Where the four paws belong under a body that stands."""
    fore, hind = (0.5 * build.long + 0.03) * unit, (-0.5 * build.long - 0.04) * unit
    if build.foot == "claw":
        fore = hind = CLAWS * unit
    half, aside = 0.5 * build.apart * unit, 0.14 * unit
    c, s = cos(at.heading), sin(at.heading)
    made = []
    for along, right in ((fore - half, 1), (fore + half, -1), (hind - half, 1), (hind + half, -1)):
        made.append((at.x + along * c + right * aside * s, at.z + along * s - right * aside * c))
    return tuple(made)


def _gone(places: Sequence[At], tick: int, unit: float) -> float:
    """How far a body goes in the tick before `tick`, turning about itself included, in metres."""
    one, two = places[tick - 1], places[tick]
    return hypot(two.x - one.x, two.z - one.z) + 0.45 * unit * abs(two.heading - one.heading)


def _goings(places: Sequence[At], unit: float) -> list[tuple[int, int]]:
    """From which to which tick somebody is on their way, without a pause between."""
    made: list[tuple[int, int]] = []
    for tick in range(1, len(places)):
        if _gone(places, tick, unit) < MOVES:
            continue
        if made and tick - 1 - made[-1][1] < PAUSE:
            made[-1] = (made[-1][0], tick)
        else:
            made.append((tick - 1, tick))
    return made


def _strides(places: Sequence[At], first: int, end: int, unit: float) -> list[float]:
    """How many strides somebody has made at each tick from `first` to `end`: quicker ones are longer."""
    made = [0.0]
    for tick in range(first + 1, end + 1):
        low, high = max(first, tick - 4), min(end, tick + 4)
        around = sum(_gone(places, each, unit) for each in range(low + 1, high + 1)) / (high - low) * 24
        made.append(made[-1] + _gone(places, tick, unit) / (1.5 * unit + 0.26 * around))
    whole = max(1, round(made[-1])) if made[-1] > 0 else 1
    return [each * whole / made[-1] for each in made] if made[-1] > 0 else made


def _stepped(
    strides: Sequence[float], first: int, offset: float, down: float
) -> list[tuple[float, float, int]]:
    """When a leg set down at `offset` of each stride swings (start and end, in ticks), and the tick in the middle of
    its next stand."""
    whole = strides[-1]
    made: list[tuple[float, float, int]] = []
    number = 0
    while True:
        touch = number + offset
        lifts = touch - (1 - down)
        number += 1
        if lifts >= whole - 1e-6:
            return made
        start, stop = max(0.0, lifts), min(whole, max(touch, HASTY))
        if stop <= 0:
            continue
        if stop - start < HASTY:
            start = max(0.0, stop - HASTY)
        begin, finish = first + _tick_of(strides, start), first + _tick_of(strides, stop)
        if made:
            begin = max(begin, made[-1][1] + 0.5)
        made.append(
            (
                begin,
                max(finish, begin + SHORTEST),
                first + round(_tick_of(strides, min(whole, touch + down / 2))),
            )
        )


def _tick_of(strides: Sequence[float], stride: float) -> float:
    """The tick, counted from the first, at which so many strides are made."""
    for tick in range(1, len(strides)):
        if strides[tick] >= stride:
            span = strides[tick] - strides[tick - 1]
            return tick - 1 + (0.0 if span <= 0 else (stride - strides[tick - 1]) / span)
    return float(len(strides) - 1)
