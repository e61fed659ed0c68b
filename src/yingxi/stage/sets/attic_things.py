"""What lies in an attic. Metres, y up; each stands on `base`, or hangs at its y."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.wares import book_paint


def trunk(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """A travelling trunk with a domed lid, straps, brass corners and a label."""
    hide = designer.paint(*designer.one_of(((0.44, 0.06, 40), (0.42, 0.05, 150), (0.46, 0.055, 65)), name))
    strap, brass = hide.darker(0.10), designer.paint(0.74, 0.08, 85)
    lid = base + 0.68 * height
    dome = [(left, lid), (left + 0.02, base + 0.93 * height), (left + 0.5 * width, base + 1.03 * height),
            (left + width - 0.02, base + 0.93 * height), (left + width, lid)]  # fmt: skip
    records: list[Record] = [
        panel(left, base, width, 0.70 * height, hide, lift=6),
        Cut(smooth(dome, tension=0.18), hide.lighter(0.03), lift=3),
        line(((left, lid), (left + width, lid)), strap, 0.016),
    ]
    for share in (0.2, 0.8):
        records.append(panel(left + share * width - 0.03, base, 0.06, 0.97 * height, strap, lift=2))
        records.append(panel(left + share * width - 0.025, lid - 0.03, 0.05, 0.05, brass, lift=1))
    records.append(panel(left + 0.5 * width - 0.05, lid - 0.06, 0.10, 0.10, brass, lift=2))
    corners = ((left, base), (left + width - 0.07, base))
    records += [Cut(rectangle(x, y, 0.07, 0.07), brass.darker(0.06), lift=1) for x, y in corners]
    label = designer.paint(0.86, 0.03, 85)
    return [*records, sheet(_tilted(left + 0.36 * width, base + 0.36 * height, 0.16, 0.10), label, lift=1)]


def _tilted(x: float, y: float, width: float, height: float) -> list[Point]:
    return [(x, y), (x + width, y + 0.02), (x + width - 0.01, y + height + 0.02), (x - 0.01, y + height)]


def gramophone(designer: Designer, x: float, base: float) -> list[Record]:
    """A box with a crank and a horn that opens towards the room."""
    wood, brass = designer.paint(0.46, 0.06, 42), designer.paint(0.74, 0.085, 82)
    bell = (x - 0.22, base + 0.62)
    neck = [(x + 0.12, base + 0.20), (x + 0.14, base + 0.42), (x - 0.02, base + 0.56), bell]
    petals: list[Record] = []
    for n in range(8):
        turn = pi * n / 4
        across, up = bell[0] + 0.17 * cos(turn), bell[1] + 0.19 * sin(turn)
        petals.append(disc(across, up, 0.085, None, brass.darker(0.03 * (n % 2)), lift=2))
    return [
        panel(x - 0.18, base, 0.40, 0.17, wood, lift=5),
        line(((x + 0.22, base + 0.09), (x + 0.30, base + 0.05)), brass.darker(0.1), 0.016),
        disc(x, base + 0.185, 0.18, 0.025, designer.paint(0.26, 0.015, 280), lift=2),
        line(neck, brass.darker(0.05), 0.055, curved=True),
        *petals,
        disc(*bell, 0.20, 0.21, brass, lift=2),
        disc(bell[0] - 0.01, bell[1], 0.10, 0.11, brass.darker(0.2), lift=0),
    ]


def dress_form(designer: Designer, x: float) -> list[Record]:
    """A tailor's form on its foot, in a long dress of long ago."""
    cloth = designer.paint(
        *designer.one_of(((0.60, 0.06, 350), (0.58, 0.05, 200), (0.68, 0.05, 85)), "dress")
    )
    wood = designer.paint(0.46, 0.055, 50)
    dress = [
        (x - 0.17, 1.42),
        (x - 0.13, 1.10),
        (x - 0.34, 0.42),
        (x + 0.34, 0.42),
        (x + 0.13, 1.10),
        (x + 0.17, 1.42),
    ]
    records: list[Record] = [
        line(((x, 0.45), (x, 0.08)), wood, 0.04),
        *(line(((x, 0.12), (x + a, 0.0)), wood, 0.035) for a in (-0.2, 0.2)),
        Cut(smooth(dress, tension=0.12), cloth, lift=6),
        disc(x, 1.46, 0.17, 0.10, cloth.lighter(0.02), lift=2),
        panel(x - 0.04, 1.50, 0.08, 0.09, designer.paint(0.80, 0.03, 80), lift=2),
        disc(x, 1.61, 0.045, None, wood.lighter(0.05), lift=1),
        panel(x - 0.135, 1.07, 0.27, 0.05, cloth.darker(0.10), lift=1),
    ]
    return records + [
        line(((x + 0.3 * a, 1.06), (x + a, 0.46)), cloth.darker(0.05), 0.012)
        for a in (-0.2, -0.07, 0.07, 0.2)
    ]


def rocking_horse(designer: Designer, x: float) -> list[Record]:
    """A wooden horse on runners, its paint worn."""
    coat, red = designer.paint(0.80, 0.025, 80), designer.paint(0.52, 0.10, 28)
    mane = designer.paint(0.46, 0.05, 50)
    body = [(x - 0.30, 0.56), (x - 0.24, 0.70), (x + 0.14, 0.68), (x + 0.22, 0.92), (x + 0.34, 0.98), (x + 0.46, 0.84),
            (x + 0.42, 0.78), (x + 0.33, 0.80), (x + 0.26, 0.52), (x - 0.1, 0.47)]  # fmt: skip
    runners = [(x - 0.48, 0.18), (x - 0.25, 0.05), (x + 0.2, 0.05), (x + 0.46, 0.20)]
    records: list[Record] = [line(runners, red, 0.05, curved=True)]
    records += [
        line(((x + a, 0.55), (x + b, 0.10)), coat.darker(0.05), 0.06)
        for a, b in ((-0.22, -0.32), (0.2, 0.33))
    ]
    records += [
        Cut(smooth(body, tension=0.35), coat, lift=4),
        disc(x + 0.37, 0.90, 0.016, None, mane.darker(0.2), lift=0),
    ]
    records.append(line([(x + 0.30, 1.0), (x + 0.18, 0.90), (x + 0.12, 0.72)], mane, 0.06, curved=True))
    records.append(line([(x - 0.28, 0.66), (x - 0.40, 0.55), (x - 0.38, 0.38)], mane, 0.05, curved=True))
    return [
        *records,
        blob([(x - 0.12, 0.70), (x + 0.1, 0.70), (x + 0.08, 0.55), (x - 0.1, 0.55)], red, lift=2),
    ]


def sheeted_chair(designer: Designer, x: float, tall: float) -> list[Record]:
    """An armchair under a dust sheet: one reads it from its folds."""
    cloth = designer.paint(0.84, 0.018, 90)
    shape = [(x - 0.52, 0.0), (x - 0.50, 0.62), (x - 0.36, 0.68), (x - 0.30, tall), (x + 0.28, tall - 0.02),
             (x + 0.36, 0.68), (x + 0.52, 0.60), (x + 0.56, 0.0)]  # fmt: skip
    folds = ((-0.34, 0.62, -0.42), (-0.16, 0.5, -0.2), (0.08, 0.52, 0.12), (0.34, 0.6, 0.42))
    seat = [(x - 0.34, 0.54), (x, 0.48), (x + 0.34, 0.54)]
    records: list[Record] = [Cut(smooth(shape, tension=0.2), cloth, lift=6)]
    records.append(line(seat, cloth.darker(0.08), 0.02, curved=True))
    return records + [
        line([(x + a, top), (x + b, 0.04)], cloth.darker(0.06), 0.016, curved=True) for a, top, b in folds
    ]


def frames(designer: Designer, x: float, base: float) -> list[Record]:
    """Picture frames that lean against each other, faces to the wall but for one."""
    gold, back = designer.paint(0.70, 0.075, 80), designer.paint(0.62, 0.03, 75)
    records: list[Record] = []
    for n, (shift, width, height) in enumerate(((0.0, 0.72, 0.98), (0.16, 0.62, 0.78), (0.34, 0.46, 0.56))):
        left = x + shift - 0.45
        records.append(panel(left, base, width, height, gold.darker(0.04 * n), lift=5))
        records.append(panel(left + 0.06, base + 0.06, width - 0.12, height - 0.12, back, lift=1))
    hill = designer.paint(0.56, 0.06, 150)
    left = x - 0.05
    sky = designer.paint(0.78, 0.04, 230)
    return [
        *records,
        panel(left, base + 0.07, 0.34, 0.42, sky, lift=0),
        blob(
            [
                (left, base + 0.07),
                (left + 0.02, base + 0.22),
                (left + 0.18, base + 0.30),
                (left + 0.33, base + 0.19),
                (left + 0.34, base + 0.07),
            ],
            hill,
            lift=1,
        ),
    ]


def birdcage(designer: Designer, x: float, top: float) -> list[Record]:
    """An empty cage on a hook."""
    wire = designer.paint(0.66, 0.06, 82)
    low, half = top - 0.62, 0.17
    records: list[Record] = [line(((x, top), (x, top + 0.9)), wire.darker(0.15), 0.012)]
    for n in range(7):
        across = half * (n / 3 - 1)
        records.append(
            line(
                [(x + across, low), (x + across, top - 0.22), (x + 0.2 * across, top)],
                wire,
                0.012,
                curved=True,
            )
        )
    records += [
        panel(x - half - 0.02, low - 0.03, 2 * half + 0.04, 0.05, wire.darker(0.06), lift=3),
        line(((x - half, low + 0.22), (x + half, low + 0.22)), wire, 0.012),
    ]
    return records


def stacked_books(designer: Designer, x: float, base: float) -> list[Record]:
    """Two piles, the upper books askew."""
    records: list[Record] = []
    for pile, (shift, count) in enumerate(((0.0, 6), (0.36, 4))):
        y = base
        for n in range(count):
            high = designer.between(0.04, 0.065, "pile", pile, n)
            wide = designer.between(0.24, 0.32, "pile", pile, n, "wide")
            left = x + shift - wide / 2 + designer.between(-0.02, 0.02, "pile", pile, n, "x")
            records.append(panel(left, y, wide, high, book_paint(designer, "pile", pile, n), lift=2))
            y += high
    return records


def web(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """A web between two beams."""
    silk = Colour(0.90, 0.008, 240, 0.34)
    spokes: list[Point] = [(size * cos(turn), size * sin(turn)) for turn in (0.2, -0.25, -0.7, -1.15)]
    records: list[Record] = [line(((x, y), (x + a, y + b)), silk, 0.007) for a, b in spokes]
    records += [
        line([(x + share * a, y + share * b) for a, b in spokes], silk, 0.006, curved=True)
        for share in (0.3, 0.52, 0.74, 0.95)
    ]
    return [*records, Cut(ellipse(x + 0.5 * size, y - 0.34 * size, 0.018), Colour(0.3, 0.02, 60), edge=0)]
