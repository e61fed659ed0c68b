"""Something wrapped in brown paper and tied with string, on the palm: herbs, cakes, a chicken from the market."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import RED, curve, piece, stroke

_BROWN, _STRING = Colour(0.70, 0.055, 72), Colour(0.86, 0.035, 85)


def paper_parcel() -> DisplayList:
    return (
        curve(
            [
                (-0.092, -0.010),
                (-0.098, 0.048),
                (-0.066, 0.086),
                (0.066, 0.088),
                (0.098, 0.050),
                (0.092, -0.010),
                (0, -0.018),
            ],
            _BROWN,
            tension=0.22,
        ),
        piece([(-0.066, 0.086), (0.0, 0.034), (0.066, 0.088)], _BROWN.lighter(0.05), lift=0.8),
        piece([(-0.098, 0.046), (-0.040, 0.018), (-0.092, -0.010)], _BROWN.darker(0.05), lift=0.4),
        piece([(0.098, 0.048), (0.040, 0.018), (0.092, -0.010)], _BROWN.darker(0.08), lift=0.4),
        piece(
            [(-0.030, 0.046), (0.032, 0.046), (0.032, 0.074), (-0.030, 0.074)], RED.lighter(0.05), lift=0.5
        ),
        stroke([(-0.096, 0.030), (0.0, 0.022), (0.096, 0.030)], _STRING, 0.005),
        stroke([(-0.004, -0.016), (0.002, 0.040), (-0.002, 0.090)], _STRING, 0.005),
        stroke([(-0.002, 0.090), (-0.030, 0.122), (-0.036, 0.096), (-0.002, 0.090)], _STRING, 0.004),
        stroke([(-0.002, 0.090), (0.030, 0.124), (0.038, 0.098), (-0.002, 0.090)], _STRING, 0.004),
    )
