"""Mouths: nine shapes and rest, each bent by the feeling; lips, teeth and tongue inside the same outline."""

from yingxi.film.colour import Colour
from yingxi.film.mouth import Mouth
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, rectangle, ribbon, smooth
from yingxi.stage.people.expression import MouthState
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones
from yingxi.stage.people.traits import PLAIN, Traits

# Width and height in H (docs/figures.md, Face).
SIZES: dict[Mouth, Point] = {
    Mouth.REST: (0.185, 0.0),
    Mouth.M: (0.180, 0.0),
    Mouth.S: (0.190, 0.035),
    Mouth.I: (0.230, 0.050),
    Mouth.E: (0.210, 0.080),
    Mouth.A: (0.200, 0.160),
    Mouth.O: (0.140, 0.130),
    Mouth.U: (0.085, 0.070),
    Mouth.F: (0.170, 0.040),
    Mouth.L: (0.190, 0.090),
}
# No mouth opens below this height over the chin, in H.
LOWEST = 0.035
# How much of the ink of eyes and brows is in the line of a shut mouth.
SHUT = 0.38
# Pixels of head from which full lips are drawn.
FULL_LIPS = 52.0
_INSIDE = Colour(0.30, 0.075, 20)
_TONGUE = Colour(0.62, 0.115, 20)
_TEETH = Colour(0.95, 0.015, 85)


def mouth(
    at: Point,
    shape: Mouth,
    state: MouthState,
    tones: Tones,
    near: Nearness,
    *,
    far_side: float = 1.0,
    turned: float = 0.0,
    traits: Traits = PLAIN,
) -> list[Record]:
    """The mouth about `at`. `far_side` 1 or -1 is the half that turns away, by `turned` 0-1."""
    wide, high = SIZES[shape]
    factor = 1.35 if near.far else 1.0
    wide *= state.wide * factor * traits.mouth
    high *= state.high * factor
    left = wide / 2 * (1 - (0.22 * turned if far_side < 0 else 0.0))
    right = wide / 2 * (1 - (0.22 * turned if far_side > 0 else 0.0))
    line = 0.032 if near.far else 0.024
    x, y = at
    bend = state.bend * 0.068 * (wide / 0.18) ** 0.5
    corners = (
        (x - left, y + bend * 0.55 + max(0.0, state.skew)),
        (x + right, y + bend * 0.55 + min(0.0, -state.skew)),
    )
    if shape is Mouth.REST and state.held and not near.far:
        return _held(x, y, corners, bend, state.held, tones, near, line)
    if high == 0.0:
        return _closed(x, y, corners, bend, shape, tones, near, line, traits.full)
    return _open(x, y, corners, bend, high, shape, tones, near, line)


def _closed(
    x: float,
    y: float,
    corners: tuple[Point, Point],
    bend: float,
    shape: Mouth,
    tones: Tones,
    near: Nearness,
    line: float,
    full: float,
) -> list[Record]:
    (lx, ly), (rx, ry) = corners
    # Corners that are drawn down pull at a middle that stays: a flatter bow than a smile's.
    reach = (rx - lx) * (0.30 if bend >= 0 else 0.38)
    low = y - bend * (0.62 if bend >= 0 else 0.36)
    made: list[Record] = []
    if near.close or (full > 1.0 and near.pixels > FULL_LIPS):
        plump = (0.030 if shape is Mouth.M else 0.036) * full
        under = Path(
            (
                ("M", lx + reach * 0.6, (ly + low) / 2),
                (
                    "C",
                    lx + reach * 1.4,
                    low - plump,
                    rx - reach * 1.4,
                    low - plump,
                    rx - reach * 0.6,
                    (ry + low) / 2,
                ),
                ("C", rx - reach * 1.2, low, lx + reach * 1.2, low, lx + reach * 0.6, (ly + low) / 2),
                ("Z",),
            )
        )
        made.append(
            Cut(
                under,
                tones.lips.mixed(tones.skin.plain, 0.70 - 0.14 * full),
                edge=0,
                grain=0.7,
                name="lower lip",
            )
        )
    made.append(
        _lips_line((lx, ly), (rx, ry), reach, low, line * (0.9 if shape is Mouth.M else 1.0), tones, near)
    )
    if near.close and abs(bend) > 0.02:
        side = 1 if bend > 0 else -1
        for cx, cy, way in ((lx, ly, -1), (rx, ry, 1)):
            tick = smooth(
                (
                    (cx + way * 0.004, cy + 0.012 * side),
                    (cx + way * 0.013, cy - 0.002),
                    (cx + way * 0.010, cy - 0.014 * side),
                ),
                closed=False,
            )
            made.append(Stroke(tick, tones.skin.fold, 0.010, name="corner"))
    return made


def _lips_line(
    left: Point, right: Point, reach: float, low: float, line: float, tones: Tones, near: Nearness
) -> Record:
    """The line between shut lips: a slip that tapers to its corners; from afar a stroke."""
    (lx, ly), (rx, ry) = left, right
    if near.far:
        curve = Path((("M", lx, ly), ("C", lx + reach, low, rx - reach, low, rx, ry)))
        return Stroke(curve, _shut(tones), line, name="mouth")
    spine = []
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        a, b, c, d = (1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3
        spine.append((a * lx + b * (lx + reach) + c * (rx - reach) + d * rx, a * ly + (b + c) * low + d * ry))
    widths = [line * wide for wide in (0.55, 0.95, 1.05, 1.05, 0.95, 0.55)]
    shape = ribbon(spine, widths, round_start=True, round_end=True)
    return Cut(shape, _shut(tones), edge=0, grain=0.5, name="mouth")


def _shut(tones: Tones) -> Colour:
    """The line of a shut mouth: the lips' red with ink in it, which no look takes for bare paper."""
    return tones.lips.mixed(tones.line, SHUT)


def _held(
    x: float,
    y: float,
    corners: tuple[Point, Point],
    bend: float,
    held: str,
    tones: Tones,
    near: Nearness,
    line: float,
) -> list[Record]:
    """The mouth of one who says nothing and feels much. It does not move: no speech is seen in it."""
    (lx, ly), (rx, ry) = corners
    wide = rx - lx
    if held == "grin":
        return _open(x, y, ((lx - 0.012, ly), (rx + 0.012, ry)), bend, 0.085, Mouth.E, tones, near, line)
    if held == "gasp":
        small = ((x - wide * 0.27, y), (x + wide * 0.27, y))
        return _open(x, y - 0.012, small, 0.0, 0.085, Mouth.O, tones, near, line)
    if held == "teeth":
        return _open(
            x, y, ((lx, ly - 0.006), (rx, ry - 0.006)), bend * 0.45, 0.050, Mouth.S, tones, near, line
        )
    if held == "quiver":
        return _quivering(corners, y, tones, near, line)
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
        Stroke(smooth(curve, closed=False), _shut(tones), line, name="mouth"),
        Stroke(wrinkle, tones.skin.fold, 0.012, name="cheek's fold"),
    ]


def _quivering(
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
    return [*made, Cut(shape, _shut(tones), edge=0, grain=0.5, name="mouth")]


def _open(
    x: float,
    y: float,
    corners: tuple[Point, Point],
    bend: float,
    high: float,
    shape: Mouth,
    tones: Tones,
    near: Nearness,
    line: float,
) -> list[Record]:
    (lx, ly), (rx, ry) = corners
    wide = rx - lx
    round_ = shape in (Mouth.O, Mouth.U)
    reach = wide * (0.12 if round_ else 0.24)
    # An opening that would pass the chin opens upwards instead.
    low = y - bend * 0.70 - high * (0.50 if round_ else 0.66)
    bottom = max(low, LOWEST)
    top = y - bend * 0.30 + high * (0.50 if round_ else 0.34) + (bottom - low) * 0.5
    lift = 4 / 3
    mid = (ly + ry) / 2
    up, down = mid + (top - mid) * lift, mid + (bottom - mid) * lift
    outline = Path(
        (
            ("M", lx, ly),
            ("C", lx + reach * 0.6, up, rx - reach * 0.6, up, rx, ry),
            ("C", rx - reach * 0.85, down, lx + reach * 0.85, down, lx, ly),
            ("Z",),
        )
    )
    lips = tones.lips
    made: list[Record] = [Stroke(outline, lips, line * 1.15, name="lips")]
    inside: list[Record] = [Cut(outline, _INSIDE, edge=0, grain=0.4, name="mouth")]
    if not near.far:
        if shape in (Mouth.S, Mouth.I, Mouth.F):
            inside.append(
                Cut(
                    rectangle(lx, bottom + high * (0.22 if shape is not Mouth.F else 0.35), wide, high * 2),
                    _TEETH,
                    edge=0,
                    grain=0.3,
                    name="teeth",
                )
            )
        elif shape in (Mouth.E, Mouth.A, Mouth.L):
            teeth = smooth(
                (
                    (lx, top + 0.05),
                    (rx, top + 0.05),
                    (rx - wide * 0.06, top - high * 0.20),
                    (x, top - high * 0.27),
                    (lx + wide * 0.06, top - high * 0.20),
                ),
                tension=0.3,
            )
            inside.append(Cut(teeth, _TEETH, edge=0, grain=0.3, name="teeth"))
        if shape in (Mouth.A, Mouth.E):
            inside.append(
                Cut(
                    ellipse(x, bottom - high * 0.05, wide * 0.34, high * 0.38),
                    _TONGUE,
                    edge=0,
                    grain=0.5,
                    name="tongue",
                )
            )
        elif shape is Mouth.L:
            inside.append(
                Cut(
                    ellipse(x, bottom + high * 0.30, wide * 0.26, high * 0.42),
                    _TONGUE,
                    edge=0,
                    grain=0.5,
                    name="tongue",
                )
            )
        elif shape is Mouth.O:
            inside.append(
                Cut(
                    ellipse(x, bottom - high * 0.12, wide * 0.36, high * 0.30),
                    _TONGUE.darker(0.1),
                    edge=0,
                    grain=0.5,
                    name="tongue",
                )
            )
    made.append(Group(tuple(inside), clip=outline, name="inside"))
    if near.close:
        edge = smooth(
            ((lx + wide * 0.28, bottom - 0.030), (x, bottom - 0.037), (rx - wide * 0.28, bottom - 0.030)),
            closed=False,
        )
        made.append(Stroke(edge, tones.skin.fold, 0.010, name="under the lip"))
    return made
