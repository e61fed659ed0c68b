"""A kitchen cleaver: a broad square blade with a hole, a short round handle."""

from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, STEEL, box, dot, piece, stroke

_BLADE = ((0.055, 0.022), (0.057, -0.086), (0.232, -0.092), (0.249, -0.078), (0.249, 0.026))
_EDGE = ((0.057, -0.074), (0.057, -0.086), (0.232, -0.092), (0.249, -0.078))


def cleaver() -> DisplayList:
    return (
        piece(_BLADE, STEEL),
        piece(_EDGE, STEEL.lighter(0.14), lift=0),
        stroke([(0.067, 0.010), (0.227, 0.014)], STEEL.lighter(0.10), 0.004),
        dot(0.225, 0.0, 0.009, STEEL.darker(0.32)),
        box(0.041, -0.012, 0.022, 0.036, STEEL.darker(0.12), radius=0.004),
        box(-0.068, -0.012, 0.115, 0.032, DARK_WOOD, radius=0.013),
        dot(-0.043, 0.004, 0.004, BRASS),
        dot(0.022, 0.004, 0.004, BRASS),
        stroke([(-0.053, 0.012), (0.031, 0.012)], DARK_WOOD.lighter(0.12), 0.003),
    )
