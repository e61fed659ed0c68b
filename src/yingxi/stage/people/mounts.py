"""What somebody rides, between their far leg and their near one: a bicycle, or a horse with its saddle."""

from math import cos, pi, sin

from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Face, Pose
from yingxi.film.riding import AFLOAT, WHEELED
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.bicycle import APART, WHEEL, Bicycle
from yingxi.stage.creatures.builds import build_of, unit_of
from yingxi.stage.creatures.drawing import four_legged
from yingxi.stage.creatures.ridden import horse_under
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.people.wheels import wheels_behind
from yingxi.stage.rig import mouth_of

TYRE, STEEL, LEATHER = Colour(0.30, 0.012, 270), Colour(0.66, 0.012, 250), Colour(0.36, 0.05, 45)
FRAME = "#3f7f95"
"""A bicycle's paint where nothing is told of it."""
SPOKES = 9


def mount(body: Body, *, carved: bool = False) -> DisplayList:
    """What is under `body`, if it rides; the rider's far leg is behind it, the near one before it."""
    pose = body.pose
    if pose.rides is None or pose.rides.mount in AFLOAT:
        return ()
    if pose.rides.mount in WHEELED:
        return wheels_behind(body)
    if pose.rides.mount == "bicycle":
        made = _bicycle(Bicycle(body.proportions, pose.rolled), from_hex(pose.rides.colour or FRAME), body)
        return (Group(tuple(made), (1.0, 0.0, 0.0, 1.0, pose.ridden_at, 0.0), name="bicycle"),)
    return _horse(body, pose, carved=carved)


def _bicycle(cycle: Bicycle, paint: Colour, body: Body) -> list[Record]:
    unit = cycle.unit
    back, front = (-APART * unit, WHEEL * unit), (APART * unit, WHEEL * unit)
    axle, (sx, sy), (gx, gy) = cycle.axle, cycle.saddle, cycle.grips
    head_tube = (0.44 * unit, gy - 0.16 * unit)
    made: list[Record] = [*_wheel(back, cycle, body), *_wheel(front, cycle, body)]
    made += _crank(cycle, near=False)
    seat = (sx + 0.06 * unit, sy - 0.05 * unit)
    joint = (seat[0] + 0.035 * unit, seat[1] - 0.16 * unit)
    low = (head_tube[0] + 0.03 * unit, head_tube[1] - 0.14 * unit)
    tubes = ((back, joint), (back, axle), (axle, seat), (joint, head_tube), (axle, low), (head_tube, front))
    made += [_tube(a, b, paint, 0.042 * unit) for a, b in tubes]
    made.append(_guard(back, unit, paint))
    made.append(_tube(head_tube, (0.42 * unit, gy), STEEL, 0.03 * unit))
    bar = smooth(
        (
            (0.44 * unit, gy - 0.02 * unit),
            (0.41 * unit, gy + 0.03 * unit),
            (gx - 0.05 * unit, gy),
            (gx - 0.14 * unit, gy - 0.01 * unit),
        ),
        closed=False,
    )
    made.append(Stroke(bar, STEEL.darker(0.22), 0.036 * unit))
    cushion = smooth(
        (
            (sx - 0.17 * unit, sy + 0.035 * unit),
            (sx, sy + 0.04 * unit),
            (sx + 0.16 * unit, sy + 0.015 * unit),
            (sx + 0.02 * unit, sy - 0.03 * unit),
            (sx - 0.15 * unit, sy - 0.03 * unit),
        )
    )
    made.append(Cut(cushion, LEATHER, lift=body.near.lift(1.0), edge=body.near.edge * 0.6, name="saddle"))
    made += _crank(cycle, near=True)
    return made


def _tube(a: Point, b: Point, paint: Colour, width: float) -> Record:
    return Stroke(polygon((a, b), closed=False), paint, width)


def _guard(back: Point, unit: float, paint: Colour) -> Record:
    over = 0.455 * unit
    arc = [(back[0] + over * cos(a), back[1] + over * sin(a)) for a in (0.35, 0.9, 1.5, 2.1, 2.75)]
    return Stroke(smooth(tuple(arc), closed=False), paint.darker(0.06), 0.04 * unit)


def _wheel(middle: Point, cycle: Bicycle, body: Body) -> list[Record]:
    x, y = middle
    radius = WHEEL * cycle.unit - 0.02 * cycle.unit
    made: list[Record] = []
    if not body.near.far:
        for number in range(SPOKES):
            angle = -cycle.turned + 2 * pi * number / SPOKES
            end = (x + radius * cos(angle), y + radius * sin(angle))
            made.append(_tube(middle, end, STEEL.lighter(0.06).clear(0.75), 0.010 * cycle.unit))
    made.append(Stroke(ellipse(x, y, radius), TYRE, 0.045 * cycle.unit))
    made.append(Cut(ellipse(x, y, 0.04 * cycle.unit), STEEL, lift=0.5, edge=0.3))
    return made


def _crank(cycle: Bicycle, *, near: bool) -> list[Record]:
    (ax, ay), (px, py), unit = cycle.axle, cycle.pedal(near=near), cycle.unit
    made: list[Record] = [_tube((ax, ay), (px, py), STEEL.darker(0.14), 0.03 * unit)]
    made.append(_tube((px - 0.06 * unit, py), (px + 0.06 * unit, py), TYRE, 0.03 * unit))
    if near:
        made.append(Cut(ellipse(ax, ay, 0.085 * unit), STEEL.darker(0.10), lift=0.6, edge=0.4))
    return made


def _horse(body: Body, pose: Pose, *, carved: bool) -> DisplayList:
    assert pose.rides is not None
    assert pose.horse is not None
    sheet = horse_under(pose.rides, body.proportions.height)
    unit, at = unit_of(sheet), pose.ridden_at
    heads = build_of(sheet).head * unit
    face = Face(turn=1.3, lids=pose.face.lids)
    alone = Pose(
        x=pose.x,
        z=pose.z,
        hip=pose.hip,
        facing=pose.facing,
        view="profile",
        face=face,
        swing=pose.swing,
        on_fours=pose.horse,
    )
    drawn = four_legged(
        sheet,
        alone,
        pose.horse,
        head_pixels=body.near.pixels * heads / body.head,
        seed=body.seed,
        carved=carved,
    )
    return (Group(drawn, (1.0, 0.0, 0.0, 1.0, at, 0.0), name="horse"), *_saddle(body, sheet))


def _saddle(body: Body, sheet: CharacterSheet) -> list[Record]:
    """A cloth over its back, a saddle, a girth, and the reins from its mouth to the hand."""
    pose, unit = body.pose, unit_of(sheet)
    assert pose.horse is not None
    (px, py), at = body.skeleton.pelvis, pose.ridden_at
    back = py - 0.035 * unit
    cloth = from_hex(sheet.top.colour)
    made: list[Record] = [
        Cut(
            smooth(
                (
                    (px - 0.30 * unit, back + 0.01 * unit),
                    (px + 0.24 * unit, back + 0.02 * unit),
                    (px + 0.22 * unit, back - 0.26 * unit),
                    (px - 0.02 * unit, back - 0.31 * unit),
                    (px - 0.28 * unit, back - 0.24 * unit),
                ),
                tension=0.3,
            ),
            cloth,
            lift=body.near.lift(1.0),
            edge=body.near.edge * 0.6,
            name="saddle cloth",
        ),
        Cut(
            smooth(
                (
                    (px - 0.24 * unit, back + 0.07 * unit),
                    (px - 0.10 * unit, back + 0.01 * unit),
                    (px + 0.12 * unit, back + 0.02 * unit),
                    (px + 0.19 * unit, back + 0.09 * unit),
                    (px + 0.12 * unit, back - 0.10 * unit),
                    (px - 0.16 * unit, back - 0.09 * unit),
                )
            ),
            LEATHER,
            lift=body.near.lift(1.4),
            edge=body.near.edge * 0.6,
            name="saddle",
        ),
    ]
    mx, my = mouth_of(pose.horse, build_of(sheet).head * unit)
    hx, hy = body.skeleton.near_arm.tip
    mouth = (mx + at - 0.05 * unit, my + 0.01 * unit)
    slack = ((mouth[0] + hx) / 2, (mouth[1] + hy) / 2 - 0.10 * unit)
    made.append(Stroke(smooth((mouth, slack, (hx, hy)), closed=False), LEATHER.darker(0.08), 0.016 * unit))
    ex, ey = pose.horse.poll[0] + at, pose.horse.poll[1]
    made.append(
        Stroke(
            polygon((mouth, (ex + 0.10 * unit, ey + 0.04 * unit)), closed=False),
            LEATHER.darker(0.08),
            0.016 * unit,
        )
    )
    return made
