"""A folding-age camera with a strap."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, RED, STEEL, box, dot, stroke


def camera() -> DisplayList:
    body, x = Colour(0.36, 0.025, 60), 0.0
    return (
        stroke(
            [(-0.070, 0.045), (-0.085, 0.11), (0.0, 0.15), (0.085, 0.11), (0.070, 0.045)],
            Colour(0.48, 0.06, 45),
            0.007,
        ),
        box(-0.075, -0.045, 0.15, 0.095, body, radius=0.010),
        box(-0.075, 0.022, 0.15, 0.030, STEEL, lift=0.6, radius=0.008),
        box(-0.022, 0.050, 0.044, 0.018, STEEL.darker(0.05), radius=0.004),
        dot(0.050, 0.056, 0.011, STEEL.lighter(0.05), down=0.006, lift=0.5),
        dot(-0.050, 0.056, 0.013, STEEL.darker(0.06), down=0.006, lift=0.5),
        dot(x, -0.003, 0.042, STEEL, lift=1.2),
        dot(x, -0.003, 0.034, INK),
        dot(x, -0.003, 0.026, Colour(0.42, 0.06, 250)),
        dot(x, -0.003, 0.014, Colour(0.28, 0.04, 260)),
        dot(x - 0.010, 0.008, 0.006, Colour(0.94, 0.02, 230)),
        box(-0.012, 0.028, 0.024, 0.014, Colour(0.30, 0.02, 260), lift=0, radius=0.002),
        dot(0.052, 0.036, 0.007, RED),
        *(
            stroke(
                [(-0.068 + 0.010 * n, -0.036), (-0.068 + 0.010 * n, 0.010)],
                body.lighter(0.05),
                0.002,
                straight=True,
            )
            for n in range(3)
        ),
    )
