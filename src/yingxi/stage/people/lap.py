"""Cloth over the lap of who sits: it lies on the thighs, dips between them, and falls in folds from the knees."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import Cloth

# Thighs lifted further than this, in degrees from hanging, make a lap.
LIFTED = 50.0
# How much of what is on the cloth its shade lets through.
SHADE = 0.72


# Thighs of which less is seen come towards us.
FORE = 0.9


def has_lap(body: Body) -> bool:
    return body.pose.seated and min(body.pose.near_leg.hip, body.pose.far_leg.hip) > LIFTED


def lap_folds(body: Body, back: Point, front: Point, cloth: Cloth) -> list[Record]:
    """The falling part in shade, the far thigh behind the near one, and creases where the cloth is bent or hangs.
    `back` and `front` are the ends of the hem."""
    head, (hx, hy) = body.head, body.skeleton.pelvis
    if body.pose.near_leg.seen < FORE:
        return _towards_us(body, back, front, cloth)
    near, far = body.skeleton.near_leg.middle, body.skeleton.far_leg.middle
    (kx, ky), (fx, fy) = near, far
    deep = 0.21 * head
    # Below the knees: the near shin's side of the cloth, turned away from the light.
    falling = smooth(
        (
            (fx + 1.5 * deep, max(ky, fy) + 0.55 * deep),
            (kx + 0.25 * deep, ky + 0.45 * deep),
            (kx - 0.95 * deep, ky - 0.35 * deep),
            (kx - 1.25 * deep, ky - 1.0 * deep),
            (back[0] - 0.05 * head, back[1] - 0.2 * head),
            (front[0] + 0.2 * head, front[1] - 0.2 * head),
        ),
        tension=0.32,
    )
    made: list[Record] = [Cut(falling, cloth.shade.clear(SHADE), edge=0, grain=0.8, name="fall")]
    # Under the near thigh, on the seat.
    under = smooth(
        (
            (hx - 0.5 * head, hy - 0.15 * head),
            (hx + 0.1 * head, hy - 0.10 * head),
            (kx - 0.9 * deep, ky - 0.30 * deep),
            (kx - 1.2 * deep, ky - 1.6 * deep),
            (hx, hy - 0.5 * head),
        ),
        tension=0.3,
    )
    made.append(Cut(under, cloth.shade.clear(SHADE), edge=0, grain=0.8, name="under the thigh"))
    # From the bend of the hip two creases fan out, a third lies between the thighs.
    lines: list[tuple[tuple[Point, ...], float]] = [
        (_from(hx, hy, head, (-0.02, 0.20), (0.22, 0.17), (0.52, 0.20)), 0.030),
        (_from(hx, hy, head, (0.06, 0.10), (0.34, 0.03), (0.66, 0.03)), 0.024),
        (
            (
                (hx + 0.62 * head, hy + 0.14 * head),
                ((hx + fx) / 2 + 0.30 * head, (hy + fy) / 2 + 0.10 * head),
                (fx - 0.02 * head, fy + 0.06 * head),
            ),
            0.026,
        ),
    ]
    # From the knees it falls.
    for start, end, wide in ((0.10, 0.30, 0.030), (0.75, 0.62, 0.026), (1.25, 0.86, 0.022)):
        x, y = back[0] + (front[0] - back[0]) * end, back[1] + (front[1] - back[1]) * end
        top = (kx + start * deep, ky - 0.05 * deep)
        lines.append(((top, ((top[0] + x) / 2 + 0.02 * head, (top[1] + y) / 2), (x, y + 0.02 * head)), wide))
    steps = [step for line, wide in lines for step in crease(line, wide * head, cloth.fold).path.steps]
    made.append(Cut(Path(tuple(steps)), cloth.fold, edge=0, grain=0, name="fold"))
    return made


def _towards_us(body: Body, back: Point, front: Point, cloth: Cloth) -> list[Record]:
    """A lap seen from before: both thighs end in knees, side by side; between them the cloth sinks, from them it falls
    in the shade."""
    head, (hx, hy) = body.head, body.skeleton.pelvis
    (kx, ky), (fx, fy) = body.skeleton.near_leg.middle, body.skeleton.far_leg.middle
    deep = 0.21 * head
    between = ((kx + fx) / 2 + 0.25 * deep, min(ky, fy) - 0.30 * deep)
    falling = smooth(
        (
            (back[0] - 0.5 * head, back[1] - 0.2 * head),
            (kx - 1.5 * deep, ky - 0.9 * deep),
            (kx - 0.75 * deep, ky + 0.05 * deep),
            (kx + 0.05 * deep, ky + 0.28 * deep),
            (kx + 0.65 * deep, ky + 0.02 * deep),
            between,
            (fx + 0.05 * deep, fy + 0.10 * deep),
            (fx + 0.60 * deep, fy + 0.34 * deep),
            (fx + 1.15 * deep, fy + 0.10 * deep),
            (fx + 1.9 * deep, fy - 0.4 * deep),
            (front[0] + 0.2 * head, front[1] - 0.2 * head),
        ),
        tension=0.35,
    )
    beside = smooth(
        (
            (hx - 0.6 * head, hy + 0.05 * head),
            (hx - 0.1 * head, hy - 0.16 * head),
            (kx - 0.85 * deep, ky - 0.35 * deep),
            (kx - 1.1 * deep, ky - 1.2 * deep),
            (hx - 0.6 * head, hy - 0.7 * head),
        ),
        tension=0.3,
    )
    shade = cloth.shade.mixed(cloth.fold, 0.25).clear(0.86)
    made: list[Record] = [
        Cut(falling, shade, edge=0, grain=0.8, name="fall"),
        Cut(beside, shade, edge=0, grain=0.8, name="under the thigh"),
    ]
    lines: list[tuple[tuple[Point, ...], float]] = [
        (
            (
                _from(hx, hy, head, (0.16, 0.04))[0],
                ((hx + between[0]) / 2 + 0.10 * head, (hy + between[1]) / 2 - 0.02 * head),
                between,
            ),
            0.050,
        ),
        (_from(hx, hy, head, (-0.06, 0.16), (0.14, 0.10), (0.34, 0.10)), 0.026),
        (
            (between, (between[0] - 0.02 * head, (between[1] + back[1]) / 2), _on_hem(back, front, 0.46)),
            0.040,
        ),
    ]
    for (x, y), share in (((kx - 0.35 * deep, ky - 0.1 * deep), 0.12), ((fx + 0.9 * deep, fy), 0.90)):
        end = _on_hem(back, front, share)
        lines.append((((x, y), ((x + end[0]) / 2 + 0.01 * head, (y + end[1]) / 2), end), 0.024))
    steps = [step for line, wide in lines for step in crease(line, wide * head, cloth.fold).path.steps]
    made.append(Cut(Path(tuple(steps)), cloth.fold, edge=0, grain=0, name="fold"))
    return made


def _on_hem(back: Point, front: Point, share: float) -> Point:
    return back[0] + (front[0] - back[0]) * share, back[1] + (front[1] - back[1]) * share


def _from(x: float, y: float, head: float, *places: Point) -> tuple[Point, ...]:
    """Points so many heads before and above (x, y)."""
    return tuple((x + ahead * head, y + up * head) for ahead, up in places)
