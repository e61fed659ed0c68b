"""Brows, nose, cheeks and the few lines of age."""

from yingxi.film.story import Age
from yingxi.stage.display import Cut, Record, Stroke, Wash
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.expression import BrowState, Measures
from yingxi.stage.people.limbs import turned
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones
from yingxi.stage.people.traits import PLAIN, Traits

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
    age: Age = "adult",
    traits: Traits = PLAIN,
) -> list[Record]:
    """A tapered strip over the eye at `at`; `side` is where its outer end lies."""
    factor = 1.35 if near.far else 1.0
    thick = _THICK[kind] * factor * (0.9 if age == "child" else 1.0) * traits.brow
    half = 0.098 * factor**0.5 * narrow
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
    shape = ribbon(points, (thick * 0.85, thick, thick * 0.9, thick * 0.35), round_start=True, round_end=True)
    return [Cut(shape, colour, edge=0, grain=0.8, name="brow")]


def nose(
    at: Point, away: float, turned_by: float, kind: int, age: Age, tones: Tones, near: Nearness
) -> list[Record]:
    """The nose's side line and underside; `at` lies between the eyes, `away` is where the face turns."""
    if near.pixels < 24:
        return []
    x, y = at
    long = {"child": 0.125, "young": 0.150, "adult": 0.160, "elder": 0.168}[age] + (0.0, 0.012, -0.012)[kind]
    out = (0.030, 0.040, 0.034)[kind] + 0.036 * turned_by
    if age == "child":
        out *= 0.85
    tip_y = y - long
    bridge = y - long * (0.62 if age == "child" else 0.30)
    line: list[Point] = [
        (x + away * out * 0.10, bridge),
        (x + away * out * (0.62 if kind != 1 else 0.85), tip_y + long * 0.34),
        (x + away * out * 1.06, tip_y + 0.018),
        (x + away * out * 0.75, tip_y - 0.020),
        (x - away * 0.018, tip_y - 0.026),
    ]
    if turned_by < 0.2:
        # Seen from the front only the underside is drawn.
        line = [(x - 0.04, tip_y), (x - 0.022, tip_y - 0.024), (x + 0.022, tip_y - 0.024), (x + 0.04, tip_y)]
    made: list[Record] = []
    if near.close:
        plane = smooth(
            (
                (x + away * out * 0.05, bridge),
                (x + away * out * 1.0, tip_y + 0.02),
                (x + away * out * 0.4, tip_y - 0.026),
                (x - away * 0.038, tip_y - 0.012),
                (x - away * 0.012, tip_y + 0.045),
            ),
            tension=0.42,
        )
        made.append(
            Cut(plane, tones.skin.plain.mixed(tones.skin.shade, 0.35), edge=0, grain=0.8, name="nose")
        )
    made.append(
        Stroke(
            smooth(line, closed=False), tones.skin.fold, 0.017 if not near.far else 0.026, name="nose line"
        )
    )
    if near.close:
        shine = ellipse(x + away * out * 0.62, tip_y + 0.016, 0.017, 0.012)
        made.append(Cut(shine, tones.skin.light.clear(0.75), edge=0, grain=0.3, name="nose light"))
    if near.close and turned_by >= 0.2:
        wing = smooth(
            (
                (x - away * 0.036, tip_y + 0.018),
                (x - away * 0.050, tip_y - 0.002),
                (x - away * 0.034, tip_y - 0.020),
            ),
            closed=False,
        )
        made.append(Stroke(wing, tones.skin.fold, 0.011, name="nostril"))
    return made


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
    tones: Tones,
    near: Nearness,
    *,
    narrow: float,
    smile: float,
) -> list[Record]:
    """Crow's feet, a bag under the eye and the fold from nose to mouth: never more than five a side."""
    if near.pixels < 62:
        return []
    x, y = eye
    wide = m.eye_wide / 2 * narrow
    colour = tones.skin.fold.mixed(tones.skin.shade, 0.35)
    width = 0.011
    lines: list[tuple[Point, ...]] = [
        (
            (x - side * wide * 0.7, y - 0.072),
            (x + side * wide * 0.1, y - 0.088),
            (x + side * wide * 0.95, y - 0.070),
        ),
        (
            (mouth[0] + side * 0.105 * narrow, mouth[1] + 0.125),
            (mouth[0] + side * (0.140 + 0.012 * smile) * narrow, mouth[1] + 0.06),
            (mouth[0] + side * 0.128 * narrow, mouth[1] - 0.008),
        ),
    ]
    if near.close:
        lines += [
            (
                (x + side * (wide + 0.030), y + 0.010),
                (x + side * (wide + 0.052), y + 0.020),
                (x + side * (wide + 0.070), y + 0.024),
            ),
            (
                (x + side * (wide + 0.030), y - 0.012),
                (x + side * (wide + 0.055), y - 0.018),
                (x + side * (wide + 0.072), y - 0.028),
            ),
        ]
    return [Stroke(smooth(line, closed=False), colour, width, name="age line") for line in lines]
