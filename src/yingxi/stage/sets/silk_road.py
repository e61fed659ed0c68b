"""The desert of the Silk Road: a cliff of painted caves with a pavilion of nine roofs before it, a beacon tower of
earth, poplars that have stood a thousand years, a spring like a new moon."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Wash, placed
from yingxi.stage.path import Path, ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import crown, grass_tuft, leaf
from yingxi.stage.sets.of_arabia import WARM

CAVES = ("敦煌", "莫高窟", "石窟", "dunhuang", "mogao", "grotto")
SPRING = ("月牙泉", "绿洲", "敦煌", "crescent", "oasis", "dunhuang")


def cliff_of_caves(designer: Designer) -> list[Record]:
    """A long wall of sandstone with three rows of caves, galleries before them, and the great pavilion."""
    stone = designer.paint(0.66, 0.07, 58)
    shade = designer.paint(0.40, 0.05, 45)
    points = [(-26.0, -20.0), (-25.0, 5.0), (-19, 9.0), (-12, 10.2), (-4, 11.6), (3, 11.0), (10, 12.4), (19, 11.6),
        (30, 13.0),
        (44, 11.6), (70, 13.4), (72, -20)]  # fmt: skip
    outline = smooth(points, tension=0.22)
    layers: list[Record] = [
        line([(-30, y), (-5, y + 0.5), (22, y - 0.3), (72, y + 0.4)], stone.darker(0.05 if k % 2 else -0.04), 0.34,
            curved=True)
        for k, y in enumerate((1.2, 3.6, 5.6, 8.0, 9.8))
    ]  # fmt: skip
    for n in range(26):
        x = -22 + 3.5 * n + designer.between(-1, 1, "gully", n)
        layers.append(
            line([(x, 12.5), (x + 0.6, 9.5), (x + 0.2, 7.6)], stone.darker(0.07), 0.22, curved=True)
        )
    wood = designer.paint(0.46, 0.07, 38)
    for row, y in enumerate((1.0, 3.7, 6.4)):
        for n in range(22):
            x = -17.5 + 3.1 * n + designer.between(-0.5, 0.5, "cave", row, n)
            if abs(x - 9.0) < 5.2:
                continue
            wide, high = (
                designer.between(0.7, 1.25, "cave", row, n, "wide"),
                designer.between(1.2, 1.75, "cave", row, n, "high"),
            )
            mouth = Path(
                (("M", x - wide / 2, y), ("L", x - wide / 2, y + high * 0.6),
                    ("C", x - wide / 2, y + high * 1.1, x + wide / 2, y + high * 1.1, x + wide / 2, y + high * 0.6),
                    ("L", x + wide / 2, y), ("Z",))
            )  # fmt: skip
            shines = designer.air.lamps and designer.between(0, 1, "cave", row, n, "lit") < 0.3
            layers += [
                Cut(mouth.moved(-0.12, 0.12), stone.lighter(0.07), edge=0),
                Cut(mouth, WARM if shines else shade, edge=0, lit=not shines),
            ]
        layers.append(panel(-21, y - 0.22, 60, 0.16, wood, lift=3))
        layers += [panel(-21 + 2.0 * n, y - 0.2, 0.10, 0.62, wood.darker(0.04), lift=1) for n in range(31)]
    cliff = [Cut(outline, stone, lift=6), Group(tuple(layers), clip=outline), *_nine_roofs(designer, 9.0)]
    return [placed(cliff, y=3.4, scale=0.92)]


def _nine_roofs(designer: Designer, x: float) -> list[Record]:
    """The pavilion over the great image: red galleries under roofs that narrow as they rise."""
    red, tiles = designer.paint(0.50, 0.12, 28), designer.roof(designer.paint(0.46, 0.05, 60))
    glows = designer.air.lamps
    window = WARM if glows else designer.paint(0.36, 0.05, 30)
    records: list[Record] = []
    for tier in range(8):
        half, base = 4.6 - 0.36 * tier, 1.62 * tier
        records += [
            panel(x - half, base, 2 * half, 1.62, red.lighter(0.01 * tier), lift=4),
            *(
                Cut(rectangle(x - half + 2 * half * (n + 0.22) / 5, base + 0.25, 2 * half * 0.11, 0.9), window, edge=0,
                    lit=not glows)
                for n in range(5)
            ),
            *(panel(x - half + 2 * half * n / 5 - 0.09, base, 0.18, 1.4, red.darker(0.07), lift=2) for n in range(6)),
            Cut(smooth([(x - half - 1.15, base + 1.75), (x - half * 0.6, base + 1.36), (x, base + 1.30),
                (x + half * 0.6, base + 1.36),
                (x + half + 1.15, base + 1.75), (x + half * 0.8, base + 1.86), (x, base + 1.92), (x - half * 0.8,
                    base + 1.86)],
                tension=0.3), tiles.darker(0.015 * (tier % 2)), lift=5, name=MADE),
        ]  # fmt: skip
    top = 1.62 * 8
    records += [
        sheet(((x - 2.4, top), (x + 2.4, top), (x + 0.35, top + 1.9), (x - 0.35, top + 1.9)), tiles, lift=5),
        Cut(ellipse(x, top + 2.2, 0.36, 0.46), designer.paint(0.76, 0.10, 84), lift=2, name=MADE),
    ]
    return records


def snow_peaks(designer: Designer) -> list[Record]:
    """Mountains far off behind the dunes, blue, with snow on them."""
    blue, snow = designer.paint(0.66, 0.045, 255), designer.snow(0.92)
    crests = ((-70, 9), (-54, 15), (-38, 11), (-20, 17), (-4, 12), (14, 16), (30, 11), (50, 17), (72, 12))
    points = [(-90.0, -12.0), *((float(x), float(y)) for x, y in crests), (95.0, -12.0)]
    body = smooth(points, tension=0.12)
    caps: list[Record] = []
    for x, y in crests:
        if y < 14:
            continue
        cap = ((x - 7.5, y - 4.0), (x, y + 0.2), (x + 7.5, y - 4.2), (x + 3.6, y - 3.0), (x + 1.4, y - 4.6),
            (x - 1.2, y - 3.0),
            (x - 3.8, y - 4.4))  # fmt: skip
        caps.append(sheet(cap, snow, lift=1, edge=0.4))
    stops = ((0.0, designer.air.haze.clear(0.7)), (1.0, designer.air.haze.clear(0.0)))
    return [
        Cut(body, blue, lift=4),
        Group(tuple(caps), clip=body),
        Wash(body, (0, 0), (0, 9), stops, lit=False),
    ]


def beacon_tower(designer: Designer, x: float) -> list[Record]:
    """A watch tower of rammed earth, worn by the wind, beams still in it."""
    earth = designer.paint(0.66, 0.07, 66)
    body = smooth([(x - 1.25, 0), (x - 1.0, 1.2), (x - 0.86, 2.5), (x - 0.50, 2.62), (x - 0.34, 2.36), (x + 0.10, 2.44),
        (x + 0.30, 2.74), (x + 0.76, 2.66), (x + 0.92, 1.4), (x + 1.2, 0)], tension=0.16)  # fmt: skip
    layers: list[Record] = [
        line([(x - 1.4, 0.26 * n), (x, 0.26 * n + 0.03), (x + 1.4, 0.26 * n)],
            earth.darker(0.055 if n % 3 else 0.09), 0.035,
            curved=True)
        for n in range(1, 11)
    ]  # fmt: skip
    layers += [
        Cut(
            polygon(((x + 0.36, -0.1), (x + 1.4, -0.1), (x + 1.2, 3.0), (x + 0.42, 3.0))),
            earth.darker(0.09).clear(0.6),
            edge=0,
        )
    ]
    beam = designer.paint(0.42, 0.05, 50)
    stubs = [panel(x - 0.7 + 0.46 * n, 1.62 + 0.05 * (n % 2), 0.10, 0.10, beam, lift=2) for n in range(4)]
    heap = smooth(
        [(x - 1.9, -0.05), (x - 1.2, 0.28), (x - 0.4, 0.14), (x + 0.6, 0.24), (x + 1.7, -0.05)], tension=0.4
    )
    return [
        Cut(body, earth, lift=6),
        Group(tuple(layers), clip=body),
        *stubs,
        Cut(heap, earth.darker(0.03), lift=3),
    ]


def old_poplar(designer: Designer, name: str, x: float, height: float) -> list[Record]:
    """A desert poplar: a twisted trunk, boughs half bare, leaves that turn to gold."""
    bark = designer.paint(0.48, 0.045, 55)
    gold = (
        designer.paint(0.70, 0.105, 82)
        if designer.setting.season in ("autumn", "")
        else designer.paint(0.58, 0.07, 118)
    )
    if designer.snowy:
        gold = designer.paint(0.62, 0.04, 80)
    h = height
    records: list[Record] = [
        Cut(ribbon([(x, -0.05), (x - h * 0.05, h * 0.20), (x + h * 0.06, h * 0.42), (x - h * 0.02, h * 0.66)],
            [h * 0.13, h * 0.085, h * 0.07, h * 0.03]), bark, lift=5),
        *(
            Cut(ribbon([(x + h * 0.02, h * low), (x + side * h * 0.14, h * (low + 0.12)), (x + side * h * 0.26,
                h * (low + 0.16))],
                [h * 0.05, h * 0.03, h * 0.012]), bark.darker(0.02), lift=3)
            for low, side in ((0.34, -1), (0.42, 1), (0.54, -1))
        ),
    ]  # fmt: skip
    for n, (cx, cy, wide) in enumerate(
        ((-0.24, 0.58, 0.15), (0.22, 0.64, 0.16), (-0.04, 0.82, 0.19), (-0.20, 0.76, 0.12))
    ):
        puff = crown(designer, f"{name} crown {n}", x + cx * h, cy * h, wide * h, wide * 0.72 * h, bumps=9)
        records.append(Cut(puff, gold.darker(0.07 - 0.025 * n), lift=4))
    for n in range(44):
        cx, cy = ((-0.24, 0.56), (0.22, 0.62), (-0.04, 0.80), (-0.22, 0.74))[n % 4]
        px = x + h * (cx + designer.between(-0.15, 0.15, name, n))
        py = h * (cy + designer.between(-0.09, 0.10, name, n, "y"))
        blade = leaf(h * 0.06, h * 0.042).turned(designer.between(-2.6, 0.6, name, n, "turn")).moved(px, py)
        records.append(Cut(blade, gold.lighter(0.03 * (n % 4) - 0.05), lift=2, edge=0.5))
    return records


def new_moon_spring(designer: Designer) -> list[Record]:
    """The water on the ground: points are (x, z)."""
    zenith, middle, horizon = designer.air.sky
    shore = smooth(
        [(-9.5, 11.4), (-6.2, 9.4), (-3.6, 9.3), (-2.2, 10.6), (-3.8, 10.4), (-6.0, 11.0), (-8.6, 13.2)],
        tension=0.4,
    )
    water = middle.mixed(zenith, 0.35).mixed(designer.paint(0.56, 0.05, 205), 0.4)
    shine = Wash(shore, (0, 13), (0, 9.2), ((0, horizon.clear(0.7)), (1, zenith.clear(0.1))), lit=False)
    bank = Colour(*designer.paint(0.58, 0.06, 95)[:3])
    return [
        Cut(shore.moved(0, -0.16), bank, edge=0.4),
        Cut(shore, water, edge=0.6, lit=False),
        Group((shine,), clip=shore),
    ]


def reeds(designer: Designer) -> list[Record]:
    """Reeds along the spring."""
    return [
        grass_tuft(designer, f"reed {n}", -5.6 + 0.33 * n, 0.46 + 0.16 * (n % 3), blades=6)
        for n in range(11)
        if n != 5
    ] + ([glow(-4.2, 0.2, 2.2, Colour(0.75, 0.04, 240), 0.12)] if designer.air.hour == "night" else [])
