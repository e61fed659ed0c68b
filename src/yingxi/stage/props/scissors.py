"""Scissors, open."""

from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import RED, STEEL, dot, piece


def scissors() -> DisplayList:
    rings: list[Record] = []
    rings += [
        (
            Cut(
                ellipse(side * 0.034, -0.045, 0.028, 0.034).joined(
                    ellipse(side * 0.034, -0.045, 0.016, 0.021).scaled(-1, 1).moved(side * 0.068, 0)
                ),
                RED.darker(0.03),
                lift=1.0,
            )
        )
        for side in (-1, 1)
    ]
    return (
        piece([(-0.026, -0.018), (-0.012, -0.024), (0.052, 0.148), (0.030, 0.104)], STEEL.darker(0.08)),
        piece([(0.026, -0.018), (0.012, -0.024), (-0.052, 0.148), (-0.030, 0.104)], STEEL),
        *rings,
        dot(0, 0.026, 0.006, STEEL.darker(0.2), lift=0.4),
    )
