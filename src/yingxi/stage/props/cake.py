"""A birthday cake with three lit candles, on a plate."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import PAPER, box, curve, dot, flame_glow, shaded, stroke


def cake() -> DisplayList:
    cream, sponge, plate = Colour(0.92, 0.025, 80), Colour(0.76, 0.07, 70), Colour(0.80, 0.03, 220)
    records: list[Record] = [
        dot(0, -0.012, 0.16, plate, down=0.018, lift=1.2),
        box(-0.12, -0.008, 0.24, 0.105, sponge),
        box(-0.12, 0.028, 0.24, 0.020, Colour(0.66, 0.11, 15), lift=0, edge=0),
    ]
    drips = (
        [(-0.122, 0.112)]
        + [
            p
            for n in range(8)
            for p in (
                (-0.122 + 0.0305 * n, 0.072 - 0.012 * (n % 3)),
                (-0.102 + 0.0305 * n, 0.070 - 0.010 * ((n + 1) % 3)),
                (-0.098 + 0.0305 * n, 0.088),
            )
        ]
        + [(0.122, 0.112)]
    )
    records += [
        curve(drips, cream, tension=0.25),
        dot(0, 0.108, 0.122, cream.lighter(0.03), down=0.020, lift=0.6),
    ]
    for n in range(5):
        x = -0.088 + 0.044 * n
        records += [
            dot(x, 0.116 - 0.006 * abs(n - 2) * 0.4, 0.015, Colour(0.58, 0.15, 22), lift=0.6),
            dot(x - 0.004, 0.121, 0.004, Colour(0.90, 0.05, 40)),
        ]
    for n, hue in enumerate((235.0, 90.0, 150.0)):
        x = -0.055 + 0.055 * n
        records += [
            flame_glow(x, 0.212, 0.06, 0.45),
            box(x - 0.006, 0.118, 0.012, 0.072, Colour(0.74, 0.09, hue), lift=0.6),
            stroke([(x - 0.006, 0.138), (x + 0.006, 0.146)], PAPER, 0.003, straight=True),
            stroke([(x - 0.006, 0.162), (x + 0.006, 0.170)], PAPER, 0.003, straight=True),
            curve(
                [(x, 0.190), (x - 0.010, 0.205), (x, 0.232), (x + 0.010, 0.205)],
                Colour(0.86, 0.14, 75),
                lift=0,
                lit=False,
            ),
            dot(x, 0.204, 0.004, Colour(0.97, 0.04, 95), down=0.007, lit=False),
        ]
    return (*records, shaded(rectangle(-0.12, -0.008, 0.24, 0.08), -0.12, 0.12, dark=0.18))
