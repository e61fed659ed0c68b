"""What is worn in town: suit, waistcoat, cardigan, sweater, hooded top, T-shirt, jackets, overalls."""

from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.fronts.front import (
    SHIRT,
    SILVER,
    Front,
    band,
    buttons,
    foot_of,
    low_end,
    no_cuff,
    round_neck,
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
    """A sweater: a rolled collar, two cables down the chest, ribs."""
    head, cloth = body.head, body.tones.top
    made: list[Record] = list(_ribs(body, around))
    if body.near.pixels > 50:
        for side in (-0.17, 0.17):
            for i in range(7):
                level = 0.84 - 0.115 * i
                for turn in (-1.0, 1.0):
                    line = row(
                        body,
                        (level + 0.04, side - 0.028 * turn),
                        (level, side),
                        (level - 0.04, side + 0.028 * turn),
                    )
                    made.append(crease(line, 0.022 * head, cloth.fold, name="cable"))
    return made


def _rolled(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    head, cloth = body.head, body.tones.top
    from yingxi.stage.people.torso import across

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


def _hood(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """The hood lies round the neck in a thick roll; two strings hang from it."""
    head, tones, near = body.head, body.tones, body.near
    if body.pose.view == "back":
        back = row(
            body,
            (1.10, -0.30),
            (1.10, 0.30),
            (0.99, 0.40),
            (0.84, 0.30),
            (0.72, 0.0),
            (0.84, -0.30),
            (0.99, -0.40),
        )
        return [Cut(smooth(back), tones.top.light, lift=near.lift(2.0), edge=near.edge, name="hood")]
    hood = round_neck(
        body,
        (1.12, -0.30),
        (1.07, -0.42),
        (0.985, -0.40),
        (0.88, -0.20),
        (0.815, 0.0),
        (0.875, 0.16),
        (0.98, 0.30),
        (1.07, 0.31),
        (1.12, 0.22),
        (1.0, 0.16),
        (0.92, 0.0),
        (1.0, -0.20),
    )
    inner = round_neck(body, (1.09, -0.22), (0.99, -0.17), (0.925, 0.0), (0.99, 0.14), (1.09, 0.17))
    made: list[Record] = [
        Cut(smooth(inner), tones.top.fold, edge=0, grain=0.5, name="inside of the hood"),
        Cut(smooth(hood, tension=0.42), tones.top.light, lift=near.lift(1.8), edge=near.edge, name="hood"),
    ]
    for side, foot in ((-0.06, 0.64), (0.06, 0.68)):
        string = row(body, (0.87, side * 0.9), (0.78, side * 1.3), (foot, side))
        made.append(Stroke(smooth(string, closed=False), tones.trim.plain, 0.024 * head, name="string"))
    return made


def _tee(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A T-shirt: a round neck, a print on the chest."""
    head, tones = body.head, body.tones
    neck = row(body, (1.05, -0.20), (0.965, -0.11), (0.945, 0.0), (0.965, 0.09), (1.05, 0.16))
    skin = row(body, (1.08, -0.20), (0.975, -0.11), (0.955, 0.0), (0.975, 0.09), (1.08, 0.16))
    (x, y) = row(body, (0.66, -0.005))[0]
    star = tuple(
        (x + sx * head, y + sy * head)
        for sx, sy in (
            (0.0, 0.12), (0.035, 0.04), (0.115, 0.035), (0.052, -0.02), (0.075, -0.10),
            (0.0, -0.055), (-0.075, -0.10), (-0.052, -0.02), (-0.115, 0.035), (-0.035, 0.04),
        )
    )  # fmt: skip
    return [
        Cut(smooth(skin), tones.skin.shade, edge=0, name="neck opening"),
        Stroke(smooth(neck, closed=False), tones.trim.plain, 0.040 * head, name="neck band"),
        Cut(smooth(star, tension=0.12), tones.trim.plain, edge=0, grain=0.7, name="print"),
    ]


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
    "knit": Front(_knit, _ribs, over=_rolled, collar="none", sleeve="knit", cuff=shaded(top_of), plain_cloth=True),
    "hood": Front(_hooded, _ribs, over=_hood, collar="none", sleeve="knit", cuff=shaded(top_of), shoes="sneaker"),
    "tee": Front(_tee, collar="none", sleeve="short", cuff=no_cuff, hem=-0.09, shoes="sneaker"),
    "zip": Front(_zipped, _zipped_back, collar="stand", sleeve="knit", cuff=trim_of, on_sleeve=_two_stripes,
                 legs="striped", shoes="sneaker"),
    "leather": Front(_biker, collar="none", cuff=shaded(top_of), hem=-0.08, shoes="boot"),
    "padded": Front(_padded, _quilting, collar="stand", sleeve="loose", on_sleeve=_quilted, plain_cloth=True),
    "overalls": Front(_bib, _bib_back, plain_cloth=True, hem=-0.10, legs="turned up", shoes="sneaker"),
}  # fmt: skip
