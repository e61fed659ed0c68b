"""A small tent, open in front."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import line, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def tent(designer: Designer, piece: Piece, name: str) -> Brought:
    cloth = designer.paint(0.66, 0.075, designer.one_of((60.0, 25.0, 150.0), name, "cloth"))
    x = piece.x
    records: list[Record] = [
        line(((x - 1.35, 0.0), (x, 1.58)), designer.paint(0.80, 0.03, 85), 0.012),
        line(((x + 1.35, 0.0), (x, 1.58)), designer.paint(0.80, 0.03, 85), 0.012),
        sheet(((x - 1.12, 0.0), (x, 1.55), (x + 1.12, 0.0)), cloth, lift=6),
        sheet(((x - 0.36, 0.0), (x, 1.40), (x + 0.36, 0.0)), designer.paint(0.30, 0.03, 60), lift=0),
        sheet(((x - 0.52, 0.0), (x, 1.42), (x - 0.16, 0.0)), cloth.lighter(0.06), lift=3),
        sheet(((x + 0.52, 0.0), (x, 1.42), (x + 0.20, 0.0)), cloth.darker(0.05), lift=3),
        line(((x - 0.75, 0.35), (x - 0.62, 0.0)), cloth.darker(0.08), 0.014),
        line(((x + 0.75, 0.35), (x + 0.62, 0.0)), cloth.darker(0.08), 0.014),
    ]
    return standing(piece, name, tuple(records), half=1.1)
