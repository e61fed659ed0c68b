"""A round badge of metal: enamel in a rim, a star on it."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import BRASS, RED, dot, piece, shaded, stroke


def badge() -> DisplayList:
    star = [
        (reach * sin(pi * n / 5), 0.018 + reach * cos(pi * n / 5))
        for n in range(10)
        for reach in (0.0215 if n % 2 == 0 else 0.0092,)
    ]
    rim = ellipse(0.0, 0.018, 0.042, 0.042)
    return (
        dot(0.0, 0.018, 0.042, BRASS, lift=1.2),
        Group((shaded(rim, -0.042, 0.042),), clip=rim),
        dot(0.0, 0.018, 0.033, RED),
        piece(star, BRASS.lighter(0.08), lift=0.4),
        stroke([(-0.030, 0.036), (-0.017, 0.046), (0.0, 0.050)], Colour(0.97, 0.02, 90, 0.8), 0.004),
    )
