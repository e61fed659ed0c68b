"""A bowl of water in which the light of the sky lies; on the palm."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.props.china import china
from yingxi.stage.props.pieces import PAPER, dot, stroke


def bowl() -> DisplayList:
    water = Colour(0.46, 0.055, 235)
    sheen = Colour(0.90, 0.045, 95)
    rim = dot(0, 0.077, 0.094, water, down=0.019)
    return (
        *china()[:1],
        dot(0, 0.075, 0.105, PAPER.darker(0.03), down=0.024, lift=1.0),
        *china()[1:],
        dot(0, 0.0755, 0.105, PAPER.lighter(0.02), down=0.0235),
        rim,
        Group(
            (
                dot(0.012, 0.0775, 0.030, sheen, down=0.0105, edge=0.0, lit=False),
                stroke([(-0.062, 0.082), (-0.030, 0.0835), (-0.006, 0.082)], water.lighter(0.16), 0.0016),
                stroke([(0.030, 0.0705), (0.054, 0.0695), (0.070, 0.0720)], water.lighter(0.16), 0.0016),
                stroke([(-0.028, 0.0690), (-0.004, 0.0680)], water.lighter(0.12), 0.0014),
            ),
            clip=rim.path,
        ),
    )
