"""An old nail, a little bent, held in its middle."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, box, piece, stroke


def nail() -> DisplayList:
    iron = STEEL.darker(0.28)
    return (
        piece([(-0.0045, 0.05), (0.0045, 0.05), (0.0050, -0.028), (0.0075, -0.062), (-0.002, -0.030)], iron),
        box(-0.0125, 0.048, 0.025, 0.007, iron.darker(0.05), lift=0.6, radius=0.003),
        stroke([(-0.0018, 0.046), (-0.0012, -0.028)], STEEL, 0.0018),
    )
