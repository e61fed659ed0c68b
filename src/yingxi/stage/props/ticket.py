"""A ticket with a torn stub."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, RED, box, dot, piece, stroke


def ticket() -> DisplayList:
    paper = Colour(0.80, 0.07, 60)
    teeth = [(0.075, 0.055 - 0.009 * n) for n in range(9)]
    ragged = [(x + (0.004 if n % 2 else 0.0), y) for n, (x, y) in enumerate(teeth)]
    return (
        piece([(-0.075, -0.018), (-0.075, 0.055), *ragged], paper),
        box(-0.062, 0.028, 0.060, 0.014, INK.clear(0.8), lift=0, edge=0),
        *(
            stroke(
                [(-0.060, 0.015 - 0.011 * n), (0.020 - 0.02 * n, 0.015 - 0.011 * n)],
                INK.clear(0.6),
                0.0022,
                straight=True,
            )
            for n in range(2)
        ),
        stroke([(0.044, 0.052), (0.044, -0.015)], paper.darker(0.14), 0.0018, straight=True),
        dot(0.058, 0.018, 0.009, RED),
    )
