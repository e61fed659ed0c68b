"""A wooden toy horse on a board with wheels."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import DARK_WOOD, RED, WOOD, box, curve, dot, stroke


def wooden_horse() -> DisplayList:
    hide, mane = WOOD.lighter(0.16), DARK_WOOD.darker(0.04)
    return (
        stroke([(-0.088, 0.020), (-0.122, 0.000), (-0.128, -0.050)], mane, 0.014),
        *(
            box(x, -0.105, 0.018, 0.100, hide.darker(0.08 if n % 2 else 0.0), radius=0.004)
            for n, x in enumerate((-0.070, -0.046, 0.030, 0.054))
        ),
        curve(
            [(-0.090, 0.025), (-0.088, -0.020), (0.0, -0.030), (0.072, -0.022), (0.088, 0.030), (0.104, 0.085),
             (0.152, 0.070), (0.166, 0.088), (0.132, 0.128), (0.102, 0.146), (0.070, 0.120), (0.038, 0.048)],
            hide,
            tension=0.30,
        ),
        curve([(0.102, 0.150), (0.068, 0.124), (0.034, 0.050), (0.052, 0.052), (0.080, 0.100)], mane, lift=0.5),
        curve([(0.096, 0.140), (0.100, 0.166), (0.112, 0.138)], hide.darker(0.06), lift=0.4),
        curve([(-0.040, 0.042), (0.022, 0.044), (0.014, 0.002), (-0.032, 0.002)], RED, lift=0.6),
        dot(0.122, 0.110, 0.006, Colour(0.24, 0.02, 60), lift=0.2),
        box(-0.105, -0.120, 0.205, 0.018, RED.darker(0.06), radius=0.004),
        *(dot(x, -0.128, 0.022, DARK_WOOD.lighter(0.06), lift=0.8) for x in (-0.078, 0.074)),
    )  # fmt: skip
