"""A paper tag on a string, as lost things carry: an eye of metal, a stamp, lines that somebody has filled in."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, INK, box, dot, piece, stroke


def tag() -> DisplayList:
    paper = Colour(0.86, 0.055, 82)
    card = piece(
        [
            (-0.026, -0.03),
            (0.026, -0.03),
            (0.045, -0.055),
            (0.045, -0.185),
            (-0.045, -0.185),
            (-0.045, -0.055),
        ],
        paper,
        lift=1.0,
    )
    stamp = Colour(0.56, 0.16, 27)
    return (
        stroke([(0.0, -0.048), (-0.012, -0.01), (0.010, 0.025), (0.0, 0.05)], Colour(0.66, 0.05, 60), 0.004),
        stroke([(0.0, -0.048), (0.016, -0.012), (-0.006, 0.02), (0.0, 0.05)], Colour(0.60, 0.05, 60), 0.004),
        card,
        dot(0.0, -0.050, 0.011, BRASS, lift=0.5),
        dot(0.0, -0.050, 0.005, Colour(0.34, 0.03, 60)),
        box(-0.034, -0.088, 0.068, 0.012, stamp, lift=0, edge=0),
        *(
            stroke([(-0.034, y), (0.034, y)], Colour(0.62, 0.04, 70), 0.0012, straight=True)
            for y in (-0.110, -0.130, -0.150, -0.170)
        ),
        stroke(
            [(-0.032, -0.105), (-0.02, -0.101), (-0.012, -0.108), (0.004, -0.101), (0.018, -0.106)],
            INK,
            0.003,
        ),
        stroke([(-0.032, -0.126), (-0.014, -0.121), (0.0, -0.128), (0.008, -0.122)], INK, 0.003),
        stroke([(-0.032, -0.146), (-0.018, -0.142), (-0.01, -0.148)], INK, 0.003),
        dot(0.020, -0.158, 0.019, stamp),
        dot(0.020, -0.158, 0.016, paper),
        stroke([(0.010, -0.160), (0.030, -0.155)], stamp, 0.004, straight=True),
    )
