"""Trees that are known by what they bear: persimmons, apples, oranges, peaches, cherries, pears."""

from collections.abc import Iterator
from dataclasses import dataclass

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import polygon, smooth
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf_colours, tree
from yingxi.stage.sets.pieces.model import Brought, standing
from yingxi.stage.sets.woods import bare_tree

# Metres: a tree's height, the half width of its crown as a share of that, and the half width of its shade.
HIGH, SPREAD, SHADE_HALF = 3.4, 0.36, 0.55
_CROWN_MIDDLE, _CROWN_UP = 0.72, 0.22
"""Where the crown's middle lies and how far it goes up from there, as shares of the height."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """What a tree bears: lightness, chroma and hue, half a fruit's width in metres, how many, whether they hang on
    though the leaves are gone, and whether it blossoms in spring instead."""

    tone: tuple[float, float, float]
    size: float
    many: int
    in_winter: bool = False
    blossoms: bool = False
    long: float = 1.0
    """Its height over its width."""


PERSIMMON = Bearing((0.68, 0.165, 52), 0.095, 26, in_winter=True, long=0.86)
APPLE = Bearing((0.56, 0.16, 27), 0.080, 24, blossoms=True, long=0.94)
ORANGE = Bearing((0.74, 0.155, 62), 0.080, 26, in_winter=True)
PEACH = Bearing((0.78, 0.10, 28), 0.085, 22, blossoms=True)
CHERRY = Bearing((0.48, 0.17, 22), 0.045, 40, blossoms=True)
PEAR = Bearing((0.80, 0.11, 102), 0.080, 20, blossoms=True, long=1.25)


def persimmon_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, PERSIMMON)


def apple_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, APPLE)


def orange_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, ORANGE)


def peach_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, PEACH)


def cherry_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, CHERRY)


def pear_tree(designer: Designer, piece: Piece, name: str) -> Brought:
    return _bearing(designer, piece, name, PEAR)


def _bearing(designer: Designer, piece: Piece, name: str, bearing: Bearing) -> Brought:
    """The tree in its season: in blossom, in fruit, or bare with what still hangs."""
    setting = designer.setting
    bare = setting.season == "winter" or setting.weather == "snow"
    if bare:
        records = bare_tree(designer, name, piece.x, HIGH, designer.paint(0.40, 0.035, 55))
    else:
        records = tree(designer, name, piece.x, HIGH, spread=SPREAD)
    if bearing.blossoms and setting.season == "spring":
        records += _blossom(designer, piece, name)
    elif bearing.in_winter or not bare:
        records += _fruit(designer, piece, name, bearing)
    return standing(piece, name, tuple(records), half=SHADE_HALF)


def _spread(designer: Designer, piece: Piece, name: str, many: int) -> Iterator[tuple[int, float, float]]:
    """Places over the crown, each in a cell of its own, so that none lie in heaps."""
    across, columns = HIGH * SPREAD, 6
    rows = -(-many // columns)
    lean = 1.2 * designer.between(-0.05, 0.05, name, "lean") * HIGH  # as the tree's own crown
    for n in range(many):
        column, row = n % columns, n // columns
        x = (column + designer.between(0.15, 0.85, name, "fruit x", n)) / columns * 2 - 1
        y = (row + designer.between(0.15, 0.85, name, "fruit y", n)) / rows * 2 - 1
        if x * x + y * y < 0.92:
            yield n, piece.x + lean + 0.94 * across * x, HIGH * (_CROWN_MIDDLE - 0.02 + _CROWN_UP * y)


def _fruit(designer: Designer, piece: Piece, name: str, bearing: Bearing) -> list[Record]:
    light, chroma, hue = bearing.tone
    green = leaf_colours(designer)[0].darker(0.03)
    records: list[Record] = []
    for n, x, y in _spread(designer, piece, name, bearing.many):
        size = bearing.size * designer.between(0.86, 1.12, name, "size", n)
        ripe = designer.paint(
            light + designer.between(-0.03, 0.04, name, "ripe", n),
            chroma,
            hue + designer.between(-5, 7, name, "hue", n),
        )
        tall = size * bearing.long
        records += [
            line(((x, y + 0.8 * tall), (x + 0.2 * size, y + 1.6 * tall)), green, 0.24 * size),
            disc(x, y, size, tall, ripe, lift=2),
            disc(x - 0.32 * size, y + 0.28 * tall, 0.24 * size, None, ripe.lighter(0.13), lift=0),
            _calyx(x, y + 0.86 * tall, 0.62 * size, green),
        ]
    return records


def _calyx(x: float, y: float, size: float, green: Colour) -> Record:
    """Four small leaves where the fruit hangs."""
    points = (
        (-1.0, 0.05),
        (-0.3, 0.5),
        (0.0, 0.25),
        (0.3, 0.5),
        (1.0, 0.05),
        (0.35, -0.3),
        (0.0, -0.1),
        (-0.35, -0.3),
    )
    return Cut(polygon([(x + size * a, y + size * b) for a, b in points]), green, edge=0.4)


def _blossom(designer: Designer, piece: Piece, name: str) -> list[Record]:
    bloom, heart = designer.paint(0.90, 0.045, 5), designer.paint(0.80, 0.11, 60)
    records: list[Record] = []
    for n, x, y in _spread(designer, piece, name, 42):
        size = 0.075 * designer.between(0.8, 1.2, name, "bloom", n)
        petals = smooth(
            [
                (x + size * a, y + size * b)
                for a, b in ((-1, 0.2), (-0.2, 1), (0.9, 0.5), (0.7, -0.7), (-0.5, -0.9))
            ],
            tension=0.5,
        )
        records += [Cut(petals, bloom, lift=1, edge=0.5), disc(x, y, 0.28 * size, None, heart, lift=0)]
    return records
