"""What musicians need about them: foam, microphones, loudspeakers, screens, keys, drums, guitars, amplifiers."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer


def foam(
    designer: Designer,
    left: float,
    bottom: float,
    columns: int,
    rows: int,
    paint: Colour,
    *,
    size: float = 0.42,
) -> list[Record]:
    """Squares of acoustic foam, their wedges lying and standing by turns."""
    records: list[Record] = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + size * column, bottom + size * row
            tone = paint.lighter(0.02 if (row + column) % 2 else -0.02)
            records.append(panel(x + 0.008, y + 0.008, size - 0.016, size - 0.016, tone, lift=3))
            for n in range(4):
                step = (size - 0.05) / 4
                lies = (row + column) % 2 == 0
                band = (
                    rectangle(x + 0.025, y + 0.025 + step * n, size - 0.05, step * 0.45)
                    if lies
                    else rectangle(x + 0.025 + step * n, y + 0.025, step * 0.45, size - 0.05)
                )
                records.append(Cut(band, tone.darker(0.055), edge=0))
    return records


def microphone(
    designer: Designer, x: float, height: float, *, boom: float = 0.0, screen: bool = False
) -> list[Record]:
    """A microphone on a stand with three feet; with `boom` it hangs from an arm of so many metres."""
    iron, grille = designer.paint(0.30, 0.012, 265), designer.paint(0.66, 0.015, 90)
    records: list[Record] = [
        line(((x - 0.26, 0.02), (x, 0.20), (x + 0.26, 0.02)), iron, 0.03),
        line(((x, 0.05), (x, height)), iron, 0.026),
        disc(x, height * 0.62, 0.034, None, iron.lighter(0.12), lift=2),
    ]
    mx, my = x, height
    if boom:
        mx, my = x + boom, height + abs(boom) * 0.22
        records += [
            line(((x - boom * 0.35, height - 0.06), (mx, my)), iron, 0.022),
            disc(x - boom * 0.35, height - 0.07, 0.05, None, iron.lighter(0.05), lift=2),
        ]
        my -= 0.16
        records.append(line(((mx, my + 0.16), (mx, my + 0.06)), iron, 0.018))
    records += [
        Cut(rectangle(mx - 0.045, my - 0.14, 0.09, 0.24, radius=0.04), grille, lift=4),
        panel(mx - 0.05, my - 0.14, 0.10, 0.09, iron.lighter(0.06), lift=2, radius=0.02),
        *(
            line(
                ((mx - 0.035, my + 0.02 + 0.022 * n), (mx + 0.035, my + 0.02 + 0.022 * n)),
                grille.darker(0.18),
                0.005,
            )
            for n in range(3)
        ),
    ]
    if screen:
        ring = ellipse(mx + 0.17, my, 0.09, 0.115).joined(ellipse(mx + 0.17, my, -0.078, 0.10))
        records += [
            disc(mx + 0.17, my, 0.085, 0.11, iron.clear(0.35), lift=0),
            Cut(ring, iron, lift=3),
            line([(mx + 0.17, my - 0.11), (mx + 0.10, my - 0.24), (mx, my - 0.22)], iron, 0.012, curved=True),
        ]
    return records


def loudspeaker(
    designer: Designer, left: float, base: float, width: float, height: float, *, hue: float = 265
) -> list[Record]:
    """A box with a large cone below a small one."""
    box = designer.paint(0.34, 0.02, hue)
    cone, x = designer.paint(0.52, 0.02, 250), left + width / 2
    records: list[Record] = [panel(left, base, width, height, box, lift=6)]
    for y, r in ((base + height * 0.34, width * 0.36), (base + height * 0.74, width * 0.20)):
        records += [
            disc(x, y, r, None, box.darker(0.07), lift=1),
            disc(x, y, r * 0.82, None, cone, lift=2),
            disc(x, y, r * 0.34, None, box.lighter(0.04), lift=2),
            disc(x - r * 0.3, y + r * 0.35, r * 0.16, None, cone.lighter(0.16), lift=0),
        ]
    records.append(
        disc(x + width * 0.32, base + height * 0.06, 0.012, None, Colour(0.80, 0.14, 150), lift=0, lit=False)
    )
    return records


def wave_screen(designer: Designer, left: float, base: float, width: float, height: float) -> list[Record]:
    """A screen with the tracks of a recording: four rows of waves in four colours."""
    frame = designer.paint(0.28, 0.012, 265)
    dark = Colour(0.30, 0.035, 265)
    inner = rectangle(left + 0.02, base + 0.02, width - 0.04, height - 0.04)
    art: list[Record] = [Cut(inner, dark, edge=0, lit=False, grain=0.3)]
    for row, hue in enumerate((205.0, 150.0, 75.0, 340.0)):
        y = base + height * (0.80 - 0.20 * row)
        tint = Colour(0.78, 0.10, hue)
        art.append(
            Cut(
                rectangle(left + 0.04, y - height * 0.085, width * 0.9, height * 0.17),
                tint.darker(0.36).clear(0.8),
                edge=0,
                lit=False,
            )
        )
        x = left + 0.05
        while x < left + width - 0.07:
            k = (x - left) / width * 40
            tall = height * 0.075 * abs(sin(k * 0.9 + row * 2) * sin(k * 0.23 + row)) + 0.004
            art.append(Cut(rectangle(x, y - tall, width / 70, 2 * tall), tint, edge=0, lit=False))
            x += width / 48
    art.append(
        Cut(
            rectangle(left + width * 0.58, base + 0.02, 0.008, height - 0.04),
            Colour(0.92, 0.05, 60),
            edge=0,
            lit=False,
        )
    )
    return [
        panel(left, base, width, height, frame, lift=6),
        Group(tuple(art), clip=inner),
        glow(left + width / 2, base + height / 2, width * 0.75, Colour(0.70, 0.07, 220), 0.10),
    ]


def keyboard(
    designer: Designer, left: float, base: float, width: float, *, stand: bool = False
) -> list[Record]:
    """A row of keys in a black case; with `stand` on crossed legs."""
    case = designer.paint(0.30, 0.012, 265)
    records: list[Record] = []
    if stand:
        records += [
            line(((left + width * 0.15, 0), (left + width * 0.85, base)), case.lighter(0.06), 0.035),
            line(((left + width * 0.85, 0), (left + width * 0.15, base)), case.lighter(0.10), 0.035),
        ]
    records += [
        panel(left, base, width, 0.11, case, lift=5),
        Cut(
            rectangle(left + 0.04, base + 0.015, width - 0.08, 0.055), designer.paint(0.90, 0.01, 90), edge=0
        ),
    ]
    step = (width - 0.08) / 28
    for n in range(28):
        x = left + 0.04 + step * n
        records.append(Cut(rectangle(x, base + 0.015, 0.003, 0.055), case, edge=0))
        if n % 7 not in (2, 6):
            records.append(Cut(rectangle(x + step * 0.72, base + 0.036, step * 0.5, 0.034), case, edge=0))
    return [
        *records,
        *(
            disc(
                left + 0.1 + 0.07 * n,
                base + 0.09,
                0.012,
                None,
                designer.paint(0.64, 0.10, 60 + 90 * n),
                lift=0,
            )
            for n in range(4)
        ),
    ]


def guitar(
    designer: Designer, x: float, base: float, height: float, hue: float, *, electric: bool = False
) -> list[Record]:
    """A guitar upright: its body below, neck and head above."""
    wood, dark = designer.paint(0.62, 0.09, hue), designer.paint(0.34, 0.04, 45)
    h = height
    body = [
        (0, 0),
        (0.15, 0.02),
        (0.205, 0.12),
        (0.17, 0.235),
        (0.125, 0.29),
        (0.15, 0.36),
        (0.13, 0.44),
        (0.05, 0.475),
        (-0.05, 0.475),
        (-0.13, 0.44),
        (-0.15, 0.36),
        (-0.125, 0.29),
        (-0.17, 0.235),
        (-0.205, 0.12),
        (-0.15, 0.02),
    ]
    if electric:
        body[7] = (0.14, 0.52)
        body[8] = (-0.03, 0.44)
    records: list[Record] = [
        Cut(smooth([(x + px * h, base + py * h) for px, py in body], tension=0.45), wood, lift=6),
        Cut(
            smooth([(x + px * h * 0.88, base + 0.03 * h + py * h * 0.88) for px, py in body], tension=0.45),
            wood.lighter(0.05),
            edge=0,
        ),
        disc(x, base + 0.30 * h, 0.062 * h, None, dark, lift=0)
        if not electric
        else panel(x - 0.06 * h, base + 0.2 * h, 0.12 * h, 0.05 * h, dark, lift=2),
        panel(x - 0.05 * h, base + 0.12 * h, 0.10 * h, 0.022 * h, dark, lift=2),
        panel(x - 0.022 * h, base + 0.38 * h, 0.044 * h, 0.50 * h, dark.lighter(0.08), lift=3),
        sheet(
            (
                (x - 0.030 * h, base + 0.87 * h),
                (x + 0.030 * h, base + 0.87 * h),
                (x + 0.042 * h, base + h),
                (x - 0.042 * h, base + h),
            ),
            dark,
            lift=3,
        ),
    ]
    records += [
        line(
            ((x + dx * h, base + 0.13 * h), (x + dx * h, base + 0.97 * h)),
            designer.paint(0.84, 0.02, 90),
            0.003,
        )
        for dx in (-0.012, 0.0, 0.012)
    ]
    return records


def amplifier(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """A box with a grille cloth, a row of knobs, a handle."""
    case, cloth = designer.paint(0.32, 0.015, 60), designer.paint(0.58, 0.05, 70)
    inner = rectangle(left + 0.05, 0.07, width - 0.10, height * 0.68)
    weave: list[Record] = [Cut(inner, cloth, edge=0)]
    weave += [
        line(((left + 0.05 + 0.05 * n, 0.05), (left + 0.35 + 0.05 * n, height)), cloth.darker(0.06), 0.006)
        for n in range(-8, int(width / 0.05))
    ]
    return [
        panel(left, 0, width, height, case, lift=7),
        Group(tuple(weave), clip=inner),
        panel(
            left + 0.05, height * 0.80, width - 0.10, height * 0.13, designer.paint(0.74, 0.05, 85), lift=1
        ),
        *(
            disc(left + 0.11 + (width - 0.22) * n / 5, height * 0.865, 0.022, None, case, lift=2)
            for n in range(6)
        ),
        line(
            [
                (left + width * 0.36, height),
                (left + width * 0.42, height + 0.06),
                (left + width * 0.58, height + 0.06),
                (left + width * 0.64, height),
            ],
            case.darker(0.04),
            0.03,
            curved=True,
        ),
    ]


def drum_kit(designer: Designer, x: float, scale: float = 1.0) -> list[Record]:
    """A kit from the front: bass drum, two toms, a floor tom, a snare, three cymbals."""
    s, shell = scale, designer.paint(0.50, 0.11, designer.one_of((25.0, 255.0, 165.0), "shells"))
    skin, steel, brass = (
        designer.paint(0.88, 0.012, 90),
        designer.paint(0.68, 0.012, 240),
        designer.paint(0.78, 0.09, 85),
    )
    records: list[Record] = []
    for dx, y, wide, tilt in ((-0.78, 1.18, 0.30, 0.05), (0.80, 1.26, 0.34, -0.05), (-0.95, 0.82, 0.22, 0.0)):
        records += [
            line(((x + dx * s, 0), (x + dx * s, y * s)), steel, 0.022 * s),
            line(
                ((x + (dx - 0.16) * s, 0), (x + dx * s, 0.22 * s), (x + (dx + 0.16) * s, 0)), steel, 0.018 * s
            ),
        ]
        points = [
            (x + (dx - wide) * s, (y - tilt) * s),
            (x + dx * s, (y + 0.05) * s),
            (x + (dx + wide) * s, (y + tilt) * s),
            (x + dx * s, (y - 0.02) * s),
        ]
        records.append(Cut(smooth(points, tension=0.3), brass, lift=4))
    for dx, bottom, wide, tall in (
        (0.62, 0.18, 0.40, 0.40),
        (-0.62, 0.42, 0.36, 0.18),
        (-0.24, 0.72, 0.32, 0.24),
        (0.20, 0.74, 0.34, 0.26),
    ):
        left = x + dx * s - wide * s / 2
        records += [
            panel(left, bottom * s, wide * s, tall * s, shell, lift=4),
            panel(left - 0.01, (bottom + tall) * s - 0.03, wide * s + 0.02, 0.045 * s, steel, lift=2),
            panel(left - 0.01, bottom * s - 0.01, wide * s + 0.02, 0.03 * s, steel, lift=2),
            disc(x + dx * s, (bottom + tall) * s + 0.02, wide * s / 2, 0.05 * s, skin, lift=1),
        ]
    records += [
        disc(x, 0.40 * s, 0.40 * s, None, shell.darker(0.06), lift=7),
        disc(x, 0.40 * s, 0.34 * s, None, skin, lift=2),
        disc(x, 0.40 * s, 0.12 * s, None, shell.lighter(0.05), lift=0),
    ]
    return records


def music_stand(designer: Designer, x: float, height: float) -> list[Record]:
    """A black desk on a pole, two sheets of notes on it."""
    iron, paper = designer.paint(0.30, 0.012, 265), designer.paint(0.90, 0.015, 90)
    y = height
    records: list[Record] = [
        line(((x - 0.22, 0), (x, 0.18), (x + 0.22, 0)), iron, 0.026),
        line(((x, 0.1), (x, y)), iron, 0.026),
        sheet(
            ((x - 0.27, y - 0.02), (x + 0.27, y - 0.02), (x + 0.24, y + 0.34), (x - 0.24, y + 0.34)),
            iron.lighter(0.03),
            lift=4,
        ),
        sheet(
            ((x - 0.22, y + 0.02), (x - 0.01, y + 0.02), (x - 0.01, y + 0.31), (x - 0.20, y + 0.31)),
            paper,
            lift=2,
        ),
        sheet(
            ((x + 0.01, y + 0.02), (x + 0.22, y + 0.02), (x + 0.20, y + 0.31), (x + 0.01, y + 0.31)),
            paper.darker(0.03),
            lift=2,
        ),
    ]
    for page in (-0.17, 0.04):
        for n in range(4):
            records.append(
                line(
                    ((x + page, y + 0.07 + 0.06 * n), (x + page + 0.13, y + 0.07 + 0.06 * n)),
                    iron.lighter(0.18),
                    0.004,
                )
            )
            records += [
                disc(
                    x + page + 0.02 + 0.035 * k,
                    y + 0.07 + 0.06 * n + 0.012 * (k % 3),
                    0.008,
                    0.006,
                    iron,
                    lift=0,
                )
                for k in range(4)
            ]
    return records


def upright_piano(designer: Designer, left: float, width: float) -> list[Record]:
    """An upright piano, its lid open over the keys."""
    wood = designer.paint(0.36, 0.05, 40)
    records: list[Record] = [
        panel(left, 0, width, 1.22, wood, lift=8),
        panel(left + 0.08, 0.12, width - 0.16, 0.46, wood.lighter(0.035), lift=2),
        panel(left + 0.06, 0.80, width - 0.12, 0.34, wood.lighter(0.045), lift=2),
        panel(left - 0.03, 1.20, width + 0.06, 0.05, wood.lighter(0.06), lift=4),
        panel(left - 0.02, 0.60, width + 0.04, 0.07, wood.lighter(0.02), lift=6),
        Cut(rectangle(left + 0.06, 0.665, width - 0.12, 0.045), designer.paint(0.90, 0.012, 90), edge=0),
        sheet(
            (
                (left + width * 0.32, 0.84),
                (left + width * 0.68, 0.84),
                (left + width * 0.66, 1.10),
                (left + width * 0.34, 1.10),
            ),
            designer.paint(0.88, 0.02, 85),
            lift=2,
        ),
    ]
    step = (width - 0.12) / 36
    records += [
        Cut(rectangle(left + 0.06 + step * (n + 0.7), 0.682, step * 0.5, 0.03), wood.darker(0.10), edge=0)
        for n in range(35)
        if n % 7 not in (2, 6)
    ]
    records += [
        panel(left + width * 0.5 - 0.12 + 0.1 * n, 0.03, 0.05, 0.025, designer.paint(0.74, 0.08, 85), lift=1)
        for n in range(3)
    ]
    return records


def led_strip(designer: Designer, left: float, right: float, y: float, hue: float) -> list[Record]:
    """A line of coloured light along a wall; it burns in every hour, softly by day."""
    share = {"dawn": 0.5, "day": 0.4, "dusk": 0.9, "night": 1.1}[designer.air.hour]
    light = Colour(0.74, 0.13, hue)
    records: list[Record] = [
        Cut(rectangle(left, y - 0.012, right - left, 0.024), light.lighter(0.12), edge=0, lit=False)
    ]
    count = max(2, int((right - left) / 0.9))
    return [
        *records,
        *(
            glow(left + (right - left) * (n + 0.5) / count, y, 0.85, light, 0.20 * share)
            for n in range(count)
        ),
    ]


def coil(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """A cable hung up in loops."""
    rubber = designer.paint(0.32, 0.015, 265)
    loops: list[Record] = [
        line(
            [
                (
                    x + size * 0.5 * sin(2 * pi * k / 14) * (1 + 0.06 * n),
                    y - size * (0.5 - 0.5 * (1 - 2 * abs(k / 14 - 0.5))) * 1.4,
                )
                for k in range(15)
            ],
            rubber.lighter(0.03 * n),
            0.018,
            curved=True,
        )
        for n in range(3)
    ]
    tie = ((x - 0.03, y + 0.03), (x + 0.03, y + 0.03), (x + 0.03, y - 0.05), (x - 0.03, y - 0.05))
    return [*loops, Cut(polygon(tie), designer.paint(0.66, 0.06, 70), lift=2)]
