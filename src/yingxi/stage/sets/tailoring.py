"""What a tailor works with. Metres, y up; x is a thing's middle unless it has a left."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.to_come import neon

# Cloth, as (lightness, chroma, hue): quiet enough to stand behind a head.
CLOTHS = (
    (0.52, 0.07, 25), (0.47, 0.06, 250), (0.58, 0.06, 85), (0.50, 0.055, 160), (0.62, 0.03, 75), (0.44, 0.05, 300),
    (0.55, 0.06, 350), (0.42, 0.02, 270), (0.56, 0.05, 205),
)  # fmt: skip


def cloth_of(designer: Designer, *names: str | int) -> Colour:
    return designer.paint(*designer.one_of(CLOTHS, "cloth", *names))


def bolts_on_shelf(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """Rolls of cloth on their sides, two or three on each other, the ends towards the room; here and there a fold
    hangs over the board."""
    records: list[Record] = []
    x, n = left, 0
    while x < left + width - 0.30:
        wide = min(designer.between(0.44, 0.74, name, n), left + width - x)
        rows = 3 if designer.between(0, 1, name, n, "rows") < 0.7 else 2
        deep = height / 3.2
        for row in range(rows):
            cloth, y = cloth_of(designer, name, n, row), base + deep * row
            records += [
                Cut(rectangle(x, y, wide - 0.03, deep - 0.012, radius=deep * 0.4), cloth, lift=3),
                line(
                    ((x + 0.05, y + deep * 0.62), (x + wide - 0.09, y + deep * 0.62)),
                    cloth.darker(0.05),
                    0.010,
                ),
                disc(x + wide - 0.07, y + deep * 0.48, deep * 0.26, deep * 0.40, cloth.lighter(0.05), lift=1),
                disc(x + wide - 0.07, y + deep * 0.48, deep * 0.08, deep * 0.13, cloth.darker(0.12), lift=0),
            ]
        if designer.between(0, 1, name, n, "hangs") < 0.3:
            cloth = cloth_of(designer, name, n, 0).lighter(0.03)
            records.append(panel(x + 0.08, base - 0.20, wide * 0.42, 0.28, cloth, lift=4))
            records.append(
                line(
                    ((x + 0.08 + wide * 0.2, base - 0.19), (x + 0.08 + wide * 0.2, base + 0.05)),
                    cloth.darker(0.05),
                    0.01,
                )
            )
        x += wide + designer.between(0.0, 0.05, name, n, "gap")
        n += 1
    return records  # fmt: skip


def standing_bolts(designer: Designer, x: float, *, near: bool = False) -> list[Record]:
    """Four rolls that stand in a basket and lean against each other."""
    straw, records = designer.paint(0.60, 0.06, 75), list[Record]()
    low, tall = (-0.3, 1.05) if near else (0.0, 1.35)
    for n, (at, lean) in enumerate(((-0.16, -0.16), (0.02, 0.02), (0.15, 0.12), (-0.04, 0.22))):
        cloth = cloth_of(designer, "standing", n)
        high = low + tall * (1 - 0.09 * n)
        records += [
            line(((x + at, low + 0.1), (x + at + lean, high)), cloth, 0.15),
            line(((x + at + 0.03, low + 0.1), (x + at + lean + 0.03, high)), cloth.darker(0.05), 0.02),
            disc(x + at + lean, high, 0.075, 0.03, cloth.lighter(0.06), lift=2),
        ]
    records.append(
        sheet(((x - 0.26, low), (x + 0.26, low), (x + 0.34, low + 0.5), (x - 0.34, low + 0.5)), straw, lift=6)
    )
    records += [
        line(((x - 0.30, low + 0.1 * k), (x + 0.30, low + 0.1 * k)), straw.darker(0.06), 0.02)
        for k in (1, 2, 3, 4)
    ]
    return records  # fmt: skip


def triple_mirror(designer: Designer, x: float) -> list[Record]:
    """A tall glass with two wings, in which the room lies pale."""
    frame = designer.paint(0.44, 0.06, 40)
    glass = designer.air.sky[1].mixed(designer.paint(0.66, 0.02, 215), 0.65)
    records: list[Record] = []
    for side in (-1, 1):
        near, far = x + side * 0.31, x + side * 0.62
        wing = ((near, 0.12), (far, 0.05), (far, 2.08), (near, 2.02))
        inner = (
            (near + side * 0.03, 0.20),
            (far - side * 0.05, 0.14),
            (far - side * 0.05, 1.98),
            (near + side * 0.03, 1.93),
        )
        records += [
            sheet(wing, frame.darker(0.03), lift=5),
            sheet(inner, glass.darker(0.04), lift=0, edge=0.3),
        ]
    round_top = [(x + 0.33 * cos(pi * n / 10), 2.02 + 0.20 * sin(pi * n / 10)) for n in range(11)]
    records += [
        panel(x - 0.33, 0.05, 0.66, 1.98, frame, lift=6),
        sheet(round_top, frame.lighter(0.02), lift=3),
        panel(x - 0.27, 0.14, 0.54, 1.84, glass, lift=0, edge=0.4),
        *(line(((x + a, 0.4), (x + a + 0.26, 1.3)), glass.lighter(0.05), 0.03) for a in (-0.2, -0.08)),
    ]
    if designer.future:
        records.append(line(((x - 0.30, 0.1), (x - 0.30, 2.0)), neon(designer, "glass"), 0.02))
    return records  # fmt: skip


def paper_patterns(designer: Designer, x: float) -> list[Record]:
    """Cut patterns of brown paper on a nail."""
    paper = designer.paint(0.66, 0.045, 75)
    records: list[Record] = [disc(x, 2.44, 0.022, None, paper.darker(0.3), lift=2)]
    for n, (dx, low, wide) in enumerate(((-0.07, 1.86, 0.21), (0.06, 1.78, 0.18))):
        tone = paper.lighter(0.03 * n)
        shape = [
            (x + dx - 0.05, 2.42), (x + dx - wide, 2.22), (x + dx - wide * 0.8, low), (x + dx + wide * 0.8, low + 0.03),
            (x + dx + wide * 0.7, 2.20), (x + dx + 0.05, 2.42),
        ]  # fmt: skip
        records += [
            blob(shape, tone, lift=3),
            line([(x + dx - wide * 0.6, low + 0.05), (x + dx - wide * 0.7, 2.18)], tone.darker(0.10), 0.008),
        ]
    return records


def hung_garments(designer: Designer, left: float, right: float) -> list[Record]:
    """What is finished, on a rail of brass: jackets of the west, long gowns of the east, in their season's cloth."""
    brass, wood = designer.paint(0.64, 0.07, 80), designer.paint(0.42, 0.05, 45)
    records: list[Record] = [
        *(line(((x, 0.0), (x, 1.62)), wood, 0.05) for x in (left, right)),
        *(line(((x - 0.16, 0.02), (x + 0.16, 0.02)), wood, 0.05) for x in (left, right)),
        line(((left - 0.06, 1.60), (right + 0.06, 1.60)), brass, 0.035),
    ]
    count = 5
    for n in range(count):
        x = left + 0.22 + (right - left - 0.44) * n / (count - 1)
        records += _garment(designer, n, x)
    return records


def _garment(designer: Designer, n: int, x: float) -> list[Record]:
    cloth = cloth_of(designer, "finished", n)
    low = 0.38 if not designer.western or n % 2 else 0.62
    wide = 0.17
    shape = [
        (x - 0.03, 1.52), (x - wide, 1.40), (x - wide * 1.06, 0.95), (x - wide * 1.1, low), (x + wide * 1.1, low),
        (x + wide * 1.06, 0.95), (x + wide, 1.40), (x + 0.03, 1.52),
    ]  # fmt: skip
    records: list[Record] = [
        line([(x, 1.60), (x + 0.02, 1.56), (x, 1.51)], designer.paint(0.62, 0.02, 250), 0.012, curved=True),
        Cut(smooth(shape, tension=0.16), cloth, lift=5),
    ]
    if designer.western:
        shirt = designer.paint(0.82, 0.015, 85)
        records += [
            sheet(((x - 0.05, 1.50), (x + 0.05, 1.50), (x, 1.22)), shirt, lift=1),
            line(((x - 0.06, 1.50), (x, 1.20), (x + 0.06, 1.50)), cloth.darker(0.08), 0.022),
            line(((x, 1.20), (x, low + 0.02)), cloth.darker(0.08), 0.010),
            *(disc(x + 0.03, 1.12 - 0.13 * k, 0.012, None, cloth.darker(0.14), lift=1) for k in range(2)),
        ]
    else:
        trim = cloth.lighter(0.12)
        records += [
            panel(x - 0.045, 1.48, 0.09, 0.06, trim, lift=2),
            line([(x, 1.48), (x + 0.05, 1.38), (x + 0.13, 1.30)], trim, 0.016, curved=True),
            line(((x + 0.13, 1.30), (x + wide * 1.05, low + 0.02)), trim, 0.010),
            *(
                line(
                    ((x + 0.03 + 0.04 * k, 1.43 - 0.06 * k), (x + 0.07 + 0.04 * k, 1.44 - 0.06 * k)),
                    trim,
                    0.014,
                )
                for k in range(2)
            ),
        ]
    return [*records, line(((x - 0.08, 0.9), (x - 0.09, low + 0.03)), cloth.darker(0.04), 0.010)]  # fmt: skip


def fitting_form(designer: Designer, x: float) -> list[Record]:
    """A form on its foot in a half-sewn jacket: one sleeve, white basting, a tape about its neck."""
    linen, wood = designer.paint(0.74, 0.03, 80), designer.paint(0.44, 0.055, 45)
    cloth, thread = cloth_of(designer, "basted"), designer.paint(0.92, 0.01, 90)
    body = [
        (x - 0.06, 1.52), (x - 0.23, 1.42), (x - 0.19, 1.15), (x - 0.22, 0.82), (x + 0.22, 0.82), (x + 0.19, 1.15),
        (x + 0.23, 1.42), (x + 0.06, 1.52),
    ]  # fmt: skip
    sleeve = [(x + 0.17, 1.44), (x + 0.27, 1.36), (x + 0.33, 0.98), (x + 0.21, 0.95), (x + 0.17, 1.25)]
    jacket = [
        (px if px > x - 0.02 else x + 1.04 * (px - x), py - (0.05 if py < 0.9 else 0.0)) for px, py in body
    ]
    tape = designer.paint(0.84, 0.10, 92)
    about_the_neck = [(x - 0.10, 1.12), (x - 0.08, 1.44), (x, 1.53), (x + 0.08, 1.44), (x + 0.09, 1.02)]
    return [
        line(((x, 0.85), (x, 0.08)), wood, 0.045),
        *(line(((x, 0.14), (x + a, 0.0)), wood, 0.04) for a in (-0.22, 0.0, 0.22)),
        panel(x - 0.05, 1.48, 0.10, 0.10, linen, lift=2),
        disc(x, 1.61, 0.04, None, wood.lighter(0.05), lift=1),
        Cut(smooth(body, tension=0.2), linen, lift=6),
        Cut(smooth(jacket, tension=0.2), cloth, lift=3),
        Cut(smooth(sleeve, tension=0.3), cloth.darker(0.03), lift=4),
        sheet(((x - 0.05, 1.50), (x + 0.05, 1.50), (x, 1.20)), linen.lighter(0.04), lift=1),
        *(line(((x - 0.13, y), (x - 0.12, y - 0.045)), thread, 0.010) for y in (1.36, 1.27, 1.18, 1.09, 1.0, 0.91)),
        *(line(((x + 0.205, y), (x + 0.21, y - 0.04)), thread, 0.010) for y in (1.30, 1.22, 1.15, 1.07)),
        line(about_the_neck, tape, 0.026, curved=True),
    ]  # fmt: skip


def cutting_table(designer: Designer, left: float, width: float, high: float) -> list[Record]:
    """A long table of drawers; cloth is spread over it and falls over the edge, with chalk, shears and a rule."""
    wood, cloth = designer.paint(0.48, 0.055, 48), cloth_of(designer, "spread").lighter(0.04)
    chalk, steel = designer.paint(0.94, 0.01, 90), designer.paint(0.72, 0.012, 240)
    records: list[Record] = [panel(left + 0.05, 0.0, width - 0.1, high - 0.05, wood.darker(0.04), lift=7)]
    wide = (width - 0.2) / 4
    for n in range(4):
        for row, (y, tall) in enumerate(((0.08, 0.40), (0.52, 0.26))):
            x = left + 0.1 + wide * n
            records += [
                panel(x + 0.02, y, wide - 0.04, tall, wood.lighter(0.01 + 0.01 * row), lift=2),
                disc(x + wide / 2, y + tall * 0.55, 0.024, None, designer.paint(0.66, 0.07, 80), lift=2),
            ]
    x = left + width * 0.40
    fall = [
        (x, high + 0.03), (x - 0.02, high - 0.30), (x + 0.18, high - 0.36), (x + 0.40, high - 0.27),
        (x + 0.62, high - 0.40), (x + 0.92, high - 0.30), (x + 0.95, high + 0.03),
    ]  # fmt: skip
    records += [
        panel(left, high - 0.06, width, 0.07, wood.lighter(0.06), lift=5),
        Cut(smooth(fall, tension=0.16), cloth, lift=5),
        *(
            line(((x + a, high), (x + a + b, high - 0.28)), cloth.darker(0.05), 0.014)
            for a, b in ((0.2, -0.02), (0.45, 0.02), (0.7, -0.01))
        ),
        *(
            line(((x + 0.1 + 0.09 * k, high - 0.08), (x + 0.15 + 0.09 * k, high - 0.08)), chalk, 0.012)
            for k in range(8)
        ),
        line(((x + 1.0, high + 0.02), (x + 1.5, high + 0.02)), designer.paint(0.80, 0.07, 85), 0.03),
        line(((x + 0.50, high + 0.05), (x + 0.78, high + 0.035)), steel, 0.03),
        *(disc(x + 0.44, high + 0.05 + 0.025 * s, 0.045, 0.022, wood.darker(0.16), lift=1) for s in (-1, 1)),
    ]
    for n in range(4):
        spool = designer.paint(*CLOTHS[(2 * n) % len(CLOTHS)]).lighter(0.08)
        at = left + width - 0.52 + 0.11 * n
        records += [
            panel(at - 0.032, high, 0.064, 0.10, spool, lift=2),
            *(panel(at - 0.042, y, 0.084, 0.016, wood.lighter(0.12), lift=1) for y in (high, high + 0.095)),
        ]
    return records  # fmt: skip


def sewing_machine(designer: Designer, x: float, base: float) -> list[Record]:
    """A black machine with gilt lines and a wheel, the cloth under its needle; to come, a white shell with a light."""
    shell = designer.paint(0.78, 0.01, 235) if designer.future else designer.paint(0.27, 0.02, 270)
    gilt = neon(designer, "needle") if designer.future else designer.paint(0.76, 0.09, 85)
    arm = [
        (x - 0.30, base + 0.06), (x - 0.30, base + 0.30), (x - 0.24, base + 0.38), (x + 0.16, base + 0.40),
        (x + 0.24, base + 0.36), (x + 0.25, base + 0.06), (x + 0.10, base + 0.06), (x + 0.09, base + 0.24),
        (x - 0.20, base + 0.24), (x - 0.21, base + 0.06),
    ]  # fmt: skip
    sewn = [
        (x - 0.46, base + 0.01),
        (x - 0.40, base + 0.08),
        (x - 0.2, base + 0.085),
        (x - 0.10, base + 0.07),
    ]
    return [
        panel(x - 0.34, base, 0.68, 0.07, designer.paint(0.44, 0.06, 42), lift=4),
        Cut(smooth(arm, tension=0.14), shell, lift=5),
        line(((x - 0.18, base + 0.32), (x + 0.12, base + 0.33)), gilt, 0.016),
        Cut(ellipse(x - 0.03, base + 0.32, 0.05, 0.026), gilt, lift=1),
        Cut(ellipse(x + 0.29, base + 0.29, 0.045, 0.11), shell.lighter(0.06), lift=3),
        line(((x - 0.255, base + 0.24), (x - 0.255, base + 0.08)), designer.paint(0.74, 0.01, 240), 0.014),
        panel(x + 0.02, base + 0.40, 0.04, 0.09, designer.paint(0.60, 0.11, 25), lift=2),
        blob(sewn, cloth_of(designer, "sewn").lighter(0.05), lift=2),
    ]  # fmt: skip
