"""Stoves, hearths and kilns: in which rooms the text's own stands; and what does not hide behind a chair."""

from yingxi.film.sheet import SetKind
from yingxi.stage.place import Place, Seat

_HEARTHS: tuple[SetKind, ...] = ("living room", "bedroom", "library", "office", "shop", "cafe", "restaurant")
WITH_THEIR_FIRE: dict[str, tuple[SetKind, ...]] = {
    "hearth": _HEARTHS,
    "stove": (
        *_HEARTHS, "workshop", "classroom", "station", "attic", "tailor shop", "print shop", "photo studio", "corridor",
        "community hall", "temple hall", "ship cabin", "rehearsal room", "pottery studio", "great hall", "bathroom",
    ),
    "kiln": ("workshop",),
}  # fmt: skip
"""What burns in a room, and where it is brought; kitchens, smithies, cabins and great houses have a fire of their own,
a pottery its kiln."""
SEEN_WHOLE = (*WITH_THEIR_FIRE, "beehive")
"""Before these stands no chair."""
# So far beside a chair's edge it is seen whole, and no further from the middle than this, in metres.
_SEEN, _FURTHEST = 0.54, 2.45


def clear_of_chairs(x: float, place: Place) -> float:
    """`x` in metres, or the same on the other side, if there no chair stands before it; else moved outwards."""
    x = max(-2.0, min(2.0, x))
    if not _chairs(x, place):
        return x
    if not _chairs(-x, place):
        return -x
    out = max(abs(seat.x) + seat.half + _SEEN for seat in _chairs(x, place))
    return (1.0 if x >= 0 else -1.0) * min(_FURTHEST, max(out, abs(x)))


def _chairs(x: float, place: Place) -> list[Seat]:
    return [seat for seat in place.seats if abs(seat.x - x) < seat.half + _SEEN]
