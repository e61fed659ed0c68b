"""A folded newspaper."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, box, curve, piece, stroke


def newspaper() -> DisplayList:
    page = Colour(0.84, 0.018, 90)
    lines = [
        stroke(
            [(-0.125 + 0.09 * column, 0.118 - 0.013 * n), (-0.052 + 0.09 * column, 0.118 - 0.013 * n)],
            INK.clear(0.5),
            0.0028,
            straight=True,
        )
        for column in range(3)
        for n in range(8)
        if not (column == 1 and n < 5)
    ]
    return (
        piece([(-0.148, -0.02), (0.155, -0.012), (0.152, 0.196), (-0.145, 0.19)], page.darker(0.06)),
        piece([(-0.145, -0.026), (0.148, -0.022), (0.146, 0.188), (-0.143, 0.184)], page),
        box(-0.128, 0.142, 0.255, 0.028, INK.lighter(0.1), lift=0, edge=0),
        *lines,
        box(-0.036, 0.062, 0.076, 0.06, Colour(0.66, 0.02, 250), lift=0, edge=0),
        curve(
            [(-0.03, 0.066), (-0.01, 0.10), (0.008, 0.078), (0.02, 0.108), (0.036, 0.066)],
            INK.lighter(0.2),
            lift=0,
        ),
    )
