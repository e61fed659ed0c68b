"""An upright piano, its keys towards where it faces, music on its rest."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def piano(designer: Designer, piece: Piece, name: str) -> Brought:
    wood, ivory = designer.paint(0.34, 0.05, 40), designer.paint(0.93, 0.015, 90)
    x = piece.x
    records: list[Record] = [
        panel(x - 0.72, 0.06, 1.44, 1.16, wood, lift=6),
        panel(x - 0.78, 1.20, 1.56, 0.06, wood.lighter(0.06), lift=4),
        panel(x - 0.60, 0.78, 1.20, 0.34, wood.lighter(0.03), lift=1),
        sheet(((x - 0.28, 0.86), (x + 0.02, 0.86), (x + 0.02, 1.12), (x - 0.28, 1.12)), ivory, lift=2),
        sheet(
            ((x + 0.0, 0.86), (x + 0.28, 0.86), (x + 0.28, 1.11), (x + 0.0, 1.12)), ivory.darker(0.03), lift=2
        ),
        panel(x - 0.78, 0.62, 1.56, 0.10, wood.darker(0.04), lift=6),
        panel(x - 0.66, 0.705, 1.32, 0.05, ivory, lift=1),
    ]
    records += [line(((x - 0.22, y), (x + 0.22, y)), wood.lighter(0.3), 0.008) for y in (0.92, 0.98, 1.04)]
    records += [
        panel(x - 0.64 + 0.066 * n, 0.725, 0.026, 0.032, wood.darker(0.1), lift=0)
        for n in range(20)
        if n % 7 not in (2, 6)
    ]
    records += [panel(x + side, 0.0, 0.10, 0.62, wood.darker(0.02), lift=4) for side in (-0.74, 0.64)]
    records += [
        panel(x - 0.12 + 0.12 * n, 0.08, 0.06, 0.03, designer.paint(0.75, 0.08, 85), lift=1) for n in range(3)
    ]
    return standing(piece, name, tuple(records), half=0.8)
