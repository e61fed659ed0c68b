"""Ways: where a deed takes its actor, and what they go round."""

from collections.abc import Sequence
from dataclasses import replace
from math import pi, sin, sqrt

from yingxi.film.breakdown import Deed
from yingxi.film.touching import touched
from yingxi.film.verbs import GAITS, WITHIN_REACH
from yingxi.stage.place import Place
from yingxi.storyboard.marking import ELBOW_ROOM, clear_of_seats, facing_of, listener
from yingxi.storyboard.model import Blocking, Mark

# How far from somebody a walk stops, in metres, by what is done there.
TALKING = 1.1
TOUCHING = 0.72
HUGGING = 0.62
FIGHTING = 0.58
A_LITTLE_ASIDE = 0.3
"""How much further or nearer one stands for a seat, in metres."""
PULLING = 1.06
"""Whoever is pulled up from the ground or a seat comes forward over their feet."""
# What one may be behind, unseen.
CONCEALS = ("curtain", "door")
STROLL = 1.1
"""How far a walk goes that leads to nobody, in metres."""
UP_TO = 0.30
"""Such a walk is cut short before whoever stands there, if at least this is left of it, in metres."""
FACE, BREAST, ARM_DOWN, ARM_OUT = 0.43, 0.20, 0.33, 0.355
"""How far the face and the arm of who lies are from their hips, in their heights, and how far from these stands who
bends over them, in heights of their own: from the face further, so that it is seen."""
SPEAKING = 0.85
"""How far from somebody a walk up to them stops, in metres."""
ROUND_SEATS = 0.32
"""By how much one passes behind or before a seat, in metres of depth."""
AT_THE_DOOR = 0.6
"""Somebody who went out is near this door if they stand within so many metres of it."""


def destination(
    deed: Deed, here: Mark, marks: Blocking, place: Place, *, answers: bool
) -> tuple[float, float]:
    """Where (x, z, in metres) a walk leads: up to somebody, after whoever has gone, or across the set."""
    if deed.whom in marks and marks[deed.whom].on_set:
        other = marks[deed.whom]
        side = -1 if here.x < other.x else 1
        return clear_of_seats(replace(here, x=other.x + side * SPEAKING, posture="stand"), place).x, here.z
    low, high = place.width
    if deed.whom in marks and deed.whom not in deed.actors:
        # After somebody who has gone: to where they went out of sight, or, where they answer and are thus caught up
        # with, that way as far as there is room for both.
        side = 1 if marks[deed.whom].x > here.x else -1
        edge = high - 0.3 if side > 0 else low + 0.3
        if not answers:
            return edge, here.z
        if marks[deed.whom].left:
            room = side * (edge - here.x)
            ahead = min(STROLL, room - TALKING if room > TALKING + UP_TO else max(0.0, room))
            return clear_of_seats(replace(here, x=here.x + side * ahead, posture="stand"), place).x, here.z
    gone = next((mark.x for mark in marks.values() if not mark.on_set), None)
    if deed.what in CONCEALS and gone is not None:
        # Up to where somebody went out of sight.
        return max(low + 0.3, min(high - 0.3, gone)), here.z
    others = [mark.x for mark in marks.values() if mark.on_set and mark is not here]
    ahead = strolled(here, others, (low + 0.3, high - 0.3))
    there = clear_of_seats(replace(here, x=max(low, min(high, ahead)), posture="stand"), place)
    return there.x, there.z


def strolled(here: Mark, others: Sequence[float], room: tuple[float, float]) -> float:
    """Where one goes who only goes: ahead, as far as nobody stands in the way; else up to who does; else back. `room`
    is how far to either side one may."""
    low, high = room
    ways: list[float] = []
    for side in (here.facing, -here.facing):
        free = [side * (x - here.x) - SPEAKING for x in others if side * (x - here.x) > 0]
        edge = (high if side > 0 else low) - here.x
        ways.append(max(0.0, min(STROLL, side * edge, *free)))
    onwards, back = ways
    if onwards >= UP_TO or onwards >= back:
        return here.x + here.facing * onwards
    return here.x - here.facing * back


def reach_of(deed: Deed, marks: Blocking | None = None) -> float:
    """How near to somebody one is for `deed`, in metres across, by how they are in `marks`."""
    low = marks is not None and deed.whom in marks and marks[deed.whom].posture != "stand"
    if deed.verb == "fight over":
        return FIGHTING
    return HUGGING if deed.verb == "hug" else PULLING if deed.verb == "pull" and low else TOUCHING


def beside_whom(deed: Deed, here: Mark, marks: Blocking, place: Place) -> float:
    """Where one stops to do something to somebody, in metres across: on one's own side of them, unless somebody else or
    a seat stands there and the other side is free; in no case in a seat."""
    other, near = marks[deed.whom], reach_of(deed, marks)
    side = -1 if here.x < other.x else 1
    taken = [each.x for each in marks.values() if each not in (here, other) and each.on_set]
    low, high = place.width

    def cleared(x: float) -> float:
        return clear_of_seats(replace(here, x=x, posture="stand"), place).x

    def free(x: float) -> bool:
        return low <= x <= high and cleared(x) == x and all(abs(x - spot) >= ELBOW_ROOM for spot in taken)

    own, across = other.x + side * near, other.x - side * near
    if free(own):
        return own
    # A little aside of a seat rather than round to their other side.
    if abs(cleared(own) - own) <= A_LITTLE_ASIDE and free(cleared(own)):
        return cleared(own)
    return across if free(across) else cleared(own)


def bedside(deed: Deed, here: Mark, marks: Blocking, heights: tuple[float, float]) -> float:
    """Where one stands to do something to who lies, in metres across: by their head, or by the hips or the feet where
    somebody stands there already. `heights` are one's own and theirs, in metres."""
    other, (own, theirs) = marks[deed.whom], heights
    face = deed.verb == "kiss" or touched(deed.text).part in ("brow", "head", "face")
    by_head = other.x - other.facing * (
        FACE * theirs - ARM_OUT * own if face else BREAST * theirs - ARM_DOWN * own
    )
    taken = [
        mark.x
        for mark in marks.values()
        if mark not in (here, other) and mark.on_set and mark.posture != "lie"
    ]
    spots = [by_head + other.facing * ELBOW_ROOM * number for number in range(3)]
    return next((x for x in spots if all(abs(x - one) >= ELBOW_ROOM - 0.02 for one in taken)), by_head)


def met(deed: Deed, here: Mark, home: Mark, marks: Blocking) -> Mark:
    """Where one comes in to: one's own place, or beside whom one embraces."""
    other = marks.get(deed.whom)
    if deed.verb not in WITHIN_REACH or other is None or not other.on_set:
        return home
    near = reach_of(deed)
    # The last step is the embrace's own.
    return replace(home, x=other.x + (near + 0.2) * (1 if here.x > other.x else -1))


def goes_behind(deed: Deed) -> bool:
    """Whether one is out of sight after it: behind what hangs or stands at the set's edge."""
    behind = "后" in deed.text or "behind" in deed.text.lower()
    return deed.verb in GAITS and deed.what in CONCEALS and behind


def way_out(deed: Deed, actor: str, marks: Blocking, place: Place) -> tuple[float, float]:
    """The nearest way; who hides takes the one that is farther from whoever is there."""
    other = listener(actor, marks) if deed.verb != "leave" else ""
    if other:
        return max(place.doors, key=lambda point: abs(point[0] - marks[other].x))
    return door_for(marks[actor], actor, marks, place)


def door_for(mark: Mark, person: str, marks: Blocking, place: Place) -> tuple[float, float]:
    """The door between which and `mark` the fewest people stand, and the nearest of these: who comes or goes walks
    before nobody's face if it can be helped, nor meets in the door who has just gone out by it."""

    def passed(door: tuple[float, float]) -> int:
        return sum(
            min(door[0], mark.x) < other.x < max(door[0], mark.x)
            for name, other in marks.items()
            if name != person and other.on_set
        ) + any(other.left and abs(other.x - door[0]) < AT_THE_DOOR for other in marks.values())

    return min(place.doors, key=lambda door: (passed(door), abs(door[0] - mark.x)))


def round_seats(
    start: tuple[float, float], end: tuple[float, float], place: Place, low: Sequence[Mark] = ()
) -> float:
    """How much deeper than straight one goes so as not to walk through a seat, in metres. `low` are those who kneel,
    sit or lie: one passes behind the seat rather than before their faces."""
    for seat in place.seats:
        share = (seat.x - start[0]) / (end[0] - start[0] or 1e-6)
        off = seat.z - start[1] - share * (end[1] - start[1])
        if 0.06 < share < 0.94 and abs(off) < 0.8 * ROUND_SEATS:
            # Before it, where both ways are as long: nobody is hidden by the seat's back.
            aside = min(off - ROUND_SEATS, off + ROUND_SEATS, key=abs)
            if any(min(start[0], end[0]) < mark.x < max(start[0], end[0]) for mark in low):
                aside = off + ROUND_SEATS
            return aside / max(0.35, sqrt(sin(pi * share)))
    return 0.0


def caught_up(back: Mark, gone: Mark, follower: Mark, place: Place) -> Mark:
    """`back`, or, where the `follower` looks the way that `gone` went and there is room, ahead of them: who is
    caught up with is found where they were going."""
    side = 1 if gone.x > follower.x else -1
    ahead = replace(back, x=follower.x + side * TALKING, facing=facing_of(-side))
    low, high = place.width
    return ahead if gone.left and follower.facing == side and low <= ahead.x <= high else back
