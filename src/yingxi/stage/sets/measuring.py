"""How wide the seats of a set are, as they are drawn."""

from dataclasses import replace

from yingxi.stage.display import bounds_of
from yingxi.stage.place import Place, Seat

# A seat's cards stand so near to it in depth, in metres.
NEAR = 0.25
# On what is so wide to either side there is room for two, who sit so far apart, in metres, that one rises or sits down
# and is not where the other sits; nobody sits nearer to its end than this.
FOR_TWO, APART, TO_THE_END = 0.62, 0.60, 0.06


def measured(place: Place) -> Place:
    """`place` with half the width of each of its seats; on a wide one two may sit, the second towards the middle."""
    seats = tuple(_measured(place, seat) for seat in place.seats)
    beside = tuple(
        replace(seat, second=True, x=round(seat.x - _apart(seat) * (1 if seat.x > 0 else -1), 3))
        for seat in seats
        if seat.half >= FOR_TWO and seat.name != "bed"
    )
    return replace(place, seats=(*seats, *beside))


def _apart(seat: Seat) -> float:
    return min(APART, seat.half - TO_THE_END)


def _measured(place: Place, seat: Seat) -> Seat:
    boxes = [
        bounds_of(card.records)
        for card in place.cards
        if card.records and card.name.startswith(seat.name) and abs(card.z - seat.z) < NEAR
    ]
    half = max((max(seat.x - box[0], box[2] - seat.x) for box in boxes), default=seat.half)
    return replace(seat, half=round(min(1.1, half), 3))
