"""The fittings of a great house: fireplace, gilt mirror, chandelier, stairs, portraits, drapes, silver."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import lit


def fireplace(designer: Designer, x: float) -> list[Record]:
    """A mantel of marble with pilasters, a dark hearth with logs, a fireguard of brass."""
    marble, dark = designer.paint(0.80, 0.018, 70), designer.paint(0.30, 0.02, 40)
    brass = designer.paint(0.72, 0.085, 82)
    records: list[Record] = [panel(x - 1.0, 0, 2.0, 1.30, marble.darker(0.03), lift=8)]
    for side in (-1, 1):
        px = x + side * 0.80
        records += [
            panel(px - 0.15, 0, 0.30, 1.22, marble.lighter(0.02), lift=4),
            *(
                Cut(rectangle(px - 0.09 + 0.07 * n, 0.22, 0.03, 0.80), marble.darker(0.08), edge=0)
                for n in range(3)
            ),
            panel(px - 0.18, 0, 0.36, 0.16, marble.darker(0.02), lift=3),
            panel(px - 0.18, 1.08, 0.36, 0.12, marble, lift=3),
        ]
    arch = smooth(
        [
            (x - 0.58, 0),
            (x - 0.58, 0.70),
            (x - 0.40, 0.90),
            (x, 0.97),
            (x + 0.40, 0.90),
            (x + 0.58, 0.70),
            (x + 0.58, 0),
        ],
        tension=0.3,
    )
    records += [
        Cut(arch, dark, lift=0),
        Group((fade(arch, (0, 0), (0, 0.9), Colour(0.62, 0.14, 48), 0.55, 0.0),), clip=arch),
    ]
    bark = designer.paint(0.36, 0.045, 45)
    records += [
        line(((x - 0.30, 0.14), (x + 0.28, 0.20)), bark, 0.12),
        line(((x - 0.26, 0.24), (x + 0.24, 0.12)), bark.lighter(0.05), 0.11),
        panel(x - 0.42, 0.03, 0.84, 0.05, dark.lighter(0.08), lift=2),
    ]
    rosette = marble.darker(0.07)
    records += [disc(x + 0.42 * n, 1.12, 0.07, 0.05, rosette, lift=1) for n in (-1, 0, 1)]
    records += [
        panel(x - 1.16, 1.28, 2.32, 0.09, marble.lighter(0.05), lift=7),
        panel(x - 1.08, 1.22, 2.16, 0.07, marble, lift=3),
    ]
    guard = [(x - 0.62, 0.02), (x - 0.62, 0.44), (x, 0.52), (x + 0.62, 0.44), (x + 0.62, 0.02)]
    return [
        *records,
        line(guard, brass, 0.03),
        *(
            line(
                ((x - 0.62 + 0.155 * n, 0.02), (x - 0.62 + 0.155 * n, 0.44 + 0.07 * sin(pi * n / 8))),
                brass.darker(0.06),
                0.010,
            )
            for n in range(1, 8)
        ),
    ]


def hearth_fire(x: float, frame: int) -> DisplayList:
    """Flames over the logs, three sheets deep, and their breathing light."""
    records: list[Record] = []
    beat = sin(frame * 0.42) * 0.5 + sin(frame * 1.13) * 0.3
    records.append(glow(x, 0.34, 0.95 + 0.06 * beat, Colour(0.74, 0.15, 50), 0.34 + 0.06 * beat))
    for layer, (tint, tall, wide) in enumerate(
        (
            (Colour(0.62, 0.18, 35), 0.50, 0.13),
            (Colour(0.74, 0.16, 58), 0.38, 0.10),
            (Colour(0.90, 0.12, 88), 0.24, 0.07),
        )
    ):
        for n in range(4 - layer):
            at = x - 0.24 + 0.16 * n + 0.08 * layer
            high = tall * (0.75 + 0.25 * sin(frame * 0.55 + 2.1 * n + layer) + 0.10 * sin(frame * 1.37 + n))
            lean = 0.05 * sin(frame * 0.31 + n * 1.7 + layer)
            records.append(
                Cut(
                    smooth(
                        [
                            (at - wide, 0.20),
                            (at - wide * 0.8, 0.20 + high * 0.35),
                            (at + lean, 0.20 + high),
                            (at + wide * 0.7, 0.20 + high * 0.40),
                            (at + wide, 0.20),
                        ],
                        tension=0.5,
                    ),
                    tint,
                    edge=0,
                    lit=False,
                )
            )
    for n in range(5):
        share = (frame / 40 + n * 0.21) % 1.0
        records.append(
            disc(
                x - 0.2 + 0.1 * n + 0.05 * sin(frame * 0.2 + n),
                0.35 + 0.5 * share,
                0.009,
                None,
                Colour(0.86, 0.14, 65, 1 - share),
                lift=0,
                lit=False,
            )
        )
    return tuple(records)


def gilt_mirror(designer: Designer, x: float, base: float, width: float, height: float) -> list[Record]:
    """A tall glass in gold with a crest, the room's light in it."""
    gold = designer.paint(0.72, 0.095, 82)
    left = x - width / 2
    glass = designer.air.sky[2].mixed(designer.paint(0.62, 0.03, 60), 0.55)
    pane = rectangle(left + 0.09, base + 0.09, width - 0.18, height - 0.18, radius=0.10)
    records: list[Record] = [
        Cut(rectangle(left, base, width, height, radius=0.14), gold, lift=8),
        Cut(
            rectangle(left + 0.04, base + 0.04, width - 0.08, height - 0.08, radius=0.12),
            gold.darker(0.08),
            edge=0.6,
        ),
    ]
    shine = [
        Cut(
            polygon(
                (
                    (left + s, base),
                    (left + s + w, base),
                    (left + s + w + 0.6, base + height),
                    (left + s + 0.6, base + height),
                )
            ),
            Colour(1, 0, 0, 0.14),
            edge=0,
            lit=False,
        )
        for s, w in ((0.1, 0.28), (0.55, 0.10))
    ]
    records.append(
        Group(
            (
                Cut(pane, glass, edge=0),
                fade(pane, (0, base), (0, base + height), Colour(0.14, 0.04, 285), 0.26, 0.0),
                *shine,
            ),
            clip=pane,
        )
    )
    crest = [
        (x - 0.34, base + height - 0.02),
        (x - 0.28, base + height + 0.12),
        (x - 0.12, base + height + 0.10),
        (x, base + height + 0.24),
        (x + 0.12, base + height + 0.10),
        (x + 0.28, base + height + 0.12),
        (x + 0.34, base + height - 0.02),
    ]
    records.append(Cut(smooth(crest, tension=0.5), gold.lighter(0.04), lift=5))
    return [
        *records,
        *(
            disc(px, py, 0.05, None, gold.lighter(0.07), lift=3)
            for px in (left + 0.02, left + width - 0.02)
            for py in (base + 0.02, base + height - 0.02)
        ),
    ]


def chandelier(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """Arms of brass in a ring, candles, drops of glass on chains."""
    brass, glass = designer.paint(0.70, 0.09, 82), designer.paint(0.90, 0.02, 220).clear(0.8)
    flame, falls = lit(designer, designer.paint(0.88, 0.03, 90), Colour(0.96, 0.08, 85))
    records: list[Record] = [line(((x, y + size * 0.9), (x, y + 3)), brass.darker(0.14), 0.03)]
    for n in range(7):
        a = -1.0 + 2.0 * n / 6
        tip = (x + size * a, y + size * 0.16 * (1 - abs(a)) - 0.02)
        records += [
            line(
                [(x, y + size * 0.30), (x + size * a * 0.55, y - size * 0.12), tip],
                brass.darker(0.04 * (n % 2)),
                0.028,
                curved=True,
            ),
            panel(tip[0] - 0.028, tip[1], 0.056, 0.15, designer.paint(0.90, 0.02, 90), lift=2),
            disc(tip[0], tip[1] - 0.005, 0.06, 0.022, brass.lighter(0.05), lift=2),
        ]
        records.append(
            Cut(
                smooth(
                    [
                        (tip[0] - 0.022, tip[1] + 0.16),
                        (tip[0], tip[1] + 0.25),
                        (tip[0] + 0.022, tip[1] + 0.16),
                    ],
                    tension=0.5,
                ),
                flame,
                edge=0,
                lit=falls,
            )
        )
        if designer.air.lamps:
            records.append(glow(tip[0], tip[1] + 0.2, 0.45, LAMP, 0.26))
        records += [
            disc(tip[0], tip[1] - 0.07 - 0.05 * k, 0.018 - 0.003 * k, 0.026, glass, lift=1) for k in range(2)
        ]
        if n < 6:
            b = -1.0 + 2.0 * (n + 1) / 6
            records.append(
                line(
                    [
                        tip,
                        (x + size * (a + b) / 2, y - size * 0.16),
                        (x + size * b, y + size * 0.16 * (1 - abs(b)) - 0.02),
                    ],
                    glass,
                    0.010,
                    curved=True,
                )
            )
    records += [
        Cut(
            smooth(
                [
                    (x - 0.06, y + size * 0.9),
                    (x - 0.11, y + size * 0.6),
                    (x - 0.05, y + size * 0.35),
                    (x - 0.12, y + size * 0.05),
                    (x, y - size * 0.22),
                    (x + 0.12, y + size * 0.05),
                    (x + 0.05, y + size * 0.35),
                    (x + 0.11, y + size * 0.6),
                    (x + 0.06, y + size * 0.9),
                ],
                tension=0.45,
            ),
            brass,
            lift=5,
        ),
        disc(x, y - size * 0.27, 0.05, 0.07, glass, lift=2),
    ]
    return records


def portrait(designer: Designer, name: str, x: float, y: float, width: float, height: float) -> list[Record]:
    """An ancestor in an oval or square of gold: head, collar, a dark coat."""
    gold = designer.paint(0.68, 0.09, 80)
    round_frame = designer.one_of((True, False), name, "oval")

    def shape(share: float) -> Path:
        w, h = width * share, height * share
        return (
            ellipse(x, y, w / 2, h / 2) if round_frame else rectangle(x - w / 2, y - h / 2, w, h, radius=0.02)
        )

    inner = shape(0.78)
    coat, skin = (
        designer.paint(0.38, 0.05, designer.one_of((25.0, 255.0, 155.0, 300.0), name, "coat")),
        designer.paint(0.76, 0.05, 60),
    )
    w, h = width, height
    art: list[Record] = [
        Cut(inner, designer.paint(0.46, 0.045, 50), edge=0),
        Cut(
            smooth(
                [
                    (x - w * 0.40, y - h * 0.5),
                    (x - w * 0.30, y - h * 0.14),
                    (x, y - h * 0.05),
                    (x + w * 0.30, y - h * 0.14),
                    (x + w * 0.40, y - h * 0.5),
                ],
                tension=0.4,
            ),
            coat,
            lift=1,
        ),
        sheet(
            ((x - w * 0.08, y - h * 0.10), (x + w * 0.08, y - h * 0.10), (x, y - h * 0.26)),
            designer.paint(0.88, 0.012, 90),
            lift=0,
        ),
        disc(x, y + h * 0.08, w * 0.14, h * 0.13, skin, lift=1),
        Cut(
            smooth(
                [
                    (x - w * 0.16, y + h * 0.06),
                    (x - w * 0.15, y + h * 0.22),
                    (x, y + h * 0.27),
                    (x + w * 0.15, y + h * 0.22),
                    (x + w * 0.16, y + h * 0.06),
                    (x + w * 0.08, y + h * 0.16),
                    (x - w * 0.08, y + h * 0.16),
                ],
                tension=0.4,
            ),
            designer.paint(
                *designer.one_of(((0.34, 0.03, 40), (0.74, 0.01, 80), (0.46, 0.06, 50)), name, "hair")
            ),
            lift=1,
        ),
    ]
    return [
        Cut(shape(1.0), gold, lift=7),
        Cut(shape(0.90), gold.darker(0.09), edge=0.6),
        Cut(shape(0.84), gold.lighter(0.04), edge=0.4),
        Group(tuple(art), clip=inner),
    ]


def staircase(designer: Designer, left: float, steps: int) -> list[Record]:
    """Stairs that climb to the right, with turned balusters and a runner of red."""
    wood, red = designer.paint(0.40, 0.055, 40), designer.paint(0.46, 0.11, 22)
    records: list[Record] = []
    rise, run = 0.20, 0.27
    for n in range(steps):
        x, y = left + run * n, rise * n
        records += [
            panel(x, 0, run * (steps - n) + 0.6, y + rise, wood.lighter(0.02 if n % 2 else 0.05), lift=3),
            panel(x - 0.03, y + rise - 0.035, run + 0.06, 0.04, wood.lighter(0.09), lift=3),
            Cut(rectangle(x + 0.02, y + 0.01, run - 0.05, rise - 0.05), red.darker(0.03 * (n % 2)), edge=0),
        ]
    rail = [(left + run * (n + 0.5), rise * (n + 1)) for n in range(steps)]
    for x, y in rail:
        records.append(
            Cut(
                smooth(
                    [
                        (x - 0.02, y),
                        (x - 0.04, y + 0.2),
                        (x - 0.015, y + 0.34),
                        (x - 0.035, y + 0.55),
                        (x - 0.015, y + 0.80),
                        (x + 0.015, y + 0.80),
                        (x + 0.035, y + 0.55),
                        (x + 0.015, y + 0.34),
                        (x + 0.04, y + 0.2),
                        (x + 0.02, y),
                    ],
                    tension=0.4,
                ),
                wood.lighter(0.10),
                lift=2,
            )
        )
    records += [
        line(((rail[0][0], rail[0][1] + 0.82), (rail[-1][0], rail[-1][1] + 0.82)), wood.lighter(0.04), 0.075),
        panel(left - 0.06, 0, 0.16, 1.22, wood.lighter(0.05), lift=6),
        disc(left + 0.02, 1.29, 0.10, None, wood.lighter(0.09), lift=4),
    ]
    return records


def silver_service(designer: Designer, x: float, base: float) -> list[Record]:
    """A tray with a pot, cups and a covered stand of cake."""
    silver = designer.paint(0.80, 0.012, 230)
    pot = [
        (-0.10, 0),
        (-0.15, 0.08),
        (-0.13, 0.19),
        (-0.05, 0.25),
        (0.05, 0.25),
        (0.13, 0.19),
        (0.15, 0.08),
        (0.10, 0),
    ]
    records: list[Record] = [
        Cut(rectangle(x - 0.46, base, 0.92, 0.025, radius=0.012), silver.darker(0.08), lift=3),
        line(
            [(x - 0.13, base + 0.07), (x - 0.26, base + 0.14), (x - 0.30, base + 0.24)],
            silver.darker(0.05),
            0.035,
            curved=True,
        ),
        line(
            [
                (x + 0.12, base + 0.22),
                (x + 0.24, base + 0.19),
                (x + 0.22, base + 0.07),
                (x + 0.13, base + 0.06),
            ],
            designer.paint(0.34, 0.04, 40),
            0.022,
            curved=True,
        ),
        Cut(smooth([(x + px, base + 0.025 + py) for px, py in pot], tension=0.45), silver, lift=4),
        disc(x, base + 0.30, 0.025, None, silver.lighter(0.05), lift=2),
        disc(x - 0.05, base + 0.17, 0.025, 0.05, silver.lighter(0.12), lift=0),
    ]
    for n, at in enumerate((-0.40, 0.34)):
        records += [
            Cut(
                smooth(
                    [
                        (x + at - 0.06, base + 0.10),
                        (x + at - 0.04, base + 0.03),
                        (x + at + 0.04, base + 0.03),
                        (x + at + 0.06, base + 0.10),
                    ],
                    tension=0.4,
                ),
                designer.paint(0.88, 0.02, 40 + 160 * n),
                lift=2,
            ),
            disc(x + at, base + 0.10, 0.06, 0.012, designer.paint(0.50, 0.06, 50), lift=0),
        ]
    return records


def cake_stand(designer: Designer, x: float, base: float) -> list[Record]:
    """A cake under a bell of glass."""
    white = designer.paint(0.88, 0.012, 90)
    return [
        panel(x - 0.03, base, 0.06, 0.14, white.darker(0.08), lift=2),
        Cut(rectangle(x - 0.24, base + 0.13, 0.48, 0.03, radius=0.015), white, lift=3),
        Cut(
            rectangle(x - 0.17, base + 0.16, 0.34, 0.14, radius=0.02), designer.paint(0.70, 0.08, 20), lift=3
        ),
        Cut(rectangle(x - 0.17, base + 0.26, 0.34, 0.05, radius=0.02), white, edge=0.5),
        *(
            disc(x - 0.12 + 0.08 * n, base + 0.325, 0.024, None, designer.paint(0.52, 0.14, 22), lift=1)
            for n in range(4)
        ),
        Cut(
            smooth(
                [
                    (x - 0.22, base + 0.16),
                    (x - 0.22, base + 0.36),
                    (x, base + 0.50),
                    (x + 0.22, base + 0.36),
                    (x + 0.22, base + 0.16),
                ],
                tension=0.35,
            ),
            Colour(0.95, 0.01, 220, 0.20),
            lift=0,
        ),
        disc(x, base + 0.52, 0.03, None, white.clear(0.8), lift=1),
    ]


def settee(designer: Designer, left: float, width: float, cloth: Colour) -> list[Record]:
    """A long seat with a back of three waves, buttoned, on turned feet."""
    wood, right = designer.paint(0.40, 0.055, 40), left + width
    back = [
        (left + 0.06, 0.40),
        (left + 0.04, 0.88),
        (left + width * 0.17, 1.06),
        (left + width * 0.34, 0.92),
        (left + width * 0.5, 1.14),
        (left + width * 0.66, 0.92),
        (left + width * 0.83, 1.06),
        (right - 0.04, 0.88),
        (right - 0.06, 0.40),
    ]
    return [
        *(panel(x, 0, 0.07, 0.2, wood, lift=2) for x in (left + 0.08, right - 0.15, left + width * 0.5)),
        Cut(smooth([(x, y + 0.035) for x, y in back], tension=0.4), wood.lighter(0.04), lift=8),
        Cut(smooth(back, tension=0.4), cloth, lift=2),
        *(
            disc(left + width * (n + 0.5) / 7, 0.74 + 0.08 * (n % 2), 0.018, None, cloth.darker(0.10), lift=0)
            for n in range(7)
        ),
        Cut(rectangle(left + 0.02, 0.18, width - 0.04, 0.30, radius=0.07), cloth.lighter(0.03), lift=5),
        line(((left + 0.08, 0.22), (right - 0.08, 0.22)), wood.lighter(0.08), 0.05),
        *(
            Cut(rectangle(x, 0.20, 0.17, 0.50, radius=0.08), cloth.darker(0.03), lift=4)
            for x in (left - 0.03, right - 0.14)
        ),
    ]
