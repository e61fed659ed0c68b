"""The heads of animals from the side: one outline from the nape over crown, brow and muzzle to the jaw, one eye, one
corner of the mouth, the near ear over it and the far one behind."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, ribbon, smooth
from yingxi.stage.people.expression import Expression, Measures
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.features import brow, cheek
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES
from yingxi.stage.people.snouts import Drawn
from yingxi.stage.people.tones import Tones

_PALE, _DARK, _INSIDE = Colour(0.95, 0.02, 80), Colour(0.27, 0.02, 40), Colour(0.42, 0.11, 20)
_MEASURES = Measures(0.52, 0.47, 0.215, 0.150, 0.185, 0.125, 0.25)
# How far an ear that is drawn from before moves to stand on a head from the side: the near one, the far one.
_NEAR_EAR, _FAR_EAR = 0.21, -0.19


@dataclass(frozen=True, slots=True)
class Snout:
    """A muzzle from the side, in heads: how far it stands out, how thick it is at its end, the height of its middle
    there; `brow` is how steeply the forehead falls to it (0: in one line). `pale` has the lower half pale,
    `nose` a nose or nostril at its tip."""

    long: float
    thick: float
    height: float = 0.26
    brow: float = 0.5
    pale: bool = True
    nose: bool = True


SNOUTS: dict[str, Snout] = {
    "cat": Snout(0.12, 0.24, 0.27, 0.8), "dog": Snout(0.20, 0.27, 0.27, 0.8), "fox": Snout(0.18, 0.19, 0.25, 0.45),
    "wolf": Snout(0.21, 0.25, 0.26, 0.55), "rabbit": Snout(0.13, 0.26, 0.29, 0.4),
    "mouse": Snout(0.18, 0.15, 0.25, 0.35),
    "bear": Snout(0.17, 0.27, 0.25, 0.9), "panda": Snout(0.18, 0.27, 0.25, 0.8), "pig": Snout(0.20, 0.28, 0.28, 0.7),
    "monkey": Snout(0.17, 0.30, 0.22, 0.7),
    "tiger": Snout(0.20, 0.29, 0.26, 0.7),
    "horse": Snout(0.33, 0.36, 0.08, 0.10), "cow": Snout(0.26, 0.36, 0.14, 0.2), "sheep": Snout(0.18, 0.25, 0.18, 0.15),
    "deer": Snout(0.21, 0.23, 0.21, 0.35), "elephant": Snout(0.16, 0.34, 0.26, 0.5, pale=False),
    "dragon": Snout(0.32, 0.32, 0.24, 0.9), "fish": Snout(0.12, 0.22, 0.32, 0.0, pale=False, nose=False),
    "squirrel": Snout(0.17, 0.17, 0.26, 0.6), "hedgehog": Snout(0.18, 0.14, 0.24, 0.35),
    "frog": Snout(0.14, 0.36, 0.26, 0.3), "turtle": Snout(0.16, 0.26, 0.28, 0.5, pale=False),
    "whale": Snout(0.24, 0.50, 0.28, 0.1, nose=False),
    "bird": Snout(0.0, 0.30, 0.30, 0.2, pale=False),
}  # fmt: skip
HOLES = frozenset({"horse", "dragon", "frog", "turtle"})
"""Those that have a nostril in the place of a dark nose."""


def profile_head(
    kind: str,
    half: float,
    ears: tuple[tuple[Record, ...], tuple[Record, ...]],
    behind: Sequence[Record],
    over: Sequence[Record],
    marks: Sequence[Record],
    nose: Colour,
    iris: Colour,
    tones: Tones,
    face: Face,
    expression: Expression,
    near: Nearness,
) -> Drawn:
    """The head that faces along x. `ears` are the near and the far one as drawn from before, `marks`
    lie on the face."""
    snout = SNOUTS[kind]
    shape = _outline(snout, half)
    skull = Cut(shape, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="head")
    near_ear = Group(ears[0], (1.0, 0.0, 0.0, 1.0, _NEAR_EAR, 0.0), name="near ear")
    far_ear = Group(ears[1], (1.0, 0.0, 0.0, 1.0, _FAR_EAR, 0.0), name="far ear")
    inside: list[Record] = [*marks, *_lower_half(snout, half, tones)]
    inside += cheek((half * 0.28, 0.28), 0.10, 0.6, tones, near)
    features = _eye(half, iris, tones, face, expression, near)
    tip = _beak(half, face, near) if kind == "bird" else _nose(snout, half, nose, near, hole=kind in HOLES)
    mouth = [] if kind == "bird" else _mouth(snout, half, face, expression, near)
    return (), (
        *behind,
        far_ear,
        *(mouth if SIZES[face.mouth][1] > 0 else ()),
        *(tip if kind == "bird" else ()),
        skull,
        Group(tuple(inside), clip=shape),
        *features,
        *(() if SIZES[face.mouth][1] > 0 else mouth),
        *(() if kind == "bird" else tip),
        *over,
        near_ear,
    )


def _tip(snout: Snout, half: float) -> float:
    return half * 0.86 + snout.long


def _outline(snout: Snout, half: float) -> Path:
    tip, y, thick = _tip(snout, half), snout.height, snout.thick
    stop = y + thick * 0.55 + 0.10 * (1 - snout.brow)
    points: list[Point] = [
        (-half * 0.98, 0.46),
        (-half * 0.84, 0.76),
        (-half * 0.28, 0.93),
        (half * 0.32, 0.88),
        (half * 0.70, 0.66 + 0.03 * snout.brow),
        (half * (0.98 - 0.14 * snout.brow), stop + 0.02),
    ]
    if snout.long > 0.10:
        points.append((tip - snout.long * 0.34, y + thick * 0.56))
    points += [
        (tip - 0.02, y + thick * 0.34),
        (tip, y),
        (tip - 0.06, y - thick * 0.42),
        (half * 0.62 + snout.long * 0.4, y - thick * 0.58),
        (half * 0.30, min(0.04, y - thick * 0.62)),
        (-half * 0.30, 0.0),
        (-half * 0.82, 0.18),
    ]
    return smooth(points, tension=0.40)


def _lower_half(snout: Snout, half: float, tones: Tones) -> list[Record]:
    if not snout.pale:
        return []
    tip, y, thick = _tip(snout, half), snout.height, snout.thick
    pale = tones.skin.plain.mixed(_PALE, 0.62)
    shape = (
        (-half * 0.10, -0.12),
        (half * 0.34, 0.05),
        (half * 0.62, y - thick * 0.02),
        (half * 0.86, y + thick * 0.20),
        (tip - 0.08, y + thick * 0.26),
        (tip + 0.10, y + thick * 0.10),
        (tip + 0.10, -0.2),
    )
    return [Cut(smooth(shape, tension=0.35), pale, edge=0, name="muzzle")]


def _nose(snout: Snout, half: float, nose: Colour, near: Nearness, *, hole: bool) -> list[Record]:
    if not snout.nose:
        return []
    if hole:
        x, up = _tip(snout, half) - 0.085, snout.height + snout.thick * 0.14
        slit = ellipse(0.0, 0.0, 0.030, 0.046).turned(-0.5).moved(x, up)
        return [Cut(slit, nose.lighter(0.06), edge=0, name="nostril")]
    tip, y = _tip(snout, half), snout.height + snout.thick * 0.26
    size = 0.045 + 0.10 * snout.thick
    pad = smooth(
        (
            (tip - size * 1.15, y + size * 0.55),
            (tip - size * 0.1, y + size * 0.72),
            (tip + size * 0.42, y + size * 0.1),
            (tip + size * 0.05, y - size * 0.62),
            (tip - size * 0.7, y - size * 0.35),
        ),
        tension=0.42,
    )
    shine = ellipse(tip - size * 0.25, y + size * 0.35, size * 0.24, size * 0.14)
    made: list[Record] = [Cut(pad, nose, lift=near.lift(0.6), edge=0.5, name="nose")]
    if not near.far:
        made.append(Cut(shine, nose.lighter(0.22), edge=0, grain=0, name="shine"))
    return made


def _mouth(snout: Snout, half: float, face: Face, expression: Expression, near: Nearness) -> list[Record]:
    """A line from under the nose to its corner; an open one drops the jaw as a wedge that lies behind the head."""
    tip, y, thick = _tip(snout, half), snout.height, snout.thick
    bow = expression.mouth.bend * 0.045
    corner = (half * 0.58, y - thick * 0.22 + bow)
    gape = SIZES[face.mouth][1]
    if gape > 0:
        drop = min(0.16, gape * 1.0)
        jaw = (
            (half * 0.40, y - thick * 0.30),
            (half * 0.60, y - thick * 0.50 - drop * 0.6),
            (tip - 0.12, y - thick * 0.46 - drop),
            (tip - 0.06, y - thick * 0.30 - drop * 0.8),
            (tip - 0.10, y - thick * 0.2),
        )
        tongue = (
            (half * 0.7, y - thick * 0.4),
            (tip - 0.20, y - thick * 0.36 - drop * 0.5),
            (tip - 0.14, y - thick * 0.2),
        )
        return [
            Cut(smooth(jaw, tension=0.3), _INSIDE, lift=near.lift(0.5), edge=0.3, name="mouth"),
            Cut(smooth(tongue, tension=0.4), Colour(0.66, 0.12, 20), edge=0, name="tongue"),
        ]
    line = (
        (tip - 0.03, y - 0.02),
        (tip - 0.07, y - thick * 0.22),
        ((tip + corner[0]) / 2, y - thick * 0.30 - abs(bow) * 0.3),
        corner,
        (corner[0] - 0.025, corner[1] + 0.035 + bow * 0.4),
    )
    return [Stroke(smooth(line, closed=False), Colour(0.30, 0.05, 30), 0.020, name="mouth")]


def _beak(half: float, face: Face, near: Nearness) -> list[Record]:
    """The beak from the side, in two blades; the lower drops as it sings."""
    x, y, gape = half * 0.78, 0.36, SIZES[face.mouth][1] * 0.8
    paint = Colour(0.74, 0.14, 65)
    upper = smooth(
        (
            (x - 0.06, y + 0.14),
            (x + 0.14, y + 0.09),
            (x + 0.34, y - 0.05),
            (x + 0.12, y - 0.02),
            (x - 0.06, y - 0.02),
        ),
        tension=0.28,
    )
    lower = smooth(
        (
            (x - 0.06, y + 0.01),
            (x + 0.14, y - 0.02),
            (x + 0.24, y - 0.07 - gape),
            (x + 0.06, y - 0.10 - gape * 0.7),
            (x - 0.06, y - 0.09),
        ),
        tension=0.28,
    )
    return [
        Cut(lower, paint.darker(0.12), lift=near.lift(0.5), edge=0.4, name="beak"),
        Cut(upper, paint, lift=near.lift(1.0), edge=near.edge, name="beak"),
    ]


def _eye(
    half: float, iris: Colour, tones: Tones, face: Face, expression: Expression, near: Nearness
) -> list[Record]:
    own = replace(tones, iris=iris, line=Colour(0.22, 0.03, 45))
    at = (half * 0.44, 0.50)
    return [
        *eye(at, -1.0, expression.near_eye, face, _MEASURES, own, near, narrow=0.76),
        *brow((at[0], at[1] + 0.17), -1.0, expression.near_brow, "plain", own, near, narrow=0.75),
    ]


def flap_ear(tones: Tones, swing: float, near: Nearness) -> Record:
    """A dog's ear from the side: it hangs from the crown over the cheek."""
    s = swing / 90 * 0.25
    shape = smooth(
        (
            (-0.26, 0.80), (-0.08, 0.80), (-0.02, 0.58), (-0.08 + s, 0.30), (-0.20 + s, 0.18), (-0.32 + s, 0.30),
            (-0.34, 0.58),
        )
    )  # fmt: skip
    return Cut(shape, tones.skin.fold, lift=near.lift(2.0), edge=near.edge * 0.8, name="ear")


def trunk(half: float, tones: Tones, swing: float, near: Nearness) -> list[Record]:
    """An elephant's trunk from the side, with its folds, and a tusk."""
    s = swing / 90
    path = (
        (half * 0.70, 0.40),
        (half * 1.28, 0.22),
        (half * 1.36 + s * 0.1, -0.10),
        (half * 1.30 + s * 0.2, -0.34),
        (half * 1.62 + s * 0.3, -0.46),
    )
    made: list[Record] = [
        Cut(
            ribbon(path, (0.34, 0.27, 0.20, 0.16, 0.12), round_end=True),
            tones.skin.plain,
            lift=near.lift(1.2),
            edge=near.edge,
            name="trunk",
        )
    ]
    for i in range(5):
        y = 0.16 - 0.10 * i
        fold = (
            (half * 1.18 - 0.01 * i, y + 0.01),
            (half * 1.32, y - 0.025),
            (half * 1.46 - 0.02 * i, y + 0.01),
        )
        made.append(Stroke(smooth(fold, closed=False), tones.skin.shade, 0.014, name="fold"))
    tusk = ribbon(
        ((half * 0.84, 0.16), (half * 1.1, 0.02), (half * 1.36, 0.06)), (0.085, 0.07, 0.02), round_end=True
    )
    made.append(Cut(tusk, _PALE.darker(0.03), lift=near.lift(1.0), edge=near.edge, name="tusk"))
    return made


def feathered_tail(x: float, y: float, head: float, swing: float) -> tuple[Path, ...]:
    """A bird's tail: three long feathers in a fan."""
    s = swing / 90
    made = []
    for drop, long in ((-0.10, 0.98), (-0.34, 1.06), (-0.58, 0.94)):
        points = [
            (x + 0.15 * head, y),
            (x - 0.42 * head, y + drop * 0.35 * head),
            (x - (long + s) * head, y + drop * head),
        ]
        made.append(ribbon(points, (0.20 * head, 0.22 * head, 0.13 * head), round_end=True))
    return tuple(made)
