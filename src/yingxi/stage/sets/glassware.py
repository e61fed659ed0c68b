"""A laboratory's things: flasks, tubes, reagent bottles, a microscope, a balance, a hood, a molecule."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

LIQUIDS = (205.0, 145.0, 320.0, 55.0, 265.0, 20.0)


def _glass(designer: Designer) -> Colour:
    return designer.paint(0.88, 0.02, 215).clear(0.55)


def _filled(designer: Designer, body: Path, base: float, level: float, hue: float) -> list[Record]:
    """Glass with a liquid up to `level`."""
    liquid = designer.paint(0.64, 0.115, hue)
    left, _, right, _ = body.bounds()
    return [
        Cut(body, _glass(designer), lift=3),
        Group(
            (
                Cut(rectangle(left, base, right - left, level - base), liquid, edge=0),
                Cut(rectangle(left, level - 0.012, right - left, 0.014), liquid.lighter(0.14), edge=0),
            ),
            clip=body,
        ),
        line(
            ((left + (right - left) * 0.30, base + 0.03), (left + (right - left) * 0.30, level)),
            Colour(1, 0, 0, 0.35),
            0.012,
        ),
    ]


def conical_flask(designer: Designer, x: float, base: float, height: float, hue: float) -> list[Record]:
    """A flask with sloping sides, a third full."""
    w, n, h = height * 0.36, height * 0.11, height
    body = smooth(
        [
            (x - w, base + 0.01),
            (x - w * 0.97, base + 0.05),
            (x - n, base + h * 0.66),
            (x - n, base + h * 0.94),
            (x - n * 1.4, base + h),
            (x + n * 1.4, base + h),
            (x + n, base + h * 0.94),
            (x + n, base + h * 0.66),
            (x + w * 0.97, base + 0.05),
            (x + w, base + 0.01),
        ],
        tension=0.18,
    )
    return _filled(designer, body, base, base + h * 0.40, hue)


def round_flask(designer: Designer, x: float, base: float, size: float, hue: float) -> list[Record]:
    """A ball of glass with a neck, in a ring on a stand over a burner."""
    iron = designer.paint(0.38, 0.015, 260)
    y = base + size * 0.95
    ball = [
        (x + size * 0.36 * cos(a), y + size * 0.36 * sin(a))
        for a in (pi * (0.62 + 1.76 * n / 12) for n in range(13))
    ]
    body = smooth(
        [(x - size * 0.10, y + size * 0.72), *ball, (x + size * 0.10, y + size * 0.72)], tension=0.35
    )
    return [
        panel(x - size * 0.5, base, size, 0.03, iron, lift=3),
        line(((x + size * 0.44, base), (x + size * 0.44, base + size * 1.9)), iron, 0.022),
        line(((x + size * 0.44, y + size * 0.52), (x, y + size * 0.52)), iron, 0.02),
        panel(x - size * 0.08, base + 0.03, size * 0.16, size * 0.28, designer.paint(0.62, 0.06, 75), lift=3),
        glow(x, base + size * 0.42, size * 0.30, Colour(0.80, 0.10, 250), 0.5),
        *_filled(designer, body, y - size * 0.36, y + size * 0.02, hue),
    ]


def tube_rack(designer: Designer, left: float, base: float, count: int) -> list[Record]:
    """A wooden rack of tubes, each of another colour."""
    wood = designer.paint(0.66, 0.06, 68)
    width = 0.085 * count + 0.05
    records: list[Record] = []
    for n in range(count):
        x = left + 0.065 + 0.085 * n
        body = rectangle(x - 0.022, base + 0.03, 0.044, 0.26, radius=0.02)
        records += _filled(
            designer, body, base + 0.03, base + 0.09 + 0.03 * (n * 5 % 4), LIQUIDS[n % len(LIQUIDS)]
        )
    return [
        *records,
        panel(left, base, width, 0.04, wood, lift=3),
        panel(left, base + 0.15, width, 0.035, wood.lighter(0.04), lift=3),
    ]


def reagents(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """Bottles with labels along a shelf, brown and clear by turns."""
    records: list[Record] = []
    x, n = left + 0.04, 0
    while x < left + width - 0.10:
        wide, tall = designer.between(0.08, 0.13, name, n), height * designer.between(0.6, 0.95, name, n, "h")
        brown = designer.between(0, 1, name, n, "brown") < 0.45
        paint = designer.paint(0.46, 0.08, 52) if brown else designer.paint(0.78, 0.05, LIQUIDS[n % 6])
        records += [
            Cut(rectangle(x, base, wide, tall * 0.76, radius=0.02), paint, lift=3),
            panel(x + wide * 0.3, base + tall * 0.74, wide * 0.4, tall * 0.14, paint.darker(0.04), lift=1),
            panel(
                x + wide * 0.24,
                base + tall * 0.86,
                wide * 0.52,
                tall * 0.12,
                designer.paint(0.34, 0.02, 270),
                lift=2,
                radius=0.01,
            ),
            Cut(
                rectangle(x + wide * 0.1, base + tall * 0.22, wide * 0.8, tall * 0.3),
                designer.paint(0.90, 0.015, 90),
                edge=0,
            ),
            Cut(
                rectangle(x + wide * 0.2, base + tall * 0.36, wide * 0.5, tall * 0.05),
                designer.paint(0.46, 0.05, 250),
                edge=0,
            ),
        ]
        x += wide + designer.between(0.02, 0.07, name, n, "gap")
        n += 1
    return records


def microscope(designer: Designer, x: float, base: float, height: float, *, facing: int = 1) -> list[Record]:
    """A microscope in profile."""
    white, dark = designer.paint(0.82, 0.012, 230), designer.paint(0.32, 0.015, 265)

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + facing * px * height, base + py * height) for px, py in points]

    return [
        Cut(smooth(at([(-0.30, 0), (-0.30, 0.07), (0.30, 0.07), (0.32, 0)]), tension=0.15), dark, lift=4),
        Cut(
            smooth(
                at(
                    [
                        (-0.26, 0.06),
                        (-0.34, 0.34),
                        (-0.22, 0.62),
                        (0.02, 0.70),
                        (0.04, 0.58),
                        (-0.12, 0.50),
                        (-0.20, 0.32),
                        (-0.10, 0.06),
                    ]
                ),
                tension=0.4,
            ),
            white,
            lift=4,
        ),
        sheet(at([(-0.16, 0.28), (0.26, 0.28), (0.26, 0.33), (-0.16, 0.33)]), dark, lift=3),
        sheet(at([(0.00, 0.52), (0.14, 0.52), (0.14, 0.72), (0.00, 0.72)]), white.darker(0.04), lift=3),
        sheet(at([(0.03, 0.36), (0.11, 0.36), (0.11, 0.53), (0.03, 0.53)]), dark.lighter(0.16), lift=2),
        sheet(at([(-0.02, 0.68), (0.12, 0.70), (-0.06, 1.0), (-0.18, 0.95)]), white, lift=3),
        sheet(at([(-0.07, 0.97), (-0.04, 1.06), (-0.17, 1.01), (-0.20, 0.93)]), dark, lift=2),
        disc(
            x + facing * -0.22 * height, base + 0.24 * height, 0.07 * height, None, dark.lighter(0.10), lift=2
        ),
    ]


def molecule(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """A ring of six with two arms, as balls and rods."""
    rod, hues = designer.paint(0.42, 0.02, 260), (255.0, 25.0, 150.0)
    ring = [(x + size * cos(pi / 6 + n * pi / 3), y + size * sin(pi / 6 + n * pi / 3)) for n in range(6)]
    arms = [
        (x + 1.9 * size * cos(a), y + 1.9 * size * sin(a)) for a in (pi / 6, pi / 6 + pi, pi / 2 + pi / 3)
    ]
    records: list[Record] = [line([*ring, ring[0]], rod, size * 0.10)]
    records += [line((ring[i], arm), rod, size * 0.10) for i, arm in zip((0, 3, 1), arms, strict=True)]
    records += [
        disc(px, py, size * 0.24, None, designer.paint(0.58, 0.09, hues[n % 2]), lift=2)
        for n, (px, py) in enumerate(ring)
    ]
    return [
        *records,
        *(disc(px, py, size * 0.30, None, designer.paint(0.62, 0.09, hues[2]), lift=2) for px, py in arms),
    ]


def fume_hood(designer: Designer, left: float, width: float) -> list[Record]:
    """A cabinet to the ceiling with a sash of glass half raised, a lamp and a reaction under it."""
    white = designer.paint(0.76, 0.012, 220)
    inside = (left + 0.14, 0.98, width - 0.28, 1.22)
    dark = designer.paint(0.52, 0.02, 235)
    records: list[Record] = [
        panel(left, 0, width, 2.75, white, lift=9),
        panel(left + 0.05, 0.06, width / 2 - 0.08, 0.76, white.darker(0.05), lift=2),
        panel(left + width / 2 + 0.03, 0.06, width / 2 - 0.08, 0.76, white.darker(0.05), lift=2),
        Cut(rectangle(*inside), dark, edge=0),
        fade(rectangle(*inside), (0, 2.2), (0, 1.1), Colour(0.95, 0.04, 200), 0.34, 0.0),
        *round_flask(designer, left + width * 0.40, 0.98, 0.36, 320.0),
        *conical_flask(designer, left + width * 0.68, 0.98, 0.26, 145.0),
        Cut(
            rectangle(left + 0.14, 1.62, width - 0.28, 0.60), Colour(0.92, 0.03, 215, 0.26), edge=0, lit=False
        ),
        panel(left + 0.12, 1.58, width - 0.24, 0.06, white.darker(0.14), lift=4),
        panel(left - 0.03, 0.90, width + 0.06, 0.08, designer.paint(0.38, 0.015, 260), lift=5),
        panel(left + 0.1, 2.34, width - 0.2, 0.28, white.darker(0.03), lift=1),
    ]
    records += [
        line(((left + 0.25, y), (left + width - 0.25, y)), white.darker(0.14), 0.014)
        for y in (2.42, 2.48, 2.54)
    ]
    records += [
        disc(left + width - 0.07, 1.9 - 0.16 * n, 0.028, None, designer.paint(0.60, 0.10, hue), lift=2)
        for n, hue in enumerate((150.0, 85.0, 25.0))
    ]
    records.append(
        Cut(
            polygon(((left + 0.3, 1.64), (left + 0.5, 1.64), (left + 0.75, 2.2), (left + 0.55, 2.2))),
            Colour(1, 0, 0, 0.12),
            edge=0,
            lit=False,
        )
    )
    return records
