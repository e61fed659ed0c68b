"""A pair of small leather shoes, seen from the side, one a little before the other; and their toes from the front."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, ellipse, polygon, smooth

LEATHER = Colour(0.42, 0.09, 25)
SOLE = Colour(0.80, 0.03, 80)
LINING = Colour(0.70, 0.05, 65)


def shoes() -> DisplayList:
    return (
        Group(_from_the_side(LEATHER.darker(0.05)), (0.94, 0.0, 0.0, 0.94, 0.055, 0.022), name="shoe"),
        Group(_from_the_side(LEATHER), (1.0, 0.0, 0.0, 1.0, -0.035, 0.0), name="shoe"),
    )


def _from_the_side(leather: Colour) -> tuple[Record, ...]:
    """Heel at the left, toe at the right: sole and heel, the upper with its cap, the mouth, laces."""
    upper = smooth(
        [
            (-0.112, 0.020), (-0.118, 0.070), (-0.108, 0.112), (-0.070, 0.104), (-0.020, 0.108), (0.010, 0.094),
            (0.060, 0.066), (0.108, 0.056), (0.134, 0.034), (0.128, 0.018),
        ],
        tension=0.34,
    )  # fmt: skip
    mouth = smooth([(-0.104, 0.108), (-0.064, 0.096), (-0.020, 0.106), (-0.060, 0.118)], tension=0.4)
    cap = smooth(
        [(0.072, 0.062), (0.110, 0.055), (0.134, 0.034), (0.128, 0.018), (0.082, 0.018)], tension=0.34
    )
    sole = polygon(
        ((-0.116, 0.0), (-0.052, 0.0), (-0.046, 0.010), (0.020, 0.008), (0.130, 0.004), (0.140, 0.014), (0.134, 0.024),
         (-0.118, 0.024))
    )  # fmt: skip
    laces = [
        Stroke(
            smooth([(x, y), (x + 0.012, y + 0.010), (x + 0.020, y + 0.020)], closed=False),
            SOLE.lighter(0.08),
            0.0055,
        )
        for x, y in ((-0.020, 0.082), (0.002, 0.074), (0.024, 0.064))
    ]
    return (
        Cut(sole, SOLE, lift=1.6, name="sole"),
        Cut(
            polygon(((-0.116, 0.0), (-0.052, 0.0), (-0.050, 0.016), (-0.117, 0.016))),
            SOLE.darker(0.16),
            edge=0.4,
        ),
        Cut(upper, leather, lift=2.2, name="upper"),
        Cut(mouth, LINING, lift=0.4, edge=0.4),
        Cut(cap, leather.darker(0.06), lift=0.6),
        Stroke(
            smooth([(-0.100, 0.034), (-0.02, 0.034), (0.070, 0.028)], closed=False),
            leather.lighter(0.10),
            0.003,
        ),
        Stroke(
            smooth([(-0.060, 0.026), (-0.052, 0.062), (-0.030, 0.092)], closed=False),
            leather.darker(0.09),
            0.004,
        ),
        Stroke(
            smooth([(0.086, 0.050), (0.108, 0.046), (0.122, 0.034)], closed=False),
            leather.lighter(0.16),
            0.006,
        ),
        *laces,
    )


def toes() -> DisplayList:
    """Both from the front: what is seen of somebody behind a curtain."""
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
