"""Gold points with stones."""

from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import BRASS, cut, line
from yingxi.stage.people.tones import Cloth


def crown(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y = wig.half * 0.86, wig.eye + 0.40
    points: list[Point] = [(-w, y - 0.02)]
    for i in range(5):
        x = w * (-0.96 + 0.48 * i)
        high = 0.25 + 0.06 * (1 - abs(i - 2) / 2)
        points += [(x, y + high)]
        if i < 4:
            points.append((x + w * 0.24, y + 0.11))
    points += [(w, y - 0.02), (0.0, y - 0.075)]
    made: list[Record] = [cut(wig, tuple(points), BRASS, tension=0.06)]
    made.append(line(((-w, y + 0.03), (0.0, y - 0.025), (w, y + 0.03)), BRASS.lighter(0.08), 0.035, "band"))
    for i in range(5):
        x = w * (-0.96 + 0.48 * i)
        high = 0.25 + 0.06 * (1 - abs(i - 2) / 2)
        made.append(
            Cut(
                ellipse(x, y + high + 0.015, 0.034),
                cloth.plain,
                lift=wig.near.lift(0.4),
                edge=0.4,
                name="stone",
            )
        )
    return tuple(made)
