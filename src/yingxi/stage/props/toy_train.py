"""A wooden toy engine with a wagon, on wheels of four colours."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, RED, box, dot, piece, stroke

BLUE, GREEN = Colour(0.52, 0.10, 250), Colour(0.56, 0.09, 150)
YELLOW = Colour(0.82, 0.12, 88)


def toy_train() -> DisplayList:
    wheels = ((-0.152, YELLOW), (-0.088, RED), (0.005, YELLOW), (0.060, RED), (0.118, YELLOW))
    return (
        stroke([(-0.075, -0.002), (-0.035, -0.002)], DARK_WOOD, 0.008, straight=True),
        box(-0.175, -0.015, 0.110, 0.058, GREEN, radius=0.006),
        box(-0.168, 0.036, 0.096, 0.018, GREEN.darker(0.10), radius=0.004, lift=0.5),
        box(-0.040, -0.015, 0.175, 0.028, DARK_WOOD, radius=0.004),
        box(-0.036, 0.008, 0.066, 0.088, BLUE, radius=0.005),
        box(-0.020, 0.044, 0.034, 0.034, Colour(0.88, 0.04, 90), radius=0.004, lift=0.4),
        box(-0.046, 0.092, 0.086, 0.014, BLUE.darker(0.12), radius=0.004),
        box(0.026, 0.010, 0.098, 0.052, RED, radius=0.024),
        box(0.056, 0.012, 0.008, 0.048, BRASS, lift=0.4),
        piece([(0.082, 0.060), (0.108, 0.060), (0.116, 0.104), (0.074, 0.104)], RED.darker(0.12)),
        box(0.070, 0.100, 0.050, 0.010, BRASS, radius=0.003),
        dot(0.126, 0.036, 0.010, YELLOW.lighter(0.08), lift=0.5),
        *(
            part
            for x, colour in wheels
            for part in (
                dot(x, -0.018, 0.024, colour.darker(0.06), lift=1.0),
                dot(x, -0.018, 0.009, DARK_WOOD, lift=0.3),
            )
        ),
    )
