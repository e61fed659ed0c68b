"""What is found lying about: a stone, a stick to walk with, a coil of rope."""

from itertools import pairwise
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, INK, WOOD, curve, dot, piece, shaded, stroke

_HEMP = Colour(0.72, 0.075, 78)


def stone() -> DisplayList:
    """A stone from a brook that fills the hand: grey, with a vein of quartz, a chipped side and a little moss."""
    grey, moss = Colour(0.60, 0.018, 245), Colour(0.55, 0.085, 130)
    body = smooth(
        [
            (-0.082, -0.030),
            (-0.074, 0.018),
            (-0.034, 0.050),
            (0.020, 0.056),
            (0.066, 0.034),
            (0.086, -0.012),
            (0.062, -0.050),
            (0.004, -0.060),
            (-0.054, -0.054),
        ],
        tension=0.32,
    )
    top = smooth(
        [
            (-0.070, 0.014),
            (-0.034, 0.047),
            (0.020, 0.053),
            (0.062, 0.032),
            (0.034, 0.012),
            (-0.014, 0.018),
            (-0.044, 0.006),
        ],
        tension=0.22,
    )
    chip = smooth(
        [(0.030, 0.012), (0.064, 0.031), (0.083, -0.010), (0.066, -0.026), (0.042, -0.014)], tension=0.16
    )
    speckles = (
        (-0.050, -0.018, 0.0032),
        (-0.026, -0.034, 0.0024),
        (0.004, -0.012, 0.0030),
        (0.020, -0.040, 0.0022),
        (-0.004, 0.034, 0.0026),
        (0.030, 0.036, 0.0022),
        (-0.038, 0.026, 0.0024),
        (0.052, -0.036, 0.0026),
        (-0.062, -0.004, 0.0022),
    )
    vein: list[Record] = [
        curve(
            [
                (-0.040, 0.052),
                (-0.031, 0.024),
                (-0.022, -0.006),
                (-0.020, -0.034),
                (-0.010, -0.058),
                (-0.006, -0.058),
                (-0.012, -0.034),
                (-0.011, -0.008),
                (-0.024, 0.024),
                (-0.030, 0.054),
            ],
            grey.lighter(0.20),
            lift=0,
            tension=0.25,
            edge=0,
        ),
        stroke([(-0.016, -0.010), (0.002, 0.004), (0.010, 0.024)], grey.lighter(0.15), 0.0028),
        stroke([(-0.029, 0.034), (-0.022, 0.006), (-0.016, -0.030)], Colour(1, 0, 0, 0.35), 0.0022),
    ]
    tuft: list[Record] = [
        dot(x, y, r, moss.lighter(0.03 * (n % 3)), down=r * 0.72, edge=0.4)
        for n, (x, y, r) in enumerate(
            (
                (-0.070, -0.040, 0.016),
                (-0.054, -0.050, 0.015),
                (-0.076, -0.022, 0.011),
                (-0.036, -0.057, 0.012),
            )
        )
    ]
    return (
        Cut(body, grey, lift=1.6),
        Group(
            (
                Cut(top, grey.lighter(0.065), edge=0.5),
                Cut(chip, grey.darker(0.045), edge=0.5),
                stroke([(0.044, 0.006), (0.062, 0.014), (0.072, 0.002)], grey.lighter(0.02), 0.002),
                *(
                    dot(x, y, r, grey.darker(0.12) if n % 3 else grey.lighter(0.16), edge=0)
                    for n, (x, y, r) in enumerate(speckles)
                ),
                *vein,
                stroke([(-0.008, -0.030), (0.012, -0.022), (0.034, -0.034)], grey.darker(0.11), 0.0022),
                stroke([(0.012, -0.022), (0.018, -0.008)], grey.darker(0.11), 0.0018),
                shaded(body, -0.085, 0.088, dark=0.30, light=0.10),
                curve(
                    [
                        (-0.09, -0.036),
                        (-0.05, -0.046),
                        (0.0, -0.044),
                        (0.04, -0.040),
                        (0.075, -0.022),
                        (0.09, -0.04),
                        (0.05, -0.056),
                        (-0.05, -0.056),
                    ],
                    grey.darker(0.14).clear(0.40),
                    lift=0,
                    edge=0,
                ),
                *tuft,
                stroke([(-0.058, 0.022), (-0.034, 0.039), (-0.008, 0.045)], Colour(1, 0, 0, 0.40), 0.005),
            ),
            clip=body,
        ),
    )


def stick() -> DisplayList:
    """A walking stick of knotted wood with a crook worn bright by the hand, a ring of brass and an iron foot."""
    wood = WOOD.darker(0.03)
    shaft = smooth(
        [
            (-0.012, -0.035),
            (-0.013, -0.203),
            (-0.017, -0.220),
            (-0.012, -0.238),
            (-0.011, -0.411),
            (-0.015, -0.430),
            (-0.009, -0.450),
            (-0.008, -0.631),
            (0.008, -0.631),
            (0.009, -0.504),
            (0.015, -0.488),
            (0.010, -0.469),
            (0.011, -0.326),
            (0.017, -0.307),
            (0.012, -0.288),
            (0.013, -0.035),
        ],
        tension=0.22,
    ).scaled(1.35, 1.0)
    crook = [(0.0, -0.06), (0.001, -0.006), (0.020, 0.034), (0.058, 0.046), (0.092, 0.026), (0.102, -0.016)]
    knots = ((0.004, -0.220), (-0.002, -0.307), (0.003, -0.430), (-0.002, -0.488))
    return (
        stroke(crook, wood.darker(0.07), 0.040),
        stroke(crook, wood, 0.034),
        stroke([(0.004, 0.006), (0.022, 0.040), (0.058, 0.052), (0.086, 0.036)], wood.lighter(0.15), 0.005),
        dot(0.1025, -0.024, 0.0205, wood.darker(0.05), down=0.014, lift=0.6),
        stroke([(0.010, 0.000), (0.026, 0.020), (0.056, 0.029)], wood.darker(0.08), 0.002),
        Cut(shaft, wood, lift=1.2),
        Group(
            (
                *(
                    stroke(
                        [(x, top), (x + 0.002, (top + low) / 2), (x - 0.001, low)], wood.darker(0.06), 0.0022
                    )
                    for x, top, low in (
                        (0.004, -0.095, -0.203),
                        (-0.003, -0.249, -0.357),
                        (0.005, -0.342, -0.419),
                        (0.001, -0.511, -0.619),
                    )
                ),
                *(dot(x, y, 0.0058, wood.darker(0.13), down=0.0085) for x, y in knots),
                *(dot(x, y, 0.0028, wood.darker(0.05), down=0.0045) for x, y in knots),
                stroke([(-0.007, -0.07), (-0.008, -0.188)], wood.lighter(0.13), 0.004),
                stroke([(-0.006, -0.249), (-0.006, -0.396)], wood.lighter(0.09), 0.003),
                stroke([(-0.004, -0.465), (-0.004, -0.588)], wood.lighter(0.07), 0.003),
                shaded(shaft, -0.020, 0.021, dark=0.28, light=0.10),
            ),
            clip=shaft,
        ),
        piece([(-0.021, -0.052), (0.021, -0.052), (0.021, -0.078), (-0.021, -0.078)], BRASS, lift=0.6),
        stroke([(-0.009, -0.056), (-0.009, -0.072)], BRASS.lighter(0.14), 0.004, straight=True),
        stroke([(-0.020, -0.065), (0.020, -0.065)], BRASS.darker(0.14), 0.002, straight=True),
        piece([(-0.015, -0.619), (0.015, -0.619), (0.012, -0.662), (-0.012, -0.662)], INK.lighter(0.06)),
        stroke([(-0.005, -0.624), (-0.004, -0.654)], INK.lighter(0.28), 0.003, straight=True),
        dot(0.0, -0.662, 0.013, INK, down=0.006, lift=0.4),
    )


def rope() -> DisplayList:
    """A coil of hemp rope, taken where its turns are bound; one end hangs out of it, whipped with twine."""
    records: list[Record] = []
    centre = -0.150
    for n, (across, down, off) in enumerate(
        ((0.142, 0.166, 0.0), (0.122, 0.146, 0.004), (0.102, 0.125, -0.003), (0.081, 0.104, 0.002))
    ):
        tone = _HEMP.lighter(0.025) if n % 2 else _HEMP.darker(0.015)
        ring = ellipse(off, centre, across, down).joined(
            ellipse(off, centre, across - 0.022, down - 0.022).scaled(-1, 1).moved(2 * off, 0)
        )
        records.append(Cut(ring, tone, lift=1.2))
        count = 46 - 7 * n
        for k in range(count):
            a = 2 * pi * (k + 0.4 * n) / count
            inner, outer = (across - 0.020, down - 0.020), (across - 0.002, down - 0.002)
            b = a + 0.34 * (0.142 / across) * 0.5
            records.append(
                stroke(
                    [
                        (off + inner[0] * cos(a), centre + inner[1] * sin(a)),
                        (off + outer[0] * cos(b), centre + outer[1] * sin(b)),
                    ],
                    tone.darker(0.13),
                    0.0028,
                    straight=True,
                )
            )
        lit = [
            (off + (across - 0.007) * cos(a), centre + (down - 0.007) * sin(a))
            for a in (2.0, 2.25, 2.5, 2.75, 3.0)
        ]
        records.append(stroke(lit, Colour(1, 0.02, 90, 0.34), 0.005))
    end = [(0.090, -0.262), (0.118, -0.300), (0.112, -0.352), (0.140, -0.398)]
    return (
        *_strand(end),
        stroke([(0.122, -0.372), (0.142, -0.366)], DARK_WOOD, 0.005, straight=True),
        *records,
        *_binding(),
    )


def _strand(points: list[tuple[float, float]]) -> list[Record]:
    """A loose end with its lay, and threads that have come out of it."""
    records: list[Record] = [
        stroke(points, _HEMP.darker(0.10), 0.025),
        stroke(points, _HEMP, 0.021),
    ]
    for (x0, y0), (x1, y1) in pairwise(points):
        for k in range(4):
            x, y = x0 + (x1 - x0) * (k + 0.5) / 4, y0 + (y1 - y0) * (k + 0.5) / 4
            records.append(
                stroke([(x - 0.008, y - 0.006), (x + 0.008, y + 0.004)], _HEMP.darker(0.14), 0.0028)
            )
    x, y = points[-1]
    records += [
        stroke([(x + 0.003 * n, y), (x + 0.006 * n + 0.006, y - 0.024 - 0.004 * (n % 2))], _HEMP, 0.0035)
        for n in (-2, -1, 0, 1, 2)
    ]
    return records


def _binding() -> list[Record]:
    """The turns that hold the coil together at its top."""
    records: list[Record] = []
    for n in range(4):
        x = -0.033 + 0.022 * n
        lean = 0.006
        turn = [(x - lean, -0.082), (x - 0.002, -0.045), (x + lean, 0.026)]
        records += [
            stroke(turn, _HEMP.darker(0.13), 0.024),
            stroke(turn, _HEMP.lighter(0.05), 0.020),
            *(
                stroke(
                    [
                        (x - 0.010 + lean * (0.3 * k - 0.6), -0.070 + 0.022 * k),
                        (x + 0.008, -0.060 + 0.022 * k),
                    ],
                    _HEMP.darker(0.10),
                    0.0026,
                )
                for k in range(5)
            ),
        ]
    return records
