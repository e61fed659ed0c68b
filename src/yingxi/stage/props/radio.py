"""A valve radio in a case of walnut, carried by its strap: cloth over the loudspeaker, a lit dial, two knobs."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import BRASS, INK, RED, box, dot, flame_glow, shaded, stroke


def radio() -> DisplayList:
    walnut = Colour(0.47, 0.080, 46)
    case = rectangle(-0.165, -0.245, 0.330, 0.200, radius=0.038)
    front = rectangle(-0.150, -0.230, 0.300, 0.170, radius=0.026)
    grille = rectangle(-0.140, -0.220, 0.160, 0.150, radius=0.020)
    dial = rectangle(0.034, -0.135, 0.106, 0.062, radius=0.008)
    return (
        stroke(
            [(-0.088, -0.052), (-0.076, -0.004), (0.0, 0.008), (0.076, -0.004), (0.088, -0.052)], INK, 0.020
        ),
        stroke(
            [(-0.086, -0.048), (-0.074, -0.003), (0.0, 0.010), (0.074, -0.003), (0.086, -0.048)],
            Colour(0.42, 0.07, 38),
            0.015,
        ),
        *(box(side * 0.088 - 0.014, -0.060, 0.028, 0.022, BRASS, lift=0.6, radius=0.004) for side in (-1, 1)),
        *(box(x, -0.256, 0.044, 0.016, INK, lift=0.6, radius=0.004) for x in (-0.135, 0.091)),
        Cut(case, walnut, lift=1.6),
        Group((*_veins(walnut), shaded(case, -0.165, 0.165, dark=0.24, light=0.10)), clip=case),
        stroke([(-0.130, -0.0505), (0.100, -0.0500)], walnut.lighter(0.20).clear(0.8), 0.004),
        Cut(front, walnut.darker(0.06), lift=0, edge=0.7),
        Cut(grille, Colour(0.80, 0.055, 82), lift=0, edge=0.6),
        Group(_cloth(), clip=grille),
        *_slats(walnut),
        flame_glow(0.087, -0.104, 0.095, 0.40),
        Cut(dial, Colour(0.90, 0.085, 88), lift=0.4, edge=0.8, lit=False),
        Group(_scale(), clip=dial),
        stroke(
            [(0.034, -0.073), (0.140, -0.073), (0.140, -0.135), (0.034, -0.135), (0.034, -0.073)],
            BRASS,
            0.0045,
            straight=True,
        ),
        *_knob(0.060, -0.184, 0.024, 2.3),
        *_knob(0.114, -0.184, 0.024, 0.7),
        dot(0.087, -0.154, 0.0055, Colour(0.80, 0.16, 140), lift=0.2, lit=False),
        stroke([(-0.160, -0.214), (-0.152, -0.232), (-0.138, -0.241)], walnut.lighter(0.16), 0.003),
        stroke([(0.152, -0.066), (0.158, -0.078)], walnut.lighter(0.18), 0.003),
    )


def _veins(wood: Colour) -> list[Record]:
    return [
        stroke(
            [(-0.17, y), (-0.06, y + 0.004), (0.05, y - 0.003), (0.17, y + 0.002)],
            wood.darker(0.055) if n % 2 else wood.lighter(0.035),
            0.0026,
        )
        for n, y in enumerate((-0.050, -0.0545, -0.058, -0.233, -0.2375, -0.242))
    ]


def _cloth() -> tuple[Record, ...]:
    """The loudspeaker's cloth, woven, and the round of the cone that shows through it."""
    dark = Colour(0.62, 0.07, 70)
    weave: list[Record] = [
        stroke([(-0.145, -0.222 + 0.0085 * n), (0.025, -0.222 + 0.0085 * n)], dark.clear(0.5), 0.002)
        for n in range(19)
    ]
    weave += [
        stroke([(-0.141 + 0.0085 * n, -0.225), (-0.141 + 0.0085 * n, -0.065)], dark.clear(0.35), 0.002)
        for n in range(20)
    ]
    return (
        dot(-0.060, -0.145, 0.064, Colour(0.50, 0.05, 60, 0.34), edge=0),
        dot(-0.060, -0.145, 0.026, Colour(0.36, 0.04, 50, 0.34), edge=0),
        *weave,
        shaded(rectangle(-0.140, -0.220, 0.160, 0.150), -0.14, 0.02, dark=0.14, light=0.12),
    )


def _slats(wood: Colour) -> list[Record]:
    """Three upright bars before the cloth, the middle one the widest."""
    made: list[Record] = []
    for x, wide in ((-0.103, 0.010), (-0.067, 0.014), (-0.027, 0.010)):
        made += [
            box(x, -0.221, wide, 0.152, wood.darker(0.02), lift=0.8),
            stroke([(x + 0.003, -0.214), (x + 0.003, -0.076)], wood.lighter(0.12), 0.002, straight=True),
        ]
    return made


def _scale() -> tuple[Record, ...]:
    """The stations, and the needle that stands between two of them."""
    print_ink = Colour(0.40, 0.06, 50)
    marks: list[Record] = [
        stroke(
            [(0.044 + 0.0078 * n, -0.089), (0.044 + 0.0078 * n, -0.099 if n % 3 else -0.105)],
            print_ink,
            0.0018,
            straight=True,
        )
        for n in range(12)
    ]
    marks += [
        stroke([(0.044 + 0.023 * n, -0.117), (0.056 + 0.023 * n, -0.117)], print_ink.clear(0.8), 0.0030)
        for n in range(4)
    ]
    return (
        *marks,
        stroke([(0.042, -0.089), (0.132, -0.089)], print_ink, 0.0014, straight=True),
        stroke([(0.099, -0.078), (0.099, -0.130)], RED, 0.0032, straight=True),
        stroke([(0.040, -0.080), (0.068, -0.080)], Colour(1, 0, 0, 0.75), 0.004),
    )


def _knob(x: float, y: float, r: float, turned: float) -> list[Record]:
    ivory = Colour(0.86, 0.05, 84)
    return [
        dot(x, y, r, Colour(0.34, 0.045, 45), lift=0.4),
        *(
            stroke(
                [
                    (x + 0.86 * r * cos(a), y + 0.86 * r * sin(a)),
                    (x + 1.02 * r * cos(a), y + 1.02 * r * sin(a)),
                ],
                Colour(0.30, 0.04, 45),
                0.0026,
            )
            for a in (2 * pi * n / 18 for n in range(18))
        ),
        dot(x, y, 0.74 * r, ivory, lift=1.0, edge=1.0),
        dot(x, y, 0.50 * r, ivory.darker(0.06)),
        stroke(
            [(x, y), (x + 0.62 * r * cos(turned), y + 0.62 * r * sin(turned))],
            Colour(0.34, 0.05, 45),
            0.0035,
            straight=True,
        ),
        stroke([(x - 0.50 * r, y + 0.32 * r), (x - 0.22 * r, y + 0.56 * r)], Colour(1, 0, 0, 0.7), 0.003),
    ]
