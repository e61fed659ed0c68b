"""A green bottle with a cork and a rolled letter in it, tied with a red thread; sand and a shell on the glass."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.props.pieces import INK, PAPER, RED, box, curve, dot, piece, shaded, stroke


def message_bottle() -> DisplayList:
    glass = Colour(0.66, 0.085, 165)
    body = smooth(
        [
            (-0.050, -0.12),
            (-0.053, 0.05),
            (-0.044, 0.085),
            (-0.018, 0.115),
            (-0.017, 0.175),
            (0.017, 0.175),
            (0.018, 0.115),
            (0.044, 0.085),
            (0.053, 0.05),
            (0.050, -0.12),
        ],
        tension=0.24,
    )
    roll = rectangle(-0.026, -0.105, 0.052, 0.165, radius=0.006).turned(0.10)
    return (
        piece(
            [(-0.014, 0.162), (0.014, 0.162), (0.017, 0.205), (-0.017, 0.205)],
            Colour(0.66, 0.07, 62),
            lift=0.8,
        ),
        *(
            dot(x, y, 0.0025, Colour(0.50, 0.06, 55))
            for x, y in ((-0.006, 0.185), (0.007, 0.193), (0.002, 0.175))
        ),
        Cut(body, glass.clear(0.80), lift=1.2),
        Group(
            (
                Cut(roll, PAPER, lift=0.6, edge=0.6),
                Group(
                    (
                        shaded(roll, -0.034, 0.030, dark=0.22, light=0.2),
                        *(
                            stroke(
                                [(-0.02, -0.07 + 0.026 * n), (0.014, -0.066 + 0.026 * n)],
                                INK.clear(0.55),
                                0.0028,
                            )
                            for n in range(5)
                        ),
                    ),
                    clip=roll,
                ),
                stroke([(-0.030, -0.022), (0.0, -0.029), (0.026, -0.020)], RED, 0.008),
                curve([(0.0, -0.026), (0.017, -0.010), (0.020, -0.030)], RED, lift=0.3),
                Cut(body, glass.clear(0.24), edge=0),
                shaded(body, -0.053, 0.053, dark=0.26, light=0.3),
                stroke([(-0.037, -0.09), (-0.039, 0.045), (-0.030, 0.078)], Colour(1, 0, 0, 0.75), 0.008),
                stroke([(0.040, -0.06), (0.041, 0.01)], Colour(1, 0, 0, 0.4), 0.005),
                curve(
                    [
                        (-0.06, -0.125),
                        (-0.05, -0.098),
                        (-0.01, -0.108),
                        (0.03, -0.100),
                        (0.06, -0.112),
                        (0.05, -0.13),
                    ],
                    Colour(0.78, 0.06, 80),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        box(-0.021, 0.152, 0.042, 0.014, glass.darker(0.06), lift=0.5, radius=0.005),
    )
