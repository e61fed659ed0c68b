"""A beehive: white boxes on legs under a tin lid, bees before its board; of straw where hives are of old."""

from functools import partial
from math import pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.place import MADE, Card
from yingxi.stage.sets.cutting import line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, made, shade

_DOOR = 0.34
_BEES = 9


def beehive(designer: Designer, piece: Piece, name: str) -> Brought:
    records = _skep(designer, piece.x) if designer.ancient else _boxes(designer, piece.x)
    bees = (
        partial(_bees, piece.x) if designer.setting.hour in ("day", "dawn") and not designer.snowy else None
    )
    return Brought((Card(name, piece.z, tuple(made(records)), moving=bees),), shade(piece, 0.42))


def _boxes(designer: Designer, x: float) -> list[Record]:
    white, wood = designer.paint(0.90, 0.02, 90), designer.paint(0.56, 0.06, 58)
    tin, dark = designer.paint(0.70, 0.015, 235), designer.paint(0.26, 0.02, 50)
    records: list[Record] = [
        *(panel(at, 0.0, 0.06, 0.28, wood.darker(0.05), lift=3) for at in (x - 0.28, x + 0.22)),
        panel(x - 0.36, 0.24, 0.72, 0.05, wood, lift=4),
        panel(x - 0.31, 0.29, 0.62, 0.34, white, lift=6),
        panel(x - 0.31, 0.64, 0.62, 0.20, designer.paint(0.80, 0.06, 88), lift=6),
        panel(x - 0.31, 0.85, 0.62, 0.20, designer.paint(0.74, 0.05, 225), lift=6),
        panel(x - 0.35, 1.04, 0.70, 0.09, tin, lift=6),
        line(((x - 0.33, 1.12), (x + 0.33, 1.12)), tin.lighter(0.14), 0.012),
        panel(x - 0.17, 0.31, 0.34, 0.035, dark, lift=0, edge=0),
        sheet(
            ((x - 0.22, 0.285), (x + 0.22, 0.285), (x + 0.26, 0.25), (x - 0.26, 0.25)),
            wood.lighter(0.08),
            lift=3,
        ),
    ]
    for y, height in ((0.29, 0.34), (0.64, 0.20), (0.85, 0.20)):
        records += [
            panel(x - 0.07, y + height * 0.62, 0.14, 0.035, dark.lighter(0.12), lift=0, radius=0.015),
            line(((x - 0.30, y + 0.015), (x + 0.30, y + 0.015)), dark.lighter(0.30), 0.008),
        ]
    stone = designer.paint(0.60, 0.012, 80)
    return [*records, Cut(ellipse(x + 0.06, 1.17, 0.13, 0.055), stone, lift=4, name=MADE)]


def _skep(designer: Designer, x: float) -> list[Record]:
    """A dome of coiled straw on a stool."""
    straw, wood = designer.paint(0.74, 0.09, 80), designer.paint(0.48, 0.055, 52)
    dome = (
        (x - 0.36, 0.34),
        (x - 0.37, 0.56),
        (x - 0.24, 0.86),
        (x, 0.97),
        (x + 0.24, 0.86),
        (x + 0.37, 0.56),
        (x + 0.36, 0.34),
    )
    records: list[Record] = [
        *(panel(at, 0.0, 0.07, 0.32, wood.darker(0.04), lift=3) for at in (x - 0.32, x + 0.25)),
        panel(x - 0.46, 0.29, 0.92, 0.06, wood, lift=5),
        Cut(smooth(dome, tension=0.3), straw, lift=7),
    ]
    for n in range(8):
        y = 0.40 + 0.068 * n
        half = 0.37 * (1 - max(0.0, (y - 0.5) / 0.52) ** 2) ** 0.5
        records.append(
            line(((x - half, y), (x, y - 0.035), (x + half, y)), straw.darker(0.08), 0.016, curved=True)
        )
    door = ((x - 0.07, 0.35), (x - 0.06, 0.43), (x + 0.06, 0.43), (x + 0.07, 0.35))
    return [*records, Cut(smooth(door, tension=0.3), designer.paint(0.26, 0.02, 50), lift=0)]


def _bees(x: float, frame: int) -> DisplayList:
    """Bees that come and go before the door in loops of their own."""
    made_: list[Record] = []
    for n in range(_BEES):
        turn = frame / (17 + 3 * (n % 4)) + 2 * pi * n / _BEES
        far = 0.16 + 0.09 * (n % 5)
        at = x + far * sin(turn) + 0.10 * sin(2.3 * turn + n)
        up = _DOOR + 0.16 + 0.30 * ((n * 3) % 7) / 7 + 0.12 * sin(1.7 * turn + 2 * n)
        made_ += [
            Cut(ellipse(at, up + 0.014, 0.016, 0.009), Colour(0.92, 0.01, 230, 0.7), edge=0),
            Cut(ellipse(at, up, 0.018, 0.011), Colour(0.74, 0.14, 82), edge=0),
            Cut(ellipse(at + 0.004, up, 0.004, 0.011), Colour(0.26, 0.02, 60), edge=0),
        ]
    return tuple(made_)
