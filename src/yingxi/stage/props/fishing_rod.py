"""A fishing rod of bamboo, held at its butt: reel, line, a red float and a hook."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, RED, dot, stroke

BAMBOO = Colour(0.66, 0.085, 82)
TIP = (0.98, 0.92)


def fishing_rod() -> DisplayList:
    x, y = TIP
    float_y = y - 0.66
    thread = Colour(0.80, 0.01, 230)
    return (
        stroke([(0.20, 0.20), (0.62, 0.62), TIP], BAMBOO, 0.009),
        stroke([(-0.14, -0.15), (0.08, 0.075), (0.40, 0.41)], BAMBOO, 0.016),
        stroke([(-0.20, -0.21), (-0.02, -0.022), (0.06, 0.058)], Colour(0.46, 0.05, 50), 0.028),
        *(
            stroke([(at, at + 0.012), (at + 0.012, at)], BAMBOO.darker(0.14), 0.014, straight=True)
            for at in (0.14, 0.30, 0.46)
        ),
        dot(0.075, 0.030, 0.032, BRASS.darker(0.08), lift=1.0, edge=0.8),
        dot(0.075, 0.030, 0.012, BRASS.lighter(0.08)),
        stroke([(0.075, 0.055), (0.5, 0.52), TIP], thread, 0.003),
        stroke([TIP, (x + 0.015, y - 0.30), (x, float_y)], thread, 0.003),
        dot(x, float_y - 0.022, 0.020, Colour(0.94, 0.01, 90), down=0.030, lift=0.8),
        dot(x, float_y - 0.008, 0.019, RED, down=0.018),
        stroke(
            [
                (x, float_y - 0.05),
                (x, float_y - 0.14),
                (x - 0.012, float_y - 0.165),
                (x - 0.028, float_y - 0.148),
            ],
            Colour(0.55, 0.01, 250),
            0.005,
        ),
    )
