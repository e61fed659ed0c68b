"""What runs from the spout of a pot that is tipped, into the cup under it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Matrix, Record
from yingxi.stage.path import Point, ribbon

TIPPED = 38.0
"""Degrees by which a pot is tipped to pour."""
# From so many degrees on it runs.
RUNS = 24.0
SPOUTS: dict[str, Point] = {"teapot": (0.214, 0.060)}
"""Where what is poured comes out, in metres of the drawing."""
RIMS: dict[str, float] = {"cup": 0.074, "bowl": 0.045}
"""How high over the palm the rim of what is poured into stands, in metres."""
# How far aside of the spout a cup still catches the stream, and how far this falls where no cup is, in metres.
CATCHES, FALLS = 0.10, 0.16
TEA = Colour(0.60, 0.10, 62)


def stream(name: str, matrix: Matrix, tips: float, cup: str, palm: Point) -> list[Record]:
    """The stream from the pot `name`, drawn by `matrix` and tipped by `tips` degrees, into what the other hand, at
    `palm`, holds. Metres of the figure; nothing where it does not run."""
    if tips < RUNS or name not in SPOUTS:
        return []
    a, b, c, d, x, y = matrix
    sx, sy = SPOUTS[name]
    top = (a * sx + c * sy + x, b * sx + d * sy + y)
    low = (top[0] + 0.012, top[1] - FALLS)
    if cup in RIMS and abs(palm[0] - top[0]) < CATCHES and palm[1] + RIMS[cup] < top[1]:
        low = (palm[0], palm[1] + RIMS[cup])
    bent = (top[0] + 0.7 * (low[0] - top[0]) + 0.008, top[1] + 0.45 * (low[1] - top[1]))
    strong = min(1.0, (tips - RUNS) / (TIPPED - RUNS) + 0.3)
    widths = (0.013 * strong, 0.010 * strong, 0.008 * strong)
    return [Cut(ribbon((top, bent, low), widths), TEA, edge=0.4, name="stream")]
