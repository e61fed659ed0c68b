"""What one travels in: a boat, a hand cart, a bicycle; drawn from the side, towards where it faces."""

from math import cos, pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour, from_hex
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, rectangle
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, made, standing


def across(piece: Piece, points: list[Point]) -> list[Point]:
    """Points given for a piece at 0 that faces right."""
    return [(piece.x + piece.facing * x, y) for x, y in points]


def boat(designer: Designer, piece: Piece, name: str) -> Brought:
    """A rowing boat with a mast, drawn up or afloat."""
    hull = designer.paint(0.52, 0.08, designer.one_of((25.0, 240.0, 150.0), name, "hull"))
    wood, sail = designer.paint(0.55, 0.06, 60), designer.paint(0.90, 0.025, 85)
    f = piece.facing
    inner = [(-1.06, 0.50), (-0.5, 0.40), (0.4, 0.40), (1.12, 0.58), (0.5, 0.52), (-0.6, 0.52)]
    body = [
        (-1.10, 0.52),
        (-0.98, 0.16),
        (-0.7, 0.0),
        (0.55, 0.0),
        (0.92, 0.20),
        (1.20, 0.62),
        (0.45, 0.46),
        (-0.45, 0.44),
    ]
    records: list[Record] = [
        blob(across(piece, inner), wood.darker(0.12), lift=2),
        panel(piece.x + f * 0.12 - 0.03, 0.40, 0.06, 1.75, wood.darker(0.03), lift=3),
        sheet(across(piece, [(0.06, 0.62), (0.05, 2.08), (-0.82, 0.70)]), sail, lift=4),
        line(across(piece, [(0.05, 1.5), (-0.42, 1.02)]), sail.darker(0.07), 0.012),
        sheet(across(piece, [(0.19, 0.72), (0.18, 1.95), (0.72, 0.76)]), sail.darker(0.03), lift=3),
        sheet(across(piece, body), hull, lift=6),
    ]
    for y, left, right in ((0.34, -1.02, 1.02), (0.20, -0.94, 0.86)):
        records.append(
            line(
                across(piece, [(left, y), (0.0, y - 0.05), (right, y + 0.05)]),
                hull.darker(0.07),
                0.014,
                curved=True,
            )
        )
    records.append(
        line(
            across(piece, [(-1.08, 0.50), (-0.4, 0.43), (0.45, 0.45), (1.18, 0.61)]),
            wood.lighter(0.12),
            0.045,
            curved=True,
        )
    )
    return standing(piece, name, tuple(made(records)), half=1.05)


def cart(designer: Designer, piece: Piece, name: str) -> Brought:
    """A hand cart with two wheels and a bundle on it."""
    wood = designer.paint(0.52, 0.06, 58)
    x = piece.x
    records: list[Record] = [
        sheet(
            across(piece, [(0.45, 0.55), (1.15, 0.72), (1.15, 0.78), (0.45, 0.62)]),
            wood.darker(0.05),
            lift=3,
        ),
        blob(
            across(piece, [(-0.5, 0.66), (-0.42, 1.0), (-0.05, 1.08), (0.34, 0.96), (0.45, 0.66)]),
            designer.paint(0.66, 0.05, 80),
            lift=3,
        ),
        panel(x - 0.62, 0.50, 1.24, 0.17, wood, lift=5),
        line(((x - 0.6, 0.585), (x + 0.6, 0.585)), wood.darker(0.07), 0.010),
        *_wheel(x, 0.36, 0.36, wood.darker(0.10), spokes=8),
    ]
    return standing(piece, name, tuple(records), half=0.6)


def bicycle(designer: Designer, piece: Piece, name: str) -> Brought:
    """A bicycle on its stand."""
    frame = designer.paint(0.48, 0.08, designer.one_of((25.0, 200.0, 150.0), name, "frame"))
    if piece.colour:
        told = from_hex(piece.colour)
        frame = designer.paint(told.lightness, told.chroma, told.hue)
    dark = designer.paint(0.28, 0.015, 270)
    f, x = piece.facing, piece.x
    records: list[Record] = [*_wheel(x - f * 0.52, 0.33, 0.33, dark, spokes=10, thin=True)]
    records += _wheel(x + f * 0.52, 0.33, 0.33, dark, spokes=10, thin=True)
    tubes = (
        [(-0.52, 0.33), (-0.16, 0.76)], [(-0.52, 0.33), (0.0, 0.30)], [(0.0, 0.30), (-0.18, 0.84)],
        [(0.0, 0.30), (0.36, 0.74)], [(-0.15, 0.74), (0.38, 0.78)], [(0.34, 0.92), (0.52, 0.33)],
    )  # fmt: skip
    records += [line(across(piece, list(tube)), frame, 0.034) for tube in tubes]
    records += [
        line(across(piece, [(0.34, 0.92), (0.30, 0.99), (0.16, 0.99)]), dark, 0.03),
        sheet(across(piece, [(-0.34, 0.84), (-0.04, 0.85), (-0.08, 0.90), (-0.32, 0.91)]), dark, lift=3),
        disc(x, 0.30, 0.07, None, dark.lighter(0.1), lift=2),
    ]
    return standing(piece, name, tuple(records), half=0.75)


def _wheel(
    x: float, y: float, radius: float, paint: Colour, *, spokes: int, thin: bool = False
) -> list[Record]:
    wide = 0.03 if thin else 0.05
    rim = [(x + radius * cos(2 * pi * n / 28), y + radius * sin(2 * pi * n / 28)) for n in range(29)]
    records: list[Record] = [line(rim, paint, wide, curved=True)]
    for n in range(spokes):
        angle = pi * n / spokes * 2
        records.append(
            line(
                ((x, y), (x + radius * cos(angle), y + radius * sin(angle))),
                paint.lighter(0.08),
                0.008 if thin else 0.028,
            )
        )
    records.append(Cut(rectangle(x - wide, y - wide, 2 * wide, 2 * wide, radius=wide * 0.9), paint, lift=2))
    return records
