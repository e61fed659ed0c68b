"""A glass bottle with a message or a drink."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import INK, PAPER, box, shaded, stroke


def bottle() -> DisplayList:
    glass = Colour(0.62, 0.075, 165)
    body = smooth(
        [
            (-0.034, -0.06),
            (-0.036, 0.045),
            (-0.014, 0.088),
            (-0.014, 0.135),
            (0.014, 0.135),
            (0.014, 0.088),
            (0.036, 0.045),
            (0.034, -0.06),
        ],
        tension=0.26,
    )
    return (
        box(-0.011, 0.128, 0.022, 0.030, Colour(0.66, 0.06, 65), lift=0.6),
        Cut(body, glass, lift=1.2),
        Group(
            (
                box(-0.04, -0.03, 0.08, 0.055, PAPER, lift=0, edge=0),
                stroke([(-0.018, 0.006), (0.018, 0.006)], INK, 0.004),
                stroke([(-0.018, -0.010), (0.010, -0.010)], INK, 0.003),
                shaded(body, -0.036, 0.036),
                stroke([(-0.024, -0.05), (-0.025, 0.04)], glass.lighter(0.22), 0.006),
            ),
            clip=body,
        ),
        box(-0.017, 0.112, 0.034, 0.010, glass.darker(0.05), lift=0.4),
    )
