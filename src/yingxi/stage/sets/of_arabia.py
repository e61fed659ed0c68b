"""Fittings of an Arab house: arched doors, screens of turned wood, tiles in stars, carved plaster, pierced lamps.
Metres, y up. The pieces of rooms and streets turn to these where
a setting's culture is arab."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

Box = tuple[float, float, float, float]
HALF, TOP = 9.0, 5.2
WARM = Colour(0.88, 0.11, 74)
_TILES = ((0.46, 0.09, 250), (0.56, 0.08, 195), (0.88, 0.015, 90), (0.66, 0.11, 70))


def cedar(designer: Designer) -> Colour:
    return designer.paint(0.40, 0.06, 45)


def arch(left: float, bottom: float, width: float, height: float) -> Path:
    """A doorway whose arch comes in a little over its posts and ends in a point."""
    right, middle, spring = left + width, left + width / 2, bottom + height - width * 0.62
    out = width * 0.06
    return Path(
        (
            ("M", left, bottom), ("L", left, spring),
            ("C", left - out, spring + width * 0.26, left + width * 0.16, spring + width * 0.5, middle,
                bottom + height),
            ("C", right - width * 0.16, spring + width * 0.5, right + out, spring + width * 0.26, right, spring),
            ("L", right, bottom), ("Z",),
        )
    )  # fmt: skip


def star(designer: Designer, x: float, y: float, radius: float, paint: Colour, *, points: int = 8) -> Cut:
    corners = [
        (x + r * cos(a), y + r * sin(a))
        for n in range(2 * points)
        for r, a in ((radius if n % 2 == 0 else radius * 0.62, pi * n / points + pi / points),)
    ]
    return sheet(corners, paint, lift=0, edge=0.3)


def star_tiles(designer: Designer, left: float, bottom: float, width: float, height: float) -> list[Record]:
    """Glazed tiles with stars, cut at the edges of the field."""
    blue, green, white, ochre = (designer.paint(*each) for each in _TILES)
    size = 0.30
    rows, columns = round(height / size), round(width / size)
    up, across = height / max(1, rows), width / max(1, columns)
    field = rectangle(left, bottom, width, height)
    records: list[Record] = [Cut(field, white, edge=0.3)]
    made: list[Record] = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + across * (column + 0.5), bottom + up * (row + 0.5)
            made.append(star(designer, x, y, size * 0.48, (blue, green)[(row + column) % 2]))
            made.append(
                sheet(((x - 0.035, y), (x, y - 0.035), (x + 0.035, y), (x, y + 0.035)), ochre, lift=0)
            )
    return [*records, Group(tuple(made), clip=field)]


def tiled_dado(designer: Designer, height: float) -> list[Record]:
    """The lower wall: stars of tile under a band of blue."""
    return [
        *star_tiles(designer, -HALF, 0.12, 2 * HALF, height - 0.2),
        panel(-HALF, 0, 2 * HALF, 0.13, designer.paint(0.42, 0.08, 250), lift=2),
        panel(-HALF, height - 0.09, 2 * HALF, 0.10, designer.paint(0.42, 0.08, 250), lift=3),
    ]


def carved_frieze(designer: Designer, y: float) -> list[Record]:
    """Carved plaster in a row of small arches, then cedar beams painted with lozenges."""
    plaster, wood = designer.paint(0.86, 0.025, 85), cedar(designer)
    shade = plaster.darker(0.14)
    step = 0.34
    records: list[Record] = [panel(-HALF, y - 0.42, 2 * HALF, 0.46, plaster, lift=3)]
    for n in range(round(2 * HALF / step)):
        x = -HALF + step * n
        records.append(Cut(arch(x + 0.05, y - 0.38, step - 0.1, 0.34), shade, edge=0.3))
        records.append(star(designer, x + step / 2, y - 0.25, 0.07, plaster))
    records += [
        panel(-HALF, y + 0.02, 2 * HALF, 0.22, wood, lift=6),
        *(
            sheet(((x - 0.12, y + 0.13), (x, y + 0.06), (x + 0.12, y + 0.13), (x, y + 0.20)),
                designer.paint(*_TILES[n % 4]), lift=0)
            for n, x in enumerate(-HALF + 0.3 * k for k in range(61))
        ),
        Cut(rectangle(-HALF, y + 0.24, 2 * HALF, TOP - y), wood.lighter(0.05), edge=0),
    ]  # fmt: skip
    for n in range(-9, 10):
        x = n * 0.8
        spread = 1 + 0.35 * (TOP - y)
        records.append(sheet(((x - 0.07, y + 0.24), (x + 0.07, y + 0.24), ((x + 0.09) * spread, TOP),
            ((x - 0.09) * spread, TOP)), wood.darker(0.05), lift=5))  # fmt: skip
    return [
        *records,
        fade(rectangle(-HALF, y, 2 * HALF, TOP - y), (0, TOP), (0, y), Colour(0.15, 0.05, 285), 0.55, 0.0),
    ]


def turned_lattice(designer: Designer, box: Box, *, bright: bool) -> list[Record]:
    """A screen of turned wood: a net of beads."""
    left, bottom, width, height = box
    wood, step = cedar(designer), 0.13
    columns, rows = max(3, round(width / step)), max(3, round(height / step))
    records: list[Record] = []
    if bright:
        records.append(Cut(rectangle(left, bottom, width, height), WARM if designer.air.lamps
            else designer.paint(0.34, 0.035, 55), edge=0, lit=not designer.air.lamps))  # fmt: skip
    records += [
        panel(left + width * n / columns - 0.01, bottom, 0.02, height, wood, lift=1)
        for n in range(columns + 1)
    ]
    records += [
        panel(left, bottom + height * n / rows - 0.01, width, 0.02, wood, lift=1) for n in range(rows + 1)
    ]
    records += [
        disc(left + width * n / columns, bottom + height * m / rows, 0.027, None, wood.lighter(0.05), lift=0)
        for n in range(columns + 1)
        for m in range(rows + 1)
    ]
    return records


def arched_window(designer: Designer, box: Box) -> list[Record]:
    """A pair of arches in carved plaster, coloured glass in their heads, turned wood before the lower half."""
    left, bottom, width, height = box
    plaster, wood = designer.paint(0.86, 0.025, 85), cedar(designer)
    half = width / 2
    rim = rectangle(left - 0.16, bottom - 0.16, width + 0.32, height + 0.34)
    for n in range(2):
        rim = rim.joined(arch(left + half * n + 0.05, bottom, half - 0.10, height))
    records: list[Record] = []
    glass = ((0.62, 0.15, 28), (0.78, 0.13, 85), (0.52, 0.12, 255), (0.60, 0.11, 155))
    for n in range(2):
        opening = arch(left + half * n + 0.05, bottom, half - 0.10, height)
        x, head = left + half * n + 0.05, bottom + height * 0.66
        panes = tuple(
            Cut(rectangle(x + (half - 0.1) * k / 4 + 0.012, head + 0.02 + j * height * 0.115,
                (half - 0.1) / 4 - 0.024, height * 0.10), designer.paint(*glass[(k + j + n) % 4]).clear(0.85),
                edge=0.3, lit=False)
            for k in range(4)
            for j in range(3)
        )  # fmt: skip
        lattice = turned_lattice(designer, (x, bottom, half - 0.1, height * 0.34), bright=False)
        bars = (
            *(
                panel(x + (half - 0.1) * k / 4 - 0.012, head, 0.024, height * 0.34, wood, lift=1)
                for k in range(1, 4)
            ),
            panel(x, head - 0.03, half - 0.1, 0.05, wood, lift=2),
            panel(x, bottom + height * 0.34, half - 0.1, 0.05, wood, lift=2),
        )
        records.append(Group((*panes, *lattice, *bars), clip=opening))
    tile = star_tiles(designer, left - 0.16, bottom + height + 0.18, width + 0.32, 0.3)
    return [
        *records,
        Cut(rim, plaster, lift=7),
        *tile,
        panel(left - 0.24, bottom - 0.22, width + 0.48, 0.10, wood, lift=6),
    ]


def studded_door(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """Two leaves under an arch with studs and a ring, in a frame of stars."""
    paint = designer.paint(
        *designer.one_of(((0.42, 0.09, 245), (0.44, 0.075, 170), (0.40, 0.07, 40)), "arched door")
    )
    brass = designer.paint(0.76, 0.10, 84)
    tall = height + 0.16
    opening = arch(left, 0, width, tall)
    studs = tuple(
        disc(left + width * (k + 0.5) / 8, 0.22 + 0.3 * row, 0.026, None, brass, lift=1)
        for k in range(8)
        for row in range(round(tall / 0.3))
    )
    return [
        panel(left - 0.26, 0, width + 0.52, tall + 0.3, designer.paint(0.86, 0.02, 85), lift=4),
        *star_tiles(designer, left - 0.22, 0, 0.2, tall + 0.26),
        *star_tiles(designer, left + width + 0.02, 0, 0.2, tall + 0.26),
        *star_tiles(designer, left - 0.02, tall + 0.02, width + 0.04, 0.24),
        Cut(opening, paint, lift=3),
        Group((line(((left + width / 2, 0), (left + width / 2, tall)), paint.darker(0.12), 0.025), *studs),
            clip=opening),
        *(disc(left + width / 2 + s * 0.12, tall * 0.46, 0.07, None, brass, lift=2) for s in (-1, 1)),
        *(disc(left + width / 2 + s * 0.12, tall * 0.46, 0.04, None, paint, lift=0) for s in (-1, 1)),
    ]  # fmt: skip


def pierced_lamp(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A lamp of pierced brass with panes of coloured glass."""
    brass = designer.paint(0.60, 0.09, 78)
    burns = designer.air.lamps
    bulb = smooth(
        [(x - radius * 0.25, y), (x - radius * 0.85, y - radius * 0.55), (x - radius * 0.5, y - radius * 1.2),
            (x, y - radius * 1.5), (x + radius * 0.5, y - radius * 1.2), (x + radius * 0.85, y - radius * 0.55),
            (x + radius * 0.25, y)],
        tension=0.3,
    )  # fmt: skip
    panes: list[Record] = []
    for row, up in enumerate((0.4, 0.72, 1.02)):
        for k in range(5):
            across = (k - 2) * radius * 0.30
            tone = Colour(*((0.80, 0.14, 70), (0.70, 0.16, 35), (0.74, 0.10, 190))[(row + k) % 3])
            glass = tone if burns else tone.darker(0.25)
            panes.append(sheet(((x + across - radius * 0.1, y - radius * up), (x + across,
                y - radius * (up + 0.12)), (x + across + radius * 0.1, y - radius * up), (x + across,
                y - radius * (up - 0.12))), glass, lift=0))  # fmt: skip
    return [
        line(((x, y), (x, top)), brass.darker(0.12), 0.014),
        *((glow(x, y - radius * 0.7, radius * 2.8, WARM, 0.36),) if burns else ()),
        Cut(bulb, brass, lift=6, lit=not burns),
        Group(tuple(panes), clip=bulb),
        sheet(((x - radius * 0.32, y - 0.02), (x + radius * 0.32, y - 0.02), (x, y + radius * 0.5)),
            brass.darker(0.05), lift=4),
        disc(x, y - radius * 1.55, radius * 0.12, None, brass.darker(0.05), lift=2),
    ]  # fmt: skip


def bracket_lamp(designer: Designer, x: float, height: float) -> list[Record]:
    """A post of iron with one pierced lamp."""
    iron = designer.paint(0.34, 0.025, 60)
    return [
        panel(x - 0.05, 0, 0.10, height, iron, lift=5),
        panel(x - 0.18, 0, 0.36, 0.3, designer.masonry(0.78, 0.04, 78), lift=4),
        line([(x, height - 0.05), (x + 0.25, height + 0.1), (x + 0.5, height)], iron, 0.045, curved=True),
        *pierced_lamp(designer, x + 0.5, height - 0.18, 0.2, top=height),
    ]


def tile_picture(designer: Designer, x: float, y: float, width: float, height: float) -> list[Record]:
    """A field of tiles with one great star, framed in blue."""
    left, bottom = x - width / 2, y - height / 2
    r = min(width, height) * 0.42
    field = rectangle(left + 0.04, bottom + 0.04, width - 0.08, height - 0.08)
    blue, green, white, ochre = (designer.paint(*each) for each in _TILES)
    return [
        panel(left, bottom, width, height, blue, lift=5),
        Cut(field, white, edge=0),
        Group((star(designer, x, y, r, green), star(designer, x, y, r * 0.7, white), star(designer, x, y,
            r * 0.52, blue), star(designer, x, y, r * 0.26, ochre)), clip=field),
    ]  # fmt: skip


def carpet_of_stars(designer: Designer, ends: float) -> list[Record]:
    """A red carpet with a border and a row of medallions; points are (x, z)."""
    red, deep, cream = (
        designer.paint(0.46, 0.13, 26),
        designer.paint(0.36, 0.08, 262),
        designer.paint(0.82, 0.05, 85),
    )
    near, far = 3.9, ends - 0.8
    records: list[Record] = [
        Cut(rectangle(-3.0, near, 6.0, far - near), deep, edge=0.5, grain=1.0),
        Cut(rectangle(-2.88, near + 0.09, 5.76, far - near - 0.18), cream, edge=0),
        Cut(rectangle(-2.78, near + 0.15, 5.56, far - near - 0.3), red, edge=0),
    ]
    middle = (near + far) / 2
    for n in range(5):
        x = -2.2 + 1.1 * n
        for share, tone in ((1.0, cream), (0.8, deep), (0.45, red.lighter(0.12))):
            records.append(sheet(((x - 0.5 * share, middle), (x, middle - 0.42 * share), (x + 0.5 * share,
                middle), (x, middle + 0.42 * share)), tone, lift=0))  # fmt: skip
    return records
