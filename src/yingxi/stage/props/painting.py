"""A painting of hills at sunrise over water, in a frame of worn gilt, held at the foot of its frame."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import polygon, rectangle
from yingxi.stage.props.pieces import DARK_WOOD, box, curve, dot, flame_glow, piece, stroke

_GILT = Colour(0.70, 0.095, 80)


def painting() -> DisplayList:
    left, low, wide, high = -0.200, -0.020, 0.400, 0.320
    right, top = left + wide, low + high
    canvas = rectangle(left + 0.046, low + 0.046, wide - 0.092, high - 0.092)
    outer = ((left, low), (right, low), (right, top), (left, top))
    inset = 0.032
    inner = (
        (left + inset, low + inset),
        (right - inset, low + inset),
        (right - inset, top - inset),
        (left + inset, top - inset),
    )
    tones = (_GILT.darker(0.10), _GILT.darker(0.05), _GILT.lighter(0.06), _GILT.lighter(0.02))
    rails = [
        Cut(polygon((outer[n], outer[(n + 1) % 4], inner[(n + 1) % 4], inner[n])), tones[n], edge=0.8)
        for n in range(4)
    ]
    beads: list[Record] = [
        dot(x, y, 0.0042, _GILT.lighter(0.10), lift=0.3)
        for x, y in (
            *((left + 0.032 + 0.014 * n, edge) for n in range(25) for edge in (low + 0.032, top - 0.032)),
            *((edge, low + 0.046 + 0.0143 * n) for n in range(17) for edge in (left + 0.032, right - 0.032)),
        )
    ]
    return (
        piece(outer, _GILT.darker(0.08), lift=1.6),
        *rails,
        *(stroke([outer[n], inner[n]], _GILT.darker(0.16), 0.0022, straight=True) for n in range(4)),
        *_corners(left, low, right, top),
        stroke([(left + 0.05, top - 0.010), (right - 0.11, top - 0.010)], _GILT.lighter(0.17), 0.004),
        # Where hands have taken it the gilt is off, and the red ground shows.
        stroke(
            [(-0.05, low + 0.010), (-0.01, low + 0.007), (0.026, low + 0.011)], Colour(0.48, 0.10, 32), 0.004
        ),
        stroke([(right - 0.012, low + 0.10), (right - 0.010, low + 0.125)], Colour(0.48, 0.10, 32), 0.0035),
        box(left + 0.032, low + 0.032, wide - 0.064, high - 0.064, DARK_WOOD.darker(0.04), lift=0),
        *beads,
        Cut(canvas, Colour(0.87, 0.055, 72), edge=0.4),
        Group(_landscape(left + 0.046, low + 0.046, wide - 0.092, high - 0.092), clip=canvas),
    )


def _corners(left: float, low: float, right: float, top: float) -> list[Record]:
    """A leaf of gilt on each corner."""
    made: list[Record] = []
    for x, y, i, j in ((left, low, 1, 1), (right, low, -1, 1), (right, top, -1, -1), (left, top, 1, -1)):
        made += [
            curve(
                [
                    (x - i * 0.007, y - j * 0.007),
                    (x + i * 0.050, y + j * 0.002),
                    (x + i * 0.030, y + j * 0.018),
                    (x + i * 0.026, y + j * 0.026),
                    (x + i * 0.018, y + j * 0.030),
                    (x + i * 0.002, y + j * 0.050),
                ],
                _GILT.lighter(0.04),
                lift=0.7,
                tension=0.2,
            ),
            stroke(
                [(x + i * 0.002, y + j * 0.002), (x + i * 0.014, y + j * 0.014)], _GILT.darker(0.14), 0.0026
            ),
            stroke(
                [(x + i * 0.010, y + j * 0.004), (x + i * 0.034, y + j * 0.007)], _GILT.darker(0.12), 0.002
            ),
            stroke(
                [(x + i * 0.004, y + j * 0.010), (x + i * 0.007, y + j * 0.034)], _GILT.darker(0.12), 0.002
            ),
        ]
    return made


def _landscape(x: float, y: float, w: float, h: float) -> tuple[Record, ...]:
    """Laid on in strokes: a sky from rose to blue, a sun, three ridges, water that gives them back, a pine."""

    def at(across: float, up: float) -> tuple[float, float]:
        return x + across * w, y + up * h

    sky: list[Record] = []
    for n, tone in enumerate(
        (
            Colour(0.84, 0.085, 62),
            Colour(0.84, 0.070, 70),
            Colour(0.83, 0.045, 90),
            Colour(0.78, 0.040, 210),
            Colour(0.71, 0.055, 232),
            Colour(0.65, 0.065, 240),
        )
    ):
        up = 0.46 + 0.105 * n
        sky.append(
            curve(
                [
                    at(-0.1, up),
                    at(0.2, up + 0.03),
                    at(0.55, up - 0.02),
                    at(1.1, up + 0.02),
                    at(1.1, 1.2),
                    at(-0.1, 1.2),
                ],
                tone,
                lift=0,
                edge=0,
                tension=0.3,
            )
        )
    sun = at(0.64, 0.66)
    ridges = (
        (
            Colour(0.66, 0.06, 262),
            ((-0.1, 0.50), (0.10, 0.64), (0.26, 0.56), (0.44, 0.72), (0.60, 0.56), (0.82, 0.62), (1.1, 0.50)),
        ),
        (
            Colour(0.55, 0.075, 245),
            ((-0.1, 0.58), (0.06, 0.60), (0.24, 0.46), (0.48, 0.54), (0.72, 0.44), (0.92, 0.60), (1.1, 0.56)),
        ),
        (
            Colour(0.46, 0.075, 190),
            ((-0.1, 0.48), (0.14, 0.44), (0.36, 0.38), (0.62, 0.40), (0.84, 0.45), (1.1, 0.46)),
        ),
    )
    hills = [
        curve([*(at(*p) for p in points), at(1.1, 0.2), at(-0.1, 0.2)], tone, lift=0.3, edge=0.3, tension=0.3)
        for tone, points in ridges
    ]
    water: list[Record] = [
        Cut(rectangle(x - 0.01, y - 0.01, w + 0.02, 0.36 * h + 0.01), Colour(0.62, 0.055, 225), edge=0)
    ]
    for n, (across, up, long, tone) in enumerate(
        (
            (0.64, 0.33, 0.13, Colour(0.88, 0.10, 70)),
            (0.62, 0.285, 0.10, Colour(0.87, 0.11, 66)),
            (0.655, 0.24, 0.15, Colour(0.86, 0.11, 64)),
            (0.63, 0.19, 0.09, Colour(0.86, 0.10, 66)),
            (0.66, 0.13, 0.12, Colour(0.84, 0.09, 64)),
            (0.30, 0.31, 0.22, Colour(0.52, 0.06, 230)),
            (0.88, 0.27, 0.16, Colour(0.54, 0.06, 228)),
            (0.36, 0.22, 0.16, Colour(0.70, 0.05, 222)),
            (0.90, 0.16, 0.18, Colour(0.69, 0.05, 222)),
            (0.44, 0.10, 0.12, Colour(0.55, 0.06, 228)),
        )
    ):
        bend = 0.006 * (1 if n % 2 else -1)
        water.append(
            stroke(
                [at(across - long / 2, up), at(across, up + bend), at(across + long / 2, up)], tone, 0.0044
            )
        )
    bank = Colour(0.40, 0.065, 130)
    shore = curve(
        [at(-0.1, 0.27), at(0.10, 0.25), at(0.24, 0.14), at(0.40, -0.1), at(-0.1, -0.1)],
        bank,
        lift=0.4,
        tension=0.3,
    )
    pine: list[Record] = [
        stroke([at(0.115, 0.18), at(0.125, 0.50), at(0.150, 0.80)], Colour(0.34, 0.05, 40), 0.0055)
    ]
    for n, (across, up, half) in enumerate(
        ((0.175, 0.80, 0.075), (0.10, 0.69, 0.085), (0.185, 0.60, 0.095), (0.075, 0.50, 0.080))
    ):
        pine.append(
            curve(
                [
                    at(across - half, up),
                    at(across - 0.4 * half, up + 0.055),
                    at(across + 0.3 * half, up + 0.060),
                    at(across + half, up),
                    at(across + 0.2 * half, up - 0.018),
                ],
                bank.lighter(0.03 * (n % 2)),
                lift=0.3,
                edge=0.4,
            )
        )
    dabs: list[Record] = [
        stroke([at(a, b), at(a + 0.045, b + 0.018)], Colour(0.93, 0.035, 80, 0.65), 0.0035)
        for a, b in ((0.28, 0.86), (0.34, 0.885), (0.40, 0.87), (0.76, 0.84), (0.83, 0.86), (0.885, 0.845))
    ]
    return (
        *sky,
        flame_glow(*sun, 0.06, 0.55),
        dot(*sun, 0.0175, Colour(0.84, 0.15, 52), edge=0),
        *dabs,
        *hills,
        *water,
        shore,
        *pine,
        *(
            stroke(
                [at(0.05 + 0.05 * n, 0.19 - 0.012 * n), at(0.065 + 0.05 * n, 0.245 - 0.02 * n)],
                bank.lighter(0.13),
                0.003,
            )
            for n in range(5)
        ),
        stroke(
            [at(0.86, 0.055), at(0.885, 0.085), at(0.905, 0.05), at(0.945, 0.075)],
            Colour(0.34, 0.09, 30),
            0.003,
        ),
    )
