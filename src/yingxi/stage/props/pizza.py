"""A slice of pizza with salami and basil, held by its crust."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, dot, piece, stroke

CHEESE, CRUST, SALAMI = Colour(0.86, 0.11, 88), Colour(0.66, 0.10, 65), Colour(0.52, 0.14, 28)


def pizza() -> DisplayList:
    slices = [
        dot(x, y, r, SALAMI, lift=0.4)
        for x, y, r in ((-0.030, -0.050, 0.020), (0.028, -0.066, 0.018), (-0.002, -0.118, 0.018))
    ]
    fat = [
        dot(x, y, 0.004, SALAMI.lighter(0.16), edge=0)
        for x, y in ((-0.036, -0.045), (-0.024, -0.056), (0.032, -0.062), (-0.004, -0.113))
    ]
    basil = Colour(0.50, 0.10, 142)
    return (
        piece([(-0.082, -0.016), (0.082, -0.016), (0.006, -0.190), (-0.006, -0.190)], CRUST.lighter(0.06)),
        curve(
            [(-0.072, -0.018), (0.072, -0.018), (0.040, -0.092), (0.030, -0.122), (0.022, -0.130), (0.012, -0.158),
             (0.0, -0.176), (-0.014, -0.150), (-0.040, -0.096)],
            CHEESE, tension=0.2, lift=0.3,
        ),
        *slices,
        *fat,
        curve([(0.004, -0.036), (0.020, -0.026), (0.034, -0.036), (0.018, -0.044)], basil, lift=0.3),
        stroke([(0.006, -0.036), (0.030, -0.036)], basil.darker(0.12), 0.002),
        curve([(-0.090, -0.014), (-0.060, 0.010), (0.0, 0.016), (0.060, 0.010), (0.090, -0.014), (0.0, -0.024)], CRUST),
        stroke([(-0.060, 0.000), (0.0, 0.006), (0.060, 0.000)], CRUST.lighter(0.10), 0.005),
    )  # fmt: skip
