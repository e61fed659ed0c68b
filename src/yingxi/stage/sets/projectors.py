"""What a projectionist works with: the projector with its reels, lamp house and beam; cans of film, the bench on which
reels are wound. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke, Wash
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import table_lamp

LIGHT = Colour(0.95, 0.035, 92)
# Of the projector at x: its axis, the middle of its upper and lower reel and their radius, in metres.
AXIS, UPPER, LOWER, REEL = 1.46, (0.10, 2.14), (0.04, 0.78), 0.30
TURN = 46
"""Frames in which a reel turns round once."""


def projector(designer: Designer, x: float) -> list[Record]:
    """From its side, its lens to the right: a foot of cast iron, the lamp house with its chimney, the head with gate
    and lens, the arms of both reels. The reels are drawn by `reels`."""
    iron, grey = designer.paint(0.30, 0.016, 255), designer.paint(0.46, 0.028, 205)
    brass, red = designer.paint(0.76, 0.09, 84), designer.paint(0.50, 0.15, 28)
    records: list[Record] = [
        sheet(((x - 0.52, 0.0), (x + 0.46, 0.0), (x + 0.40, 0.07), (x - 0.46, 0.07)), iron, lift=5),
        sheet(
            (
                (x - 0.26, 0.06),
                (x + 0.22, 0.06),
                (x + 0.13, 0.50),
                (x + 0.16, 1.12),
                (x - 0.22, 1.12),
                (x - 0.14, 0.50),
            ),
            iron.lighter(0.04),
            lift=6,
        ),
        line(((x - 0.08, 0.12), (x - 0.04, 0.5), (x - 0.08, 1.06)), iron.lighter(0.12), 0.014, curved=True),
        panel(x - 0.86, 1.10, 1.30, 0.10, iron, lift=5, radius=0.03),
        # The lamp house, its vents, its chimney.
        panel(x - 0.88, 1.18, 0.72, 0.62, grey, lift=7, radius=0.07),
        panel(x - 0.80, 1.80, 0.56, 0.09, grey.darker(0.05), lift=4, radius=0.03),
        panel(x - 0.62, 1.87, 0.20, 0.60, grey.darker(0.03), lift=4),
        line(((x - 0.52, 2.4), (x - 0.52, 3.2), (x - 0.62, 4.8)), grey.darker(0.07), 0.17, curved=True),
        *(panel(x - 0.80 + 0.075 * n, 1.62, 0.040, 0.11, iron, lift=0.5, radius=0.018) for n in range(7)),
        Cut(rectangle(x - 0.74, 1.26, 0.42, 0.28, radius=0.05), grey.darker(0.06), lift=1, edge=0.7),
        Cut(ellipse(x - 0.53, 1.42, 0.065), Colour(0.94, 0.12, 75), edge=0.3, lit=False),
        disc(x - 0.36, 1.40, 0.022, None, brass, lift=1),
        # The head: gate, sprockets, lens.
        panel(x - 0.16, 1.18, 0.48, 0.58, grey.lighter(0.03), lift=6, radius=0.05),
        panel(x - 0.06, 1.22, 0.30, 0.50, iron.lighter(0.02), lift=1, radius=0.03),
        *(disc(x + dx, y, 0.055, None, brass, lift=2) for dx, y in ((0.09, 1.66), (0.04, 1.28))),
        *(disc(x + dx, y, 0.022, None, iron, lift=0.5) for dx, y in ((0.09, 1.66), (0.04, 1.28))),
        panel(x + 0.10, AXIS - 0.10, 0.09, 0.20, grey.lighter(0.07), lift=2),
        panel(x + 0.31, AXIS - 0.075, 0.16, 0.15, iron.lighter(0.05), lift=3),
        panel(x + 0.45, AXIS - 0.10, 0.14, 0.20, brass, lift=4, radius=0.02),
        Cut(rectangle(x + 0.575, AXIS - 0.085, 0.024, 0.17), LIGHT, edge=0.0, lit=False),
        disc(x - 0.02, 1.06, 0.10, None, iron.lighter(0.07), lift=3),
        disc(x + 0.25, 1.22, 0.032, None, red, lift=2),
        # What bears the reels.
        line(((x + 0.02, 1.74), (x + UPPER[0], UPPER[1])), iron, 0.060),
        line(((x + 0.04, 1.14), (x + LOWER[0], LOWER[1])), iron, 0.060),
        glow(x - 0.53, 1.44, 0.55, Colour(0.92, 0.12, 75), 0.35),
    ]
    return records


def reels(x: float, frame: int) -> DisplayList:
    """Both reels as they turn, the film that runs from one through the gate to the other."""
    turn = 2 * pi * frame / TURN
    film = Colour(0.24, 0.02, 50)
    records: list[Record] = [
        Stroke(
            smooth(
                [
                    (x + UPPER[0] + 0.22, UPPER[1] - 0.14),
                    (x + 0.17, 1.72),
                    (x + 0.145, 1.62),
                    (x + 0.145, 1.30),
                    (x + 0.10, 1.22),
                    (x + LOWER[0] + 0.20, LOWER[1] + 0.18),
                ],
                closed=False,
                tension=0.3,
            ),
            film,
            0.022,
        )
    ]
    records += reel(x + UPPER[0], UPPER[1], REEL, 0.62, turn)
    records += reel(x + LOWER[0], LOWER[1], REEL, 0.88, turn * 0.8)
    return tuple(records)


def reel(
    x: float, y: float, radius: float, full: float, turn: float, *, tin: Colour | None = None
) -> list[Record]:
    """A reel with five windows; `full` is how much of it is film."""
    tin = tin or Colour(0.62, 0.016, 235)
    film = Colour(0.24, 0.02, 50)
    records: list[Record] = [
        Cut(ellipse(x, y, radius), tin, lift=5),
        Cut(ellipse(x, y, radius * 0.93), tin.darker(0.04), edge=0.4),
        Cut(ellipse(x, y, radius * full * 0.92), film, edge=0.3),
    ]
    for n in range(5):
        a = turn + 2 * pi * n / 5
        arm = [
            (x + radius * r * cos(a + d), y + radius * r * sin(a + d))
            for r, d in ((0.14, -0.6), (0.90, -0.17), (0.90, 0.17), (0.14, 0.6))
        ]
        records.append(Cut(polygon(arm), tin.lighter(0.02), lift=1, edge=0.6))
    records += [
        Stroke(ellipse(x, y, radius * 0.965), tin.lighter(0.10), 0.012),
        disc(x, y, radius * 0.20, None, tin.lighter(0.06), lift=2),
        disc(x, y, radius * 0.06, None, film, lift=0.5),
    ]
    return records


def beam(x: float, end: tuple[float, float]) -> list[Record]:
    """The light from the lens of the projector at `x` to the port at `end`."""
    start = x + 0.60
    cone = polygon(
        ((start, AXIS - 0.06), (start, AXIS + 0.06), (end[0], end[1] + 0.125), (end[0], end[1] - 0.125))
    )
    stops = ((0.0, LIGHT.clear(0.62)), (1.0, LIGHT.clear(0.34)))
    return [
        Wash(cone, (start, AXIS), end, stops, blend="plus", lit=False),
        glow(end[0], end[1], 0.34, LIGHT, 0.7),
        glow(start, AXIS, 0.40, LIGHT, 0.6),
    ]


def dust(x: float, end: tuple[float, float], frame: int) -> list[Record]:
    """What floats in the beam, and its flicker."""
    start = x + 0.60
    flicker = 0.22 + 0.18 * sin(1.9 * frame) * sin(0.37 * frame)
    records: list[Record] = [
        glow(start, AXIS, 0.42, LIGHT, flicker),
        glow(end[0], end[1], 0.30, LIGHT, flicker),
    ]
    for n in range(7):
        share = (0.13 * n + 0.004 * frame * (1 + n % 3)) % 1.0
        px = start + (end[0] - start) * share
        py = AXIS + (end[1] - AXIS) * share + 0.07 * sin(0.11 * frame + 2.2 * n)
        records.append(Cut(ellipse(px, py, 0.008), LIGHT.clear(0.8), edge=0.0, lit=False))
    return records


def film_cans(designer: Designer, x: float, base: float, count: int) -> list[Record]:
    """Round cans of film that lie one on the other, each with its label."""
    records: list[Record] = []
    for n in range(count):
        tin = designer.paint(0.62, 0.02, (235, 90, 235, 40)[n % 4])
        left = x - 0.24 + 0.015 * ((n * 3) % 4)
        label = designer.paint(0.90, 0.03, 88) if n % 3 else designer.paint(0.56, 0.13, 28)
        records += [
            panel(left, base + 0.062 * n, 0.48, 0.056, tin, lift=3, radius=0.014),
            line(
                ((left + 0.01, base + 0.062 * n + 0.040), (left + 0.47, base + 0.062 * n + 0.040)),
                tin.darker(0.09),
                0.008,
            ),
            panel(left + 0.15, base + 0.062 * n + 0.008, 0.17, 0.038, label, lift=0.3),
        ]
    return records


def standing_cans(designer: Designer, name: str, left: float, base: float, width: float) -> list[Record]:
    """A shelf of cans on end, their round faces seen, a strip of tape across each."""
    records: list[Record] = []
    x, n = left + 0.17, 0
    while x < left + width - 0.12:
        radius = designer.between(0.145, 0.175, name, n)
        tin = designer.paint(0.60, 0.025, designer.one_of((235, 90, 210, 50), name, n, "tin"))
        tape = designer.paint(
            *designer.one_of(((0.90, 0.03, 88), (0.56, 0.13, 28), (0.60, 0.09, 230)), name, n, "tape")
        )
        y = base + radius
        records += [
            disc(x, y, radius, None, tin, lift=4),
            disc(x, y, radius * 0.84, None, tin.darker(0.03), lift=0),
            panel(x - radius * 0.66, y - 0.030, radius * 1.32, 0.060, tape, lift=0.4),
            line(((x - radius * 0.5, y), (x + radius * 0.4, y)), tin.darker(0.25), 0.007),
        ]
        x += radius * 2 + 0.02
        n += 1
    return records


def rewind_bench(designer: Designer, left: float, width: float, high: float) -> list[Record]:
    """A table with two winders, a reel on each, film between them over a splicer, a lamp, scissors and tape."""
    wood, iron = designer.paint(0.46, 0.06, 46), designer.paint(0.32, 0.016, 250)
    brass, film = designer.paint(0.76, 0.09, 84), designer.paint(0.26, 0.02, 50)
    records: list[Record] = [
        *(panel(left + x, 0.0, 0.09, high, wood.darker(0.07), lift=3) for x in (0.06, width - 0.15)),
        panel(left + 0.10, 0.26, width - 0.2, 0.06, wood.darker(0.06), lift=3),
        panel(left + 0.04, high - 0.18, width - 0.08, 0.13, wood.darker(0.03), lift=3),
        disc(left + width / 2, high - 0.115, 0.022, None, brass, lift=1),
        panel(left - 0.03, high - 0.06, width + 0.06, 0.07, wood.lighter(0.05), lift=5),
        *film_cans(designer, left + 0.42, 0.32, 4),
        *film_cans(designer, left + width - 0.44, 0.32, 3),
    ]
    one, other = left + 0.30, left + width - 0.30
    y = high + 0.34
    records.append(
        Stroke(
            smooth(
                [
                    (one + 0.1, y - 0.20),
                    (left + width * 0.36, high + 0.075),
                    (left + width * 0.62, high + 0.075),
                    (other - 0.1, y - 0.20),
                ],
                closed=False,
                tension=0.3,
            ),
            film,
            0.020,
        )
    )
    for x, full in ((one, 0.86), (other, 0.5)):
        records += [
            line(((x, high), (x, y)), iron, 0.055),
            panel(x - 0.10, high, 0.20, 0.04, iron, lift=3),
            *reel(x, y, 0.25, full, 0.4 + full, tin=designer.paint(0.62, 0.016, 235)),
        ]
    records += [
        line(((other, y), (other + 0.10, y - 0.10)), iron.lighter(0.08), 0.024),
        line(((other + 0.10, y - 0.10), (other + 0.17, y - 0.10)), wood.lighter(0.12), 0.042),
        panel(left + width * 0.40, high + 0.01, 0.30, 0.05, iron.lighter(0.06), lift=3),
        panel(left + width * 0.46, high + 0.05, 0.16, 0.045, brass, lift=2),
    ]
    return [*records, *table_lamp(designer, left + width * 0.5, high + 0.02, 0.44, hue=150)]
