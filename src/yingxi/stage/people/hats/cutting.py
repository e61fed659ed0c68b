"""What hats are cut with: sheets and lines that follow the head, and their brass, black and straw."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Stroke
from yingxi.stage.path import Point, smooth
from yingxi.stage.people.hair.wig import Wig

BRASS = Colour(0.78, 0.095, 85)
BLACK = Colour(0.28, 0.012, 285)
STRAW = Colour(0.80, 0.075, 84)


def cut(
    wig: Wig,
    points: tuple[Point, ...],
    colour: Colour,
    *,
    lift: float = 2.0,
    name: str = "hat",
    tension: float = 0.42,
) -> Cut:
    return Cut(
        smooth(points, tension=tension), colour, lift=wig.near.lift(lift), edge=wig.near.edge, name=name
    )


def line(points: tuple[Point, ...], colour: Colour, width: float, name: str) -> Stroke:
    return Stroke(smooth(points, closed=False), colour, width, name=name)
