"""A red handkerchief strewn with small flowers, as large as a hand is long, that hangs from the fingers by its middle.

Not a white one: over a face it would be a shroud."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, dot, stroke

ROSE, CREAM = Colour(0.58, 0.135, 22), Colour(0.94, 0.025, 85)
_FLOWERS = (
    (-0.030, -0.055),
    (0.012, -0.095),
    (-0.026, -0.175),
    (0.045, -0.135),
    (0.066, -0.175),
    (0.010, -0.160),
)
_PETALS = ((1.0, 0.0), (0.31, 0.95), (-0.81, 0.59), (-0.81, -0.59), (0.31, -0.95))


def handkerchief() -> DisplayList:
    behind = [(-0.02, 0.012), (-0.075, -0.10), (-0.105, -0.205), (-0.045, -0.175), (0.0, -0.10)]
    front = [
        (-0.022, 0.014),
        (-0.05, -0.09),
        (-0.04, -0.225),
        (0.045, -0.165),
        (0.105, -0.215),
        (0.065, -0.08),
    ]
    return (
        curve(behind, ROSE.darker(0.07), tension=0.18),
        curve([*front, (0.022, 0.014)], ROSE, tension=0.18),
        stroke([(-0.030, -0.205), (0.045, -0.148), (0.096, -0.194)], CREAM, 0.009),
        stroke([(-0.094, -0.188), (-0.045, -0.160)], CREAM.darker(0.08), 0.008),
        *(dot(x, y, 0.008, CREAM) for x, y in _FLOWERS),
        stroke([(0.0, 0.0), (-0.012, -0.09), (-0.02, -0.185)], ROSE.darker(0.09), 0.006),
        stroke([(0.01, 0.0), (0.04, -0.08), (0.05, -0.14)], ROSE.darker(0.07), 0.006),
        curve([(-0.024, 0.0), (-0.018, 0.026), (0.016, 0.028), (0.026, 0.004)], ROSE.lighter(0.03)),
    )


def laid() -> DisplayList:
    """Spread out, one corner turned over."""
    cloth = [(-0.115, -0.105), (-0.122, 0.0), (-0.108, 0.112), (0.0, 0.104), (0.062, 0.110), (0.118, 0.052)]
    cloth += [(0.112, -0.02), (0.120, -0.108), (0.01, -0.116)]
    corner = [(0.062, 0.110), (0.118, 0.052), (0.052, 0.046)]
    hem = [(-0.100, -0.090), (-0.106, 0.0), (-0.094, 0.096), (0.0, 0.089), (0.050, 0.094)]
    far_hem = [(0.103, 0.040), (0.097, -0.02), (0.104, -0.093), (0.01, -0.100), (-0.100, -0.090)]
    flowers = [(x, y) for x in (-0.066, -0.008, 0.056) for y in (-0.060, 0.000, 0.056) if x + y < 0.08]
    petals = [(x + 0.009 * dx, y + 0.009 * dy) for x, y in flowers for dx, dy in _PETALS]
    return (
        curve(cloth, ROSE, tension=0.12),
        stroke(hem, CREAM, 0.006),
        stroke(far_hem, CREAM, 0.006),
        *(dot(x, y, 0.0058, CREAM) for x, y in petals),
        *(dot(x, y, 0.004, Colour(0.80, 0.12, 85)) for x, y in flowers),
        stroke([(-0.118, 0.02), (-0.02, 0.030), (0.112, 0.012)], ROSE.darker(0.06), 0.004),
        stroke([(0.010, -0.114), (0.000, 0.0), (0.008, 0.104)], ROSE.darker(0.05), 0.004),
        curve(corner, ROSE.darker(0.10), tension=0.10),
    )
