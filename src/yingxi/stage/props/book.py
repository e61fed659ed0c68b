"""An open book, held below its spine."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import INK, PAPER, RED, curve, dot, piece, shaded, stroke


def book() -> DisplayList:
    cover = Colour(0.48, 0.085, 25)
    records: list[Record] = [
        piece(
            [(-0.158, -0.006), (0.0, -0.030), (0.158, -0.006), (0.158, 0.192), (0.0, 0.172), (-0.158, 0.192)],
            cover,
        )
    ]
    for side in (-1, 1):
        for n, tone in enumerate((0.06, 0.03, 0.0)):
            page = [
                (0.0, -0.018 + 0.004 * n),
                (side * 0.05, 0.006 + 0.003 * n),
                (side * (0.150 - 0.003 * n), 0.004 + 0.004 * n),
                (side * (0.149 - 0.003 * n), 0.186),
                (side * 0.05, 0.190),
                (0.0, 0.170),
            ]
            records.append(Cut(polygon(page), PAPER.darker(tone), lift=0.6, edge=0.6))
        for n in range(8):
            y = 0.158 - 0.017 * n
            if side > 0 and n < 4:
                continue
            records.append(
                stroke(
                    [
                        (side * 0.022, y - 0.006),
                        (side * 0.06, y + 0.004),
                        (side * (0.132 - 0.03 * (n == 7)), y + 0.002),
                    ],
                    INK.clear(0.6),
                    0.0022,
                )
            )
    picture = [(0.028, 0.098), (0.130, 0.104), (0.130, 0.170), (0.028, 0.162)]
    records.append(
        Group(
            (
                Cut(polygon(picture), Colour(0.78, 0.045, 220), edge=0),
                dot(0.10, 0.152, 0.010, Colour(0.84, 0.10, 75)),
                curve(
                    [(0.02, 0.12), (0.06, 0.142), (0.09, 0.118), (0.14, 0.135), (0.14, 0.08), (0.02, 0.08)],
                    Colour(0.56, 0.06, 150),
                ),
            ),
            clip=polygon(picture),
        )
    )
    records += [
        shaded(
            polygon([(0.0, -0.018), (0.04, 0.0), (0.04, 0.188), (0.0, 0.17)]), 0.04, 0.0, dark=0.25, light=0.0
        ),
        piece([(0.006, -0.012), (0.018, -0.010), (0.018, -0.062), (0.012, -0.050), (0.006, -0.064)], RED),
    ]
    return tuple(records)
