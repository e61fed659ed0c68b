"""What stood in a room before there were machines: the official's chair, brush and scrolls, a clay range, an urn for
tea; and the typewriter of the thirties."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer


def official_chair(
    designer: Designer, name: str, x: float, z: float, *, facing: int = 1
) -> tuple[tuple[Card, ...], Seat]:
    """A chair of old China, its curved top rail ending in horns, a splat, arm rails; in the old West a high carved one
    with a cushion."""
    f, wood = (
        facing,
        designer.paint(0.40, 0.075, 34) if not designer.western else designer.paint(0.40, 0.05, 52),
    )

    def across(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + f * px, py) for px, py in points]

    high = 1.16 if not designer.western else 1.34
    back: list[Record] = [
        line(across((-0.34, 0.0), (-0.36, high)), wood, 0.055),
        line(across((0.02, 0.0), (-0.02, high)), wood.darker(0.04), 0.05),
        line(across((0.30, 0.0), (0.30, 0.72)), wood.darker(0.05), 0.045),
        line(across((-0.34, 0.10), (0.30, 0.10)), wood.darker(0.06), 0.035),
    ]
    if designer.western:
        cloth = designer.paint(0.46, 0.10, 22)
        back += [
            Cut(
                rectangle(min(x - f * 0.35, x - f * 0.01), 0.52, 0.34, 0.66, radius=0.03),
                wood.lighter(0.03),
                lift=4,
            ),
            Cut(rectangle(min(x - f * 0.31, x - f * 0.05), 0.57, 0.26, 0.54, radius=0.03), cloth, lift=2),
            sheet(
                across((-0.40, 1.20), (0.04, 1.20), (-0.02, 1.32), (-0.18, 1.42), (-0.34, 1.32)), wood, lift=4
            ),
        ]
    else:
        splat = across(
            (-0.26, 0.50), (-0.24, 0.80), (-0.27, 1.10), (-0.11, 1.10), (-0.10, 0.80), (-0.08, 0.50)
        )
        back += [
            Cut(smooth(splat, tension=0.25), wood.lighter(0.04), lift=3),
            disc(x - f * 0.18, 0.94, 0.055, None, wood.darker(0.06), lift=1),
            line(
                across(
                    (-0.46, high - 0.02),
                    (-0.34, high + 0.05),
                    (-0.16, high + 0.08),
                    (0.0, high + 0.05),
                    (0.10, high - 0.02),
                ),
                wood,
                0.06,
                curved=True,
            ),
        ]
    back.append(
        line(across((-0.02, 0.74), (0.16, 0.72), (0.34, 0.70)), wood.darker(0.03), 0.045, curved=True)
    )
    front: list[Record] = [
        line(across((-0.38, 0.0), (-0.38, 0.42)), wood, 0.055),
        line(across((0.33, 0.0), (0.33, 0.42)), wood, 0.055),
        line(across((-0.38, 0.14), (0.33, 0.14)), wood.darker(0.04), 0.035),
        sheet(across((-0.42, 0.40), (0.38, 0.40), (0.38, 0.45), (-0.42, 0.45)), wood.lighter(0.05), lift=5),
        sheet(across((-0.36, 0.33), (0.31, 0.33), (0.28, 0.40), (-0.34, 0.40)), wood.darker(0.03), lift=2),
    ]
    cards = (Card(f"{name} back", z + 0.14, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.45, facing)


def scholars_things(designer: Designer, x: float, top: float) -> list[Record]:
    """A rack of brushes, an ink stone, scrolls in a jar, an open book; in the old West a quill, an inkpot and tomes."""
    wood, paper = designer.paint(0.42, 0.07, 40), designer.paint(0.88, 0.025, 85)
    ink = designer.paint(0.30, 0.01, 270)
    records: list[Record] = [
        sheet(
            ((x - 0.26, top), (x + 0.10, top), (x + 0.08, top + 0.05), (x - 0.24, top + 0.05)), paper, lift=3
        ),
        line(((x - 0.08, top), (x - 0.08, top + 0.05)), paper.darker(0.12), 0.01),
    ]
    if designer.western:
        for n, hue in enumerate((25.0, 140.0, 250.0)):
            records.append(
                panel(
                    x + 0.16, top + 0.07 * n, 0.34 - 0.03 * n, 0.065, designer.paint(0.44, 0.07, hue), lift=3
                )
            )
        feather = smooth(
            ((x - 0.34, top + 0.08), (x - 0.44, top + 0.30), (x - 0.40, top + 0.46), (x - 0.33, top + 0.30))
        )
        return [
            *records,
            panel(x - 0.40, top, 0.12, 0.10, ink, lift=3),
            Cut(feather, paper.lighter(0.04), lift=2),
        ]
    records += [
        line(((x + 0.18, top), (x + 0.18, top + 0.40)), wood, 0.03),
        line(((x + 0.52, top), (x + 0.52, top + 0.40)), wood, 0.03),
        line(((x + 0.12, top + 0.40), (x + 0.58, top + 0.40)), wood, 0.04),
    ]
    for n in range(4):
        at = x + 0.23 + 0.08 * n
        records += [
            line(((at, top + 0.38), (at, top + 0.16)), designer.paint(0.66, 0.06, 70), 0.014),
            Cut(
                smooth(((at - 0.014, top + 0.17), (at + 0.014, top + 0.17), (at, top + 0.07))), ink, edge=0.4
            ),
        ]
    records += [Cut(ellipse(x - 0.38, top + 0.025, 0.09, 0.025), ink, lift=2)]
    return records


def typewriter(designer: Designer, x: float, top: float) -> list[Record]:
    """A black typewriter with a sheet in its roller, and a lamp of green glass beside it."""
    iron, paper = designer.paint(0.33, 0.015, 265), designer.paint(0.92, 0.015, 85)
    brass, green = designer.paint(0.70, 0.09, 80), designer.paint(0.50, 0.10, 155)
    lit = designer.air.lamps
    records: list[Record] = [
        panel(x - 0.13, top + 0.18, 0.26, 0.26, paper, lift=2),
        *(
            line(
                ((x - 0.09, top + 0.40 - 0.04 * n), (x + 0.08 - 0.03 * (n % 3), top + 0.40 - 0.04 * n)),
                iron,
                0.008,
            )
            for n in range(4)
        ),
        sheet(
            (
                (x - 0.24, top),
                (x + 0.24, top),
                (x + 0.20, top + 0.13),
                (x + 0.15, top + 0.20),
                (x - 0.15, top + 0.20),
                (x - 0.20, top + 0.13),
            ),
            iron,
            lift=5,
        ),
        panel(x - 0.24, top + 0.19, 0.48, 0.05, iron.lighter(0.06), lift=3, radius=0.02),
        disc(x - 0.26, top + 0.215, 0.028, None, brass, lift=1),
    ]
    for row in range(3):
        records += [
            disc(x - 0.14 + 0.04 * n, top + 0.03 + 0.035 * row, 0.012, None, paper, lift=0.4)
            for n in range(8)
        ]
    shade = smooth(
        ((x + 0.34, top + 0.34), (x + 0.40, top + 0.43), (x + 0.62, top + 0.43), (x + 0.68, top + 0.34)),
        tension=0.2,
    )
    records += [
        line(((x + 0.51, top), (x + 0.51, top + 0.38)), brass, 0.022),
        Cut(ellipse(x + 0.51, top + 0.015, 0.09, 0.022), brass, lift=2),
        Cut(shade, green if not lit else Colour(0.72, 0.13, 150), lift=4, lit=not lit),
    ]
    if lit:
        records += [glow(x + 0.51, top + 0.28, 0.7, Colour(0.90, 0.09, 90), 0.35)]
    return records


def clay_range(designer: Designer, top: float) -> list[Record]:
    """A range of whitewashed clay with an iron pan and a steamer of bamboo, fire in its mouth, wood beside it."""
    clay, soot = designer.paint(0.74, 0.028, 78), designer.paint(0.30, 0.02, 40)
    bamboo, iron = designer.paint(0.70, 0.075, 78), designer.paint(0.34, 0.015, 265)
    fire = Colour(0.78, 0.15, 55)
    left, right = -3.06, -1.62
    mouth = smooth(((-2.64, 0.12), (-2.62, 0.42), (-2.36, 0.55), (-2.10, 0.42), (-2.08, 0.12)), tension=0.25)
    records: list[Record] = [
        sheet(
            ((left, 0.0), (right, 0.0), (right - 0.03, top + 0.02), (left + 0.03, top + 0.02)), clay, lift=6
        ),
        panel(left - 0.04, top - 0.03, right - left + 0.08, 0.08, designer.paint(0.46, 0.02, 245), lift=4),
        Cut(mouth, soot, lift=0),
        Cut(
            smooth(
                ((-2.54, 0.13), (-2.46, 0.34), (-2.38, 0.22), (-2.30, 0.40), (-2.22, 0.22), (-2.16, 0.13))
            ),
            fire,
            edge=0,
            lit=False,
        ),
        Cut(smooth(((-2.44, 0.13), (-2.36, 0.26), (-2.28, 0.13))), Colour(0.92, 0.11, 85), edge=0, lit=False),
        glow(-2.36, 0.28, 1.0, fire, 0.34),
        *(
            line(
                ((right + 0.08 + 0.03 * n, 0.05 + 0.07 * (n % 2)), (right + 0.60, 0.05 + 0.07 * (n % 2))),
                designer.paint(0.48, 0.05, 55),
                0.06,
            )
            for n in range(3)
        ),
    ]
    pan = smooth(
        ((-2.98, top + 0.07), (-2.86, top + 0.015), (-2.52, top + 0.015), (-2.40, top + 0.07)), tension=0.3
    )
    records.append(Cut(pan, iron, lift=3))
    for n in range(3):
        records += [
            panel(
                -2.24, top + 0.05 + 0.13 * n, 0.52, 0.12, bamboo.lighter(0.015 * (n % 2)), lift=4, radius=0.02
            ),
            line(
                ((-2.22, top + 0.11 + 0.13 * n), (-1.74, top + 0.11 + 0.13 * n)), bamboo.darker(0.09), 0.012
            ),
        ]
    lid = smooth(
        (
            (-2.26, top + 0.44),
            (-2.12, top + 0.53),
            (-1.98, top + 0.56),
            (-1.84, top + 0.53),
            (-1.70, top + 0.44),
        ),
        tension=0.3,
    )
    return [*records, Cut(lid, bamboo.darker(0.04), lift=3)]


def tea_urn(designer: Designer, x: float, top: float) -> list[Record]:
    """A copper urn with its tap over a small fire, and bowls in a pile."""
    copper, clay = designer.paint(0.62, 0.10, 52), designer.paint(0.84, 0.02, 85)
    body = smooth(
        (
            (x - 0.17, top + 0.06),
            (x - 0.24, top + 0.30),
            (x - 0.13, top + 0.52),
            (x + 0.13, top + 0.52),
            (x + 0.24, top + 0.30),
            (x + 0.17, top + 0.06),
        ),
        tension=0.35,
    )
    records: list[Record] = [
        panel(x - 0.16, top, 0.32, 0.08, copper.darker(0.10), lift=3),
        Cut(body, copper, lift=5),
        panel(x - 0.10, top + 0.51, 0.20, 0.05, copper.lighter(0.05), lift=3, radius=0.02),
        disc(x, top + 0.60, 0.035, None, copper.darker(0.08), lift=2),
        line(
            ((x + 0.20, top + 0.22), (x + 0.34, top + 0.20), (x + 0.34, top + 0.14)),
            copper.darker(0.06),
            0.028,
            curved=True,
        ),
        line(((x - 0.13, top + 0.42), (x - 0.16, top + 0.20)), copper.lighter(0.14), 0.022),
    ]
    for n in range(4):
        bowl = smooth(
            (
                (x + 0.50, top + 0.07 * n),
                (x + 0.44, top + 0.09 + 0.07 * n),
                (x + 0.70, top + 0.09 + 0.07 * n),
                (x + 0.64, top + 0.07 * n),
            ),
            tension=0.2,
        )
        records.append(Cut(bowl, clay.lighter(0.01 * (n % 2)), lift=2))
    return records
