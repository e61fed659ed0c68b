"""What is worn in town: suit, waistcoat, cardigan, sweater, hooded top, T-shirt, jackets, overalls."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.people.fronts.front import (
    SHIRT,
    SILVER,
    Front,
    band,
    buttons,
    foot_of,
    low_end,
    no_cuff,
    row,
    shaded,
    shirt_of,
    top_of,
    trim_of,
)
from yingxi.stage.people.model import Body
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.sleeves import band as arm_band
from yingxi.stage.people.tones import Cloth
from yingxi.stage.people.torso import across, on
from yingxi.stage.rig import LimbJoints


def lapels(body: Body, opens: float, cloth: Cloth, *, wide: float = 1.0) -> list[Record]:
    """Two lapels with their notch, down to level `opens`; the near one lies over."""
    near, w = body.near, wide
    span = 0.98 - opens
    notch, step = opens + span * 0.72, opens + span * 0.63
    right = row(
        body,
        (1.04, 0.15),
        (0.99, 0.22 * w),
        (notch, 0.235 * w),
        (notch - 0.012, 0.165 * w),
        (step, 0.215 * w),
        (opens, 0.012),
        (opens + 0.02, -0.01),
        (0.95, 0.10),
    )
    left = row(
        body,
        (1.04, -0.19),
        (0.985, -0.29 * w),
        (notch - 0.005, -0.31 * w),
        (notch - 0.02, -0.215 * w),
        (step, -0.275 * w),
        (opens - 0.01, 0.0),
        (opens + 0.03, 0.03),
        (0.95, -0.11),
    )
    return [
        Cut(smooth(right, tension=0.10), cloth.light, lift=near.lift(1.0), edge=0.6, name="lapel"),
        Cut(smooth(left, tension=0.10), cloth.light, lift=near.lift(1.2), edge=0.7, name="lapel"),
    ]


def shirt(body: Body, down_to: float, cloth: Cloth | None = None) -> Record:
    points = row(
        body, (1.06, -0.18), (1.06, 0.15), (0.9, 0.13), (down_to, 0.02), (down_to, -0.01), (0.9, -0.16)
    )
    return Cut(polygon(points), (cloth or shirt_of(body)).plain, edge=0, name="shirt")


def tie(body: Body, foot: float, cloth: Cloth) -> list[Record]:
    blade = row(
        body, (0.95, -0.030), (0.95, 0.030), (foot + 0.10, 0.060), (foot, 0.008), (foot + 0.10, -0.050)
    )
    knot = row(body, (0.992, -0.045), (0.992, 0.045), (0.93, 0.026), (0.93, -0.026))
    made: list[Record] = [
        Cut(polygon(blade), cloth.plain, lift=body.near.lift(0.6), edge=0.3, name="tie"),
        Cut(smooth(knot, tension=0.15), cloth.shade, edge=0, name="tie's knot"),
    ]
    if body.near.pixels > 70:
        for level in (0.86, 0.76, 0.66):
            line = row(body, (level - 0.02, -0.045), (level + 0.03, 0.05))
            made.append(
                Stroke(polygon(line, closed=False), cloth.light, 0.010 * body.head, name="tie's stripe")
            )
    return made


def _suit(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    edge = (*row(body, (0.44, 0.005), (0.20, 0.015), (0.02, 0.02)), foot_of(around, 0.70))
    under = (*row(body, (0.40, 0.03), (0.10, 0.045)), foot_of(around, 0.80), foot_of(around, 0.70))
    pocket = row(body, (0.655, -0.315), (0.67, -0.195))
    square = row(body, (0.665, -0.30), (0.725, -0.285), (0.70, -0.255), (0.735, -0.235), (0.675, -0.205))
    flap = row(body, (0.135, -0.40), (0.145, -0.20), (0.085, -0.195), (0.075, -0.395))
    made: list[Record] = [
        shirt(body, 0.42),
        *tie(body, 0.50, tones.trim),
        Cut(polygon(under), tones.top.fold, edge=0, grain=0, name="overlap"),
        *lapels(body, 0.44, tones.top),
        Stroke(smooth(edge, closed=False), tones.top.fold, 0.016 * head, name="front edge"),
    ]
    if not body.near.far:
        made += [
            Cut(polygon(square), SHIRT.plain, edge=0, grain=0, name="pocket square"),
            Stroke(polygon(pocket, closed=False), tones.top.fold, 0.022 * head, name="breast pocket"),
            Cut(smooth(flap, tension=0.08), tones.top.light, lift=body.near.lift(0.5), edge=0.4, name="flap"),
            *buttons(body, (0.37, 0.22), -0.035, tones.top.fold),
        ]
    return made


def _suit_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    seam = (*row(body, (0.98, 0.0), (0.5, 0.0), (0.1, 0.0)), foot_of(around, 0.5))
    return [Stroke(smooth(seam, closed=False), body.tones.top.fold, 0.014 * body.head, name="back seam")]


def _vest(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A waistcoat over shirt sleeves: a deep V, a row of buttons, two points at the hem."""
    head, tones = body.head, body.tones
    rim_left = row(body, (1.05, -0.20), (0.8, -0.13), (0.56, 0.0))
    rim_right = row(body, (1.05, 0.16), (0.8, 0.11), (0.56, 0.0))
    edge = (*row(body, (0.56, 0.0), (0.25, 0.012)), low_end(body, around))
    pocket = row(body, (0.30, -0.33), (0.32, -0.19))
    made: list[Record] = [
        shirt(body, 0.55),
        *tie(body, 0.58, tones.trim),
        Stroke(smooth(rim_left, closed=False), tones.top.light, 0.030 * head, name="rim"),
        Stroke(smooth(rim_right, closed=False), tones.top.light, 0.030 * head, name="rim"),
        Stroke(smooth(edge, closed=False), tones.top.fold, 0.014 * head, name="front edge"),
        Stroke(polygon(pocket, closed=False), tones.top.fold, 0.020 * head, name="pocket"),
    ]
    return [*made, *buttons(body, (0.48, 0.36, 0.24, 0.12), -0.03, tones.trim.plain, 0.024)]


def _cardigan(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Knitted, hanging open over a shirt; ribs at the hem."""
    head, tones = body.head, body.tones
    right, left = foot_of(around, 0.86), foot_of(around, 0.46)
    opening = (
        *row(body, (1.05, -0.15), (1.05, 0.14), (0.80, 0.095), (0.45, 0.10), (0.1, 0.15)),
        right,
        left,
        *row(body, (0.1, -0.15), (0.45, -0.09), (0.80, -0.11)),
    )
    made: list[Record] = [Cut(smooth(opening, tension=0.2), shirt_of(body).plain, edge=0, name="shirt")]
    made += buttons(body, (0.82, 0.66, 0.50, 0.34, 0.18), 0.0, shirt_of(body).fold, 0.018)
    made += _ribs(body, around)
    for side, end in ((-1, left), (1, right)):
        strip = (
            *row(body, (1.06, 0.16 * side), (0.80, 0.115 * side), (0.45, 0.105 * side), (0.1, 0.155 * side)),
            end,
        )
        made.append(Stroke(smooth(strip, closed=False), tones.top.fold, 0.078 * head, name="band"))
        made.append(Stroke(smooth(strip, closed=False), tones.trim.plain, 0.056 * head, name="band"))
    return [*made, *buttons(body, (0.50, 0.30, 0.10), -0.125, tones.top.fold)]


def _ribs(body: Body, around: tuple[Point, ...], *, top: float = -0.055) -> list[Record]:
    """A knitted hem: a band and short upright lines."""
    head, cloth = body.head, body.tones.top
    if body.sheet.top.cut != "short top":
        return []
    made: list[Record] = [
        Cut(smooth(band(body, top, -0.30), tension=0.3), cloth.shade, edge=0, grain=0.8, name="rib")
    ]
    if body.near.pixels > 70:
        for i in range(9):
            x, y = foot_of(around, 0.06 + 0.11 * i)
            line = ((x, y - 0.05 * head), (x, y + 0.085 * head))
            made.append(Stroke(polygon(line, closed=False), cloth.fold, 0.010 * head, name="rib line"))
    return made


def _knit(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A sweater: a row of diamonds across the yoke, two plaits down the chest, ribs."""
    head, cloth, near = body.head, body.tones.top, body.near
    made: list[Record] = list(_ribs(body, around))
    yoke = tuple(_diamond(body, 0.05 + 0.1 * i) for i in range(10))
    paint = body.tones.trim.plain if body.sheet.top.trim else cloth.light
    made.append(Cut(_united(yoke), paint.mixed(cloth.plain, 0.25), edge=0, grain=0.8, name="yoke"))
    if near.pixels > 50 and body.pose.view != "back":
        for side in (-0.19, 0.15):
            seam = row(body, (0.68, side - 0.095), (0.3, side - 0.09), (-0.02, side - 0.09))
            made.append(Stroke(smooth(seam, closed=False), cloth.shade, 0.016 * head, name="seam"))
            made.append(
                Cut(_plait(body, side), cloth.light, lift=near.lift(0.4), edge=near.edge * 0.5, name="plait")
            )
    return made


def _united(paths: tuple[Path, ...]) -> Path:
    return Path(tuple(step for path in paths for step in path.steps))


def _diamond(body: Body, share: float) -> Path:
    """One of the yoke's diamonds, at `share` from the back's edge to the front's."""
    low, high = 0.745, 0.825
    return polygon(
        (
            on(body, (low + high) / 2, share - 0.036),
            on(body, high, share),
            on(body, (low + high) / 2, share + 0.036),
            on(body, low, share),
        )
    )


def _plait(body: Body, side: float) -> Path:
    """A cable: leaves that lie over each other from both sides."""
    leaves = []
    for i in range(6):
        level = 0.68 - 0.115 * i
        for turn, down in ((-1.0, 0.0), (1.0, 0.057)):
            top = level - down
            line = row(body, (top, side + 0.062 * turn), (top - 0.035, side + 0.030 * turn),
                       (top - 0.095, side - 0.012 * turn))  # fmt: skip
            leaves.append(ribbon(line, (0.030 * body.head, 0.062 * body.head, 0.020 * body.head)))
    return _united(tuple(leaves))


def _rolled(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    head, cloth = body.head, body.tones.top
    half = 0.185 * head * (0.92 if body.child else 1.0)
    roll = (
        across(body, 1.085, -half),
        across(body, 1.06, 0.0),
        across(body, 1.085, half * 0.92),
        across(body, 1.02, half * 1.18),
        across(body, 0.985, half * 0.95),
        across(body, 0.955, 0.02 * head),
        across(body, 0.985, -half * 1.02),
        across(body, 1.02, -half * 1.24),
    )
    made: list[Record] = [
        Cut(
            smooth(roll, tension=0.42),
            cloth.light,
            lift=body.near.lift(2.0),
            edge=body.near.edge,
            name="collar",
        )
    ]
    if body.near.pixels > 60:
        line = (
            across(body, 1.03, -half * 0.9),
            across(body, 0.995, 0.02 * head),
            across(body, 1.03, half * 0.85),
        )
        made.append(Stroke(smooth(line, closed=False), cloth.fold, 0.012 * head, name="roll"))
    return made


def _hooded(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    pouch = row(
        body, (0.28, -0.17), (0.28, 0.15), (0.14, 0.235), (0.015, 0.245), (0.015, -0.27), (0.14, -0.26)
    )
    mouths = (
        row(body, (0.27, -0.17), (0.15, -0.245), (0.03, -0.25)),
        row(body, (0.27, 0.15), (0.15, 0.22), (0.03, 0.23)),
    )
    made: list[Record] = [
        *_ribs(body, around),
        Cut(smooth(pouch, tension=0.10), tones.top.plain, lift=body.near.lift(0.8), edge=0.5, name="pouch"),
    ]
    made += [
        Stroke(smooth(line, closed=False), tones.top.fold, 0.016 * head, name="pouch's edge")
        for line in mouths
    ]
    return made


# The roll of a hood by level and by heads before the spine: from the nape round the near side to the throat, up the far
# side, and back along its inner rim. From the side it hangs in a bag behind the neck.
_HOOD = (
    (1.095, -0.16), (1.075, -0.31), (0.995, -0.36), (0.895, -0.22), (0.825, 0.04), (0.870, 0.24), (0.960, 0.335),
    (1.035, 0.315), (1.060, 0.235), (0.995, 0.195), (0.930, 0.06), (0.985, -0.145), (1.065, -0.145),
)  # fmt: skip
_HOOD_BESIDE = (
    (1.090, -0.13), (1.085, -0.30), (0.980, -0.42), (0.840, -0.39), (0.800, -0.24), (0.845, -0.06), (0.830, 0.14),
    (0.870, 0.27), (0.950, 0.30), (1.020, 0.245), (1.045, 0.185), (0.975, 0.10), (0.965, -0.02), (1.035, -0.10),
)  # fmt: skip


def _around_the_neck(body: Body, places: tuple[tuple[float, float], ...]) -> tuple[Point, ...]:
    return tuple(across(body, level, side * body.head) for level, side in places)


def _hood(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """The hood lies round the neck in a thick roll; two strings hang from it."""
    head, tones, near = body.head, body.tones, body.near
    if body.pose.view == "back":
        back = row(
            body,
            (1.06, -0.26),
            (1.085, 0.0),
            (1.06, 0.26),
            (0.97, 0.36),
            (0.84, 0.27),
            (0.74, 0.0),
            (0.84, -0.27),
            (0.97, -0.36),
        )
        return [Cut(smooth(back), tones.top.light, lift=near.lift(2.0), edge=near.edge, name="hood")]
    hood = _around_the_neck(body, _HOOD_BESIDE if body.pose.view == "profile" else _HOOD)
    inner = _around_the_neck(
        body, ((1.04, -0.17), (0.975, -0.13), (0.915, 0.06), (0.965, 0.17), (1.03, 0.19), (1.06, 0.0))
    )
    made: list[Record] = [
        Cut(smooth(inner), tones.top.fold, edge=0, grain=0.5, name="inside of the hood"),
        Cut(smooth(hood, tension=0.42), tones.top.light, lift=near.lift(1.8), edge=near.edge, name="hood"),
    ]
    for side, foot in ((-0.06, 0.64), (0.06, 0.68)):
        string = row(body, (0.87, side * 0.9), (0.78, side * 1.3), (foot, side))
        made.append(Stroke(smooth(string, closed=False), tones.trim.plain, 0.024 * head, name="string"))
    return made


def _tee(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A T-shirt: a print on the chest."""
    head, tones = body.head, body.tones
    (x, y) = row(body, (0.66, -0.005))[0]
    star = tuple(
        (x + sx * head, y + sy * head)
        for sx, sy in (
            (0.0, 0.12), (0.035, 0.04), (0.115, 0.035), (0.052, -0.02), (0.075, -0.10),
            (0.0, -0.055), (-0.075, -0.10), (-0.052, -0.02), (-0.115, 0.035), (-0.035, 0.04),
        )
    )  # fmt: skip
    return [Cut(smooth(star, tension=0.12), tones.trim.plain, edge=0, grain=0.7, name="print")]


def _zipped(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A track suit's jacket, as pupils wear it: a yoke of the trim's colour, a zip, a tab, slanting pockets."""
    head, tones = body.head, body.tones
    yoke = (*row(body, (1.2, -1.5), (1.2, 1.5), (0.80, 1.5)), *row(body, (0.70, 0.0), (0.80, -1.5)))
    rim = row(body, (0.80, -1.5), (0.70, 0.0), (0.80, 1.5))
    zip_line = (*row(body, (1.02, 0.0), (0.5, 0.005), (0.1, 0.0)), low_end(body, around))
    pockets = (row(body, (0.30, -0.22), (0.12, -0.30)), row(body, (0.30, 0.20), (0.12, 0.27)))
    (x, y) = row(body, (0.88, 0.0))[0]
    tab = rectangle(x - 0.018 * head, y - 0.09 * head, 0.036 * head, 0.09 * head, radius=0.01 * head)
    made: list[Record] = [
        *_ribs(body, around),
        Cut(polygon(yoke), tones.trim.plain, edge=0, grain=0.9, name="yoke"),
        Stroke(polygon(rim, closed=False), SHIRT.plain, 0.028 * head, name="rim"),
        Stroke(smooth(zip_line, closed=False), tones.top.fold, 0.034 * head, name="placket"),
        Stroke(smooth(zip_line, closed=False), SILVER, 0.018 * head, name="zip"),
        Cut(tab, SILVER, lift=body.near.lift(0.3), edge=0.3, name="tab"),
    ]
    made += [
        Stroke(polygon(line, closed=False), tones.trim.plain, 0.022 * head, name="pocket") for line in pockets
    ]
    return made


def _zipped_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    yoke = (*row(body, (1.2, -1.5), (1.2, 1.5), (0.80, 1.5)), *row(body, (0.74, 0.0), (0.80, -1.5)))
    return [
        *_ribs(body, around),
        Cut(polygon(yoke), body.tones.trim.plain, edge=0, grain=0.9, name="back yoke"),
    ]


def _two_stripes(body: Body, joints: LimbJoints, widths: Widths, cloth: Cloth) -> list[Record]:
    """Along the sleeve, as on a track suit."""
    made: list[Record] = []
    line = smooth((joints.root, joints.middle, joints.end), closed=False)
    made.append(Stroke(line, body.tones.trim.plain, widths[1] * 0.30, name="stripe"))
    made.append(Stroke(line, cloth.plain, widths[1] * 0.10, name="stripe"))
    return made


def _biker(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A leather jacket: broad lapels, a slanting zip, a belt."""
    head, tones = body.head, body.tones
    zip_line = (*row(body, (0.86, 0.19), (0.5, 0.10), (0.15, 0.06)), foot_of(around, 0.66))
    pocket = row(body, (0.30, -0.33), (0.42, -0.20))
    return [
        shirt(body, 0.62),
        *lapels(body, 0.58, tones.top, wide=1.12),
        Stroke(smooth(zip_line, closed=False), SILVER, 0.022 * head, name="zip"),
        Stroke(polygon(pocket, closed=False), SILVER, 0.018 * head, name="pocket"),
        Cut(
            smooth(band(body, -0.02, -0.10), tension=0.3),
            tones.top.fold,
            lift=body.near.lift(0.5),
            edge=0.4,
            name="belt",
        ),
        Cut(ellipse(*row(body, (-0.075, 0.0))[0], 0.045 * head), SILVER, edge=0.4, name="buckle"),
    ]


def _quilting(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """Quilted and stuffed: seams across, each with a soft shade under it."""
    head, tones = body.head, body.tones
    made: list[Record] = []
    for level in (0.78, 0.60, 0.42, 0.24, 0.06):
        strip = band(body, level, level - 0.035)
        made.append(Cut(smooth(strip, tension=0.3), tones.top.shade, edge=0, grain=0.7, name="quilting"))
        made.append(Stroke(smooth(strip[:5], closed=False), tones.top.fold, 0.012 * head, name="seam"))
    return made


def _padded(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    made = _quilting(body, around)
    edge = (*row(body, (1.02, 0.0), (0.5, 0.0), (0.1, 0.0)), low_end(body, around))
    made.append(Stroke(smooth(edge, closed=False), tones.top.fold, 0.060 * head, name="placket"))
    made.append(Stroke(smooth(edge, closed=False), tones.trim.plain, 0.020 * head, name="zip"))
    return made


def _quilted(body: Body, joints: LimbJoints, widths: Widths, cloth: Cloth) -> list[Record]:
    lower = LimbJoints(joints.middle, joints.end, joints.end, joints.tip)
    return [
        Stroke(arm_band(bone, share, widths[0]), cloth.fold, 0.014 * body.head, name="seam")
        for bone, share in ((joints, 0.35), (joints, 0.68), (lower, 0.10), (lower, 0.50))
    ]


def _bib(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Overalls: the trousers' cloth comes up over the chest."""
    head, cloth = body.head, body.tones.trousers
    lower = band(body, 0.26, -0.4)
    bib = row(body, (0.78, -0.23), (0.78, 0.21), (0.5, 0.225), (0.20, 0.30), (0.20, -0.32), (0.5, -0.25))
    pocket = row(body, (0.64, -0.12), (0.64, 0.11), (0.47, 0.10), (0.43, 0.0), (0.47, -0.11))
    stitched = row(body, (0.755, -0.205), (0.755, 0.185))
    made: list[Record] = [
        *_straps(body, crossed=False),
        Cut(smooth(lower, tension=0.2), cloth.plain, lift=body.near.lift(0.6), edge=0.4, name="waist"),
        Cut(smooth(bib, tension=0.10), cloth.plain, lift=body.near.lift(1.0), edge=0.5, name="bib"),
        Cut(smooth(band(body, 0.245, 0.19), tension=0.3), cloth.shade, edge=0, name="waistband"),
        Cut(smooth(pocket, tension=0.12), cloth.shade, lift=body.near.lift(0.4), edge=0.4, name="pocket"),
        Stroke(polygon(stitched, closed=False), cloth.light, 0.010 * head, name="stitching"),
        *(
            Cut(ellipse(*row(body, (0.745, side))[0], 0.034 * head), BUCKLE, edge=0.4, name="buckle")
            for side in (-0.185, 0.165)
        ),
    ]
    return made


BUCKLE = SILVER


def _straps(body: Body, *, crossed: bool) -> list[Record]:
    cloth, width = body.tones.trousers.plain, 0.085 * body.head
    ends = ((-0.19, -0.29), (0.17, 0.25)) if not crossed else ((-0.22, 0.22), (0.22, -0.22))
    return [
        Stroke(
            polygon(row(body, (0.1 if crossed else 0.74, low), (1.03, high)), closed=False),
            cloth,
            width,
            name="strap",
        )
        for low, high in ends
    ]


def _bib_back(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    lower = Cut(
        smooth(band(body, 0.26, -0.4), tension=0.2), body.tones.trousers.plain, edge=0.3, name="waist"
    )
    return [*_straps(body, crossed=True), lower]


TOWN: dict[str, Front] = {
    "suit": Front(_suit, _suit_back, collar="points", collar_paint=SHIRT.plain, cuff=shirt_of, cuff_deep=0.045,
                  hem=-0.17, band=False, legs="creased", shoes="leather"),
    "vest": Front(_vest, collar="points", collar_paint=SHIRT.plain, sleeve="long", sleeve_paint=shirt_of,
                  hem=-0.06, legs="creased", shoes="leather"),
    "cardigan": Front(_cardigan, collar="points", collar_paint=SHIRT.plain, sleeve="knit", cuff=shaded(top_of)),
    "knit": Front(_knit, _ribs, over=_rolled, collar="none", sleeve="knit", cuff=shaded(top_of), plain_cloth=True,
                  gathered=True),
    "hood": Front(_hooded, _ribs, over=_hood, collar="none", sleeve="knit", cuff=shaded(top_of), shoes="sneaker",
                  gathered=True),
    "tee": Front(_tee, collar="round", sleeve="short", cuff=no_cuff, hem=-0.09, shoes="sneaker"),
    "zip": Front(_zipped, _zipped_back, collar="stand", sleeve="knit", cuff=trim_of, on_sleeve=_two_stripes,
                 legs="striped", shoes="sneaker", gathered=True),
    "leather": Front(_biker, collar="none", cuff=shaded(top_of), hem=-0.08, shoes="boot"),
    "padded": Front(_padded, _quilting, collar="stand", sleeve="loose", on_sleeve=_quilted, plain_cloth=True),
    "overalls": Front(_bib, _bib_back, plain_cloth=True, hem=-0.10, legs="turned up", shoes="sneaker"),
}  # fmt: skip
