"""Shadow puppets of painted leather: a general with flags at his back, a lady with a fan, an old man, a horse; and what
stands about on their screen. Each is drawn one metre high with its feet at the origin, facing right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, ribbon, smooth

Part = Literal["general", "lady", "elder", "horse"]
PARTS: tuple[Part, ...] = ("general", "lady", "elder", "horse")
LINES = Colour(0.22, 0.03, 40)
RED, GREEN, GOLD = Colour(0.54, 0.17, 28), Colour(0.48, 0.11, 158), Colour(0.76, 0.13, 78)
BLUE, HAIR, SKIN = Colour(0.45, 0.11, 250), Colour(0.20, 0.03, 40), Colour(0.88, 0.075, 78)
_ROBES: dict[Part, tuple[Colour, Colour]] = {
    "general": (RED, GREEN),
    "lady": (GREEN, RED),
    "elder": (BLUE, GOLD),
    "horse": (GOLD, RED),
}


@dataclass(frozen=True, slots=True)
class Puppet:
    """One on its rods: its feet at (`x`, `y`), its height in metres, facing right (1) or left, its arms raised by so
    many radians."""

    part: Part
    x: float
    y: float
    height: float
    facing: int = 1
    arm: float = 0.0
    lit: bool = False
    """Whether light falls on it, as where it hangs by; else it is seen against a lit screen."""


def puppet(one: Puppet) -> Group:
    """The puppet's leather."""
    drawn = _horse() if one.part == "horse" else _figure(one.part, one.arm)
    records = tuple(_hung(drawn)) if one.lit else tuple(drawn)
    scale = one.height
    return Group(records, (scale * one.facing, 0.0, 0.0, scale, one.x, one.y), name=one.part)


def rods(one: Puppet, foot: float) -> list[Record]:
    """The three sticks by which it is led, from neck and hands down to `foot`."""
    held = [(0.02, 0.78), *(_hand(side, one.arm) for side in (1, -1))]
    bamboo = Colour(0.40, 0.06, 60)
    records: list[Record] = []
    for n, (px, py) in enumerate(held):
        start = one.x + one.facing * one.height * px, one.y + one.height * py
        end = one.x + one.facing * (0.12 * (n - 1)), foot
        records.append(Stroke(polygon((start, end), closed=False), bamboo, 0.016, lit=one.lit))
    return records


def _hung(records: Iterable[Record]) -> Iterable[Record]:
    """The same as it hangs on a line with light upon it."""
    for record in records:
        if isinstance(record, Cut):
            yield Cut(record.path, record.colour, lift=1.0, edge=0.4)
        elif isinstance(record, Stroke):
            yield Stroke(record.path, record.colour, record.width)
        else:
            yield record


def _leather(points: Sequence[Point], colour: Colour, *, tension: float = 0.3) -> list[Record]:
    """A piece of dyed leather with its dark cut edge."""
    path = smooth(points, tension=tension)
    return [Cut(path, colour, edge=0.0, lit=False, grain=0.5), Stroke(path, LINES, 0.010, lit=False)]


def _dots(places: Iterable[Point], colour: Colour, radius: float) -> list[Record]:
    return [Cut(ellipse(x, y, radius), colour, edge=0.0, lit=False) for x, y in places]


def _stroke(points: Sequence[Point], colour: Colour, width: float) -> Stroke:
    return Stroke(smooth(points, closed=False), colour, width, lit=False)


def _figure(part: Part, arm: float) -> list[Record]:
    robe, trim = _ROBES[part]
    records: list[Record] = []
    if part == "general":
        records += _flags()
    records += _sleeve(-1, arm, robe.darker(0.06), trim)
    wide = 0.20 if part == "lady" else 0.17
    records += _leather(
        [(-0.10, 0.03), (-0.02, 0.10), (0.04, 0.10), (0.12, 0.03), (0.13, 0.0), (-0.11, 0.0)], HAIR
    )
    records += _leather(
        [
            (-0.085, 0.765),
            (0.075, 0.765),
            (0.10, 0.62),
            (0.075, 0.48),
            (0.11, 0.30),
            (wide, 0.085),
            (0.05, 0.055),
            (-0.08, 0.055),
            (-wide, 0.085),
            (-0.12, 0.30),
            (-0.085, 0.48),
            (-0.11, 0.62),
        ],
        robe,
        tension=0.24,
    )
    records += [
        _stroke([(-wide + 0.01, 0.115), (0.0, 0.088), (wide - 0.01, 0.115)], trim, 0.034),
        _stroke([(-0.085, 0.475), (0.0, 0.462), (0.078, 0.478)], trim, 0.040),
        _stroke([(0.020, 0.76), (0.045, 0.62), (0.030, 0.48), (0.060, 0.28), (0.075, 0.10)], trim, 0.022),
    ]
    pierced = SKIN.lighter(0.06)
    records += _dots(
        [(x, 0.115 - 0.018 * (1 - abs(x) / 0.2)) for x in (-0.12, -0.06, 0.0, 0.06, 0.12)], pierced, 0.010
    )
    for x, y in ((-0.045, 0.665), (-0.060, 0.36), (-0.085, 0.22), (0.010, 0.20)):
        records += _dots(
            [(x + 0.026 * cos(k * pi / 3), y + 0.026 * sin(k * pi / 3)) for k in range(6)], pierced, 0.0085
        )
        records += _dots([(x, y)], trim, 0.011)
    if part == "general":
        records += [
            _stroke([(0.26, 0.06), (0.34, 0.66), (0.385, 1.02)], LINES, 0.020),
            *_leather([(0.375, 1.00), (0.362, 1.06), (0.398, 1.16), (0.412, 1.05)], GOLD),
            *_leather([(0.362, 0.985), (0.335, 0.93), (0.372, 0.90), (0.400, 0.94)], RED),
        ]
    records += _sleeve(1, arm, robe, trim)
    records += _head(part)
    return records


def _hand(side: int, arm: float) -> Point:
    lift = arm if side > 0 else -0.7 * arm
    return 0.06 + 0.30 * cos(0.35 + lift) * (1.0 if side > 0 else 0.85), 0.70 + 0.30 * sin(-0.35 + lift)


def _sleeve(side: int, arm: float, robe: Colour, trim: Colour) -> list[Record]:
    """An arm in a wide sleeve, jointed at the elbow; in the lady's hand of one side a fan."""
    shoulder, hand = (0.03 * side + 0.02, 0.725), _hand(side, arm)
    elbow = (0.5 * (shoulder[0] + hand[0]) + 0.02, 0.5 * (shoulder[1] + hand[1]) - 0.06)
    path = ribbon((shoulder, elbow, hand), (0.11, 0.105, 0.155))
    records: list[Record] = [
        Cut(path, robe, edge=0.0, lit=False, grain=0.5),
        Stroke(path, LINES, 0.010, lit=False),
    ]
    across = (hand[1] - elbow[1], elbow[0] - hand[0])
    long = max(1e-6, (across[0] ** 2 + across[1] ** 2) ** 0.5)
    px, py = 0.07 * across[0] / long, 0.07 * across[1] / long
    records += [
        _stroke([(hand[0] - px, hand[1] - py), hand, (hand[0] + px, hand[1] + py)], trim, 0.026),
        Cut(ellipse(hand[0] + 0.025, hand[1], 0.030, 0.022), SKIN, edge=0.0, lit=False),
        *_dots([(0.5 * (elbow[0] + hand[0]), 0.5 * (elbow[1] + hand[1]))], SKIN.lighter(0.06), 0.016),
    ]
    return records


def _head(part: Part) -> list[Record]:
    """A profile: brow, long eye, straight nose, small mouth; then hair, helmet or cap."""
    face = [
        (-0.05, 0.775),
        (0.035, 0.775),
        (0.052, 0.800),
        (0.072, 0.806),
        (0.066, 0.828),
        (0.082, 0.838),
        (0.066, 0.868),
        (0.066, 0.915),
        (0.020, 0.945),
        (-0.06, 0.93),
        (-0.075, 0.85),
    ]
    records = _leather(face, SKIN, tension=0.18)
    records += [
        _stroke([(0.006, 0.874), (0.034, 0.884), (0.066, 0.868)], LINES, 0.012),
        _stroke([(0.000, 0.902), (0.034, 0.912), (0.064, 0.894)], LINES, 0.010),
        _stroke([(0.046, 0.818), (0.068, 0.820)], RED, 0.012),
    ]
    if part == "lady":
        records += _leather(
            [
                (0.05, 0.93),
                (0.03, 0.975),
                (-0.04, 1.00),
                (-0.115, 0.98),
                (-0.135, 0.90),
                (-0.10, 0.82),
                (-0.055, 0.80),
                (-0.045, 0.88),
                (0.0, 0.935),
            ],
            HAIR,
        )
        records += _leather([(-0.06, 0.99), (-0.09, 1.06), (-0.03, 1.09), (0.02, 1.05), (0.0, 0.99)], HAIR)
        records += _dots([(0.02, 0.965), (-0.03, 0.985), (-0.08, 0.975)], RED, 0.020)
        records += [_stroke([(-0.03, 1.04), (0.075, 1.075), (0.085, 1.01)], GOLD, 0.012)]
        return records
    if part == "elder":
        records += _leather(
            [(-0.085, 0.935), (0.062, 0.935), (0.070, 0.965), (0.0, 1.01), (-0.085, 1.06), (-0.125, 1.0)],
            HAIR,
        )
        records += [
            _stroke([(-0.11, 1.0), (-0.20, 0.965)], LINES, 0.020),
            *_leather(
                [
                    (0.050, 0.812),
                    (0.080, 0.79),
                    (0.078, 0.68),
                    (0.040, 0.555),
                    (0.018, 0.66),
                    (-0.005, 0.775),
                ],
                Colour(0.93, 0.02, 85),
            ),
            _stroke([(0.052, 0.78), (0.050, 0.64)], LINES.clear(0.5), 0.006),
            _stroke([(0.034, 0.78), (0.030, 0.66)], LINES.clear(0.5), 0.006),
        ]
        return records
    records += _leather(
        [
            (0.075, 0.925),
            (0.070, 0.965),
            (0.02, 1.02),
            (-0.06, 1.02),
            (-0.115, 0.95),
            (-0.10, 0.83),
            (-0.055, 0.80),
            (-0.040, 0.90),
        ],
        GOLD,
    )
    records += [
        _stroke([(0.0, 1.02), (0.02, 1.09)], LINES, 0.014),
        *_dots([(0.022, 1.105)], RED, 0.026),
        *_dots([(-0.02, 0.965), (-0.065, 0.93), (-0.075, 0.875)], RED, 0.014),
        _stroke([(-0.04, 1.01), (-0.12, 1.20), (-0.30, 1.28), (-0.44, 1.18)], GREEN, 0.016),
        _stroke([(-0.02, 1.015), (-0.04, 1.22), (-0.20, 1.36), (-0.36, 1.33)], RED, 0.016),
        *_leather([(0.030, 0.800), (0.070, 0.795), (0.060, 0.72), (0.030, 0.70)], HAIR),
    ]
    return records


def _flags() -> list[Record]:
    """Four flags that stand out from his back."""
    records: list[Record] = []
    for n, turn in enumerate((2.75, 2.35, 1.95, 1.55)):
        c, s = cos(turn), sin(turn)
        foot, top = (-0.06, 0.72), (-0.06 + 0.46 * c, 0.72 + 0.46 * s)
        low = (-0.06 + 0.22 * c, 0.72 + 0.22 * s)
        out = (low[0] + 0.16 * cos(turn + 0.9), low[1] + 0.16 * sin(turn + 0.9))
        records.append(_stroke([foot, top], LINES, 0.012))
        records += _leather([top, low, out], (RED, GREEN, GOLD, BLUE)[n], tension=0.05)
        middle = ((top[0] + low[0] + out[0]) / 3, (top[1] + low[1] + out[1]) / 3)
        records += _dots([middle], SKIN.lighter(0.06), 0.020)
    return records


def _horse() -> list[Record]:
    body = [
        (-0.40, 0.48),
        (-0.34, 0.62),
        (-0.10, 0.60),
        (0.16, 0.64),
        (0.30, 0.84),
        (0.40, 0.98),
        (0.44, 0.90),
        (0.60, 0.76),
        (0.565, 0.68),
        (0.42, 0.73),
        (0.36, 0.56),
        (0.26, 0.40),
        (0.0, 0.36),
        (-0.24, 0.40),
        (-0.36, 0.38),
    ]
    records: list[Record] = []
    for x, foot, tone in ((-0.33, -0.40, 0.05), (-0.22, -0.14, 0.0), (0.20, 0.14, 0.05), (0.30, 0.44, 0.0)):
        records += _leather(
            [
                (x - 0.06, 0.44),
                (x + 0.06, 0.44),
                (x + 0.03 + 0.4 * (foot - x), 0.22),
                (foot + 0.045, 0.0),
                (foot - 0.035, 0.0),
                (x - 0.04 + 0.4 * (foot - x), 0.22),
            ],
            Colour(0.70, 0.11, 70).darker(tone),
            tension=0.2,
        )
    records += _leather(
        [(-0.38, 0.58), (-0.50, 0.52), (-0.56, 0.30), (-0.48, 0.20), (-0.44, 0.40), (-0.36, 0.50)], HAIR
    )
    records += _leather(body, Colour(0.74, 0.12, 72))
    records += _leather([(0.12, 0.64), (0.20, 0.86), (0.36, 1.00), (0.33, 0.86), (0.22, 0.66)], HAIR)
    records += [
        *_leather([(-0.12, 0.60), (0.10, 0.62), (0.12, 0.42), (-0.12, 0.40)], RED, tension=0.14),
        _stroke([(-0.11, 0.43), (0.11, 0.45)], GOLD, 0.024),
        *_dots([(-0.06, 0.53), (0.0, 0.535), (0.06, 0.54)], SKIN.lighter(0.06), 0.014),
        *_dots([(0.46, 0.82)], LINES, 0.014),
        _stroke([(0.55, 0.71), (0.44, 0.80), (0.36, 0.72), (0.10, 0.60)], RED, 0.014),
    ]
    return records


def pavilion(x: float, y: float, height: float) -> Group:
    """A pavilion on a rock, cut from one hide."""
    records: list[Record] = [
        *_leather(
            [(-0.42, 0.0), (-0.36, 0.10), (-0.10, 0.13), (0.20, 0.11), (0.44, 0.0)], Colour(0.55, 0.06, 160)
        ),
        *(_stroke([(px, 0.11), (px, 0.56)], RED, 0.034) for px in (-0.26, -0.09, 0.09, 0.26)),
        _stroke([(-0.28, 0.22), (0.28, 0.22)], RED, 0.020),
        *(
            _stroke([(-0.24 + 0.06 * n, 0.22), (-0.21 + 0.06 * n, 0.12)], RED.darker(0.08), 0.010)
            for n in range(9)
        ),
        *_leather(
            [
                (-0.46, 0.62),
                (-0.36, 0.56),
                (0.36, 0.56),
                (0.46, 0.62),
                (0.22, 0.70),
                (0.0, 0.88),
                (-0.22, 0.70),
            ],
            Colour(0.42, 0.07, 190),
            tension=0.2,
        ),
        *_leather([(-0.05, 0.86), (0.05, 0.86), (0.0, 1.0)], GOLD, tension=0.1),
        _stroke([(-0.36, 0.60), (0.0, 0.58), (0.36, 0.60)], GOLD, 0.020),
    ]
    return Group(tuple(records), (height, 0.0, 0.0, height, x, y), name="pavilion")


def pine(x: float, y: float, height: float, *, facing: int = 1) -> Group:
    """A leaning pine with its needles in fans."""
    records: list[Record] = [
        *_leather(
            [
                (-0.06, 0.0),
                (0.06, 0.0),
                (0.05, 0.30),
                (0.14, 0.56),
                (0.10, 0.80),
                (0.07, 0.58),
                (-0.03, 0.32),
            ],
            Colour(0.36, 0.06, 45),
        ),
        _stroke([(0.02, 0.40), (-0.16, 0.52)], Colour(0.36, 0.06, 45), 0.030),
    ]
    for px, py, wide in ((0.12, 0.84, 0.30), (0.30, 0.66, 0.22), (-0.22, 0.56, 0.24), (-0.05, 0.72, 0.20)):
        fan = [(px + wide * cos(pi * n / 6), py + 0.42 * wide * sin(pi * n / 6)) for n in range(7)]
        records += _leather([*fan, (px, py - 0.03)], GREEN.darker(0.05))
        records += [_stroke([(px, py), tip], LINES.clear(0.6), 0.006) for tip in fan[1:-1]]
    return Group(tuple(records), (height * facing, 0.0, 0.0, height, x, y), name="pine")
