"""A pocket torch, lit, pointing forwards."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, RED, box, dot, piece, stroke


def torch() -> DisplayList:
    return (
        piece(
            [(0.12, 0.030), (0.46, 0.16), (0.46, -0.16), (0.12, -0.030)],
            Colour(0.94, 0.06, 90, 0.22),
            lift=0,
            edge=0,
        ),
        box(-0.08, -0.018, 0.15, 0.036, Colour(0.42, 0.03, 260), radius=0.006),
        piece([(0.066, -0.018), (0.108, -0.032), (0.108, 0.032), (0.066, 0.018)], Colour(0.50, 0.03, 260)),
        dot(0.110, 0, 0.011, Colour(0.96, 0.06, 92), down=0.030, lit=False),
        box(-0.010, 0.016, 0.030, 0.007, RED, lift=0.4),
        *(
            stroke([(-0.066 + 0.012 * n, -0.015), (-0.066 + 0.012 * n, 0.015)], INK, 0.003, straight=True)
            for n in range(4)
        ),
    )
