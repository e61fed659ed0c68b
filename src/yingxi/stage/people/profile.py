"""The head from the side: one drawing of its own, since no sliding of features makes a profile."""

from functools import lru_cache

from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.film.story import Age
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.expression import MEASURES, expression_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.features import age_lines, brow, cheek
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.tones import tones_of
from yingxi.stage.people.traits import Traits, traits_of


@lru_cache(maxsize=64)
def profile_outline(age: Age, half: float, drop: float, nose: int, traits: Traits) -> Path:
    """Forehead, nose, lips and chin on the right; `drop` is how far the jaw has opened, in H."""
    k, e = half / 0.42, MEASURES[age].eye_y
    m = e - MEASURES[age].mouth_down
    tip = ((0.075 if age == "child" else 0.105) + (0.0, 0.018, -0.010)[nose]) * traits.nose
    # A heavy jaw stands forward and hangs low, a light one lies back.
    heavy = 0.28 * (traits.jaw - 1)
    brow_x = (0.43 if age == "child" else 0.405) * k
    face = brow_x - 0.022
    front: tuple[Point, ...] = (
        (0.02, 1.0),
        (0.26 * k, 0.93),
        (brow_x - 0.025, 0.77),
        (brow_x + 0.004, e + 0.13),
        (face, e + 0.015),
        (face + tip * 0.55, e - 0.075),
        (face + tip, e - 0.135),
        (face + tip * 0.55, e - 0.172),
        (face + 0.020, e - 0.178),
        (face + 0.030, m + 0.045),
        (face + 0.034, m + 0.018),
        (face + 0.004, m - 0.004),
        (face + 0.022, m - 0.035 - drop),
        (face - 0.016, m - 0.075 - drop),
        (face - 0.010 + heavy, 0.055 - drop * 0.7),
        (face - 0.085 + heavy, -0.010 - drop * 0.7),
        (0.14 * k, 0.035 - drop * 0.5 - heavy),
        (-0.06 * k, 0.12 - heavy),
        (-0.17 * k, 0.24),
        (-0.33 * k, 0.33),
        (-0.43 * k, 0.50),
        (-0.455 * k, 0.68),
        (-0.37 * k, 0.88),
        (-0.18 * k, 0.985),
    )
    return smooth(front, tension=0.46)


def profile_face(sheet: CharacterSheet, face: Face, near: Nearness, half: float, nose: int) -> DisplayList:
    """The skull, the one eye, brow and half mouth, and the ear."""
    tones, age, measures = tones_of(sheet), sheet.age, MEASURES[sheet.age]
    k, e = half / 0.42, measures.eye_y
    m = e - measures.mouth_down
    expression = expression_of(face, age)
    traits = traits_of(sheet.sex, age)
    outline = profile_outline(age, half, SIZES[face.mouth][1] * 0.22, nose, traits)
    eye_at = (0.255 * k, e)
    lip = (0.43 if age == "child" else 0.405) * k - 0.018
    inside: list[Record] = [*cheek((0.19 * k, e - 0.17), 0.10, expression.blush, tones, near)]
    if age == "elder":
        inside += age_lines(
            eye_at, -1.0, (lip - 0.01, m), measures, tones, near, narrow=0.8, smile=expression.mouth.bend
        )
    inside += eye(eye_at, -1.0, expression.near_eye, face, measures, tones, near, narrow=0.62, traits=traits)
    inside += brow(
        (eye_at[0] + 0.005, e + measures.eye_high * 0.55 + 0.08),
        -1.0,
        expression.near_brow,
        sheet.brows,
        tones,
        near,
        narrow=0.72,
        age=age,
        traits=traits,
    )
    inside += mouth((lip, m), face.mouth, expression.mouth, tones, near, traits=traits)
    if near.close:
        wing = smooth(
            ((lip - 0.002, e - 0.120), (lip - 0.022, e - 0.145), (lip + 0.004, e - 0.168)), closed=False
        )
        inside.append(Stroke(wing, tones.skin.fold, 0.012, name="nostril"))
    return (
        Cut(outline, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="face"),
        Group(tuple(inside), clip=outline, name="features"),
        *_ear(age, k, e, near, sheet),
    )


def _ear(age: Age, k: float, e: float, near: Nearness, sheet: CharacterSheet) -> DisplayList:
    tones = tones_of(sheet)
    x, y, long = -0.055 * k, e - 0.06, 0.15 if age == "elder" else 0.125
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
