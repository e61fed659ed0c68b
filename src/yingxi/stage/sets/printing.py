"""What stands and hangs in a printer's shop: an iron hand press, cases of type, a stone with a forme on it, ink and
rollers, sheets that dry on a line. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.signs import lettered

SHADE = Colour(0.14, 0.04, 285)


def hand_press(designer: Designer, x: float) -> list[Record]:
    """The press: an arch of iron on clawed feet with a gilt urn on its head, the platen under its screw, the bar to
    pull, rails on which the bed runs out to the right, and its frame thrown back with a sheet on it."""
    iron, brass = designer.paint(0.33, 0.022, 245), designer.paint(0.74, 0.10, 82)
    light, wood = iron.lighter(0.07), designer.paint(0.54, 0.07, 50)
    records: list[Record] = [*_rails(designer, x, iron, wood), *_run_out(designer, x, iron, wood)]
    for side in (-1, 1):
        foot = [
            (x + side * 0.20, 0.42),
            (x + side * 0.34, 0.34),
            (x + side * 0.44, 0.16),
            (x + side * 0.66, 0.06),
            (x + side * 0.68, 0.0),
            (x + side * 0.40, 0.0),
            (x + side * 0.28, 0.12),
            (x + side * 0.12, 0.24),
        ]
        records.append(Cut(smooth(foot, tension=0.28), iron.darker(0.03), lift=5))
    outer = [
        (x - 0.50, 0.30),
        (x - 0.47, 1.10),
        (x - 0.50, 1.55),
        (x - 0.36, 1.86),
        (x - 0.12, 1.98),
        (x + 0.12, 1.98),
        (x + 0.36, 1.86),
        (x + 0.50, 1.55),
        (x + 0.47, 1.10),
        (x + 0.50, 0.30),
    ]
    inner: list[Point] = [
        (x - 0.33, 0.42),
        (x + 0.33, 0.42),
        (x + 0.31, 1.10),
        (x + 0.33, 1.48),
        (x + 0.22, 1.66),
        (x, 1.72),
        (x - 0.22, 1.66),
        (x - 0.33, 1.48),
        (x - 0.31, 1.10),
    ]
    records += [
        Cut(smooth(inner, tension=0.22), SHADE.clear(0.30), edge=0),
        *_platen(designer, x, iron, brass),
        Cut(smooth(outer, tension=0.22).joined(smooth(inner, tension=0.22)), iron, lift=7, name=MADE),
    ]
    for side in (-1, 1):
        records += [
            line(
                ((x + side * 0.44, 0.44), (x + side * 0.42, 1.10), (x + side * 0.44, 1.50)),
                light,
                0.014,
                curved=True,
            ),
            disc(x + side * 0.415, 1.22, 0.05, None, brass, lift=1),
            disc(x + side * 0.415, 0.62, 0.032, None, brass.darker(0.05), lift=1),
        ]
    garland = [(x + 0.30 * cos(pi * n / 8), 1.80 - 0.07 * sin(pi * n / 8)) for n in range(9)]
    records += [
        line(garland, brass, 0.020, curved=True),
        *(disc(px, py, 0.020, None, brass, lift=0.5) for px, py in garland[1:-1:2]),
        panel(x - 0.17, 1.96, 0.34, 0.06, light, lift=4),
    ]
    urn = [
        (x - 0.05, 2.02),
        (x - 0.13, 2.12),
        (x - 0.15, 2.24),
        (x - 0.08, 2.31),
        (x + 0.08, 2.31),
        (x + 0.15, 2.24),
        (x + 0.13, 2.12),
        (x + 0.05, 2.02),
    ]
    records += [
        Cut(smooth(urn, tension=0.3), brass, lift=4),
        line(((x - 0.13, 2.20), (x + 0.13, 2.20)), brass.darker(0.10), 0.014),
        disc(x, 2.35, 0.045, None, brass.lighter(0.04), lift=2),
    ]
    grip = ((x + 0.42, 1.41), (x + 0.86, 1.30))
    records += [
        line(((x - 0.02, 1.46), (x + 0.42, 1.41), (x + 0.52, 1.385)), light, 0.034, curved=True),
        line(grip, wood, 0.062),
        line(((x + 0.46, 1.41), (x + 0.84, 1.315)), wood.lighter(0.09), 0.014),
    ]
    return records


def _platen(designer: Designer, x: float, iron: Colour, brass: Colour) -> list[Record]:
    steel = designer.paint(0.60, 0.012, 240)
    return [
        panel(x - 0.09, 1.50, 0.18, 0.20, iron.lighter(0.03), lift=3),
        panel(x - 0.055, 1.22, 0.11, 0.30, steel, lift=3),
        *(
            line(((x - 0.055, y), (x + 0.055, y + 0.03)), steel.darker(0.16), 0.010)
            for y in (1.27, 1.33, 1.39, 1.45)
        ),
        sheet(
            ((x - 0.30, 1.10), (x + 0.30, 1.10), (x + 0.24, 1.20), (x - 0.24, 1.20)),
            iron.lighter(0.05),
            lift=4,
        ),
        panel(x - 0.32, 1.03, 0.64, 0.08, iron.lighter(0.02), lift=4),
        disc(x, 1.15, 0.030, None, brass, lift=1),
    ]


def _rails(designer: Designer, x: float, iron: Colour, wood: Colour) -> list[Record]:
    """The rails under the bed, the leg that bears their end, and the crank by which the bed runs."""
    return [
        sheet(
            ((x + 1.34, 0.84), (x + 1.46, 0.84), (x + 1.52, 0.0), (x + 1.36, 0.0)), iron.darker(0.02), lift=4
        ),
        panel(x + 1.28, 0.0, 0.30, 0.05, iron.lighter(0.02), lift=3),
        panel(x - 0.62, 0.80, 2.18, 0.07, iron.lighter(0.05), lift=5),
        panel(x - 0.62, 0.86, 2.18, 0.022, designer.paint(0.64, 0.012, 235), lift=1),
        disc(x + 0.62, 0.76, 0.075, None, iron.lighter(0.08), lift=3),
        line(((x + 0.62, 0.76), (x + 0.76, 0.58)), iron.lighter(0.10), 0.030),
        line(((x + 0.76, 0.60), (x + 0.76, 0.50)), wood, 0.050),
    ]


def _run_out(designer: Designer, x: float, iron: Colour, wood: Colour) -> list[Record]:
    """The bed with the forme, and the tympan that leans back from it with the sheet that has just been printed."""
    paper, ink = designer.paint(0.93, 0.02, 88), designer.paint(0.30, 0.02, 270)
    low, high = (x + 1.38, 0.96), (x + 1.80, 1.78)
    across, up = high[0] - low[0], high[1] - low[1]

    def at(share: float, aside: float) -> Point:
        return low[0] + across * share - 0.10 * aside, low[1] + up * share + 0.05 * aside

    frame = [at(0.0, -0.4), at(1.0, -0.4), at(1.0, 0.9), at(0.0, 0.9)]
    leaf = [at(0.12, 0.2), at(0.90, 0.2), at(0.90, 1.9), at(0.12, 1.9)]
    records: list[Record] = [
        sheet(frame, wood.darker(0.03), lift=4),
        sheet(leaf, paper, lift=3),
        *(
            line((at(s, 0.5), at(s, 1.6)), ink.clear(0.75), 0.010)
            for s in (0.24, 0.32, 0.40, 0.48, 0.66, 0.74)
        ),
        line((at(0.82, 0.5), at(0.82, 1.6)), designer.paint(0.52, 0.14, 28), 0.030),
        panel(x + 0.52, 0.885, 0.90, 0.075, iron.lighter(0.04), lift=4),
        panel(x + 0.60, 0.955, 0.72, 0.030, designer.paint(0.50, 0.012, 240), lift=2),
    ]
    records += [
        panel(
            x + 0.62 + 0.072 * n,
            0.972,
            0.055,
            0.030 + 0.006 * ((n * 3) % 4),
            ink.lighter(0.08 * (n % 2)),
            lift=1,
        )
        for n in range(10)
    ]
    return records


def type_frame(designer: Designer, left: float, width: float) -> list[Record]:
    """A compositor's frame: two cases of type at a slant, each letter in its own box, drawers with brass pulls."""
    wood, brass = designer.paint(0.50, 0.065, 48), designer.paint(0.76, 0.09, 84)
    dark = wood.darker(0.16)
    records: list[Record] = [
        panel(left, 0.06, width, 0.88, wood.darker(0.03), lift=6),
        *(panel(left + s * (width - 0.08), 0.0, 0.08, 0.94, wood.darker(0.08), lift=3) for s in (0.0, 1.0)),
    ]
    half = width / 2
    for row in range(6):
        y = 0.12 + 0.132 * row
        for column in range(2):
            x = left + 0.05 + column * (half - 0.02)
            records += [
                panel(x, y, half - 0.09, 0.112, wood.lighter(0.02 * ((row + column) % 3)), lift=2),
                panel(x + half / 2 - 0.13, y + 0.034, 0.16, 0.046, brass, lift=1.5, radius=0.012),
                Cut(
                    rectangle(x + half / 2 - 0.115, y + 0.046, 0.13, 0.024),
                    designer.paint(0.90, 0.02, 85),
                    edge=0,
                ),
            ]
    records += _case(designer, left, width, 0.95, 0.30, rows=4, columns=13, wood=wood, dark=dark)
    records += _case(
        designer, left, width, 1.30, 0.44, rows=6, columns=14, wood=wood.lighter(0.02), dark=dark
    )
    stick = (left + width * 0.22, 1.235)
    records += [
        line((stick, (stick[0] + 0.34, stick[1] + 0.02)), designer.paint(0.72, 0.012, 235), 0.040),
        line(((stick[0] + 0.02, stick[1] + 0.03), (stick[0] + 0.24, stick[1] + 0.042)), dark, 0.022),
    ]
    return records


def _case(
    designer: Designer,
    left: float,
    width: float,
    bottom: float,
    tall: float,
    *,
    rows: int,
    columns: int,
    wood: Colour,
    dark: Colour,
) -> list[Record]:
    """One case, tipped towards the compositor; in its boxes sorts of lead that catch the light."""
    inset = 0.05
    outline = (
        (left - 0.05, bottom),
        (left + width + 0.05, bottom),
        (left + width - inset + 0.03, bottom + tall),
        (left + inset - 0.03, bottom + tall),
    )
    records: list[Record] = [sheet(outline, wood, lift=6)]

    def at(column: float, row: float) -> Point:
        share = row / rows
        start, end = left + inset * share * 0.8 + 0.02, left + width - inset * share * 0.8 - 0.02
        return start + (end - start) * column / columns, bottom + 0.025 + (tall - 0.05) * share

    for row in range(rows):
        for column in range(columns):
            corners = (
                at(column + 0.06, row + 0.08),
                at(column + 0.94, row + 0.08),
                at(column + 0.94, row + 0.92),
                at(column + 0.06, row + 0.92),
            )
            full = designer.between(0.0, 1.0, "case", round(bottom * 100), row, column)
            records.append(Cut(polygon(corners), dark.lighter(0.03 * (full > 0.5)), edge=0.3))
            if full > 0.28:
                lead = designer.paint(0.58 + 0.10 * full, 0.012, 240)
                heap = (
                    at(column + 0.14, row + 0.14),
                    at(column + 0.86, row + 0.14),
                    at(column + 0.80, row + 0.30 + 0.35 * full),
                    at(column + 0.24, row + 0.26 + 0.30 * full),
                )
                records.append(Cut(polygon(heap), lead, edge=0.4))
    return records


def stone_table(designer: Designer, left: float, width: float, high: float) -> list[Record]:
    """The imposing stone on its cabinet: a forme locked in its chase, a mallet, the ink slab with a roller, a pile of
    sheets."""
    wood, stone = designer.paint(0.48, 0.06, 46), designer.paint(0.66, 0.014, 230)
    iron, ink = designer.paint(0.36, 0.02, 250), designer.paint(0.24, 0.02, 275)
    records: list[Record] = [
        *(panel(left + x, 0.0, 0.10, high, wood.darker(0.07), lift=3) for x in (0.06, width - 0.16)),
        panel(left + 0.10, 0.22, width - 0.20, high - 0.36, wood.darker(0.04), lift=4),
        *(
            panel(left + 0.16, 0.28 + 0.14 * n, width - 0.32, 0.115, wood.lighter(0.015 * (n % 2)), lift=2)
            for n in range(3)
        ),
        *(
            disc(left + width / 2, 0.335 + 0.14 * n, 0.020, None, designer.paint(0.74, 0.08, 84))
            for n in range(3)
        ),
        panel(left - 0.02, high - 0.13, width + 0.04, 0.08, wood, lift=5),
        panel(left - 0.05, high - 0.06, width + 0.10, 0.075, stone, lift=5),
        line(((left, high - 0.02), (left + width, high - 0.015)), stone.lighter(0.06), 0.010),
    ]
    chase = left + 0.16
    records += [
        sheet(
            (
                (chase, high + 0.01),
                (chase + 0.62, high + 0.01),
                (chase + 0.55, high + 0.15),
                (chase + 0.07, high + 0.15),
            ),
            iron,
            lift=3,
        ),
        sheet(
            (
                (chase + 0.06, high + 0.03),
                (chase + 0.56, high + 0.03),
                (chase + 0.51, high + 0.13),
                (chase + 0.11, high + 0.13),
            ),
            designer.paint(0.56, 0.012, 240),
            lift=1,
        ),
        *(
            line(
                (
                    (chase + 0.10 + 0.01 * n, high + 0.045 + 0.022 * n),
                    (chase + 0.52 - 0.01 * n, high + 0.045 + 0.022 * n),
                ),
                ink,
                0.009,
            )
            for n in range(4)
        ),
        line(((chase + 0.80, high + 0.05), (chase + 0.80, high + 0.26)), wood.lighter(0.08), 0.032),
        panel(chase + 0.72, high + 0.01, 0.16, 0.10, wood.lighter(0.04), lift=3, radius=0.02),
    ]
    slab = left + width - 0.86
    records += [
        panel(slab, high + 0.012, 0.42, 0.022, designer.paint(0.86, 0.012, 220), lift=2),
        Cut(ellipse(slab + 0.17, high + 0.034, 0.13, 0.012), ink, edge=0),
        panel(slab + 0.10, high + 0.034, 0.26, 0.085, ink.lighter(0.05), lift=3, radius=0.042),
        line(((slab + 0.12, high + 0.076), (slab + 0.34, high + 0.076)), ink.lighter(0.25), 0.012),
        line(((slab + 0.36, high + 0.08), (slab + 0.45, high + 0.16)), iron, 0.018),
        line(((slab + 0.44, high + 0.15), (slab + 0.54, high + 0.25)), wood.lighter(0.10), 0.040),
    ]
    pile = left + width - 0.30
    records += [
        panel(
            pile - 0.02 + 0.012 * ((n * 2) % 3),
            high + 0.012 + 0.020 * n,
            0.30,
            0.018,
            designer.paint(0.92 - 0.012 * (n % 2), 0.02, 86),
            lift=1,
        )
        for n in range(7)
    ]
    return records


def drying_sheets(
    designer: Designer,
    name: str,
    start: Point,
    end: Point,
    count: int,
    *,
    gap: tuple[float, float] = (9.0, 9.0),
) -> list[Record]:
    """Printed sheets pegged to a sagging line; none between the `gap`'s two x."""

    def at(share: float) -> Point:
        return start[0] + (end[0] - start[0]) * share, (
            start[1] + (end[1] - start[1]) * share - 0.5 * share * (1 - share)
        )

    records: list[Record] = [
        line([at(n / 14) for n in range(15)], designer.paint(0.40, 0.03, 60), 0.014, curved=True)
    ]
    for n in range(count):
        x, y = at((n + 0.5) / count)
        if gap[0] < x < gap[1]:
            continue
        records += printed_sheet(
            designer, f"{name} {n}", x, y, 0.34, 0.46, turn=designer.between(-0.03, 0.03, name, n)
        )
        peg = designer.paint(0.62, 0.06, 60)
        records += [panel(x + s * 0.11 - 0.012, y - 0.035, 0.024, 0.075, peg, lift=2) for s in (-1, 1)]
    return records


def printed_sheet(
    designer: Designer, name: str, x: float, top: float, width: float, height: float, *, turn: float = 0.0
) -> list[Record]:
    """A sheet that hangs from its upper edge: a headline, columns, or a woodcut in black and red."""
    paper = designer.paint(0.92 - 0.03 * designer.between(0, 1, name, "tone"), 0.022, 86)
    ink, red = designer.paint(0.30, 0.02, 270), designer.paint(0.52, 0.14, 28)

    def at(share: float, down: float) -> Point:
        return x + width * (share - 0.5) + turn * down * 2, top - height * down

    records: list[Record] = [sheet((at(0, 1), at(1, 1), at(1, 0), at(0, 0)), paper, lift=4, edge=0.7)]
    kinds = ("page", "page", "woodcut") if designer.ancient else ("news", "woodcut", "page")
    kind = designer.one_of(kinds, name, "kind")
    if kind == "woodcut":
        cx, cy = at(0.5, 0.42)
        records += [
            Cut(polygon((at(0.14, 0.68), at(0.86, 0.68), at(0.86, 0.14), at(0.14, 0.14))), ink, edge=0),
            Cut(ellipse(cx + width * 0.12, cy + height * 0.10, width * 0.13), red, edge=0),
            Cut(
                polygon((at(0.18, 0.65), at(0.40, 0.34), at(0.56, 0.52), at(0.66, 0.42), at(0.82, 0.65))),
                paper,
                edge=0,
            ),
            line((at(0.2, 0.80), at(0.8, 0.80)), ink, 0.018),
            line((at(0.3, 0.88), at(0.7, 0.88)), ink.clear(0.7), 0.010),
        ]
        return records
    if kind == "news":
        word = "号外" if not designer.western else "EXTRA"
        records += [
            lettered(word, *at(0.5, 0.14), width * (0.30 if word == "号外" else 0.22), red),
            line((at(0.1, 0.26), at(0.9, 0.26)), ink, 0.010),
            Cut(
                polygon((at(0.1, 0.56), at(0.46, 0.56), at(0.46, 0.32), at(0.1, 0.32))),
                ink.lighter(0.22),
                edge=0,
            ),
        ]
    upright = kind == "page" and not designer.western
    if upright:
        records += [
            line((at(s, 0.12), at(s, 0.86)), ink.clear(0.75), 0.010) for s in (0.18, 0.32, 0.46, 0.60, 0.74)
        ]
        return [*records, Cut(rectangle(*at(0.80, 0.90), width * 0.10, width * 0.10), red, edge=0)]
    for n in range(6 if kind == "news" else 10):
        down = (0.62 + 0.055 * n) if kind == "news" else (0.12 + 0.075 * n)
        records.append(line((at(0.1, down), at(0.9 if n % 4 < 3 else 0.6, down)), ink.clear(0.7), 0.009))
    return records


def reams(designer: Designer, left: float, base: float, columns: int, rows: int) -> list[Record]:
    """Reams of paper in wrappers, tied with string."""
    records: list[Record] = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + 0.46 * column + 0.03 * ((row * 2 + column) % 3), base + 0.155 * row
            wrap = designer.paint(0.70, 0.05, designer.one_of((70, 60, 85, 230), "ream", row, column))
            records += [
                panel(x, y, 0.43, 0.148, wrap, lift=3),
                panel(x + 0.03, y + 0.030, 0.16, 0.085, designer.paint(0.90, 0.02, 86), lift=0.5),
                line(((x + 0.30, y), (x + 0.30, y + 0.148)), wrap.darker(0.16), 0.010),
            ]
    return records


def ink_tins(designer: Designer, left: float, base: float, count: int) -> list[Record]:
    """Tins of ink: black, and a few colours; what has run down shows which."""
    records: list[Record] = []
    for n in range(count):
        x, tall = left + 0.21 * n, 0.15 + 0.03 * ((n * 3) % 4)
        paint = designer.paint(
            *((0.26, 0.02, 270), (0.52, 0.14, 28), (0.46, 0.10, 245), (0.26, 0.02, 270))[n % 4]
        )
        tin = designer.paint(0.64, 0.02, 230)
        records += [
            panel(x, base, 0.17, tall, tin, lift=3, radius=0.015),
            panel(x, base + tall * 0.30, 0.17, tall * 0.42, paint, lift=0.5),
            Cut(ellipse(x + 0.085, base + tall, 0.085, 0.018), paint, edge=0.4),
            line(((x + 0.12, base + tall), (x + 0.12, base + tall * 0.55)), paint, 0.022),
        ]
    return records
