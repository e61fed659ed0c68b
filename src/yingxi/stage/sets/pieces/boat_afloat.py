"""A rowing boat on the water: its far side and its thwarts. The near side is drawn with who sits in it."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Soft
from yingxi.stage.path import ellipse
from yingxi.stage.place import Card
from yingxi.stage.rowing_boat import BOW, RIM, STERN, THWART, hull_paint
from yingxi.stage.sets.cutting import blob, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought

AFLOAT_BOAT = "boat afloat"
_SHADE = Colour(0.24, 0.04, 235)


def boat_afloat(designer: Designer, piece: Piece, name: str) -> Brought:
    """What is behind whoever sits in it, and its dark on the water."""
    paint, wood, f = hull_paint(piece.colour), designer.paint(0.56, 0.055, 62), piece.facing

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(piece.x + f * x, y) for x, y in points]

    inside = [
        (STERN, RIM + 0.06), (STERN * 0.5, RIM + 0.03), (0.0, RIM + 0.02), (BOW * 0.55, RIM + 0.06), (BOW, RIM + 0.22),
        (BOW * 0.8, 0.14), (0.0, 0.05), (STERN * 0.9, 0.10),
    ]  # fmt: skip
    rim = [
        (STERN, RIM + 0.07),
        (STERN * 0.5, RIM + 0.04),
        (0.0, RIM + 0.03),
        (BOW * 0.55, RIM + 0.08),
        (BOW, RIM + 0.23),
    ]
    records: list[Record] = [
        blob(at(inside), wood.darker(0.12), lift=2),
        line(at(rim), paint.lighter(0.12), 0.05, curved=True),
    ]
    thwarts = [piece.x + f * x - 0.17 for x in (-0.78, 0.10, 0.98)]
    records += [panel(x, THWART - 0.06, 0.34, 0.055, wood.lighter(0.03), lift=2) for x in thwarts]
    shade = Soft(ellipse(piece.x + 0.1 * f, piece.z - 0.42, 1.75, 0.30), _SHADE.clear(0.42), 7)
    return Brought((Card(name, piece.z, tuple(records)),), (shade,))
