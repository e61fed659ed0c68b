"""A small tin with a lid and a label."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import PAPER, STEEL, box, dot, shaded, stroke


def tin() -> DisplayList:
    body = rectangle(-0.038, -0.030, 0.076, 0.112, radius=0.004)
    label = Colour(0.52, 0.085, 205)
    return (
        box(-0.038, -0.030, 0.076, 0.112, STEEL.darker(0.04), radius=0.004),
        box(-0.038, -0.014, 0.076, 0.072, label, lift=0.3),
        box(-0.022, 0.010, 0.044, 0.026, PAPER, lift=0.0, radius=0.010),
        stroke([(-0.012, 0.024), (0.012, 0.024)], label.darker(0.12), 0.004),
        Group((shaded(body, -0.038, 0.038, dark=0.30, light=0.22),), clip=body),
        dot(0.0, 0.082, 0.040, STEEL, down=0.011, lift=0.6),
        dot(0.0, 0.083, 0.032, STEEL.darker(0.08), down=0.007),
    )
