"""The head from the side: one drawing of its own, since no sliding of features makes a profile."""

from functools import lru_cache

from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import between, years_of
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.expression import expression_of, measures_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import EARS_COVERED
from yingxi.stage.people.features import age_lines, brow, cheek
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.tones import tones_of
from yingxi.stage.people.traits import CHILDLIKE, traits_of


@lru_cache(maxsize=128)
def profile_outline(sheet: CharacterSheet, half: float, drop: float, nose: int) -> Path:
    """Forehead, nose, lips and chin on the right; `drop` is how far the jaw has opened, in H. Skull, eyes, chin and
    jowl are as high as in three-quarter."""
    k, measures, traits = half / 0.42, measures_of(sheet), traits_of(sheet)
    e, child, old = measures.eye_y, between(CHILDLIKE, years_of(sheet)), traits.jowl
    m = e - measures.mouth_down
    out = (0.098 + (0.0, 0.016, -0.010)[nose]) * traits.nose
    long = 0.150 * traits.nose_long
    # A heavy jaw stands forward and hangs low, a light one lies back; an old chin comes forward under thin lips.
    heavy = 0.28 * (traits.jaw - 1) + 0.012 * old
    brow_x = (0.405 + 0.018 * child) * k
    ridge = 0.012 * max(0.0, traits.brow_low / 0.016)
    face = brow_x - 0.026 + 0.010 * child
    lips = 0.024 + 0.010 * (traits.full - 0.5)
    tip = e - long * 0.88
    front: tuple[Point, ...] = (
        (0.02, 1.0),
        (0.26 * k, 0.93),
        (brow_x - 0.020 + 0.012 * child, 0.77),
        (brow_x + 0.004 + ridge, e + 0.125),
        (face, e + 0.012),
        (face + out * 0.50, tip + long * 0.42),
        (face + out * 0.93, tip + 0.026),
        (face + out, tip - 0.004 - 0.010 * old),
        (face + out * 0.72, tip - 0.030 - 0.006 * old),
        (face + 0.022, tip - 0.036),
        (face + 0.018, m + 0.050),
        (face + lips + 0.004, m + 0.020),
        (face + 0.004 - 0.010 * old, m - 0.003),
        (face + lips - 0.008, m - 0.032 - drop),
        (face - 0.014, m - 0.070 - drop),
        (face - 0.008 + heavy, 0.062 - drop * 0.7),
        (face - 0.048 + heavy, 0.010 - drop * 0.7),
        (face - 0.110 + heavy, -0.006 - drop * 0.7),
        (0.16 * k, 0.018 - drop * 0.5 - 0.022 * old),
        (0.03 * k, 0.048 - 0.030 * old),
        (-0.10 * k, 0.105 - 0.4 * heavy),
        (-0.19 * k, 0.20),
        (-0.33 * k, 0.33),
        (-0.43 * k, 0.50),
        (-0.455 * k, 0.68),
        (-0.37 * k, 0.88),
        (-0.18 * k, 0.985),
    )
    return smooth(front, tension=0.46)


def eye_beside(sheet: CharacterSheet, half: float) -> Point:
    """Where the one eye stands."""
    return 0.255 * half / 0.42, measures_of(sheet).eye_y


def lips_beside(sheet: CharacterSheet, half: float) -> Point:
    """Where the mouth stands, at the face's edge."""
    measures, child = measures_of(sheet), between(CHILDLIKE, years_of(sheet))
    return (0.405 + 0.018 * child) * half / 0.42 - 0.020, measures.eye_y - measures.mouth_down


def profile_face(sheet: CharacterSheet, face: Face, near: Nearness, half: float, nose: int) -> DisplayList:
    """The skull, the one eye, brow and half mouth, and the ear."""
    tones, age, measures = tones_of(sheet), sheet.age, measures_of(sheet)
    k, e = half / 0.42, measures.eye_y
    m = e - measures.mouth_down
    expression = expression_of(face, age)
    traits = traits_of(sheet)
    outline = profile_outline(sheet, half, SIZES[face.mouth][1] * 0.22, nose)
    eye_at = eye_beside(sheet, half)
    lip, _ = lips_beside(sheet, half)
    inside: list[Record] = [*cheek((0.19 * k, e - 0.17), 0.10, expression.blush * traits.blush, tones, near)]
    inside += age_lines(
        eye_at, -1.0, (lip - 0.01, m), measures, traits, tones, near, narrow=0.8, smile=expression.mouth.bend
    )
    inside += eye(eye_at, -1.0, expression.near_eye, face, measures, tones, near, narrow=0.62, traits=traits)
    inside += brow(
        (eye_at[0] + 0.005, e + measures.eye_high * traits.high * 0.55 + 0.08),
        -1.0,
        expression.near_brow,
        sheet.brows,
        tones,
        near,
        narrow=0.72,
        traits=traits,
    )
    inside += mouth((lip, m), face.mouth, expression.mouth, tones, near, traits=traits)
    if near.close:
        wing = smooth(
            (
                (lip + 0.002, e - 0.108 * traits.nose_long),
                (lip - 0.020, e - 0.132 * traits.nose_long),
                (lip + 0.006, e - 0.156 * traits.nose_long),
            ),
            closed=False,
        )
        inside.append(Stroke(wing, tones.skin.fold, 0.012, name="nostril"))
    return (
        Cut(outline, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="face"),
        Group(tuple(inside), clip=outline, name="features"),
        *ear_beside(sheet, half, near),
    )


def ear_beside(sheet: CharacterSheet, half: float, near: Nearness) -> DisplayList:
    """The ear, in the middle of the head; nothing where cloth lies over it."""
    if sheet.hat in EARS_COVERED:
        return ()
    tones = tones_of(sheet)
    x, y = -0.055 * half / 0.42, measures_of(sheet).eye_y - 0.06
    long = 0.15 if sheet.age == "elder" else 0.125
    shape = smooth(
        (
            (x + 0.05, y + long * 0.75),
            (x - 0.03, y + long),
            (x - 0.095, y + long * 0.5),
            (x - 0.08, y - long * 0.25),
            (x - 0.02, y - long * 0.95),
            (x + 0.035, y - long * 0.75),
            (x + 0.04, y),
        )
    )
    made: list[Record] = [Cut(shape, tones.skin.plain, lift=near.lift(0.8), edge=near.edge * 0.6, name="ear")]
    if near.pixels > 55:
        curl = smooth(
            (
                (x + 0.01, y + long * 0.5),
                (x - 0.05, y + long * 0.45),
                (x - 0.045, y),
                (x - 0.005, y - long * 0.2),
            ),
            closed=False,
        )
        made.append(Stroke(curl, tones.skin.fold, 0.013, name="inner ear"))
    return tuple(made)
