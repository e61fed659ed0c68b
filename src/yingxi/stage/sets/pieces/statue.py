"""Somebody in stone on a plinth."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import blob, disc, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def statue(designer: Designer, piece: Piece, name: str) -> Brought:
    stone = designer.paint(0.66, 0.015, 160)
    x = piece.x
    body = [
        (x - 0.22, 0.86),
        (x - 0.20, 1.5),
        (x - 0.25, 1.78),
        (x - 0.10, 1.92),
        (x + 0.10, 1.92),
        (x + 0.25, 1.78),
    ]
    body += [(x + 0.20, 1.5), (x + 0.24, 0.86)]
    records: list[Record] = [
        panel(x - 0.46, 0.0, 0.92, 0.16, stone.darker(0.08), lift=4),
        panel(x - 0.36, 0.16, 0.72, 0.60, stone.darker(0.04), lift=4),
        panel(x - 0.42, 0.74, 0.84, 0.12, stone.darker(0.06), lift=4),
        panel(x - 0.22, 0.32, 0.44, 0.24, stone.lighter(0.04), lift=1),
        blob(body, stone, lift=5),
        disc(x, 2.06, 0.135, 0.16, stone.lighter(0.02), lift=3),
        line(((x - 0.20, 1.74), (x - 0.12, 1.36), (x + 0.06, 1.40)), stone.darker(0.05), 0.09, curved=True),
        line(((x + 0.2, 1.74), (x + 0.34, 1.98), (x + 0.30, 2.22)), stone.lighter(0.02), 0.09, curved=True),
        line(((x - 0.04, 1.3), (x - 0.08, 0.9)), stone.darker(0.07), 0.014, curved=True),
        line(((x + 0.08, 1.3), (x + 0.10, 0.9)), stone.darker(0.07), 0.014, curved=True),
    ]
    return standing(piece, name, tuple(records), half=0.5)
