"""Hair that stands out or falls in waves: wavy, afro, a braid over the shoulder, spikes."""

from math import cos, pi, sin

from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.hair.gathered import bun
from yingxi.stage.people.hair.loose import long
from yingxi.stage.people.hair.wig import Hairdo, Wig, cap, dome, nape


def wavy(wig: Wig) -> Hairdo:
    """To the shoulders in waves, parted at the side."""
    w, e, back, s = wig.half, wig.eye, wig.behind, wig.sway(0.5)
    low = -0.20
    left: list[Point] = []
    right: list[Point] = []
    for i in range(6):
        y = e + 0.22 - i * (e + 0.22 - low) / 5
        bump = 0.055 if i % 2 else -0.01
        lag = s * max(0.0, (e - y) / (e - low))
        left.append((-w - 0.075 - bump - 0.012 * i + back + lag, y))
        right.append((w + 0.045 + bump + 0.008 * i + lag, y))
    mass = smooth(
        (
            *left,
            (-w * 0.45 + s, low - 0.05),
            (w * 0.1 + s, low - 0.02),
            (w * 0.6 + s, low - 0.05),
            *reversed(right),
            (0.0, 0.95),
        )
    )
    waves = wig.strands(
        (
            ((-w * 0.98 + s * 0.3, e - 0.12), (-w * 1.08 + s * 0.6, e - 0.28), (-w * 0.94 + s, low + 0.10)),
            ((w * 0.98 + s * 0.3, e - 0.10), (w * 1.06 + s * 0.6, e - 0.30), (w * 0.92 + s, low + 0.12)),
        )
    )
    over = long(wig).over
    return Hairdo((wig.sheet(mass, tone="shade", name="back hair"), *waves), over)


def afro(wig: Wig) -> Hairdo:
    """A great round cloud."""
    w, e = wig.half, wig.eye
    count = 26
    ring = [
        (
            wig.behind * 0.8 + (w + 0.235) * (1.03 if i % 2 else 0.985) * cos(2 * pi * i / count),
            e + 0.23 + 0.565 * (1.03 if i % 2 else 0.985) * sin(2 * pi * i / count),
        )
        for i in range(count)
    ]
    f = wig.fringe
    bumps = [
        (
            wig.behind * 0.4 + (w + 0.13) * (1.03 if i % 2 else 0.97) * cos(pi * (1.06 - 1.10 * i / 12)),
            e + 0.17 + 0.52 * (1.03 if i % 2 else 0.97) * sin(pi * (1.06 - 1.10 * i / 12)),
        )
        for i in range(13)
    ]
    hairline: list[Point] = [
        (w * 0.92 + f * 0.3, e + 0.10),
        (w * 0.78 + f * 0.6, e + 0.235),
        (w * 0.42 + f, e + 0.315),
        (0.0 + f, e + 0.325),
        (-w * 0.42 + f, e + 0.30),
        (-w * 0.74 + f * 0.8, e + 0.20),
        (-w * 0.88 + f * 0.5, e + 0.02),
    ]
    return Hairdo(
        (wig.sheet(smooth(ring), tone="shade", lift=1.0, name="back hair"),),
        (wig.sheet(cap(bumps, hairline), lift=1.0, name="cap"),),
    )


def braid(wig: Wig) -> Hairdo:
    """Combed back from a side parting; one thick braid falls over the near shoulder."""
    combed = bun(wig)
    w, e = wig.half, wig.eye
    plait = plaited(wig, (-w * 0.88 + wig.behind * 0.5, e - 0.27), (-w * 0.50, -0.56))
    return Hairdo((nape(wig, e - 0.30, wide=0.98),), (*combed.over, *plait))


def plaited(wig: Wig, start: Point, end: Point, *, links: int = 6, wide: float = 0.15) -> DisplayList:
    """A braid from `start` to `end`: links that lie over each other, a tie and a tuft; it swings."""
    made: list[Record] = []
    s = wig.sway(start[1] - end[1])
    tuft_x, tuft_y = end[0] + s, end[1]
    tuft = smooth(
        (
            (tuft_x - 0.05, tuft_y + 0.05),
            (tuft_x + 0.05, tuft_y + 0.05),
            (tuft_x + 0.055 + s * 0.1, tuft_y - 0.10),
            (tuft_x + s * 0.2, tuft_y - 0.17),
            (tuft_x - 0.055 + s * 0.1, tuft_y - 0.10),
        )
    )
    made.append(wig.sheet(tuft, lift=0.8, tone="shade", name="tuft"))
    for i in reversed(range(links)):
        share = (i + 0.4) / links
        x = start[0] + (end[0] - start[0]) * share + s * share * share
        y = start[1] + (end[1] - start[1]) * share
        half, side = wide * (0.56 - 0.16 * share), (1.0 if i % 2 else -1.0)
        link = smooth(
            (
                (x - side * half * 0.9, y + 0.085),
                (x + side * half * 0.75, y + 0.05),
                (x + side * half, y - 0.025),
                (x + side * half * 0.2, y - 0.095),
                (x - side * half * 0.75, y - 0.03),
            )
        )
        made.append(wig.sheet(link, lift=0.8, tone="plain" if i % 2 else "light", name="braid"))
    made.append(
        Cut(
            ellipse(tuft_x, tuft_y + 0.04, 0.055, 0.035),
            wig.accent.plain,
            lift=wig.near.lift(0.6),
            edge=0.5,
            name="tie",
        )
    )
    return tuple(made)


def spiky(wig: Wig) -> Hairdo:
    """Uncombed: points all over the crown and a ragged fringe."""
    f, w, e = wig.fringe, wig.half, wig.eye
    edge = dome(wig, rise=0.06, near_low=e - 0.05, far_low=e + 0.06)
    outer: list[Point] = []
    for i, (x, y) in enumerate(edge):
        outer.append((x, y))
        if 0 < i < len(edge) - 2:
            (nx, ny) = edge[i + 1]
            mx, my = (x + nx) / 2, (y + ny) / 2
            out = 1.16 if i % 2 else 1.11
            outer.append((mx * out + 0.03, e + 0.1 + (my - e - 0.1) * out))
    hairline: list[Point] = [(w * 0.92 + f * 0.3, e + 0.14)]
    for i, share in enumerate((0.76, 0.60, 0.42, 0.24, 0.04, -0.16, -0.36, -0.56)):
        hairline.append((w * share + f, e + (0.29 if i % 2 == 0 else 0.185)))
    hairline += [(-w * 0.80 + f * 0.6, e + 0.16), (-w * 0.85 + f * 0.5, e - 0.03)]
    lines = (
        ((w * 0.40 + f, e + 0.30), (w * 0.36, e + 0.42), (w * 0.42, e + 0.53)),
        ((0.0 + f, e + 0.30), (-0.04, e + 0.45), (0.02, e + 0.58)),
        ((-w * 0.46 + f, e + 0.30), (-w * 0.60, e + 0.40), (-w * 0.66, e + 0.52)),
    )
    return Hairdo(
        (nape(wig, e - 0.17, wide=0.92),),
        (wig.sheet(cap(outer, hairline, tension=0.18), lift=2.0, name="cap"), *wig.strands(lines)),
    )
