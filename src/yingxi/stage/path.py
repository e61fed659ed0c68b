"""Paths: the outlines from which everything is cut. Units are the caller's; nothing here knows pixels or Skia."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan2, cos, pi, sin

Point = tuple[float, float]

# A cubic Bézier's handle that draws a quarter circle of radius 1 (error below 0.03 %).
QUARTER = 0.5522847498


@dataclass(frozen=True, slots=True)
class Path:
    """Steps of a path: ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y), ("Z",)."""

    steps: tuple[tuple[str | float, ...], ...]

    def moved(self, x: float, y: float) -> "Path":
        return self.mapped(1.0, 0.0, 0.0, 1.0, x, y)

    def scaled(self, x: float, y: float | None = None) -> "Path":
        return self.mapped(x, 0.0, 0.0, x if y is None else y, 0.0, 0.0)

    def turned(self, angle: float) -> "Path":
        """Turned by `angle` radians about the origin, from the x axis towards the y axis."""
        return self.mapped(cos(angle), sin(angle), -sin(angle), cos(angle), 0.0, 0.0)

    def mapped(self, a: float, b: float, c: float, d: float, e: float, f: float) -> "Path":
        """Every point (x, y) goes to (a x + c y + e, b x + d y + f)."""
        return Path(tuple(_mapped(step, a, b, c, d, e, f) for step in self.steps))

    def joined(self, other: "Path") -> "Path":
        return Path(self.steps + other.steps)

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of all points and handles."""
        numbers = [float(value) for step in self.steps for value in step[1:]]
        across, down = numbers[0::2], numbers[1::2]
        return min(across), min(down), max(across), max(down)


def _mapped(
    step: tuple[str | float, ...], a: float, b: float, c: float, d: float, e: float, f: float
) -> tuple[str | float, ...]:
    made: list[str | float] = [step[0]]
    for i in range(1, len(step), 2):
        x, y = float(step[i]), float(step[i + 1])
        made += (a * x + c * y + e, b * x + d * y + f)
    return tuple(made)


def polygon(points: Iterable[Point], *, closed: bool = True) -> Path:
    """Straight edges through `points`."""
    steps: list[tuple[str | float, ...]] = [("L", *point) for point in points]
    steps[0] = ("M", *steps[0][1:])
    return Path((*steps, ("Z",)) if closed else tuple(steps))


def rectangle(left: float, top: float, width: float, height: float, *, radius: float = 0.0) -> Path:
    """A box, with round corners where `radius` is above 0."""
    right, bottom = left + width, top + height
    r = min(radius, abs(width) / 2, abs(height) / 2)
    if r <= 0:
        return polygon(((left, top), (right, top), (right, bottom), (left, bottom)))
    k = r * (1 - QUARTER)
    return Path(
        (
            ("M", left + r, top),
            ("L", right - r, top),
            ("C", right - k, top, right, top + k, right, top + r),
            ("L", right, bottom - r),
            ("C", right, bottom - k, right - k, bottom, right - r, bottom),
            ("L", left + r, bottom),
            ("C", left + k, bottom, left, bottom - k, left, bottom - r),
            ("L", left, top + r),
            ("C", left, top + k, left + k, top, left + r, top),
            ("Z",),
        )
    )


def ellipse(x: float, y: float, across: float, down: float | None = None) -> Path:
    """An ellipse about (x, y) with radii `across` and `down` (a circle where `down` is left out)."""
    down = across if down is None else down
    h, v = across * QUARTER, down * QUARTER
    return Path(
        (
            ("M", x + across, y),
            ("C", x + across, y + v, x + h, y + down, x, y + down),
            ("C", x - h, y + down, x - across, y + v, x - across, y),
            ("C", x - across, y - v, x - h, y - down, x, y - down),
            ("C", x + h, y - down, x + across, y - v, x + across, y),
            ("Z",),
        )
    )


def smooth(points: Sequence[Point], *, closed: bool = True, tension: float = 0.5) -> Path:
    """A smooth curve through `points` (cardinal spline; tension 0 is straight, 0.5 Catmull-Rom)."""
    around = (
        [points[-1], *points, points[0], points[1 % len(points)]]
        if closed
        else [points[0], *points, points[-1]]
    )
    steps: list[tuple[str | float, ...]] = [("M", *points[0])]
    k = tension / 3.0
    for i in range(len(around) - 3):
        (bx, by), (hx, hy), (tx, ty), (ax, ay) = around[i : i + 4]
        steps.append(
            ("C", hx + (tx - bx) * k, hy + (ty - by) * k, tx - (ax - hx) * k, ty - (ay - hy) * k, tx, ty)
        )
    return Path((*steps, ("Z",)) if closed else tuple(steps))


def ribbon(
    spine: Sequence[Point], widths: Sequence[float], *, round_start: bool = False, round_end: bool = False
) -> Path:
    """One closed path `widths[i]` wide at `spine[i]`: a sleeve, a trouser leg, a branch. Ends are cut flat
    unless rounded."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(spine) - 1
    for i, (x, y) in enumerate(spine):
        ahead, behind = spine[min(i + 1, last)], spine[max(i - 1, 0)]
        angle = atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        half = widths[i] / 2
        left.append((x + sin(angle) * half, y - cos(angle) * half))
        right.append((x - sin(angle) * half, y + cos(angle) * half))
    right.reverse()
    steps = list(smooth(left, closed=False).steps)
    steps += _cap(left[-1], right[0], rounded=round_end)
    steps += smooth(right, closed=False).steps[1:]
    steps += _cap(right[-1], left[0], rounded=round_start)
    return Path((*steps, ("Z",)))


def _cap(start: Point, end: Point, *, rounded: bool) -> list[tuple[str | float, ...]]:
    if not rounded:
        return [("L", *end)]
    dx, dy = end[0] - start[0], end[1] - start[1]
    # The bulge lies to the left of start -> end, which is outwards for a ribbon's ends.
    ox, oy = dy * 0.66, -dx * 0.66
    return [("C", start[0] + ox, start[1] + oy, end[0] + ox, end[1] + oy, *end)]


def wobbled(path: Path, amount: float, *, phase: float = 0.0) -> Path:
    """The path as scissors cut it: every point off by at most `amount`, the same way every time."""
    made: list[tuple[str | float, ...]] = []
    for n, step in enumerate(path.steps):
        numbers = [
            float(value) + amount * sin(phase + 12.9898 * (n + 1) + 78.233 * i)
            for i, value in enumerate(step[1:])
        ]
        made.append((step[0], *numbers))
    return Path(tuple(made))


def part_way(one: Point, other: Point, share: float) -> Point:
    """The point at this `share` of the way from one to the other."""
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def arc_points(x: float, y: float, radius: float, start: float, end: float, count: int) -> list[Point]:
    """`count` points on a circle from angle `start` to `end` (radians)."""
    return [
        (
            x + radius * cos(start + (end - start) * i / (count - 1)),
            y + radius * sin(start + (end - start) * i / (count - 1)),
        )
        for i in range(count)
    ]


TURN = 2 * pi
