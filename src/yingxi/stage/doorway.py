"""A door that is touched in a shot: its leaf turned, parted or slid by as much as it stands open, and what is seen
through it. The geometry is that of a level eye some metres before it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from math import cos, radians, sin

from yingxi.film.board import Facing
from yingxi.film.colour import Colour
from yingxi.stage.display import SAME, Cut, DisplayList, Group, Record, Soft, Stroke, Wash
from yingxi.stage.path import Path, Point, polygon, rectangle
from yingxi.stage.place import LEAF, OPENING, Card, Doorway, Place

Seen = Callable[[float, float], Point]
WIDE_OPEN = 76.0
"""By how many degrees a door stands open that stands wide open."""
AHEAD, DRAWN = 0.38, 0.17
"""How far ahead of whoever opens it its handle is, and how far a hand draws it, in body heights."""
EYE, FROM = 1.35, 6.2
"""The height of the eye and how far before the door it is, in metres."""
SHADE = Colour(0.14, 0.04, 285)
THICK = 0.035
"""A leaf's own thickness, in metres."""


def opening_of(place: Place) -> Card | None:
    """What is seen through the door of `place`."""
    return next((card for card in place.cards if card.name == OPENING), None)


def leaf_of(place: Place) -> Card | None:
    """The leaf of the door of `place`, shut."""
    return next((card for card in place.cards if card.name == LEAF), None)


def leaf_records(leaf: Card, door: Doorway, share: float) -> DisplayList:
    """The `leaf` of `door`, as it stands open by a `share` of 0 to 1; metres, y up."""
    if share <= 0.0:
        return leaf.records
    left = door.x - door.width / 2
    if door.opens == "slides":
        box = rectangle(left, -0.05, door.width, door.height + 0.2)
        away = door.hinge * share * (door.width - 0.06)
        return (Group((Group(leaf.records, (1.0, 0.0, 0.0, 1.0, away, 0.0)),), clip=box),)
    if door.opens == "slides apart":
        return _slid_apart(leaf.records, door, share)
    if door.opens == "turns":
        return _turned(leaf.records, left, left + door.width, door.height, door.hinge, share)
    halves: list[Record] = []
    for hinge, (low, high) in ((-1, (left, door.x)), (1, (door.x, left + door.width))):
        own = (Group(leaf.records, clip=rectangle(low, -0.05, high - low, door.height + 0.25)),)
        halves += _turned(own, low, high, door.height, 1 if hinge > 0 else -1, share)
    return tuple(halves)


def _slid_apart(records: DisplayList, door: Doorway, share: float) -> DisplayList:
    """The two halves of a leaf, each gone behind its own side."""
    half, left = door.width / 2, door.x - door.width / 2
    tall = door.height + 0.2
    box = rectangle(left, -0.05, door.width, tall)
    halves = []
    for low, side in ((left, -1), (door.x, 1)):
        own = Group(records, clip=rectangle(low, -0.05, half, tall))
        halves.append(Group((own,), (1.0, 0.0, 0.0, 1.0, side * share * (half - 0.04), 0.0)))
    return (Group(tuple(halves), clip=box),)


def mirrored_about(records: DisplayList, x: float) -> DisplayList:
    """`records` as a mirror at `x` shows them."""
    return tuple(_all_mapped(records, lambda across, y: (2 * x - across, y)))


def handle_after(door: Doorway, share: float) -> float:
    """Where across the set the handle is when the door stands open by `share`, in metres.

    >>> shut = Doorway(2.0, 6.1, 0.9, 2.1, -1)
    >>> handle_after(shut, 0.0), handle_after(shut, 1.0) < 1.8
    (2.36, True)
    """
    way = {"slides": door.width - 0.06, "slides apart": door.width / 2 - 0.04}.get(door.opens, 0.0)
    if way:
        return round(door.handle + door.hinge * share * way, 3)
    hinge = door.handle + door.hinge * door.radius
    return round(hinge - door.hinge * door.radius * cos(radians(WIDE_OPEN * share)), 3)


def share_by_hand(door: Doorway, drawn: float) -> float:
    """How far `door` stands open when its handle has been drawn `drawn` metres across."""
    tenths = (n / 40 for n in range(41))
    return min(tenths, key=lambda share: abs(abs(handle_after(door, share) - door.handle) - drawn))


def _turned(
    records: DisplayList, left: float, right: float, height: float, hinge: Facing, share: float
) -> DisplayList:
    angle = radians(WIDE_OPEN * share)
    at = right if hinge > 0 else left

    def seen(x: float, y: float) -> Point:
        along = max(0.0, hinge * (at - x))
        nearness = FROM / (FROM + along * sin(angle))
        return at - hinge * along * cos(angle) * nearness, EYE + (y - EYE) * nearness

    outline = _mapped(rectangle(left, 0.0, right - left, height), seen)
    free = left if hinge > 0 else right
    (low, bottom), (_, top) = seen(free, 0.0), seen(free, height)
    edge = polygon(
        (
            (low, bottom),
            (low - hinge * THICK * sin(angle), bottom - 0.01),
            (low - hinge * THICK * sin(angle), top + 0.01),
            (low, top),
        )
    )
    body = _colour_of(records)
    return (
        Cut(edge, body.darker(0.10), lift=3, edge=0.6),
        *_all_mapped(records, seen),
        Cut(outline, SHADE.clear(0.22 * sin(angle)), edge=0),
    )


def _colour_of(records: Iterable[Record]) -> Colour:
    for record in records:
        if isinstance(record, Cut):
            return record.colour
        if isinstance(record, Group):
            return _colour_of(record.records)
    return SHADE


def _all_mapped(records: Sequence[Record], seen: Seen) -> list[Record]:
    made: list[Record] = []
    for record in records:
        match record:
            case Group(matrix=matrix, clip=clip):
                assert matrix == SAME
                inner = tuple(_all_mapped(record.records, seen))
                made.append(replace(record, records=inner, clip=_mapped(clip, seen) if clip else None))
            case Wash():
                start, end = seen(*record.start), seen(*record.end)
                made.append(replace(record, path=_mapped(record.path, seen), start=start, end=end))
            case Cut() | Stroke() | Soft():
                made.append(replace(record, path=_mapped(record.path, seen)))
            case _:
                pass
    return made


def _mapped(path: Path, seen: Seen) -> Path:
    steps: list[tuple[str | float, ...]] = []
    for step in path.steps:
        made: list[str | float] = [step[0]]
        for i in range(1, len(step), 2):
            made += seen(float(step[i]), float(step[i + 1]))
        steps.append(tuple(made))
    return Path(tuple(steps))
