"""Letters cut from paper with a knife: Noto Sans CJK at its blackest, its level strokes pared thin as a brush's hand
has them, its curves cut in facets, no edge quite straight."""

from functools import lru_cache
from itertools import pairwise
from math import dist

import skia

from yingxi.film.seeds import rng
from yingxi.stage.lettering import DESIGN_SIZE, font
from yingxi.stage.path import Path, Point
from yingxi.stage.winding import wound

BLACK = 900
# By how much of a thousandth of an em level strokes are pared, in Chinese and in Latin letters, in so many cuts.
PARED = {True: 34.0, False: 62.0}
CUTS = (-0.5, -0.25, 0.25, 0.5)
# A facet of a curve is about so long, no curve has more than so many; how far the knife slips at a corner.
FACET, FACETS, SLIPS = 62.0, 3, 5.0


def is_chinese(text: str) -> bool:
    return any("\u3400" <= letter <= "\u9fff" for letter in text)


@lru_cache(maxsize=256)
def letter_cut(letter: str) -> Path:
    """The outline of one letter, an em being 1 and y going down; (0, 0) is its baseline's beginning."""
    face = font(BLACK)
    drawn = face.getPath(face.textToGlyphs(letter)[0])
    if drawn is None:
        return Path(())
    pared = skia.Path(drawn)
    for share in CUTS:
        beside = skia.Path(drawn)
        beside.offset(0, PARED[is_chinese(letter)] * share)
        pared = skia.Op(pared, beside, skia.PathOp.kIntersect_PathOp)
    return wound(_knifed(pared, letter)).scaled(1 / DESIGN_SIZE)


def _knifed(drawn: skia.Path, letter: str) -> Path:
    """`drawn` in straight cuts, each corner a little beside where it was."""
    slips = iter((rng(ord(letter), "knife").random((4096, 2)) * 2 - 1).tolist())
    steps: list[tuple[str | float, ...]] = []

    def cut(verb: str, at: Point) -> None:
        x, y = next(slips, (0.0, 0.0))
        steps.append((verb, at[0] + SLIPS * x, at[1] + SLIPS * y))

    for verb, points in drawn:
        corners = [(point.x(), point.y()) for point in points]
        if verb == skia.Path.Verb.kMove_Verb:
            cut("M", corners[0])
        elif verb == skia.Path.Verb.kLine_Verb:
            cut("L", corners[1])
        elif verb == skia.Path.Verb.kClose_Verb:
            steps.append(("Z",))
        elif len(corners) >= 3:
            count = max(1, min(FACETS, int(dist(corners[0], corners[-1]) / FACET)))
            for facet in range(1, count + 1):
                cut("L", _along(corners, facet / count))
    return Path(tuple(steps))


def _along(corners: list[Point], share: float) -> Point:
    """The point of a Bézier curve at `share` of its way (de Casteljau)."""
    while len(corners) > 1:
        corners = [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairwise(corners)]
    return corners[0]
