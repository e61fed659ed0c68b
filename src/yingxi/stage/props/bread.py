"""A loaf with three cuts."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import PAPER, curve, shaded, stroke


def bread() -> DisplayList:
    crust = Colour(0.64, 0.095, 60)
    body = smooth(
        [
            (-0.12, -0.02),
            (-0.125, 0.035),
            (-0.08, 0.078),
            (0.0, 0.088),
            (0.08, 0.078),
            (0.125, 0.035),
            (0.12, -0.02),
            (0, -0.028),
        ],
        tension=0.4,
    )
    cuts: list[Record] = []
    for n in range(3):
        x = -0.07 + 0.055 * n
        cuts.append(
            curve(
                [(x, 0.075), (x + 0.020, 0.052), (x + 0.032, 0.018), (x + 0.018, 0.028), (x + 0.004, 0.050)],
                crust.lighter(0.17),
                lift=0.4,
            )
        )
    seeds: list[Record] = [
        stroke(
            [(-0.09 + 0.023 * n, 0.012 + 0.018 * (n % 3)), (-0.087 + 0.023 * n, 0.016 + 0.018 * (n % 3))],
            PAPER,
            0.004,
        )
        for n in range(9)
    ]
    return (Cut(body, crust, lift=1.4), Group((*cuts, *seeds, shaded(body, -0.12, 0.12)), clip=body))
