"""A puddle on the ground, seen from above: dark water with a streak of sky in it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import stroke

WATER = Colour(0.52, 0.035, 240)
_ROUND = ((-0.58, 0.02), (-0.34, 0.26), (0.12, 0.22), (0.44, 0.30), (0.60, 0.02), (0.36, -0.22), (-0.06, -0.28),
          (-0.44, -0.20))  # fmt: skip


def puddle() -> DisplayList:
    body = smooth(_ROUND, tension=0.35)
    marks = (
        stroke([(-0.36, 0.10), (0.04, 0.14), (0.40, 0.10)], Colour(0.86, 0.025, 230), 0.045),
        stroke([(-0.16, -0.10), (0.26, -0.08)], WATER.lighter(0.14), 0.03),
    )
    return (Cut(body, WATER, lift=0.4, edge=0.6), Group(marks, clip=body))
