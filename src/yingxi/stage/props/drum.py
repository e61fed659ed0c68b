"""A red lion-dance drum with brass nails, held against the body by its strap."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, dot, shaded, stroke


def drum() -> DisplayList:
    red = Colour(0.52, 0.15, 27)
    body = smooth(
        [(-0.17, 0.11), (-0.205, 0.0), (-0.165, -0.13), (0.165, -0.13), (0.205, 0.0), (0.17, 0.11)],
        tension=0.36,
    )
    skin = Colour(0.86, 0.04, 80)
    nails: list[Record] = [
        dot(0.172 * cos(pi + pi * n / 14), 0.086 + 0.050 * sin(pi + pi * n / 14), 0.0085, BRASS, lift=0.5)
        for n in range(15)
    ]
    low_nails: list[Record] = [
        dot(-0.158 + 0.0243 * n, -0.108 - 0.016 * sin(pi * n / 13), 0.0075, BRASS, lift=0.5)
        for n in range(14)
    ]
    clouds: list[Record] = [
        stroke(
            [(-0.105, -0.02), (-0.085, 0.015), (-0.055, -0.005), (-0.075, -0.025), (-0.1, -0.035)],
            BRASS,
            0.007,
        ),
        stroke(
            [(0.055, -0.02), (0.075, 0.012), (0.108, -0.005), (0.09, -0.028), (0.06, -0.036)], BRASS, 0.007
        ),
        dot(0, -0.02, 0.030, BRASS),
        dot(0, -0.02, 0.021, red),
    ]
    return (
        Cut(body, red, lift=1.6),
        Group((shaded(body, -0.2, 0.2, dark=0.3), *clouds), clip=body),
        dot(0, 0.105, 0.172, red.darker(0.08), down=0.056, lift=0.8),
        dot(0, 0.112, 0.160, skin, down=0.048, lift=0.4),
        dot(0, 0.112, 0.075, skin.darker(0.06), down=0.022),
        *nails,
        *low_nails,
        dot(-0.19, 0.0, 0.017, BRASS, lift=0.8),
        dot(0.19, 0.0, 0.017, BRASS, lift=0.8),
    )
