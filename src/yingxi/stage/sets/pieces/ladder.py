"""A ladder that leans."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def ladder(designer: Designer, piece: Piece, name: str) -> Brought:
    wood = designer.paint(0.56, 0.06, 65)
    x, f = piece.x, piece.facing
    records: list[Record] = []
    for n in range(7):
        y = 0.28 + 0.32 * n
        lean = -f * 0.14 * y
        records.append(line(((x - 0.19 + lean, y), (x + 0.19 + lean, y)), wood.darker(0.05), 0.04))
    records += [line(((x + side, 0.0), (x + side - f * 0.35, 2.5)), wood, 0.06) for side in (-0.2, 0.2)]
    return standing(piece, name, tuple(records), half=0.3)
