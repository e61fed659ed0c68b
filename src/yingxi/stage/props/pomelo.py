"""A pomelo: a large pale yellow fruit, narrower at the top, with its pores, a stalk and a leaf."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke


def pomelo() -> DisplayList:
    peel, green = Colour(0.87, 0.115, 104), Colour(0.52, 0.10, 138)
    body = smooth(
        [(0.0, 0.172), (-0.036, 0.158), (-0.074, 0.104), (-0.090, 0.046), (-0.070, -0.010), (0.0, -0.030),
         (0.070, -0.010), (0.090, 0.046), (0.074, 0.104), (0.036, 0.158)],
        tension=0.40,
    )  # fmt: skip
    pores = tuple(
        dot(0.021 * column + 0.010 * (row % 2), 0.028 * row, 0.0024, peel.darker(0.09), edge=0)
        for row in range(6)
        for column in range(-4, 5)
    )
    return (
        Cut(body, peel, lift=1.5),
        Group((*pores, shaded(body, -0.090, 0.092, dark=0.24, light=0.22)), clip=body),
        stroke([(0.0, 0.168), (0.005, 0.190)], green.darker(0.12), 0.008),
        curve([(0.004, 0.184), (0.032, 0.214), (0.082, 0.204), (0.046, 0.180)], green, lift=0.9),
        stroke([(0.012, 0.187), (0.066, 0.203)], green.lighter(0.10), 0.003),
    )
