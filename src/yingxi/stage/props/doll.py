"""A rag doll with plaits, held by its arm."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, INK, PAPER, RED, curve, dot, stroke


def doll() -> DisplayList:
    skin, dress, hair = Colour(0.86, 0.05, 65), Colour(0.62, 0.11, 20), Colour(0.44, 0.07, 45)
    x, y = 0.02, -0.05
    return (
        stroke([(x - 0.030, y - 0.10), (x - 0.034, y - 0.20)], skin, 0.026),
        stroke([(x + 0.030, y - 0.10), (x + 0.036, y - 0.20)], skin, 0.026),
        dot(x - 0.035, y - 0.21, 0.018, INK.lighter(0.1), down=0.014),
        dot(x + 0.038, y - 0.21, 0.018, INK.lighter(0.1), down=0.014),
        stroke([(x - 0.02, y + 0.025), (0, 0.01)], skin, 0.022),
        stroke([(x + 0.025, y + 0.02), (x + 0.075, y - 0.035)], skin, 0.022),
        curve(
            [
                (x - 0.026, y + 0.042),
                (x - 0.085, y - 0.125),
                (x, y - 0.14),
                (x + 0.085, y - 0.125),
                (x + 0.026, y + 0.042),
            ],
            dress,
            tension=0.25,
        ),
        *(dot(x - 0.05 + 0.025 * n, y - 0.095 + 0.02 * (n % 2), 0.006, PAPER) for n in range(5)),
        stroke([(x - 0.078, y - 0.118), (x, y - 0.130), (x + 0.078, y - 0.118)], PAPER, 0.006),
        stroke([(x - 0.055, y + 0.10), (x - 0.085, y + 0.05), (x - 0.078, y + 0.0)], hair, 0.024),
        stroke([(x + 0.055, y + 0.10), (x + 0.085, y + 0.05), (x + 0.078, y + 0.0)], hair, 0.024),
        dot(x - 0.079, y + 0.018, 0.010, BRASS),
        dot(x + 0.079, y + 0.018, 0.010, BRASS),
        dot(x, y + 0.10, 0.066, hair, lift=1.0),
        dot(x, y + 0.085, 0.056, skin),
        curve(
            [
                (x - 0.062, y + 0.095),
                (x - 0.045, y + 0.148),
                (x, y + 0.16),
                (x + 0.045, y + 0.148),
                (x + 0.062, y + 0.095),
                (x + 0.02, y + 0.125),
                (x - 0.02, y + 0.12),
            ],
            hair,
            lift=0.6,
        ),
        dot(x - 0.020, y + 0.082, 0.0065, INK),
        dot(x + 0.020, y + 0.082, 0.0065, INK),
        dot(x - 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)),
        dot(x + 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)),
        stroke([(x - 0.012, y + 0.058), (x, y + 0.051), (x + 0.012, y + 0.058)], RED, 0.004),
    )
