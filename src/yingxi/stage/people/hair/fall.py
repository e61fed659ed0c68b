"""How loose hair falls behind: its sides, its tips and its drawn hairs, as seen from the back."""

from yingxi.stage.path import Point
from yingxi.stage.people.hair.wig import Wig

_WAVES = 5
"""Points down each side of wavy hair, out and in by turns."""


def hanging(style: str, wig: Wig, side: float, low: float, share: float) -> list[Point]:
    """The outer edge from the ear down, on the right (`side` 1) or the left (-1)."""
    w, e, s = wig.half, wig.eye, wig.sway(wig.eye - low)
    if style == "wavy":
        points: list[Point] = []
        for number in range(_WAVES):
            down = (number + 1) / _WAVES
            out = 0.075 if number % 2 == 0 else 0.005
            points.append((side * (w * 1.02 + out + 0.05 * down) + s * down, e - (e - low - 0.09) * down))
        return [*points, (side * w * 0.80 + s, low)]
    if style == "bob":
        # Cut to the jaw it turns in under itself.
        return [
            (side * (w * share + 0.035), e - 0.06),
            (side * (w * share + 0.030) + s * 0.6, low + 0.15),
            (side * w * 0.99 + s, low + 0.045),
            (side * w * 0.82 + s, low),
        ]
    return [
        (side * (w * 1.05 + 0.04), e - 0.10),
        (side * (w * 1.12 + 0.03) + s * 0.4, (e + low) / 2),
        (side * (w * 1.03) + s * 0.8, low + 0.16),
        (side * w * 0.82 + s, low + 0.045),
    ]


def tips(style: str, wig: Wig, low: float) -> list[Point]:
    """The lower edge from right to left: a bob is cut even, longer hair ends in locks, the middle ones the longest."""
    w, s = wig.half, wig.sway(wig.eye - low)
    if style == "bob":
        return [(s, low - 0.015)]
    points: list[Point] = []
    for number, share in enumerate((0.60, 0.42, 0.20, -0.02, -0.24, -0.44, -0.62)):
        notch = 0.035 if number % 2 else -0.01
        points.append((w * share + s, low + notch - 0.05 * (1 - abs(share))))
    return points


def falling(style: str, wig: Wig, low: float) -> tuple[tuple[Point, ...], ...]:
    """Drawn hairs from the parting down; in waves where it is wavy."""
    w, e, s = wig.half, wig.eye, wig.sway(wig.eye - low)
    lines: list[tuple[Point, ...]] = []
    for number, x in enumerate((-0.86, -0.52, -0.16, 0.22, 0.56, 0.88)):
        end = low + 0.09 + 0.05 * (number % 3)
        top: Point = (x * w * 0.42, 1.0 - abs(x) * 0.07)
        if style != "wavy":
            lines.append((top, (x * w * 0.94, (e + 0.1 + end) / 2 + 0.10), (x * w * 0.90 + s * 0.8, end)))
            continue
        bends = tuple(
            (
                x * w * (0.98 - 0.04 * step) + (0.035 if (step + number) % 2 else -0.035) + s * step / 4,
                e + 0.18 - (e + 0.18 - end) * step / 4,
            )
            for step in range(5)
        )
        lines.append((top, *bends))
    return tuple(lines)
