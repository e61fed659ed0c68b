"""A glazed mug with tea; held at its handle's side."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import PAPER, box, dot, shaded, stroke


def cup() -> DisplayList:
    glaze = Colour(0.74, 0.055, 215)
    body = smooth(
        [(-0.042, 0.075), (-0.040, 0.0), (-0.028, -0.032), (0.028, -0.032), (0.040, 0.0), (0.042, 0.075)],
        tension=0.3,
    )
    return (
        stroke([(0.040, 0.055), (0.072, 0.050), (0.070, 0.008), (0.037, -0.002)], glaze.darker(0.05), 0.011),
        Cut(body, glaze, lift=1.2),
        Group(
            (
                box(-0.05, 0.012, 0.10, 0.020, PAPER, lift=0, edge=0),
                *(dot(-0.036 + 0.018 * n, 0.022, 0.005, glaze.darker(0.14)) for n in range(5)),
                shaded(body, -0.042, 0.042),
            ),
            clip=body,
        ),
        dot(0, 0.075, 0.042, glaze.lighter(0.06), down=0.010, lift=0.4),
        dot(0, 0.074, 0.036, Colour(0.52, 0.09, 60), down=0.0075),
        stroke([(-0.018, 0.075), (0.004, 0.0775)], Colour(0.70, 0.08, 70), 0.002),
    )
