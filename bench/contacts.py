"""Where somebody meets something, read from what is drawn: feet, seats, knees, hands and what is in them. Nothing here
looks at the contacts that a performance tells of itself."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, radians, sin

from yingxi.acting.faults.witness import Seen, Witness
from yingxi.acting.movement import Side
from yingxi.acting.reaching import palm_of
from yingxi.acting.soles import BALL, HEEL
from yingxi.film.board import Staged
from yingxi.film.performance import Arm
from yingxi.stage.props import prop_named
from yingxi.stage.rig import Point

AIR, GROUND = 0.007, 0.0025
"""Air under a sole from which a foot is off the ground, and up to which it is down, in body heights."""
SETTLED = 0.005
"""Metres over its seat from which a body is down."""
KNEE = 0.085
"""The height of a knee that is on the ground, in body heights."""
THERE = 0.012
"""Metres from where a hand comes to rest at which it is seen to be there."""
STRUCK_DEGREES, BLOW_DEGREES, CLAPPED = 5.0, 15.0, 0.03
"""By how much an elbow is bent before a blow, and one blow's may be more bent than another's; how far hands are apart
before a clap, in metres."""
ARRIVED = 0.25
"""The share of its fastest at which a hand has arrived."""
FAR = 1000.0
REST_FRAMES = 16


@dataclass(frozen=True, slots=True)
class Met:
    """On `frame` of the shot it is first seen that something has met something."""

    frame: int
    person: str
    what: str


def contacts_seen(shot: Witness) -> Iterator[Met]:
    """Every contact that the drawn poses of a shot show, person by person."""
    for person, poses in shot.people.items():
        yield from footfalls(person, poses)
        yield from seats_met(person, poses)
        yield from knees_met(person, poses)
        for deed in shot.deeds(person):
            yield from by_hand(deed, person, poses)


def footfalls(person: str, poses: Sequence[Seen]) -> Iterator[Met]:
    """Heel or ball of a foot comes to the ground, of somebody who is on their feet."""
    for own in ("right", "left"):
        high = False
        for seen in poses:
            under = under_sole(seen, own)
            if high and under <= GROUND and not seen.pose.seated:
                yield Met(seen.frame, person, "step")
            high = under > AIR or (high and under > GROUND)


def under_sole(seen: Seen, own: str) -> float:
    """The air under the lowest point of a foot, in body heights."""
    near = (own == "right") == (seen.pose.facing == 1)
    leg = seen.pose.near_leg if near else seen.pose.far_leg
    pitch = radians(leg.hip - leg.knee + leg.ankle)
    below = max(BALL * sin(-pitch), HEEL * sin(pitch), 0.0)
    return (seen.lifts()[own] - below * seen.proportions.foot) / seen.proportions.height


def seats_met(person: str, poses: Sequence[Seen]) -> Iterator[Met]:
    """A body that comes down is carried by what it sits, falls or lies on."""
    for at in range(1, len(poses)):
        if not poses[at].pose.seated or poses[at - 1].pose.seated:
            continue
        later = [seen for seen in poses[at:] if seen.frame <= poses[at].frame + REST_FRAMES]
        down = later[-1].pose.hip + SETTLED
        begins = max(0, at - REST_FRAMES)
        yield next(Met(seen.frame, person, "sit") for seen in poses[begins:] if seen.pose.hip <= down)


def knees_met(person: str, poses: Sequence[Seen]) -> Iterator[Met]:
    """A knee comes to the ground."""
    down = True
    for seen in poses:
        low = min(leg.middle[1] for leg in seen.legs().values()) < KNEE * seen.proportions.height
        if low and not down and not seen.pose.seated:
            yield Met(seen.frame, person, "knee")
        down = low


def by_hand(deed: Staged, person: str, poses: Sequence[Seen]) -> Iterator[Met]:
    """What the hands of somebody meet in a deed of theirs."""
    done = DONE.get(deed.verb)
    if done is None:
        return
    within = [seen for seen in poses if deed.start - 2 <= seen.frame < deed.end_exclusive + REST_FRAMES]
    yield from (Met(frame, person, what) for frame, what in done(within, deed))


SIDES: tuple[Side, ...] = ("near", "far")
Hands = Callable[[Sequence[Seen], Staged], Iterator[tuple[int, str]]]


def _changed(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """A hand is where it takes a thing or leaves it."""
    for side in SIDES:
        for at in range(1, len(poses)):
            before, after = (_held(poses[at - each], side) for each in (1, 0))
            what = "put down" if before and not after else "take" if after and not before else ""
            if what:
                # What goes from hand to hand is met when the other has it.
                yield (
                    poses[at if deed.verb == "take" and deed.whom else _resting_from(poses, at, side)].frame,
                    what,
                )
                return


def _struck(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """The arm of a fist is straightest: it has been drawn back before."""
    for side in SIDES:
        straight = [-_arm(seen, side).elbow - FAR * (_arm(seen, side).hand != "fist") for seen in poses]
        # A fist that opens was let down, and has not struck.
        tops = [at for at in _tops(straight, STRUCK_DEGREES) if straight[at + 1] > -FAR / 2]
        struck = max((straight[at] for at in tops), default=0.0) - BLOW_DEGREES
        yield from ((poses[at].frame, "knock") for at in tops if straight[at] > struck)


def _clapped(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """Two flat hands are nearest each other."""
    near = [
        -hypot(*_apart(palm(seen, "near"), palm(seen, "far")))
        - FAR * ((_arm(seen, "near").hand, _arm(seen, "far").hand) != ("flat", "flat"))
        for seen in poses
    ]
    for at in _tops(near, CLAPPED):
        # Where hands cross, the middle of it is the clap.
        crosses = min(near[at + 1 : at + 3]) > near[at] - CLAPPED / 2
        yield poses[at + crosses].frame, "clap"


def _shut(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """A fist has pushed a door to: it is furthest forward. A thing that one holds is folded without one."""
    if prop_named(deed.what):
        return
    ahead = _fist_ahead(poses)
    most = max(ahead, default=-FAR)
    yield from [(seen.frame, "door") for seen, x in zip(poses, ahead, strict=True) if -1 < most - x <= THERE][
        :1
    ]


def _drawn_open(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """A fist that has been furthest forward, at a handle, sets out with it. A thing that one holds has none."""
    if prop_named(deed.what):
        return
    ahead = _fist_ahead(poses)
    most = max(ahead, default=-FAR)
    last = max((at for at, x in enumerate(ahead) if most - x <= THERE), default=len(poses))
    yield from ((seen.frame, "door") for seen in poses[last : last + 1])


def _fist_ahead(poses: Sequence[Seen]) -> list[float]:
    """How far forward a fist is, in the set."""
    side: Side = "near" if any(_arm(seen, "near").hand == "fist" for seen in poses) else "far"
    return [
        seen.pose.facing * palm(seen, side)[0] - FAR * (_arm(seen, side).hand != "fist") for seen in poses
    ]


def _laid_on(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """A hand comes to rest on what it touches or pushes."""
    hand = "spread" if deed.verb in ("touch", "reach") else "flat"
    for side in SIDES:
        goes = [
            hypot(*_apart(palm(seen, side), palm(after, side))) if _arm(after, side).hand == hand else 0.0
            for seen, after in pairwise(poses)
        ]
        fastest = max(range(len(goes)), key=goes.__getitem__, default=0)
        for at in range(fastest, len(goes)):
            if goes[fastest] > THERE and goes[at] < ARRIVED * goes[fastest]:
                yield poses[at].frame, "touch"
                return


def _at_the_mouth(poses: Sequence[Seen], deed: Staged) -> Iterator[tuple[int, str]]:
    """What is eaten or drunk has come to the mouth."""
    off = [hypot(*_apart(palm(seen, "near"), seen.in_set(seen.skeleton.head))) for seen in poses]
    there = [metres <= min(off) + 1.5 * THERE for metres in off]
    yield from ((poses[at].frame, "mouth") for at in range(1, len(poses)) if there[at] and not there[at - 1])


DONE: dict[str, Hands] = {
    "put down": _changed, "take": _changed, "pick up": _changed, "knock": _struck, "clap": _clapped,
    "close": _shut, "open": _drawn_open, "touch": _laid_on, "push": _laid_on, "eat": _at_the_mouth,
    "drink": _at_the_mouth,
}  # fmt: skip


def palm(seen: Seen, side: Side) -> Point:
    """A palm in the set, metres."""
    return seen.in_set(palm_of(seen.proportions, seen.skeleton, _arm(seen, side), side))


def _arm(seen: Seen, side: Side) -> Arm:
    return seen.pose.near_arm if side == "near" else seen.pose.far_arm


def _held(seen: Seen, side: Side) -> str:
    return seen.pose.held if side == "near" else seen.pose.far_held


def _apart(one: Point, other: Point) -> Point:
    return one[0] - other[0], one[1] - other[1]


def _resting_from(poses: Sequence[Seen], at: int, side: Side) -> int:
    """The first drawing from which the palm is where it is in drawing `at`."""
    there = palm(poses[at], side)
    while at > 0 and hypot(*_apart(palm(poses[at - 1], side), there)) <= THERE:
        at -= 1
    return at


def _tops(values: Sequence[float], by: float) -> Iterator[int]:
    """Where a curve has risen by so much within two drawings, and does not rise further."""
    for at in range(2, len(values) - 1):
        before = values[at - 2 : at]
        risen = min(before) > -FAR / 2 and values[at] - min(before) > by
        if risen and values[at] > values[at - 1] and values[at] >= values[at + 1]:
            yield at
