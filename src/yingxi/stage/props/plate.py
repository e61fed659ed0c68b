"""A dinner plate, seen a little from above."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import dot


def plate() -> DisplayList:
    china, rim = Colour(0.93, 0.012, 90), Colour(0.52, 0.09, 255)
    return (
        dot(0, -0.006, 0.130, china.darker(0.16), down=0.046, lift=1.2),
        dot(0, 0.0, 0.130, china, down=0.044, lift=0.6),
        dot(0, 0.0, 0.120, rim, down=0.039, edge=0),
        dot(0, 0.0, 0.114, china, down=0.036, edge=0),
        dot(0, -0.002, 0.078, china.darker(0.05), down=0.023, edge=0.3),
        dot(0, -0.004, 0.074, china.lighter(0.02), down=0.020, edge=0),
    )
