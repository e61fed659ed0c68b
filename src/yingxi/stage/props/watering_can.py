"""A watering can of green tin."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import curve, piece, shaded, stroke

TIN = Colour(0.58, 0.075, 165)
BODY = [(-0.085, -0.060), (-0.074, -0.205), (0.074, -0.205), (0.085, -0.060)]


def watering_can() -> DisplayList:
    path = polygon(BODY)
    return (
        stroke(
            [(-0.078, -0.080), (-0.132, -0.100), (-0.124, -0.172), (-0.072, -0.186)], TIN.darker(0.08), 0.013
        ),
        piece([(0.066, -0.176), (0.188, -0.058), (0.204, -0.072), (0.074, -0.200)], TIN.darker(0.05)),
        curve(
            [(0.170, -0.060), (0.208, -0.026), (0.236, -0.068), (0.200, -0.092)],
            TIN.lighter(0.05),
            tension=0.2,
        ),
        stroke([(-0.066, -0.064), (-0.040, 0.0), (0.040, 0.0), (0.066, -0.064)], TIN.darker(0.12), 0.013),
        piece(BODY, TIN),
        Group((shaded(path, -0.085, 0.085),), clip=path),
        curve([(-0.088, -0.058), (0.0, -0.044), (0.088, -0.058), (0.0, -0.072)], TIN.lighter(0.09), lift=0.4),
        stroke([(-0.080, -0.118), (0.0, -0.126), (0.080, -0.118)], TIN.darker(0.10), 0.004),
    )
