"""A screwdriver with a red handle."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, box, curve, piece, stroke


def screwdriver() -> DisplayList:
    return (
        box(-0.006, 0.03, 0.012, 0.13, STEEL, lift=0.6),
        piece(
            [(-0.008, 0.155), (0.008, 0.155), (0.006, 0.178), (-0.006, 0.178)], STEEL.darker(0.08), lift=0.6
        ),
        curve(
            [(-0.016, -0.075), (-0.018, 0.0), (-0.012, 0.038), (0.012, 0.038), (0.018, 0.0), (0.016, -0.075)],
            Colour(0.56, 0.13, 30),
            tension=0.3,
        ),
        *(
            stroke([(x, -0.06), (x, 0.02)], Colour(0.44, 0.11, 30), 0.003, straight=True)
            for x in (-0.007, 0.003)
        ),
    )
