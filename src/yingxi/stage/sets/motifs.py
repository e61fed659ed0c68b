"""What framed pictures show: a landscape, people, a bird, a page of letters. Metres, y up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import smooth
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf

BEYOND = 0.1
"""How far hills go on behind the frame, in metres."""
# People from the largest to a child between two others: aside of the middle, size, colour.
_PEOPLE = (
    (-0.24, 1.0, (0.52, 0.06, 20)),
    (0.22, 0.92, (0.50, 0.05, 250)),
    (0.0, 0.7, (0.66, 0.07, 85)),
)
_STROKES = 4
"""Columns of letters on a page."""


@dataclass(frozen=True, slots=True)
class Mat:
    """The paper inside a frame: its lower left corner and its size."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.left + self.width / 2

    def at(self, across: float, up: float) -> tuple[float, float]:
        """The point at these shares of width and height."""
        return self.left + self.width * across, self.bottom + self.height * up

    def beside(self, aside: float, up: float) -> tuple[float, float]:
        """The point this share of the width aside of the middle."""
        return self.middle + self.width * aside, self.bottom + self.height * up


def motif(designer: Designer, name: str, kind: str, mat: Mat) -> list[Record]:
    """The motif of this kind; letters for a kind that is no other."""
    return list(MOTIFS.get(kind, _letters)(designer, name, mat))


def _landscape(designer: Designer, name: str, mat: Mat) -> Iterator[Record]:
    """A sun over two ranges of hills."""
    blue = designer.paint(0.62, 0.045, 235)
    first, last = mat.left - BEYOND, mat.left + mat.width + BEYOND
    sun = designer.paint(0.72, 0.09, 45)
    yield disc(*mat.at(0.72, 0.76), mat.height * 0.10, None, sun, lift=0)
    far = (
        (first, mat.at(0, 0.3)[1]), mat.at(0.28, 0.66), mat.at(0.55, 0.34), mat.at(1, 0.5),
        (last, mat.bottom), (first, mat.bottom),
    )  # fmt: skip
    yield Cut(smooth(list(far)), blue, lift=1)
    near = (
        (first, mat.at(0, 0.16)[1]), mat.at(0.4, 0.26), mat.at(0.8, 0.42), (last, mat.at(1, 0.2)[1]),
        (mat.left + mat.width, mat.bottom - BEYOND), (mat.left, mat.bottom - BEYOND),
    )  # fmt: skip
    yield Cut(smooth(list(near)), blue.darker(0.12), lift=1)


def _people(designer: Designer, name: str, mat: Mat) -> Iterator[Record]:
    """Two people, or three, to the breast."""
    width, height, bottom = mat.width, mat.height, mat.bottom
    for side, size, tone in islice(_PEOPLE, 2 + designer.one_of((0, 1), name, "third")):
        x, head = mat.middle + side * width, bottom + height * 0.56 * size
        shoulders = [
            (x - width * 0.23 * size, bottom - 0.02),
            (x - width * 0.19 * size, bottom + height * 0.36 * size),
            (x, bottom + height * 0.43 * size),
            (x + width * 0.19 * size, bottom + height * 0.36 * size),
            (x + width * 0.23 * size, bottom - 0.02),
        ]
        hair, skin = designer.paint(0.38, 0.025, 50), designer.paint(0.78, 0.055, 60)
        yield Cut(smooth(shoulders, tension=0.4), designer.paint(*tone), lift=1)
        yield disc(x, head, width * 0.115 * size, height * 0.135 * size, hair, lift=1)
        yield disc(x, head - height * 0.025, width * 0.095 * size, height * 0.115 * size, skin, lift=0)


def _bird(designer: Designer, name: str, mat: Mat) -> Iterator[Record]:
    """A bird on a branch with two leaves."""
    width, height = mat.width, mat.height
    branch = [mat.at(0, 0.2), mat.beside(0, 0.42), mat.at(1, 0.36)]
    yield line(branch, designer.paint(0.44, 0.03, 50), height * 0.03, curved=True)
    feathers = designer.paint(0.56, 0.06, 240)
    body = ((-0.2, 0.4), (-0.05, 0.66), (0.14, 0.68), (0.08, 0.44), (-0.02, 0.38))
    yield Cut(smooth([mat.beside(*point) for point in body]), feathers, lift=1)
    yield disc(*mat.beside(0.1, 0.66), width * 0.09, None, feathers, lift=0)
    for turn, place, tone in (
        (0.9, (-0.3, 0.3), (0.55, 0.06, 145)),
        (-0.6, (0.25, 0.38), (0.60, 0.06, 140)),
    ):
        outline = leaf(width * 0.2, height * 0.1).turned(turn).moved(*mat.beside(*place))
        yield Cut(outline, designer.paint(*tone), lift=1)


def _letters(designer: Designer, name: str, mat: Mat) -> Iterator[Record]:
    """Columns of brush strokes, each of its own length."""
    ink = designer.paint(0.34, 0.02, 60)
    for n in range(_STROKES):
        top = mat.at(0.2 + 0.2 * n, 0.86)
        foot = mat.at(0.21 + 0.2 * n, designer.between(0.2, 0.5, name, n))
        yield line([top, foot], ink, mat.width * 0.05)


MOTIFS: dict[str, Callable[[Designer, str, Mat], Iterator[Record]]] = {
    "landscape": _landscape,
    "people": _people,
    "bird": _bird,
    "letters": _letters,
}
