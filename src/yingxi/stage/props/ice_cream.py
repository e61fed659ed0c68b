"""A cone with two scoops."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, RED, curve, dot, piece, stroke


def star_points(x: float, y: float, radius: float, *, tips: int = 5) -> list[tuple[float, float]]:
    """A star's outline."""
    return [
        (
            x + radius * (1.0 if n % 2 == 0 else 0.45) * sin(n * pi / tips),
            y + radius * (1.0 if n % 2 == 0 else 0.45) * cos(n * pi / tips),
        )
        for n in range(2 * tips)
    ]


def ice_cream() -> DisplayList:
    cone = [(-0.034, 0.07), (0.034, 0.07), (0.0, -0.06)]
    waffle: list[Record] = [
        stroke(
            [(-0.05 + 0.018 * n, 0.08), (0.0 + 0.018 * n, -0.06)],
            Colour(0.58, 0.08, 60),
            0.003,
            straight=True,
        )
        for n in range(6)
    ]
    return (
        piece(cone, Colour(0.72, 0.09, 70)),
        Group(tuple(waffle), clip=smooth(cone, tension=0)),
        curve(
            [
                (-0.042, 0.068),
                (-0.046, 0.10),
                (0, 0.125),
                (0.046, 0.10),
                (0.042, 0.068),
                (0.02, 0.062),
                (0, 0.068),
                (-0.02, 0.06),
            ],
            Colour(0.86, 0.05, 85),
        ),
        curve(
            [
                (-0.034, 0.115),
                (-0.036, 0.145),
                (0, 0.168),
                (0.036, 0.145),
                (0.034, 0.115),
                (0.012, 0.108),
                (-0.012, 0.114),
            ],
            Colour(0.76, 0.09, 10),
        ),
        dot(0, 0.174, 0.012, RED, lift=0.6),
        piece(star_points(0.02, 0.135, 0.008), BRASS, lift=0),
    )
