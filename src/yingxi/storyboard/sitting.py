"""Which seat one takes: the nearest that is free; at the wheel of a bus only who drives it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed
from yingxi.film.phrasing import phrased
from yingxi.stage.place import AT_THE_WHEEL, Place, Seat
from yingxi.storyboard.marking import ELBOW_ROOM, NEARLY, RISES, clear_of_seats, standing
from yingxi.storyboard.model import Blocking, Mark

# What one can lie on.
BEDS = ("bed", "sofa", "bench")
# Whoever begins a scene with this begins it lying, where there is a bed.
ABED = ("lie", "sleep", "wake")
# Who lies and does this sits up.
SITS_UP = ("sit", "wake", "rise")
# Of two places on one bench the first is taken unless it is so much further, in metres.
SECOND = 0.9
# A seat behind somebody who stands, or past them, is taken only if every other is so much further, in metres.
BEHIND_SOMEBODY, PAST_SOMEBODY = 2.5, 1.0
# Who stands so near to a seat, across and in depth, in metres, stands where its sitter's knees would be.
BEFORE_IT, IN_LINE = 0.45, 0.15
# Beside a seat that is taken, or will be, one stands so far from its middle, in metres.
SEAT_ROOM = 0.62
# Beside who lies one stands so far from their hips, in metres: at the foot of the bed.
BED_ROOM = 1.08
# Who sits on a bed's edge beside who lies sits so much nearer to the pillow than who sits beside who sits, in metres.
BY_THE_HIPS = 0.36
# Its edge is nearer to us by more than this, in metres.
EDGE_OF_A_BED = 0.08
# Who sits so far apart at most, in metres, sits beside somebody; on a chair that is brought, or on the ground, so far.
BESIDE, BROUGHT = 0.80, 0.62
# So far from somebody whoever embraces them stands, and so much further whoever makes room for it, in metres.
HELD, ASIDE = 0.62, 0.70
# Seats that a text may name, as sets name them.
_NAMED = (
    ("bed", phrased(r"\bbed\b|床(?!头)", re.IGNORECASE)),
    ("sofa", phrased(r"\b(?:sofa|couch|settee)\b|沙发(?!椅)", re.IGNORECASE)),
    ("armchair", phrased(r"\b(?:sofa|couch|settee)\b|沙发(?!椅)", re.IGNORECASE)),
    ("armchair", phrased(r"\barmchair\b|扶手椅|沙发椅", re.IGNORECASE)),
    ("bench", phrased(r"\bbench\b|长椅|长凳", re.IGNORECASE)),
    ("cushion", phrased(r"\b(?:cushion|zabuton)\b|坐垫|蒲团|垫子", re.IGNORECASE)),
    ("stool", phrased(r"\bstool\b|凳子", re.IGNORECASE)),
)


def steers(text: str) -> bool:
    """Whether a deed is done at the wheel.

    >>> steers("sits at the wheel"), steers("坐在方向盘前"), steers("sits on the back seat")
    (True, True, False)
    """
    return tells(text, "steers")


def sleeps_already(verb: str, text: str) -> bool:
    """Whether who does this first in a scene is asleep as it begins.

    >>> sleeps_already("sleep", "Lulu sleeps on the bench"), sleeps_already("sleep", "falls asleep")
    (True, False)
    >>> sleeps_already("lie", "lies asleep in the straw"), sleeps_already("lie", "lies down and sleeps")
    (True, False)
    """
    if verb == "lie":
        return tells(text, "lies asleep")
    return verb == "wake" or (verb == "sleep" and tells(text, "asleep"))


def company(text: str, whom: str, marks: Blocking, actor: str) -> str:
    """Beside whom `actor` sits down by the deed's own `text`: who is meant, else the only other one who sits; nobody
    where it says nothing of it, or across from them."""
    if tells(text, "across"):
        return ""
    sit = [person for person, mark in marks.items() if person != actor and mark.posture == "sit"]
    if whom in sit:
        return whom
    return sit[0] if len(sit) == 1 and tells(text, "beside") else ""


def sits_first(deed: Deed, marks: Blocking) -> str:
    """Who must sit already for `deed` to be done beside them on one seat: whoever is named and still stands."""
    there = marks.get(deed.whom)
    beside = deed.verb == "sit" and tells(deed.text, "beside") and not tells(deed.text, "across")
    if not beside or there is None or deed.whom in deed.actors:
        return ""
    return deed.whom if there.on_set and there.posture == "stand" and not there.behind else ""


def seat_for(verb: str, text: str, place: Place, marks: Blocking, actor: str, whom: str = "") -> Seat | None:
    """What one sits down on, or lies down on, if the set has it; `text` is the deed's own words, `whom` it is done
    with. Beside somebody one takes the same seat or the one next to it; who sits on the ground has company there, and
    an animal sits and lies on the ground."""
    if marks[actor].on_fours:
        return None
    if verb == "sit" and marks[actor].presides and place.bench is not None:
        return place.bench
    seats = [
        seat
        for seat in place.seats
        if verb == "sit" or (verb in ABED and seat.name in BEDS and not seat.second)
    ]
    at_wheel = [seat for seat in seats if seat.name == AT_THE_WHEEL]
    if at_wheel and steers(text):
        return _nearest(at_wheel, marks, actor) or _nearest(seats, marks, actor)
    others = [seat for seat in seats if seat.name != AT_THE_WHEEL]
    other = company(text, whom, marks, actor) if verb == "sit" else ""
    if other:
        there = marks[other]
        if there.seat_height == 0.0:
            return None
        near = [seat for seat in others if abs(seat.x - there.x) < BESIDE and abs(seat.z - there.z) < 0.4]
        return _nearest(near, marks, actor) or _nearest(others, marks, actor)
    if verb == "sleep" and not others:
        # Without a bed one nods off on a chair.
        others = [seat for seat in place.seats if seat.name != AT_THE_WHEEL]
    named = [seat for seat in seats_named(place, text) if seat in others]
    found = _nearest(named, marks, actor) or _nearest(others, marks, actor)
    return _by_who_lies(found, marks, actor) if found is not None else None


def seats_named(place: Place, text: str) -> tuple[Seat, ...]:
    """The seats of `place` that `text` names."""
    return tuple(
        seat for seat in place.seats if any(name in seat.name and said.search(text) for name, said in _NAMED)
    )


def beside_on_the_ground(deed: Deed, marks: Blocking, actor: str) -> tuple[float, float] | None:
    """Where `actor` sits down beside who sits on the ground: x and z in metres, on this side of them."""
    other = company(deed.text, deed.whom, marks, actor) if deed.verb == "sit" else ""
    if not other or marks[other].seat_height != 0.0:
        return None
    here, there = marks[actor], marks[other]
    return round(there.x + (BROUGHT if here.x > there.x else -BROUGHT), 3), there.z


def making_way(seat: Seat, actor: str, marks: Blocking, place: Place) -> tuple[tuple[str, float], ...]:
    """Who stands before `seat`, or where one comes to its front, and to what x they go so that `actor` may sit there:
    the nearest place that is free."""
    low, high = place.width
    before = 1.0 if seat.facing > 0 else -1.0
    near, far = seat.x - before * SEAT_ROOM, seat.x + before * (RISES + ELBOW_ROOM)
    made: list[tuple[str, float]] = []
    for name, mark in sorted(marks.items()):
        if name == actor or not mark.on_set or mark.posture != "stand" or mark.z > seat.z:
            continue
        if not min(near, far) + NEARLY < mark.x < max(near, far) - NEARLY:
            continue
        others = [other.x for person, other in marks.items() if person != name and other.on_set]
        nearest = (near, far) if abs(near - mark.x) <= abs(far - mark.x) else (far, near)
        free = (
            x
            for x in nearest
            if low <= x <= high
            and clear_of_seats(replace(mark, x=x), place).x == x
            and all(abs(x - one) >= ELBOW_ROOM - NEARLY for one in others)
        )
        made += [(name, round(x, 3)) for x in free]
    return tuple(made[:1])


def stepping_back(actor: str, marks: Blocking, place: Place) -> tuple[tuple[str, float], ...]:
    """Who stands where `actor` comes to their feet from a seat, and to what x they step back to leave room."""
    sits = marks[actor]
    if sits.posture != "sit" or not sits.on_set or not sits.seat_height or sits.dais:
        return ()
    up, way = standing(sits).x, sits.facing
    low, high = place.width
    room = up + way * ELBOW_ROOM
    stood = [
        (name, mark)
        for name, mark in sorted(marks.items())
        if name != actor
        and mark.on_set
        and not mark.behind
        and mark.posture == "stand"
        and mark.z < sits.z + IN_LINE
    ]
    close = [name for name, mark in stood if way * (mark.x - sits.x) > 0 and way * (room - mark.x) > NEARLY]
    free = low <= room <= high and all(
        abs(mark.x - room) >= ELBOW_ROOM for name, mark in stood if name not in close
    )
    return ((close[0], round(room, 3)),) if len(close) == 1 and free else ()


def clear_of_who_sits_up(actor: str, marks: Blocking, place: Place) -> tuple[tuple[str, float], ...]:
    """Who stands before a bed where `actor`, who lies in it, will sit up, and to what x they step aside."""
    sits, (low, high) = marks[actor], place.width
    made: list[tuple[str, float]] = []
    for name, mark in sorted(marks.items()):
        near = abs(mark.x - sits.x) < ELBOW_ROOM and mark.z < sits.z
        if name == actor or not mark.on_set or mark.posture != "stand" or not near:
            continue
        others = [other.x for person, other in marks.items() if person != name and other.on_set]
        sides = sorted((sits.x - ELBOW_ROOM, sits.x + ELBOW_ROOM), key=lambda x: abs(x - mark.x))
        made += [
            (name, round(x, 3))
            for x in sides
            if low <= x <= high and all(abs(x - one) >= ELBOW_ROOM - NEARLY for one in others)
        ][:1]
    return tuple(made[:1])


def giving_room(actor: str, whom: str, marks: Blocking, place: Place) -> tuple[tuple[str, float], ...]:
    """Who stands where `actor` will stand to embrace `whom`, and to what x they step aside."""
    if whom not in marks or not marks[whom].on_set:
        return ()
    here, there = marks[actor], marks[whom]
    side = 1.0 if here.x > there.x else -1.0
    spot = there.x + side * HELD
    low, high = place.width
    for name, mark in sorted(marks.items()):
        stands = mark.on_set and mark.posture == "stand" and not mark.behind
        if name in (actor, whom) or not stands or abs(mark.x - spot) >= ELBOW_ROOM:
            continue
        others = [other.x for person, other in marks.items() if person != name and other.on_set]
        for x in (there.x - side * ASIDE, there.x + side * (HELD + ASIDE)):
            free = low <= x <= high and clear_of_seats(replace(mark, x=x), place).x == x
            if free and all(abs(x - other) >= ELBOW_ROOM for other in others):
                return ((name, round(x, 3)),)
    return ()


def _on_the_edge(seat: Seat, other: Mark) -> bool:
    """Whether of `seat` and `other` one is in a bed and the other on its edge."""
    return seat.name == "bed" and abs(seat.z - other.z) > EDGE_OF_A_BED


def _by_who_lies(seat: Seat, marks: Blocking, actor: str) -> Seat:
    """The edge of a bed by the hips of who lies in it, from where a hand reaches their face."""
    lies = any(
        person != actor and mark.posture == "lie" and abs(mark.x - seat.x) < BESIDE
        for person, mark in marks.items()
    )
    if not (seat.name == "bed" and seat.second and lies):
        return seat
    return replace(seat, x=round(seat.x + BY_THE_HIPS * seat.facing, 3))


def _nearest(seats: Sequence[Seat], marks: Blocking, actor: str) -> Seat | None:
    taken = [mark for person, mark in marks.items() if person != actor and mark.posture in ("sit", "lie")]
    # Nobody sits down where somebody has just stood up and still stands.
    before = [
        mark
        for person, mark in marks.items()
        if person != actor and mark.on_set and mark.posture not in ("sit", "lie")
    ]
    free = [
        seat
        for seat in seats
        if all(abs(seat.x - one.x) > 0.4 or _on_the_edge(seat, one) for one in taken)
        and not any(abs(seat.x - one.x) < BEFORE_IT and abs(seat.z - one.z) < IN_LINE for one in before)
    ]
    here = marks[actor].x
    stands = [
        mark.x
        for person, mark in marks.items()
        if person != actor and mark.on_set and mark.posture == "stand"
    ]

    def far(seat: Seat) -> float:
        behind = any(abs(seat.x - x) < ELBOW_ROOM for x in stands)
        past = any(min(seat.x, here) < x < max(seat.x, here) for x in stands)
        return abs(seat.x - here) + SECOND * seat.second + BEHIND_SOMEBODY * behind + PAST_SOMEBODY * past

    return min(free, key=far, default=None)
