"""Stoves, hearths and kilns: in which rooms the text's own stands, and where it does not hide behind a chair."""

from yingxi.film.sheet import SetKind
from yingxi.stage.place import Place

_HEARTHS: tuple[SetKind, ...] = ("living room", "bedroom", "library", "office", "shop", "cafe", "restaurant")
WITH_THEIR_FIRE: dict[str, tuple[SetKind, ...]] = {
    "hearth": _HEARTHS,
    "stove": (
        *_HEARTHS, "workshop", "classroom", "station", "attic", "tailor shop", "photo studio", "corridor",
        "community hall", "temple hall", "ship cabin", "rehearsal room", "pottery studio", "great hall", "bathroom",
    ),
    "kiln": ("workshop",),
}  # fmt: skip
"""What burns in a room, and where it is brought; kitchens, smithies, cabins and great houses have a fire of their own,
a pottery its kiln."""
# So far beside a chair it is seen whole, and no further from the middle than this, in metres.
_SEEN, _FURTHEST = 0.80, 2.45


def clear_of_chairs(x: float, place: Place) -> float:
    """`x` moved outwards, so that no chair stands before it.

    Metres, on the side on which it is.
    """
    side = 1.0 if x >= 0 else -1.0
    near = [seat.x for seat in place.seats if seat.x * side > 0 and abs(seat.x - x) < _SEEN]
    out = max((abs(each) + _SEEN for each in near), default=abs(x))
    return side * min(_FURTHEST, max(out, min(abs(x), 2.0)))
