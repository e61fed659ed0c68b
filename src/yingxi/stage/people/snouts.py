"""What the heads of beasts share: the round skull, eyes with brows, and a muzzle with a nose."""

from dataclasses import dataclass, replace

from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.people.expression import Expression, Measures
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.features import brow
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.tones import Tones

_MEASURES = Measures(0.52, 0.47, 0.215, 0.165, 0.185, 0.135, 0.25)

Drawn = tuple[DisplayList, DisplayList]


def skull_of(half: float, tones: Tones, near: Nearness) -> Cut:
    shape = smooth(
        (
            (0.0, 0.93),
            (half * 0.62, 0.87),
            (half * 0.97, 0.60),
            (half, 0.36),
            (half * 0.72, 0.09),
            (0.0, -0.01),
            (-half * 0.72, 0.09),
            (-half, 0.36),
            (-half * 0.97, 0.60),
            (-half * 0.62, 0.87),
        )
    )
    return Cut(shape, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="head")


def gaze(
    tones: Tones, iris: Colour, face: Face, expression: Expression, m: float, near: Nearness
) -> list[Record]:
    """Eyes and brows, as a person's, larger and farther apart."""
    own = replace(tones, iris=iris, line=Colour(0.22, 0.03, 45))
    made: list[Record] = []
    for side, state, brow_state in (
        (1.0, expression.far_eye, expression.far_brow),
        (-1.0, expression.near_eye, expression.near_brow),
    ):
        narrow = 0.84 if side * m > 0.04 else 1.0
        at = (m + side * _MEASURES.eye_x * (0.9 if narrow < 1 else 1.0), _MEASURES.eye_y)
        made += eye(at, side, state, face, _MEASURES, own, near, narrow=narrow)
        made += brow((at[0], at[1] + 0.185), side, brow_state, "plain", own, near, narrow=0.8 * narrow)
    return made


@dataclass(frozen=True, slots=True)
class Relief:
    """How a long muzzle is seen from before, foreshortened: how far its tip goes with the head's turn, in shares of the
    face's own slide; half its width between the eyes; how tall the tip is and how far it hangs, in heads."""

    slide: float
    bridge: float
    tall: float = 0.15
    low: float = 0.0


RELIEFS: dict[str, Relief] = {
    "fox": Relief(2.0, 0.060, 0.120, -0.035), "wolf": Relief(2.0, 0.085, 0.140, -0.02),
    "dog": Relief(1.9, 0.100, 0.150), "bear": Relief(1.8, 0.110, 0.155), "mouse": Relief(1.9, 0.055, 0.120, -0.02),
    "hedgehog": Relief(1.9, 0.055, 0.120, -0.02), "tiger": Relief(1.6, 0.110, 0.150),
    "sheep": Relief(1.8, 0.105, 0.140, -0.06), "horse": Relief(1.9, 0.125, 0.165, -0.05),
    "cow": Relief(1.7, 0.140, 0.160, -0.03), "deer": Relief(1.9, 0.090, 0.140, -0.04),
}  # fmt: skip


def muzzle_before(
    kind: str,
    tones: Tones,
    face: Face,
    expression: Expression,
    m: float,
    near: Nearness,
    *,
    wide: float,
    nose: Colour,
) -> list[Record]:
    """The muzzle of `kind` from before: in relief where it is long, its bridge between the eyes, else flat."""
    relief = RELIEFS.get(kind)
    if relief is None:
        return muzzle(tones, face, expression, m, near, wide=wide, nose=nose)
    x, y, half = m * relief.slide, 0.225 + relief.low, relief.bridge
    lit = tones.skin.plain.lighter(0.035)
    ridge = smooth(
        (
            (m - half * 0.7, 0.58), (m + half * 0.7, 0.58), (m * 1.15 + half * 0.85, 0.43),
            (x + wide * 0.78, y + relief.tall * 0.4),
            (x, y - relief.tall * 0.4), (x - wide * 0.78, y + relief.tall * 0.4), (m * 1.15 - half * 0.85, 0.43),
        )
    )  # fmt: skip
    away = 1.0 if m >= 0 else -1.0
    shaded = ridge.moved(away * 0.035, -0.015)
    made: list[Record] = [
        Cut(shaded, tones.skin.shade, edge=0, name="muzzle's shade"),
        Cut(ridge, lit, lift=near.lift(0.6), edge=near.edge * 0.3, name="bridge"),
    ]
    end = muzzle(
        tones, face, expression, x / 1.25, near, wide=wide * 0.86, nose=nose, tall=relief.tall, low=relief.low
    )
    return [*made, *end]


def muzzle(
    tones: Tones,
    face: Face,
    expression: Expression,
    m: float,
    near: Nearness,
    *,
    wide: float,
    nose: Colour,
    tall: float = 0.165,
    low: float = 0.0,
) -> list[Record]:
    """A pale muzzle with a nose; the shut mouth is a double bow, the open one a person's."""
    x, y = m * 1.25, 0.225 + low
    pale = tones.skin.plain.mixed(Colour(0.95, 0.02, 80), 0.62)
    made: list[Record] = [
        Cut(ellipse(x, y, wide, tall), pale, lift=near.lift(0.8), edge=near.edge * 0.4, name="muzzle"),
        Cut(
            smooth(
                (
                    (x - 0.075, y + tall * 0.92),
                    (x + 0.075, y + tall * 0.92),
                    (x + 0.014, y + 0.06),
                    (x - 0.014, y + 0.06),
                ),
                tension=0.34,
            ),
            nose,
            lift=near.lift(0.5),
            edge=0.5,
            name="nose",
        ),
    ]
    line = Colour(0.30, 0.05, 30)
    if SIZES[face.mouth][1] > 0:
        return [*made, *mouth((x, y - 0.055), face.mouth, expression.mouth, tones, near)]
    bow = expression.mouth.bend * 0.03
    curve = smooth(
        (
            (x - 0.10, y - 0.02 + bow),
            (x - 0.05, y - 0.045),
            (x, y + 0.005),
            (x + 0.05, y - 0.045),
            (x + 0.10, y - 0.02 + bow),
        ),
        closed=False,
    )
    made.append(Stroke(polygon(((x, y + 0.08), (x, y + 0.005)), closed=False), line, 0.018, name="lip"))
    made.append(Stroke(curve, line, 0.022, name="mouth"))
    return made
