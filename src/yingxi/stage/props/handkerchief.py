"""A white handkerchief with a blue border, as large as a hand is long, that hangs from the fingers by its middle."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, stroke

LINEN, BLUE = Colour(0.95, 0.012, 95), Colour(0.55, 0.10, 250)


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
        curve(behind, LINEN.darker(0.07), tension=0.18),
        curve([*front, (0.022, 0.014)], LINEN, tension=0.18),
        stroke([(-0.030, -0.205), (0.045, -0.148), (0.096, -0.194)], BLUE, 0.009),
        stroke([(-0.094, -0.188), (-0.045, -0.160)], BLUE.darker(0.05), 0.008),
        stroke([(0.0, 0.0), (-0.012, -0.09), (-0.02, -0.185)], LINEN.darker(0.10), 0.006),
        stroke([(0.01, 0.0), (0.04, -0.08), (0.05, -0.14)], LINEN.darker(0.08), 0.006),
        curve([(-0.024, 0.0), (-0.018, 0.026), (0.016, 0.028), (0.026, 0.004)], LINEN.lighter(0.02)),
    )
