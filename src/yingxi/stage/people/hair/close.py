"""Hair close to the head: short, cropped, bald, shaven."""

from yingxi.stage.path import Point, smooth
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, nape


def short(wig: Wig) -> Hairdo:
    """Parted at the side, swept over the brow, short at the ears."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline: list[Point] = [
        (w * 0.93 + f * 0.3, e + 0.15),
        (w * 0.78 + f * 0.6, e + 0.225),
        (w * 0.60 + f * 0.7, e + 0.272),
        (w * 0.22 + f, e + 0.235),
        (-w * 0.18 + f, e + 0.24),
        (-w * 0.48 + f, e + 0.300),
        (-w * 0.66 + f * 0.8, e + 0.235),
        (-w * 0.80 + f * 0.6, e + 0.14),
        (-w * 0.84 + f * 0.5, e - 0.035),
    ]
    outer = dome(wig, rise=0.075, near_low=e - 0.045, far_low=e + 0.08)
    if wig.to_jaw:
        # A lock before each ear, to the cheekbone, and a fuller neck.
        hairline = [(w * 0.95 + f * 0.2, e - 0.10), (w * 0.86 + f * 0.3, e + 0.10), *hairline[1:-2]]
        hairline += [
            (-w * 0.78 + f * 0.6, e + 0.10),
            (-w * 0.79 + f * 0.5, e - 0.06),
            (-w * 0.84 + f * 0.4, e - 0.20),
        ]
        outer[-1] = (w + 0.010 + max(0.0, wig.middle) * 0.12, e - 0.02)
        outer[0] = (-w - 0.035 + wig.behind * 0.3, e - 0.08)
    lines = (
        ((-w * 0.48 + f, e + 0.34), (-w * 0.05 + f, e + 0.43), (w * 0.40 + f * 0.6, e + 0.36)),
        ((-w * 0.44 + f, e + 0.40), (w * 0.02, e + 0.52), (w * 0.55, e + 0.42)),
        ((-w * 0.60 + f * 0.8, e + 0.33), (-w * 0.78, e + 0.345), (-w * 0.92, e + 0.26)),
        ((-w * 0.56, e + 0.42), (-w * 0.68, e + 0.435), (-w * 0.82, e + 0.37)),
    )
    return Hairdo(
        (nape(wig, e - (0.26 if wig.to_jaw else 0.11), wide=0.98 if wig.to_jaw else 0.92),),
        (wig.sheet(cap(outer, hairline, tension=0.48), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def cropped(wig: Wig) -> Hairdo:
    """Close to the skull, a high square hairline."""
    f, w, e = wig.fringe, wig.half, wig.eye
    hairline: list[Point] = [
        (w * 0.90 + f * 0.3, e + 0.17),
        (w * 0.76 + f * 0.6, e + 0.265),
        (w * 0.52 + f * 0.8, e + 0.338),
        (w * 0.08 + f, e + 0.352),
        (-w * 0.36 + f, e + 0.338),
        (-w * 0.65 + f * 0.8, e + 0.262),
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
        (nape(wig, e - 0.10, wide=0.88),),
        (wig.sheet(cap(outer, hairline, tension=0.50), lift=1.2, name="cap"), *wig.strands(lines)),
    )


def shaven(_wig: Wig) -> Hairdo:
    """A monk's head."""
    return Hairdo((), ())


def bald(wig: Wig) -> Hairdo:
    """A bare crown; an older head keeps its tufts over the ears."""
    if wig.age != "elder":
        return Hairdo((), ())
    w, e = wig.half, wig.eye
    # A wreath that lies close: from the temple over the ear and round behind it into the neck. The face's edge slides.
    s, u = -w + wig.middle * 0.42, -w + wig.middle * 0.25
    tuft = smooth(
        (
            (s + 0.085, e + 0.070),
            (s + 0.088, e + 0.165),
            (u + 0.066, e + 0.260),
            (u - 0.004, e + 0.300),
            (s - 0.050, e + 0.215),
            (s - 0.090, e + 0.085),
            (s - 0.100, e - 0.055),
            (s - 0.076, e - 0.180),
            (s - 0.014, e - 0.225),
            (s - 0.050, e - 0.150),
            (s - 0.066, e - 0.040),
            (s - 0.030, e + 0.048),
            (s + 0.030, e + 0.072),
        ),
        tension=0.44,
    )
    far = smooth(
        (
            (w * 0.950, e - 0.010),
            (w + 0.016, e + 0.045),
            (w + 0.014, e + 0.150),
            (w * 0.955, e + 0.265),
            (w * 0.905, e + 0.165),
            (w * 0.915, e + 0.060),
        )
    )
    lines = (
        ((s + 0.060, e + 0.115), (s - 0.020, e + 0.100), (s - 0.074, e + 0.010)),
        ((s + 0.062, e + 0.185), (s - 0.010, e + 0.175), (s - 0.070, e + 0.090)),
        ((u + 0.020, e + 0.262), (u - 0.020, e + 0.235), (s - 0.048, e + 0.170)),
    )
    return Hairdo(
        (nape(wig, e - 0.16, wide=0.95),),
        (
            wig.sheet(tuft, lift=1.0, name="tuft"),
            wig.sheet(far, name="tuft", tone="shade"),
            *wig.strands(lines),
        ),
    )
