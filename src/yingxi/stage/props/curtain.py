"""The hem of a curtain, with the toes of two small shoes below it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import smooth
from yingxi.stage.props.shoes import toes

CLOTH = Colour(0.50, 0.07, 155)


def curtain() -> DisplayList:
    return (*toes(), *hem(CLOTH))


def hem(cloth: Colour, *, up: float = 0.0) -> DisplayList:
    """A curtain of `cloth` alone, its hem `up` metres higher than over a child's toes."""
    folds = [(-0.30 + 0.06 * n, up + 0.055 + 0.012 * (n % 2) + 0.004 * (n % 3)) for n in range(11)]
    outline = smooth([*folds, (0.31, 0.5), (-0.31, 0.5)], tension=0.32)
    records: list[Record] = [Cut(outline, cloth, lift=10.0, name="curtain")]
    for n, (x, low) in enumerate(folds[1:-1]):
        lean = 0.012 * (n % 3 - 1)
        fold = smooth([(x, low + 0.01), (x + lean, 0.24), (x + lean * 1.6, 0.49)], closed=False)
        records.append(Stroke(fold, cloth.darker(0.07), 0.010 if n % 2 else 0.006, name="fold"))
        if n % 2:
            lit = smooth([(x + 0.02, low + 0.02), (x + 0.02 + lean, 0.25), (x + 0.025, 0.49)], closed=False)
            records.append(Stroke(lit, cloth.lighter(0.06), 0.006, name="lit fold"))
    return tuple(records)
