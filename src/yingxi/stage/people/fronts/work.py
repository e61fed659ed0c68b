"""What is worn at work and in a ward: apron, lab coat, uniform, scrubs, gown."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, polygon, rectangle, ribbon, smooth
from yingxi.stage.people.fronts.front import (
    BRASS,
    LEATHER,
    SHIRT,
    Front,
    band,
    buttons,
    foot_of,
    low_end,
    no_cuff,
    pocket,
    row,
    shaded,
    top_of,
)
from yingxi.stage.people.fronts.town import lapels, shirt, tie
from yingxi.stage.people.model import Body
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import on
from yingxi.stage.rig import LimbJoints


def _lab(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Open at the neck over shirt and tie, a pen in the breast pocket."""
    head, tones = body.head, body.tones
    edge = (*row(body, (0.56, 0.005), (0.25, 0.01), (0.0, 0.015)), foot_of(around, 0.64))
    pen = row(body, (0.70, -0.24), (0.60, -0.235))
    return [
        shirt(body, 0.54, tones.under or tones.trim),
        *tie(body, 0.60, tones.trousers),
        *lapels(body, 0.56, tones.top),
        Stroke(smooth(edge, closed=False), tones.top.fold, 0.016 * head, name="front edge"),
        *pocket(body, 0.66, -0.25, 0.17, 0.14, tones.top),
        Stroke(polygon(pen, closed=False), Colour(0.45, 0.12, 260), 0.020 * head, name="pen"),
        *pocket(body, 0.12, -0.30, 0.24, 0.20, tones.top),
        *buttons(body, (0.44, 0.26, 0.08), -0.04, tones.top.fold, 0.026),
    ]


def _uniform(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Belted, two breast pockets with flaps, brass buttons, a badge."""
    head, tones, near = body.head, body.tones, body.near
    edge = (*row(body, (0.98, 0.0), (0.5, 0.0), (0.2, 0.0)), low_end(body, around))
    made: list[Record] = [Stroke(smooth(edge, closed=False), tones.top.fold, 0.016 * head, name="front edge")]
    for side in (-0.24, 0.20):
        made += pocket(body, 0.70, side, 0.17, 0.15, tones.top)
        flap = row(
            body,
            (0.715, side - 0.095),
            (0.715, side + 0.095),
            (0.655, side + 0.08),
            (0.63, side),
            (0.655, side - 0.08),
        )
        made.append(Cut(polygon(flap), tones.top.light, lift=near.lift(0.5), edge=0.5, name="flap"))
    made += buttons(body, (0.86, 0.70, 0.54, 0.38, 0.10), 0.0, BRASS, 0.030)
    made.append(
        Cut(
            smooth(band(body, 0.29, 0.20), tension=0.3),
            LEATHER.plain,
            lift=near.lift(0.8),
            edge=0.6,
            name="belt",
        )
    )
    x, y = row(body, (0.235, 0.0))[0]
    made.append(
        Cut(
            rectangle(x - 0.065 * head, y - 0.055 * head, 0.13 * head, 0.11 * head, radius=0.015 * head),
            BRASS,
            lift=near.lift(0.4),
            edge=0.5,
            name="buckle",
        )
    )
    if not near.far:
        made.append(
            Cut(
                smooth(row(body, (0.80, -0.27), (0.78, -0.22), (0.75, -0.27), (0.78, -0.32))),
                BRASS,
                edge=0.4,
                name="badge",
            )
        )
    return made


def _boards(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """Shoulder boards."""
    made: list[Record] = []
    for low, high, share in ((0.945, 1.005, 0.0), (0.945, 1.005, 1.0)):
        inner, outer = on(body, high, 0.12 if share == 0 else 0.86), on(body, low, share)
        made.append(
            Cut(
                ribbon((inner, outer), (0.09 * body.head, 0.11 * body.head)),
                body.tones.trim.shade,
                lift=body.near.lift(0.8),
                edge=0.6,
                name="shoulder board",
            )
        )
    return made


def _belt_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    return [Cut(smooth(band(body, 0.29, 0.20), tension=0.3), LEATHER.plain, edge=0.5, name="back belt")]


def _gown(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A hospital's gown: striped thinly, tied at the side, a name band's pocket."""
    head, tones = body.head, body.tones
    made: list[Record] = _thin_stripes(body, around)
    neck = row(body, (1.05, -0.19), (0.93, -0.08), (0.87, 0.0), (0.93, 0.07), (1.05, 0.15))
    skin = row(body, (1.08, -0.18), (0.94, -0.075), (0.885, 0.0), (0.94, 0.065), (1.08, 0.14))
    made.append(Cut(smooth(skin, tension=0.2), tones.skin.shade, edge=0, name="neck opening"))
    made.append(
        Stroke(smooth(neck, closed=False, tension=0.2), tones.trim.plain, 0.034 * head, name="neck band")
    )
    return [*made, *pocket(body, 0.66, -0.24, 0.17, 0.14, tones.top)]


def _thin_stripes(body: Body, around: tuple[Point, ...]) -> list[Record]:
    made: list[Record] = []
    for i in range(9):
        share = 0.06 + 0.11 * i
        points = (on(body, 1.02, share), on(body, 0.6, share), on(body, 0.15, share), foot_of(around, share))
        made.append(
            Stroke(smooth(points, closed=False), body.tones.trim.plain, 0.030 * body.head, name="thin stripe")
        )
    return made


def _striped_arm(body: Body, joints: LimbJoints, widths: Widths, _cloth: Cloth) -> list[Record]:
    made: list[Record] = []
    line = (joints.root, joints.middle, joints.end)
    for side in (-0.3, 0.0, 0.3):
        moved = tuple((x + side * widths[1], y) for x, y in line)
        made.append(
            Stroke(smooth(moved, closed=False), body.tones.trim.plain, 0.030 * body.head, name="thin stripe")
        )
    return made


def _scrubs(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    skin = row(body, (1.08, -0.17), (0.98, -0.14), (0.82, 0.0), (0.98, 0.11), (1.08, 0.13))
    rim = row(body, (1.05, -0.19), (0.80, 0.0), (1.05, 0.15))
    made: list[Record] = [
        Cut(polygon(skin), tones.skin.shade, edge=0, name="neck opening"),
        Stroke(polygon(rim, closed=False), tones.top.light, 0.040 * head, name="neck band"),
        *pocket(body, 0.64, -0.23, 0.19, 0.16, tones.top),
    ]
    return [
        *made,
        *pocket(body, 0.16, -0.25, 0.22, 0.18, tones.top),
        *pocket(body, 0.16, 0.20, 0.22, 0.18, tones.top),
    ]


def _apron(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A bib with straps, tied round the waist, a wide pocket; it wraps the body's front."""
    head, paint, near = body.head, body.tones.trim, body.near
    half = len(around) // 2
    (bx, by), (fx, fy) = around[half - 1], around[-1]
    foot = (
        (fx + 0.04 * head, fy + 0.03 * head),
        (bx + (fx - bx) * 0.34, by + (fy - by) * 0.34 + 0.03 * head),
    )
    wrap = (
        on(body, 0.34, 0.22),
        on(body, 0.34, 0.6),
        on(body, 0.36, 1.06),
        on(body, 0.1, 1.08),
        *foot,
        on(body, 0.1, 0.20),
    )
    bib = row(
        body,
        (0.80, -0.23),
        (0.815, 0.0),
        (0.80, 0.21),
        (0.55, 0.25),
        (0.32, 0.30),
        (0.32, -0.32),
        (0.55, -0.27),
    )
    straps = [
        Stroke(
            polygon(row(body, (0.79, low), (1.01, high)), closed=False),
            paint.plain,
            0.065 * head,
            name="strap",
        )
        for low, high in ((-0.19, -0.27), (0.17, 0.23))
    ]
    pouch = row(body, (0.22, -0.22), (0.225, 0.18), (0.03, 0.17), (0.02, -0.21))
    seam = row(body, (0.22, -0.02), (0.03, -0.02))
    made: list[Record] = [
        *straps,
        Cut(smooth(wrap, tension=0.16), paint.plain, lift=near.lift(1.2), edge=0.6, name="apron"),
        Cut(smooth(bib, tension=0.18), paint.plain, lift=near.lift(0.8), edge=0.6, name="apron"),
        Cut(
            smooth(band(body, 0.37, 0.31), tension=0.3),
            paint.shade,
            lift=near.lift(0.5),
            edge=0.5,
            name="apron band",
        ),
        Cut(smooth(pouch, tension=0.12), paint.plain, lift=near.lift(0.6), edge=0.5, name="pocket"),
        Stroke(polygon(seam, closed=False), paint.shade, 0.012 * head, name="seam"),
    ]
    return made


def _apron_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    paint = body.tones.trim
    crossed = [
        Stroke(
            polygon(row(body, (0.36, low), (1.0, high)), closed=False),
            paint.plain,
            0.06 * body.head,
            name="strap",
        )
        for low, high in ((-0.20, 0.20), (0.20, -0.20))
    ]
    x, y = row(body, (0.34, 0.0))[0]
    h = body.head
    bow = [
        smooth(
            (
                (x, y),
                (x + s * 0.16 * h, y + 0.07 * h),
                (x + s * 0.20 * h, y - 0.02 * h),
                (x + s * 0.1 * h, y - 0.05 * h),
            )
        )
        for s in (-1.0, 1.0)
    ]
    return [
        *crossed,
        Cut(smooth(band(body, 0.37, 0.31), tension=0.3), paint.shade, edge=0.4, name="apron band"),
        *(Cut(path, paint.plain, lift=body.near.lift(0.8), edge=0.5, name="bow") for path in bow),
    ]


WORK: dict[str, Front] = {
    "apron": Front(_apron, _apron_back, collar="round", plain_cloth=True),
    "lab": Front(
        _lab,
        collar="points",
        collar_paint=SHIRT.plain,
        cuff=shaded(top_of),
        band=False,
        legs="creased",
        shoes="leather",
    ),
    "uniform": Front(
        _uniform,
        _belt_back,
        over=_boards,
        collar="points",
        cuff=shaded(top_of),
        hem=-0.16,
        legs="creased",
        shoes="boot",
    ),
    "gown": Front(
        _gown,
        _thin_stripes,
        collar="none",
        sleeve="loose",
        on_sleeve=_striped_arm,
        band=False,
        cuff=no_cuff,
        shoes="slipper",
    ),
    "scrubs": Front(_scrubs, collar="none", sleeve="short", cuff=no_cuff, hem=-0.16, shoes="sneaker"),
}  # fmt: skip
