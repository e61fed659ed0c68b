"""A box of matches, its tray pushed out; one match leans over the edge, its head red."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, PAPER, RED, box, curve, dot, piece, stroke

CARD, STRIKE = Colour(0.66, 0.10, 75), Colour(0.36, 0.03, 40)
STICK = Colour(0.86, 0.05, 85)


def matches() -> DisplayList:
    return (
        piece([(0.010, -0.024), (0.105, -0.020), (0.105, 0.034), (0.010, 0.030)], PAPER.darker(0.10)),
        piece([(0.016, -0.008), (0.100, -0.005), (0.100, 0.030), (0.016, 0.026)], STRIKE, lift=0.2),
        stroke([(0.020, 0.006), (0.094, 0.010)], STICK, 0.008, straight=True),
        dot(0.094, 0.010, 0.0075, RED),
        stroke([(0.034, 0.004), (0.122, 0.076)], STICK.darker(0.04), 0.011, straight=True),
        stroke([(0.034, 0.007), (0.118, 0.076)], STICK.lighter(0.06), 0.004, straight=True),
        dot(0.124, 0.079, 0.0115, RED, down=0.010, lift=0.6),
        dot(0.121, 0.083, 0.0040, RED.lighter(0.18)),
        box(-0.075, -0.030, 0.108, 0.066, CARD, lift=1.8, radius=0.004),
        box(-0.075, -0.030, 0.108, 0.014, STRIKE, lift=0.3),
        *(dot(-0.066 + 0.014 * n, -0.023, 0.0022, STRIKE.lighter(0.12)) for n in range(7)),
        dot(-0.021, 0.012, 0.0215, PAPER, lift=0.4),
        curve(
            [(-0.021, -0.004), (-0.033, 0.009), (-0.021, 0.030), (-0.009, 0.009)],
            RED,
            lift=0.3,
        ),
        curve(
            [(-0.021, -0.002), (-0.027, 0.007), (-0.021, 0.017), (-0.015, 0.007)],
            Colour(0.88, 0.12, 85),
            lift=0,
        ),
        stroke([(-0.068, 0.030), (0.026, 0.030)], INK.lighter(0.30), 0.003, straight=True),
    )
