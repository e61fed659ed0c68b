"""A round stone well under a small roof, its bucket on the rope."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def well(designer: Designer, piece: Piece, name: str) -> Brought:
    stone, wood = designer.paint(0.60, 0.02, 75), designer.paint(0.44, 0.055, 50)
    x = piece.x
    records: list[Record] = [
        panel(x - 0.50, 0.5, 0.07, 1.25, wood, lift=3),
        panel(x + 0.43, 0.5, 0.07, 1.25, wood, lift=3),
        line(((x - 0.46, 1.45), (x + 0.46, 1.45)), wood.darker(0.05), 0.075),
        line(((x, 1.45), (x, 0.98)), designer.paint(0.72, 0.04, 80), 0.02),
        sheet(
            ((x - 0.11, 0.98), (x + 0.11, 0.98), (x + 0.085, 0.76), (x - 0.085, 0.76)),
            wood.lighter(0.08),
            lift=3,
        ),
        sheet(
            ((x - 0.78, 1.66), (x, 2.10), (x + 0.78, 1.66), (x + 0.70, 1.58), (x, 1.98), (x - 0.70, 1.58)),
            wood.darker(0.08),
            lift=5,
        ),
        disc(x, 0.66, 0.60, 0.10, designer.paint(0.22, 0.02, 250), lift=1),
        blob(
            [(x - 0.62, 0.66), (x - 0.60, 0.05), (x, -0.03), (x + 0.60, 0.05), (x + 0.62, 0.66), (x, 0.58)],
            stone,
            lift=5,
        ),
    ]
    for row in range(4):
        for n in range(4):
            left = x - 0.52 + 0.27 * n + 0.12 * (row % 2)
            tone = stone.lighter(0.05 * designer.between(-1, 1, name, row, n))
            records.append(panel(left, 0.07 + 0.125 * row, 0.23, 0.10, tone, lift=1, radius=0.03))
    return standing(piece, name, tuple(records), half=0.66)
