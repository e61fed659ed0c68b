"""A stone with a round head, grass at its foot."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def gravestone(designer: Designer, piece: Piece, name: str) -> Brought:
    stone, grass = designer.paint(0.62, 0.012, 240), designer.paint(0.52, 0.06, 130)
    x = piece.x
    body = [
        (x - 0.34, 0.0),
        (x - 0.34, 0.68),
        (x - 0.22, 0.90),
        (x, 0.97),
        (x + 0.22, 0.90),
        (x + 0.34, 0.68),
        (x + 0.34, 0.0),
    ]
    records: list[Record] = [
        sheet(body, stone, lift=5),
        panel(x - 0.44, 0.0, 0.88, 0.12, stone.darker(0.06), lift=4),
    ]
    records += [line(((x - 0.18, y), (x + 0.18, y)), stone.darker(0.10), 0.018) for y in (0.64, 0.54, 0.44)]
    for n in range(9):
        at = x - 0.46 + 0.115 * n
        records.append(line(((at, 0.0), (at + 0.03 * (1 - n % 3), 0.13 + 0.03 * (n % 2))), grass, 0.018))
    return standing(piece, name, tuple(records), half=0.45)
