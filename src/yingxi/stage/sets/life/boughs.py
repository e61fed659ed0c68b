"""A bough outside a window that stirs in the air: bamboo, in blossom in spring, turned in autumn, bare in winter."""

from collections.abc import Iterable
from math import sin

from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.place import Place
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf_colours
from yingxi.stage.sets.walls import WALL

PANE = "pane"
"""The name of a window's glass."""
SPRAYS, LEAVES = 5, 3
"""Sprays along a bough, and leaves in each."""
SWINGS, IN_WIND = 0.055, 0.16
"""How far a bough swings, in radians, in still air and in a storm."""


def panes_of(place: Place) -> tuple[Path, ...]:
    """The glass of each window of `place`, as its set drew it: a look may leave its reflections out."""
    glass = (card.records[0] for card in place.cards if card.name == PANE and card.records)
    return tuple(each.clip for each in glass if isinstance(each, Group) and each.clip is not None)


def windows_of(panes: Iterable[Path]) -> tuple[tuple[float, float, float], ...]:
    """The middle of each of `panes`, as x, y, z in metres."""
    boxes = (pane.bounds() for pane in panes)
    return tuple(((left + right) / 2, (low + high) / 2, WALL) for left, low, right, high in boxes)


def sills_of(panes: Iterable[Path]) -> tuple[tuple[float, float, float], ...]:
    """The middle of the lower edge of each of `panes`, as x, y, z in metres."""
    boxes = (pane.bounds() for pane in panes)
    return tuple(((left + right) / 2, low, WALL) for left, low, right, _ in boxes)


def stirring(designer: Designer, pane: Path, frame: int) -> DisplayList:
    """The bough behind the glass of `pane`, hung in from its upper corner, on `frame`."""
    left, bottom, right, top = pane.bounds()
    seed, turned = designer.setting.seed, 1.0 if left + right > 0 else -1.0
    root = (right if turned > 0 else left, top - 0.12 * (top - bottom))
    reach = min(0.74 * (right - left), 0.95)
    strong = IN_WIND if designer.setting.weather == "storm" else SWINGS
    swing = strong * (sin(frame * 0.052) + 0.45 * sin(frame * 0.117 + 1.3))
    tips = [
        (root[0] - turned * reach * share, root[1] - 0.34 * reach * share**1.7 + reach * share * swing)
        for share in (0.0, 0.25, 0.55, 0.8, 1.0)
    ]
    bark = designer.paint(0.34, 0.03, 60)
    records: list[Record] = [line(tips, bark, 0.020, curved=True)]
    for n in range(SPRAYS):
        share = 0.22 + 0.78 * n / (SPRAYS - 1)
        at = _along(tips, share)
        records += _spray(designer, at, turned, swing + 0.6 * strong * sin(frame * 0.09 + 1.7 * n), n, seed)
    return (Group(tuple(records), clip=pane),)


def _along(points: list[Point], share: float) -> Point:
    """The point `share` (0-1) of the way along `points`."""
    place = share * (len(points) - 1)
    n = min(len(points) - 2, int(place))
    (ax, ay), (bx, by) = points[n], points[n + 1]
    return ax + (bx - ax) * (place - n), ay + (by - ay) * (place - n)


def _spray(
    designer: Designer, at: Point, turned: float, swing: float, number: int, seed: int
) -> list[Record]:
    season = designer.setting.season
    if season == "winter" or designer.setting.weather == "snow":
        tip = (at[0] - turned * 0.10, at[1] + (0.13 if number % 2 else -0.12))
        return [line((at, tip), designer.paint(0.34, 0.03, 60), 0.011)]
    if season == "spring":
        pink = designer.paint(0.70, 0.125, 16)
        return [
            disc(
                at[0] + 0.12 * (chance(seed, "petal", number, k) - 0.5),
                at[1] + 0.05 * (k - 1) + 0.2 * swing,
                0.042,
                0.036,
                pink.lighter(0.05 * k),
                lift=1,
            )
            for k in range(LEAVES)
        ]
    tones = leaf_colours(designer)
    return [
        Cut(
            _blade(0.21 + 0.06 * chance(seed, "blade", number, k))
            .turned((-1.57 - turned * 0.5) + 0.52 * (k - 1) + 2.2 * swing)
            .moved(*at),
            tones[(number + k) % 3].darker(0.05),
            lift=1,
            edge=0.2,
        )
        for k in range(LEAVES)
    ]


def _blade(long: float) -> Path:
    """A pointed leaf from its stalk at the origin to the right."""
    wide = 0.13 * long
    return smooth([(0.0, 0.0), (0.3 * long, wide), (long, 0.0), (0.3 * long, -wide)], tension=0.35)
