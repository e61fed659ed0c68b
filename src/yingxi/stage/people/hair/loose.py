"""Hair that hangs loose: bob, long, curly."""

from math import cos, pi, sin

from yingxi.stage.path import Point, smooth
from yingxi.stage.people.hair.curls import WIDTH, curls
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, fringe_line, fringe_strands


def bob(wig: Wig) -> Hairdo:
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
    hairline = fringe_line(wig, 0.205)
    outer = dome(wig, rise=0.065, near_low=low + 0.09, far_low=e - 0.02)
    outer[0] = (-w - 0.085 + back + s, low + 0.06)
    hairline[-1:] = [
        (-w * 0.78 + f * 0.6, e + 0.11),
        (-w * 0.80 + f * 0.5, e - 0.10),
        (-w * 0.78 + s, low + 0.08),
        (-w * 0.90 + s, low + 0.03),
    ]
    lines = (
        *fringe_strands(wig, 0.205),
        ((-w * 0.92, e + 0.08), (-w * 0.98, e - 0.08), (-w * 0.96 + s, low + 0.12)),
    )
    return Hairdo(
        (wig.sheet(mass, tone="shade", name="back hair"),),
        (wig.sheet(cap(outer, hairline, tension=0.40), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def long(wig: Wig) -> Hairdo:
    """Down to the chest behind, parted in the middle, a lock on the near side."""
    f, w, e = wig.fringe, wig.half, wig.eye
    back, s, low = wig.behind, wig.sway(0.7), -0.52
    mass = smooth(
        (
            (-w * 0.96 + back * 0.5, e + 0.30),
            (-w - 0.050 + back * 0.8, e + 0.14),
            (-w - 0.115 + back, e - 0.10),
            (-w - 0.135 + back + s * 0.4, -0.12),
            (-w - 0.105 + back + s, low + 0.06),
            (-w * 0.70 + s, low - 0.03),
            (-w * 0.10 + s, low + 0.02),
            (w * 0.45 + s, low - 0.01),
            (w * 0.92 + s, low + 0.10),
            (w + 0.06 + s * 0.4, -0.06),
            (w + 0.045, e - 0.10),
            (w + 0.020, e + 0.06),
            (w * 0.95, e + 0.24),
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
        ((w * 0.24 + f, e + 0.44), (w * 0.72 + f * 0.6, e + 0.345), (w * 0.95 + f * 0.3, e + 0.14)),
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


def curly(wig: Wig) -> Hairdo:
    """A cloud of curls, bumpy all round."""
    f, w, e = wig.fringe, wig.half, wig.eye
    bumps: list[Point] = []
    count, low = (17, 0.12) if wig.to_jaw else (15, 0.0)
    first = 1.32 if wig.to_jaw else 1.16
    for i in range(count):
        angle = pi * (first - (first + 0.06) * i / (count - 1))
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
    hairline += [(-w * 0.82 + f * 0.6, e + 0.10), (-w * 0.80 + f * 0.5, e - 0.02)]
    hairline += [(-w * 0.74, e - 0.14), (-w * 0.78, e - 0.24)] if wig.to_jaw else [(-w * 0.90, e - 0.08)]
    # Round the neck from ear to ear, in curls.
    below: list[Point] = []
    for i in range(13):
        angle = pi * (0.94 + 1.12 * i / 12)
        radius = 1.0 + (0.055 if i % 2 else -0.055)
        below.append(
            (
                wig.behind * 0.6 + (w + 0.105) * radius * cos(angle),
                e + 0.10 + (0.33 + low) * radius * sin(angle),
            )
        )
    mass = smooth((*below, (0.0, 0.9)))
    rings = curls(
        (
            (-1.0, -w * 0.62, e + 0.36),
            (-1.0, -w * 0.22 + f * 0.4, e + 0.46),
            (1.0, w * 0.24 + f * 0.4, e + 0.44),
            (1.0, w * 0.58 + f * 0.3, e + 0.33),
            (-1.0, -w * 0.95, e + 0.16),
            (1.0, 0.03, e + 0.56),
            *(((-1.0, -w * 0.98, e - 0.03), (1.0, -w * 0.86, e - 0.17)) if wig.to_jaw else ()),
        )
    )
    return Hairdo(
        (wig.sheet(mass, tone="shade", name="back hair"),),
        (
            wig.sheet(cap(bumps, hairline, tension=0.5), lift=2.0, name="cap"),
            *wig.strands(rings, width=WIDTH),
        ),
    )
