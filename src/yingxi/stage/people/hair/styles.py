"""Ten hair styles, each a piece behind the head, a cap with its fringe, and a few strands."""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.hair.wig import Wig, cap, dome, lock


@dataclass(frozen=True, slots=True)
class Hairdo:
    """`behind` is drawn before the neck and the body, `over` after the face."""

    behind: DisplayList
    over: DisplayList


def hair_of(style: str, wig: Wig) -> Hairdo:
    return _STYLES[style](wig)


def _nape(wig: Wig, low: float, *, wide: float = 1.0) -> Cut:
    """Hair behind the head and the ears, down to `low`."""
    w, back = wig.half * wide, wig.behind
    points = (
        (-w - 0.03 + back, wig.eye + 0.12),
        (-w - 0.02 + back, low + 0.16),
        (-w * 0.72 + back, low + 0.01),
        (0.0 + back, low - 0.015),
        (w * 0.74 + back, low + 0.02),
        (w * 0.99 + back * 0.4, low + 0.18),
        (w * 0.99, wig.eye + 0.14),
        (0.0, 0.92),
    )
    return wig.sheet(smooth(points), tone="shade", name="back hair")


def _bun(wig: Wig) -> Hairdo:
    """Combed back from a side parting into a knot high behind."""
    f, w, e = wig.fringe, wig.half, wig.eye
    x, y, r = -w * 0.60 + wig.behind * 2 + wig.sway(0.06), 1.04, 0.185
    knot = smooth(
        (
            (x - r, y - 0.02),
            (x - r * 0.72, y + r * 0.72),
            (x + 0.02, y + r * 0.97),
            (x + r * 0.80, y + r * 0.60),
            (x + r, y - 0.05),
            (x + r * 0.5, y - r * 0.85),
            (x - r * 0.6, y - r * 0.8),
        )
    )
    curl = wig.strands(
        (
            (
                (x - r * 0.70, y - 0.03),
                (x - r * 0.50, y + r * 0.45),
                (x, y + r * 0.66),
                (x + r * 0.55, y + r * 0.36),
                (x + r * 0.62, y - r * 0.15),
                (x + r * 0.2, y - r * 0.5),
            ),
            (
                (x - r * 0.35, y - r * 0.25),
                (x - r * 0.28, y + r * 0.15),
                (x + r * 0.05, y + r * 0.28),
                (x + r * 0.3, y),
            ),
        )
    )
    behind: list[Record] = [_nape(wig, e - 0.24, wide=0.93)]
    if not wig.hat:
        pin = lock(((x - r * 1.25, y + r * 0.55), (x + r * 1.15, y + 0.02)), (0.028, 0.022))
        behind += [wig.sheet(knot, lift=1.0, name="bun"), *curl]
        if wig.female and wig.near.pixels > 30:
            behind.append(Cut(pin, wig.accent.plain, lift=wig.near.lift(0.8), edge=0.4, name="hairpin"))
    hairline: list[Point] = [
        (w * 0.88 + f * 0.3, e + 0.13),
        (w * 0.68 + f * 0.6, e + 0.27),
        (w * 0.26 + f, e + 0.375),
        (-w * 0.12 + f, e + 0.335),
        (-w * 0.52 + f, e + 0.235),
        (-w * 0.80 + f * 0.6, e + 0.085),
        (-w * 0.90 + f * 0.4, e - 0.04),
    ]
    top = cap(dome(wig), hairline)
    lines = (
        ((w * 0.20 + f, e + 0.40), (-w * 0.05, 0.95), (-w * 0.42, 1.00)),
        ((-w * 0.06 + f, e + 0.36), (-w * 0.34, 0.90), (-w * 0.66, 0.93)),
        ((-w * 0.44 + f, e + 0.27), (-w * 0.66, 0.80), (-w * 0.90, 0.80)),
        ((w * 0.58 + f * 0.6, e + 0.32), (w * 0.40, 0.93), (w * 0.10, 1.02)),
        ((-w * 0.74 + f * 0.6, e + 0.13), (-w * 0.90, 0.68), (-w * 1.0, 0.66)),
    )
    return Hairdo(tuple(behind), (wig.sheet(top, lift=2.0, name="cap"), *wig.strands(lines)))


def _fringe_line(wig: Wig, height: float, *, ragged: float = 0.018) -> list[Point]:
    """A straight fringe at `height` above the eyes, cut by hand."""
    f, w, e = wig.fringe, wig.half, wig.eye
    line: list[Point] = [(w * 0.90 + f * 0.3, e + 0.09)]
    for i, share in enumerate((0.74, 0.48, 0.20, -0.08, -0.36, -0.62)):
        line.append((w * share + f, e + height + ragged * (1 if i % 2 else -1) + 0.02 * (1 - abs(share))))
    line.append((-w * 0.82 + f * 0.6, e + 0.07))
    return line


def _fringe_strands(wig: Wig, height: float) -> tuple[tuple[Point, ...], ...]:
    f, w, e = wig.fringe, wig.half, wig.eye
    return tuple(
        (
            (w * s + f, e + height + 0.05),
            (w * s * 0.92 + f, e + height + 0.17),
            (w * s * 0.70 + f * 0.6, e + height + 0.29),
        )
        for s in (0.58, 0.22, -0.10, -0.46)
    )


def _bob(wig: Wig) -> Hairdo:
    """To the jaw, with a fringe."""
    f, w, e = wig.fringe, wig.half, wig.eye
    s, back = wig.sway(0.30), wig.behind
    low = e - 0.36
    mass = smooth(
        (
            (-w - 0.06 + back, e + 0.20),
            (-w - 0.105 + back, e - 0.08),
            (-w - 0.085 + back + s, low + 0.07),
            (-w * 0.90 + back + s, low - 0.01),
            (-w * 0.35 + s, low + 0.01),
            (w * 0.55 + s, low + 0.02),
            (w * 1.02 + s, low + 0.04),
            (w + 0.065 + s * 0.6, low + 0.16),
            (w + 0.045, e + 0.16),
            (0.0, 0.95),
        )
    )
    hairline = _fringe_line(wig, 0.205)
    outer = dome(wig, rise=0.065, near_low=low + 0.09, far_low=e - 0.02)
    outer[0] = (-w - 0.085 + back + s, low + 0.06)
    hairline[-1:] = [
        (-w * 0.78 + f * 0.6, e + 0.11),
        (-w * 0.80 + f * 0.5, e - 0.10),
        (-w * 0.78 + s, low + 0.08),
        (-w * 0.90 + s, low + 0.03),
    ]
    lines = (
        *_fringe_strands(wig, 0.205),
        ((-w * 0.92, e + 0.08), (-w * 0.98, e - 0.08), (-w * 0.96 + s, low + 0.12)),
    )
    return Hairdo(
        (wig.sheet(mass, tone="shade", name="back hair"),),
        (wig.sheet(cap(outer, hairline, tension=0.40), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def _short(wig: Wig) -> Hairdo:
    """Parted at the side, swept over the brow, short at the ears."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline: list[Point] = [
        (w * 0.93 + f * 0.3, e + 0.15),
        (w * 0.72 + f * 0.6, e + 0.20),
        (w * 0.62 + f * 0.7, e + 0.285),
        (w * 0.22 + f, e + 0.235),
        (-w * 0.18 + f, e + 0.24),
        (-w * 0.50 + f, e + 0.315),
        (-w * 0.64 + f * 0.8, e + 0.23),
        (-w * 0.80 + f * 0.6, e + 0.14),
        (-w * 0.84 + f * 0.5, e - 0.035),
    ]
    outer = dome(wig, rise=0.075, near_low=e - 0.045, far_low=e + 0.08)
    lines = (
        ((-w * 0.48 + f, e + 0.34), (-w * 0.05 + f, e + 0.43), (w * 0.40 + f * 0.6, e + 0.36)),
        ((-w * 0.44 + f, e + 0.40), (w * 0.02, e + 0.52), (w * 0.55, e + 0.42)),
        ((-w * 0.60 + f * 0.8, e + 0.33), (-w * 0.80, e + 0.36), (-w * 0.98, e + 0.28)),
        ((-w * 0.56, e + 0.42), (-w * 0.76, e + 0.46), (-w * 0.92, e + 0.40)),
    )
    return Hairdo(
        (_nape(wig, e - 0.17, wide=0.92),),
        (wig.sheet(cap(outer, hairline, tension=0.36), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def _pigtails(wig: Wig) -> Hairdo:
    """Two tails tied at the sides, and a fringe."""
    w, e = wig.half, wig.eye
    behind: list[Record] = []
    for side, lag in ((1.0, 0.9), (-1.0, 1.0)):
        x, y = side * (w + 0.045) + wig.behind * (1.0 if side < 0 else 0.3), e + 0.075
        s = wig.sway(0.42) * lag
        tail = smooth(
            (
                (x - side * 0.015, y + 0.07),
                (x + side * 0.135, y + 0.085),
                (x + side * 0.205, y - 0.09),
                (x + side * 0.190 + s * 0.6, y - 0.28),
                (x + side * 0.105 + s, y - 0.455 - 0.02 * side),
                (x + side * 0.050 + s, y - 0.30),
                (x + side * 0.020 + s * 0.3, y - 0.12),
            )
        )
        behind.append(wig.sheet(tail, lift=1.0, tone="plain" if side < 0 else "shade", name="pigtail"))
        behind += wig.strands(
            (
                (
                    (x + side * 0.08, y + 0.03),
                    (x + side * 0.125 + s * 0.4, y - 0.16),
                    (x + side * 0.095 + s, y - 0.36),
                ),
                (
                    (x + side * 0.13, y + 0.02),
                    (x + side * 0.165 + s * 0.4, y - 0.12),
                    (x + side * 0.150 + s * 0.7, y - 0.26),
                ),
            )
        )
        behind.append(
            Cut(
                ellipse(x + side * 0.035, y + 0.035, 0.062, 0.072),
                wig.accent.plain,
                lift=wig.near.lift(0.8),
                edge=0.5,
                name="tie",
            )
        )
    behind.insert(0, _nape(wig, e - 0.20, wide=0.95))
    top = cap(dome(wig, rise=0.06, near_low=e - 0.02, far_low=e + 0.05), _fringe_line(wig, 0.225))
    f = wig.fringe
    part = ((f * 0.8, e + 0.42), (f * 0.6 - 0.01, e + 0.53), (f * 0.4, 1.03))
    return Hairdo(
        tuple(behind),
        (wig.sheet(top, lift=2.0, name="cap"), *wig.strands((*_fringe_strands(wig, 0.225), part))),
    )


def _long(wig: Wig) -> Hairdo:
    """Down to the chest behind, parted in the middle, a lock on the near side."""
    f, w, e = wig.fringe, wig.half, wig.eye
    back, s, low = wig.behind, wig.sway(0.7), -0.52
    mass = smooth(
        (
            (-w - 0.055 + back, e + 0.22),
            (-w - 0.115 + back, e - 0.10),
            (-w - 0.135 + back + s * 0.4, -0.12),
            (-w - 0.105 + back + s, low + 0.06),
            (-w * 0.70 + s, low - 0.03),
            (-w * 0.10 + s, low + 0.02),
            (w * 0.45 + s, low - 0.01),
            (w * 0.92 + s, low + 0.10),
            (w + 0.06 + s * 0.4, -0.06),
            (w + 0.05, e),
            (w + 0.03, e + 0.2),
            (0.0, 0.95),
        )
    )
    hairline: list[Point] = [
        (w * 0.90 + f * 0.2, e - 0.06),
        (w * 0.86 + f * 0.3, e + 0.12),
        (w * 0.62 + f * 0.7, e + 0.28),
        (w * 0.14 + f, e + 0.405),
        (-w * 0.24 + f, e + 0.315),
        (-w * 0.62 + f * 0.8, e + 0.165),
        (-w * 0.76 + f * 0.6, e - 0.02),
        (-w * 0.82 + s * 0.2, e - 0.22),
        (-w * 0.86 + s * 0.4, e - 0.40),
        (-w * 1.00 + s * 0.5, e - 0.46),
    ]
    outer = dome(wig, rise=0.06, far_low=e - 0.22)
    outer[0] = (-w - 0.10 + back + s * 0.3, e - 0.36)
    lines = (
        ((w * 0.10 + f, e + 0.43), (-w * 0.40, e + 0.36), (-w * 0.86, e + 0.06)),
        ((w * 0.06 + f, e + 0.48), (-w * 0.50, e + 0.44), (-w * 1.00, e + 0.08)),
        ((w * 0.22 + f, e + 0.42), (w * 0.62, e + 0.33), (w * 0.90, e + 0.12)),
        ((-w * 0.90, e - 0.02), (-w * 0.95, e - 0.20), (-w * 0.94, e - 0.36)),
    )
    tail = wig.strands(
        (
            ((-w * 0.9 + s * 0.5, -0.12), (-w * 0.92 + s * 0.8, -0.30), (-w * 0.85 + s, -0.46)),
            ((w * 0.85 + s * 0.3, -0.02), (w * 0.80 + s * 0.6, -0.22), (w * 0.72 + s, -0.36)),
        )
    )
    return Hairdo(
        (wig.sheet(mass, tone="shade", name="back hair"), *tail),
        (wig.sheet(cap(outer, hairline), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def _cropped(wig: Wig) -> Hairdo:
    """Close to the skull, a high square hairline."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline: list[Point] = [
        (w * 0.90 + f * 0.3, e + 0.17),
        (w * 0.74 + f * 0.6, e + 0.27),
        (w * 0.58 + f * 0.8, e + 0.345),
        (w * 0.10 + f, e + 0.350),
        (-w * 0.44 + f, e + 0.345),
        (-w * 0.64 + f * 0.8, e + 0.26),
        (-w * 0.82 + f * 0.6, e + 0.17),
        (-w * 0.86 + f * 0.5, e + 0.01),
    ]
    outer = dome(wig, rise=0.028, near_low=e - 0.02, far_low=e + 0.12)
    lines = tuple(
        (
            (w * s + f * 0.6, e + 0.385 + 0.05 * (i % 2)),
            (w * s * 0.95 + f * 0.5 + 0.015, e + 0.435 + 0.05 * (i % 2)),
        )
        for i, s in enumerate((0.42, 0.16, -0.12, -0.40, -0.62))
    )
    return Hairdo(
        (_nape(wig, e - 0.10, wide=0.88),),
        (wig.sheet(cap(outer, hairline, tension=0.30), lift=1.2, name="cap"), *wig.strands(lines)),
    )


def _bald(wig: Wig) -> Hairdo:
    """A bare crown; an older head keeps its tufts over the ears."""
    if wig.age != "elder":
        return Hairdo((), ())
    w, e, b = wig.half, wig.eye, wig.behind
    tuft = smooth(
        (
            (-w - 0.045 + b, e - 0.06),
            (-w - 0.085 + b, e + 0.08),
            (-w - 0.035 + b, e + 0.22),
            (-w * 0.84, e + 0.21),
            (-w * 0.80, e + 0.07),
            (-w * 0.86, e - 0.02),
        )
    )
    far = smooth(((w * 0.97, e + 0.02), (w + 0.030, e + 0.10), (w * 0.98, e + 0.22), (w * 0.90, e + 0.17)))
    lines = (
        ((-w * 0.88, e + 0.04), (-w - 0.02, e + 0.06), (-w - 0.05 + b, e + 0.04)),
        ((-w * 0.87, e + 0.12), (-w - 0.01, e + 0.15), (-w - 0.05 + b, e + 0.13)),
    )
    return Hairdo(
        (_nape(wig, e - 0.16, wide=0.95),),
        (
            wig.sheet(tuft, lift=1.0, name="tuft"),
            wig.sheet(far, name="tuft", tone="shade"),
            *wig.strands(lines),
        ),
    )


def _ponytail(wig: Wig) -> Hairdo:
    """Combed back and tied high behind; the tail swings."""
    w, e = wig.half, wig.eye
    x, y, s = -w * 0.86 + wig.behind, 0.86, wig.sway(0.6)
    tail = smooth(
        (
            (x + 0.03, y + 0.09),
            (x - 0.15, y + 0.10),
            (x - 0.29, y - 0.06),
            (x - 0.315 + s * 0.5, y - 0.32),
            (x - 0.235 + s, y - 0.60),
            (x - 0.185 + s, y - 0.64),
            (x - 0.140 + s * 0.7, y - 0.40),
            (x - 0.085 + s * 0.3, y - 0.17),
        )
    )
    lines = (
        ((x - 0.06, y + 0.04), (x - 0.20, y - 0.08), (x - 0.245 + s * 0.5, y - 0.34)),
        ((x - 0.03, y), (x - 0.14, y - 0.12), (x - 0.190 + s * 0.6, y - 0.44)),
    )
    behind: list[Record] = [_nape(wig, e - 0.18, wide=0.92)]
    if not wig.hat:
        behind += [wig.sheet(tail, lift=1.0, name="tail"), *wig.strands(lines)]
        behind.append(
            Cut(
                ellipse(x - 0.015, y + 0.03, 0.060, 0.080),
                wig.accent.plain,
                lift=wig.near.lift(0.8),
                edge=0.5,
                name="tie",
            )
        )
    bun = _bun(wig).over
    return Hairdo(
        tuple(behind),
        bun
        if wig.age != "child"
        else (
            wig.sheet(cap(dome(wig), _fringe_line(wig, 0.235)), lift=2.0, name="cap"),
            *wig.strands(_fringe_strands(wig, 0.235)),
        ),
    )


def _curly(wig: Wig) -> Hairdo:
    """A cloud of curls, bumpy all round."""
    f, w, e = wig.fringe, wig.half, wig.eye
    bumps: list[Point] = []
    count = 15
    for i in range(count):
        angle = pi * (1.16 - 1.22 * i / (count - 1))
        radius = 1.0 + (0.06 if i % 2 else -0.035) + 0.02 * sin(i * 2.3)
        bumps.append(
            (
                -0.01 + wig.behind * 0.6 + (w + 0.105) * radius * cos(angle),
                e + 0.135 + 0.50 * radius * sin(angle),
            )
        )
    hairline: list[Point] = [(w * 0.92 + f * 0.3, e + 0.12)]
    for i, share in enumerate((0.74, 0.52, 0.30, 0.04, -0.20, -0.46, -0.68)):
        hairline.append((w * share + f, e + (0.205 if i % 2 else 0.275) + 0.03 * (1 - abs(share))))
    hairline += [(-w * 0.82 + f * 0.6, e + 0.10), (-w * 0.80 + f * 0.5, e - 0.02), (-w * 0.90, e - 0.08)]
    mass = smooth(
        (
            (-w - 0.10 + wig.behind, e + 0.15),
            (-w - 0.13 + wig.behind, e - 0.06),
            (-w * 0.95 + wig.behind, e - 0.20),
            (-w * 0.3, e - 0.18),
            (w * 0.5, e - 0.18),
            (w + 0.05, e - 0.10),
            (w + 0.09, e + 0.04),
            (w + 0.04, e + 0.2),
            (0.0, 0.9),
        )
    )
    rings = tuple(
        ((x - 0.05, y - 0.01), (x - 0.01, y + 0.045), (x + 0.045, y + 0.005), (x + 0.01, y - 0.03))
        for x, y in (
            (-w * 0.62, e + 0.36),
            (-w * 0.22 + f * 0.4, e + 0.46),
            (w * 0.24 + f * 0.4, e + 0.44),
            (w * 0.58 + f * 0.3, e + 0.33),
            (-w * 0.95, e + 0.16),
            (0.03, e + 0.56),
        )
    )
    return Hairdo(
        (wig.sheet(mass, tone="shade", name="back hair"),),
        (
            wig.sheet(cap(bumps, hairline, tension=0.5), lift=2.0, name="cap"),
            *wig.strands(rings, width=0.015),
        ),
    )


def _topknot(wig: Wig) -> Hairdo:
    """All drawn up to a knot on the crown, tied with a ribbon."""
    x = -0.07 + wig.behind + wig.sway(0.03)
    knot = smooth(
        (
            (x - 0.045, 1.02),
            (x - 0.135, 1.10),
            (x - 0.115, 1.22),
            (x + 0.01, 1.265),
            (x + 0.125, 1.205),
            (x + 0.125, 1.09),
            (x + 0.045, 1.02),
        )
    )
    tie = Path(
        smooth(
            ((x - 0.085, 1.005), (x + 0.085, 1.005), (x + 0.075, 1.065), (x - 0.075, 1.065)), tension=0.2
        ).steps
    )
    s = wig.sway(0.3)
    tails = lock(((x - 0.06, 1.03), (x - 0.20 + s * 0.5, 0.98), (x - 0.27 + s, 0.84)), (0.03, 0.045, 0.055))
    base = _bun(wig)
    behind: list[Record] = [base.behind[0]]
    if not wig.hat:
        behind += [
            Cut(tails, wig.accent.shade, edge=0.4, name="ribbon"),
            wig.sheet(knot, lift=1.0, name="knot"),
        ]
        behind += wig.strands(
            (
                ((x - 0.06, 1.07), (x - 0.05, 1.16), (x + 0.03, 1.22)),
                ((x + 0.02, 1.07), (x + 0.04, 1.15), (x + 0.09, 1.18)),
            )
        )
        behind.append(Cut(tie, wig.accent.plain, lift=wig.near.lift(0.6), edge=0.5, name="tie"))
    return Hairdo(tuple(behind), base.over)


_STYLES: dict[str, Callable[[Wig], Hairdo]] = {
    "bun": _bun,
    "bob": _bob,
    "short": _short,
    "pigtails": _pigtails,
    "long": _long,
    "cropped": _cropped,
    "bald": _bald,
    "ponytail": _ponytail,
    "curly": _curly,
    "topknot": _topknot,
}
