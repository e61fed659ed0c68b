"""Logs in a ring of stones, burning."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Record
from yingxi.stage.sets.cutting import blob, disc, glow, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing


def campfire(designer: Designer, piece: Piece, name: str) -> Brought:
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
