"""A wooden box with a clasp and a handle, on both palms."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import BRASS, WOOD, box, dot, piece, shaded, stroke


def wooden_box() -> DisplayList:
    front = rectangle(-0.120, -0.010, 0.240, 0.104)
    lid = WOOD.lighter(0.07)
    grain = WOOD.darker(0.06)
    return (
        piece([(-0.120, 0.092), (-0.096, 0.146), (0.096, 0.146), (0.120, 0.092)], lid, lift=0.8),
        stroke(
            [(-0.030, 0.146), (-0.024, 0.176), (0.024, 0.176), (0.030, 0.146)], Colour(0.36, 0.04, 45), 0.009
        ),
        box(-0.120, -0.010, 0.240, 0.104, WOOD, lift=1.4, radius=0.004),
        Group(
            (
                shaded(front, -0.120, 0.120),
                *(
                    stroke([(-0.12, y), (-0.02, y + 0.004), (0.12, y - 0.002)], grain, 0.003)
                    for y in (0.018, 0.048, 0.074)
                ),
            ),
            clip=front,
        ),
        *(box(x, -0.010, 0.014, 0.104, BRASS.darker(0.12), lift=0.2) for x in (-0.120, 0.106)),
        box(-0.014, 0.064, 0.028, 0.036, BRASS, lift=0.5, radius=0.004),
        dot(0.0, 0.078, 0.005, Colour(0.30, 0.03, 60)),
    )
