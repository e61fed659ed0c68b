"""Whether paper lies over a point, or hangs from nothing: for those who must know, before anything is drawn, what will
be seen."""

from collections.abc import Iterable
from functools import lru_cache

import skia

from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.display import SAME, Cut, Group, Matrix, Record, bounds_of
from yingxi.stage.layers import NEAREST
from yingxi.stage.path import Path
from yingxi.stage.place import Card
from yingxi.stage.raster import skia_path
from yingxi.stage.rig import proportions_of, skeleton_of

Point = tuple[float, float]

# A card that begins so many metres above the ground hangs.
HANGS = 0.95


def covered(records: Iterable[Record], point: Point) -> bool:
    """Whether an opaque sheet of `records` lies over `point`, in the records' own space."""
    return any(_covers(record, point) for record in records)


def _covers(record: Record, point: Point) -> bool:
    if isinstance(record, Group):
        inside = _inverse(record.matrix, point)
        if record.clip is not None and not _contains(record.clip, inside):
            return False
        return covered(record.records, inside)
    return isinstance(record, Cut) and record.colour.alpha > 0.6 and _contains(record.path, point)


@lru_cache(maxsize=2048)
def _shape(path: Path) -> skia.Path:
    return skia_path(path, SAME)


def _contains(path: Path, point: Point) -> bool:
    return bool(_shape(path).contains(*point))


def _inverse(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    x, y = point[0] - e, point[1] - f
    over = a * d - b * c or 1e-9
    return (d * x - c * y) / over, (a * y - b * x) / over


def seen_through(cards: Iterable[Card], camera: Camera, point: tuple[float, float, float]) -> str:
    """The name of the first of `cards` that stands before `point` of the set and covers it; nothing where none does."""
    x, y, z = point
    pixel = camera.at(x, y, z)
    for card in cards:
        before = card.z - camera.z > NEAREST and card.z < z - 0.02
        if before and covered(card.records, _inverse(camera.card(card.z), pixel)):
            return card.name
    return ""


def hung(cards: Iterable[Card], camera: Camera) -> bool:
    """Whether all of `cards` that hang do so from above the frame of `camera`: in it, they would hang from nothing."""
    boxes = [(card.z, bounds_of(card.records)) for card in cards if card.z - camera.z > NEAREST]
    return all(camera.at(0.0, top, z)[1] <= 0 for z, (_, low, _, top) in boxes if low > HANGS)


def body_in_set(sheet: CharacterSheet, pose: Pose) -> tuple[tuple[float, float, float], ...]:
    """Head, chest, waist, hips, hands, knees and feet of somebody, in metres of the set."""
    skeleton = skeleton_of(proportions_of(sheet), pose)
    arms, legs = (skeleton.near_arm, skeleton.far_arm), (skeleton.near_leg, skeleton.far_leg)
    limbs = [arm.end for arm in arms] + [joint for leg in legs for joint in (leg.middle, leg.end, leg.tip)]
    points = (skeleton.head, skeleton.chest, skeleton.waist, skeleton.pelvis, *limbs)
    return tuple((pose.x + pose.facing * x, y, pose.z) for x, y in points)


def head_in_set(sheet: CharacterSheet, pose: Pose) -> tuple[float, float, float]:
    """The middle of somebody's head, in metres of the set."""
    x, y = skeleton_of(proportions_of(sheet), pose).head
    return pose.x + pose.facing * x, y, pose.z
