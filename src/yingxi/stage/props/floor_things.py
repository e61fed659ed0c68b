"""Things on the floor: shoes, and a curtain with somebody behind it. Metres, y up, the origin on the
ground."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, ellipse, polygon, smooth

LEATHER = Colour(0.42, 0.09, 25)
SOLE = Colour(0.80, 0.03, 80)
CLOTH = Colour(0.50, 0.07, 155)


def shoes() -> DisplayList:
    """A pair of small shoes, toes to the front."""
    return (_shoe(-0.065, turned=-0.10), _shoe(0.065, turned=0.08))


def curtain() -> DisplayList:
    """The hem of a curtain, with the toes of two small shoes below it."""
    folds = [(-0.30 + 0.06 * n, 0.055 + 0.012 * (n % 2) + 0.004 * (n % 3)) for n in range(11)]
    hem = smooth([*folds, (0.31, 0.5), (-0.31, 0.5)], tension=0.32)
    records: list[Record] = [*shoes(), Cut(hem, CLOTH, lift=10.0, name="curtain")]
    for n, (x, low) in enumerate(folds[1:-1]):
        lean = 0.012 * (n % 3 - 1)
        fold = smooth([(x, low + 0.01), (x + lean, 0.24), (x + lean * 1.6, 0.49)], closed=False)
        records.append(Stroke(fold, CLOTH.darker(0.07), 0.010 if n % 2 else 0.006, name="fold"))
        if n % 2:
            lit = smooth([(x + 0.02, low + 0.02), (x + 0.02 + lean, 0.25), (x + 0.025, 0.49)], closed=False)
            records.append(Stroke(lit, CLOTH.lighter(0.06), 0.006, name="lit fold"))
    return tuple(records)


def _shoe(x: float, *, turned: float) -> Group:
    upper = smooth(
        [
            (-0.042, 0.012),
            (-0.047, 0.05),
            (-0.034, 0.095),
            (0.0, 0.108),
            (0.034, 0.095),
            (0.047, 0.05),
            (0.042, 0.012),
        ]
    )
    strap = Path(smooth([(-0.040, 0.066), (0.0, 0.080), (0.040, 0.066)], closed=False).steps)
    sole = polygon(((-0.044, 0.0), (0.044, 0.0), (0.047, 0.018), (-0.047, 0.018)))
    records: tuple[Record, ...] = (
        Cut(sole, SOLE, lift=2.0, name="sole"),
        Cut(upper, LEATHER, lift=3.0, name="upper"),
        Stroke(
            smooth([(-0.03, 0.03), (0.0, 0.045), (0.03, 0.03)], closed=False), LEATHER.lighter(0.08), 0.004
        ),
        Stroke(strap, LEATHER.darker(0.10), 0.012, name="strap"),
        Cut(ellipse(0.030, 0.070, 0.007), Colour(0.85, 0.08, 85), name="buckle"),
    )
    return Group(records, (1.0, turned, -turned, 1.0, x, 0.0), name="shoe")
