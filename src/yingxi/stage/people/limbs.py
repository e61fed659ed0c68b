"""A limb as one path: a sleeve, a trouser leg, a bare arm, offset on both sides of its joint curve.

The outer side rounds the joint, the inner side folds at it; no disc, no seam, and the end is cut flat.
"""

from math import cos, hypot, radians

from yingxi.stage.path import Path, Point, part_way

Step = tuple[str | float, ...]


def limb(
    root: Point,
    middle: Point,
    end: Point,
    widths: tuple[float, float, float],
    *,
    beyond: float = 0.0,
    cap: float = 0.40,
    drawn: Point = (0.0, 0.0),
    slant: tuple[float, float] = (0.0, 0.0),
    firm: float = 0.0,
) -> Path:
    """One closed path through three joints, `widths` wide across each; it runs `beyond` metres past the end
    and bulges by `cap` of its width over the root, the bulge drawn aside by `drawn`. `slant` sets in the
    starts of the left and the right side, in metres along the limb: a sleeve begins lower on its outer side.
    `firm` 1 gives the bent joint a cap, as a knee has one, where 0 is round."""
    first, second = _unit(root, middle), _unit(middle, end)
    end = (end[0] + second[0] * beyond, end[1] + second[1] * beyond)
    left = _side(root, middle, end, first, second, widths, 1.0, firm)
    right = _side(root, middle, end, first, second, widths, -1.0, firm)
    left[0] = (left[0][0] + first[0] * slant[0], left[0][1] + first[1] * slant[0])
    right[0] = (right[0][0] + first[0] * slant[1], right[0][1] + first[1] * slant[1])
    steps: list[Step] = [("M", *left[0]), _curve(left[0], left[1], left[2], left[3]), _curve(*left[3:7])]
    back = right[::-1]
    steps += [("L", *back[0]), _curve(*back[0:4]), _curve(*back[3:7])]
    start, stop = back[6], left[0]
    bulge = hypot(stop[0] - start[0], stop[1] - start[1]) * cap
    bx, by = drawn[0] - first[0] * bulge, drawn[1] - first[1] * bulge
    steps.append(("C", start[0] + bx, start[1] + by, stop[0] + bx, stop[1] + by, *stop))
    return Path((*steps, ("Z",)))


def _curve(_start: Point, first: Point, second: Point, end: Point) -> Step:
    return ("C", *first, *second, *end)


def _side(
    root: Point,
    middle: Point,
    end: Point,
    first: Point,
    second: Point,
    widths: tuple[float, float, float],
    side: float,
    firm: float,
) -> list[Point]:
    """Seven points of two Bézier pieces along one side: root, two handles, joint, two handles, end."""
    a = _off(root, first, side * widths[0] / 2)
    c = _off(end, second, side * widths[2] / 2)
    cross = first[0] * second[1] - first[1] * second[0]
    dot = first[0] * second[0] + first[1] * second[1]
    half = max(0.22, ((1 + dot) / 2) ** 0.5)  # cosine of half the bend
    tangent = _normal((first[0] + second[0], first[1] + second[1]), first)
    long, short = _length(root, middle), _length(middle, end)
    inner = cross * side > 0
    reach = min(widths[1] / 2 / half, 0.62 * min(long, short)) if inner else widths[1] / 2
    b = _off(middle, tangent, side * reach)
    sharp = 1.0 - half if inner else 0.0
    before = part_way(tangent, first, sharp)
    after = part_way(tangent, second, sharp)
    hold = 0.36 * (1.0 - 0.8 * sharp)
    if not inner:
        hold *= 1.0 - firm * min(0.62, 1.7 * (1.0 - half))
    return [
        a,
        (a[0] + first[0] * long * 0.34, a[1] + first[1] * long * 0.34),
        (b[0] - before[0] * long * hold, b[1] - before[1] * long * hold),
        b,
        (b[0] + after[0] * short * hold, b[1] + after[1] * short * hold),
        (c[0] - second[0] * short * 0.34, c[1] - second[1] * short * 0.34),
        c,
    ]


def along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def turned(offset: Point, angle: float) -> Point:
    """`offset` turned by `angle` degrees from the x axis towards y."""
    c, s = cos(radians(angle)), cos(radians(angle - 90))
    return offset[0] * c - offset[1] * s, offset[0] * s + offset[1] * c


def _unit(start: Point, end: Point) -> Point:
    length = _length(start, end) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def _normal(vector: Point, otherwise: Point) -> Point:
    length = hypot(*vector)
    return (vector[0] / length, vector[1] / length) if length > 0.05 else otherwise


def _off(point: Point, direction: Point, distance: float) -> Point:
    """`point` moved to the left of `direction`."""
    return point[0] - direction[1] * distance, point[1] + direction[0] * distance


def _length(start: Point, end: Point) -> float:
    return hypot(end[0] - start[0], end[1] - start[1])
