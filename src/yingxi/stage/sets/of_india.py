"""Houses of an Indian town: walls of pink sandstone painted with white borders, arches of many foils, balconies under
curved roofs, kiosks with domes, garlands of marigolds, a palace of windows where the street ends. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, placed
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import paving
from yingxi.stage.sets.lamps import halo, street_lamp

WARM = Colour(0.86, 0.10, 74)
_STONES = ((0.68, 0.085, 30), (0.74, 0.075, 62), (0.70, 0.075, 18), (0.78, 0.055, 78))


def foiled_arch(
    left: float, bottom: float, width: float, height: float, *, foils: int = 7, bite: float = 0.085
) -> Path:
    """An opening whose pointed head is cut into `foils` round bites, counter-clockwise. A `bite` is so deep, as a
    share of the width."""
    spring = bottom + height * 0.58
    half, rise, middle = width / 2, height * 0.42, left + width / 2

    def on(share: float) -> Point:
        # From the right spring over the point to the left one; the two flanks lean together.
        turn = pi * share
        return middle + half * cos(turn), spring + rise * (0.82 * sin(turn) + 0.18 * (1 - abs(cos(turn))))

    points: list[Point] = [(left, bottom), (left + width, bottom)]
    for n in range(foils):
        (ax, ay), (bx, by) = on(n / foils), on((n + 1) / foils)
        for k in range(5):
            share = k / 4
            deep = bite * width * sin(pi * share)
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share
            points.append((x + deep * (x - middle) / half, y + deep * max(0.0, (y - spring) / rise)))
    return polygon(points)


def _opening(
    designer: Designer,
    left: float,
    bottom: float,
    width: float,
    height: float,
    inside: Colour,
    *,
    glows: bool,
) -> list[Record]:
    """An arch with two painted borders and a rosette at each shoulder."""
    white = designer.paint(0.90, 0.02, 85)
    stone = designer.paint(0.62, 0.09, 30)
    return [
        panel(left - 0.16, bottom, width + 0.32, height + 0.26, white, lift=3),
        panel(left - 0.11, bottom, width + 0.22, height + 0.21, stone, lift=0),
        *(disc(left + width * at, bottom + height * 0.97, 0.065, None, white, lift=0) for at in (0.06, 0.94)),
        Cut(foiled_arch(left - 0.05, bottom, width + 0.10, height + 0.06), white, lift=1),
        Cut(foiled_arch(left, bottom, width, height), inside, edge=0, lit=not glows),
    ]


def hung_balcony(designer: Designer, x: float, bottom: float, width: float, stone: Colour) -> list[Record]:
    """A balcony on brackets: three windows of pierced stone under a roof curved like a bow, a dome with its spike."""
    left, white, gold = x - width / 2, designer.paint(0.90, 0.02, 85), designer.paint(0.76, 0.10, 84)
    glows = designer.air.lamps
    dark = WARM if glows else designer.paint(0.40, 0.055, 30)
    records: list[Record] = [
        *(sheet(((at - 0.07, bottom), (at + 0.07, bottom), (at + 0.03, bottom - 0.32), (at - 0.02, bottom - 0.32)),
            stone.darker(0.06), lift=4) for at in (left + 0.14, x, left + width - 0.14)),
        panel(left, bottom, width, 1.16, stone.lighter(0.03), lift=8),
    ]  # fmt: skip
    for n in range(3):
        at, wide = left + 0.09 + (width - 0.18) * n / 3, (width - 0.18) / 3 - 0.07
        records += [
            Cut(foiled_arch(at, bottom + 0.40, wide, 0.66, foils=5), white, lift=1),
            Cut(foiled_arch(at + 0.035, bottom + 0.40, wide - 0.07, 0.60, foils=5), dark, edge=0, lit=not glows),
            *(line(((at + 0.05, y), (at + wide - 0.05, y + 0.14)), stone, 0.014) for y in
                (bottom + 0.44, bottom + 0.56)),
            panel(at, bottom + 0.08, wide, 0.24, stone.darker(0.05), lift=0, edge=0.6),
            *(disc(at + wide * share, bottom + 0.20, 0.045, None, white, lift=0) for share in (0.25, 0.75)),
        ]  # fmt: skip
    roof = smooth(
        [(left - 0.20, bottom + 1.10), (left + width * 0.22, bottom + 1.34), (x, bottom + 1.42),
            (left + width * 0.78, bottom + 1.34), (left + width + 0.20, bottom + 1.10), (x, bottom + 1.20)],
                tension=0.3,
    )  # fmt: skip
    records += [
        panel(left - 0.06, bottom - 0.03, width + 0.12, 0.09, white, lift=4),
        panel(left - 0.06, bottom + 0.34, width + 0.12, 0.05, white, lift=3),
        Cut(_dome(x, bottom + 1.34, width * 0.26), designer.roof(stone.lighter(0.05)), lift=4, name=MADE),
        line(((x, bottom + 1.3 + width * 0.48), (x, bottom + 1.48 + width * 0.50)), gold, 0.045),
        Cut(roof, designer.roof(stone.darker(0.02)), lift=6),
        line([(left - 0.14, bottom + 1.12), (x, bottom + 1.27), (left + width + 0.14, bottom + 1.12)], white, 0.035,
            curved=True),
    ]  # fmt: skip
    return records


def _dome(x: float, base: float, radius: float) -> Path:
    """A dome that swells over its drum and ends in a point."""
    return smooth(
        [(x - radius * 0.86, base), (x - radius * 1.06, base + radius * 0.62), (x - radius * 0.5, base + radius * 1.34),
            (x, base + radius * 1.85), (x + radius * 0.5, base + radius * 1.34), (x + radius * 1.06,
                base + radius * 0.62),
            (x + radius * 0.86, base)], tension=0.36,
    )  # fmt: skip


def kiosk(designer: Designer, x: float, base: float, size: float, stone: Colour) -> list[Record]:
    """A dome on slender columns upon a roof."""
    half, tall = size * 0.5, size * 0.72
    gold = designer.paint(0.76, 0.10, 84)
    return [
        panel(x - half, base, size, size * 0.12, stone.lighter(0.03), lift=3),
        *(panel(x + at * half - size * 0.035, base, size * 0.07, tall, stone, lift=3) for at in (-0.86, -0.3, 0.3,
            0.86)),
        sheet(((x - half * 1.28, base + tall), (x + half * 1.28, base + tall), (x + half * 0.9,
            base + tall + size * 0.12),
            (x - half * 0.9, base + tall + size * 0.12)), stone.darker(0.04), lift=5),
        Cut(_dome(x, base + tall + size * 0.10, half * 0.86), designer.roof(stone.lighter(0.06)), lift=5, name=MADE),
        line(((x, base + tall + size * 0.86), (x, base + tall + size * 1.12)), gold, size * 0.05),
    ]  # fmt: skip


def merchant_house(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A house on a bazaar street: a shop of cloth or brass under an arch, or a studded door; a balcony above."""
    stone = designer.masonry(*designer.one_of(_STONES, name, "stone"))
    white, top = designer.paint(0.90, 0.02, 85), 5.2
    glows = designer.air.lamps
    inside = WARM.darker(0.10) if glows else designer.paint(0.32, 0.045, 40)
    records: list[Record] = [
        panel(left, 0, width, top, stone, lift=8),
        panel(left, 0, width, 0.42, stone.darker(0.08), lift=1),
        panel(left, 2.78, width, 0.10, white, lift=3),
        panel(left, 4.82, width, 0.08, white, lift=3),
    ]
    records += parapet(left, width, top, stone, white)
    if designer.between(0, 1, name, "kiosk") < 0.55:
        at = left + width * designer.one_of((0.24, 0.76), name, "kiosk at")
        records += kiosk(designer, at, top + 0.05, 1.05, stone)
    shop, wide = left + 0.55, width - 1.1
    records += _opening(designer, shop, 0, wide, 2.32, inside, glows=glows)
    goods = _cloth_shop if designer.between(0, 1, name, "goods") < 0.5 else _brass_shop
    records.append(
        Group(tuple(goods(designer, name, shop, wide)), clip=foiled_arch(shop, 0, wide, 2.32), name="goods")
    )
    dye = designer.paint(
        *designer.one_of(((0.60, 0.13, 45), (0.52, 0.11, 345), (0.60, 0.09, 160)), name, "awning")
    )
    awning = ((shop - 0.3, 2.44), (shop + wide + 0.3, 2.44), (shop + wide + 0.46, 2.02), (shop - 0.46, 2.02))
    records.append(sheet(awning, dye, lift=7))
    for n in range(5):
        a, b = shop - 0.3 + (wide + 0.6) * n / 5, shop - 0.46 + (wide + 0.92) * n / 5
        step = (wide + 0.6) / 10
        records.append(
            sheet(((a, 2.44), (a + step, 2.44), (b + step * 1.5, 2.02), (b, 2.02)), white.clear(0.85), lift=0)
        )
    on_left = designer.one_of((True, False), name, "balcony")
    records += hung_balcony(designer, left + width * (0.30 if on_left else 0.70), 3.18, 1.5, stone)
    x = left + width * (0.80 if on_left else 0.20)
    return [*records, *_opening(designer, x - 0.30, 3.16, 0.60, 1.10, WARM if glows else inside, glows=glows)]


def parapet(left: float, width: float, top: float, stone: Colour, white: Colour) -> list[Record]:
    """Petals of stone along the roof's edge."""
    count = max(5, round(width / 0.36))
    step = width / count
    records: list[Record] = []
    for n in range(count):
        x = left + step * (n + 0.5)
        petal = smooth([(x - step * 0.40, top), (x - step * 0.34, top + 0.20), (x, top + 0.38), (x + step * 0.34,
            top + 0.20),
            (x + step * 0.40, top)], tension=0.3)  # fmt: skip
        records += [Cut(petal, stone.lighter(0.03), lift=3), disc(x, top + 0.15, 0.045, None, white, lift=0)]
    return records


def _cloth_shop(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """Lengths of dyed cloth that hang in folds, bales below."""
    records: list[Record] = []
    hues = ((0.56, 0.14, 28), (0.74, 0.13, 82), (0.50, 0.10, 300), (0.60, 0.09, 165), (0.60, 0.13, 350))
    for n in range(6):
        dye = designer.paint(*hues[(n + round(designer.between(0, 4, name, "dye"))) % 5])
        x, wide = left + width * n / 6, width / 6
        records += [
            panel(x + 0.02, 0.85, wide - 0.04, 1.5, dye, lift=3),
            line(((x + wide * 0.5, 0.9), (x + wide * 0.5, 2.3)), dye.darker(0.06), 0.02),
            panel(x + 0.02, 0.92, wide - 0.04, 0.06, designer.paint(0.78, 0.10, 84), lift=0),
            panel(x + 0.02, 0.30 + 0.06 * (n % 2), wide - 0.03, 0.24, dye.lighter(0.05), lift=4, radius=0.05),
        ]
    return [*records, panel(left, 0, width, 0.34, designer.paint(0.46, 0.06, 42), lift=3)]


def _brass_shop(designer: Designer, _name: str, left: float, width: float) -> list[Record]:
    """Pots and lamps of brass on two shelves."""
    brass, wood = designer.paint(0.72, 0.11, 80), designer.paint(0.44, 0.06, 42)
    records: list[Record] = [panel(left, y, width, 0.06, wood, lift=3) for y in (0.72, 1.34)]
    for row, y in enumerate((0.78, 1.40)):
        for n in range(5):
            x, r = left + width * (n + 0.5) / 5, 0.13 + 0.03 * ((n + row) % 2)
            tone = brass.lighter(0.04 * ((n + row) % 3) - 0.03)
            records += [
                disc(x, y + r * 0.9, r, r * 0.9, tone, lift=3),
                panel(x - r * 0.34, y + r * 1.6, r * 0.68, r * 0.5, tone.darker(0.05), lift=2),
                disc(x - r * 0.3, y + r * 1.1, r * 0.16, None, tone.lighter(0.14), lift=0),
            ]
    return [*records, panel(left, 0, width, 0.46, wood.lighter(0.04), lift=4)]


def palace_of_windows(designer: Designer) -> list[Record]:
    """Five tiers of small bays that narrow towards the top, each with its curved roof, domes on the highest; the
    wall of a fort along the hill behind it."""
    stone, white = designer.masonry(0.66, 0.085, 28), designer.paint(0.88, 0.025, 80)
    fort = designer.masonry(0.66, 0.06, 62)
    glows = designer.air.lamps
    records: list[Record] = [panel(-40, 0, 80, 4.6, fort, lift=3)]
    records += [panel(-40 + 2.2 * n, 4.5, 1.3, 0.8, fort, lift=2) for n in range(37)]
    for side in (-1, 1):
        records += kiosk(designer, side * 14.5, 4.6, 4.2, fort.lighter(0.03))
    for tier, (half, base) in enumerate(((8.4, 0.0), (7.6, 2.9), (6.2, 5.4), (4.4, 7.8), (2.4, 10.0))):
        records += [
            panel(-half, base, 2 * half, 2.95, stone.lighter(0.012 * tier), lift=6),
            panel(-half - 0.2, base + 2.72, 2 * half + 0.4, 0.26, white, lift=3),
        ]
        count = round(half * 2 / 1.55)
        for n in range(count):
            x = -half + 2 * half * (n + 0.5) / count
            shines = glows and designer.between(0, 1, "bay", tier, n) < 0.6
            dark = WARM if shines else stone.darker(0.17)
            bow = smooth(
                [(x - 0.62, base + 2.05), (x, base + 2.55), (x + 0.62, base + 2.05), (x, base + 2.2)],
                tension=0.3,
            )
            records += [
                panel(x - 0.50, base + 0.3, 1.0, 1.8, stone.lighter(0.035), lift=3),
                Cut(foiled_arch(x - 0.32, base + 0.75, 0.64, 1.15, foils=5), white, edge=0),
                Cut(foiled_arch(x - 0.24, base + 0.75, 0.48, 1.02, foils=5), dark, edge=0, lit=not shines),
                Cut(bow, stone.darker(0.03), lift=2),
            ]
        for side in (-1, 1):
            at = side * (half - 0.7)
            if tier < 4:
                records.append(Cut(_dome(at, base + 2.95, 0.55), white, lift=3, name=MADE))
    records += [
        part for at in (-1.5, 0.0, 1.5) for part in kiosk(designer, at, 12.95, 1.7 if at == 0 else 1.2, stone)
    ]
    return [placed(records, scale=0.82)]


def garlands(designer: Designer, plane: int) -> list[Record]:
    """Swags of marigolds across the street with a pennant between; none over those who act."""
    if plane == 2:
        return []
    y, half = (4.9, 4.3)[plane], (4.6, 4.0)[plane]
    cord = designer.paint(0.40, 0.04, 60)
    orange, yellow = designer.paint(0.70, 0.15, 58), designer.paint(0.80, 0.13, 86)
    pennants = ((0.56, 0.14, 28), (0.60, 0.09, 165), (0.52, 0.10, 320))
    records: list[Record] = []
    swags = 3
    for swag in range(swags):
        left = -half + 2 * half * swag / swags
        wide = 2 * half / swags
        spots = [(left + wide * k / 12, y - 0.75 * 4 * (k / 12) * (1 - k / 12)) for k in range(13)]
        records.append(line(spots, cord, 0.03, curved=True))
        for k, (x, at) in enumerate(spots):
            blossom = ellipse(x, at, 0.12, 0.11)
            records.append(Cut(blossom, (orange if k % 2 else yellow), lift=2, edge=0.7, name=MADE))
        if swag:
            dye = designer.paint(*pennants[(swag + plane) % 3])
            records.append(sheet(((left - 0.2, y), (left + 0.2, y), (left, y - 0.62)), dye, lift=3))
    return records


def by_the_bazaar(designer: Designer) -> list[Record]:
    """A lamp and brass jars at the left; at the right a barrow of flowers under a striped cloth."""
    brass, wood = designer.paint(0.70, 0.11, 80), designer.paint(0.48, 0.065, 45)
    records: list[Record] = [
        *street_lamp(designer, -3.35, 2.75),
        *halo(designer, -2.85, 2.35, 1.9, strength=0.34),
    ]
    for x, r in ((-3.95, 0.26), (-3.05, 0.20), (-2.72, 0.14)):
        records += [
            disc(x, r * 0.95, r, r * 0.95, brass, lift=4),
            panel(x - r * 0.36, r * 1.75, r * 0.72, r * 0.5, brass.darker(0.04), lift=3),
            panel(x - r * 0.52, r * 2.2, r * 1.04, r * 0.16, brass.lighter(0.05), lift=2),
            disc(x - r * 0.35, r * 1.2, r * 0.16, r * 0.24, brass.lighter(0.16), lift=0),
        ]
    return [*records, *_flower_barrow(designer, 3.45, wood)]


def _flower_barrow(designer: Designer, x: float, wood: Colour) -> list[Record]:
    left, right = x - 0.85, x + 0.85
    cloth, white = designer.paint(0.56, 0.14, 28), designer.paint(0.90, 0.02, 85)
    iron = designer.paint(0.34, 0.02, 265)
    records: list[Record] = [
        *(panel(at, 0.5, 0.06, 1.7, wood.darker(0.05), lift=3) for at in (left + 0.05, right - 0.11)),
        panel(left, 0.50, 1.7, 0.26, wood, lift=6),
        panel(left - 0.05, 0.72, 1.8, 0.06, wood.lighter(0.05), lift=4),
    ]
    hues = ((0.72, 0.15, 60), (0.82, 0.13, 88), (0.58, 0.15, 15), (0.90, 0.02, 90))
    for heap in range(4):
        dye, cx = designer.paint(*hues[heap]), left + 0.22 + 0.42 * heap
        for n in range(10):
            px = cx + 0.20 * cos(2.4 * n) * (1 - 0.06 * n)
            records.append(
                Cut(ellipse(px, 0.80 + 0.028 * n, 0.075, 0.065), dye.lighter(0.04 * (n % 3) - 0.04), lift=2, edge=0.6,
                    name=MADE)
            )  # fmt: skip
    for at in (left + 0.35, right - 0.35):
        records += [
            Cut(ellipse(at, 0.30, 0.30), iron, lift=4, name=MADE),
            Cut(ellipse(at, 0.30, 0.24), designer.paint(0.58, 0.05, 60), edge=0, name=MADE),
            *(line(((at, 0.30), (at + 0.25 * cos(k * pi / 4), 0.30 + 0.25 * sin(k * pi / 4))), iron,
                0.03) for k in range(8)),
        ]  # fmt: skip
    for n in range(8):
        a = left - 0.12 + (1.94 * n) / 8
        stripe = ((a, 2.18), (a + 0.2425, 2.18), (a + 0.2425, 1.98), (a + 0.12, 1.90), (a, 1.98))
        records.append(sheet(stripe, cloth if n % 2 else white, lift=5))
    records.append(
        sheet(((left - 0.12, 2.17), (right + 0.12, 2.17), (x + 0.3, 2.48), (x - 0.3, 2.48)), cloth, lift=5)
    )
    return records


def warm_flags(designer: Designer) -> DisplayList:
    return paving(designer, 36.0, designer.paint(0.70, 0.05, 52), size=0.7)


def garland_near(designer: Designer) -> list[Record]:
    """A string of marigolds that hangs into the picture at the left."""
    orange, yellow = designer.paint(0.68, 0.15, 56), designer.paint(0.80, 0.13, 86)
    records: list[Record] = []
    for n in range(12):
        x, y = -1.52 + 0.03 * sin(1.1 * n), 2.05 - 0.055 * n
        records.append(Cut(ellipse(x, y, 0.042, 0.036), orange if n % 2 else yellow, lift=6, name=MADE))
    return [*records, Cut(rectangle(-1.56, 1.33, 0.07, 0.05), designer.paint(0.52, 0.10, 150), lift=4)]


def painted_house(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A house with a flat roof and a verse of white flowers about its door: foiled arches, petals along its edge, a
    kiosk on it where it is large."""
    stone = designer.masonry(*designer.one_of(_STONES, name, "stone"))
    white = designer.paint(0.90, 0.02, 85)
    high, middle = (2.8 if small else 3.7), left + width / 2
    glows = designer.air.lamps
    inside = WARM.darker(0.05) if glows else designer.paint(0.34, 0.05, 40)
    door = designer.paint(0.44, 0.08, 195)
    records: list[Record] = [
        *([] if small else kiosk(designer, left + width * 0.22, high + 0.05, 1.2, stone)),
        *([] if small else kiosk(designer, left + width * 0.78, high + 0.05, 1.2, stone)),
        panel(left, 0, width, high, stone, lift=8),
        panel(left, 0, width, 0.40, stone.darker(0.08), lift=1),
        panel(left, high - 0.42, width, 0.07, white, lift=3),
        *parapet(left, width, high, stone, white),
        *_opening(designer, middle - 0.60, 0, 1.2, 2.15, door, glows=False),
        line(((middle, 0.02), (middle, 2.0)), door.darker(0.12), 0.03),
    ]
    for at in (0.18, 0.82):
        records += _opening(designer, left + width * at - 0.36, 0.9, 0.72, 1.15, inside, glows=glows)
    for n in range(9):
        x = middle - 0.78 + 1.56 * n / 8
        records.append(disc(x, 2.56, 0.05, None, designer.paint(0.72, 0.15, 62), lift=2))
    return records
