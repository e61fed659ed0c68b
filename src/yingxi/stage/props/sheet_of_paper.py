"""A sheet of paper with writing on it, folded once and opened again: a list, a form, a note."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, piece, stroke

# How far each line of the writing goes across the sheet, from the top; the title is short and heavier.
LINES = (0.86, 0.94, 0.80, 0.0, 0.92, 0.88, 0.52)


def sheet_of_paper() -> DisplayList:
    page = Colour(0.92, 0.015, 92)
    writing = [
        stroke(
            [
                (-0.078, 0.132 - 0.019 * n),
                (-0.01, 0.1335 - 0.019 * n),
                (-0.078 + 0.158 * far, 0.132 - 0.019 * n),
            ],
            INK.clear(0.62),
            0.0026,
        )
        for n, far in enumerate(LINES)
        if far
    ]
    return (
        piece([(-0.105, -0.035), (0.103, -0.031), (0.106, 0.072), (-0.102, 0.070)], page.darker(0.045)),
        piece([(-0.102, 0.070), (0.106, 0.072), (0.102, 0.184), (-0.106, 0.180)], page, lift=0.6),
        stroke([(-0.078, 0.158), (-0.006, 0.160)], INK.clear(0.85), 0.0052, straight=True),
        *writing,
    )
