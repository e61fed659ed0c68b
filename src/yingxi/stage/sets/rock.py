"""Rock: its broken outlines, seams and facets, stones that hang and that grow, one to sit on, a fire between some."""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import fade, glow, line
from yingxi.stage.sets.designer import Designer

FIRE = Colour(0.82, 0.145, 62)
_EVERY = 0.24
"""Metres between two breaks of an outline."""
_AROUND = ((0.0, 0.0), (-1.1, 0.0), (1.1, 0.0), (0.0, 1.0), (0.0, -0.8), (-0.8, 0.7), (0.8, 0.7))


def rock_paint(designer: Designer, *, ice: bool) -> Colour:
    """The rock of this cave: grey with some ochre or violet in it, or ice."""
    if ice:
        return designer.paint(0.66, 0.055, 228)
    hue = designer.one_of((52.0, 38.0, 300.0, 265.0), "rock")
    return designer.paint(0.425, 0.034, hue)


def jagged(designer: Designer, outline: Sequence[Point], name: str, *, out: float = 0.075) -> list[Point]:
    """`outline` as rock breaks: more points between, each a little off."""
    made: list[Point] = []
    for n, ((x, y), (to_x, to_y)) in enumerate(pairwise(outline)):
        parts = max(2, round(hypot(to_x - x, to_y - y) / _EVERY))
        for part in range(parts):
            share = part / parts
            made.append(
                (
                    x + (to_x - x) * share + designer.between(-out, out, name, n, part, "x"),
                    y + (to_y - y) * share + designer.between(-out, out, name, n, part, "y"),
                )
            )
    return [*made, outline[-1]]


def strata(
    designer: Designer,
    name: str,
    rock: Colour,
    across: tuple[float, float],
    up: tuple[float, float],
    hole: Sequence[Point],
) -> list[Record]:
    """Facets and seams of a rock's face, none over its `hole`."""
    records: list[Record] = []
    for n in range(150):
        x, y = designer.between(*across, name, n, "x"), designer.between(*up, name, n, "y")
        wide = designer.between(0.12, 0.42, name, n, "w")
        if any(_within(hole, x + dx * wide, y + dy * wide) for dx, dy in _AROUND):
            continue
        high = wide * designer.between(0.35, 0.9, name, n, "h")
        lean = designer.between(-0.3, 0.3, name, n, "lean")
        tone = rock.lighter(designer.between(-0.055, 0.055, name, n, "tone"))
        facet = (
            (x - wide, y), (x - wide * 0.3 + lean * high, y + high), (x + wide * 0.7 + lean * high, y + high * 0.8),
            (x + wide, y - high * 0.2), (x, y - high * 0.6),
        )  # fmt: skip
        records.append(Cut(polygon(facet), tone, lift=0.8, edge=0.35))
    for n in range(26):
        x, y = designer.between(*across, name, n, "seam"), designer.between(*up, name, n, "seam y")
        if any(_within(hole, x + dx, y + 0.3 * dy) for dx, dy in _AROUND):
            continue
        bend = [(x, y), (x + 0.28, y + designer.between(-0.12, 0.12, name, n, "b")), (x + 0.66, y - 0.05)]
        records.append(line(bend, rock.darker(0.07), 0.016))
    return records


def _within(outline: Sequence[Point], x: float, y: float) -> bool:
    """Whether a point lies in the closed `outline`."""
    crossed = False
    for (x0, y0), (x1, y1) in pairwise([*outline, outline[0]]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            crossed = not crossed
    return crossed


def hanging_stones(
    designer: Designer, name: str, rock: Colour, tops: Sequence[Point], long: float
) -> list[Record]:
    """Stones that hang from the roof at `tops`, each about `long` metres."""
    records: list[Record] = []
    for n, (x, top) in enumerate(tops):
        tall = long * designer.between(0.6, 1.1, name, n, "long")
        half = tall * designer.between(0.13, 0.19, name, n, "half")
        outline = [
            (x - half, top + 0.22), (x - half * 0.62, top - tall * 0.25), (x - half * 0.40, top - tall * 0.55),
            (x - 0.012, top - tall), (x + 0.012, top - tall), (x + half * 0.30, top - tall * 0.6),
            (x + half * 0.66, top - tall * 0.2), (x + half, top + 0.22),
        ]  # fmt: skip
        path = smooth(outline, tension=0.16)
        light = [
            (x - half * 0.5, top + 0.1),
            (x - half * 0.28, top - tall * 0.5),
            (x - 0.01, top - tall * 0.94),
        ]
        records += [
            Cut(path, rock, lift=5, edge=0.8),
            line(light, rock.lighter(0.075), 0.022, curved=True),
            line(
                ((x + half * 0.45, top + 0.1), (x + half * 0.22, top - tall * 0.45)), rock.darker(0.05), 0.02
            ),
        ]
    return records


def rising_stone(
    designer: Designer, name: str, x: float, foot: float, high: float, wide: float, rock: Colour
) -> list[Record]:
    """A stone that stands on the ground, of a few facets."""
    lean = designer.between(-0.12, 0.12, name, "lean") * wide
    peak = (x + lean, foot + high)
    left, right = x - wide * 0.55, x + wide * 0.55
    outline = jagged(
        designer,
        (
            (left, foot), (left + wide * 0.08, foot + high * 0.42), (x - wide * 0.22 + lean, foot + high * 0.86), peak,
            (x + wide * 0.22 + lean, foot + high * 0.74), (right - wide * 0.05, foot + high * 0.34), (right, foot),
        ),
        name,
        out=0.03,
    )  # fmt: skip
    body = polygon(outline)
    lit_side = polygon(
        (
            (left, foot), (left + wide * 0.08, foot + high * 0.42), (x - wide * 0.22 + lean, foot + high * 0.86), peak,
            (x - wide * 0.05 + lean * 0.5, foot + high * 0.45), (x - wide * 0.16, foot),
        )
    )  # fmt: skip
    dark_side = polygon(
        (
            (right, foot),
            (x + wide * 0.22 + lean, foot + high * 0.74),
            (x + wide * 0.14, foot + high * 0.3),
            (x + wide * 0.2, foot),
        )
    )  # fmt: skip
    return [
        Cut(body, rock, lift=6, edge=0.9),
        Group(
            (
                Cut(lit_side, rock.lighter(0.045), lift=0.5, edge=0.3),
                Cut(dark_side, rock.darker(0.04), lift=0.5, edge=0.3),
                fade(body, (0, foot), (0, foot + high * 0.5), Colour(0.15, 0.05, 285), 0.34, 0.0),
            ),
            clip=body,
        ),
    ]


def boulder(
    designer: Designer, name: str, x: float, z: float, rock: Colour, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A stone, flat above, on which one sits: what is higher behind the sitter, and what is before them."""
    f = -facing
    behind = [
        (x + f * 0.02, 0.0), (x + f * 0.10, 0.50), (x + f * 0.26, 0.72), (x + f * 0.42, 0.66), (x + f * 0.50, 0.30),
        (x + f * 0.52, 0.0),
    ]  # fmt: skip
    before = [
        (x - 0.42, 0.0), (x - 0.40, 0.26), (x - 0.30, 0.43), (x - 0.06, 0.455), (x + 0.22, 0.44), (x + 0.38, 0.32),
        (x + 0.44, 0.0),
    ]  # fmt: skip
    top = polygon(((x - 0.30, 0.43), (x - 0.06, 0.455), (x + 0.22, 0.44), (x + 0.12, 0.36), (x - 0.22, 0.35)))
    side = polygon(((x + 0.22, 0.44), (x + 0.38, 0.32), (x + 0.44, 0.0), (x + 0.20, 0.0), (x + 0.12, 0.36)))
    front = polygon(jagged(designer, (*before, before[0]), name, out=0.012))
    records: list[Record] = [
        Cut(front, rock, lift=6, edge=0.9),
        Cut(top, rock.lighter(0.07), lift=0.5, edge=0.3),
        Cut(side, rock.darker(0.05), lift=0.5, edge=0.3),
        line(((x - 0.24, 0.24), (x - 0.10, 0.16), (x + 0.02, 0.18)), rock.darker(0.07), 0.014),
    ]
    back = Cut(
        polygon(jagged(designer, (*behind, behind[0]), f"{name} back", out=0.012)), rock.darker(0.03), lift=5
    )
    cards = (Card(f"{name} behind", z + 0.14, (back,)), Card(f"{name} before", z - 0.06, tuple(records)))
    return cards, Seat(name, x, z, 0.44, facing)


def embers(x: float) -> list[Record]:
    """A ring of stones round charred wood and glowing embers."""
    wood, stone = Colour(0.28, 0.04, 45), Colour(0.42, 0.02, 60)
    return [
        glow(x, 0.30, 1.3, FIRE, 0.34),
        line(((x - 0.34, 0.05), (x + 0.26, 0.22)), wood, 0.09),
        line(((x + 0.34, 0.05), (x - 0.26, 0.22)), wood.darker(0.03), 0.09),
        line(((x - 0.02, 0.04), (x + 0.06, 0.26)), wood.lighter(0.03), 0.08),
        *(
            Cut(
                ellipse(x - 0.24 + 0.08 * n, 0.07 + 0.02 * (n % 2), 0.05, 0.03),
                FIRE.darker(0.12),
                edge=0,
                lit=False,
            )
            for n in range(7)
        ),
        *(
            Cut(
                ellipse(x - 0.44 + 0.147 * n, 0.045 - 0.02 * (n % 2), 0.11, 0.07),
                stone.lighter(0.03 * (n % 3)),
                lift=3,
            )
            for n in range(7)
        ),
    ]


def flames(x: float, frame: int) -> DisplayList:
    """Three flames one in another, and sparks that rise."""
    records: list[Record] = []
    for n, (tone, wide, high) in enumerate(
        ((FIRE.darker(0.12), 0.24, 0.64), (FIRE, 0.165, 0.46), (Colour(0.94, 0.11, 95), 0.09, 0.27))
    ):
        sway = 0.05 * sin(0.31 * frame + n) + 0.03 * sin(0.83 * frame + 2 * n)
        tall = high * (1 + 0.12 * sin(0.47 * frame + 1.3 * n))
        points = [
            (x - wide, 0.12), (x - wide * 0.75 + sway * 0.3, tall * 0.5), (x + sway, tall),
            (x + wide * 0.62 + sway * 0.4, tall * 0.55), (x + wide, 0.12), (x, 0.06),
        ]  # fmt: skip
        records.append(Cut(_flame(points), tone, edge=0.0, lit=False))
    for n in range(5):
        age = (frame * (0.9 + 0.1 * n) + 17 * n) % 60 / 60
        at = (x + 0.22 * sin(pi * (age * 2 + 0.4 * n)), 0.5 + 1.1 * age)
        records.append(
            Cut(ellipse(*at, 0.012), FIRE.lighter(0.06).clear(0.9 * (1 - age)), edge=0.0, lit=False)
        )
    records.append(glow(x, 0.45, 0.9 + 0.06 * cos(0.6 * frame), FIRE, 0.22))
    return tuple(records)


def _flame(points: list[Point]) -> Path:
    return smooth(points, tension=0.34)
