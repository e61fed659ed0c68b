"""What comes down by itself: petals in spring, leaves in autumn."""

from math import sin

from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf

_LEAVES = ((0.60, 0.12, 55), (0.54, 0.13, 35), (0.68, 0.12, 82))
_PETALS = ((0.90, 0.05, 5), (0.86, 0.065, 5), (0.93, 0.03, 20))


def strewn(designer: Designer, frame: int) -> DisplayList:
    """Leaves that rock as they fall; petals that sail aside."""
    seed, autumn = designer.setting.seed, designer.setting.season == "autumn"
    windy = designer.setting.weather == "wind"
    aside = (2.6 if windy else 0.7) if autumn else (3.4 if windy else 1.5)
    size = (0.13, 0.075) if autumn else (0.058, 0.042)
    records: list[Record] = []
    for n in range(8 if autumn else 12):
        quick = 0.0032 + 0.0016 * chance(seed, "strewn", n, "quick")
        share = (chance(seed, "strewn", n) + frame * quick) % 1.0
        rock = sin(frame * 0.07 + 2.1 * n)
        x = -4.4 + 10.5 * chance(seed, "strewn", n, "x") - aside * share + 0.26 * rock
        tone = designer.paint(*(_LEAVES if autumn else _PETALS)[n % 3])
        path = (
            leaf(size[0], size[1] * (0.4 + 0.6 * abs(rock)))
            .turned(rock + n)
            .moved(x, 3.9 * (1 - share) - 0.05)
        )
        records.append(Cut(path, tone, edge=0.4))
    return tuple(records)
