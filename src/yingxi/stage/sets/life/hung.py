"""What hangs and stirs in a room by day: a lantern over a stage, a mobile in a gallery, a chime in a corridor or a
café; lights that blink on a ship's desk, a gleam that goes round a lighthouse's lens."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import SHINES
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

TURNS, SWAYS, BLINKS = 210, 96, 40
"""Frames of a mobile's turn, of a chime's swing and between two changes of a desk's lights."""
HANGS: dict[SetKind, tuple[str, float, float]] = {
    "stage": ("lantern", -1.45, 3.05), "gallery": ("mobile", 0.15, 2.95), "corridor": ("chime", 1.55, 2.70),
    "cafe": ("chime", -0.55, 2.75), "spaceship": ("lights", -1.2, 0.86),
    "lamp room": ("gleam", -2.35, 1.75),
}  # fmt: skip
"""What stirs in a room of this kind, and from where it hangs, x and y in metres."""


def hung(designer: Designer, frame: int) -> DisplayList:
    """What stirs in the room on `frame`; nothing where its kind has nothing."""
    what, x, y = HANGS[designer.setting.kind]
    drawn = {"lantern": _lantern, "mobile": _mobile, "chime": _chime, "lights": _lights, "gleam": _gleam}
    return tuple(drawn[what](designer, x, y, frame))


def _red(designer: Designer) -> Colour:
    return designer.paint(0.55, 0.14, 28)


def _lantern(designer: Designer, x: float, y: float, frame: int) -> list[Record]:
    """A lantern on a long cord that swings a hand's breadth."""
    angle = 0.10 * sin(2 * pi * frame / SWAYS)
    long, size = 0.62, 0.15
    low = (x + long * sin(angle), y - long * cos(angle))
    red, wood = _red(designer), designer.paint(0.36, 0.04, 40)
    return [
        line(((x, y), low), wood, 0.012),
        Cut(ellipse(low[0], low[1] - size, size * 1.1, size), red, lift=4),
        *(
            line(((low[0] + dx * size, low[1] - 0.02), (low[0] + dx * size, low[1] - 2 * size + 0.02)),
                red.darker(0.08), 0.008)
            for dx in (-0.6, 0.0, 0.6)
        ),
        panel(low[0] - 0.06, low[1] - 0.03, 0.12, 0.04, wood, lift=2),
        *(
            line(((low[0] + dx, low[1] - 2 * size), (low[0] + dx + 0.5 * angle, low[1] - 2 * size - 0.16)), red,
                0.012)
            for dx in (-0.02, 0.02)
        ),
    ]  # fmt: skip


def _mobile(designer: Designer, x: float, y: float, frame: int) -> list[Record]:
    """Leaves of painted tin on wires that turn about one another."""
    wire = designer.paint(0.30, 0.02, 270)
    turn = 2 * pi * frame / TURNS
    records: list[Record] = [line(((x, y + 0.5), (x, y)), wire, 0.010)]
    tones = (_red(designer), designer.paint(0.34, 0.03, 270), designer.paint(0.74, 0.11, 84))
    for arm, (drop, reach, phase) in enumerate(((0.0, 0.62, 0.0), (0.24, 0.42, 2.1))):
        for side in (-1, 1):
            tip = (x + side * reach * cos(turn + phase), y - drop + 0.04 * side)
            hangs = 0.16 + 0.08 * (arm + (side > 0))
            wide = 0.13 * abs(cos(turn * 1.5 + side + arm)) + 0.03
            records += [
                line(((x, y - drop), tip), wire, 0.008),
                line((tip, (tip[0], tip[1] - hangs)), wire, 0.006),
                Cut(
                    ellipse(tip[0], tip[1] - hangs - 0.08, wide, 0.085), tones[(arm + (side > 0)) % 3], lift=3
                ),
            ]
    return [*records, line(((x, y), (x, y - 0.24)), wire, 0.008)]


def _chime(designer: Designer, x: float, y: float, frame: int) -> list[Record]:
    """Rods of brass under a disc, each a little behind the one before it."""
    wood, brass = designer.paint(0.38, 0.05, 42), designer.paint(0.68, 0.09, 80)
    records: list[Record] = [line(((x, y + 0.25), (x, y)), wood, 0.010), panel(x - 0.13, y - 0.03, 0.26, 0.04,
        wood, lift=3)]  # fmt: skip
    for n in range(5):
        at, long = x - 0.10 + 0.05 * n, 0.24 + 0.05 * (n % 3)
        angle = 0.13 * sin(2 * pi * (frame / SWAYS - 0.09 * n))
        records.append(line(((at, y - 0.04), (at + long * sin(angle), y - 0.04 - long)), brass, 0.030))
    swing = 0.20 * sin(2 * pi * (frame / SWAYS - 0.3))
    tag = (x + 0.46 * sin(swing), y - 0.50)
    records += [
        line(((x, y - 0.04), tag), wood, 0.006),
        sheet(((tag[0] - 0.05, tag[1]), (tag[0] + 0.05, tag[1]), (tag[0] + 0.04 + 0.1 * swing, tag[1] - 0.15),
            (tag[0] - 0.04 + 0.1 * swing, tag[1] - 0.15)), _red(designer), lift=2),
    ]  # fmt: skip
    return records


def _lights(designer: Designer, x: float, y: float, frame: int) -> list[Record]:
    """Six lamps along the desk, of which others burn every second or so."""
    step = frame // BLINKS
    bright = (Colour(0.80, 0.15, 145), Colour(0.80, 0.15, 60), Colour(0.70, 0.19, 28))
    dark = designer.paint(0.36, 0.03, 260)
    burning = [(step * 5 + n * n) % 7 < 3 for n in range(6)]
    return [
        Cut(
            rectangle(x + 0.2 * n, y, 0.13, 0.07, radius=0.03),
            bright[n % 3] if burns else dark,
            edge=0,
            lit=False,
            name=SHINES,
        )
        for n, burns in enumerate(burning)
    ]


def _gleam(designer: Designer, x: float, y: float, frame: int) -> list[Record]:
    """Daylight that goes round the glass rings of the lens as it turns on its clockwork."""
    across = 0.30 * cos(2 * pi * frame / TURNS)
    front = sin(2 * pi * frame / TURNS) > 0
    pale = Colour(0.97, 0.02, 95)
    if not front:
        return [disc(x + across, y + 0.1, 0.03, 0.16, pale.clear(0.35), lift=0, lit=False)]
    return [
        glow(x + across, y + 0.1, 0.34, pale, 0.5, blend="over"),
        disc(x + across, y + 0.1, 0.05, 0.30, pale.clear(0.85), lift=0, lit=False),
    ]
