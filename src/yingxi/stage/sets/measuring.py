"""How wide the seats of a set are, as they are drawn."""

from dataclasses import replace

from yingxi.stage.display import bounds_of
from yingxi.stage.place import Place, Seat

# A seat's cards stand so near to it in depth, in metres.
NEAR = 0.25
# Who sits on a bed beside who lies there sits so much nearer, on its edge, and looks
# towards the head, in metres.
EDGE = 0.13
# On what is so wide to either side there is room for two, who sit so far apart, in metres: hardly more than a
# shoulder's width.
FOR_TWO, APART = 0.55, 0.52
BED = "bed"


def measured(place: Place) -> Place:
    """`place` with half the width of each of its seats; on a wide one and on a bed two may sit."""
    single = [_measured(place, seat) for seat in place.seats]
    seats = [
        seat if seat.name == BED else replace(seat, x=round(seat.x - _aside(seat) / 2, 3)) for seat in single
    ]
    beside = [
        replace(
            seat,
            second=True,
            x=round(seat.x + _aside(seat), 3),
            z=round(seat.z - EDGE * (seat.name == BED), 3),
            facing=-seat.facing if seat.name == BED else seat.facing,
        )
        for seat in seats
        if _aside(seat) != 0
    ]
    return replace(place, seats=(*seats, *beside))


def _aside(seat: Seat) -> float:
    """How far from the first the second one sits: towards the middle, in a bed towards its foot; 0 where none can."""
    if seat.name == BED:
        return APART * seat.facing
    if seat.half < FOR_TWO:
        return 0.0
    return APART if seat.x < 0 else -APART


def _measured(place: Place, seat: Seat) -> Seat:
    boxes = [
        bounds_of(card.records)
        for card in place.cards
        if card.records and card.name.startswith(seat.name) and abs(card.z - seat.z) < NEAR
    ]
    half = max((max(seat.x - box[0], box[2] - seat.x) for box in boxes), default=seat.half)
    return replace(seat, half=round(min(1.1, half), 3))
