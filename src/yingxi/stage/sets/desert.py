"""The desert: dunes behind dunes, tables of red rock, a line of camels, ripples in the sand."""

from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft
from yingxi.stage.path import Path, ellipse, polygon, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.houses_of_arabia import palm
from yingxi.stage.sets.new_world import cacti, mesas
from yingxi.stage.sets.silk_road import (
    CAVES,
    SPRING,
    beacon_tower,
    cliff_of_caves,
    new_moon_spring,
    old_poplar,
    reeds,
    snow_peaks,
)
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.wayside import lit_tent, wayside_glow, wayside_pools

ENDS = 26.0
_OF_THE_SILK_ROAD = (*CAVES, "gobi", "silk road", "taklamakan", "戈壁", "丝绸之路", "鸣沙山", "月牙泉")
_OLD_WORLD = (*_OF_THE_SILK_ROAD, "sahara", "namib", "negev", "rub' al khali", "oasis")


def desert(designer: Designer) -> Place:
    """An open plain of sand; a rock to sit on."""
    rock, seat = _rock(designer, "rock", 1.45, 5.6, facing=-1)
    return Place(
        cards=(
            sky(designer, sun=(14, 19), low=0, top=32),
            *_beyond(designer),
            Card("haze", 90, far_haze(designer, 1.0, 6.0, strength=0.6)),
            _dune(designer, "last dunes", 70, 6.0, 2.4, 0.40, 0.02),
            _dune(designer, "far dunes", 48, 3.6, 1.8, 0.28, 0.0),
            Card("caravan", 40, tuple(_caravan(designer)), haze=0.26, blur=0.8),
            _dune(designer, "dunes", 28, 1.5, 1.0, 0.14, -0.02),
            *_stands_alone(designer),
            Card(
                "near things",
                10.5,
                tuple(_things(designer)),
                haze=0.05,
                moving=partial(_drift, designer.setting.seed, _sand(designer).lighter(0.06)),
            ),
            *lit_tent(designer, -2.9),
            *rock,
            _front(designer),
        ),
        ground=(*_ground(designer), *_spring(designer), *wayside_glow(designer, -2.0, 7.4)),
        pools=wayside_pools(designer, -2.8, 0.9, 7.6),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
    )


def _american(designer: Designer) -> bool:
    """Whether it is a desert of tables of rock and cacti: one of the New World, or of a film in English that names no
    other."""
    culture = designer.setting.culture
    return culture in ("western", "mexican") or (
        not culture and designer.western and not designer.dressed(*_OLD_WORLD)
    )


def _chinese(designer: Designer) -> bool:
    if designer.dressed(*_OF_THE_SILK_ROAD):
        return True
    return not designer.western and not designer.japanese


def _beyond(designer: Designer) -> tuple[Card, ...]:
    """What closes the plain: tables of rock, mountains with snow and a cliff of caves, or nothing but dunes."""
    if _american(designer):
        return (Card("mesas", 100, tuple(mesas(designer)), haze=0.46, blur=1.6),)
    if not _chinese(designer):
        return ()
    peaks = Card("snow peaks", 104, tuple(snow_peaks(designer)), haze=0.44, blur=1.6)
    if not designer.dressed(*CAVES):
        return (peaks,)
    return peaks, Card("cliff", 74, tuple(cliff_of_caves(designer)), haze=0.24, blur=0.9)


def _stands_alone(designer: Designer) -> tuple[Card, ...]:
    """A beacon tower in the middle distance; where there is a spring, its reeds."""
    cards: list[Card] = []
    if _chinese(designer) and not designer.dressed(*CAVES):
        cards.append(Card("beacon tower", 17.5, tuple(beacon_tower(designer, 4.1)), haze=0.14, blur=0.5))
    if designer.dressed(*SPRING):
        cards.append(Card("reeds", 11.2, tuple(reeds(designer)), haze=0.06))
    return tuple(cards)


def _spring(designer: Designer) -> list[Record]:
    return new_moon_spring(designer) if designer.dressed(*SPRING) else []


def _sand(designer: Designer) -> Colour:
    return designer.paint(0.74, 0.075, 72)


def _dune(
    designer: Designer, name: str, z: float, level: float, swell: float, haze: float, tone: float
) -> Card:
    """A row of dunes: each a lit back and a shaded face that meet in a sharp crest."""
    sand = _sand(designer).lighter(tone)
    dark = sand.mixed(designer.paint(0.52, 0.07, 35), 0.62)
    half = 1.1 * z + 10
    records: list[Record] = []
    x, n = -half, 0
    while x < half:
        wide = z * designer.between(0.34, 0.62, name, n)
        top = level + swell * designer.between(-1, 1, name, n, "top")
        crest = x + wide * designer.between(0.42, 0.60, name, n, "crest")
        foot = -0.35 * z
        left = [
            (x - wide * 0.30, foot),
            (x - wide * 0.12, level - swell * 1.6),
            (x + wide * 0.2, level + (top - level) * 0.2),
            (crest, top),
        ]
        back = Path(
            (
                *smooth(left, closed=False).steps,
                ("L", crest + wide * 0.9, level - swell * 1.7),
                ("L", crest + wide, foot),
                ("Z",),
            )
        )
        face = smooth(
            [
                (crest, top),
                (crest + wide * 0.04, top - swell * 0.8),
                (crest - wide * 0.06, level - swell * 1.2),
                (crest + wide * 0.08, foot),
                (crest + wide * 1.05, foot),
                (crest + wide * 0.92, level - swell * 1.7),
                (crest + wide * 0.40, level + (top - level) * 0.1),
            ],
            tension=0.28,
        )
        records += [
            Cut(back, sand.lighter(0.012 * (n % 2)), lift=4, edge=0.6),
            Group((Cut(face, dark, edge=0), *_wind_lines(crest, top, wide, swell, dark)), clip=face),
        ]
        x += wide * 0.86
        n += 1
    veil = fade(
        polygon(((-half, -0.35 * z), (half, -0.35 * z), (half, level), (-half, level))),
        (0, level - 2.4 * swell),
        (0, level + swell * 0.4),
        designer.air.haze,
        0.45,
        0.0,
    )
    return Card(name, z, (*records, veil), haze=haze, blur=haze * 3)


def _wind_lines(x: float, top: float, wide: float, swell: float, dark: Colour) -> list[Record]:
    return [
        line(
            [
                (x, top - swell * 0.3 * k),
                (x + wide * 0.3, top - swell * (0.3 * k + 0.5)),
                (x + wide * 0.7, top - swell * (0.3 * k + 1.2)),
            ],
            dark.lighter(0.035),
            swell * 0.03,
            curved=True,
        )
        for k in range(1, 5)
    ]


def _caravan(designer: Designer) -> list[Record]:
    """Five camels with their loads and a man on foot, along a crest."""
    dark = designer.paint(0.42, 0.05, 45)
    records: list[Record] = []
    for n in range(5):
        x, y, s = -17.0 + 3.1 * n, 3.7 + 0.35 * sin(n * 0.9), 1.0 - 0.03 * n
        body = [
            (-0.95, 1.15),
            (-0.80, 1.52),
            (-0.40, 1.58),
            (-0.18, 2.02),
            (0.08, 1.60),
            (0.36, 1.98),
            (0.58, 1.55),
            (0.86, 1.44),
            (1.05, 1.62),
            (1.22, 2.12),
            (1.34, 2.26),
            (1.66, 2.18),
            (1.70, 2.06),
            (1.42, 2.00),
            (1.30, 1.42),
            (1.02, 1.08),
            (0.70, 0.98),
            (-0.60, 0.98),
        ]
        records += [
            Cut(smooth([(x + px * s, y + py * s) for px, py in body], tension=0.4), dark, lift=2),
            *(
                line(((x + px * s, y + 1.1 * s), (x + (px + lean) * s, y)), dark, 0.15 * s)
                for px, lean in ((-0.78, -0.16), (-0.52, 0.10), (0.62, -0.12), (0.86, 0.16))
            ),
        ]
        records.append(
            blob(
                [
                    (x - 0.62 * s, y + 1.25 * s),
                    (x - 0.5 * s, y + 1.72 * s),
                    (x + 0.1 * s, y + 1.82 * s),
                    (x + 0.32 * s, y + 1.3 * s),
                ],
                designer.paint(0.54, 0.10, (25.0, 240.0, 85.0)[n % 3]),
                lift=2,
            )
        )
        if n < 4:
            records.append(
                line(
                    [(x + 1.6 * s, y + 2.1 * s), (x + 2.0, y + 1.4), (x + 2.3, y + 1.5)],
                    dark,
                    0.04,
                    curved=True,
                )
            )
    x, y = -1.6, 3.9
    return [
        *records,
        Cut(
            smooth(
                [(x - 0.35, y), (x - 0.26, y + 1.3), (x, y + 1.6), (x + 0.26, y + 1.3), (x + 0.35, y)],
                tension=0.3,
            ),
            designer.paint(0.62, 0.06, 240),
            lift=2,
        ),
        disc(x, y + 1.75, 0.24, None, designer.paint(0.86, 0.02, 85), lift=2),
    ]


def _grows(designer: Designer) -> list[Record]:
    """What grows at the right: cacti in the New World, poplars along the Silk Road, else date palms."""
    if _american(designer):
        return cacti(designer)
    if _chinese(designer):
        return [
            *old_poplar(designer, "poplar", 4.75, 3.5),
            *old_poplar(designer, "far poplar", 6.9, 2.9),
        ]
    return [*palm(designer, "palm", 4.9, 3.6), *palm(designer, "second palm", 6.1, 2.8)]


def _things(designer: Designer) -> list[Record]:
    """A dead tree, stones and dry grass at the sides; a cactus, a palm or a poplar."""
    wood, stone = designer.paint(0.46, 0.035, 55), designer.paint(0.58, 0.06, 40)
    x = -4.7
    records: list[Record] = [
        Cut(
            smooth(
                [
                    (x - 0.22, -0.1),
                    (x - 0.12, 0.9),
                    (x - 0.20, 1.7),
                    (x - 0.02, 2.3),
                    (x + 0.10, 1.6),
                    (x + 0.10, 0.8),
                    (x + 0.24, -0.1),
                ],
                tension=0.4,
            ),
            wood,
            lift=5,
        ),
        line([(x - 0.08, 1.4), (x - 0.55, 2.0), (x - 0.62, 2.6), (x - 0.9, 2.9)], wood, 0.10, curved=True),
        line([(x, 1.8), (x + 0.45, 2.4), (x + 0.55, 3.0)], wood, 0.09, curved=True),
        line([(x + 0.36, 2.3), (x + 0.8, 2.5)], wood, 0.05, curved=True),
        line([(x - 0.6, 2.3), (x - 1.0, 2.35)], wood, 0.05, curved=True),
        line([(x - 0.02, 2.2), (x - 0.12, 2.9)], wood, 0.05, curved=True),
    ]
    records += _grows(designer)
    for n, (sx, wide) in enumerate(((-3.4, 0.62), (-2.9, 0.34), (3.6, 0.72), (4.2, 0.4), (-6.2, 0.9))):
        tone = stone.lighter(0.03 * (n % 2))
        records += [
            blob(
                [
                    (sx - wide * 0.5, 0),
                    (sx - wide * 0.42, wide * 0.32),
                    (sx - wide * 0.1, wide * 0.52),
                    (sx + wide * 0.3, wide * 0.42),
                    (sx + wide * 0.5, 0),
                ],
                tone,
                lift=6,
            ),
            blob(
                [
                    (sx - wide * 0.3, wide * 0.25),
                    (sx - wide * 0.1, wide * 0.46),
                    (sx + wide * 0.18, wide * 0.38),
                    (sx, wide * 0.24),
                ],
                tone.lighter(0.05),
                lift=0,
            ),
        ]
    for sx in (-2.4, 2.9, 3.2, -5.6):
        records += [
            line(
                [(sx, 0), (sx + 0.10 * (k - 2), 0.22), (sx + 0.16 * (k - 2), 0.36 + 0.04 * (k % 2))],
                designer.paint(0.64, 0.06, 85).darker(0.03 * (k % 2)),
                0.016,
                curved=True,
            )
            for k in range(5)
        ]
    return records


def _drift(seed: int, sand: Colour, frame: int) -> DisplayList:
    """Sand that the wind carries low over the ground."""
    records: list[Record] = []
    for n in range(7):
        x = ((n * 2.7 + frame * 0.022 * (1 + n % 3)) % 16.0) - 8.0
        y = 0.10 + 0.11 * (n % 4) + 0.03 * sin(frame * 0.05 + n + seed % 7)
        records.append(Soft(ellipse(x, y, 0.9, 0.035), sand.clear(0.26), 5))
    return tuple(records)


def _ground(designer: Designer) -> list[Record]:
    """Sand in long ripples, footprints that lead away."""
    sand = _sand(designer)
    records: list[Record] = floor(sand, ENDS, half=48, back=sand.lighter(0.04))
    for n in range(34):
        z = 2.6 + 0.22 * n * (1 + 0.03 * n)
        points = [
            (-14 + 2.0 * k, z + 0.10 * sin(k * 0.9 + n * 1.3) + 0.05 * sin(k * 2.1 + n)) for k in range(15)
        ]
        upper = [(x, y + 0.05 + 0.004 * n) for x, y in reversed(points)]
        records += [
            Cut(smooth([*points, *upper], tension=0.4), sand.darker(0.045).clear(0.65), edge=0),
            Cut(
                smooth(
                    [*((x, y + 0.06 + 0.004 * n) for x, y in points), *((x, y + 0.035) for x, y in upper)],
                    tension=0.4,
                ),
                sand.lighter(0.035).clear(0.6),
                edge=0,
            ),
        ]
    shade = sand.darker(0.09)
    for n in range(16):
        z = 6.9 + 0.62 * n
        x = -1.4 + 0.55 * sin(n * 0.32) - 0.09 * n + (0.10 if n % 2 else -0.10)
        records += [soft(ellipse(x, z, 0.075, 0.09), shade, 0.7, 1.5)]
    dark = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    return [
        *records,
        *(Soft(ellipse(x, 10.3, w, 0.2), dark.clear(0.34), 8) for x, w in ((-4.3, 1.3), (5.4, 1.2))),
    ]


def _rock(designer: Designer, name: str, x: float, z: float, *, facing: int) -> tuple[tuple[Card, ...], Seat]:
    """A flat red stone."""
    red = designer.paint(0.60, 0.075, 38)
    back: list[Record] = [
        blob(
            [(x - 0.66, 0.1), (x - 0.58, 0.40), (x - 0.1, 0.47), (x + 0.5, 0.42), (x + 0.7, 0.1)],
            red.lighter(0.06),
            lift=3,
        )
    ]
    front: list[Record] = [
        blob(
            [
                (x - 0.74, -0.04),
                (x - 0.70, 0.22),
                (x - 0.56, 0.38),
                (x - 0.1, 0.43),
                (x + 0.45, 0.40),
                (x + 0.70, 0.24),
                (x + 0.78, -0.04),
            ],
            red,
            lift=6,
        ),
        sheet(
            ((x - 0.40, 0.38), (x - 0.1, 0.40), (x - 0.22, 0.0), (x - 0.5, 0.0)),
            red.darker(0.05),
            lift=0,
            edge=0,
        ),
        sheet(
            ((x + 0.2, 0.38), (x + 0.46, 0.36), (x + 0.58, 0.0), (x + 0.3, 0.0)),
            red.darker(0.07),
            lift=0,
            edge=0,
        ),
        *(
            line(((x - 0.6, y), (x, y + 0.02), (x + 0.62, y - 0.01)), red.darker(0.06), 0.012)
            for y in (0.12, 0.25)
        ),
    ]
    return (Card(f"{name} back", z + 0.12, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front))), Seat(
        name, x, z, 0.43, facing
    )


def _front(designer: Designer) -> Card:
    """Dry grass and a skull of a ram at the left edge."""
    bone, straw = designer.paint(0.84, 0.025, 80), designer.paint(0.60, 0.06, 80)
    records: list[Record] = [
        line(
            [
                (-1.75 + 0.04 * n, 0.1),
                (-1.75 + 0.10 * (n - 4), 0.42),
                (-1.75 + 0.17 * (n - 4), 0.62 + 0.05 * (n % 3)),
            ],
            straw.darker(0.04 * (n % 2)),
            0.016,
            curved=True,
        )
        for n in range(9)
    ]
    records += [
        blob(
            [(-1.5, 0.16), (-1.46, 0.34), (-1.32, 0.40), (-1.18, 0.34), (-1.14, 0.20), (-1.28, 0.08)],
            bone,
            lift=6,
        ),
        disc(-1.40, 0.27, 0.04, 0.045, bone.darker(0.35), lift=0),
        disc(-1.24, 0.27, 0.04, 0.045, bone.darker(0.35), lift=0),
        line(
            [(-1.47, 0.34), (-1.64, 0.44), (-1.66, 0.26), (-1.56, 0.22)], bone.darker(0.08), 0.05, curved=True
        ),
        line(
            [(-1.17, 0.34), (-1.02, 0.44), (-1.0, 0.28), (-1.08, 0.22)], bone.darker(0.08), 0.05, curved=True
        ),
    ]
    if designer.air.hour == "night":
        records.append(glow(-1.3, 0.2, 0.1, Colour(0.8, 0.02, 250), 0.1))
    return Card("foreground skull", 2.4, tuple(records), blur=5.0)
