"""A folded paper plane, held under its keel."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import PAPER, piece, stroke


def paper_plane() -> DisplayList:
    nose, tail = (0.17, 0.045), -0.15
    shade = PAPER.mixed(Colour(0.62, 0.04, 250), 0.30)
    return (
        piece([nose, (tail, 0.125), (tail + 0.05, 0.050)], PAPER.darker(0.05)),
        piece([nose, (tail + 0.05, 0.050), (tail + 0.02, -0.025)], shade),
        piece([nose, (tail + 0.02, 0.048), (tail - 0.03, 0.012)], PAPER.lighter(0.03)),
        stroke([nose, (tail + 0.05, 0.050)], PAPER.darker(0.20), 0.003, straight=True),
        *(
            stroke(
                [(tail + 0.02 + 0.03 * n, 0.098 - 0.008 * n), (0.02, 0.079 - 0.006 * n)],
                Colour(0.66, 0.05, 240),
                0.0025,
            )
            for n in range(2)
        ),
    )
