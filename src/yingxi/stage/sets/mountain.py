"""The mountain: snow peaks over a sea of cloud, a ridge with a cairn and flags on a line, firs on ledges."""

from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import blob, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, wetness
from yingxi.stage.sets.greenery import conifer, grass_tuft
from yingxi.stage.sets.sky import cloud, far_haze, sky

ENDS = 9.4
_FLAGS = (245.0, 95.0, 25.0, 150.0, 85.0)


def mountain(designer: Designer) -> Place:
    """A ledge near the top; the world lies below."""
    rock, seat = _rock(designer, "boulder", 1.45, 5.6, facing=-1)
    blue = designer.paint(0.62, 0.05, 255)
    return Place(
        cards=(
            sky(designer, sun=(-20, 20), low=-6, top=34),
            Card(
                "last peaks",
                112,
                tuple(_peaks(designer, "last", 26, blue.lighter(0.06), 7)),
                haze=0.42,
                blur=1.6,
            ),
            Card(
                "far cloud",
                100,
                (*_sea(designer, "far", -7.0, 0.3), *far_haze(designer, 1.0, 5.0, strength=0.55)),
                haze=0.20,
                blur=1.2,
            ),
            Card("great peak", 85, tuple(_great(designer)), haze=0.24, blur=1.0),
            Card("cloud", 66, tuple(_sea(designer, "middle", -10.5, 0.2)), haze=0.14, blur=0.8),
            Card("shoulder", 44, tuple(_shoulder(designer)), haze=0.16, blur=0.6),
            Card("near cloud", 28, tuple(_sea(designer, "near", -10.6, 0.12)), haze=0.06, blur=0.5),
            Card(
                "ledge",
                9.0,
                tuple(_ledge(designer)),
                haze=0.02,
                moving=partial(
                    _flags,
                    tuple(designer.paint(0.62, 0.12, hue) for hue in _FLAGS),
                    1.0 if designer.setting.weather in ("wind", "storm", "snow") else 0.45,
                ),
            ),
            *rock,
            _front(designer),
        ),
        ground=tuple(_ground(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.6), (3.6, 5.6)),
    )


def _snow(designer: Designer) -> Colour:
    return designer.snow(0.90)


def _peak(
    designer: Designer, name: str, x: float, foot: float, wide: float, high: float, rock: Colour
) -> list[Record]:
    """One peak: a lit face and a shaded one, snow that runs down in tongues."""
    top, base = foot + high, foot - 14
    left = [
        (x - wide * 0.5, base),
        (x - wide * 0.36, foot + high * 0.30),
        (x - wide * 0.22, foot + high * 0.46),
        (x - wide * 0.12, foot + high * 0.74),
        (x, top),
    ]
    right = [
        (x + wide * 0.10, foot + high * 0.80),
        (x + wide * 0.20, foot + high * 0.52),
        (x + wide * 0.38, foot + high * 0.26),
        (x + wide * 0.5, base),
    ]
    body = polygon((*left, *right))
    shade = polygon(
        (
            (x, top),
            (x + wide * 0.03, foot + high * 0.7),
            (x - wide * 0.05, foot + high * 0.46),
            (x + wide * 0.08, foot + high * 0.2),
            (x - wide * 0.02, base),
            *reversed(right),
        )
    )
    tongues = [(x - wide * 0.26, foot + high * 0.44)]
    tongues += [
        (
            x - wide * 0.22 + wide * 0.055 * n,
            foot + high * ((0.40 if n % 2 else 0.60) + designer.between(-0.07, 0.05, name, n)),
        )
        for n in range(9)
    ]
    tongues += [
        (x + wide * 0.24, foot + high * 0.5),
        (x + wide * 0.10, foot + high * 0.82),
        (x, top + 0.4),
        (x - wide * 0.13, foot + high * 0.76),
    ]
    snow = _snow(designer)
    return [
        Cut(body, rock, lift=5, edge=0.7),
        Group(
            (
                Cut(shade, rock.darker(0.07), edge=0),
                Cut(polygon(tongues), snow, lift=2, edge=0.4),
                Group((Cut(polygon(tongues), snow.mixed(rock, 0.36), edge=0),), clip=shade),
            ),
            clip=body,
        ),
    ]


def _peaks(designer: Designer, name: str, high: float, rock: Colour, count: int) -> list[Record]:
    records: list[Record] = []
    for n in range(count):
        x = -118 + 236 * (n + 0.5) / count + designer.between(-6, 6, name, n)
        records += _peak(
            designer,
            f"{name} {n}",
            x,
            0.0,
            designer.between(46, 66, name, n, "w"),
            high * designer.between(0.6, 1.0, name, n, "h"),
            rock.lighter(0.015 * (n % 2)),
        )
    return records


def _great(designer: Designer) -> list[Record]:
    rock = designer.paint(0.54, 0.05, 260)
    return [
        *_peak(designer, "left horn", -30, -6, 58, 22, rock.lighter(0.02)),
        *_peak(designer, "right horn", 52, -8, 60, 24, rock),
        *_peak(designer, "great", 14, -6, 66, 36, rock.darker(0.02)),
    ]


def _shoulder(designer: Designer) -> list[Record]:
    """Two dark slopes with firs, left and right, that open the view between."""
    slope = designer.paint(0.46, 0.045, 200)
    snow = _snow(designer)
    records: list[Record] = []
    for side in (-1, 1):
        points = [
            (side * 60, -24),
            (side * 60, 9.5),
            (side * 42, 7.0),
            (side * 30, 2.8),
            (side * 21, -0.5),
            (side * 12, -6.0),
            (side * 6, -24),
        ]
        path = smooth(points, tension=0.3)
        records += [
            Cut(path, slope, lift=5),
            Group(
                (
                    blob(
                        [
                            (side * 60, 9.8),
                            (side * 42, 7.4),
                            (side * 31, 3.2),
                            (side * 36, 2.6),
                            (side * 44, 4.6),
                            (side * 60, 6.0),
                        ],
                        snow.mixed(slope, 0.15),
                        lift=0,
                    ),
                ),
                clip=path,
            ),
        ]
        for n in range(8):
            x = side * (19 + 3.4 * n)
            records += conifer(
                designer,
                f"fir {side} {n}",
                x,
                designer.between(3.0, 4.8, "fir", side, n),
                base=-1.6 + 1.28 * n - 0.02 * n * n,
            )
    return records


def _sea(designer: Designer, name: str, level: float, mixed: float) -> list[Record]:
    """A bank of cloud: scalloped sheets side by side."""
    paint = (
        designer.air.sky[2]
        .mixed(
            Colour(0.96, 0.01, 90) if designer.air.hour != "night" else designer.air.sky[1].lighter(0.10), 0.5
        )
        .mixed(designer.air.haze, mixed)
    )
    records: list[Record] = []
    for row in range(2):
        for n in range(9):
            x = -96 + 21 * n + designer.between(-5, 5, name, row, n)
            wide = designer.between(24, 38, name, row, n, "w")
            records.append(
                Cut(
                    cloud(x, level - 2.4 * row, wide),
                    paint.darker(0.025 * (1 - row)),
                    lift=4,
                    edge=0.7,
                    lit=False,
                )
            )
        records.append(
            Cut(
                polygon(
                    ((-130, level - 2.4 * row + 0.5), (130, level - 2.4 * row + 0.5), (130, -40), (-130, -40))
                ),
                paint.darker(0.025 * (1 - row)),
                edge=0,
                lit=False,
            )
        )
    return records


def _ledge(designer: Designer) -> list[Record]:
    """The rim of the ledge: stones, a cairn, two poles between which flags hang, a fir, a sign."""
    stone, wood = designer.paint(0.54, 0.02, 250), designer.paint(0.46, 0.05, 50)
    snow = _snow(designer)
    records: list[Record] = (
        conifer(designer, "near fir", -5.3, 4.4, base=-0.2)
        + conifer(designer, "small fir", -4.2, 2.4, base=-0.2)
        + conifer(designer, "right fir", 5.6, 3.6, base=-0.2)
    )
    for n in range(16):
        x, wide = -8.2 + 1.1 * n, designer.between(0.8, 1.5, "rim", n)
        tone = stone.lighter(designer.between(-0.04, 0.04, "rim", n, "tone"))
        high = wide * designer.between(0.28, 0.5, "rim", n, "h")
        records += _crag(designer, n, x, wide, high, tone, snow if designer.snowy or n % 3 == 0 else None)
    x, y = 2.75, 0.12
    for n, wide in enumerate((1.05, 0.88, 0.70, 0.56, 0.40, 0.26)):
        records.append(
            blob(
                [
                    (x - wide / 2, y),
                    (x - wide * 0.44, y + 0.20),
                    (x, y + 0.245),
                    (x + wide * 0.46, y + 0.19),
                    (x + wide / 2, y),
                ],
                stone.lighter(0.03 * (n % 3) - 0.02),
                lift=5,
            )
        )
        y += 0.205
    if designer.snowy:
        records.append(blob([(x - 0.13, y), (x, y + 0.08), (x + 0.13, y), (x, y - 0.03)], snow, lift=2))
    records += [panel(-3.15, -0.2, 0.09, 2.75, wood, lift=5), panel(2.70, 1.0, 0.07, 1.65, wood, lift=4)]
    return records


def _crag(
    designer: Designer, n: int, x: float, wide: float, high: float, tone: Colour, snow: Colour | None
) -> list[Record]:
    """A stone with edges: a body, a face that turns from the light, snow that lies on its back."""
    side, lean = (1 if n % 2 else -1), designer.between(-0.12, 0.12, "crag", n)
    across = (-0.58, -0.44, -0.26 + lean, 0.06 + lean, 0.30, 0.50, 0.60)
    up = (-0.3, 0.46 * high, 0.86 * high, high, 0.72 * high, 0.50 * high, -0.3)
    corners = [(x + side * wide * a, y) for a, y in zip(across, up, strict=True)]
    ridge = (x + side * wide * (0.02 + lean), 0.44 * high)
    made: list[Record] = [
        Cut(polygon(corners), tone, lift=6, edge=0.7),
        Cut(polygon((*corners[3:], (x + side * wide * 0.10, -0.3), ridge)), tone.darker(0.055), edge=0),
        Cut(
            polygon((corners[2], corners[3], ridge, (x - side * wide * 0.20, 0.5 * high))),
            tone.lighter(0.035),
            edge=0,
        ),
    ]
    if snow is not None:
        lies = [(a, b + 0.03) for a, b in corners[1:6]]
        under = [
            (x + side * wide * a, b * high)
            for a, b in ((0.34, 0.46), (0.16, 0.62), (0.0, 0.74), (-0.18, 0.58), (-0.32, 0.52))
        ]
        made.append(Cut(polygon((*lies, *under)), snow, lift=2, edge=0.5))
    return made


def _flags(paints: tuple[Colour, ...], force: float, frame: int) -> DisplayList:
    """Flags of five colours on the line between pole and cairn; they flutter."""
    count, start, end = 17, (-3.1, 2.5), (2.73, 2.55)

    def at(share: float) -> tuple[float, float]:
        return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share - 0.62 * (
            1 - (2 * share - 1) ** 2
        ) + 0.02 * sin(frame * 0.12 + 5 * share)

    records: list[Record] = [
        line([at(n / 12) for n in range(13)], Colour(0.42, 0.03, 60), 0.014, curved=True)
    ]
    for n in range(count):
        (x, y), (x2, y2) = at((n + 0.12) / count), at((n + 0.88) / count)
        # They stream to the left, as the wind blows; a storm holds them nearly level.
        wave = 0.06 * force * sin(frame * 0.33 + n * 1.1)
        lift = 0.20 * force * force
        records.append(
            sheet(
                (
                    (x, y),
                    (x2, y2),
                    (x2 + wave - lift, y2 - 0.27 + lift * 0.75),
                    (x + wave * 0.6 - lift, y - 0.27 + lift * 0.65),
                ),
                paints[n % 5],
                lift=2,
            )
        )
    return tuple(records)


def _ground(designer: Designer) -> list[Record]:
    """Flat stone with tufts and drifts of snow."""
    stone, snow = designer.paint(0.60, 0.02, 80), _snow(designer)
    base = snow.darker(0.05) if designer.snowy else stone
    records: list[Record] = floor(base, ENDS, half=16)
    for n in range(46):
        x, z = designer.between(-8, 8, "slab", n), designer.between(2.4, 9.0, "slab", n, "z")
        wide = designer.between(0.3, 1.1, "slab", n, "w")
        tone = base.lighter(designer.between(-0.05, 0.05, "slab", n, "tone"))
        records.append(
            Cut(
                smooth(
                    [
                        (x - wide, z),
                        (x - wide * 0.4, z + wide * 0.22),
                        (x + wide * 0.6, z + wide * 0.18),
                        (x + wide, z - 0.02),
                        (x + wide * 0.2, z - wide * 0.2),
                    ],
                    tension=0.25,
                ),
                tone.clear(0.7),
                edge=0.4,
            )
        )
    for n in range(30):
        x, z = designer.between(-7, 7, "grit", n), designer.between(3.0, 8.0, "grit", n, "z")
        records.append(Cut(ellipse(x, z, 0.06, 0.035), stone.darker(0.10 if n % 2 else -0.04), edge=0.3))
    for n in range(7 if not designer.snowy else 16):
        x, z = designer.between(-7, 7, "drift", n), designer.between(3.4, 8.8, "drift", n, "z")
        wide = designer.between(0.5, 1.5, "drift", n, "w")
        records += [
            Soft(ellipse(x, z - 0.05, wide, 0.16), Colour(0.14, 0.04, 270, 0.16), 3),
            Cut(
                smooth(
                    [
                        (x - wide, z),
                        (x - wide * 0.5, z + 0.16),
                        (x + wide * 0.3, z + 0.19),
                        (x + wide, z + 0.02),
                        (x + wide * 0.4, z - 0.14),
                        (x - wide * 0.5, z - 0.12),
                    ]
                ),
                snow,
                edge=0.6,
            ),
        ]
    return [*records, *wetness(designer, ENDS)]


def _rock(designer: Designer, name: str, x: float, z: float, *, facing: int) -> tuple[tuple[Card, ...], Seat]:
    """A boulder with a flat top."""
    stone = designer.paint(0.58, 0.02, 250)
    back: list[Record] = [
        blob(
            [(x - 0.62, 0.1), (x - 0.55, 0.42), (x, 0.48), (x + 0.52, 0.43), (x + 0.66, 0.1)],
            stone.lighter(0.05),
            lift=3,
        )
    ]
    front: list[Record] = [
        blob(
            [
                (x - 0.72, -0.04),
                (x - 0.68, 0.24),
                (x - 0.52, 0.39),
                (x, 0.44),
                (x + 0.48, 0.40),
                (x + 0.68, 0.22),
                (x + 0.74, -0.04),
            ],
            stone,
            lift=6,
        ),
        sheet(
            ((x - 0.2, 0.42), (x + 0.12, 0.43), (x + 0.02, 0.0), (x - 0.34, 0.0)),
            stone.darker(0.05),
            lift=0,
            edge=0,
        ),
        line([(x + 0.3, 0.36), (x + 0.4, 0.2), (x + 0.34, 0.05)], stone.darker(0.08), 0.014),
        *(
            (
                blob(
                    [(x - 0.70, 0.30), (x - 0.5, 0.44), (x - 0.25, 0.46), (x - 0.38, 0.33)],
                    _snow(designer),
                    lift=2,
                ),
            )
            if designer.snowy
            else ()
        ),
    ]
    return (Card(f"{name} back", z + 0.12, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front))), Seat(
        name, x, z, 0.44, facing
    )


def _front(designer: Designer) -> Card:
    """A near stone with grass, lower left; snow on it in winter."""
    stone = designer.paint(0.50, 0.02, 250)
    records: list[Record] = [
        blob([(-2.3, -0.2), (-2.2, 0.36), (-1.8, 0.50), (-1.4, 0.40), (-1.06, -0.2)], stone, lift=8),
        blob([(-2.1, 0.30), (-1.85, 0.47), (-1.6, 0.42), (-1.8, 0.28)], stone.lighter(0.05), lift=0),
    ]
    if designer.snowy:
        records.append(
            blob(
                [(-2.2, 0.36), (-1.8, 0.55), (-1.38, 0.42), (-1.6, 0.36), (-1.9, 0.40)],
                _snow(designer),
                lift=3,
            )
        )
    records += [grass_tuft(designer, f"tuft {n}", -1.5 + 0.14 * n, 0.34, base=0.05) for n in range(3)]
    return Card("foreground stone", 2.4, tuple(records), blur=5.0)
