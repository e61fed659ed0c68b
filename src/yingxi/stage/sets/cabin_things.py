"""What stands and hangs in a cabin: logs, a plank door, a bench for two, a bunk, a lantern, firewood."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.furniture import wood_grain
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.walls import HALF

# Metres from the middle of one log of the wall to the next.
LOG = 0.235


def logs(designer: Designer, wood: Colour, top: float, hole: Box) -> list[Record]:
    """Round logs up to `top`, light above and dark below, moss between; none over the window's `hole`."""
    left, bottom, width, height = hole
    moss = designer.paint(0.44, 0.045, 110)
    records: list[Record] = []
    row, y = 0, 0.0
    while y < top:
        tone = wood.lighter(designer.between(-0.022, 0.026, "log", row))
        beside = y + LOG > bottom and y < bottom + height
        runs = ((-HALF, left), (left + width, HALF)) if beside else ((-HALF, HALF),)
        for start, end in runs:
            records += [
                panel(start, y, end - start, LOG - 0.012, tone, lift=1.5),
                line(((start, y + 0.030), (end, y + 0.030)), tone.darker(0.075), 0.050),
                line(((start, y + LOG - 0.045), (end, y + LOG - 0.045)), tone.lighter(0.050), 0.020),
                line(((start, y - 0.004), (end, y - 0.004)), moss, 0.012),
            ]
        for n in range(5):
            x = designer.between(-4.6, 4.6, "knot", row, n)
            if not (beside and left - 0.2 < x < left + width + 0.2):
                records += [
                    disc(x, y + 0.12, 0.034, 0.022, tone.darker(0.07), lift=0),
                    disc(x, y + 0.12, 0.016, 0.010, tone.darker(0.13), lift=0),
                    line(
                        ((x - 0.22, y + 0.135), (x, y + 0.158), (x + 0.24, y + 0.13)),
                        tone.darker(0.05),
                        0.007,
                        curved=True,
                    ),
                ]
        y, row = y + LOG, row + 1
    return records


def plank_door(designer: Designer, left: float, width: float, height: float, wood: Colour) -> list[Record]:
    """Five planks, two battens and an iron latch, in a frame of beams."""
    iron = designer.paint(0.32, 0.012, 260)
    frame = wood.darker(0.13)
    records: list[Record] = [panel(left - 0.13, 0.0, width + 0.26, height + 0.15, frame, lift=6)]
    plank = width / 5
    for n in range(5):
        tone = wood.lighter(0.045 + 0.018 * ((n * 2) % 3 - 1))
        records.append(panel(left + plank * n + 0.004, 0.0, plank - 0.008, height, tone, lift=1.5))
        records += wood_grain(designer, f"plank {n}", left + plank * n, 0.1, plank, height - 0.2, tone)
    for y in (0.36, height - 0.48):
        records.append(panel(left + 0.03, y, width - 0.06, 0.13, wood.darker(0.03), lift=3))
        records += [disc(left + plank * (n + 0.5), y + 0.065, 0.014, None, iron, lift=1) for n in range(5)]
    records += [
        panel(left + 0.09, 1.00, 0.035, 0.24, iron, lift=3),
        line(((left + 0.05, 1.14), (left + 0.26, 1.14)), iron.lighter(0.06), 0.026),
    ]
    return records


def plank_bench(designer: Designer, x: float, z: float, width: float) -> tuple[tuple[Card, ...], Seat]:
    """Half a log on splayed legs, wide enough for two."""
    wood = designer.paint(0.58, 0.065, 62)
    left, right, high = x - width / 2, x + width / 2, 0.44
    legs: list[Record] = [
        sheet(
            ((foot - 0.045, 0.0), (foot + 0.035, 0.0), (top + 0.05, high), (top - 0.05, high)),
            wood.darker(0.13),
            lift=4,
        )
        for foot, top in ((left + 0.10, left + 0.22), (right - 0.10, right - 0.22))
    ]
    seat = smooth(
        [
            (left, high + 0.02),
            (left + 0.05, high + 0.05),
            (right - 0.04, high + 0.05),
            (right, high + 0.015),
            (right - 0.06, high - 0.065),
            (x, high - 0.085),
            (left + 0.07, high - 0.07),
        ],
        tension=0.25,
    )
    front: list[Record] = [
        Cut(seat, wood, lift=5),
        line(((left + 0.04, high + 0.035), (right - 0.04, high + 0.035)), wood.lighter(0.10), 0.024),
        line(
            ((left + 0.1, high - 0.02), (x, high - 0.035), (right - 0.1, high - 0.015)),
            wood.darker(0.06),
            0.008,
            curved=True,
        ),
        disc(right - 0.015, high - 0.012, 0.022, 0.05, wood.lighter(0.13), lift=1),
    ]
    return (
        (Card("bench legs", z + 0.08, tuple(legs)), Card("bench seat", z - 0.06, tuple(front))),
        Seat("bench", x, z, high, 1),
    )


def bunk(designer: Designer, left: float) -> tuple[Record, ...]:
    """A bed of poles along the wall: straw sack, striped blanket, a rolled coat for a pillow."""
    pole, sack = designer.paint(0.46, 0.055, 52), designer.paint(0.72, 0.035, 82)
    blanket, stripe = designer.paint(0.46, 0.085, 28), designer.paint(0.78, 0.04, 85)
    right = left + 1.85
    cover = smooth(
        [
            (left + 0.55, 0.34),
            (left + 0.52, 0.60),
            (left + 0.9, 0.645),
            (right - 0.10, 0.62),
            (right - 0.02, 0.52),
            (right - 0.05, 0.24),
            (right - 0.4, 0.20),
            (left + 0.9, 0.23),
        ],
        tension=0.28,
    )
    records: list[Record] = [
        panel(left, 0.26, right - left, 0.15, pole.darker(0.04), lift=4),
        *(panel(x, 0.0, 0.10, 0.74, pole, lift=5) for x in (left - 0.04, right - 0.08)),
        Cut(rectangle(left + 0.04, 0.38, right - left - 0.12, 0.17, radius=0.07), sack, lift=3),
        Cut(ellipse(left + 0.30, 0.60, 0.24, 0.10), designer.paint(0.44, 0.045, 235), lift=4),
        line(((left + 0.10, 0.60), (left + 0.50, 0.60)), designer.paint(0.36, 0.045, 235), 0.014),
        Cut(cover, blanket, lift=4),
    ]
    for n in range(3):
        x = left + 0.78 + 0.36 * n
        records.append(line(((x, 0.625), (x + 0.02, 0.44), (x - 0.01, 0.235)), stripe, 0.045, curved=True))
    return tuple(records)


def storm_lantern(designer: Designer, x: float, y: float, *, top: float) -> list[Record]:
    """An oil lamp of tin and glass on a wire from the beam at `top`."""
    tin = designer.paint(0.36, 0.02, 250)
    glass, falls = lit(designer, designer.paint(0.74, 0.02, 200), Colour(0.93, 0.10, 85))
    handle = [(-0.075, 0.10), (-0.05, 0.22), (0.0, 0.25), (0.05, 0.22), (0.075, 0.10)]
    records: list[Record] = [
        line(((x, y + 0.24), (x, top)), designer.paint(0.26, 0.01, 260), 0.010),
        line([(x + dx, y + dy) for dx, dy in handle], tin, 0.012, curved=True),
        panel(x - 0.085, y - 0.135, 0.17, 0.055, tin, lift=4),
        Cut(ellipse(x, y, 0.072, 0.095), glass, lift=2, lit=falls),
        *(line(((x + dx, y - 0.09), (x + dx * 1.1, y + 0.09)), tin, 0.009) for dx in (-0.066, 0.066)),
        panel(x - 0.055, y + 0.085, 0.11, 0.045, tin.lighter(0.05), lift=3),
    ]
    if designer.air.lamps:
        records.append(disc(x, y - 0.02, 0.018, 0.036, Colour(0.98, 0.05, 92), lift=0, lit=False))
    return records


def coil_of_rope(designer: Designer, left: float, top: float) -> list[Record]:
    """Four turns of hemp that hang from (`left`, `top`), in metres."""
    hemp = designer.paint(0.62, 0.05, 80)
    return [
        line(
            [
                (left + 0.02 * n, top),
                (left + 0.04 + 0.03 * n, top - 0.63),
                (left + 0.24 + 0.02 * n, top - 0.63),
                (left + 0.26, top - 0.05),
            ],
            hemp.darker(0.03 * (n % 2)),
            0.03,
            curved=True,
        )
        for n in range(4)
    ]


def log_pile(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """Split wood, its round ends to the room."""
    bark = designer.paint(0.36, 0.045, 48)
    records: list[Record] = []
    rows = int(height / 0.115)
    for row in range(rows):
        count = int(width / 0.135) - row // 2
        for n in range(count):
            x = left + 0.068 * (row % 2) + 0.034 * row + 0.135 * n + 0.06
            y = 0.065 + 0.112 * row
            size = designer.between(0.056, 0.066, "pile", row, n)
            face = designer.paint(0.70, 0.06, 72).lighter(
                designer.between(-0.05, 0.03, "pile", row, n, "tone")
            )
            turn = designer.between(0, pi, "pile", row, n, "turn")
            records += [
                disc(x, y, size, None, bark, lift=3),
                disc(x, y, size * 0.82, None, face, lift=0),
                disc(x + 0.006, y, size * 0.45, None, face.darker(0.05), lift=0),
                line(
                    ((x, y), (x + size * 0.7 * cos(turn), y + size * 0.7 * sin(turn))),
                    face.darker(0.12),
                    0.007,
                ),
            ]
    return records


def on_pegs(designer: Designer, x: float, y: float, wood: Colour) -> list[Record]:
    """A board with pegs: snowshoes, an old coat, an axe."""
    cane, net = designer.paint(0.60, 0.06, 65), designer.paint(0.76, 0.03, 80)
    coat, steel = designer.paint(0.40, 0.05, 150), designer.paint(0.66, 0.015, 240)
    records: list[Record] = [panel(x - 0.08, y + 0.02, 1.36, 0.085, wood.lighter(0.08), lift=4)]
    records += [disc(x + 0.12 + 0.36 * n, y + 0.06, 0.018, None, wood.darker(0.12), lift=3) for n in range(4)]
    for dx in (0.02, 0.20):
        middle = x + dx
        frame = ellipse(middle, y - 0.30, 0.105, 0.27)
        records += [
            Cut(frame, cane, lift=4),
            Cut(ellipse(middle, y - 0.30, 0.080, 0.24), wood.darker(0.05), edge=0),
            *(
                line(
                    ((middle - 0.075, y - 0.42 + 0.08 * k), (middle + 0.075, y - 0.46 + 0.08 * k)), net, 0.008
                )
                for k in range(5)
            ),
            *(
                line(((middle - 0.04 + 0.04 * k, y - 0.50), (middle - 0.04 + 0.04 * k, y - 0.10)), net, 0.008)
                for k in range(3)
            ),
        ]
    hung = x + 0.60
    body = smooth(
        [
            (hung - 0.05, y + 0.02),
            (hung - 0.17, y - 0.10),
            (hung - 0.23, y - 0.52),
            (hung - 0.19, y - 0.86),
            (hung, y - 0.83),
            (hung + 0.18, y - 0.87),
            (hung + 0.22, y - 0.50),
            (hung + 0.16, y - 0.10),
            (hung + 0.05, y + 0.02),
        ],
        tension=0.3,
    )
    records += [
        Cut(body, coat, lift=5),
        line(((hung, y - 0.02), (hung + 0.015, y - 0.82)), coat.darker(0.08), 0.010, curved=True),
        line(((hung - 0.14, y - 0.14), (hung - 0.13, y - 0.62)), coat.darker(0.06), 0.012, curved=True),
        line(((hung + 0.13, y - 0.14), (hung + 0.12, y - 0.60)), coat.darker(0.06), 0.012, curved=True),
        *(disc(hung + 0.045, y - 0.18 - 0.15 * k, 0.012, None, wood.lighter(0.16), lift=1) for k in range(4)),
    ]
    axe = x + 1.08
    records += [
        line(((axe, y + 0.04), (axe + 0.03, y - 0.78)), cane.darker(0.05), 0.034),
        Cut(
            smooth(
                [
                    (axe - 0.03, y - 0.02),
                    (axe - 0.21, y + 0.05),
                    (axe - 0.23, y - 0.17),
                    (axe - 0.02, y - 0.11),
                ],
                tension=0.2,
            ),
            steel,
            lift=4,
        ),
        line(((axe - 0.215, y + 0.04), (axe - 0.232, y - 0.16)), steel.lighter(0.14), 0.014),
    ]
    return records


def hide(designer: Designer, x: float, z: float) -> list[Record]:
    """A sheep's fleece on the boards, as the floor lies: x across, z into the room."""
    wool = designer.paint(0.80, 0.022, 82)
    outline = [
        (x + (1.05 + 0.07 * (n % 2)) * cos(n * pi / 11), z + (0.40 + 0.03 * (n % 2)) * sin(n * pi / 11))
        for n in range(22)
    ]
    inner = [(x + 0.86 * cos(n * pi / 9), z + 0.30 * sin(n * pi / 9)) for n in range(18)]
    return [Cut(smooth(outline), wool.darker(0.06), lift=2), Cut(smooth(inner), wool, edge=0)]
