"""What is worn on horseback and on the road in the East: a swordsman's robe, a herdsman's wrapped coat."""

from math import hypot

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.fronts.east import crossed, girdle_ends
from yingxi.stage.people.fronts.front import BRASS, LEATHER, Front, band, foot_of, row, trim_of
from yingxi.stage.people.model import Body
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.sleeves import band as arm_band
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import on
from yingxi.stage.rig import LimbJoints


def _belt(body: Body, top: float, bottom: float, paint: Cloth) -> list[Record]:
    """A stiff belt with a stitched line along both its edges."""
    strip = smooth(band(body, top, bottom), tension=0.3)
    made: list[Record] = [
        Cut(strip, paint.plain, lift=body.near.lift(1.0), edge=body.near.edge * 0.8, name="belt")
    ]
    if body.near.pixels > 45:
        for level in (top - 0.025, bottom + 0.025):
            line = smooth(band(body, level, bottom)[:5], closed=False)
            made.append(Stroke(line, paint.light, 0.010 * body.head, name="stitches"))
    return made


def _martial(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A robe for fighting: crossed and piped, held by a broad leather belt over a sash, open before the knees."""
    head, tones, near = body.head, body.tones, body.near
    opened = (
        *row(body, (0.10, -0.02)),
        foot_of(around, 0.78),
        (foot_of(around, 0.62)[0], foot_of(around, 0.62)[1] - 0.3 * head),
        foot_of(around, 0.46),
    )
    left = (*row(body, (0.24, -0.06), (0.05, -0.04)), foot_of(around, 0.44))
    right = (*row(body, (0.12, -0.02)), foot_of(around, 0.80))
    made: list[Record] = [
        Cut(polygon(opened), tones.trousers.shade, edge=0, name="slit"),
        Stroke(smooth(right, closed=False), tones.trim.shade, 0.035 * head, name="border"),
        Stroke(smooth(left, closed=False), tones.trim.plain, 0.045 * head, name="border"),
        *crossed(body, tones.trim, foot=0.40, reach=0.34, wide=0.115),
    ]
    sash = smooth(band(body, 0.47, 0.24), tension=0.3)
    made.append(Cut(sash, tones.trim.shade, lift=near.lift(0.6), edge=0.5, name="sash"))
    made += _belt(body, 0.42, 0.29, LEATHER)
    if not near.far:
        x, y = row(body, (0.355, 0.0))[0]
        half = 0.075 * head
        plate = rectangle(x - half, y - half * 0.86, 2 * half, 1.72 * half, radius=0.3 * half)
        made += [
            Cut(plate, BRASS, lift=near.lift(0.5), edge=0.6, name="buckle"),
            Cut(ellipse(x, y, half * 0.36), BRASS.darker(0.16), edge=0, name="buckle"),
        ]
    return made


def _martial_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    seam = (*row(body, (0.98, 0.0), (0.6, 0.0), (0.1, 0.0)), foot_of(around, 0.5))
    sash = smooth(band(body, 0.47, 0.24), tension=0.3)
    return [
        Stroke(smooth(seam, closed=False), body.tones.top.fold, 0.016 * body.head, name="back seam"),
        Cut(sash, body.tones.trim.shade, lift=body.near.lift(0.6), edge=0.5, name="sash"),
        *_belt(body, 0.42, 0.29, LEATHER),
    ]


def _martial_over(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return [] if body.pose.view == "back" else girdle_ends(body, 0.27, body.tones.trim, long=0.75, side=-0.16)


def _bracer(body: Body, joints: LimbJoints, widths: Widths, _cloth: Cloth) -> list[Record]:
    """Leather laced about the forearm."""
    lower = LimbJoints(joints.middle, joints.end, joints.end, joints.tip)
    long = hypot(joints.end[0] - joints.middle[0], joints.end[1] - joints.middle[1])
    made: list[Record] = [
        Stroke(arm_band(lower, 0.66, widths[0] * 1.4), LEATHER.plain, long * 0.56, name="bracer"),
        Stroke(arm_band(lower, 0.94, widths[0] * 1.4), LEATHER.fold, long * 0.05, name="bracer's edge"),
        Stroke(arm_band(lower, 0.38, widths[0] * 1.4), LEATHER.fold, long * 0.05, name="bracer's edge"),
    ]
    if not body.near.far:
        made += [
            Stroke(arm_band(lower, share, widths[0] * 1.4), LEATHER.light, long * 0.022, name="lacing")
            for share in (0.52, 0.66, 0.80)
        ]
    return made


def _deel(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A herdsman's coat: it laps over to the side, its edge broadly bound, a long sash wound about it."""
    head, tones = body.head, body.tones
    edge = (*row(body, (1.01, 0.04), (0.93, -0.10), (0.82, -0.30), (0.60, -0.40)), *row(body, (0.3, -0.42)))
    below = (*row(body, (0.26, -0.42), (0.0, -0.42)), foot_of(around, 0.14))
    made: list[Record] = [
        Stroke(smooth(edge, closed=False), tones.trim.plain, 0.115 * head, name="border"),
        Stroke(smooth(edge, closed=False), tones.trim.fold, 0.018 * head, name="border's line"),
        Stroke(smooth(below, closed=False), tones.trim.plain, 0.070 * head, name="border"),
    ]
    if not body.near.far:
        for x, y in row(body, (0.955, -0.05), (0.83, -0.28), (0.62, -0.395)):
            made.append(
                Cut(ellipse(x, y, 0.036 * head), BRASS, lift=body.near.lift(0.5), edge=0.5, name="stud")
            )
    return [*made, *_wound(body)]


def _wound(body: Body) -> list[Record]:
    """A sash in three turns."""
    paint = body.tones.trim
    made: list[Record] = []
    made.append(
        Cut(
            smooth(band(body, 0.50, 0.24), tension=0.3),
            paint.shade,
            lift=body.near.lift(1.0),
            edge=0.7,
            name="sash",
        )
    )
    if body.near.pixels > 40:
        for level in (0.44, 0.375, 0.31):
            line = (
                on(body, level - 0.02, -0.02),
                on(body, level + 0.015, 0.4),
                on(body, level - 0.015, 1.02),
            )
            made.append(Stroke(smooth(line, closed=False), paint.fold, 0.018 * body.head, name="turn"))
    return made


def _deel_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return _wound(body)


def _deel_over(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return [] if body.pose.view == "back" else girdle_ends(body, 0.30, body.tones.trim, long=0.7, side=-0.22)


SWORDS: dict[str, Front] = {
    "martial": Front(
        _martial, _martial_back, over=_martial_over, collar="none", sleeve="coat", cuff=trim_of, cuff_deep=0.05,
        on_sleeve=_bracer, shoes="boot",
    ),
    "deel": Front(
        _deel, _deel_back, over=_deel_over, collar="stand", sleeve="coat", cuff=trim_of, cuff_deep=0.12, shoes="boot"
    ),
}  # fmt: skip
