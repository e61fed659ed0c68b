"""What stands in a place for good or for a winter: a well, a tent, a statue, a snowman, a fire, a letter box, a
grave."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def well(designer: Designer, piece: Piece, name: str) -> Brought:
    """A round stone well under a small roof, its bucket on the rope."""
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


def tent(designer: Designer, piece: Piece, name: str) -> Brought:
    """A small tent, open in front."""
    cloth = designer.paint(0.66, 0.075, designer.one_of((60.0, 25.0, 150.0), name, "cloth"))
    x = piece.x
    records: list[Record] = [
        line(((x - 1.35, 0.0), (x, 1.58)), designer.paint(0.80, 0.03, 85), 0.012),
        line(((x + 1.35, 0.0), (x, 1.58)), designer.paint(0.80, 0.03, 85), 0.012),
        sheet(((x - 1.12, 0.0), (x, 1.55), (x + 1.12, 0.0)), cloth, lift=6),
        sheet(((x - 0.36, 0.0), (x, 1.40), (x + 0.36, 0.0)), designer.paint(0.30, 0.03, 60), lift=0),
        sheet(((x - 0.52, 0.0), (x, 1.42), (x - 0.16, 0.0)), cloth.lighter(0.06), lift=3),
        sheet(((x + 0.52, 0.0), (x, 1.42), (x + 0.20, 0.0)), cloth.darker(0.05), lift=3),
        line(((x - 0.75, 0.35), (x - 0.62, 0.0)), cloth.darker(0.08), 0.014),
        line(((x + 0.75, 0.35), (x + 0.62, 0.0)), cloth.darker(0.08), 0.014),
    ]
    return standing(piece, name, tuple(records), half=1.1)


def statue(designer: Designer, piece: Piece, name: str) -> Brought:
    """Somebody in stone on a plinth."""
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


def snowman(designer: Designer, piece: Piece, name: str) -> Brought:
    """Three balls of snow, a carrot, a scarf."""
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


def campfire(designer: Designer, piece: Piece, name: str) -> Brought:
    """Logs in a ring of stones, burning."""
    x, wood, stone = piece.x, designer.paint(0.38, 0.05, 50), designer.paint(0.52, 0.015, 250)
    fire = Colour(0.80, 0.15, 65)
    records: list[Record] = [
        glow(x, 0.35, 1.5, Colour(0.80, 0.12, 65), 0.30),
        line(((x - 0.34, 0.05), (x + 0.28, 0.20)), wood, 0.10),
        line(((x + 0.34, 0.05), (x - 0.28, 0.20)), wood.darker(0.04), 0.10),
    ]
    for tone, wide, high, off in (
        (fire.darker(0.12), 0.26, 0.62, 0.0),
        (fire, 0.18, 0.46, 0.04),
        (Colour(0.92, 0.12, 95), 0.10, 0.28, -0.02),
    ):
        flame = [
            (x - wide, 0.12),
            (x - wide * 0.7, high * 0.5),
            (x + off, high),
            (x + wide * 0.6, high * 0.55),
            (x + wide, 0.12),
            (x, 0.06),
        ]
        flat = blob(flame, tone, lift=0, edge=0.0)
        records.append(type(flat)(flat.path, tone, lit=False, edge=0.0))
    records += [
        disc(x - 0.42 + 0.14 * n, 0.05 - 0.02 * (n % 2), 0.10, 0.065, stone.lighter(0.03 * (n % 3)), lift=3)
        for n in range(7)
    ]
    return standing(piece, name, tuple(records), half=0.5)


def mailbox(designer: Designer, piece: Piece, name: str) -> Brought:
    """A pillar box: green in China, red in the west."""
    paint = designer.paint(0.50, 0.12, 27) if designer.western else designer.paint(0.50, 0.08, 155)
    x, dark = piece.x, designer.paint(0.22, 0.01, 270)
    records: list[Record] = [
        panel(x - 0.24, 0.0, 0.48, 0.10, dark, lift=3),
        panel(x - 0.21, 0.10, 0.42, 1.10, paint, lift=5, radius=0.03),
        blob(
            [(x - 0.25, 1.18), (x - 0.18, 1.34), (x, 1.38), (x + 0.18, 1.34), (x + 0.25, 1.18), (x, 1.16)],
            paint.darker(0.04),
            lift=4,
        ),
        panel(x - 0.13, 1.00, 0.26, 0.045, dark, lift=0),
        panel(x - 0.15, 0.42, 0.30, 0.42, paint.lighter(0.05), lift=1),
        panel(x - 0.09, 0.68, 0.18, 0.09, designer.paint(0.92, 0.01, 90), lift=0),
        disc(x + 0.10, 0.54, 0.018, None, dark, lift=0),
    ]
    return standing(piece, name, tuple(records), half=0.26)


def gravestone(designer: Designer, piece: Piece, name: str) -> Brought:
    """A stone with a round head, grass at its foot."""
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
