"""What lies over and under whoever is in bed: a blanket from the chest down, a pillow under the head."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Point, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import line, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought

# Before and behind who lies there, in metres: nearer than a bed's side, further than who sits on its edge.
BEFORE, BEHIND = 0.12, 0.04
# A child's is so much as long.
SMALL = 0.74
# A bed's height, and where a blanket ends that hangs down its side, in metres.
_BED, _HEM = 0.46, 0.13
FUTON = 0.13
"""How high a futon lies, in metres: what covers it ends on the mats."""


def bedding(designer: Designer, piece: Piece, name: str) -> Brought:
    """A grown person's: hips at the piece's x, feet towards its facing."""
    return _made_up(designer, piece, name, 1.0)


def small_bedding(designer: Designer, piece: Piece, name: str) -> Brought:
    """A child's."""
    return _made_up(designer, piece, name, SMALL)


def _low(designer: Designer) -> bool:
    """Whether one sleeps on the floor here."""
    return designer.japanese and designer.setting.kind == "bedroom"


def _made_up(designer: Designer, piece: Piece, name: str, size: float) -> Brought:
    linen = designer.paint(0.82, 0.02, 85)
    return Brought(
        (
            Card(f"{name} pillow", piece.z + BEHIND, _sunk(designer, _pillow(piece, linen, size))),
            Card(
                f"{name} blanket", piece.z - BEFORE, _sunk(designer, _blanket(designer, piece, linen, size))
            ),
        )
    )


def _sunk(designer: Designer, records: list[Record]) -> DisplayList:
    """What is drawn for a bed, as low as a futon where it lies on one."""
    if not _low(designer):
        return tuple(records)
    return (Group(tuple(records), (1.0, 0.0, 0.0, 1.0, 0.0, FUTON - _BED)),)


def _pillow(piece: Piece, linen: Colour, size: float) -> list[Record]:
    def at(along: float, y: float) -> Point:
        return piece.x - piece.facing * along * size, y

    outline = [at(0.46, 0.47), at(0.44, 0.58), at(0.62, 0.67), at(0.92, 0.68), at(1.04, 0.60), at(1.02, 0.47)]
    return [
        Cut(smooth(outline, tension=0.35), linen.lighter(0.05), lift=4),
        line([at(0.90, 0.52), at(0.97, 0.60)], linen.darker(0.05), 0.010),
    ]


def _blanket(designer: Designer, piece: Piece, linen: Colour, size: float) -> list[Record]:
    """Over chest, knees and toes, its turned edge white, its hem hanging down the bed's side."""
    ward = designer.setting.kind == "hospital ward"
    hue = (
        designer.one_of((235.0, 170.0, 40.0), "blanket")
        if ward
        else designer.one_of((245.0, 20.0, 150.0), "quilt")
    )
    cloth = designer.paint(0.62, 0.056, hue)

    def at(along: float, rise: float) -> Point:
        return piece.x + piece.facing * along * size, _BED + rise * size

    raised = _BED - FUTON - _HEM + 0.015 if _low(designer) else 0.0

    def down(along: float, y: float) -> Point:
        return piece.x + piece.facing * along * size, y + raised

    top = [at(-0.30, 0.24), at(-0.12, 0.33), at(0.16, 0.34), at(0.48, 0.33), at(0.74, 0.33), at(0.92, 0.38)]
    over = [*top, at(1.05, 0.30), at(1.12, 0.04), down(1.12, _HEM + 0.03)]
    hem = [
        down(0.8, _HEM),
        down(0.4, _HEM + 0.025),
        down(0.0, _HEM),
        down(-0.33, _HEM + 0.03),
        at(-0.36, 0.02),
    ]
    records: list[Record] = [Cut(smooth([*over, *hem], tension=0.25), cloth, lift=6)]
    for along in (0.05, 0.38, 0.70):
        fold = [at(along, 0.16), at(along + 0.05, 0.02), down(along + 0.02, _HEM + 0.06)]
        records.append(line(fold, cloth.darker(0.06), 0.010, curved=True))
    records.append(
        line([at(-0.14, 0.02), at(0.5, 0.01), at(1.08, 0.02)], cloth.lighter(0.05), 0.012, curved=True)
    )
    turned = (
        at(-0.36, 0.02),
        at(-0.31, 0.21),
        at(-0.17, 0.25),
        at(-0.20, 0.02),
        down(-0.20, _HEM),
        down(-0.35, _HEM + 0.02),
    )
    return [*records, sheet(turned, linen, lift=3)]
