"""Brows, nose, cheeks and the few lines of age."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke, Wash
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.expression import BrowState, Measures
from yingxi.stage.people.limbs import turned
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones
from yingxi.stage.people.traits import PLAIN, Traits

# How much of the ink of eyes and brows is in nose and lines.
INKED = 0.19
# Noses shorter than this share of a plain one are a child's.
SMALL = 0.85
# Lines of age begin at this depth, those of the eye's corner and of the brow at these.
BEGIN, CORNERS, FOREHEAD = 0.18, 0.45, 0.75
FURROWED = 11.0
"""From which slant of a brow, in degrees, the skin beside it folds."""
PARTED = 0.24
"""By how much brows differ in lightness from the skin."""
_THICK = {"thin": 0.022, "plain": 0.034, "thick": 0.048}


def brow(
    at: Point,
    side: float,
    state: BrowState,
    kind: str,
    tones: Tones,
    near: Nearness,
    *,
    narrow: float = 1.0,
    traits: Traits = PLAIN,
) -> list[Record]:
    """A tapered strip over the eye at `at`; `side` is where its outer end lies."""
    factor = 1.35 if near.far else 1.0
    thick = _THICK[kind] * factor * traits.brow
    half = 0.098 * factor**0.5 * narrow * traits.long
    angle = -state.inner * side
    x, y = at[0], at[1] + state.lift - traits.brow_low
    arch = traits.arch
    points = []
    for along, up in ((-1.0, 0.0), (-0.25, 0.15 * arch), (0.35, 0.12 * arch), (1.0, -0.26)):
        dx, dy = turned((along * half * side, up * half), angle)
        points.append((x + dx, y + dy))
    colour = (
        tones.hair.plain.darker(0.17) if tones.hair.plain.lightness > 0.5 else tones.hair.plain.lighter(0.02)
    )
    colour = parted(colour, tones.skin.plain)
    shape = ribbon(points, (thick * 0.85, thick, thick * 0.9, thick * 0.35), round_start=True, round_end=True)
    return [Cut(shape, colour, edge=0, grain=0.8, name="brow"), *_furrow(points[0], side, state, tones, near)]


def _furrow(end: Point, side: float, state: BrowState, tones: Tones, near: Nearness) -> list[Record]:
    """The line beside the inner `end` of a brow that is drawn down, or the one over a brow that is drawn up."""
    x, y = end
    if near.far or abs(state.inner) < FURROWED:
        return []
    if state.inner < 0:
        line: tuple[Point, ...] = (
            (x - side * 0.026, y + 0.048), (x - side * 0.034, y + 0.012), (x - side * 0.024, y - 0.030),
        )  # fmt: skip
    else:
        line = ((x - side * 0.02, y + 0.058), (x + side * 0.045, y + 0.066), (x + side * 0.10, y + 0.046))
    return [Stroke(smooth(line, closed=False), tones.skin.fold, 0.013, name="furrow")]


def parted(colour: Colour, skin: Colour) -> Colour:
    """`colour`, darker where it would be lost on the skin: what a face feels is told by its brows first."""
    if abs(colour.lightness - skin.lightness) >= PARTED:
        return colour
    return colour._replace(lightness=max(0.22, skin.lightness - PARTED))


def nose(
    at: Point, away: float, turned_by: float, kind: int, traits: Traits, tones: Tones, near: Nearness
) -> list[Record]:
    """The nose's side line and underside; `at` lies between the eyes, `away` is where the face turns."""
    if near.pixels < 24:
        return []
    x, y = at
    small = traits.nose_long < SMALL
    long = 0.160 * traits.nose_long + (0.0, 0.012, -0.012)[kind]
    out = ((0.030, 0.040, 0.034)[kind] + 0.036 * turned_by) * traits.nose
    wing, tip_y = traits.nose_wide, y - long
    bridge = y - long * (0.62 if small else 0.30)
    line: list[Point] = [
        (x + away * out * 0.10, bridge),
        (x + away * out * (0.62 if kind != 1 else 0.85), tip_y + long * 0.34),
        (x + away * out * 1.06, tip_y + 0.018),
        (x + away * out * 0.75, tip_y - 0.020),
        (x - away * 0.018, tip_y - 0.026),
    ]
    if turned_by < 0.2:
        # Seen from the front only the underside is drawn.
        line = [
            (x - 0.040 * wing, tip_y + 0.010 * (wing - 1)),
            (x - 0.022 * wing, tip_y - 0.024),
            (x + 0.022 * wing, tip_y - 0.024),
            (x + 0.040 * wing, tip_y + 0.010 * (wing - 1)),
        ]
    made: list[Record] = []
    if near.close:
        plane = smooth(
            (
                (x + away * out * 0.05, bridge),
                (x + away * out * 1.0, tip_y + 0.02),
                (x + away * out * 0.4, tip_y - 0.026),
                (x - away * 0.038 * wing, tip_y - 0.012),
                (x - away * 0.012 * wing, tip_y + 0.045),
            ),
            tension=0.42,
        )
        made.append(
            Cut(plane, tones.skin.plain.mixed(tones.skin.shade, 0.35), edge=0, grain=0.8, name="nose")
        )
    made.append(
        Stroke(smooth(line, closed=False), _pencil(tones), 0.016 if not near.far else 0.026, name="nose line")
    )
    if near.close:
        shine = ellipse(x + away * out * 0.62, tip_y + 0.016, 0.017, 0.012)
        made.append(Cut(shine, tones.skin.light.clear(0.75), edge=0, grain=0.3, name="nose light"))
    if near.close and turned_by >= 0.2:
        nostril = smooth(
            (
                (x - away * 0.036 * wing, tip_y + 0.018 * wing),
                (x - away * 0.050 * wing, tip_y - 0.002),
                (x - away * 0.034 * wing, tip_y - 0.020),
            ),
            closed=False,
        )
        made.append(Stroke(nostril, tones.skin.fold, 0.011, name="nostril"))
    return made


def _pencil(tones: Tones) -> Colour:
    """What nose and lines of age are drawn with: the skin's fold with so much ink in it that no look takes it for bare
    paper."""
    return tones.skin.fold.mixed(tones.line, INKED)


def cheek(at: Point, radius: float, strength: float, tones: Tones, near: Nearness) -> list[Record]:
    if near.pixels < 30:
        return []
    x, y = at
    colour = tones.blush.clear(0.60 * strength)
    return [
        Wash(
            ellipse(x, y, radius, radius * 0.80),
            (x, y),
            (x + radius, y),
            ((0.0, colour), (0.5, tones.blush.clear(0.36 * strength)), (1.0, tones.blush.clear(0.0))),
            radial=True,
            name="cheek",
        )
    ]


def age_lines(
    eye: Point,
    side: float,
    mouth: Point,
    m: Measures,
    traits: Traits,
    tones: Tones,
    near: Nearness,
    *,
    narrow: float,
    smile: float,
) -> list[Record]:
    """The fold from nose to mouth, crow's feet, a furrow of the brow, the corner of the mouth: never more than five a
    side."""
    if near.pixels < 62 or traits.lines < BEGIN:
        return []
    x, y = eye
    wide = m.eye_wide / 2 * narrow
    width = 0.010
    low = 0.020 * traits.lines
    lines: list[tuple[Point, ...]] = [
        (
            (mouth[0] + side * 0.085 * narrow, mouth[1] + 0.132),
            (mouth[0] + side * (0.140 + 0.012 * smile) * narrow, mouth[1] + 0.074),
            (mouth[0] + side * 0.152 * narrow, mouth[1] + 0.020 - low),
        ),
    ]
    if near.close and traits.lines > CORNERS:
        lines += [
            (
                (x + side * (wide + 0.034), y + 0.012),
                (x + side * (wide + 0.056), y + 0.022),
                (x + side * (wide + 0.074), y + 0.026),
            ),
            (
                (x + side * (wide + 0.034), y - 0.014),
                (x + side * (wide + 0.059), y - 0.022),
                (x + side * (wide + 0.076), y - 0.034),
            ),
        ]
    if near.close and traits.lines > FOREHEAD:
        lines.append(
            (
                (x - side * wide * 1.1, y + 0.235),
                (x + side * wide * 0.1, y + 0.252),
                (x + side * wide * 1.0, y + 0.236),
            )
        )
    ink = _pencil(tones).clear(min(1.0, 0.25 + 0.55 * traits.lines))
    return [Stroke(smooth(line, closed=False), ink, width, name="age line") for line in lines]
