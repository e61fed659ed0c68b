"""Folded from one sheet."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import piece, stroke


def paper_boat() -> DisplayList:
    sheet = Colour(0.90, 0.02, 90)
    return (
        piece([(-0.045, 0.030), (0.0, 0.125), (0.045, 0.030)], sheet.darker(0.03)),
        piece([(0.0, 0.125), (0.045, 0.030), (0.004, 0.030)], sheet.darker(0.10), lift=0.4),
        piece(
            [
                (-0.125, 0.062),
                (-0.045, 0.018),
                (0.045, 0.018),
                (0.125, 0.062),
                (0.070, -0.030),
                (-0.070, -0.030),
            ],
            sheet,
        ),
        piece(
            [(0.0, 0.018), (0.045, 0.018), (0.125, 0.062), (0.070, -0.030), (0.012, -0.030)],
            sheet.darker(0.055),
            lift=0.4,
        ),
        stroke([(-0.118, 0.058), (-0.068, -0.028)], sheet.darker(0.10), 0.0018, straight=True),
        stroke([(-0.02, 0.03), (-0.002, 0.118)], sheet.darker(0.08), 0.0018, straight=True),
    )
