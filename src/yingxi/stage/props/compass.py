"""A pocket compass of brass, its lid open, the needle red to the north."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, INK, PAPER, RED, STEEL, dot, piece, stroke


def compass() -> DisplayList:
    ticks = [
        stroke(
            [((0.042 - deep) * cos(turn), (0.042 - deep) * sin(turn)), (0.042 * cos(turn), 0.042 * sin(turn))],
            INK, 0.0022, straight=True,
        )
        for turn, deep in ((pi * n / 8, 0.011 if n % 4 == 0 else 0.006) for n in range(16))
    ]  # fmt: skip
    lean = 0.38
    north = (0.036 * sin(lean), 0.036 * cos(lean))
    aside = (0.007 * cos(lean), -0.007 * sin(lean))
    return (
        dot(0.0, 0.093, 0.052, BRASS.darker(0.10), down=0.034, lift=1.0, edge=0.9),
        dot(0.0, 0.093, 0.040, BRASS.darker(0.03), down=0.024),
        dot(0.0, 0.060, 0.010, BRASS.darker(0.16)),
        dot(0.0, 0.0, 0.058, BRASS, lift=1.2, edge=1.0),
        dot(0.0, 0.0, 0.048, PAPER, edge=0.5),
        *ticks,
        piece([north, aside, (-aside[0], -aside[1])], RED, lift=0.4, edge=0.4),
        piece(
            [(-north[0], -north[1]), aside, (-aside[0], -aside[1])], STEEL.darker(0.22), lift=0.4, edge=0.4
        ),
        dot(0.0, 0.0, 0.005, BRASS),
        stroke([(-0.030, 0.026), (-0.016, 0.038)], Colour(1.0, 0.0, 90, 0.7), 0.005),
    )
