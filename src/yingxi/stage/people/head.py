"""The head in three-quarter view, from back hair to hat, in head space; and where it stands on the body."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin

from yingxi.film.performance import Face
from yingxi.film.seeds import chance, seed_of
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record
from yingxi.stage.people.expression import MEASURES, SLIDE, expression_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import ear, face_outline, middle, rows_for
from yingxi.stage.people.features import age_lines, brow, cheek, nose
from yingxi.stage.people.hair import hair_of
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.people.mouths import mouth
from yingxi.stage.people.tones import tones_of


@dataclass(frozen=True, slots=True)
class Head:
    """`behind` is drawn before the body, `front` after the neck."""

    behind: DisplayList
    front: DisplayList


def head_matrix(body: Body) -> Matrix:
    """From head space to figure space."""
    x, y = body.skeleton.neck
    size, angle = body.head, radians(body.skeleton.head_angle)
    c, s = cos(angle) * size, sin(angle) * size
    return c, -s, s, c, x, y


def head_group(body: Body, records: DisplayList, name: str) -> Group:
    return Group(records, head_matrix(body), name=name)


def wig_of(sheet: CharacterSheet, turn: float, swing: float, near: Nearness, seed: int) -> Wig:
    tones = tones_of(sheet)
    return Wig(
        age=sheet.age,
        half=rows_for(sheet.age, sheet.face)[3][1],
        eye=MEASURES[sheet.age].eye_y,
        middle=middle(turn),
        swing=swing,
        hair=tones.hair,
        accent=tones.scarf if sheet.scarf else tones.trim,
        near=near,
        seed=seed_of(seed, sheet.id, "hair"),
        hat=sheet.hat != "none",
        female=sheet.sex == "female",
    )


@lru_cache(maxsize=512)
def head_of(sheet: CharacterSheet, face: Face, swing: float, near: Nearness, seed: int) -> Head:
    """The head as seen in three-quarter; `swing` is by how much hair lags, in degrees."""
    tones, age = tones_of(sheet), sheet.age
    hairdo = hair_of(sheet.hair.style, wig_of(sheet, face.turn, swing, near, seed))
    skull = Cut(face_outline(age, sheet.face, face.turn), tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="face")
    ears = {side: ear(age, sheet.face, face.turn, side, tones.skin, near) for side in (1.0, -1.0)}
    facing = 1.0 if face.turn >= 0 else -1.0
    front: list[Record] = [*ears[facing]]
    if abs(face.turn) < 0.15:
        front += ears[-facing]
    front.append(skull)
    front.append(Group(_features(sheet, face, near, seed), clip=skull.path, name="features"))
    if abs(face.turn) >= 0.15:
        front += ears[-facing]
    front += hairdo.over
    return Head(hairdo.behind, tuple(front))


def _features(sheet: CharacterSheet, face: Face, near: Nearness, seed: int) -> DisplayList:
    tones, age = tones_of(sheet), sheet.age
    m, measures = middle(face.turn), MEASURES[sheet.age]
    expression = expression_of(face, age)
    away = 1.0 if m >= 0 else -1.0
    turned = abs(m) / SLIDE
    narrow = {away: 1 - 0.25 * turned, -away: 1.0}
    spread = {away: measures.eye_x * (1 - 0.16 * turned), -away: measures.eye_x}
    states = {1.0: (expression.far_eye, expression.far_brow), -1.0: (expression.near_eye, expression.near_brow)}
    mouth_at = (m * 1.02, measures.eye_y - measures.mouth_down)
    made: list[Record] = []
    for side in (1.0, -1.0):
        x = m + side * spread[side]
        made += cheek((x + side * 0.045 * narrow[side], measures.eye_y - 0.175), 0.115 if age == "child" else 0.10, expression.blush, tones, near)
    kind = int(3 * chance(seed, sheet.id, "nose"))
    made += nose((m * 1.2, measures.eye_y), away, turned, kind, age, tones, near)
    lash = 1.15 if sheet.sex == "female" and age != "elder" else 1.0
    for side in (1.0, -1.0):
        at = (m + side * spread[side], measures.eye_y)
        state, brow_state = states[side]
        if age == "elder":
            made += age_lines(at, side, mouth_at, measures, tones, near, narrow=narrow[side], smile=expression.mouth.bend)
        made += eye(at, side, state, face, measures, tones, near, narrow=narrow[side], lashes=lash)
        lift = measures.eye_high * 0.55 + (0.085 if age == "child" else 0.078)
        made += brow((at[0] + side * 0.008, at[1] + lift), side, brow_state, sheet.brows, tones, near, narrow=narrow[side], age=age)
    made += mouth(mouth_at, face.mouth, expression.mouth, tones, near, far_side=away, turned=turned)
    return tuple(made)
