"""A small thing of dark plastic with a window and buttons: what one points, presses or speaks into."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import RED, box, dot, shaded, stroke

CASE = Colour(0.38, 0.015, 270)


def remote() -> DisplayList:
    body = rectangle(-0.032, -0.046, 0.064, 0.176, radius=0.014)
    return (
        box(-0.032, -0.046, 0.064, 0.176, CASE, radius=0.014),
        Group((shaded(body, -0.032, 0.032, dark=0.30, light=0.18),), clip=body),
        box(-0.022, 0.074, 0.044, 0.036, Colour(0.80, 0.06, 175), lift=0.2, radius=0.004),
        stroke([(-0.016, 0.098), (0.008, 0.098)], Colour(0.95, 0.03, 175), 0.004),
        dot(0.017, 0.058, 0.007, RED),
        *(
            dot(-0.016 + 0.016 * column, 0.034 - 0.020 * row, 0.0055, CASE.lighter(0.34))
            for row in range(4)
            for column in range(3)
        ),
    )
