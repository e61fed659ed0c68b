"""A shuttlecock: a cork and its crown of feathers, held by the cork."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, dot, piece, stroke

WHITE = Colour(0.95, 0.008, 95)
FEATHERS = 5


def shuttlecock() -> DisplayList:
    feathers = [
        curve(
            [
                (0.006 * lean, 0.016),
                (0.017 * lean - 0.011, 0.062),
                (0.021 * lean, 0.076),
                (0.017 * lean + 0.011, 0.062),
            ],
            WHITE.darker(0.05 if n % 2 else 0.0),
            lift=0.5,
            edge=0.7,
        )
        for n in (0, 4, 1, 3, 2)
        for lean in (n - FEATHERS // 2,)
    ]
    quills = [
        stroke([(0.006 * n, 0.018), (0.018 * n, 0.066)], WHITE.darker(0.20), 0.0022) for n in range(-2, 3)
    ]
    return (
        *feathers,
        *quills,
        stroke([(-0.024, 0.038), (0.0, 0.033), (0.024, 0.038)], Colour(0.55, 0.10, 150), 0.0035),
        dot(0, 0.004, 0.016, Colour(0.93, 0.02, 85), down=0.018, lift=0.8),
        piece(
            [(-0.0165, 0.010), (0.0165, 0.010), (0.0155, 0.017), (-0.0155, 0.017)], Colour(0.55, 0.10, 150)
        ),
    )
