"""Three balls of snow, a carrot, a scarf."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import disc, line, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def snowman(designer: Designer, piece: Piece, name: str) -> Brought:
    snow, coal = designer.paint(0.93, 0.012, 240), designer.paint(0.25, 0.01, 270)
    scarf = designer.paint(0.55, 0.10, 27)
    x, f = piece.x, piece.facing
    records: list[Record] = [
        line(((x - 0.24, 0.86), (x - 0.58, 1.06), (x - 0.66, 1.2)), designer.paint(0.38, 0.04, 55), 0.03),
        line(((x + 0.24, 0.86), (x + 0.58, 0.98), (x + 0.70, 1.1)), designer.paint(0.38, 0.04, 55), 0.03),
        disc(x, 0.34, 0.42, 0.37, snow.darker(0.03), lift=5),
        disc(x, 0.84, 0.31, 0.28, snow, lift=4),
        disc(x, 1.25, 0.21, 0.20, snow.lighter(0.02), lift=3),
        sheet(((x - 0.22, 1.10), (x + 0.22, 1.10), (x + 0.20, 1.02), (x - 0.20, 1.02)), scarf, lift=3),
        sheet(
            ((x + 0.08, 1.04), (x + 0.20, 1.04), (x + 0.18, 0.74), (x + 0.08, 0.75)),
            scarf.darker(0.03),
            lift=3,
        ),
        sheet(
            ((x + f * 0.03, 1.28), (x + f * 0.30, 1.235), (x + f * 0.03, 1.21)),
            designer.paint(0.66, 0.12, 55),
            lift=2,
        ),
    ]
    records += [disc(x + f * 0.03 + side, 1.32, 0.022, None, coal, lift=0) for side in (-0.08, 0.08)]
    records += [disc(x, 0.72 + 0.11 * n, 0.024, None, coal, lift=0) for n in range(3)]
    return standing(piece, name, tuple(records), half=0.44)
