"""Mouths: nine shapes and rest, each bent by the feeling; lips, teeth and tongue inside the same outline."""

from yingxi.film.colour import Colour
from yingxi.film.mouth import Mouth
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, rectangle, ribbon, smooth
from yingxi.stage.people.expression import MouthState
from yingxi.stage.people.held_mouths import pouting, pulled, quivering, shut_line
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
# Pixels of head from which full lips are drawn.
FULL_LIPS = 52.0
# A strong feeling's open mouth: its shape, how wide and how high it is (in its own width, in H), how far down its
# corners lie, and the share of the feeling's bend in it.
_GAPING: dict[str, tuple[Mouth, float, float, float, float]] = {
    "grin": (Mouth.E, 1.13, 0.085, 0.0, 1.0),
    "gasp": (Mouth.O, 0.54, 0.085, 0.012, 0.0),
    "gape": (Mouth.O, 0.80, 0.150, 0.020, 0.0),
    "teeth": (Mouth.S, 1.0, 0.050, 0.006, 0.45),
    "chatter": (Mouth.S, 1.22, 0.066, 0.014, 0.9),
    "tongue": (Mouth.A, 0.92, 0.075, 0.010, 0.6),
}
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
        return Stroke(curve, shut_line(tones), line, name="mouth")
    spine = []
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        a, b, c, d = (1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3
        spine.append((a * lx + b * (lx + reach) + c * (rx - reach) + d * rx, a * ly + (b + c) * low + d * ry))
    widths = [line * wide for wide in (0.55, 0.95, 1.05, 1.05, 0.95, 0.55)]
    shape = ribbon(spine, widths, round_start=True, round_end=True)
    return Cut(shape, shut_line(tones), edge=0, grain=0.5, name="mouth")


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
    if held in _GAPING:
        shape, across, high, low, bent = _GAPING[held]
        half = wide * across / 2
        ends = ((x - half, (y if bent == 0.0 else ly) - low), (x + half, (y if bent == 0.0 else ry) - low))
        made = _open(x, y - (low if bent == 0.0 else 0.0), ends, bend * bent, high, shape, tones, near, line)
        return [*made, *_tongue_out(x, y - 0.030, wide, tones)] if held == "tongue" else made
    if held == "quiver":
        return quivering(corners, y, tones, near, line)
    if held == "pout":
        return pouting(x, y, wide, tones, near, line)
    return pulled(corners, x, y, held, tones, line)


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


def _tongue_out(x: float, y: float, wide: float, tones: Tones) -> list[Record]:
    """Over the lower lip, with its furrow."""
    shape = smooth(
        (
            (x - wide * 0.24, y + 0.020),
            (x + wide * 0.24, y + 0.020),
            (x + wide * 0.23, y - 0.045),
            (x, y - 0.078),
            (x - wide * 0.23, y - 0.045),
        ),
        tension=0.42,
    )
    furrow = smooth(((x, y + 0.010), (x + 0.002, y - 0.045)), closed=False)
    return [
        Cut(shape, _TONGUE, edge=0.3, grain=0.5, name="tongue"),
        Stroke(furrow, _TONGUE.darker(0.12), 0.010, name="tongue's furrow"),
    ]
