"""A wooden bucket with two hoops, held by its handle; water stands in it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import STEEL, WOOD, dot, piece, stroke

STAVES = 7


def bucket() -> DisplayList:
    top, foot = -0.17, -0.43
    body = ((-0.155, top), (0.155, top), (0.120, foot), (-0.120, foot))
    iron = STEEL.darker(0.26)
    staves = [
        piece(
            [
                (-0.155 + 0.31 * n / STAVES, top), (-0.155 + 0.31 * (n + 1) / STAVES, top),
                (-0.120 + 0.24 * (n + 1) / STAVES, foot), (-0.120 + 0.24 * n / STAVES, foot),
            ],
            WOOD.lighter(0.05 + 0.025 * (n * 3 % 4 - 1)), lift=0.4, edge=0.6,
        )
        for n in range(STAVES)
    ]  # fmt: skip
    return (
        stroke(
            [(-0.150, top - 0.01), (-0.11, -0.05), (0.0, 0.0), (0.11, -0.05), (0.150, top - 0.01)],
            iron,
            0.013,
        ),
        dot(0, top, 0.155, WOOD.darker(0.10), down=0.034, lift=1.0, edge=0.8),
        dot(0, top - 0.004, 0.132, Colour(0.62, 0.06, 225), down=0.022),
        stroke(
            [(-0.07, top - 0.002), (0.0, top + 0.004), (0.06, top - 0.002)], Colour(0.88, 0.03, 215), 0.006
        ),
        piece(body, WOOD.lighter(0.03)),
        Group(tuple(staves), clip=polygon(body)),
        *(
            stroke([(-0.150 + lean, y), (0.0, y - 0.012), (0.150 - lean, y)], iron, 0.020)
            for y, lean in ((top - 0.055, 0.005), (foot + 0.055, 0.026))
        ),
        *(dot(x, top - 0.012, 0.012, iron.lighter(0.16)) for x in (-0.146, 0.146)),
    )
