"""A second place on the seat of a train or a bus: the bench goes on in the same cloth."""

from yingxi.film.board import Piece
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.bus_seats import cloth as bus_cloth
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, shade

HEIGHT = 0.46
# To either side of its middle, in metres: it meets the bench that it lengthens.
_HALF = 0.34


def second_seat(designer: Designer, piece: Piece, name: str) -> Brought:
    rails = designer.setting.kind == "train carriage"
    fabric = designer.paint(0.48, 0.065, 160) if rails else bus_cloth(designer)
    foot = designer.paint(0.43, 0.055, 45) if rails else designer.paint(0.40, 0.02, 255)
    x = piece.x
    records: list[Record] = [
        panel(x - _HALF + 0.06, 0.0, 2 * _HALF - 0.12, 0.36, foot, lift=3),
        Cut(rectangle(x - _HALF, 0.34, 2 * _HALF, 0.125, radius=0.05), fabric.lighter(0.05), lift=3),
        line(((x - _HALF + 0.05, 0.375), (x + _HALF - 0.05, 0.375)), fabric.darker(0.06), 0.006),
    ]
    card = Card(name, piece.z - 0.06, tuple(records))
    seat = Seat("second seat", x, piece.z, HEIGHT, piece.facing, half=_HALF, second=True)
    return Brought((card,), shade(piece, _HALF), seats=(seat,))
