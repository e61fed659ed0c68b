"""A pair of small shoes, toes to the front."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, ellipse, polygon, smooth

LEATHER = Colour(0.42, 0.09, 25)
SOLE = Colour(0.80, 0.03, 80)


def shoes() -> DisplayList:
    return (_shoe(-0.065, turned=-0.10), _shoe(0.065, turned=0.08))


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
