"""A garment: a sash from the shoulder to the hip. Its place is src/yingxi/stage/people/sash.py."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, polygon
from yingxi.stage.people.fronts import Front
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import across, middle_line


def _sash(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A band; its points by level (0 the waist, 1 the shoulders) and by heads before the front's middle."""
    middle = middle_line(body)
    places = ((1.0, -0.34), (1.0, -0.18), (0.05, 0.30), (0.05, 0.12))
    band = tuple(across(body, level, middle + side * body.head) for level, side in places)
    return [Cut(polygon(band), body.tones.trim.plain, lift=body.near.lift(0.8), edge=0.5, name="sash")]


SASH = Front(_sash)
