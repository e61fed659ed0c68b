"""A soup ladle: a long handle, a deep bowl."""

from yingxi.stage.display import DisplayList
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import STEEL, curve, dot, shaded, stroke


def ladle() -> DisplayList:
    bowl = [(-0.062, -0.190), (-0.050, -0.240), (0.0, -0.262), (0.050, -0.240), (0.062, -0.190)]
    return (
        stroke([(0.028, 0.085), (0.058, 0.070), (0.060, 0.0), (0.058, -0.185)], STEEL.darker(0.03), 0.012),
        curve(bowl, STEEL, tension=0.35),
        shaded(smooth(bowl, tension=0.35), -0.062, 0.062),
        dot(0.0, -0.190, 0.062, STEEL.darker(0.14), down=0.013),
    )
