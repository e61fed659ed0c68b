"""Dabs: a crown of leaves is no sheet with an edge, but clusters of a brush's spots about a wash without one."""

from functools import lru_cache
from math import atan2, hypot, pi

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Wash
from yingxi.stage.materials.sparing import SOLID, area
from yingxi.stage.path import Path, Point, ellipse

CROWN = 0.10
"""Square metres of the box about a crown; a smaller leaf is one touch of the brush as it is."""
ROUND = 5
"""A crown's outline has so many curves at least."""
BUMPS = 6
"""A broad-leaved crown has so many bumps at least."""
SPOTS = ((1.0, 0.060, 46), (0.80, 0.078, 30), (0.50, 0.085, 16))
"""Rings of dabs: how far out, how large as a share of the crown, how many."""
LARGEST, SMALLEST, MOST = 0.10, 0.030, 3.0
"""Metres that a dab is long at most: a larger crown has more of them instead, up to so many times; and as a share of
the crown at least."""
GROUND = 0.06
"""Nothing is dabbed lower, where leaves stand on the ground."""
LEFT_OUT = 0.30
"""So many of a ring's dabs are missing where the light comes from."""
WATER, FIR, LITTLE = 0.62, 12, 0.22
"""The wash under the dabs, at its middle; where a crown has fewer curves than so many it is a fir's, which has less."""
TOUCH = Path(
    (("M", -1.0, 0.0), ("C", -0.4, 1.0, 0.8, 1.2, 1.0, 0.15), ("C", 1.1, -0.9, -0.2, -0.9, -1.0, 0.0), ("Z",))
)
"""One touch of a brush: it comes down with its point and leaves with its belly."""
_GOLDEN = 0.6180339887


def is_crown(record: Record) -> bool:
    """Whether a sheet is leaves: larger than one, and cut in curves all round."""
    if not isinstance(record, Cut) or record.colour.alpha < SOLID or area(record) < CROWN:
        return False
    curves = sum(step[0] == "C" for step in record.path.steps)
    return curves >= ROUND and all(step[0] != "L" for step in record.path.steps)


def is_scalloped(path: Path) -> bool:
    """Whether an outline is a broad-leaved crown's: as many dents as bumps, each bump drawn in one point or three."""
    ends = [(float(step[-2]), float(step[-1])) for step in path.steps if len(step) > 2]
    points = ends[1:] if ends and ends[0] == ends[-1] else ends
    turns = [
        (x - before[0]) * (after[1] - y) - (y - before[1]) * (after[0] - x)
        for before, (x, y), after in zip(
            points[-1:] + points[:-1], points, points[1:] + points[:1], strict=True
        )
    ]
    dents = sum(turn > 0 for turn in turns)
    dents = min(dents, len(turns) - dents)
    return dents >= BUMPS and len(points) in (2 * dents, 4 * dents)


def dabbed(record: Cut, ink: Colour, water: Colour) -> Group:
    """A crown as spots of `ink` about a wash that runs out before it comes to an edge; `water` is the wash."""
    left, low, right, high = record.path.bounds()
    across, up = (right - left) / 2, (high - low) / 2
    middle = (left + across, low + up)
    strong = WATER if sum(step[0] == "C" for step in record.path.steps) > FIR else LITTLE
    stops = ((0.0, water.clear(strong)), (0.55, water.clear(0.8 * strong)), (1.0, water.clear(0.0)))
    wash = Wash(ellipse(0, 0, 1, 1), (0.0, 0.0), (1.0, 0.0), stops, radial=True, name=record.name)
    under = Group((wash,), (1.06 * across, 0.0, 0.0, 1.06 * up, *middle))
    return Group((under, Cut(_spots(record.path), ink, edge=0.0, name=record.name)), name=record.name)


@lru_cache(maxsize=512)
def _spots(path: Path) -> Path:
    """Dabs along a crown's outline and on rings within it."""
    left, low, right, high = path.bounds()
    x, y, size = (left + right) / 2, (low + high) / 2, (right - left + high - low) / 2
    edge = _along(path)
    steps: list[tuple[str | float, ...]] = []
    for ring, (out, large, few) in enumerate(SPOTS):
        long = max(SMALLEST * size, min(LARGEST, size * large))
        number = round(few * min(MOST, size * large / long))
        for n in range(number):
            chance = (n * _GOLDEN + ring * 0.37) % 1
            other = (n * n * _GOLDEN + 0.11 * ring) % 1
            at = edge[int((n + 0.8 * chance) / number * len(edge)) % len(edge)]
            across, up = at[0] - x, at[1] - y
            lit = max(0.0, (up - across) / (hypot(across, up) + 1e-9) / 1.4142)
            if other < LEFT_OUT * (0.25 + 1.5 * lit):
                continue
            reach = out + 0.16 * (other - 0.5)
            if y + up * reach < GROUND and -0.35 < low < GROUND:
                continue
            spot = TOUCH.scaled(long * (0.55 + 0.8 * chance), long * (0.36 + 0.40 * other))
            turn = atan2(up, across) * 0.25 + (chance - 0.5) * pi * 0.6
            steps += spot.turned(turn).moved(x + across * reach, y + up * reach).steps
    return Path(tuple(steps))


def _along(path: Path) -> list[Point]:
    """Points of an outline, as even as a brush needs them."""
    found: list[Point] = []
    here = (0.0, 0.0)
    for step in path.steps:
        numbers = [float(value) for value in step[1:]]
        if step[0] == "C":
            points = (here, *zip(numbers[0::2], numbers[1::2], strict=True))
            found += [_on(points, part / 4) for part in range(4)]
        if numbers:
            here = (numbers[-2], numbers[-1])
    return found


def _on(points: tuple[Point, ...], share: float) -> Point:
    """The point of a cubic curve at `share` of its way."""
    rest = 1 - share
    weights = (rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3)
    return (
        sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
    )
