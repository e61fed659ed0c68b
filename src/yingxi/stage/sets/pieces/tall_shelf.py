"""A tall shelf on two posts, jars and boxes on it; what is on its upper board is reached for."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.place import Surface
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, shade, standing, wood_of

# The boards' heights, the upper one's among them, and half the shelf's width, in metres.
BOARDS, HALF = (0.16, 0.66, 1.16, 1.62), 0.52
UPPER = {"tall shelf": 1.62, "lower shelf": 1.30}
"""How high the upper board is, in metres: the lower shelf is one to which a child reaches up."""
# What stands on the boards: (board, metres from the middle, width, height, hue); nothing on the upper one's midst.
_THINGS = (
    (0, -0.34, 0.26, 0.24, 60), (0, 0.04, 0.30, 0.30, 250), (0, 0.36, 0.20, 0.20, 30), (1, -0.36, 0.16, 0.26, 150),
    (1, -0.14, 0.14, 0.20, 30), (1, 0.22, 0.40, 0.18, 75), (2, -0.30, 0.30, 0.16, 250), (2, 0.06, 0.13, 0.22, 20),
    (2, 0.24, 0.13, 0.22, 95), (2, 0.40, 0.12, 0.18, 150), (3, -0.38, 0.16, 0.20, 75), (3, 0.38, 0.14, 0.17, 200),
)  # fmt: skip


def tall_shelf(designer: Designer, piece: Piece, name: str) -> Brought:
    return _shelf(designer, piece, name)


def lower_shelf(designer: Designer, piece: Piece, name: str) -> Brought:
    """The same for who is small."""
    return _shelf(designer, piece, name)


def _shelf(designer: Designer, piece: Piece, name: str) -> Brought:
    upper = UPPER[piece.what]
    share = upper / BOARDS[-1]
    wood = designer.paint(*wood_of(designer))
    x = piece.x
    records: list[Record] = [panel(x - HALF, 0.06, 2 * HALF, upper, wood.darker(0.16), lift=2, edge=0.3)]
    for board, at, wide, tall, hue in _THINGS:
        foot, colour = share * BOARDS[board] + 0.022, designer.paint(0.64, 0.05, hue)
        left, high = x + at - wide / 2, share * tall
        if wide > 0.18:
            records += [
                panel(left, foot, wide, high, colour, lift=2),
                panel(
                    left + 0.2 * wide,
                    foot + 0.4 * high,
                    0.6 * wide,
                    0.24 * high,
                    colour.lighter(0.14),
                    lift=0,
                ),
            ]
        else:
            lid, label = wood.lighter(0.12), colour.lighter(0.16)
            records += [
                panel(left, foot, wide, 0.84 * high, colour, lift=2, radius=0.025),
                panel(left + 0.14 * wide, foot + 0.80 * high, 0.72 * wide, 0.20 * high, lid, lift=1),
                panel(left + 0.16 * wide, foot + 0.26 * high, 0.68 * wide, 0.28 * high, label, lift=0),
            ]
    records += [
        panel(x - HALF - 0.03, share * y - 0.022, 2 * HALF + 0.06, 0.044, wood.lighter(0.03), lift=3)
        for y in BOARDS
    ]
    records += [panel(x + side - 0.03, 0.0, 0.06, upper + 0.10, wood, lift=4) for side in (-HALF, HALF)]
    stands = standing(piece, name, tuple(records), half=HALF)
    top = Surface("shelf", x, piece.z, upper + 0.022, HALF)
    return Brought(stands.cards, shade(piece, HALF + 0.1), surfaces=(top,))
