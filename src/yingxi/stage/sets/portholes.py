"""The side of a ship from within: boards between ribs, round holes in it, brass about them. Metres, y up."""

from collections.abc import Sequence
from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, fade, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.openings import framed, panes_snowy, panes_wet
from yingxi.stage.sets.walls import HALF, TOP

DADO = 0.94
BOARD = 0.235
RIB = 1.17
"""Metres: how high the dark boards reach, how wide the painted ones are, and from one rib to the next."""
BRASS = Colour(0.70, 0.085, 82)


def hull(
    designer: Designer, paint: Colour, wood: Colour, portholes: Sequence[Point], radius: float
) -> list[Record]:
    """Painted boards over a dado of dark ones, ribs before them that bend in towards the deck above."""
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)))
    for middle in portholes:
        outer = outer.joined(_round(middle, radius))
    records: list[Record] = [Cut(outer, paint, lift=6, edge=0.6)]
    y, n = DADO + 0.06, 0
    while y < TOP:
        tone = paint.lighter(designer.between(-0.014, 0.014, "board", n))
        for left, right in _free(y, y + BOARD, portholes, radius + 0.10):
            records += [
                Cut(rectangle(left, y, right - left, BOARD - 0.010), tone, edge=0),
                line(((left, y), (right, y)), paint.darker(0.075), 0.010),
            ]
        y, n = y + BOARD, n + 1
    records.append(panel(-HALF, 0, 2 * HALF, DADO, wood.darker(0.02), lift=3))
    x = -HALF
    while x < HALF:
        records.append(line(((x, 0.1), (x, DADO)), wood.darker(0.07), 0.012))
        x += BOARD
    records += [
        panel(-HALF, DADO - 0.02, 2 * HALF, 0.085, wood.lighter(0.06), lift=5),
        panel(-HALF, 0, 2 * HALF, 0.12, wood.darker(0.06), lift=4),
    ]
    for n in range(-3, 4):
        records += _rib(RIB * (n + 0.5) - 0.51, paint.darker(0.055))
    return records


def _free(low: float, high: float, portholes: Sequence[Point], keep: float) -> list[tuple[float, float]]:
    """The runs of a board from `low` to `high` that no porthole breaks."""
    runs, start = [], -HALF
    for x, y in sorted(portholes):
        if low < y + keep and high > y - keep:
            runs.append((start, x - keep))
            start = x + keep
    return [*runs, (start, HALF)]


def _rib(x: float, paint: Colour) -> list[Record]:
    lean = 0.10 if x < 0 else -0.10
    side = [(x, DADO), (x, 1.9), (x + lean * 0.5, 2.25), (x + lean * 2.2, TOP)]
    other = [(px + 0.125, py) for px, py in reversed(side)]
    return [
        Cut(polygon((*side, *other)), paint, lift=7),
        line([(px + 0.02, py) for px, py in side], paint.lighter(0.07), 0.016),
        *(disc(x + 0.062, y, 0.016, None, paint.darker(0.10), lift=1) for y in (1.12, 1.62, 2.06)),
    ]


def _round(middle: Point, radius: float, *, steps: int = 48) -> Path:
    """A circle cut clockwise: a hole in what is cut the other way."""
    x, y = middle
    turns = (-2 * pi * n / steps for n in range(steps))
    return polygon((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns)


def porthole(designer: Designer, x: float, y: float, radius: float) -> list[Record]:
    """The ring of brass with its bolts, a hinge and a dog to screw it shut."""
    brass = designer.paint(BRASS.lightness, BRASS.chroma, BRASS.hue)
    ring = ellipse(x, y, radius + 0.095, radius + 0.095).joined(_round((x, y), radius - 0.012))
    inner = ellipse(x, y, radius + 0.022, radius + 0.022).joined(_round((x, y), radius - 0.012))
    records: list[Record] = [
        panel(x - radius - 0.17, y - 0.10, 0.12, 0.20, brass.darker(0.10), lift=3, radius=0.02),
        panel(x + radius + 0.06, y - 0.045, 0.11, 0.09, brass.darker(0.10), lift=3, radius=0.03),
        Cut(ring, brass, lift=7),
        Cut(inner, brass.darker(0.12), lift=2),
        line(
            [
                (x + (radius + 0.062) * cos(turn), y + (radius + 0.062) * sin(turn))
                for turn in (1.9, 2.15, 2.4, 2.65, 2.9)
            ],
            brass.lighter(0.16),
            0.020,
            curved=True,
        ),
        *(
            disc(
                x + (radius + 0.056) * cos(pi * n / 4 + 0.39),
                y + (radius + 0.056) * sin(pi * n / 4 + 0.39),
                0.017,
                None,
                brass.darker(0.16),
                lift=1,
            )
            for n in range(8)
        ),
    ]
    return framed(records)


def pane(designer: Designer, x: float, y: float, radius: float) -> Card:
    """Thick glass: the light that lies on it, and rain or snow behind it."""
    whole = ellipse(x, y, radius, radius)
    shine = polygon(
        (
            (x - radius * 0.75, y - radius),
            (x - radius * 0.40, y - radius),
            (x + radius * 0.60, y + radius),
            (x + radius * 0.25, y + radius),
        )
    )
    records: tuple[Record, ...] = (
        Cut(shine, Colour(1, 0, 0, 0.06), edge=0, lit=False),
        fade(whole, (x, y + radius), (x, y + radius * 0.3), Colour(0.2, 0.03, 250), 0.22, 0.0),
    )
    box, falling = (x - radius, y - radius, 2 * radius, 2 * radius), None
    if designer.air.wet:
        falling = partial(panes_wet, designer.setting.seed, box, designer.air.sky[1].lighter(0.22))
    elif designer.setting.weather == "snow":
        falling = partial(panes_snowy, designer.setting.seed, box, Colour(0.97, 0.01, 240))
    return Card("pane", 7.25, (Group(records, clip=whole),), moving=falling)
