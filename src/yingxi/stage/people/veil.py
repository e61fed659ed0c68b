"""A cloth over the eyes: it lies on the brow and hangs to the nose, the mouth smiles under it, and a laugh blows it."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.dyed import main_colour
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.head import head_group
from yingxi.stage.people.model import Body
from yingxi.stage.props import drawing_named, prop
from yingxi.stage.props.handkerchief import CREAM, ROSE

# How far a laugh blows the hem, in heads, and over how many degrees of the neck's shaking it swings once.
BLOWN, SHAKEN = 0.06, 4.0
_FLOWERS = (
    (-0.30, 0.52),
    (-0.12, 0.60),
    (0.08, 0.55),
    (0.28, 0.60),
    (0.40, 0.46),
    (-0.20, 0.40),
    (0.20, 0.42),
    (0.00, 0.40),
)
"""Where flowers are strewn, in heads."""


def veil(body: Body) -> DisplayList:
    """The cloth of `pose.veil`, over brow and eyes; nothing where the face is bare."""
    if not body.pose.veil:
        return ()
    drawn = prop(drawing_named(body.pose.veil)) or ()
    strewn = drawing_named(body.pose.veil) == "handkerchief"
    cloth = ROSE if strewn else main_colour(drawn) or ROSE
    up = BLOWN * body.pose.face.joy * (0.55 + 0.45 * sin((body.pose.neck + body.pose.chest) / SHAKEN))
    hem: tuple[Point, ...] = (
        (0.60 + up, 0.22 + up), (0.36 + 0.5 * up, 0.325 + 0.6 * up), (0.10, 0.275 + 0.8 * up),
        (-0.16, 0.325 + 0.6 * up), (-0.46, 0.24 + 0.5 * up),
    )  # fmt: skip
    brow: tuple[Point, ...] = ((-0.50, 0.60), (-0.24, 0.69), (0.04, 0.72), (0.32, 0.69), (0.52, 0.59))
    shape = smooth((*brow, (0.555, 0.40), *hem, (-0.505, 0.42)), tension=0.26)
    flowers = [record for x, y in _FLOWERS if strewn for record in _flower(x, y, CREAM)]
    folds: list[Record] = [
        Stroke(smooth(points, closed=False), cloth.darker(0.07), width, name="veil's fold")
        for points, width in (
            (((-0.42, 0.60), (-0.34, 0.46), (-0.34, 0.34)), 0.016),
            (((0.44, 0.60), (0.47, 0.46), (0.50 + 0.5 * up, 0.34)), 0.016),
            # A nose under it.
            (((0.20, 0.50), (0.25, 0.40), (0.19, 0.36)), 0.014),
        )
    ]
    edge = CREAM if strewn else cloth.darker(0.10)
    lifted = tuple((x, y + 0.03) for x, y in hem)
    borders = [Stroke(smooth(lifted, closed=False), edge, 0.020, name="veil's border")]
    return (
        head_group(
            body,
            (Cut(shape, cloth, lift=body.near.lift(2.0), name="veil"), *flowers, *folds, *borders),
            "veil",
        ),
    )


def _flower(x: float, y: float, colour: Colour) -> list[Record]:
    """Five petals."""
    return [
        Cut(
            ellipse(x + 0.026 * cos(2 * pi * n / 5), y + 0.026 * sin(2 * pi * n / 5), 0.015),
            colour,
            edge=0,
            name="petal",
        )
        for n in range(5)
    ]
