"""What is worn at a ball of 1810: a gown girdled under the breast, a coat with tails over a pale waistcoat."""

from math import radians, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, polygon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import SHIRT, Front, band, buttons, foot_of, row, shaded, top_of
from yingxi.stage.people.fronts.town import lapels
from yingxi.stage.people.model import Body
from yingxi.stage.people.tones import cloth
from yingxi.stage.people.torso import across, half_widths, on

# Where the gown is girdled, and how far coat tails fall, as a share of the leg.
GIRDLED, _TAILS = 0.60, 0.50
_WAISTCOAT = cloth(Colour(0.88, 0.035, 88))


def _ribbon(body: Body) -> list[Record]:
    strip = smooth(band(body, GIRDLED + 0.05, GIRDLED - 0.03), tension=0.3)
    return [Cut(strip, body.tones.trim.plain, lift=body.near.lift(0.8), edge=0.6, name="ribbon")]


def _gathers(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """From under the ribbon the skirt falls in soft folds."""
    made: list[Record] = []
    if body.near.pixels < 40:
        return made
    for share, foot in ((0.16, 0.10), (0.36, 0.32), (0.55, 0.55), (0.74, 0.76), (0.90, 0.92)):
        start, end = on(body, GIRDLED - 0.03, share), foot_of(around, foot)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        made.append(crease((start, middle, end), 0.050 * body.head, body.tones.top.shade, name="gather"))
    return made


def _empire(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    neck = row(
        body,
        (1.08, -0.26),
        (0.95, -0.245),
        (0.862, -0.20),
        (0.852, 0.0),
        (0.866, 0.17),
        (0.95, 0.215),
        (1.08, 0.22),
    )
    edge = neck[1:6]
    made: list[Record] = [
        Cut(smooth(neck, tension=0.16), tones.skin.plain, edge=0, name="bare neck"),
        Stroke(smooth(edge, closed=False, tension=0.16), tones.top.light, 0.030 * head, name="rim"),
        *_gathers(body, around),
        *_ribbon(body),
    ]
    if body.near.pixels > 55:
        for side in (-0.13, 0.10):
            line = row(body, (0.84, side), (0.76, side * 1.1), (GIRDLED + 0.06, side * 0.7))
            made.append(crease(line, 0.026 * head, tones.top.fold))
        x, y = row(body, (GIRDLED + 0.01, 0.02))[0]
        bow = ((x, y), (x - 0.13 * head, y + 0.06 * head), (x - 0.14 * head, y - 0.05 * head), (x, y),
               (x + 0.12 * head, y + 0.06 * head), (x + 0.13 * head, y - 0.05 * head))  # fmt: skip
        made.append(
            Cut(smooth(bow, tension=0.3), tones.trim.light, lift=body.near.lift(0.5), edge=0.5, name="bow")
        )
    return made


def _empire_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    neck = row(body, (1.08, -0.24), (0.95, -0.20), (0.92, 0.0), (0.95, 0.20), (1.08, 0.24))
    buttons_ = buttons(body, (0.88, 0.80, 0.72), 0.0, body.tones.top.light, 0.022)
    return [
        Cut(smooth(neck, tension=0.3), body.tones.skin.plain, edge=0, name="bare nape"),
        *_gathers(body, around),
        *_ribbon(body),
        *buttons_,
    ]


def _evening(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Off the shoulders, close to the waist, wide from the hips; a sash and long folds."""
    head, tones = body.head, body.tones
    neck = (
        on(body, 1.10, -0.3), on(body, 0.90, -0.3), on(body, 0.855, 0.12), on(body, 0.83, 0.34),
        *row(body, (0.79, 0.0)), on(body, 0.83, 0.84), on(body, 0.86, 1.02), on(body, 0.90, 1.3), on(body, 1.10, 1.3),
    )  # fmt: skip
    made: list[Record] = [
        Cut(smooth(neck, tension=0.24), tones.skin.plain, edge=0, name="bare neck"),
        Stroke(smooth(neck[1:8], closed=False, tension=0.24), tones.top.light, 0.050 * head, name="rim"),
    ]
    if body.near.pixels > 40:
        for side in (-0.20, 0.16):
            line = row(body, (0.80, side), (0.62, side * 1.05), (0.42, side * 0.6))
            made.append(crease(line, 0.026 * head, tones.top.fold, name="seam"))
    strip = smooth(band(body, 0.43, 0.33), tension=0.3)
    made.append(Cut(strip, tones.trim.plain, lift=body.near.lift(0.8), edge=0.6, name="waistband"))
    return [*made, *_sweep(body, around)]


def _sweep(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Long folds from the waist to the ground."""
    made: list[Record] = []
    for share, foot in (
        ((0.18, 0.08), (0.40, 0.32), (0.58, 0.56), (0.82, 0.86)) if body.near.pixels > 40 else ()
    ):
        start, end = on(body, 0.31, share), foot_of(around, foot)
        middle = ((start[0] * 0.6 + end[0] * 0.4), (start[1] + end[1]) / 2)
        made.append(crease((start, middle, end), 0.075 * body.head, body.tones.top.shade, name="sweep"))
    return made


def _evening_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    bare = (
        on(body, 1.10, -0.3), on(body, 0.88, -0.3), on(body, 0.84, 0.10), on(body, 0.70, 0.5), on(body, 0.84, 0.90),
        on(body, 0.88, 1.3), on(body, 1.10, 1.3),
    )  # fmt: skip
    strip = smooth(band(body, 0.43, 0.33), tension=0.3)
    return [
        Cut(smooth(bare, tension=0.24), body.tones.skin.plain, edge=0, name="bare back"),
        Stroke(
            smooth(bare[1:6], closed=False, tension=0.24), body.tones.top.light, 0.050 * body.head, name="rim"
        ),
        Cut(strip, body.tones.trim.plain, lift=body.near.lift(0.8), edge=0.6, name="waistband"),
        *_sweep(body, around),
    ]


def _tailcoat(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Cut away at the waist over a waistcoat; a cravat wound up to the chin."""
    head, tones, near = body.head, body.tones, body.near
    under = body.tones.under or _WAISTCOAT
    waistcoat = row(body, (1.0, -0.18), (1.0, 0.15), (0.5, 0.12), (0.10, 0.16), (0.10, -0.20), (0.5, -0.16))
    lower = (on(body, 0.24, -0.1), on(body, 0.24, 1.1), on(body, 0.0, 1.1), on(body, 0.0, -0.1))
    left = row(body, (0.60, -0.15), (0.40, -0.17), (0.26, -0.26))
    made: list[Record] = [
        Cut(polygon(lower), under.plain, edge=0, name="waistcoat"),
        Cut(polygon(waistcoat), under.plain, edge=0, name="waistcoat"),
        *buttons(body, (0.52, 0.42, 0.32, 0.22), -0.02, under.fold, 0.022),
        *lapels(body, 0.56, tones.top, wide=1.35),
        Stroke(smooth(left, closed=False), tones.top.fold, 0.018 * head, name="front edge"),
    ]
    for side in (-0.24, 0.19):
        made += buttons(body, (0.56, 0.44), side, tones.top.light, 0.030)
    ruffle = row(body, (0.96, -0.09), (0.96, 0.09), (0.80, 0.075), (0.70, 0.0), (0.80, -0.08))
    made.append(Cut(smooth(ruffle, tension=0.3), SHIRT.plain, lift=near.lift(0.8), edge=0.6, name="cravat"))
    return made


def _cravat(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """The wound linen and the coat's high collar about the neck."""
    if body.pose.view == "back":
        rim = row(body, (1.10, -0.20), (1.16, 0.0), (1.10, 0.20), (0.98, 0.24), (0.94, 0.0), (0.98, -0.24))
        return [
            Cut(
                smooth(rim, tension=0.3),
                body.tones.top.light,
                lift=body.near.lift(1.6),
                edge=0.7,
                name="high collar",
            )
        ]
    span = body.head / body.proportions.torso
    wound = tuple(
        across(body, 1.0 + up * span, side * body.head)
        for up, side in (
            (0.10, -0.17),
            (0.13, 0.0),
            (0.10, 0.15),
            (-0.02, 0.17),
            (-0.07, 0.02),
            (-0.02, -0.19),
        )
    )
    wing = tuple(
        across(body, 1.0 + up * span, side * body.head)
        for up, side in ((0.16, -0.20), (0.10, -0.13), (-0.09, -0.12), (-0.13, -0.24), (0.02, -0.28))
    )
    return [
        Cut(
            smooth(wound, tension=0.36),
            SHIRT.plain,
            lift=body.near.lift(1.2),
            edge=0.6,
            name="cravat's turns",
        ),
        Cut(
            smooth(wing, tension=0.2),
            body.tones.top.light,
            lift=body.near.lift(1.6),
            edge=0.7,
            name="high collar",
        ),
    ]


def _tails(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """Two tails from the back of the waist to the knees."""
    head, paint = body.head, body.tones.top
    long = _TAILS * body.proportions.leg
    sway = sin(radians(body.swing)) * long * 0.6
    back, front = half_widths(body, 0.1)
    behind = body.pose.view == "back"
    (x, y), floor = across(body, 0.22, 0.0), 0.02 * head
    made: list[Record] = []
    spans = ((-back, -0.02 * head), (0.02 * head, front)) if behind else ((-back * 1.02, -back * 0.1),)
    for near_edge, far_edge in spans:
        low = max(floor, y - long - 0.2 * head)
        out = near_edge + (-0.06 * head if near_edge < 0 else 0.0)
        shape = (
            (x + near_edge, y), (x + far_edge, y), (x + far_edge * 0.9 + sway * 0.5, (y + low) / 2),
            (x + (near_edge + far_edge) / 2 + sway, low), (x + out + sway, low + 0.05 * head),
        )  # fmt: skip
        tone = paint.plain if behind else paint.shade
        made.append(
            Cut(smooth(shape, tension=0.12), tone, lift=body.near.lift(1.4), edge=0.7, name="tail of a coat")
        )
    return made


BALLROOM: dict[str, Front] = {
    "empire": Front(_empire, _empire_back, collar="none", sleeve="short puff", shoes="court", straight=True),
    "evening": Front(
        _evening, _evening_back, collar="none", sleeve="none", shoes="court", plain_cloth=True, band=False
    ),
    "tailcoat": Front(
        _tailcoat, over=_cravat, behind=_tails, collar="none", cuff=shaded(top_of), hem=0.10, legs="breeches",
        shoes="boot",
    ),
}  # fmt: skip
