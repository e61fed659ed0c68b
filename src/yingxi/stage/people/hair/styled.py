"""Hair with a shape of its own: slicked back, a bowl, twin buns, the high coiffure of a palace."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.hair.gathered import bun
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, fringe_line, fringe_strands, lock, nape


def slicked(wig: Wig) -> Hairdo:
    """Combed straight back from a high forehead, a little raised in front."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline: list[Point] = [
        (w * 0.92 + f * 0.3, e + 0.12),
        (w * 0.80 + f * 0.6, e + 0.26),
        (w * 0.50 + f * 0.9, e + 0.365),
        (w * 0.08 + f, e + 0.40),
        (-w * 0.34 + f, e + 0.375),
        (-w * 0.66 + f * 0.8, e + 0.265),
        (-w * 0.82 + f * 0.6, e + 0.12),
        (-w * 0.85 + f * 0.5, e - 0.06),
    ]
    outer = dome(wig, rise=0.10, near_low=e - 0.09, far_low=e + 0.05)
    lines = tuple(
        (
            (w * s + f * 0.8, e + 0.405 - 0.10 * abs(s)),
            (w * s * 0.9 - 0.06, e + 0.50 - 0.06 * abs(s)),
            (w * s * 0.7 - 0.16, e + 0.575 - 0.10 * abs(s)),
        )
        for s in (0.66, 0.42, 0.18, -0.06, -0.28)
    )
    return Hairdo(
        (nape(wig, e - 0.11, wide=0.93),),
        (wig.sheet(cap(outer, hairline, tension=0.40), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def bowl(wig: Wig) -> Hairdo:
    """Cut round the head in one line, low over the brows."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline = fringe_line(wig, 0.155, ragged=0.008)
    hairline[0] = (w * 0.97 + f * 0.2, e + 0.03)
    hairline[-1] = (-w * 0.86 + f * 0.5, e + 0.07)
    outer = dome(wig, rise=0.085, near_low=e - 0.02, far_low=e - 0.0)
    outer[0] = (-w - 0.055 + wig.behind * 0.3, e - 0.03)
    return Hairdo(
        (nape(wig, e - 0.12, wide=0.96),),
        (
            wig.sheet(cap(outer, hairline, tension=0.30), lift=2.0, name="cap"),
            *wig.strands(fringe_strands(wig, 0.155)),
        ),
    )


def twin_buns(wig: Wig) -> Hairdo:
    """Two knots high at the sides, ribbons, a fringe."""
    w, e = wig.half, wig.eye
    behind: list[Record] = [nape(wig, e - 0.13, wide=0.95)]
    for side in (1.0, -1.0):
        x, y = side * w * 0.80 + wig.behind * (1.0 if side < 0 else 0.4) + wig.sway(0.03), 1.0
        s = wig.sway(0.3)
        ribbon_ = lock(
            (
                (x + side * 0.10, y - 0.10),
                (x + side * 0.20 + s * 0.5, y - 0.22),
                (x + side * 0.17 + s, y - 0.40),
            ),
            (0.03, 0.045, 0.03),
        )
        behind.append(Cut(ribbon_, wig.accent.shade, edge=0.4, name="ribbon"))
        behind.append(
            wig.sheet(
                ellipse(x, y, 0.165, 0.155), lift=1.0, tone="plain" if side < 0 else "shade", name="bun"
            )
        )
        behind += wig.strands(
            (((x - 0.09, y - 0.02), (x - 0.02, y + 0.09), (x + 0.09, y + 0.02), (x + 0.02, y - 0.07)),)
        )
        behind.append(
            Cut(
                ellipse(x - side * 0.075, y - 0.115, 0.085, 0.045),
                wig.accent.plain,
                lift=wig.near.lift(0.6),
                edge=0.5,
                name="tie",
            )
        )
    top = cap(dome(wig, rise=0.05, near_low=e - 0.03, far_low=e + 0.05), fringe_line(wig, 0.225))
    f = wig.fringe
    part = ((f * 0.8, e + 0.40), (f * 0.6 - 0.01, e + 0.52), (f * 0.4, 1.02))
    return Hairdo(
        tuple(behind),
        (wig.sheet(top, lift=2.0, name="cap"), *wig.strands((*fringe_strands(wig, 0.225), part))),
    )


def coiffure(wig: Wig) -> Hairdo:
    """Piled up in two loops with pins and a flower; a lock before each ear."""
    w, e, f = wig.half, wig.eye, wig.fringe
    x, s = -0.05 + wig.behind, wig.sway(0.10)
    behind: list[Record] = [nape(wig, e - 0.22, wide=0.96)]
    if not wig.hat:
        behind += piled(wig, x, s)
    combed = bun(wig).over
    locks = [
        wig.sheet(
            lock(
                (
                    (side * w * 0.93 + f * 0.3, e + 0.06),
                    (side * w * 0.97 + f * 0.3, e - 0.10),
                    (side * w * 0.90 + f * 0.4 + s, e - 0.26),
                ),
                (0.05, 0.045, 0.012),
            ),
            tone="plain",
            name="lock",
        )
        for side in (1.0, -1.0)
    ]
    flower: list[Record] = []
    if not wig.hat:
        fx, fy = -w * 0.74, 0.92
        for i in range(5):
            dx, dy = ((0.0, 0.06), (0.057, 0.018), (0.035, -0.048), (-0.035, -0.048), (-0.057, 0.018))[i]
            flower.append(
                Cut(
                    ellipse(fx + dx, fy + dy, 0.042),
                    wig.accent.plain,
                    lift=wig.near.lift(0.5),
                    edge=0.4,
                    name="flower",
                )
            )
        flower.append(Cut(ellipse(fx, fy, 0.028), wig.accent.fold, edge=0, name="flower's eye"))
    return Hairdo(tuple(behind), (*combed, *locks, *flower))


def piled(wig: Wig, x: float, s: float) -> list[Record]:
    """The loops, the pin through them and what dangles from it."""
    far = smooth(
        ((x + 0.0, 0.98), (x + 0.24, 1.02), (x + 0.34 + s, 1.20), (x + 0.22 + s, 1.33), (x + 0.08 + s, 1.22))
    )
    near = smooth(
        (
            (x - 0.20, 0.98),
            (x - 0.34, 1.10),
            (x - 0.30 + s, 1.32),
            (x - 0.10 + s, 1.42),
            (x + 0.10 + s, 1.33),
            (x + 0.12, 1.12),
            (x + 0.06, 0.98),
        )
    )
    hole = smooth(((x - 0.17, 1.10), (x - 0.17 + s, 1.24), (x - 0.05 + s, 1.27), (x - 0.03, 1.12)))
    pin = lock(((x - 0.42, 1.16), (x + 0.36, 1.06)), (0.030, 0.022))
    drop = lock(((x - 0.41, 1.15), (x - 0.42 + s, 1.04), (x - 0.41 + s * 2, 0.93)), (0.018, 0.018, 0.018))
    return [
        wig.sheet(far, lift=1.0, tone="shade", name="loop"),
        wig.sheet(near, lift=1.2, name="loop"),
        *wig.strands(
            (
                ((x - 0.24, 1.06), (x - 0.24 + s, 1.28), (x - 0.06 + s, 1.36)),
                ((x - 0.02, 1.04), (x + 0.03, 1.18), (x - 0.01 + s, 1.30)),
            )
        ),
        wig.sheet(hole, tone="fold", name="hole"),
        Cut(pin, wig.accent.plain, lift=wig.near.lift(0.6), edge=0.5, name="hairpin"),
        Cut(drop, wig.accent.light, edge=0.3, name="drop"),
        Cut(ellipse(x - 0.41 + s * 2, 0.91, 0.034), wig.accent.plain, edge=0.4, name="bead"),
    ]
