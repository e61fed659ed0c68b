"""Round spectacles."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import dot, stroke


def glasses() -> DisplayList:
    rim = Colour(0.42, 0.06, 45)
    lenses: list[Record] = []
    for side in (-1, 1):
        lenses += [
            dot(side * 0.040, 0, 0.034, rim, lift=1.0),
            dot(side * 0.040, 0, 0.028, Colour(0.86, 0.025, 220)),
            stroke(
                [(side * 0.040 - 0.014, 0.004), (side * 0.040 - 0.004, 0.016)],
                Colour(0.98, 0.005, 220),
                0.005,
            ),
        ]
    return (
        stroke([(-0.072, 0.010), (-0.085, 0.045), (-0.06, 0.062)], rim, 0.005),
        stroke([(0.072, 0.010), (0.088, 0.046), (0.064, 0.064)], rim, 0.005),
        *lenses,
        stroke([(-0.010, 0.006), (0, 0.014), (0.010, 0.006)], rim, 0.006),
    )
