"""A pillar box: green in China, red in the west."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import blob, disc, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def mailbox(designer: Designer, piece: Piece, name: str) -> Brought:
    paint = designer.paint(0.50, 0.12, 27) if designer.western else designer.paint(0.50, 0.08, 155)
    x, dark = piece.x, designer.paint(0.22, 0.01, 270)
    records: list[Record] = [
        panel(x - 0.24, 0.0, 0.48, 0.10, dark, lift=3),
        panel(x - 0.21, 0.10, 0.42, 1.10, paint, lift=5, radius=0.03),
        blob(
            [(x - 0.25, 1.18), (x - 0.18, 1.34), (x, 1.38), (x + 0.18, 1.34), (x + 0.25, 1.18), (x, 1.16)],
            paint.darker(0.04),
            lift=4,
        ),
        panel(x - 0.13, 1.00, 0.26, 0.045, dark, lift=0),
        panel(x - 0.15, 0.42, 0.30, 0.42, paint.lighter(0.05), lift=1),
        panel(x - 0.09, 0.68, 0.18, 0.09, designer.paint(0.92, 0.01, 90), lift=0),
        disc(x + 0.10, 0.54, 0.018, None, dark, lift=0),
    ]
    return standing(piece, name, tuple(records), half=0.26)
