"""A medicine bottle with a white cap."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import INK, PAPER, RED, box, dot, shaded, stroke


def pills() -> DisplayList:
    amber = Colour(0.62, 0.12, 58)
    body = rectangle(-0.034, -0.05, 0.068, 0.105, radius=0.010)
    return (
        Cut(body, amber, lift=1.2),
        Group(
            (
                *(dot(-0.02 + 0.013 * n, -0.04 + 0.008 * (n % 2), 0.007, PAPER) for n in range(5)),
                box(-0.034, -0.022, 0.068, 0.05, PAPER, lift=0, edge=0),
                stroke([(-0.022, 0.014), (0.018, 0.014)], INK, 0.004, straight=True),
                stroke([(-0.022, 0.0), (0.006, 0.0)], INK, 0.003, straight=True),
                dot(0.02, -0.006, 0.007, RED),
                shaded(body, -0.034, 0.034),
            ),
            clip=body,
        ),
        box(-0.038, 0.052, 0.076, 0.030, PAPER, radius=0.005),
        *(
            stroke(
                [(-0.030 + 0.012 * n, 0.056), (-0.030 + 0.012 * n, 0.078)],
                PAPER.darker(0.10),
                0.002,
                straight=True,
            )
            for n in range(6)
        ),
    )
