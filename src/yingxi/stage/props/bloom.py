"""A blossom of several rings of petals."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import dot

GREEN = Colour(0.54, 0.09, 145)


def bloom(x: float, y: float, size: float, petals: Colour, *, count: int = 6) -> list[Record]:
    made: list[Record] = []
    for n in range(count):
        a = n * 2 * pi / count + 0.3
        path = (
            ellipse(0, 0, size * 0.55, size * 0.34)
            .turned(a)
            .moved(x + size * 0.62 * cos(a), y + size * 0.62 * sin(a))
        )
        made.append(Cut(path, petals.lighter(0.03 * (n % 2)), lift=0.7))
    return [
        *made,
        dot(x, y, size * 0.36, Colour(0.80, 0.11, 82), lift=0.4),
        dot(x, y, size * 0.20, Colour(0.66, 0.10, 70)),
    ]
