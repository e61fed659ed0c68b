"""A coffee machine on a cupboard: boiler, gauge, two spouts over a cup, a wand, cups that warm on its top."""

from yingxi.film.board import Piece
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, standing, wood_of

# Where the cupboard ends and the coffee machine begins, in metres.
TOP = 0.84


def coffee_machine(designer: Designer, piece: Piece, name: str) -> Brought:
    x, wood = piece.x, designer.paint(*wood_of(designer))
    enamel, steel = designer.paint(0.50, 0.11, 27), designer.paint(0.74, 0.012, 235)
    dark, white = designer.paint(0.33, 0.012, 260), designer.paint(0.92, 0.015, 90)
    records: list[Record] = [
        panel(x - 0.48, 0.0, 0.96, TOP - 0.04, wood, lift=6),
        panel(x - 0.46, 0.0, 0.92, 0.07, wood.darker(0.12), lift=0),
        *(panel(x + side, 0.11, 0.42, 0.62, wood.lighter(0.04), lift=2) for side in (-0.445, 0.025)),
        *(
            panel(x + side, 0.16, 0.32, 0.52, wood.lighter(0.01), lift=0, edge=0.6)
            for side in (-0.395, 0.075)
        ),
        *(disc(x + side, 0.46, 0.018, None, steel, lift=2) for side in (-0.05, 0.05)),
        panel(x - 0.52, TOP - 0.05, 1.04, 0.05, wood.lighter(0.10), lift=5),
        *(panel(x + side, TOP, 0.06, 0.04, dark, lift=2) for side in (-0.30, 0.24)),
        Cut(rectangle(x - 0.31, TOP + 0.03, 0.62, 0.46, radius=0.03), dark.lighter(0.08), lift=6),
        Cut(rectangle(x - 0.34, TOP + 0.29, 0.68, 0.23, radius=0.06), enamel, lift=5),
        line(((x - 0.29, TOP + 0.495), (x + 0.22, TOP + 0.495)), enamel.lighter(0.18), 0.014),
        line(((x - 0.30, TOP + 0.315), (x + 0.30, TOP + 0.315)), steel, 0.014),
        Cut(rectangle(x - 0.34, TOP + 0.03, 0.68, 0.075, radius=0.02), steel, lift=4),
        *(
            line(((x - 0.27 + 0.06 * n, TOP + 0.092), (x - 0.25 + 0.06 * n, TOP + 0.092)), dark, 0.012)
            for n in range(10)
        ),
        disc(x - 0.20, TOP + 0.405, 0.062, None, steel.lighter(0.08), lift=2),
        disc(x - 0.20, TOP + 0.405, 0.048, None, white, lift=0),
        *(
            line(
                ((x - 0.20 + dx, TOP + 0.405 + dy), (x - 0.20 + 0.75 * dx, TOP + 0.405 + 0.75 * dy)),
                dark,
                0.006,
            )
            for dx, dy in ((-0.042, 0), (-0.03, 0.03), (0, 0.042), (0.03, 0.03), (0.042, 0))
        ),
        line(((x - 0.20, TOP + 0.405), (x - 0.178, TOP + 0.435)), designer.paint(0.55, 0.16, 27), 0.009),
        *(
            disc(x + 0.06 + 0.085 * n, TOP + 0.405, 0.026, None, tone, lift=2)
            for n, tone in enumerate((white, white, designer.paint(0.70, 0.14, 145)))
        ),
        panel(x - 0.08, TOP + 0.225, 0.16, 0.075, steel, lift=3),
        panel(x - 0.095, TOP + 0.205, 0.19, 0.035, steel.darker(0.08), lift=2),
        line(((x + 0.04, TOP + 0.215), (x + 0.22, TOP + 0.185)), dark.darker(0.05), 0.040),
        line(((x + 0.08, TOP + 0.218), (x + 0.20, TOP + 0.198)), dark.lighter(0.20), 0.007),
        *(
            line(((x + side, TOP + 0.20), (x + 1.4 * side, TOP + 0.175)), steel.darker(0.12), 0.016)
            for side in (-0.03, 0.03)
        ),
        line(((x - 0.03, TOP + 0.17), (x - 0.03, TOP + 0.14)), designer.paint(0.36, 0.06, 45), 0.008),
        line(
            ((x + 0.055, TOP + 0.125), (x + 0.085, TOP + 0.14), (x + 0.055, TOP + 0.155)),
            white,
            0.011,
            curved=True,
        ),
        sheet(
            (
                (x - 0.065, TOP + 0.17),
                (x + 0.055, TOP + 0.17),
                (x + 0.035, TOP + 0.10),
                (x - 0.045, TOP + 0.10),
            ),
            white,
            lift=3,
        ),
        line(
            ((x - 0.30, TOP + 0.30), (x - 0.39, TOP + 0.25), (x - 0.37, TOP + 0.10)),
            steel.lighter(0.05),
            0.020,
            curved=True,
        ),
        disc(x + 0.365, TOP + 0.40, 0.034, None, dark, lift=3),
        line(((x - 0.33, TOP + 0.545), (x + 0.33, TOP + 0.545)), steel, 0.016),
        *(line(((x + side, TOP + 0.52), (x + side, TOP + 0.60)), steel, 0.014) for side in (-0.33, 0.33)),
        line(((x - 0.33, TOP + 0.60), (x + 0.33, TOP + 0.60)), steel.lighter(0.05), 0.014),
    ]
    for n in range(4):
        at = x - 0.23 + 0.153 * n
        cup = (
            (at - 0.060, TOP + 0.635),
            (at + 0.060, TOP + 0.635),
            (at + 0.042, TOP + 0.555),
            (at - 0.042, TOP + 0.555),
        )
        records += [
            sheet(cup, white.darker(0.02 * (n % 2)), lift=2),
            line(((at - 0.05, TOP + 0.622), (at + 0.05, TOP + 0.622)), enamel, 0.010),
        ]
    return standing(piece, name, tuple(records), half=0.55)
