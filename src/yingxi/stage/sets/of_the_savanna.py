"""Houses and fittings of the African savanna: round huts under cones of straw, red earth walls with painted bands,
awnings on poles, mats, calabashes, acacias and a baobab. Metres, y up. The pieces of rooms and streets turn to these
where a setting's culture is african."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

Box = tuple[float, float, float, float]
HALF, TOP = 9.0, 5.2
_FLAME = Colour(0.90, 0.11, 76)
_PATTERNS = ("zigzag", "lozenges", "steps")


def earth(designer: Designer) -> Colour:
    return designer.masonry(0.58, 0.085, 48)


def painted_band(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float
) -> list[Record]:
    """A band painted with a pattern of white, black and ochre."""
    white, black, ochre = (
        designer.paint(0.86, 0.02, 85),
        designer.paint(0.28, 0.02, 40),
        designer.paint(0.66, 0.12, 72),
    )
    pattern = designer.one_of(_PATTERNS, name, "pattern")
    count = max(2, round(width / (height * 1.1)))
    step, records = width / count, [panel(left, bottom, width, height, white, lift=0, edge=0.3)]  # fmt: skip
    made: list[Record] = [*records]
    for n in range(count):
        x, middle = left + step * n, bottom + height / 2
        if pattern == "zigzag":
            made += [
                sheet(((x, bottom), (x + step, bottom), (x + step / 2, bottom + height)), black, lift=0),
                sheet(((x + step * 0.25, bottom), (x + step * 0.75, bottom), (x + step / 2,
                    bottom + height * 0.52)), ochre, lift=0),
            ]  # fmt: skip
        elif pattern == "lozenges":
            made += [
                sheet(((x, middle), (x + step / 2, bottom), (x + step, middle), (x + step / 2,
                    bottom + height)), ochre if n % 2 else black, lift=0),
                sheet(((x + step * 0.28, middle), (x + step / 2, bottom + height * 0.28), (x + step * 0.72,
                    middle), (x + step / 2, bottom + height * 0.72)), white, lift=0),
            ]  # fmt: skip
        else:
            made += [
                panel(
                    x + step * 0.16 * k,
                    bottom,
                    step * 0.16,
                    height * (k + 1) / 4,
                    ochre if n % 2 else black,
                    lift=0,
                )
                for k in range(4)
            ]
    return [
        *made,
        *(panel(left, y, width, height * 0.07, black, lift=0) for y in (bottom, bottom + height * 0.93)),
    ]


def small_window(designer: Designer, box: Box) -> list[Record]:
    """A window of carved wood with shutters pushed open; a painted frame about it."""
    left, bottom, width, height = box
    wood, blue = designer.paint(0.42, 0.06, 45), designer.paint(0.52, 0.09, 235)
    rim = rectangle(left - 0.16, bottom - 0.16, width + 0.32, height + 0.32).joined(
        polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        )
    )
    records: list[Record] = [Cut(rim, designer.paint(0.86, 0.02, 85), lift=5)]
    for n in range(round((width + 0.3) / 0.26)):
        x = left - 0.13 + 0.26 * n
        records += [
            sheet(((x, y), (x + 0.2, y), (x + 0.1, y + 0.12)), designer.paint(0.32, 0.03, 40), lift=0)
            for y in (bottom - 0.15, bottom + height + 0.02)
        ]
    for side in (-1, 1):
        x = left - 0.16 - width * 0.3 if side < 0 else left + width + 0.16
        records += [
            panel(x, bottom - 0.06, width * 0.3, height + 0.12, blue, lift=6),
            *(panel(x + 0.05, bottom + height * at, width * 0.3 - 0.1, 0.05, blue.darker(0.06), lift=1)
                for at in (0.12, 0.5, 0.86)),
        ]  # fmt: skip
    return [
        *records,
        *(panel(left + width * n / 4 - 0.014, bottom, 0.028, height, wood, lift=3) for n in range(1, 4)),
        panel(left - 0.2, bottom - 0.24, width + 0.4, 0.09, wood, lift=6),
    ]


def plank_door(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """A door of broad planks with carved lozenges in a painted frame."""
    wood = designer.paint(0.40, 0.06, 42)
    return [
        *painted_band(designer, "door", left - 0.24, height, width + 0.48, 0.24),
        panel(left - 0.10, 0, width + 0.2, height + 0.03, designer.paint(0.86, 0.02, 85), lift=5),
        *(panel(left + width * n / 4, 0, width / 4 - 0.01, height, wood.lighter(0.02 * (n % 2)), lift=2)
            for n in range(4)),
        *(
            sheet(((left + width * 0.2, y), (left + width / 2, y - 0.2), (left + width * 0.8, y),
                (left + width / 2, y + 0.2)), wood.lighter(0.12), lift=1)
            for y in (height * 0.3, height * 0.7)
        ),
        disc(left + width * 0.88, height * 0.5, 0.04, None, designer.paint(0.30, 0.02, 260), lift=2),
    ]  # fmt: skip


def painted_dado(designer: Designer, height: float) -> list[Record]:
    """The lower wall: darker earth under a painted band."""
    return [
        panel(-HALF, 0, 2 * HALF, height, earth(designer).darker(0.09), lift=2, edge=0.5),
        *painted_band(designer, "dado", -HALF, height - 0.16, 2 * HALF, 0.30),
    ]


def rafters(designer: Designer, y: float) -> list[Record]:
    """Round poles that carry a roof of straw."""
    pole, straw = designer.paint(0.42, 0.055, 48), designer.paint(0.58, 0.07, 78)
    records: list[Record] = [
        Cut(rectangle(-HALF, y, 2 * HALF, TOP - y), straw, edge=0),
        *(
            line(((-HALF + 0.11 * n, y), ((-HALF + 0.11 * n) * (1 + 0.3 * (TOP - y)), TOP)), straw.darker(0.06
                if n % 2 else -0.03), 0.03)
            for n in range(164)
        ),
    ]  # fmt: skip
    for n in range(-6, 7):
        x = n * 1.25
        records += [
            sheet(((x - 0.06, y + 0.05), (x + 0.06, y + 0.05), ((x + 0.08) * (1 + 0.35 * (TOP - y)), TOP),
                ((x - 0.08) * (1 + 0.35 * (TOP - y)), TOP)), pole, lift=5),
            disc(x, y + 0.05, 0.09, None, pole.lighter(0.10), lift=4),
            disc(x, y + 0.05, 0.05, None, pole.lighter(0.03), lift=0),
        ]  # fmt: skip
    return [
        *records,
        panel(-HALF, y - 0.10, 2 * HALF, 0.12, pole.darker(0.04), lift=6, radius=0.05),
        fade(rectangle(-HALF, y, 2 * HALF, TOP - y), (0, TOP), (0, y), Colour(0.15, 0.05, 285), 0.5, 0.0),
    ]


def woven_mat(designer: Designer, ends: float) -> list[Record]:
    """A broad mat of dyed straw on beaten earth; points are (x, z)."""
    straw, dyes = designer.paint(0.74, 0.07, 85), ((0.46, 0.13, 28), (0.34, 0.03, 40), (0.50, 0.08, 250))
    records: list[Record] = [Cut(rectangle(-2.6, 4.0, 5.2, ends - 4.9), straw, edge=0.5, grain=1.0)]
    for n, z in enumerate((4.1, 4.55, ends - 1.45, ends - 1.05)):
        records += [
            sheet(
                ((x, z), (x + 0.2, z + 0.11), (x, z + 0.22), (x - 0.2, z + 0.11)),
                designer.paint(*dyes[n % 3]),
                lift=0,
            )
            for x in (-2.3 + 0.42 * k for k in range(12))
        ]
    return records


def calabash_lamp(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A gourd pierced with holes on a cord."""
    skin = designer.paint(0.60, 0.10, 60)
    burns = designer.air.lamps
    records: list[Record] = [
        line(((x, y), (x, top)), designer.paint(0.30, 0.03, 40), 0.016),
        *((glow(x, y - radius * 0.6, radius * 2.6, _FLAME, 0.34),) if burns else ()),
        disc(x, y - radius * 0.65, radius * 0.82, radius * 0.7, skin, lift=6),
        disc(x, y, radius * 0.3, radius * 0.26, skin.lighter(0.03), lift=4),
    ]
    for ring, (up, many) in enumerate(((-0.35, 5), (-0.65, 7), (-0.95, 5))):
        for k in range(many):
            across = (k - (many - 1) / 2) * radius * 0.22
            records.append(disc(x + across, y + radius * up, 0.024 - 0.004 * (ring % 2), None, _FLAME if burns
                else skin.darker(0.2), lift=0, lit=not burns))  # fmt: skip
    return records


def baskets(designer: Designer, name: str, x: float, y: float, width: float, height: float) -> list[Record]:
    """Flat woven plates hung together on a wall."""
    dyes = ((0.52, 0.13, 30), (0.68, 0.11, 78), (0.36, 0.03, 40), (0.46, 0.08, 160))
    records: list[Record] = []
    r = min(width, height) * 0.42
    for n, (dx, dy, size) in enumerate(((-0.62, 0.1, 1.0), (0.62, 0.32, 0.78), (0.36, -0.68, 0.62))):
        turn = int(designer.between(0, 4, name, n))
        for k in range(5):
            share = 1 - 0.2 * k
            tone = designer.paint(*(dyes[(turn + n) % 4] if k % 2 else (0.80, 0.06, 85)))
            records.append(
                disc(x + dx * r, y + dy * r, r * size * share, None, tone, lift=3 if k == 0 else 0)
            )
    return records


def homestead(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A hut; where there is room for a house a large one between two small."""
    if small:
        return round_hut(designer, name, left, width, small=True)
    return [
        *round_hut(designer, f"{name} left", left - 0.6, 2.9, small=True),
        *round_hut(designer, f"{name} right", left + width - 2.3, 2.9, small=True),
        *round_hut(designer, name, left + width / 2 - 2.3, 4.6),
    ]


def round_hut(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A round hut: a curved wall of earth with a painted band, a cone of straw that hangs far over it."""
    wall = earth(designer).lighter(designer.between(-0.03, 0.06, name, "wall"))
    straw = designer.roof(designer.paint(0.62, 0.075, 78))
    high, middle = (2.0 if small else 2.3), left + width / 2
    body = polygon(((left + 0.1, 0), (left + width - 0.1, 0), (left + width, high), (left, high)))
    shade = Colour(0.16, 0.05, 285)
    records: list[Record] = [
        Cut(body, wall, lift=8),
        Group(
            (
                *painted_band(designer, name, left, high * 0.62, width, 0.34),
                panel(left, 0, width, 0.22, wall.darker(0.10), lift=0),
                fade(rectangle(left, 0, width * 0.22, high), (left, 0), (left + width * 0.22, 0), shade, 0.34, 0.0),
                fade(rectangle(left + width * 0.68, 0, width * 0.32, high), (left + width, 0),
                    (left + width * 0.68, 0), shade, 0.40, 0.0),
            ),
            clip=body,
        ),
    ]  # fmt: skip
    wide = 0.92
    dark = _FLAME.darker(0.22) if designer.air.lamps else designer.paint(0.26, 0.03, 45)
    door = smooth(
        [(middle - wide / 2, 0), (middle - wide / 2, 1.3), (middle, 1.75), (middle + wide / 2, 1.3),
            (middle + wide / 2, 0)],
        tension=0.2,
    )  # fmt: skip
    records += [
        Cut(smooth([(middle - wide * 0.68, 0), (middle - wide * 0.68, 1.4), (middle, 1.93),
            (middle + wide * 0.68, 1.4), (middle + wide * 0.68, 0)], tension=0.2), designer.paint(0.86, 0.02,
            85), lift=3),
        Cut(door, dark, edge=0, lit=not designer.air.lamps),
        *((glow(middle, 0.9, 1.5, _FLAME, 0.26),) if designer.air.lamps else ()),
    ]  # fmt: skip
    top, over = high + width * 0.52, width * 0.16
    roof = smooth(
        [(left - over, high - 0.28), (left + width * 0.25, high + (top - high) * 0.42), (middle - 0.08, top),
            (middle + 0.08, top),
         (left + width * 0.75, high + (top - high) * 0.42), (left + width + over, high - 0.28),
             (middle, high - 0.14)],
        tension=0.12,
    )  # fmt: skip
    marks: list[Record] = []
    for k in range(23):
        foot = left - over + (width + 2 * over) * k / 22
        marks.append(line(((foot, high - 0.4), (middle, top)), straw.darker(0.06 if k % 2 else -0.04), 0.035))
    marks += [
        line([(left - over, high - 0.3 + (top - high) * at), (middle, high - 0.16 + (top - high) * at),
            (left + width + over, high - 0.3 + (top - high) * at)], straw.darker(0.08), 0.045, curved=True)
        for at in (0.2, 0.45)
    ]  # fmt: skip
    return [
        *records,
        Cut(roof, straw, lift=9),
        Group(tuple(marks), clip=roof),
        disc(middle, top + 0.08, 0.15, 0.2, straw.darker(0.08), lift=3),
        fade(polygon(((middle, top), (left + width + over, high - 0.28), (middle + width * 0.1, high - 0.1))),
            (middle, 0), (left + width, 0), shade, 0.0, 0.3),
    ]  # fmt: skip


def painted_shop(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A low house on a town's street: painted walls, a veranda of poles under tin, wares before it."""
    wall = designer.masonry(
        *designer.one_of(
            ((0.62, 0.09, 48), (0.66, 0.07, 210), (0.74, 0.09, 85), (0.64, 0.07, 150), (0.60, 0.10, 25)),
            name,
            "wall",
        )
    )
    pole, tin = designer.paint(0.42, 0.055, 48), designer.roof(designer.masonry(0.58, 0.04, 40))
    high = 3.25
    burns = designer.air.lamps
    inside = _FLAME.darker(0.15) if burns else designer.paint(0.30, 0.035, 50)
    records: list[Record] = [
        panel(left, 0, width, high, wall, lift=8),
        panel(left, 0, width, 0.75, wall.darker(0.12), lift=1),
        *painted_band(designer, name, left, 0.72, width, 0.26),
        panel(left - 0.08, high - 0.08, width + 0.16, 0.2, wall.lighter(0.06), lift=4),
        *(panel(left + width * at - 0.12, high + 0.1, 0.24, 0.3, wall.lighter(0.04), lift=3) for at in (0.1,
            0.5, 0.9)),
    ]  # fmt: skip
    door = left + width * designer.one_of((0.14, 0.6), name, "door")
    shop = left + width * (0.52 if door < left + width * 0.4 else 0.1)
    records += [
        panel(door - 0.08, 0, 1.06, 2.1, designer.paint(0.86, 0.02, 85), lift=3),
        Cut(rectangle(door, 0, 0.9, 2.02), inside, edge=0, lit=not burns),
        panel(door, 0, 0.34, 2.02, designer.paint(0.50, 0.10, 235), lift=3),
        panel(shop - 0.08, 0.95, width * 0.36 + 0.16, 1.12, designer.paint(0.86, 0.02, 85), lift=3),
        Cut(rectangle(shop, 1.0, width * 0.36, 1.0), inside, edge=0, lit=not burns),
    ]
    for n in range(6):
        x = shop + 0.06 + (width * 0.36 - 0.2) * n / 6
        cloth = designer.paint(0.62, 0.13, designer.between(0, 360, name, "cloth", n))
        tall = designer.between(0.45, 0.8, name, "hang", n)
        records += [
            panel(x, 2.0 - tall, width * 0.05, tall, cloth, lift=2),
            *(
                panel(x, 2.0 - tall * at, width * 0.05, 0.05, cloth.lighter(0.16), lift=0)
                for at in (0.35, 0.7)
            ),
        ]
    roof = polygon(
        ((left - 0.1, 2.72), (left + width + 0.1, 2.72), (left + width + 0.25, 2.28), (left - 0.25, 2.28))
    )
    records += [
        Cut(roof, tin, lift=9),
        *(line(((left + width * k / 17, 2.72), (left - 0.25 + (width + 0.5) * k / 17, 2.28)), tin.darker(0.06),
            0.02) for k in range(18)),
        *(panel(x - 0.05, 0, 0.1, 2.32, pole, lift=6) for x in (left - 0.1, left + width / 2, left + width + 0.1)),
    ]  # fmt: skip
    return records


def far_huts(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """Far off: two round huts and a block of earth."""
    wall, straw = (
        paint.mixed(designer.paint(0.60, 0.08, 48), 0.6),
        designer.roof(paint.mixed(designer.paint(0.62, 0.07, 78), 0.6)),
    )
    tall = min(height, width * 0.7) * 0.42 + max(0.0, -bottom)
    records: list[Record] = []
    for at, size in ((0.0, 0.42), (0.54, 0.34)):
        left, wide = x + width * at, width * size
        lit = designer.air.lamps and designer.between(0, 1, name, round(at * 10)) < 0.5
        records += [
            panel(left, bottom, wide, tall, wall, lift=3),
            Cut(rectangle(left + wide * 0.4, bottom, wide * 0.2, tall * 0.66), _FLAME if lit
                else wall.darker(0.14), edge=0, lit=not lit),
            sheet(((left - wide * 0.18, bottom + tall * 0.92), (left + wide * 1.18, bottom + tall * 0.92),
                (left + wide / 2, bottom + tall + wide * 0.55)), straw, lift=4),
        ]  # fmt: skip
    return Group(tuple(records), name=name)


def acacia(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A tree like an umbrella: a slanting trunk that forks, flat crowns in tiers."""
    bark, green = designer.paint(0.38, 0.04, 45), designer.paint(0.46, 0.07, 125)
    way = 1 if designer.between(0, 1, name, "way") < 0.5 else -1
    fork = (x + way * height * 0.06, base + height * 0.45)
    records: list[Record] = [
        Cut(
            ribbon(
                [(x, base - 0.02), (x + way * height * 0.02, base + height * 0.25), fork],
                [height * 0.07, height * 0.05, height * 0.04],
            ),
            bark,
            lift=4,
        )
    ]
    for side, up in ((-0.34, 0.80), (-0.12, 0.86), (0.14, 0.88), (0.36, 0.78)):
        tip = (fork[0] + side * height, base + up * height)
        records.append(
            Cut(
                ribbon(
                    [
                        fork,
                        (
                            (fork[0] + tip[0]) / 2 + side * 0.1 * height,
                            (fork[1] + tip[1]) / 2 - 0.02 * height,
                        ),
                        tip,
                    ],
                    [height * 0.03, height * 0.022, height * 0.010],
                ),
                bark,
                lift=3,
            )
        )
    for dx, up, across, tone in (
        (0.0, 0.86, 0.56, 0.0),
        (-0.22, 0.92, 0.32, 0.05),
        (0.22, 0.94, 0.30, 0.06),
        (0.0, 0.99, 0.24, 0.10),
    ):
        cx, cy = fork[0] + dx * height, base + up * height
        paint = green.lighter(tone) if not designer.snowy else designer.snow(0.84)
        points = [
            (
                cx + across * height * cos(a) * (1 + 0.05 * sin(5 * a)),
                cy + height * (0.075 * sin(a) if sin(a) > 0 else 0.025 * sin(a)),
            )
            for a in (2 * pi * k / 16 for k in range(16))
        ]
        records.append(Cut(smooth(points, tension=0.4), paint, lift=5))
    return records  # fmt: skip


def baobab(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A tree like a bottle: a huge trunk, short boughs with small tufts."""
    bark, green = designer.paint(0.52, 0.035, 50), designer.paint(0.48, 0.07, 130)
    h, y = height, base
    trunk = smooth(
        [
            (x - h * 0.17, y - 0.02),
            (x - h * 0.145, y + h * 0.28),
            (x - h * 0.16, y + h * 0.55),
            (x - h * 0.06, y + h * 0.64),
            (x + h * 0.06, y + h * 0.64),
            (x + h * 0.15, y + h * 0.54),
            (x + h * 0.135, y + h * 0.26),
            (x + h * 0.18, y - 0.02),
        ],
        tension=0.3,
    )
    records: list[Record] = []
    tips = ((-0.42, 0.80), (-0.26, 0.96), (-0.05, 1.0), (0.16, 0.97), (0.36, 0.84), (0.46, 0.68))
    for n, (dx, up) in enumerate(tips):
        root, tip = (x + dx * h * 0.26, y + h * 0.56), (x + dx * h, y + up * h)
        records.append(
            Cut(
                ribbon(
                    [root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 + 0.03 * h), tip],
                    [h * 0.075, h * 0.045, h * 0.015],
                ),
                bark.darker(0.02 * (n % 2)),
                lift=3,
            )
        )
        for k, (ox, oy) in enumerate(((-0.05, 0.0), (0.04, 0.03), (0.0, 0.06))):
            records.append(
                Cut(
                    ellipse(tip[0] + ox * h, tip[1] + oy * h, h * 0.075, h * 0.045),
                    (green if not designer.snowy else designer.snow(0.84)).lighter(0.03 * k),
                    lift=3,
                )
            )
    records += [
        Cut(trunk, bark, lift=7),
        *(
            line(
                [(x + dx * h, y + 0.02), (x + dx * 0.8 * h, y + h * 0.3), (x + dx * 0.95 * h, y + h * 0.55)],
                bark.darker(0.07),
                0.03,
                curved=True,
            )
            for dx in (-0.09, -0.02, 0.06, 0.11)
        ),
    ]
    return records  # fmt: skip


def parasol_stall(designer: Designer, name: str, x: float) -> list[Record]:
    """A big umbrella over heaps of fruit on a cloth."""
    cloths = ((0.58, 0.14, 28), (0.80, 0.13, 88), (0.56, 0.10, 235), (0.58, 0.11, 150))
    turn = int(designer.between(0, 4, name, "cloth"))
    records: list[Record] = [panel(x - 0.03, 0, 0.06, 2.2, designer.paint(0.42, 0.05, 48), lift=3)]
    for n in range(6):
        left, right = x - 1.15 + 2.3 * n / 6, x - 1.15 + 2.3 * (n + 1) / 6
        records.append(
            sheet(
                ((left, 1.78), (right, 1.78), (x, 2.36)),
                designer.paint(*cloths[(turn + n % 2 * 2) % 4]),
                lift=5,
            )
        )
    records.append(panel(x - 0.85, 0, 1.7, 0.46, designer.paint(0.48, 0.06, 48), lift=5))
    for n in range(5):
        hue = (30.0, 88.0, 140.0, 55.0, 20.0)[n]
        records += [
            disc(x - 0.68 + 0.34 * n + dx, 0.52 + dy, 0.085, None, designer.paint(0.64, 0.14, hue), lift=2)
            for dx, dy in ((-0.08, 0), (0.08, 0), (0, 0.11))
        ]
    return records
