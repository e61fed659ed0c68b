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
WATERING: dict[str, Point] = {"watering can": (0.222, -0.062), "ladle": (0.062, -0.195)}
"""Where water runs out over the ground, in metres of the drawing."""
DROPS, SPREAD, REACH = 5, 0.10, 0.16
"""How many threads of water fall, over how much ground, and how far out, in metres."""
WATER = Colour(0.80, 0.055, 232, 0.85)
TEA = Colour(0.60, 0.10, 62)


def stream(name: str, matrix: Matrix, tips: float, cup: str, palm: Point) -> list[Record]:
    """The stream from the pot `name`, drawn by `matrix` and tipped by `tips` degrees, into what the other hand, at
    `palm`, holds. Metres of the figure; nothing where it does not run."""
    if tips >= RUNS and name in WATERING:
        return watered(name, matrix, min(1.0, (tips - RUNS) / (TIPPED - RUNS)))
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


def watered(name: str, matrix: Matrix, strong: float) -> list[Record]:
    """Threads of water from the rose of a can, or the lip of a ladle, in a bow to the ground."""
    a, b, c, d, x, y = matrix
    sx, sy = WATERING[name]
    top = (a * sx + c * sy + x, b * sx + d * sy + y)
    ahead = 1.0 if a >= 0 else -1.0
    made: list[Record] = []
    for n in range(DROPS):
        off = n / (DROPS - 1) - 0.5
        begin = (top[0], top[1] + 0.03 * off)
        low = (top[0] + ahead * (REACH * (0.4 + 0.6 * strong) + SPREAD * off), 0.03 + 0.02 * (n % 2))
        middle = (begin[0] + 0.62 * (low[0] - begin[0]), begin[1] + 0.40 * (low[1] - begin[1]))
        made.append(Cut(ribbon((begin, middle, low), (0.008, 0.007, 0.005)), WATER, edge=0, name="stream"))
    return made
