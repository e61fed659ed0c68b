"""The ground in perspective: records that lie on the floor, brought to the frame."""

from dataclasses import replace

from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke, Wash
from yingxi.stage.path import Path, Point

# Nothing nearer to the eye than this can be projected.
NEAREST = 0.35
# Straight edges on the ground stay straight; curves are cut this fine, so that their handles may be projected too.
PIECES = 3


def ground_on_frame(records: DisplayList, camera: Camera) -> DisplayList:
    """Records in (x, z) metres become records in pixels."""
    return tuple(_projected(record, camera) for record in records)


def _projected(record: Record, camera: Camera) -> Record:
    match record:
        case Group():
            clip = None if record.clip is None else _path(record.clip.mapped(*record.matrix), camera)
            inner = tuple(_moved(child, record) for child in record.records)
            return Group(ground_on_frame(inner, camera), clip=clip, name=record.name)
        case Stroke():
            middle = _middle(record.path)
            return replace(
                record, path=_path(record.path, camera), width=record.width * camera.scale(middle) * 0.6
            )
        case Wash():
            start, end = _point(record.start, camera), _point(record.end, camera)
            if record.start[0] == record.end[0] and not record.radial:
                # What changes with depth alone does so straight up the frame, wherever the camera stands.
                end = (start[0], end[1])
            return replace(record, path=_path(record.path, camera), start=start, end=end)
        case Cut() | Soft():
            return replace(record, path=_path(record.path, camera))
        case _:
            return record


def _moved(record: Record, group: Group) -> Record:
    if isinstance(record, Group):
        raise TypeError("the ground takes groups one deep only")
    if isinstance(record, Wash):
        a, b, c, d, e, f = group.matrix
        start = (a * record.start[0] + c * record.start[1] + e, b * record.start[0] + d * record.start[1] + f)
        end = (a * record.end[0] + c * record.end[1] + e, b * record.end[0] + d * record.end[1] + f)
        return replace(record, path=record.path.mapped(*group.matrix), start=start, end=end)
    if isinstance(record, Cut | Stroke | Soft):
        return replace(record, path=record.path.mapped(*group.matrix))
    return record


def _middle(path: Path) -> float:
    _, near, _, far = path.bounds()
    return (near + far) / 2


def _point(point: Point, camera: Camera) -> Point:
    return camera.at(point[0], 0.0, max(point[1], camera.z + NEAREST))


def _path(path: Path, camera: Camera) -> Path:
    steps: list[tuple[str | float, ...]] = []
    here: Point = (0.0, 0.0)
    for step in path.steps:
        numbers = [float(value) for value in step[1:]]
        points = list(zip(numbers[0::2], numbers[1::2], strict=True))
        if step[0] == "C":
            steps += [
                ("C", *(value for point in piece for value in _point(point, camera)))
                for piece in _pieces(here, *points)
            ]
        else:
            steps.append((step[0], *(value for point in points for value in _point(point, camera))))
        here = points[-1] if points else here
    return Path(tuple(steps))


def _pieces(p0: Point, p1: Point, p2: Point, p3: Point) -> list[tuple[Point, Point, Point]]:
    """A Bézier cut into `PIECES` equal parts (each without its first point)."""

    def blossom(t1: float, t2: float, t3: float) -> Point:
        made = []
        for axis in (0, 1):
            a, b, c, d = p0[axis], p1[axis], p2[axis], p3[axis]
            ab, bc, cd = a + (b - a) * t1, b + (c - b) * t1, c + (d - c) * t1
            abc, bcd = ab + (bc - ab) * t2, bc + (cd - bc) * t2
            made.append(abc + (bcd - abc) * t3)
        return made[0], made[1]

    made = []
    for i in range(PIECES):
        s, e = i / PIECES, (i + 1) / PIECES
        made.append((blossom(s, s, e), blossom(s, e, e), blossom(e, e, e)))
    return made
