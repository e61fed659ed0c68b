"""The mouth of who has no muzzle (frog, turtle, whale): from cheek to cheek, its shape by what is felt; the open one is
a person's."""

from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.people.expression import Expression
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.tones import Tones

LINE, INSIDE = Colour(0.30, 0.05, 30), Colour(0.34, 0.08, 22)
TONGUE = Colour(0.64, 0.11, 18)
# From so much surprise the mouth is round; from so much of a smile it grins, open from so much joy; from so much of its
# opposite it pouts.
ROUND, GRINS, OPEN_JOY, POUTS = 0.38, 0.42, 0.70, -0.22


def wide_mouth(
    tones: Tones, face: Face, expression: Expression, m: float, near: Nearness, *, half: float, nostrils: bool
) -> list[Record]:
    """`half` is half its width when it grins, in heads."""
    x, y = m * 1.1, 0.20
    made: list[Record] = []
    if nostrils:
        tone = tones.skin.fold.darker(0.12)
        made += [
            Cut(ellipse(x + side * 0.05, y + 0.10, 0.015, 0.020), tone, edge=0, name="nostril")
            for side in (-1.0, 1.0)
        ]
    if SIZES[face.mouth][1] > 0:
        return [*made, *mouth((x, y - 0.03), face.mouth, expression.mouth, tones, near)]
    bend = expression.mouth.bend
    if face.surprise >= ROUND:
        size = 0.05 + 0.05 * min(1.0, face.surprise)
        return [*made, *_round(x, y - 0.045, size)]
    if bend <= POUTS:
        return [*made, *_pout(x, y - 0.03, half, -bend, tones)]
    if bend >= GRINS:
        return [*made, *_grin(x, y, half, bend, opened=face.joy >= OPEN_JOY)]
    # Nothing is felt: a long flat line whose ends hardly turn.
    rise = 0.012 + 0.05 * bend
    curve = ((x - 0.72 * half, y - 0.025 + rise), (x - 0.3 * half, y - 0.032), (x + 0.3 * half, y - 0.032),
             (x + 0.72 * half, y - 0.025 + rise))  # fmt: skip
    return [*made, _line(curve)]


def _line(points: tuple[tuple[float, float], ...], width: float = 0.022) -> Stroke:
    return Stroke(smooth(points, closed=False), LINE, width, name="mouth")


def _round(x: float, y: float, size: float) -> list[Record]:
    """An o."""
    return [
        Cut(ellipse(x, y, size * 0.82, size), INSIDE, edge=0, name="mouth"),
        Cut(ellipse(x, y - size * 0.52, size * 0.5, size * 0.32), TONGUE, edge=0, name="tongue"),
    ]


def _pout(x: float, y: float, half: float, down: float, tones: Tones) -> list[Record]:
    """Small, its corners drawn down, the lower lip pushed out."""
    wide, drop = half * 0.46, 0.030 + 0.045 * min(1.0, down)
    curve = ((x - wide, y - drop), (x - wide * 0.5, y - 0.006), (x, y + 0.004), (x + wide * 0.5, y - 0.006),
             (x + wide, y - drop))  # fmt: skip
    lip = ellipse(x, y - 0.045 - 0.4 * drop, wide * 0.50, 0.020 + 0.010 * min(1.0, down))
    return [Cut(lip, tones.skin.fold, lift=0.5, edge=0.3, name="lip"), _line(curve)]


def _grin(x: float, y: float, half: float, bend: float, *, opened: bool) -> list[Record]:
    """From cheek to cheek; from much joy it opens."""
    rise = 0.030 + 0.055 * bend
    top = ((x - half, y + rise), (x - half * 0.55, y - 0.035), (x, y - 0.05), (x + half * 0.55, y - 0.035),
           (x + half, y + rise))  # fmt: skip
    if not opened:
        return [_line(top)]
    deep = 0.10 * bend
    below = (
        (x + half * 0.6, y - 0.04 - 0.55 * deep),
        (x, y - 0.06 - deep),
        (x - half * 0.6, y - 0.04 - 0.55 * deep),
    )
    return [
        Cut(smooth((*top, *below)), INSIDE, edge=0, name="mouth"),
        Cut(ellipse(x, y - 0.05 - 0.72 * deep, half * 0.34, 0.26 * deep), TONGUE, edge=0, name="tongue"),
        _line(top, 0.018),
    ]
