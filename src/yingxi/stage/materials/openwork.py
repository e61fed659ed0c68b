"""Openwork: what a cutter carves into the broad hides of a room. A board with nothing on it has a fret along its border
and a lattice in its middle; what stands on a shelf is cut out of the shelf's back, so that the lamp shows it."""

from collections.abc import Sequence
from dataclasses import replace
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.materials.sparing import SOLID, alike, area
from yingxi.stage.path import Path, polygon, smooth

OPENING = "opening"
"""The name of what is cut out of a hide: the lamp is seen through it."""
DARK = 0.62
"""Nothing paler is hide."""
BROAD, SIDE = 0.45, 0.34
"""A board of so many square metres, its shorter side so many metres, is carved."""
GOODS = (0.0012, 0.10)
"""Square metres of what stands on a shelf."""
SLENDER = 0.12
"""What is lower than this share of its width is a shelf and no ware."""
MANY, COVERED = 4, 0.40
"""A board on which so many things stand is a shelf; one so far covered by others is not carved."""
INSET, BAND = 0.075, 0.085
"""Metres from a board's border to its fret, and how high that is."""
LATTICE, RIM = 0.20, 0.26
"""Metres between two figures of the lattice, and from the border to the outermost."""

Box = tuple[float, float, float, float]


def carved(records: DisplayList, wall: Colour | None) -> DisplayList:
    """`records` with the openings that are cut into their boards, each right after its board; nothing is cut into what
    has the colour of the `wall`, which is the screen itself."""
    made: list[Record] = []
    shelves: list[tuple[Box, Cut]] = []
    for number, record in enumerate(records):
        if isinstance(record, Group):
            made.append(replace(record, records=carved(record.records, wall)))
            continue
        if isinstance(record, Cut) and any(_stands_on(record, box, board) for box, board in shelves):
            made.append(replace(record, name=OPENING, lift=0.0))
            continue
        made.append(record)
        if isinstance(record, Cut) and _is_board(record) and (wall is None or not alike(record.colour, wall)):
            box = record.path.bounds()
            later = [each for each in records[number + 1 :] if isinstance(each, Cut)]
            if sum(_stands_on(each, box, record) for each in later) >= MANY:
                shelves.append((box, record))
            elif _covered(box, later) < COVERED:
                made += [Cut(path, record.colour, edge=0.0, name=OPENING) for path in _openings(box)]
    return tuple(made)


def _is_board(sheet: Cut) -> bool:
    left, low, right, high = sheet.path.bounds()
    wide, tall = right - left, high - low
    filled = sheet.lit and sheet.colour.alpha >= SOLID and sheet.colour.lightness <= DARK
    return filled and wide * tall > BROAD and min(wide, tall) > SIDE and _is_upright(sheet.path, wide * tall)


def _is_upright(path: Path, box: float) -> bool:
    """Whether an outline is one box, for a slanting or curved board takes no level fret."""
    if any(step[0] == "C" for step in path.steps) or sum(step[0] == "M" for step in path.steps) != 1:
        return False
    points = [step[1:3] for step in path.steps if len(step) == 3]
    twice = sum(
        float(x0) * float(y1) - float(x1) * float(y0)
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True)
    )
    return abs(twice) / 2 > 0.97 * box


def _stands_on(sheet: Cut, box: Box, board: Cut) -> bool:
    left, low, right, high = sheet.path.bounds()
    inside = box[0] < left and right < box[2] and box[1] < low and high < box[3]
    fits = GOODS[0] < (right - left) * (high - low) < GOODS[1] and high - low > SLENDER * (right - left)
    return inside and fits and sheet.colour.alpha >= SOLID and not alike(sheet.colour, board.colour)


def _covered(box: Box, later: Sequence[Cut]) -> float:
    """The share of a board that others lie over."""
    whole, over = (box[2] - box[0]) * (box[3] - box[1]), 0.0
    for each in later:
        if each.colour.alpha < SOLID or area(each) < GOODS[1]:
            continue
        left, low, right, high = each.path.bounds()
        wide, tall = min(right, box[2]) - max(left, box[0]), min(high, box[3]) - max(low, box[1])
        over += max(0.0, wide) * max(0.0, tall)
    return over / whole


def _openings(box: Box) -> list[Path]:
    """A key fret along the upper border and the lower one; between them a lattice of crab-apple blossoms."""
    left, low, right, high = box
    wide, tall = right - left, high - low
    made: list[Path] = []
    count = max(2, round((wide - 2 * INSET) / (2.4 * BAND)))
    step = (wide - 2 * INSET) / count
    rows = (high - INSET - BAND / 2, low + INSET + BAND / 2) if tall > 0.62 else (high - INSET - BAND / 2,)
    for row, y in enumerate(rows):
        for n in range(count):
            x = left + INSET + step * (n + 0.5)
            made += _key(x, y, 0.42 * step, 0.46 * BAND, 1 if (n + row) % 2 else -1)
    room = (wide - 2 * RIM, tall - 2 * RIM)
    if min(room) > 0:
        across, up = int(room[0] / LATTICE), int(room[1] / LATTICE)
        for i in range(across + 1):
            for j in range(up + 1):
                x = (left + right) / 2 + LATTICE * (i - across / 2)
                y = (low + high) / 2 + LATTICE * (j - up / 2)
                made.append(_blossom(x, y, 0.36 * LATTICE) if (i + j) % 2 else _slip(x, y, 0.17 * LATTICE))
    return made


def _key(x: float, y: float, half: float, tall: float, way: int) -> list[Path]:
    """A stroke of the key fret: three narrow cuts about a middle one."""
    thin = 0.30 * tall
    boxes = (
        (x - half, y + way * tall - thin / 2, 2 * half, thin),
        (x - half, y - tall, thin, 2 * tall),
        (x - 0.45 * half, y - thin / 2, 1.2 * half, thin),
    )
    return [
        polygon(((a, b), (a + wide, b), (a + wide, b + high), (a, b + high))) for a, b, wide, high in boxes
    ]


def _blossom(x: float, y: float, radius: float) -> Path:
    """Four petals."""
    turns = [2 * pi * k / 16 for k in range(16)]
    return smooth(
        [
            (
                x + radius * (0.72 + 0.28 * cos(4 * turn)) * cos(turn),
                y + radius * (0.72 + 0.28 * cos(4 * turn)) * sin(turn),
            )
            for turn in turns
        ]
    )


def _slip(x: float, y: float, half: float) -> Path:
    return polygon(((x - half, y), (x, y - half), (x + half, y), (x, y + half)))
