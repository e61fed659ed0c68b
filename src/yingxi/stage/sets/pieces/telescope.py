"""A telescope on three legs, pointed at the sky before it."""

from yingxi.film.board import Piece
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def telescope(designer: Designer, piece: Piece, name: str) -> Brought:
    brass, dark = designer.paint(0.66, 0.08, 80), designer.paint(0.32, 0.03, 50)
    x, f = piece.x, piece.facing
    records: list[Record] = [line(((x, 1.02), (x + leg, 0.0)), dark, 0.04) for leg in (-0.34, 0.08, 0.36)]
    ends = ((x - f * 0.46, 0.86), (x + f * 0.62, 1.52))
    records += [
        line(ends, brass, 0.13),
        line(((x - f * 0.60, 0.78), (x - f * 0.42, 0.885)), dark, 0.075),
        line(((x + f * 0.50, 1.448), (x + f * 0.66, 1.545)), brass.darker(0.07), 0.175),
        line(((x - f * 0.2, 1.02), (x + f * 0.3, 1.325)), brass.lighter(0.08), 0.02),
        disc(x, 1.08, 0.075, None, dark, lift=3),
    ]
    return standing(piece, name, tuple(records), half=0.4)
