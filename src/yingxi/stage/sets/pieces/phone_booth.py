"""A telephone box: red with small panes in the west, glass and steel elsewhere; a telephone within, lit at night."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import rectangle
from yingxi.stage.sets.cutting import blob, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing

_WIDE, _HIGH = 0.94, 2.24


def phone_booth(designer: Designer, piece: Piece, name: str) -> Brought:
    x, left = piece.x, piece.x - _WIDE / 2
    paint = designer.paint(0.47, 0.14, 27) if designer.western else designer.paint(0.46, 0.06, 210)
    dark = designer.paint(0.30, 0.015, 260)
    pane = Colour(0.90, 0.07, 85) if designer.air.lamps else designer.air.sky[1].mixed(paint, 0.18)
    records: list[Record] = [
        panel(left - 0.05, 0.0, _WIDE + 0.10, 0.10, dark, lift=4),
        panel(left, 0.08, _WIDE, _HIGH - 0.10, paint, lift=6),
        Cut(rectangle(left + 0.11, 0.30, _WIDE - 0.22, 1.62), pane, edge=0.3, lit=not designer.air.lamps),
        panel(x - 0.15, 1.02, 0.24, 0.38, dark, lift=2, radius=0.02),
        panel(x - 0.12, 1.24, 0.18, 0.10, dark.lighter(0.22), lift=1, radius=0.02),
        line(((x - 0.17, 1.38), (x - 0.21, 1.24), (x - 0.17, 1.08)), dark.darker(0.08), 0.05, curved=True),
        line(((x - 0.17, 1.08), (x - 0.08, 0.82), (x + 0.02, 0.98)), dark, 0.014, curved=True),
    ]
    bars = (0.62, 0.94, 1.26, 1.58) if designer.western else (1.10,)
    records += [panel(left + 0.10, y, _WIDE - 0.20, 0.035, paint, lift=2) for y in bars]
    uprights = (-0.13, 0.13) if designer.western else ()
    records += [panel(x + across - 0.016, 0.30, 0.032, 1.62, paint, lift=2) for across in uprights]
    records += [
        panel(left + 0.06, 1.96, _WIDE - 0.12, 0.16, designer.paint(0.93, 0.015, 90), lift=2),
        blob(
            [
                (left - 0.03, 2.14),
                (left + 0.06, 2.27),
                (x, 2.33),
                (left + _WIDE - 0.06, 2.27),
                (left + _WIDE + 0.03, 2.14),
            ],
            paint.lighter(0.03),
            lift=5,
        ),
    ]
    if designer.air.lamps:
        records.append(glow(x, 1.4, 1.5, LAMP, 0.32))
    return standing(piece, name, tuple(records), half=_WIDE / 2)
