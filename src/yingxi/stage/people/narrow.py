"""The head between three-quarter and profile: its pieces lie between those of both drawings, the features slide on
towards the edge, and the far eye goes round it."""

from dataclasses import dataclass

from yingxi.film.performance import PROFILE, THREE_QUARTER, Face
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Point
from yingxi.stage.people.expression import expression_of, measures_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import ear, face_outline, half_of, middle
from yingxi.stage.people.features import age_lines, brow, cheek, nose
from yingxi.stage.people.inbetween import path_between, pieces_between
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.profile import ear_beside, eye_beside, lips_beside, profile_outline
from yingxi.stage.people.tones import tones_of
from yingxi.stage.people.traits import traits_of

IN_BETWEENS = 4
"""A head is drawn in so many steps from three-quarter to profile."""
# How much narrower the near eye, its brow and the cheek's lines are in profile.
EYE, BROW, LINES = 0.62, 0.72, 0.80
# How far the far eye goes, in H, by which share of the way it is round the edge, and how far the nose's line goes.
ROUND, GONE, NOSE = 0.17, 0.62, 0.26


@dataclass(frozen=True, slots=True)
class Features:
    """Where the features of a head stand that is `share` of the way from three-quarter to profile."""

    share: float
    near_eye: Point
    far_eye: Point
    lips: Point

    @property
    def far_seen(self) -> bool:
        return self.share < GONE


def share_of_profile(turn: float) -> float:
    """How far a head of `turn` is on its way from three-quarter (0) to profile (1), in whole steps.

    >>> share_of_profile(1.0), share_of_profile(1.1), share_of_profile(1.2)
    (0.0, 0.5, 1.0)
    """
    share = min(1.0, max(0.0, (turn - THREE_QUARTER) / (PROFILE - THREE_QUARTER)))
    return round(share * IN_BETWEENS) / IN_BETWEENS


def marks_between(sheet: CharacterSheet, near_eye: Point, far_eye: Point, share: float) -> Features:
    """The features' places, from those of the three-quarter drawing."""
    half, measures = half_of(sheet), measures_of(sheet)
    return Features(
        share,
        _point(near_eye, eye_beside(sheet, half), share),
        (far_eye[0] + ROUND * share, far_eye[1]),
        _point((middle(1.0) * 1.02, measures.eye_y - measures.mouth_down), lips_beside(sheet, half), share),
    )


def face_between(
    sheet: CharacterSheet, face: Face, marks: Features, near: Nearness, kind: int
) -> DisplayList:
    """Face, features and ears; `kind` is which nose it has."""
    tones, share = tones_of(sheet), marks.share
    high = SIZES[face.mouth][1]
    outline = path_between(
        face_outline(sheet, 1.0, high * 0.20),
        profile_outline(sheet, half_of(sheet), high * 0.22, kind),
        share,
    )
    skull = Cut(outline, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="face")
    ears = pieces_between(
        ear(sheet, 1.0, -1.0, tones.skin, near), ear_beside(sheet, half_of(sheet), near), share
    )
    features = _features(sheet, face, marks, near, kind)
    return skull, Group(features, clip=outline, name="features"), *ears


def _features(sheet: CharacterSheet, face: Face, marks: Features, near: Nearness, kind: int) -> DisplayList:
    tones, measures, traits = tones_of(sheet), measures_of(sheet), traits_of(sheet)
    share, expression = marks.share, expression_of(face, sheet.age)
    made: list[Record] = []
    x, y = marks.near_eye
    blush = expression.blush * traits.blush
    made += cheek((x - 0.05, y - 0.173), 0.10, blush, tones, near)
    bridge = (middle(1.0) * 1.2 + NOSE * share, measures.eye_y)
    made += nose(bridge, 1.0, 1.0, kind, traits, tones, near)
    narrow = 0.75 * (1 - 0.6 * share)
    sides = [(-1.0, marks.near_eye, share, expression.near_eye, expression.near_brow)]
    if marks.far_seen:
        sides.insert(0, (1.0, marks.far_eye, 0.0, expression.far_eye, expression.far_brow))
    lift = measures.eye_high * traits.high * 0.55 + (0.085 if sheet.age == "child" else 0.078)
    for side, at, beside, eye_state, brow_state in sides:
        eye_wide, brow_wide, lines_wide = (
            (narrow, narrow, narrow)
            if side > 0
            else tuple(1 - (1 - least) * beside for least in (EYE, BROW, LINES))
        )
        made += age_lines(
            at,
            side,
            marks.lips,
            measures,
            traits,
            tones,
            near,
            narrow=lines_wide,
            smile=expression.mouth.bend,
        )
        made += eye(at, side, eye_state, face, measures, tones, near, narrow=eye_wide, traits=traits)
        above = (at[0] + side * 0.008, at[1] + lift)
        made += brow(above, side, brow_state, sheet.brows, tones, near, narrow=brow_wide, traits=traits)
    made += mouth(marks.lips, face.mouth, expression.mouth, tones, near, turned=1.0, traits=traits)
    return tuple(made)


def _point(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
