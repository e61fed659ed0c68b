"""Marks: where somebody is, moved, turned, seated or stood up; and who is nearest."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Facing
from yingxi.stage.place import AT_THE_WHEEL, Place, Seat
from yingxi.storyboard.model import Blocking, Mark

# What one does and stays hidden.
HIDDEN = (
    "hide",
    "peek",
    "look",
    "laugh",
    "cry",
    "sigh",
    "gasp",
    "cough",
    "sneeze",
    "cover eyes",
    "nod",
    "shake head",
    "turn",
    "",
)
# From a seat one comes to one's feet so far before it; beside it one stands so far from its middle: metres.
RISES, BESIDE = 0.40, 0.34
# Before a seat that is wider than this to either side one stands so far to the front.
WIDE, BEFORE = 0.5, 0.22
# How much longer than a chair a bed is to either side of where one sits, and how far before it one stands.
ALONG_A_BED, BEFORE_A_BED = 0.35, 0.40
# Two who stand together leave each other so much room, in metres across: 1.2 times a grown man's shoulders.
ELBOW_ROOM, NEARLY = 0.60, 1e-6


def listener(person: str, marks: Blocking) -> str:
    """Who stands nearest to `person`."""
    others = [
        (abs(mark.x - marks[person].x), other)
        for other, mark in marks.items()
        if other != person and mark.on_set and not mark.behind
    ]
    return min(others)[1] if others else ""


def seated_at(mark: Mark, seat: Seat) -> Mark:
    """The mark of somebody who has sat down on the seat."""
    return replace(
        mark,
        x=seat.x,
        z=seat.z,
        facing=facing_of(seat.facing),
        posture="sit",
        seat_height=seat.height,
        steers=seat.name == AT_THE_WHEEL,
    )


def out_of_hiding(mark: Mark, verb: str) -> Mark:
    """The mark of somebody who does what nobody does in hiding: they have come out of it."""
    return (
        replace(mark, posture="stand", hidden=False, behind=False)
        if mark.hidden and verb not in HIDDEN
        else mark
    )


def standing(mark: Mark) -> Mark:
    """On one's feet; who sat or lay stands before the seat, not in it."""
    ahead = RISES if mark.posture in ("sit", "lie") and (mark.seat_height or 0.0) > 0 else 0.0
    return replace(mark, x=mark.x + ahead * mark.facing, posture="stand", seat_height=None, steers=False)


def apart_from(
    mark: Mark, person: str, marks: Blocking, *, room: float = ELBOW_ROOM, seats: Sequence[Seat] = ()
) -> Mark:
    """Moved aside to the nearest place where nobody stands before or behind somebody else: `room` metres across;
    whoever must move does not go before one of `seats` if there is another place."""
    # Before the bed of who lies one may stand.
    others = [
        other.x
        for name, other in sorted(marks.items())
        if name != person and other.on_set and other.posture != "lie"
    ]
    spots = [mark.x, *(x + side * room for x in others for side in (1, -1))]
    free = [spot for spot in spots if all(abs(spot - x) > room - NEARLY for x in others)]
    if not others or mark.x in free:
        return mark

    def before_a_seat(spot: float) -> bool:
        return any(abs(spot - seat.x) < ELBOW_ROOM for seat in seats)

    return replace(mark, x=min(free, key=lambda spot: (before_a_seat(spot), abs(spot - mark.x))))


def low_down(person: str, marks: Blocking) -> tuple[Mark, ...]:
    """Everybody else who kneels, sits or lies on the set."""
    return tuple(
        m for name, m in sorted(marks.items()) if name != person and m.on_set and m.posture != "stand"
    )


def clear_of_seats(mark: Mark, place: Place) -> Mark:
    """Moved aside by so much that nobody stands where a seat stands."""
    for seat in place.seats:
        off = mark.x - seat.x
        if mark.posture == "stand" and seat.name == "bed" and abs(off) < BESIDE + ALONG_A_BED:
            if abs(mark.z - seat.z) < BEFORE_A_BED:
                mark = replace(mark, z=seat.z - BEFORE_A_BED)
        elif (
            mark.posture == "stand"
            and seat.half > WIDE
            and abs(off) < seat.half
            and abs(mark.z - seat.z) < BEFORE
        ):
            mark = replace(mark, z=round(seat.z - BEFORE, 3))
        elif mark.posture == "stand" and abs(off) < BESIDE and abs(mark.z - seat.z) < 0.15:
            mark = replace(mark, x=seat.x + (BESIDE if off >= 0 else -BESIDE))
    return mark


def towards(x: float, target: float) -> Facing:
    """Which way one faces at `x` to look at `target`: 1 is to the right."""
    return 1 if target >= x else -1


def facing_of(value: int) -> Facing:
    """The sign of a number as a way to face."""
    return 1 if value > 0 else -1
