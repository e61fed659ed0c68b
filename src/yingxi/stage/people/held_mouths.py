"""Shut mouths that a strong feeling holds: lips that tremble, sneer, are pushed out or pulled aside."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ribbon, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones

# How much of the ink of eyes and brows is in the line of a shut mouth.
SHUT = 0.38


def shut_line(tones: Tones) -> Colour:
    """The line of a shut mouth: the lips' red with ink in it, which no look takes for bare paper."""
    return tones.lips.mixed(tones.line, SHUT)


def quivering(
    corners: tuple[Point, Point], y: float, tones: Tones, near: Nearness, line: float
) -> list[Record]:
    """Lips that are pressed and tremble: the line rises and falls once and again, its corners drawn down."""
    (lx, ly), (rx, ry) = corners
    wide = rx - lx
    heights = (ly - 0.006, y + 0.010, y + 0.003, y + 0.012, y + 0.002, y + 0.007, ry - 0.008)
    spine = [(lx + wide * i / 6, height) for i, height in enumerate(heights)]
    widths = [line * share for share in (0.45, 0.85, 1.0, 1.05, 1.0, 0.85, 0.45)]
    made: list[Record] = []
    if near.close:
        under = smooth(
            (
                (lx + wide * 0.26, y - 0.004),
                (lx + wide * 0.50, y + 0.002),
                (rx - wide * 0.26, y - 0.004),
                (rx - wide * 0.38, y - 0.030),
                (lx + wide * 0.38, y - 0.030),
            )
        )
        made.append(Cut(under, tones.lips.mixed(tones.skin.plain, 0.62), edge=0, grain=0.7, name="lower lip"))
    shape = ribbon(spine, widths, round_start=True, round_end=True)
    return [*made, Cut(shape, shut_line(tones), edge=0, grain=0.5, name="mouth")]


def pulled(
    corners: tuple[Point, Point], x: float, y: float, held: str, tones: Tones, line: float
) -> list[Record]:
    """A sneer; or all of the mouth drawn to one cheek, which folds."""
    (lx, ly), (rx, ry) = corners
    wide = rx - lx
    curve: tuple[Point, ...]
    if held == "aside":
        lx, rx = lx - 0.052, rx - 0.088
        ly = ry = y
        curve = (
            (lx, y + 0.034), (lx + wide * 0.22, y + 0.012), (lx + wide * 0.48, y + 0.004), (rx, y - 0.020),
        )  # fmt: skip
    else:
        curve = (
            (lx, ly + 0.010),
            (lx + wide * 0.30, y + 0.022),
            (x + wide * 0.08, y - 0.004),
            (rx - wide * 0.16, ry - 0.010),
            (rx, ry - 0.026),
        )
    wrinkle = smooth(
        ((lx - 0.03, ly + 0.075), (lx - 0.012, ly + 0.040), (lx - 0.022, ly + 0.005)), closed=False
    )
    return [
        Stroke(smooth(curve, closed=False), shut_line(tones), line, name="mouth"),
        Stroke(wrinkle, tones.skin.fold, 0.012, name="cheek's fold"),
    ]


def pouting(x: float, y: float, wide: float, tones: Tones, near: Nearness, line: float) -> list[Record]:
    """The corners hang, the lower lip is pushed out and the chin under it is drawn up."""
    half = wide * 0.46
    curve = (
        (x - half, y - 0.046), (x - half * 0.55, y - 0.002), (x, y + 0.012), (x + half * 0.55, y - 0.002),
        (x + half, y - 0.046),
    )  # fmt: skip
    lip = smooth(
        (
            (x - half * 0.62, y - 0.018), (x, y - 0.004), (x + half * 0.62, y - 0.018), (x + half * 0.40, y - 0.056),
            (x, y - 0.064), (x - half * 0.40, y - 0.056),
        )
    )  # fmt: skip
    made: list[Record] = [
        Cut(lip, tones.lips.mixed(tones.skin.plain, 0.35), edge=0.2, grain=0.6, name="lower lip"),
        Stroke(smooth(curve, closed=False), shut_line(tones), line, name="mouth"),
    ]
    if near.close:
        fold = smooth(
            ((x - half * 0.30, y - 0.088), (x, y - 0.082), (x + half * 0.30, y - 0.088)), closed=False
        )
        made.append(Stroke(fold, tones.skin.fold, 0.010, name="chin's fold"))
    return made
