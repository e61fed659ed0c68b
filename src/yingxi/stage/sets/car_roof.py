"""A car cut open along its middle: the roof in section over the seats, the sky above it, and what hangs from it."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, polygon, rectangle, smooth
from yingxi.stage.place import FRAME
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer

LONG, SILL, HIGH = 3.42, 0.98, 0.86
"""Metres from the middle to where the roof ends, the height at which it begins, and how far it rises above that."""
THICK = 0.10
CHARM = (2.02, 1.56)
"""Where a charm hangs from the mirror."""
SWAY = 46
"""Frames in which it swings to and fro."""


def section(designer: Designer, holes: Path) -> Path:
    """The far side up to the roof, with `holes` in it."""
    return polygon(
        ((-9, -0.05), (9, -0.05), (9, SILL - 0.06), *reversed(arch(designer)), (-9, SILL - 0.06))
    ).joined(holes)


def arch(designer: Designer, inside: float = 0.0) -> list[Point]:
    """The roof's line from the back to the front, so many metres `inside` of its outer skin: boxed for a coach, a dome
    to come."""
    round_, steep = (9.0, 0.9) if designer.ancient else (2.0, 0.5) if designer.future else (3.4, 0.72)
    wide, tall = LONG - inside, HIGH - inside
    shares = [n / 22 - 1 for n in range(45)]
    return [(wide * u, SILL + tall * (1 - abs(u) ** round_) ** steep) for u in shares]


def roof(designer: Designer, skin: Colour, lining: Colour) -> list[Record]:
    """The skin and its lining in section, and a gutter's line along it."""
    outer, middle, inner = (arch(designer, inside) for inside in (-0.03, 0.05, THICK))
    bands = ((middle, inner, lining), (outer, middle, skin))
    records: list[Record] = [
        Cut(polygon((*one, *reversed(other))), colour, lift=6, edge=0.8, name=FRAME)
        for one, other, colour in bands
    ]
    return [*records, Stroke(polygon(middle, closed=False), skin.darker(0.10), 0.014)]


def over_the_roof() -> Path:
    """What is seen of the land above the car, so many metres to both sides."""
    return rectangle(-9.0, SILL - 0.2, 18.0, 3.2)


def charm(designer: Designer, frame: int) -> DisplayList:
    """A knot of red cord with a tassel that swings as the car goes; a pair of soft dice in the west."""
    turn = 0.0 if designer.setting.stands else 0.20 * sin(2 * 3.1416 * frame / SWAY)
    red = designer.paint(0.52, 0.15, 28)
    hangs: list[Record] = [line(((0, 0), (0, -0.10)), red.darker(0.06), 0.008)]
    if designer.western:
        for x in (-0.03, 0.035):
            hangs.append(Cut(rectangle(x - 0.035, -0.18, 0.07, 0.07, radius=0.012), red, lift=2))
            hangs += [
                disc(x + a, -0.145 + a, 0.007, None, designer.paint(0.95, 0.01, 90), lift=0)
                for a in (-0.018, 0.018)
            ]
    else:
        knot = smooth([(0, -0.09), (0.055, -0.145), (0, -0.20), (-0.055, -0.145)], tension=0.35)
        tassel = polygon(((-0.016, -0.21), (0.016, -0.21), (0.028, -0.34), (-0.028, -0.34)))
        hangs += [
            Cut(tassel, red.darker(0.03), lift=1),
            Cut(knot, red, lift=2),
            disc(0, -0.145, 0.014, None, red.lighter(0.12), lift=0),
        ]
    return (Group(tuple(hangs), (cos(turn), sin(turn), -sin(turn), cos(turn), *CHARM)),)
