"""What is worn at work and in a ward: apron, lab coat, uniform, scrubs, gown."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import (
    BRASS,
    LEATHER,
    SHIRT,
    SILVER,
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
from yingxi.stage.people.skirt import Hang, skirt_sides
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import half_widths, on
from yingxi.stage.rig import LimbJoints

_RUBBER = Colour(0.36, 0.03, 250)


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


def _doctor(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A lab coat, and a stethoscope round the neck."""
    head, near = body.head, body.near
    hung = (
        ((1.03, -0.21), (0.90, -0.26), (0.72, -0.20), (0.60, -0.10), (0.50, -0.07)),
        ((1.03, 0.17), (0.90, 0.22), (0.72, 0.15), (0.63, 0.05)),
    )
    x, y = row(body, (0.485, -0.065))[0]
    tubes = [
        Stroke(smooth(row(body, *line), closed=False), _RUBBER, 0.050 * head, name="stethoscope")
        for line in hung
    ]
    disc = Cut(ellipse(x, y, 0.072 * head), SILVER, lift=near.lift(0.6), edge=0.6, name="stethoscope")
    ears = Cut(
        ellipse(*row(body, (0.615, 0.035))[0], 0.038 * head),
        SILVER,
        lift=near.lift(0.4),
        edge=0.5,
        name="stethoscope",
    )
    return [*_lab(body, around), *tubes, disc, ears]


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
    """A bib with straps. What hangs from the waist hangs over everything else."""
    head, paint, near = body.head, body.tones.trim, body.near
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
    return [
        *straps,
        Cut(smooth(bib, tension=0.18), paint.plain, lift=near.lift(0.8), edge=0.6, name="apron"),
    ]


# How long an apron falls from the hips, in leg lengths, how far it is seen round the near side (0 back, 1 front), and
# how far a thigh is lifted, in degrees, that carries it.
APRON, APRON_SIDE, ON_LAP = 0.50, 0.24, 40.0


def _apron_skirt(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """An apron below the waist: it falls free of whoever stands, and lies over the lap of who sits or kneels."""
    if body.pose.view == "back":
        return []
    head, paint, near = body.head, body.tones.trim, body.near
    hips_back, hips_front = half_widths(body, -0.05)
    hang = Hang(APRON * body.proportions.leg, hips_back, hips_front * 1.05, 0.10 * head)
    back, front = skirt_sides(body, hang)
    (bx, by), (fx, fy) = back[-1], front[-1]
    corner = (bx + (fx - bx) * APRON_SIDE, by + (fy - by) * APRON_SIDE)
    middle = ((corner[0] + fx) / 2, (corner[1] + fy) / 2 - 0.035 * head)
    side = (on(body, 0.34, 0.22), on(body, 0.12, 0.20))
    edge = (on(body, 0.12, 1.05), on(body, 0.34, 1.03))
    shape = smooth((*side, corner, middle, *reversed(front), *edge), tension=0.22)
    within: list[Record] = []
    if near.pixels > 45:
        for share, root in ((0.30, 0.36), (0.62, 0.60), (0.85, 0.80)):
            low = (corner[0] + (fx - corner[0]) * share, corner[1] + (fy - corner[1]) * share - 0.05 * head)
            high = on(body, 0.26, root)
            bent = ((low[0] + high[0]) / 2, max((low[1] + high[1]) / 2, front[0][1] * 0.4 + low[1] * 0.6))
            within.append(crease((high, bent, low), 0.030 * head, paint.shade, name="fold"))
    if max(body.pose.near_leg.hip, body.pose.far_leg.hip) < ON_LAP and not body.pose.seated:
        pouch = row(body, (0.18, -0.22), (0.185, 0.18), (-0.03, 0.18), (-0.04, -0.22))
        seam = row(body, (0.18, -0.02), (-0.035, -0.02))
        within += [
            Cut(smooth(pouch, tension=0.12), paint.plain, lift=near.lift(0.6), edge=0.5, name="pocket"),
            Stroke(polygon(seam, closed=False), paint.shade, 0.012 * head, name="seam"),
        ]
    tied = smooth(band(body, 0.37, 0.31, out=0.0), tension=0.3)
    return [
        Cut(shape, paint.plain, lift=near.lift(1.4), edge=0.6, name="apron"),
        Group(tuple(within), clip=shape, name="apron's cloth"),
        Cut(tied, paint.shade, lift=near.lift(0.5), edge=0.5, name="apron band"),
    ]


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


_COAT = Front(
    _lab,
    collar="points",
    collar_paint=SHIRT.plain,
    cuff=shaded(top_of),
    band=False,
    legs="creased",
    shoes="leather",
)
WORK: dict[str, Front] = {
    "apron": Front(_apron, _apron_back, over=_apron_skirt, collar="round", plain_cloth=True),
    "lab": _COAT,
    "doctor": replace(_COAT, draw=_doctor),
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
