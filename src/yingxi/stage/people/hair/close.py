"""Hair close to the head: short, cropped, bald, shaven."""

from yingxi.stage.path import Point, smooth
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, nape


def short(wig: Wig) -> Hairdo:
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
        (wig.sheet(cap(outer, hairline, tension=0.36), lift=2.0, name="cap"), *wig.strands(lines)),
    )


def cropped(wig: Wig) -> Hairdo:
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
        (nape(wig, e - 0.10, wide=0.88),),
        (wig.sheet(cap(outer, hairline, tension=0.30), lift=1.2, name="cap"), *wig.strands(lines)),
    )


def shaven(_wig: Wig) -> Hairdo:
    """A monk's head."""
    return Hairdo((), ())


def bald(wig: Wig) -> Hairdo:
    """A bare crown; an older head keeps its tufts over the ears."""
    if wig.age != "elder":
        return Hairdo((), ())
    w, e, b = wig.half, wig.eye, wig.behind
    # Wisps over the ears: thin above, full behind.
    tuft = smooth(
        (
            (-w - 0.015 + b * 0.5, e - 0.10),
            (-w - 0.075 + b, e - 0.045),
            (-w - 0.100 + b, e + 0.055),
            (-w - 0.066 + b, e + 0.150),
            (-w - 0.010 + b * 0.5, e + 0.235),
            (-w * 0.93, e + 0.285),
            (-w * 0.89, e + 0.190),
            (-w * 0.84, e + 0.105),
            (-w * 0.88, e + 0.020),
        )
    )
    far = smooth(
        (
            (w * 0.965, e + 0.00),
            (w + 0.034, e + 0.07),
            (w + 0.020, e + 0.16),
            (w * 0.955, e + 0.265),
            (w * 0.915, e + 0.16),
        )
    )
    lines = (
        ((-w * 0.90, e + 0.03), (-w - 0.025 + b * 0.5, e + 0.01), (-w - 0.065 + b, e - 0.03)),
        ((-w * 0.88, e + 0.11), (-w - 0.02 + b * 0.5, e + 0.10), (-w - 0.075 + b, e + 0.05)),
        ((-w * 0.91, e + 0.20), (-w - 0.005 + b * 0.5, e + 0.18), (-w - 0.055 + b, e + 0.13)),
    )
    return Hairdo(
        (nape(wig, e - 0.16, wide=0.95),),
        (
            wig.sheet(tuft, lift=1.0, name="tuft"),
            wig.sheet(far, name="tuft", tone="shade"),
            *wig.strands(lines),
        ),
    )
