"""A patch of ice on the ground, seen from above: a pale sheet with a bright streak and two cracks."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import stroke

ICE = Colour(0.86, 0.035, 230)
_ROUND = ((-0.62, -0.06), (-0.50, 0.24), (-0.10, 0.36), (0.34, 0.28), (0.62, 0.08), (0.50, -0.24), (0.04, -0.34),
          (-0.40, -0.26))  # fmt: skip


def ice_patch() -> DisplayList:
    body = smooth(_ROUND, tension=0.35)
    marks = (
        stroke([(-0.40, 0.16), (0.10, 0.26), (0.38, 0.18)], Colour(0.98, 0.008, 230), 0.05),
        stroke([(-0.30, -0.12), (0.02, -0.06), (0.16, -0.20)], ICE.darker(0.14), 0.012),
        stroke([(0.02, -0.06), (0.20, 0.08)], ICE.darker(0.14), 0.010),
    )
    return (Cut(body, ICE, lift=0.8, edge=0.8), Group(marks, clip=body))
