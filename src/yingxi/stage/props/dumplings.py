"""A bamboo steamer of dumplings."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import box, curve, dot, shaded, stroke


def dumplings() -> DisplayList:
    bamboo, dough = Colour(0.72, 0.065, 78), Colour(0.91, 0.022, 85)
    records: list[Record] = [dot(0, 0.075, 0.128, bamboo.darker(0.12), down=0.032, lift=0.8)]
    for x, y in ((-0.075, 0.088), (0.0, 0.098), (0.075, 0.088), (-0.038, 0.076), (0.040, 0.076)):
        records += [
            curve(
                [
                    (x - 0.040, y - 0.016),
                    (x - 0.034, y + 0.014),
                    (x, y + 0.030),
                    (x + 0.034, y + 0.014),
                    (x + 0.040, y - 0.016),
                ],
                dough,
                lift=0.8,
            ),
            *(
                stroke(
                    [(x - 0.018 + 0.012 * n, y + 0.008), (x - 0.006 + 0.004 * n, y + 0.026)],
                    dough.darker(0.09),
                    0.0028,
                )
                for n in range(4)
            ),
        ]
    body = rectangle(-0.13, -0.01, 0.26, 0.075, radius=0.012)
    slats: list[Record] = [
        stroke(
            [(-0.13, 0.012 + 0.026 * n), (0.13, 0.012 + 0.026 * n)], bamboo.darker(0.10), 0.004, straight=True
        )
        for n in range(2)
    ]
    return (
        *records,
        Cut(body, bamboo, lift=1.2),
        Group(
            (
                *slats,
                *(box(x, -0.01, 0.012, 0.075, bamboo.lighter(0.06), lift=0.4) for x in (-0.07, 0.06)),
                shaded(body, -0.13, 0.13),
            ),
            clip=body,
        ),
    )
