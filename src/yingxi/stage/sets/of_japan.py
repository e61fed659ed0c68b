"""Houses and fittings of old Japan: paper screens between dark posts, slatted fronts under grey tiles, split curtains,
paper lanterns, a pine trained over stones. Metres, y up. The pieces of rooms and streets turn to these where a
setting's culture is japanese."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, polygon, rectangle, ribbon, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

Box = tuple[float, float, float, float]
HALF, TOP = 9.0, 5.2
_WARM = Colour(0.88, 0.085, 80)


def _paper(designer: Designer) -> tuple[Colour, bool]:
    """A screen's paper, and whether light falls on it rather than shines through."""
    return (_WARM, False) if designer.air.lamps else (designer.paint(0.90, 0.018, 90), True)


def _timber(designer: Designer) -> Colour:
    return designer.paint(0.32, 0.035, 45)


def screen(
    designer: Designer, left: float, bottom: float, width: float, height: float, *, board: float = 0.0
) -> list[Record]:
    """One sliding screen: paper behind a net of thin bars, a board along its foot of that share of its height."""
    wood, (paper, falls) = _timber(designer).lighter(0.06), _paper(designer)
    foot = bottom + height * board
    columns, rows = max(2, round(width / 0.26)), max(3, round((height - height * board) / 0.30))
    records: list[Record] = [
        panel(left, bottom, width, height, wood, lift=4),
        Cut(
            rectangle(left + 0.04, foot + 0.04, width - 0.08, height - height * board - 0.08),
            paper,
            edge=0,
            lit=falls,
        ),
    ]
    inner, tall = width - 0.08, height - height * board - 0.08
    records += [
        panel(left + 0.04 + inner * n / columns - 0.008, foot + 0.04, 0.016, tall, wood, lift=1)
        for n in range(1, columns)
    ]
    records += [
        panel(left + 0.04, foot + 0.04 + tall * n / rows - 0.008, inner, 0.016, wood, lift=1)
        for n in range(1, rows)
    ]
    return records


def paper_window(designer: Designer, box: Box) -> list[Record]:
    """A window whose halves are screens, pushed back to let a view through their middle."""
    left, bottom, width, height = box
    wood, third = _timber(designer), width * 0.31
    return [
        *screen(designer, left, bottom, third, height),
        *screen(designer, left + width - third, bottom, third, height),
        *(panel(left - 0.1, y, width + 0.2, 0.11, wood, lift=6) for y in (bottom - 0.1, bottom + height)),
        *(panel(x, bottom - 0.1, 0.1, height + 0.2, wood, lift=6) for x in (left - 0.1, left + width)),
    ]


def painted_doors(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """Two sliding leaves of pale paper with grasses painted along their foot and round pulls."""
    wood, ground = _timber(designer), designer.paint(0.82, 0.045, 88)
    records: list[Record] = [panel(left - 0.1, 0, width + 0.2, height + 0.12, wood, lift=6)]
    for leaf in range(2):
        x, wide = left + width * leaf / 2 + 0.02, width / 2 - 0.04
        records += [
            panel(x, 0.05, wide, height - 0.08, wood.lighter(0.04), lift=2),
            Cut(rectangle(x + 0.03, 0.08, wide - 0.06, height - 0.14), ground, edge=0),
            *(
                line(
                    [
                        (x + wide * at, 0.1),
                        (x + wide * at + 0.02, 0.42),
                        (x + wide * (at + 0.16), 0.5 + tall),
                    ],
                    designer.paint(0.55, 0.075, 125),
                    0.014,
                    curved=True,
                )
                for at, tall in ((0.2, 0.4), (0.4, 0.22), (0.6, 0.3))
            ),
            disc(x + wide * (0.82 if leaf == 0 else 0.18), height * 0.42, 0.035, None, wood, lift=1),
        ]
    return records


def posts_and_plaster(designer: Designer, height: float) -> list[Record]:
    """The lower wall: a low band of boards, dark posts that go up through the plaster."""
    wood = _timber(designer)
    low = min(height, 0.42)
    return [
        panel(-HALF, 0, 2 * HALF, low, wood.lighter(0.12), lift=3),
        *(panel(-HALF + 0.3 * n, 0, 0.012, low, wood.lighter(0.03), lift=0) for n in range(61)),
        panel(-HALF, low - 0.02, 2 * HALF, 0.06, wood, lift=4),
        *(panel(-8.1 + 2.7 * n - 0.075, 0, 0.15, 2.9, wood, lift=5) for n in range(7)),
    ]


def lintel(designer: Designer, y: float) -> list[Record]:
    """A long beam over the doors, an openwork panel of paper and slats above it, the ceiling's boards."""
    wood, (paper, falls) = _timber(designer), _paper(designer)
    slats = round(2 * HALF / 0.14)
    return [
        panel(-HALF, y - 0.62, 2 * HALF, 0.13, wood, lift=6),
        Cut(rectangle(-HALF, y - 0.49, 2 * HALF, 0.46), paper.darker(0.04), edge=0, lit=falls),
        *(panel(-HALF + 0.14 * n, y - 0.49, 0.028, 0.46, wood.lighter(0.05), lift=1) for n in range(slats)),
        *(panel(-8.1 + 2.7 * n - 0.075, y - 0.62, 0.15, 0.75, wood, lift=5) for n in range(7)),
        panel(-HALF, y - 0.03, 2 * HALF, 0.13, wood, lift=6),
        Cut(rectangle(-HALF, y + 0.10, 2 * HALF, TOP - y), designer.paint(0.56, 0.05, 70), edge=0),
        *(
            sheet(
                (
                    (x - 0.03, y + 0.1),
                    (x + 0.03, y + 0.1),
                    ((x + 0.03) * (1 + 0.35 * (TOP - y)), TOP),
                    ((x - 0.03) * (1 + 0.35 * (TOP - y)), TOP),
                ),
                wood.lighter(0.04),
                lift=3,
            )
            for x in (-6.3, -4.9, -3.5, -2.1, -0.7, 0.7, 2.1, 3.5, 4.9, 6.3)
        ),
        fade(rectangle(-HALF, y, 2 * HALF, TOP - y), (0, TOP), (0, y), Colour(0.15, 0.05, 285), 0.5, 0.0),
    ]


def mats(designer: Designer, ends: float, front: float) -> list[Record]:
    """Straw mats with dark cloth borders, laid in staggered rows; points are (x, z)."""
    straw, border = designer.paint(0.70, 0.065, 108), designer.paint(0.34, 0.045, 155)
    records: list[Record] = []
    deep, wide, row, z = 0.95, 1.9, 0, front
    while z < ends:
        far, x = min(ends, z + deep), -HALF - (wide / 2 if row % 2 else 0.0)
        n = 0
        while x < HALF:
            tone = straw.lighter(designer.between(-0.022, 0.022, "mat", row, n))
            records.append(
                Cut(polygon(((x, z), (x + wide, z), (x + wide, far), (x, far))), tone, edge=0, grain=1.0)
            )
            seam = (
                (x + wide - 0.012, z),
                (x + wide + 0.012, z),
                (x + wide + 0.012, far),
                (x + wide - 0.012, far),
            )
            records.append(Cut(polygon(seam), straw.darker(0.13), edge=0))
            x += wide
            n += 1
        records.append(
            Cut(polygon(((-HALF, far - 0.05), (HALF, far - 0.05), (HALF, far), (-HALF, far))), border, edge=0)
        )
        z, row = z + deep, row + 1
    return records


def paper_box_lamp(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A square lamp of wood and paper on a cord."""
    wood, (paper, falls) = _timber(designer), _paper(designer)
    half, tall = radius * 0.95, radius * 1.15
    return [
        line(((x, y), (x, top)), wood, 0.014),
        *((glow(x, y - tall / 2, radius * 2.4, _WARM, 0.3),) if designer.air.lamps else ()),
        Cut(rectangle(x - half, y - tall, 2 * half, tall), paper, lift=6, lit=falls, grain=0.6),
        *(panel(x - half + 2 * half * k / 3 - 0.012, y - tall, 0.024, tall, wood, lift=2) for k in range(4)),
        *(
            panel(x - half - 0.02, y - tall * at - 0.015, 2 * half + 0.04, 0.03, wood, lift=2)
            for at in (0, 0.5, 1)
        ),
    ]


def split_curtain(designer: Designer, name: str, left: float, top: float, width: float) -> list[Record]:
    """A short curtain in strips over an entrance, with a round crest on it and no word."""
    cloth = designer.paint(*designer.one_of(((0.36, 0.08, 262), (0.46, 0.11, 28), (0.40, 0.06, 150)), name))
    pale, tall = designer.paint(0.88, 0.012, 90), 0.72
    strips = 4
    records: list[Record] = [panel(left - 0.06, top - 0.03, width + 0.12, 0.05, _timber(designer), lift=3)]
    for n in range(strips):
        x, wide = left + width * n / strips, width / strips - 0.018
        records.append(
            sheet(
                ((x, top), (x + wide, top), (x + wide + 0.015, top - tall), (x + 0.015, top - tall - 0.02)),
                cloth.lighter(0.015 * (n % 2)),
                lift=4,
            )
        )
    x, y, r = left + width / 2, top - tall * 0.5, min(0.2, width * 0.17)
    return [
        *records,
        disc(x, y, r, None, pale, lift=0),
        disc(x, y, r * 0.72, None, cloth, lift=0),
        *(disc(x + dx * r, y + dy * r, r * 0.3, None, pale, lift=0) for dx, dy in ((0, 0.3), (-0.28, -0.2),
            (0.28, -0.2))),
    ]  # fmt: skip


def hung_lantern(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """A long ribbed lantern of white paper with a red band."""
    paper, falls = _paper(designer)
    half = size * 0.32
    body = smooth(
        [(x - half * 0.7, y), (x - half, y - size * 0.3), (x - half, y - size * 0.7), (x - half * 0.7, y - size),
         (x + half * 0.7, y - size), (x + half, y - size * 0.7), (x + half, y - size * 0.3), (x + half * 0.7, y)],
        tension=0.3,
    )  # fmt: skip
    ribs = tuple(
        line(((x - half, y - size * k / 9), (x + half, y - size * k / 9)), paper.darker(0.07), 0.008)
        for k in range(1, 9)
    )
    band = panel(x - half, y - size * 0.62, 2 * half, size * 0.26, designer.paint(0.56, 0.14, 27), lift=0)
    return [
        *((glow(x, y - size / 2, size * 1.3, _WARM, 0.34),) if designer.air.lamps else ()),
        Cut(body, paper, lift=4, lit=falls),
        Group((band, *ribs), clip=body),
        *(
            panel(x - half * 0.62, y + dy, half * 1.24, size * 0.07, _timber(designer), lift=2)
            for dy in (-size * 1.04, -size * 0.03)
        ),
    ]


def hung_lanterns(
    designer: Designer, start: tuple[float, float], end: tuple[float, float], sag: float
) -> list[Record]:
    """Paper lanterns on a cord from `start` to `end` that hangs `sag` metres through."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - sag)
    records: list[Record] = [line([start, middle, end], designer.paint(0.34, 0.03, 50), 0.03, curved=True)]
    for n in range(8):
        share = (n + 0.5) / 8
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share - 4 * sag * share * (1 - share)
        records += hung_lantern(designer, x, y, 0.5)
    return records


def tiled(
    designer: Designer, left: float, right: float, y: float, height: float, *, inset: float = 0.3
) -> list[Record]:
    """A straight roof of grey tiles between `left` and `right`, a heavy ridge on it."""
    tiles = designer.roof(designer.paint(0.42, 0.018, 250))
    body = polygon(((left, y), (right, y), (right - inset, y + height), (left + inset, y + height)))
    count = max(6, round((right - left) / 0.21))
    rolls = tuple(
        line(
            (
                (left + (right - left) * n / count, y),
                (left + inset + (right - left - 2 * inset) * n / count, y + height),
            ),
            tiles.darker(0.055),
            0.03,
        )
        for n in range(1, count)
    )
    return [
        Cut(body, tiles, lift=8),
        Group(rolls, clip=body),
        panel(left - 0.02, y - 0.05, right - left + 0.04, 0.09, tiles.darker(0.08), lift=4),
        panel(
            left + inset - 0.06, y + height - 0.04, right - left - 2 * inset + 0.12, 0.15, tiles.darker(0.04), lift=4
        ),
    ]  # fmt: skip


def _slats(
    left: float, bottom: float, width: float, height: float, wood: Colour, step: float
) -> list[Record]:
    return [
        panel(left + step * n, bottom, step * 0.45, height, wood, lift=2)
        for n in range(int(width / step) + 1)
    ]


def slatted_house(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A merchant's house of two storeys on a street: slats and a curtain below, plaster and a long grille above."""
    wood, (paper, falls) = _timber(designer), _paper(designer)
    wood = wood.lighter(designer.between(0.0, 0.07, name, "wood"))
    plaster = designer.masonry(
        *designer.one_of(((0.80, 0.025, 85), (0.72, 0.05, 75), (0.40, 0.02, 60)), name, "wall")
    )
    shines = designer.air.lamps and designer.between(0, 1, name, "lit") < 0.7
    glass = paper if shines or not designer.air.lamps else designer.paint(0.40, 0.03, 270)
    door = left + width * designer.one_of((0.12, 0.56), name, "door")
    records: list[Record] = [
        panel(left, 0, width, 4.35, plaster, lift=8),
        panel(left, 0, width, 2.45, wood.darker(0.05), lift=2),
        Cut(rectangle(left + 0.15, 0.55, width - 0.3, 1.65), glass.darker(0.05), edge=0, lit=falls and not shines),
        *_slats(left + 0.15, 0.5, width - 0.3, 1.75, wood, 0.115),
        panel(left, 0, width, 0.5, wood.lighter(0.03), lift=3),
        panel(left, 2.2, width, 0.22, wood, lift=4),
        *(panel(x - 0.09, 0, 0.18, 2.45, wood.lighter(0.04), lift=4) for x in (left + 0.09, left + width - 0.09)),
        panel(door - 0.08, 0, 1.36, 2.25, wood, lift=5),
        Cut(rectangle(door, 0, 1.2, 2.15), _WARM.darker(0.18) if shines else designer.paint(0.27, 0.03, 50),
            edge=0, lit=not shines),
        *screen(designer, door + 0.72, 0.04, 0.48, 2.1, board=0.25),
        *split_curtain(designer, name, door, 2.12, 1.2),
        *(panel(left + width * at, 3.05, width * 0.36, 0.72, wood.darker(0.02), lift=3) for at in (0.08, 0.56)),
        *(
            each
            for at in (0.08, 0.56)
            for each in (
                Cut(rectangle(left + width * at + 0.06, 3.1, width * 0.36 - 0.12, 0.62), glass, edge=0,
                    lit=falls and not shines),
                *_slats(left + width * at + 0.04, 3.08, width * 0.36 - 0.1, 0.66, wood, 0.1),
            )
        ),
        *tiled(designer, left - 0.1, left + width + 0.1, 2.42, 0.42, inset=0.02),
        *tiled(designer, left - 0.18, left + width + 0.18, 4.25, 1.15, inset=0.32),
    ]  # fmt: skip
    lantern = door + 1.5 if door < left + width * 0.4 else door - 0.3
    return [*records, *hung_lantern(designer, lantern, 2.2, 0.62)]


def country_house(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A house with a veranda: paper screens between posts under a deep roof, of thatch in a village."""
    wood, plaster = _timber(designer), designer.masonry(0.80, 0.03, 85)
    high, right = 2.55, left + width
    thatched = designer.setting.kind != "house front"
    records: list[Record] = [
        panel(left, 0, width, high, plaster, lift=8),
        panel(left, 0, width, 0.42, designer.paint(0.56, 0.016, 85), lift=2),
        panel(left - 0.1, 0.34, width + 0.2, 0.14, wood.lighter(0.10), lift=6),
    ]
    bays = max(3, round(width / 1.4))
    for n in range(bays):
        x, wide = left + width * n / bays + 0.07, width / bays - 0.14
        if n in (0, bays - 1) and bays > 3:
            records += [
                panel(x + 0.14, 1.05, wide - 0.28, 0.8, wood, lift=3),
                *screen(designer, x + 0.18, 1.09, wide - 0.36, 0.72),
            ]
            continue
        for half in range(2):
            records += screen(designer, x + wide * half / 2, 0.48, wide / 2, 1.72, board=0.22)
    records += [
        panel(left + width * n / bays - 0.07, 0.3, 0.14, high - 0.3, wood, lift=6) for n in range(bays + 1)
    ]
    records += [panel(left, 2.2, width, 0.12, wood, lift=5)]
    if not small:
        records += split_curtain(designer, name, left + width / 2 - 0.7, 2.18, 1.4)
        records += [
            panel(left + width / 2 - 0.75, 0, 1.5, 0.2, designer.paint(0.62, 0.015, 85), lift=5),
            *hung_lantern(designer, left + width / 2 + 1.05, 2.16, 0.56),
        ]
    if not thatched:
        return [*records, *tiled(designer, left - 0.75, right + 0.75, high - 0.12, 1.35, inset=1.0)]
    straw = designer.roof(designer.paint(0.52, 0.045, 72))
    top = high + min(2.7, width * 0.46)
    roof = polygon(
        ((left - 0.7, high - 0.2), (right + 0.7, high - 0.2), (right - width * 0.24, top), (left + width * 0.24, top))
    )  # fmt: skip
    marks = tuple(
        line(
            ((left + width * k / 13, high - 0.25), (left + width * 0.24 + width * 0.52 * k / 13, top)),
            straw.darker(0.05 if k % 2 else -0.03),
            0.03,
        )
        for k in range(14)
    )
    return [
        *records,
        Cut(roof, straw, lift=9),
        Group(marks, clip=roof),
        panel(left - 0.72, high - 0.3, width + 1.44, 0.16, straw.darker(0.08), lift=5),
        panel(left + width * 0.2, top - 0.06, width * 0.6, 0.2, wood.lighter(0.05), lift=5),
    ]


def far_house_of_japan(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """A far house: pale walls, dark posts, one or two straight roofs."""
    tiles = designer.roof(paint.darker(0.13)._replace(hue=250))
    wall = min(height, width * 0.8 + max(0.0, -bottom)) * 0.5
    pale, dark = paint.lighter(0.07), paint.darker(0.12)
    records: list[Record] = [panel(x, bottom, width, wall, pale, lift=3)]
    for n in range(4):
        at = x + width * (0.08 + 0.235 * n)
        lit = designer.air.lamps and designer.between(0, 1, name, n) < 0.4
        records += [
            Cut(rectangle(at, bottom + wall * 0.3, width * 0.15, wall * 0.4), _WARM if lit else dark, edge=0,
                lit=not lit),
            panel(at - width * 0.03, bottom, width * 0.018, wall, dark, lift=1),
        ]  # fmt: skip
    top, over = bottom + wall, width * 0.12
    return Group(
        (
            *records,
            sheet(((x - over, top), (x + width + over, top), (x + width * 0.84, top + wall * 0.75),
                (x + width * 0.16, top + wall * 0.75)), tiles, lift=4),
            panel(x + width * 0.13, top + wall * 0.72, width * 0.74, wall * 0.09, tiles.darker(0.03), lift=2),
        ),
        name=name,
    )  # fmt: skip


def pine(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A pine trained to lean: a bent trunk, flat pads of needles one above the other."""
    bark = designer.paint(0.38, 0.04, 40)
    green = designer.paint(0.42, 0.055, 155)
    snowy = designer.snowy
    way = 1 if designer.between(0, 1, name, "way") < 0.5 else -1
    spine = [(x, base - 0.02), (x + way * height * 0.10, base + height * 0.28), (x - way * height * 0.03,
        base + height * 0.55), (x + way * height * 0.06, base + height * 0.9)]  # fmt: skip
    records: list[Record] = [
        Cut(ribbon(spine, [height * 0.085, height * 0.06, height * 0.045, height * 0.02]), bark, lift=4)
    ]
    for n, (up, side, reach) in enumerate(
        ((0.42, 0.26, 0.22), (0.50, -0.24, 0.24), (0.66, 0.20, 0.20), (0.76, -0.16, 0.18), (0.93, 0.05, 0.20))
    ):
        cx, cy = x + way * side * height, base + up * height
        records.append(
            line(((x + way * side * height * 0.2, cy - 0.06 * height), (cx, cy)), bark, height * 0.022)
        )
        for tone, drop, size in (
            (green, 0.0, 1.0),
            (green.lighter(0.07) if not snowy else designer.snow(0.86), 0.028, 0.74),
        ):
            records.append(
                Cut(
                    _pad(cx, cy + drop * height, reach * height * size, height * 0.075 * size),
                    tone,
                    lift=5 - n % 2,
                )
            )
    return records  # fmt: skip


def _pad(x: float, y: float, across: float, up: float) -> Path:
    return smooth(
        [(x - across, y - up * 0.5), (x - across * 0.7, y + up * 0.35), (x - across * 0.2, y + up * 0.9),
            (x + across * 0.35, y + up * 0.8),
         (x + across * 0.85, y + up * 0.2), (x + across, y - up * 0.45), (x + across * 0.4, y - up * 0.7),
             (x - across * 0.4, y - up * 0.6)],
        tension=0.4,
    )  # fmt: skip


def gate_of_two_beams(designer: Designer, x: float, height: float) -> list[Record]:
    """The red gate that stands before a shrine."""
    red, half = designer.paint(0.56, 0.145, 32), height * 0.42
    beam = smooth(
        [(x - half * 1.42, height * 1.03), (x, height * 0.95), (x + half * 1.42, height * 1.03),
            (x + half * 1.38, height * 1.13), (x, height * 1.06), (x - half * 1.38, height * 1.13)],
        tension=0.2,
    )  # fmt: skip
    return [
        *(
            sheet(((x + s * half - 0.06 * height, 0), (x + s * half + 0.06 * height, 0),
                (x + s * half * 0.93 + 0.045 * height, height), (x + s * half * 0.93 - 0.045 * height, height)),
                red, lift=5)
            for s in (-1, 1)
        ),
        panel(x - half * 1.16, height * 0.74, half * 2.32, height * 0.08, red.darker(0.02), lift=4),
        panel(x - height * 0.05, height * 0.82, height * 0.10, height * 0.14, red.darker(0.08), lift=3),
        Cut(beam, red.lighter(0.02), lift=6),
        Cut(beam.moved(0, height * 0.055), designer.roof(designer.paint(0.28, 0.02, 270)), lift=3),
    ]  # fmt: skip
