"""Hair that is gathered: bun, pigtails, ponytail, topknot."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.hair.hatted import low_knot, low_tail, side_locks
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, fringe_line, fringe_strands, lock, nape


def bun(wig: Wig) -> Hairdo:
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
    behind: list[Record] = [nape(wig, e - 0.13, wide=0.93)]
    if wig.hat:
        behind += low_knot(wig, (-w * 0.86 + wig.behind * 1.5, e - 0.24))
    else:
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
    locks = side_locks(wig) if wig.hat else ()
    return Hairdo(tuple(behind), (wig.sheet(top, lift=2.0, name="cap"), *wig.strands(lines), *locks))


def pigtails(wig: Wig) -> Hairdo:
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
                ellipse(x + side * 0.012, y + 0.03, 0.046, 0.064),
                wig.accent.plain,
                lift=wig.near.lift(0.8),
                edge=0.5,
                name="tie",
            )
        )
    behind.insert(0, nape(wig, e - 0.20, wide=0.95))
    top = cap(dome(wig, rise=0.06, near_low=e - 0.02, far_low=e + 0.05), fringe_line(wig, 0.225))
    f = wig.fringe
    part = ((f * 0.8, e + 0.42), (f * 0.6 - 0.01, e + 0.53), (f * 0.4, 1.03))
    return Hairdo(
        tuple(behind),
        (wig.sheet(top, lift=2.0, name="cap"), *wig.strands((*fringe_strands(wig, 0.225), part))),
    )


def ponytail(wig: Wig) -> Hairdo:
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
    behind: list[Record] = [nape(wig, e - 0.12, wide=0.92)]
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
    combed = bun(wig).over
    if wig.hat:
        combed = (*combed, *low_tail(wig, (-w * 0.84 + wig.behind, e - 0.22), (-w * 0.80, -0.56)))
    return Hairdo(
        tuple(behind),
        combed
        if wig.age != "child"
        else (
            wig.sheet(cap(dome(wig), fringe_line(wig, 0.235)), lift=2.0, name="cap"),
            *wig.strands(fringe_strands(wig, 0.235)),
        ),
    )


def topknot(wig: Wig) -> Hairdo:
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
    base = bun(wig)
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
