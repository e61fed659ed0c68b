"""The station: a platform under a roof of iron, a train that waits, a clock, benches, boards of times."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.lamps import lit, pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.rooms import poster
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.to_come import neon

_EDGE = 7.4
_TRAIN = 9.2


def station(designer: Designer) -> Place:
    """A platform; the train stands behind its edge, the town shows beyond."""
    first, seat = bench(
        designer,
        "bench",
        1.4,
        5.55,
        1.6,
        designer.paint(0.52, 0.06, 50),
        designer.paint(0.36, 0.03, 165),
        facing=-1,
    )
    stone = designer.paint(0.64, 0.018, 75)
    ground: list[Record] = [*tiles(designer, _EDGE, stone, half=12, size=0.7)]
    ground += [
        Cut(rectangle(-12, 6.62, 24, 0.22), designer.paint(0.78, 0.11, 90), edge=0),
        Cut(rectangle(-12, 6.98, 24, 0.42), stone.lighter(0.06), edge=0),
    ]
    ground += [
        Cut(ellipse(-8 + 0.24 * n, 6.73, 0.05, 0.04), designer.paint(0.66, 0.10, 88), edge=0)
        for n in range(68)
    ]
    ground += floor_glow(designer, -2.2, 5.9, 2.2, 0.8, LAMP, 0.6) + floor_glow(
        designer, 2.4, 5.9, 2.2, 0.8, LAMP, 0.6
    )
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    ground += [Soft(ellipse(x, 6.3, 0.4, 0.1), shade.clear(0.4), 6) for x in (-3.1, 3.1)]
    return Place(
        cards=(
            sky(designer, sun=(-18, 17), low=0, top=30),
            hills(
                designer,
                "hills",
                90,
                designer.paint(0.62, 0.045, 235),
                level=6.5,
                swell=3.5,
                haze=0.48,
                blur=1.8,
            ),
            town(
                designer,
                "town",
                46,
                base=-1,
                low=3.2,
                high=8.0,
                left=-46,
                right=46,
                paint=designer.paint(0.60, 0.04, 40),
                haze=0.34,
                blur=1.2,
            ),
            Card("mist", 36, far_haze(designer, 0.3, 2.4, strength=0.45)),
            Card("far platform", 15, tuple(_far(designer)), haze=0.14, blur=0.6),
            Card(
                "train",
                _TRAIN,
                tuple(_train(designer)),
                haze=0.03,
                moving=partial(_steam, designer.setting.seed) if _engine(designer) else None,
            ),
            Card("roof", 6.8, tuple(_roof(designer))),
            *first,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=_EDGE,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(designer, -2.2, 2.3, 6.0, 2.8, 0.42), *pool(designer, 2.4, 2.3, 6.0, 2.8, 0.40)),
    )


def _engine(designer: Designer) -> bool:
    """Whether trains still go by steam."""
    return designer.setting.period in ("1930s", "ancient")


def _far(designer: Designer) -> list[Record]:
    """Rails, signals and the other platform's roof."""
    iron = designer.paint(0.42, 0.02, 255)
    records: list[Record] = [
        Cut(rectangle(-30, -1.2, 60, 1.5), designer.paint(0.52, 0.02, 60), edge=0),
        panel(-30, 0.3, 60, 0.5, designer.paint(0.62, 0.018, 80), lift=4),
        panel(-30, 4.3, 60, 0.25, designer.paint(0.50, 0.05, 30), lift=6),
    ]
    for n in range(10):
        x = -18 + 4.0 * n
        records += [
            panel(x - 0.08, 0.8, 0.16, 3.6, iron, lift=4),
            line(((x - 0.9, 4.3), (x, 3.5), (x + 0.9, 4.3)), iron, 0.08),
        ]
    shade, falls = lit(designer, designer.paint(0.84, 0.03, 90))
    records += [
        Cut(rectangle(-16.2 + 4.0 * n, 4.05, 0.5, 0.16, radius=0.06), shade, lift=2, lit=falls)
        for n in range(9)
    ]
    return records


def _train(designer: Designer) -> list[Record]:
    """A train of the time: coaches of wood and steel, a tram of glass, or a blade that floats."""
    hue = designer.one_of((160.0, 25.0, 250.0), "livery")
    body, cream = designer.paint(0.46, 0.085, hue), designer.paint(0.82, 0.03, 85)
    inside = (
        Colour(0.90, 0.08, 82)
        if designer.air.lamps
        else designer.air.sky[1].mixed(designer.paint(0.44, 0.03, 240), 0.5)
    )
    records: list[Record] = [Cut(rectangle(-14, -1.0, 28, 0.75), designer.paint(0.34, 0.02, 260), edge=0)]
    low, tall = -0.35, 3.05
    radius = 0.9 if designer.future else 0.25
    for n, (left, width) in enumerate(((-11.6, 7.0), (-4.5, 7.0), (2.6, 7.0))):
        records += [
            Cut(
                rectangle(left, low, width, tall, radius=radius),
                body if not designer.future else designer.paint(0.74, 0.012, 235),
                lift=9,
            ),
            Cut(
                rectangle(left + 0.02, low + 1.35, width - 0.04, 1.22),
                cream if not designer.future else designer.paint(0.40, 0.03, 255),
                edge=0,
            ),
            Cut(
                rectangle(left + 0.02, low + 1.18, width - 0.04, 0.08),
                designer.paint(0.74, 0.09, 82) if not designer.future else neon(designer, "train"),
                edge=0,
                lit=not designer.future,
            ),
        ]
        count = 5
        for k in range(count):
            x = left + 0.62 + (width - 1.2) * k / count + 0.08
            wide = (width - 1.2) / count - 0.22
            if k == 2:
                records += [
                    panel(
                        x,
                        low + 0.12,
                        wide,
                        2.40,
                        body.lighter(0.06) if not designer.future else designer.paint(0.66, 0.012, 235),
                        lift=4,
                    ),
                    Cut(
                        rectangle(x + 0.14, low + 1.45, wide - 0.28, 0.85, radius=0.08),
                        inside,
                        edge=0,
                        lit=not designer.air.lamps,
                    ),
                    panel(x + wide * 0.48, low + 0.12, 0.03, 2.40, body.darker(0.08), lift=0),
                ]
                continue
            records += [
                Cut(
                    rectangle(x - 0.04, low + 1.48, wide + 0.08, 0.92, radius=0.10), body.darker(0.06), lift=2
                ),
                Cut(
                    rectangle(x, low + 1.52, wide, 0.84, radius=0.08),
                    inside,
                    edge=0,
                    lit=not designer.air.lamps,
                ),
            ]
            if designer.between(0, 1, "passenger", n, k) < 0.55:
                coat = designer.paint(0.42, 0.05, designer.between(0, 360, "passenger", n, k, "coat"))
                px = x + wide * designer.between(0.3, 0.7, "passenger", n, k, "x")
                records += [
                    Cut(
                        smooth(
                            [
                                (px - 0.26, low + 1.52),
                                (px - 0.20, low + 1.76),
                                (px, low + 1.84),
                                (px + 0.20, low + 1.76),
                                (px + 0.26, low + 1.52),
                            ],
                            tension=0.4,
                        ),
                        coat,
                        edge=0.3,
                    ),
                    disc(px, low + 1.96, 0.13, None, designer.paint(0.62, 0.05, 55), lift=0),
                ]
        records += [
            Wash(
                rectangle(left, low, width, tall),
                (0, low),
                (0, low + tall),
                (
                    (0, Colour(0.14, 0.04, 285, 0.34)),
                    (0.4, Colour(0.14, 0.04, 285, 0.0)),
                    (1, Colour(1, 0, 0, 0.12)),
                ),
                lit=False,
            )
        ]
        if not designer.future:
            records += [
                disc(left + at, low - 0.12, 0.30, None, designer.paint(0.28, 0.015, 265), lift=3)
                for at in (1.0, 1.8, 5.2, 6.0)
            ]
        else:
            records.append(glow(left + width / 2, low - 0.15, 3.2, neon(designer, "train"), 0.26))
    if _engine(designer):
        records += [
            panel(-5.0, 2.4, 0.5, 0.7, designer.paint(0.30, 0.015, 265), lift=5),
            panel(-5.08, 3.0, 0.66, 0.14, designer.paint(0.30, 0.015, 265).lighter(0.06), lift=3),
        ]
    return records


def _steam(seed: int, frame: int) -> DisplayList:
    """Steam that rolls along the train's feet and rises from its chimney."""
    records: list[Record] = []
    for n in range(9):
        share = (frame / 72 + n / 9 + (seed % 7) * 0.03) % 1.0
        x = -4.8 + (n % 3 - 1) * 2.9 + 1.2 * share
        y = 3.2 + 1.4 * share if n % 3 == 1 else -0.2 + 0.5 * share
        records.append(
            disc(
                x,
                y,
                0.3 + 0.5 * share,
                0.22 + 0.4 * share,
                Colour(0.93, 0.01, 90, 0.34 * (1 - share)),
                lift=0,
                lit=False,
            )
        )
    return tuple(records)


def _roof(designer: Designer) -> list[Record]:
    """Iron columns with brackets, the roof's edge with its lace, a board, a clock, posters, lamps."""
    iron, roof = designer.paint(0.42, 0.045, 165), designer.paint(0.50, 0.05, 35)
    records: list[Record] = []
    for x in (-3.1, 3.1, 7.4, -7.4):
        records += [
            panel(x - 0.09, 0, 0.18, 3.3, iron, lift=8),
            panel(x - 0.17, 0, 0.34, 0.42, iron.darker(0.05), lift=5),
            panel(x - 0.14, 2.35, 0.28, 0.09, iron.lighter(0.06), lift=3),
            Cut(rectangle(x - 0.05, 0.45, 0.03, 1.9), iron.lighter(0.09), edge=0),
        ]
        for side in (-1, 1):
            records += [
                line([(x, 2.40), (x + side * 0.30, 2.86), (x + side * 0.95, 3.12)], iron, 0.08, curved=True),
                line(
                    [(x + side * 0.08, 2.75), (x + side * 0.30, 2.95), (x + side * 0.30, 3.1)],
                    iron,
                    0.035,
                    curved=True,
                ),
            ]
    records += [
        panel(-10, 3.10, 20, 0.30, roof, lift=8),
        panel(-10, 3.36, 20, 2.4, roof.darker(0.09), lift=2),
        *(
            Cut(
                smooth(
                    [
                        (-9.9 + 0.36 * n, 3.12),
                        (-9.82 + 0.36 * n, 2.98),
                        (-9.72 + 0.36 * n, 2.92),
                        (-9.62 + 0.36 * n, 2.98),
                        (-9.54 + 0.36 * n, 3.12),
                    ],
                    tension=0.4,
                ),
                roof.lighter(0.04 * (n % 2)),
                lift=3,
            )
            for n in range(56)
        ),
    ]
    records += [fade(rectangle(-10, 3.36, 20, 2.0), (0, 5.2), (0, 3.3), Colour(0.14, 0.04, 285), 0.4, 0.0)]
    dark = designer.paint(0.30, 0.03, 255)
    records += [
        panel(-1.75, 2.28, 2.5, 0.62, dark, lift=7),
        *(line(((x, 2.9), (x, 3.15)), iron, 0.03) for x in (-1.5, 0.5)),
    ]
    glowing = neon(designer, "board") if designer.future else Colour(0.86, 0.11, 80)
    for row in range(3):
        records += [
            Cut(
                rectangle(-1.62, 2.72 - 0.17 * row, designer.between(0.6, 1.0, "row", row), 0.075),
                glowing,
                edge=0,
                lit=False,
            ),
            Cut(rectangle(-0.32, 2.72 - 0.17 * row, 0.32, 0.075), glowing.lighter(0.06), edge=0, lit=False),
            Cut(
                rectangle(0.22, 2.72 - 0.17 * row, 0.36, 0.075),
                Colour(0.74, 0.13, 150 if row else 30),
                edge=0,
                lit=False,
            ),
        ]
    records += [
        line(((1.72, 3.12), (1.72, 2.86)), iron, 0.05),
        *wall_clock(designer, 1.72, 2.60, 0.26, wood=iron),
    ]
    for x in (-2.2, 2.45):
        shade, falls = lit(designer, designer.paint(0.80, 0.04, 150))
        records += [
            line(((x, 3.12), (x, 2.82)), iron, 0.02),
            Cut(
                smooth(
                    [(x - 0.22, 2.66), (x - 0.12, 2.80), (x, 2.84), (x + 0.12, 2.80), (x + 0.22, 2.66)],
                    tension=0.3,
                ),
                shade,
                lift=5,
                lit=falls,
            ),
        ]
        if designer.air.lamps:
            records += [
                glow(x, 2.6, 1.8, LAMP, 0.30),
                disc(x, 2.65, 0.07, None, Colour(0.96, 0.07, 86), lift=0, lit=False),
            ]
    records += [
        panel(-4.35, 0, 0.95, 2.1, designer.paint(0.52, 0.06, 40), lift=6),
        *poster(designer, "journey", -4.25, 0.75, 0.75, 1.15, 205),
    ]
    trunk = designer.paint(0.50, 0.07, 45)
    for n, (x, y, wide, tall) in enumerate(
        ((-2.75, 0, 0.62, 0.40), (-2.68, 0.40, 0.46, 0.28), (3.55, 0, 0.70, 0.46))
    ):
        tone = trunk if n != 1 else designer.paint(0.46, 0.075, 165)
        records += [
            Cut(rectangle(x, y, wide, tall, radius=0.04), tone, lift=6),
            *(panel(x + wide * s, y, 0.06, tall, tone.darker(0.10), lift=1) for s in (0.18, 0.70)),
            line(
                [
                    (x + wide * 0.4, y + tall),
                    (x + wide * 0.42, y + tall + 0.05),
                    (x + wide * 0.58, y + tall + 0.05),
                    (x + wide * 0.6, y + tall),
                ],
                tone.darker(0.15),
                0.03,
            ),
        ]
    return records


def _front(designer: Designer) -> Card:
    """A near column's foot and a bag beside it, at the left."""
    iron, hide = designer.paint(0.40, 0.04, 165), designer.paint(0.52, 0.08, 42)
    records: list[Record] = [
        Cut(rectangle(-2.05, 0.04, 0.66, 0.46, radius=0.08), hide, lift=8),
        panel(-1.98, 0.28, 0.52, 0.04, hide.darker(0.1), lift=1),
        line(
            [(-1.86, 0.48), (-1.82, 0.62), (-1.62, 0.62), (-1.58, 0.48)], hide.darker(0.12), 0.04, curved=True
        ),
        panel(-1.36, -0.3, 0.16, 3.6, iron, lift=8),
        Cut(rectangle(-1.33, -0.3, 0.03, 3.6), iron.lighter(0.09), edge=0),
        Cut(polygon(((-1.44, -0.3), (-1.12, -0.3), (-1.18, 0.2), (-1.38, 0.2))), iron.darker(0.04), lift=5),
    ]
    return Card("foreground column", 2.5, tuple(records), blur=5.0)
