"""The head of a puppet: a face cut out of the hide to its outline, with one long eye under one long brow; and the
rivets by which limbs hang."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import cos, radians, sin

from yingxi.film.colour import Colour
from yingxi.film.performance import Face, Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import between, years_of
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, ribbon, smooth
from yingxi.stage.people.expression import BrowState, EyeState, expression_of, measures_of
from yingxi.stage.people.features import age_lines
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.profile import profile_outline
from yingxi.stage.people.robots import is_bare
from yingxi.stage.people.tones import cloth, tones_of
from yingxi.stage.people.traits import CHILDLIKE, traits_of

HOLLOW = Colour(0.935, 0.070, 82)
"""A face is the lit screen within its outline; a dark one is scraped thin."""
SKIN = 0.42
"""How much of a person's own skin is left in it."""
WHITE = Colour(0.955, 0.030, 88)
LINE = Colour(0.10, 0.02, 40)
AWAY = -0.22
"""A head turned further than this looks back over the shoulder: its profile is turned over."""
SHUT = 0.30
RIVET = 0.030
"""Of a head, half a rivet's width."""


@dataclass(frozen=True, slots=True)
class Carved:
    """A pose as a puppet strikes it, and whether its head looks the other way."""

    pose: Pose
    over: bool


def struck(pose: Pose) -> Carved:
    """`pose` with the head in profile: a puppet has no other face."""
    if pose.view == "back":
        return Carved(pose, over=False)
    over = pose.view == "three-quarter" and pose.face.turn < AWAY
    gaze = -pose.face.gaze_x if over else pose.face.gaze_x
    face = pose.face.model_copy(update={"turn": 0.5, "gaze_x": max(-0.2, gaze)})
    return Carved(pose.model_copy(update={"face": face}), over)


def scraped(body: Body) -> Body:
    """`body` with all its skin as thin as its face, or a dark hand would seem to be another's."""
    return replace(body, tones=replace(body.tones, skin=cloth(_thin(body.tones.skin.plain))))


def _thin(skin: Colour) -> Colour:
    return HOLLOW.mixed(skin, SKIN)


def carved_face(sheet: CharacterSheet, face: Face, near: Nearness, half: float, nose: int) -> DisplayList:
    """Outline, eye, brow, mouth and ear, in head space."""
    tones, measures, traits = tones_of(sheet), measures_of(sheet), traits_of(sheet)
    k, e = half / 0.42, measures.eye_y
    lips = e - measures.mouth_down
    expression = expression_of(face, sheet.age)
    outline = profile_outline(sheet, half, SIZES[face.mouth][1] * 0.22, nose)
    skin = _thin(tones.skin.plain)
    bold = 1.35 if near.pixels < 70 else 1.0
    inside: list[Record] = []
    if near.pixels > 60:
        inside += age_lines(
            (0.20 * k, e), -1.0, (0.375 * k, lips), measures, traits, tones, near, narrow=0.9,
            smile=expression.mouth.bend,
        )  # fmt: skip
    long = 0.155 - 0.045 * between(CHILDLIKE, years_of(sheet))
    inside += _eye((0.205 * k, e), k, long, expression.near_eye, face, bold)
    inside += _brow((0.205 * k, e + 0.112), k, expression.near_brow, bold)
    lip = replace(tones, line=LINE, lips=Colour(0.50, 0.19, 28))
    inside += mouth((0.385 * k, lips), face.mouth, expression.mouth, lip, near, traits=traits)
    return (
        Cut(outline, skin, edge=near.edge, lit=False, name="face"),
        Group(tuple(inside), clip=outline, name="features"),
        *_ear(k, e, skin, near),
    )


def _eye(at: Point, k: float, long: float, state: EyeState, face: Face, bold: float) -> Iterator[Record]:
    """A phoenix's eye: from beside the nose almost to the ear, its tail up; the pupil hangs from the upper lid."""
    x, y = at
    front, tail = x + 0.140 * k, x - long * k
    thick = 0.036 * bold
    slant = 0.045 * state.slant
    if state.arc or state.open < SHUT:
        rise = 0.055 if state.arc else -0.022
        curve = (
            (front, y - rise * 0.5),
            (x + 0.05 * k, y + rise),
            (x - 0.06 * k, y + rise),
            (tail, y - rise * 0.2),
        )
        yield Cut(_tapered(curve, thick), LINE, edge=0, grain=0, name="lid")
        return
    high = 0.072 * state.scale * min(1.15, state.open)
    upper = (
        (front, y - 0.012 - slant),
        (x + 0.075 * k, y + high * 0.80 - slant * 0.8),
        (x - 0.02 * k, y + high),
        (x - 0.10 * k, y + high * 0.72 + slant * 0.2),
        (tail - 0.05 * k, y + high * 0.78 + 0.012),
    )
    lower = (
        (front, y - 0.012 - slant),
        (x + 0.06 * k, y - 0.034 - 0.4 * slant + 0.03 * state.cheek),
        (x - 0.05 * k, y - 0.026 + 0.03 * state.cheek),
        (tail, y + high * 0.42),
    )
    opening = smooth((*upper[:4], *reversed(lower[1:])), tension=0.45)
    radius = 0.058 * (0.6 + 0.4 * state.scale)
    gaze = x + (0.012 + 0.062 * face.gaze_x) * k
    pupil = ellipse(gaze, y + high * 0.52 + 0.030 * face.gaze_y, radius * 0.92, radius)
    white = Cut(opening, WHITE, edge=0, grain=0, lit=False, name="white")
    yield Group((white, Cut(pupil, LINE, edge=0, grain=0, name="pupil")), clip=opening, name="eye")
    yield Stroke(smooth(lower, closed=False), LINE, 0.013 * bold, name="lower lid")
    yield Cut(_tapered(upper, thick), LINE, edge=0, grain=0, name="lid")


def _brow(at: Point, k: float, state: BrowState, bold: float) -> Iterator[Record]:
    """One long stroke, as with a brush."""
    x, y = at
    c, s = cos(radians(state.inner)), sin(radians(state.inner))
    points = []
    for along, up in ((0.150, 0.000), (0.07, 0.030), (-0.04, 0.036), (-0.14, 0.010), (-0.205, -0.030)):
        dx, dy = along * k, up
        points.append((x + dx * c - dy * s, y + 1.25 * state.lift + dx * s + dy * c))
    yield Cut(_tapered(points, 0.034 * bold), LINE, edge=0, grain=0, name="brow")


def _tapered(points: Iterator[Point] | list[Point] | tuple[Point, ...], thick: float) -> Path:
    """A stroke that swells after its first third and ends in a point."""
    spine = list(points)
    shares = (0.35, 1.0, 0.92, 0.62, 0.18) if len(spine) == 5 else (0.45, 1.0, 0.9, 0.22)
    return ribbon(spine, [thick * share for share in shares], round_start=True, round_end=True)


def _ear(k: float, e: float, skin: Colour, near: Nearness) -> Iterator[Record]:
    x, y = -0.075 * k, e - 0.045
    edge = ((0.055, 0.09), (-0.02, 0.125), (-0.075, 0.06), (-0.05, -0.05), (0.005, -0.115), (0.04, -0.06))
    shape = smooth([(x + along, y + up) for along, up in edge])
    yield Cut(shape, skin, edge=near.edge, lit=False, name="ear")
    if near.pixels > 50:
        curl = ((x + 0.012, y + 0.06), (x - 0.03, y + 0.055), (x - 0.028, y - 0.005), (x + 0.004, y - 0.04))
        yield Stroke(smooth(curl, closed=False), LINE, 0.012, name="inner ear")


def rivets(body: Body, *, arm: bool) -> DisplayList:
    """What holds the near arm at the shoulder and the elbow: a knot with a dark eye."""
    if not arm or is_bare(body) or body.near.pixels < 34 or body.pose.view == "back":
        return ()
    joints, size = body.skeleton.near_arm, RIVET * body.head
    made: list[Record] = []
    for x, y in (joints.root, joints.middle):
        made.append(Cut(ellipse(x, y, size, size), LINE, edge=0, grain=0, name="rivet"))
        made.append(
            Cut(
                ellipse(x, y, size * 0.45, size * 0.45),
                HOLLOW,
                edge=0,
                grain=0,
                lit=False,
                name="rivet's eye",
            )
        )
    return tuple(made)
