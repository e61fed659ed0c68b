"""People among people and things: two on one spot, inside furniture, sitting on nothing, hands that miss."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.acting.reaching import palm_of
from yingxi.film.dyes import undyed
from yingxi.film.fault import Fault
from yingxi.film.hands import Side
from yingxi.film.performance import Loose
from yingxi.stage.lying_things import grip_of, thing_at
from yingxi.stage.place import THRESHOLD
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import TAKING, thing_for
from yingxi.stage.rig import Point

# Two pelvises nearer than this, in metres across and in depth, are in one place.
SPOT, LANE = 0.20, 0.12
# A seat's half width and half depth, in metres, and how far from its middle one may sit on it.
SEAT_HALF, SEAT_DEEP, ON_SEAT = 0.18, 0.09, 0.45
# A hip higher than this, in metres, needs something under it.
LOW = 0.26
# How far apart palms that meet may be, in metres, and a palm from the body that it holds.
MEET, AROUND = 0.09, 0.30
SIDES: tuple[Side, Side] = ("near", "far")
CLOSED = ("grip", "fist")
# A thing may be so far over what it lies on, and over its edge, in metres.
LIES_ON, OVERHANGS = 0.08, 0.12
# What keeps its place for so many drawings does not fly.
KEEPS_ITS_PLACE = 12
# Who sat comes away from a seat within so many frames, for whatever they rise.
GETS_UP = 24
# Who does this is on their way onto a seat or off it.
SETTLING = ("sit", "rise", "lie", "wake")


def two_on_one_spot(shot: Witness) -> Iterator[Fault]:
    """Two who stand, for longer than a passing, where one has room."""
    names = sorted(shot.people)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if {shot.borne.get(one), shot.borne.get(other)} & {one, other}:
                continue
            pairs = zip(
                shot.people[one], (shot.at(other, seen.frame) for seen in shot.people[one]), strict=True
            )
            amounts = [_too_near(a, b) for a, b in pairs]
            for first, count, most in stretches(amounts, at_least=3):
                yield fault_of(
                    "two people on one spot", shot, one, shot.people[one], first, count, most, other
                )


def inside_furniture(shot: Witness) -> Iterator[Fault]:
    """Somebody who stands where a seat stands."""
    if shot.place is None:
        return
    for person, poses in shot.people.items():
        settling = [(deed.start, deed.end_exclusive + 24) for deed in shot.deeds(person, *SETTLING)]
        rises = [seen.frame for seen, later in pairwise(poses) if seen.pose.seated and not later.pose.seated]
        for seat in shot.place.seats:
            amounts = [
                0.0
                if seen.pose.seated
                or any(up <= seen.frame < up + GETS_UP for up in rises)
                or any(start <= seen.frame < end for start, end in settling)
                or seen.pose.hip < 0.85 * seen.proportions.standing_hip
                or _stands_on(seen, seat.height)
                else max(0.0, SEAT_HALF - abs(seen.pose.x - seat.x)) * (abs(seen.pose.z - seat.z) < SEAT_DEEP)
                for seen in poses
            ]
            for first, count, most in stretches(amounts, at_least=6):
                yield fault_of("inside furniture", shot, person, poses, first, count, most, seat.name)


def _stands_on(seen: Seen, height: float) -> bool:
    """Whether an animal is on a seat of this `height` in metres, or flies up to it."""
    return seen.pose.on_fours is not None and seen.pose.on_fours.raised > 0.5 * height


def sitting_on_nothing(shot: Witness) -> Iterator[Fault]:
    """Somebody who is seen to sit or lie up in the air, where the set has nothing to sit on. Who is brought before the
    camera for their shoulder sits under the frame's edge."""
    if shot.place is None:
        return
    seats = (*shot.place.seats, *((shot.place.bench,) if shot.place.bench is not None else ()))
    tops = [*((top.x, top.z) for top in shot.place.surfaces), *((x, z) for x, _, z in shot.place.sills)]
    for person, poses in shot.people.items():
        amounts = [
            seen.pose.hip
            if seen.pose.seated
            and person not in shot.borne
            and seen.pose.hip > LOW
            and _hips_in_frame(shot, seen)
            and not any(
                abs(seat.x - seen.pose.x) < ON_SEAT + 0.5 * (seat.name == "bed")
                and abs(seat.z - seen.pose.z) < ON_SEAT
                for seat in seats
            )
            and not (seen.pose.on_fours and any(_on_top(seen, x, z) for x, z in tops))
            else 0.0
            for seen in poses
        ]
        for first, count, most in stretches(amounts, at_least=6):
            yield fault_of("sitting on nothing", shot, person, poses, first, count, most, "")


def _on_top(seen: Seen, x: float, z: float) -> bool:
    return abs(x - seen.pose.x) < ON_SEAT and abs(z - seen.pose.z) < ON_SEAT


def _hips_in_frame(shot: Witness, seen: Seen) -> bool:
    _, down = shot.camera(seen.frame).at(seen.pose.x, seen.pose.hip, seen.pose.z)
    return down < shot.height


def things_in_the_air(shot: Witness) -> Iterator[Fault]:
    """A thing that lies where nothing stands that it could lie on, or that nobody holds and that hangs still."""
    if shot.place is None:
        return
    resting = [(0, thing.what, thing.x, thing.y, thing.z) for thing in shot.board.things]
    resting += [
        (deed.start, deed.what, *deed.at)
        for deed in shot.board.moments
        if deed.at is not None and deed.verb == "put down"
    ]
    # What is juggled rests in the hands under it.
    juggled = {deed.what or "ball" for deed in shot.board.moments if deed.verb == "juggle"}
    loose = [thing for thing in shot.performance.loose if undyed(thing.what)[0] not in juggled]
    resting += [each for thing in loose for each in _still(thing)]
    for frame, what, x, y, z in resting:
        under = [(top.x, top.z, top.height, top.half + OVERHANGS) for top in shot.place.surfaces]
        under += [(seat.x, seat.z, seat.height, ON_SEAT) for seat in shot.place.seats]
        if y > LIES_ON and not any(
            abs(x - tx) <= half and abs(z - tz) < ON_SEAT and abs(y - high) < LIES_ON
            for tx, tz, high, half in under
        ):
            yield Fault(
                kind="thing in the air", shot=shot.board.id, frame=frame, amount=round(y, 3), what=what
            )


def _still(thing: Loose) -> Iterator[tuple[int, str, float, float, float]]:
    """Where a thing in nobody's hand stays for a second or longer: from which frame, and x, foot and z of it."""
    grip = grip_of(thing_at(thing.what, 0.0, 0.0, thing.z))[1]
    start = 0
    for number in range(1, len(thing.places) + 1):
        if number < len(thing.places) and thing.places[number] == thing.places[start]:
            continue
        if number - start >= KEEPS_ITS_PLACE:
            x, y, _ = thing.places[start]
            yield thing.start + 2 * start, undyed(thing.what)[0], x, y - grip, thing.z
        start = number


def hands_that_miss(shot: Witness) -> Iterator[Fault]:
    """A thing in a hand that is open, a thing that was to be taken and is not in the hand, and hands that do not meet
    where they give, hold or embrace."""
    for person, poses in shot.people.items():
        amounts = [1.0 if _open(s) else 0.0 for s in poses]
        for first, count, _ in stretches(amounts, at_least=2):
            yield fault_of(
                "hand apart from what it holds",
                shot,
                person,
                poses,
                first,
                count,
                0.0,
                undyed(poses[first].pose.held)[0],
            )
        for deed in shot.deeds(person, *TAKING):
            thing = thing_for(deed.verb, deed.what)
            alone = deed.whom not in shot.people or deed.whom == person
            kind = prop_named(thing)
            taken = any(kind in map(prop_named, _things(seen)) for seen in poses if seen.frame >= deed.start)
            if thing and prop_named(thing) and alone and not taken:
                yield Fault(
                    kind="hand apart from what it holds",
                    shot=shot.board.id,
                    person=person,
                    frame=deed.start,
                    what=thing,
                )
    for contact in shot.performance.contacts:
        if contact.kind in ("give", "take", "hug") and contact.person in shot.people:
            yield from _missed(shot, contact.person, contact.frame, contact.kind)


def _missed(shot: Witness, person: str, frame: int, kind: str) -> Iterator[Fault]:
    deed = next((each for each in shot.deeds(person, kind) if each.start <= frame), None)
    other = deed.whom if deed is not None else ""
    if other not in shot.people or other == person:
        return
    late = min(frame + 10, shot.board.frames - 1) if kind == "hug" else frame + frame % 2
    mine, theirs = shot.at(person, late), shot.at(other, late)
    if kind == "hug":
        apart = min(_to_body(mine, theirs, side) for side in SIDES)
        wide = AROUND
    else:
        apart, wide = min(_apart(mine, theirs, side, answer) for side in SIDES for answer in SIDES), MEET
    if apart > wide:
        yield Fault(
            kind="hand apart from what it holds", shot=shot.board.id, person=person, frame=late,
            amount=round(apart, 3), what=other,
        )  # fmt: skip


def _open(seen: Seen) -> bool:
    """Whether a thing is in a hand that is not closed."""
    pose = seen.pose
    if pose.on_fours is not None:
        return False
    near = pose.near_arm.hand in CLOSED or pose.held_as is not None
    far = pose.far_arm.hand in CLOSED or pose.far_held_as is not None
    return bool((pose.held and not near) or (pose.far_held and not far))


def _things(seen: Seen) -> tuple[str, str]:
    return undyed(seen.pose.held)[0], undyed(seen.pose.far_held)[0]


def _apart(mine: Seen, theirs: Seen, side: Side, other: Side) -> float:
    """Metres between two palms."""
    (ax, ay), (bx, by) = _palm(mine, side), _palm(theirs, other)
    return hypot(ax - bx, ay - by)


def _in_the_door(seen: Seen) -> bool:
    """Whether they are out of sight behind a door, or on its threshold, where one waits behind the other."""
    return seen.pose.z > THRESHOLD - 0.03


def _too_near(one: Seen, other: Seen) -> float:
    across, deep = abs(one.pose.x - other.pose.x), abs(one.pose.z - other.pose.z)
    if _in_the_door(one) or _in_the_door(other):
        return 0.0
    return SPOT - across if across < SPOT and deep < LANE else 0.0


def _palm(seen: Seen, side: Side) -> Point:
    arm = seen.pose.near_arm if side == "near" else seen.pose.far_arm
    return seen.in_set(palm_of(seen.proportions, seen.skeleton, arm, side))


def _to_body(mine: Seen, theirs: Seen, side: Side) -> float:
    """From a palm to the line from pelvis to chest of somebody, in metres."""
    x, y = _palm(mine, side)
    (ax, ay), (bx, by) = theirs.in_set(theirs.skeleton.pelvis), theirs.in_set(theirs.skeleton.chest)
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    share = min(1.0, max(0.0, along))
    return hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))
