"""A board with a game that is not over, seen from above; held at its lower edge."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import DARK_WOOD, INK, PAPER, WOOD, box, dot


def chess() -> DisplayList:
    side, field = 0.34, 0.0375
    dark, light = WOOD.darker(0.06), Colour(0.84, 0.05, 82)
    left, low = -4 * field, 0.02
    records: list[Record] = [
        box(-side / 2, 0.0, side, side, DARK_WOOD, radius=0.008),
        box(left, low, 8 * field, 8 * field, light, lift=0.4, edge=0.4),
    ]
    for row in range(8):
        for column in range(row % 2, 8, 2):
            square = box(left + column * field, low + row * field, field, field, dark, lift=0, edge=0)
            records.append(square)
    ours = ((0, 0), (4, 0), (6, 1), (3, 3), (2, 2))
    theirs = ((4, 4), (1, 5), (5, 6), (4, 7))
    for column, row in (*ours, *theirs):
        x, y = left + (column + 0.5) * field, low + (row + 0.5) * field
        colour = PAPER if (column, row) in ours else INK
        records += [
            dot(x, y, 0.0135, colour, lift=1.6),
            dot(x, y, 0.0075, colour.lighter(0.07), lift=0.4),
        ]
    return tuple(records)
