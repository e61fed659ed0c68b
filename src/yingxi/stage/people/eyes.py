"""Eyes: the white, iris, pupil and highlight, a skin-coloured upper lid with its dark lash edge."""

from yingxi.film.colour import Colour
from yingxi.film.performance import Face
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.people.expression import EyeState, Measures
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones
from yingxi.stage.people.traits import PLAIN, Traits

# Under this openness a slit would read as a black hole: a line is drawn.
SHUT = 0.45
# The corners lie this share of the upper lid's height off the eye's line.
CORNER = 0.10
# What hangs or folds less than this is not drawn, nor pouches on heads of fewer pixels.
HANGS, POUCHES = 0.2, 62.0
# Lashes longer than this past the outer corner are seen from afar too.
LONG = 0.2
# Shorter than this they are none: a man's lid ends at the corner.
NO_WING = 0.05
TEAR = Colour(0.86, 0.045, 230)


def eye(
    at: Point,
    side: float,
    state: EyeState,
    face: Face,
    measures: Measures,
    tones: Tones,
    near: Nearness,
    *,
    narrow: float = 1.0,
    traits: Traits = PLAIN,
) -> list[Record]:
    """The eye centred at `at`; `side` -1 or 1 is where its outer corner lies, `narrow` its foreshortening."""
    size = state.scale * traits.eyes
    x, y = at
    wide = measures.eye_wide * size * narrow * traits.wide / 2
    high = measures.eye_high * size * traits.high
    line = (0.027 if near.pixels > 70 else 0.034) * traits.lash
    if near.far:
        return _dot(x, y, side, state, face, tones, narrow, traits)
    if state.arc:
        rise = high * 0.42
        arc = Path(
            (
                ("M", x - wide * 1.05, y - rise * 0.55),
                (
                    "C",
                    x - wide * 0.5,
                    y + rise * 0.95,
                    x + wide * 0.5,
                    y + rise * 0.95,
                    x + wide * 1.05,
                    y - rise * 0.55,
                ),
            )
        )
        return [Stroke(arc, tones.line, line * 1.25, name="eye arc")]
    if state.open < SHUT:
        made = _shut(x, y, wide, high, side, tones, near, line, traits)
    else:
        made = _opened((x, y), side, wide, high, state, face, measures, tones, near, line, traits)
    return [*pouch(at, side, wide, high, traits, tones, near), *made]


def _tilted(path: Path, x: float, side: float, tilt: float) -> Path:
    """`path` with the outer corner lifted by `tilt` of its distance from `x`."""
    if tilt == 0.0:
        return path
    slope = side * tilt
    return path.mapped(1.0, slope, 0.0, 1.0, 0.0, -slope * x)


def _dot(
    x: float,
    y: float,
    side: float,
    state: EyeState,
    face: Face,
    tones: Tones,
    narrow: float,
    traits: Traits,
) -> list[Record]:
    """From afar: one dark dot, with a lash where those are long, or a stroke when shut or laughing."""
    if state.open < SHUT or state.arc:
        bow = 0.05 if state.arc else -0.03
        line = Path(
            (("M", x - 0.07, y - bow / 2), ("C", x - 0.03, y + bow, x + 0.03, y + bow, x + 0.07, y - bow / 2))
        )
        return [Stroke(line, tones.line, 0.04, name="eye line")]
    x += face.gaze_x * 0.02
    across, tall = 0.046 * narrow**0.5, 0.062 * min(1.0, 0.4 + 0.6 * state.open)
    dot = ellipse(x, y, across, tall)
    if traits.wing > LONG:
        tip = (x + side * across * 2.1, y + tall * 0.95)
        dot = dot.joined(polygon(((x, y + tall * 0.95), (x + side * across * 0.95, y + tall * 0.1), tip)))
    return [
        Cut(
            dot,
            tones.line.darker(0.03),
            edge=0,
            grain=0.3,
            name="eye dot",
        )
    ]


def _shut(
    x: float,
    y: float,
    wide: float,
    high: float,
    side: float,
    tones: Tones,
    near: Nearness,
    line: float,
    traits: Traits,
) -> list[Record]:
    drop, wing = high * 0.30, traits.wing
    curve = Path(
        (
            ("M", x - side * wide, y - drop * 0.25),
            (
                "C",
                x - side * wide * 0.5,
                y - drop * 1.25,
                x + side * wide * 0.5,
                y - drop * 1.35,
                x + side * wide * 1.08,
                y - drop * 0.2,
            ),
            ("L", x + side * wide * (1.08 + 0.7 * wing), y + drop * (wing - 0.2)),
        )
    )
    curve = _tilted(curve, x, side, traits.tilt)
    made: list[Record] = []
    if near.close:
        lid = _tilted(_almond(x, y, wide * 1.04, high * 0.50, drop * 0.95, 0.0, side), x, side, traits.tilt)
        made.append(Cut(lid, tones.skin.shade.mixed(tones.skin.plain, 0.45), edge=0, grain=0.8, name="lid"))
    made.append(Stroke(curve, tones.line, line * 1.1, name="lash"))
    return made


def _lid_curve(
    x: float, y: float, wide: float, up: float, slant: float, side: float
) -> tuple[str | float, ...]:
    """The upper lid from the inner to the outer corner."""
    inner_up, outer_up = up * (1.30 - 0.50 * slant), up * (1.30 + 0.32 * slant)
    ix, ox = x - side * wide, x + side * wide
    inner, outer = ix + side * wide * 0.34, ox - side * wide * 0.46
    return ("C", inner, y + inner_up, outer, y + outer_up, ox, y + CORNER * up * 0.6)


def _almond(x: float, y: float, wide: float, up: float, down: float, slant: float, side: float) -> Path:
    """The eye's opening: inner corner, upper lid, outer corner, lower lid. `slant` lowers the inner end."""
    ix, ox, corner = x - side * wide, x + side * wide, CORNER * up
    lid = _lid_curve(x, y, wide, up, slant, side)
    return Path(
        (
            ("M", ix, y - corner),
            lid,
            (
                "C",
                ox - side * wide * 0.30,
                y - down * 1.22,
                ix + side * wide * 0.55,
                y - down * 1.32,
                ix,
                y - corner,
            ),
            ("Z",),
        )
    )


def _upper(x: float, y: float, wide: float, up: float, slant: float, side: float, wing: float = 0.13) -> Path:
    """The upper lid's edge, past the outer corner by `wing`: long lashes rise there."""
    ix, ox, corner = x - side * wide, x + side * wide, CORNER * up
    lid = _lid_curve(x, y, wide, up, slant, side)
    edge = Path((("M", ix, y - corner), lid))
    if wing < NO_WING:
        return edge
    tip = ("L", ox + side * wide * wing, y + corner * 0.2 + max(0.0, wing - 0.13) * wide * 1.3)
    return Path((*edge.steps, tip))


def _opened(
    at: Point,
    side: float,
    wide: float,
    high: float,
    state: EyeState,
    face: Face,
    measures: Measures,
    tones: Tones,
    near: Nearness,
    line: float,
    traits: Traits,
) -> list[Record]:
    x, y = at
    slant = min(1.0, max(-1.0, state.slant))
    full_up, full_down = high * 0.56, high * 0.46
    up = full_up * (-0.35 + 1.35 * state.open)
    down = full_down * (1 - 0.62 * state.cheek)
    opening = _tilted(_almond(x, y, wide, up, down, slant * 0.8, side), x, side, traits.tilt)
    gaze_x = min(1.0, max(-1.0, face.gaze_x)) * 0.28 * wide * 2 * 0.9
    gaze_y = min(1.0, max(-1.0, face.gaze_y)) * 0.22 * high
    ix, iy = x + gaze_x, y + 0.04 * high + gaze_y
    tall = measures.iris / 2 * state.iris * state.scale**0.3 * traits.eyes * max(0.9, traits.high) ** 0.7
    across = tall * (wide / (measures.eye_wide * traits.wide / 2)) ** 0.6
    inside: list[Record] = [Cut(opening, tones.white, edge=0, grain=0.5, name="white")]
    inside.append(Cut(ellipse(ix, iy, across, tall * 1.04), tones.iris, edge=0, grain=0.5, name="iris"))
    if near.close:
        inside.append(
            Cut(
                ellipse(ix, iy - tall * 0.42, across * 0.72, tall * 0.52),
                tones.iris.lighter(0.12),
                edge=0,
                grain=0.4,
                name="iris light",
            )
        )
    inside.append(
        Cut(
            ellipse(ix, iy + tall * 0.06, across * 0.56, tall * 0.60),
            tones.line.darker(0.08),
            edge=0,
            grain=0.2,
            name="pupil",
        )
    )
    if near.close:
        # The lid's shadow on the ball.
        inside.append(
            Stroke(
                _tilted(_upper(x, y - 0.012, wide, up, slant * 0.8, side), x, side, traits.tilt),
                tones.line.clear(0.20),
                line * 1.7,
                name="lid shadow",
            )
        )
    inside.append(
        Cut(
            ellipse(ix - across * 0.34, iy + tall * 0.40, across * 0.30, tall * 0.30),
            tones.white,
            edge=0,
            grain=0,
            lit=True,
            name="highlight",
        )
    )
    if near.close:
        inside.append(
            Cut(
                ellipse(ix + across * 0.34, iy - tall * 0.38, across * 0.13, tall * 0.13),
                tones.white,
                edge=0,
                grain=0,
                name="second highlight",
            )
        )
    made: list[Record] = []
    if near.close:
        lid = _almond(x, y + 0.004, wide * 1.10, max(full_up, up) * 1.16, full_down * 1.05, slant * 0.4, side)
        lid = _tilted(lid, x, side, traits.tilt)
        made.append(Cut(lid, tones.skin.plain.mixed(tones.skin.shade, 0.55), edge=0, grain=0.8, name="lid"))
    made.append(Group(tuple(inside), clip=opening, name="eye"))
    lash = _upper(x, y, wide, up, slant * 0.8, side, traits.wing)
    if traits.hood > HANGS:
        made.append(_hood(x, y, wide, max(full_up * 0.8, up), side, traits, tones))
    made.append(Stroke(_tilted(lash, x, side, traits.tilt), tones.line, line, name="lash"))
    if near.close:
        made += _folds(x, y, wide, max(full_up, up), down, slant * 0.4, side, traits, tones)
    if state.tear:
        made += _tear(x + side * wide * 0.42, y - down, tones)
    return made


def _tear(x: float, y: float, tones: Tones) -> list[Record]:
    """It has run over the lower lid, and hangs on the cheek."""
    way = ((x, y + 0.012), (x + 0.004, y - 0.045), (x - 0.002, y - 0.085))
    drop = smooth(
        ((x, y - 0.070), (x + 0.022, y - 0.118), (x, y - 0.142), (x - 0.022, y - 0.118)), tension=0.45
    )
    return [
        Stroke(smooth(way, closed=False), tones.white.clear(0.62), 0.012, name="way of a tear"),
        Cut(drop, TEAR, edge=0.3, lit=True, name="tear"),
        Cut(ellipse(x - 0.006, y - 0.116, 0.006, 0.010), tones.white, edge=0, lit=True, name="tear's light"),
    ]


def _hood(x: float, y: float, wide: float, up: float, side: float, traits: Traits, tones: Tones) -> Cut:
    """The skin over an old eye, which hangs over the lid's outer half."""
    hangs = traits.hood
    shape = smooth(
        (
            (x - side * wide * 0.55, y + up * 1.30),
            (x + side * wide * 0.35, y + up * 1.62),
            (x + side * wide * 1.25, y + up * 0.95),
            (x + side * wide * 1.30, y - up * 0.30 * hangs),
            (x + side * wide * 0.72, y + up * (1.00 - 0.44 * hangs)),
            (x + side * wide * 0.05, y + up * (1.14 - 0.24 * hangs)),
        ),
        tension=0.42,
    )
    paper = tones.skin.plain.mixed(tones.skin.shade, 0.30)
    return Cut(_tilted(shape, x, side, traits.tilt), paper, edge=0, grain=0.8, name="hood")


def _folds(
    x: float,
    y: float,
    wide: float,
    up: float,
    down: float,
    slant: float,
    side: float,
    traits: Traits,
    tones: Tones,
) -> list[Record]:
    """The fold over the lid, where the eye has one, and the lower lid."""
    made: list[Record] = []
    if traits.fold > HANGS:
        fold = _upper(x, y + 0.020, wide * 1.02, up * 1.08, slant, side)
        fold = _tilted(Path(fold.steps[:2]), x, side, traits.tilt)
        made.append(Stroke(fold, tones.skin.fold.clear(min(1.0, traits.fold)), 0.008, name="lid fold"))
    low = smooth(
        (
            (x - side * wide * 0.55, y - down * 0.86),
            (x, y - down * 1.02),
            (x + side * wide * 0.80, y - down * 0.55),
        ),
        closed=False,
    )
    made.append(Stroke(_tilted(low, x, side, traits.tilt), tones.skin.fold, 0.008, name="lower lid"))
    return made


def pouch(
    at: Point, side: float, wide: float, high: float, traits: Traits, tones: Tones, near: Nearness
) -> list[Record]:
    """What hangs under an old eye: a slip of shade with its own edge."""
    if traits.pouch < HANGS or near.pixels < POUCHES:
        return []
    x, y = at
    low = y - high * (0.62 + 0.42 * traits.pouch)
    edge = (
        (x - side * wide * 0.95, y - high * 0.52),
        (x - side * wide * 0.30, low),
        (x + side * wide * 0.45, low + 0.006),
        (x + side * wide * 1.15, y - high * 0.40),
    )
    shape = smooth(
        (*edge, (x + side * wide * 0.40, y - high * 0.30), (x - side * wide * 0.40, y - high * 0.34)),
        tension=0.5,
    )
    paper = tones.skin.plain.mixed(tones.skin.shade, 0.75 * traits.pouch)
    return [
        Cut(shape, paper, edge=0, grain=0.8, name="pouch"),
        Stroke(
            smooth(edge[:3], closed=False),
            tones.skin.fold.clear(0.75 * traits.pouch),
            0.011,
            name="pouch's edge",
        ),
    ]
