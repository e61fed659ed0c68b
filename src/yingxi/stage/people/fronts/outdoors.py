"""What is worn against weather and blows: raincoat, trench coat, cloak, armour."""

from math import hypot

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.fronts.cloaked import cloak_open, cloak_wing, tunic_of
from yingxi.stage.people.fronts.front import (
    BRASS,
    LEATHER,
    SILVER,
    Front,
    band,
    buttons,
    foot_of,
    pocket,
    round_neck,
    row,
    shaded,
    top_of,
    trim_of,
)
from yingxi.stage.people.fronts.town import lapels, shirt
from yingxi.stage.people.model import Body
from yingxi.stage.people.sleeves import Widths
from yingxi.stage.people.sleeves import band as arm_band
from yingxi.stage.people.tones import Cloth, cloth
from yingxi.stage.people.torso import on
from yingxi.stage.rig import LimbJoints

STEEL = cloth(Colour(0.66, 0.02, 245))


def _raincoat(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Oilskin: a storm flap, press studs, a shine down one side."""
    head, tones, near = body.head, body.tones, body.near
    flap = (
        *row(body, (1.0, -0.075), (0.5, -0.07), (0.1, -0.07)),
        foot_of(around, 0.50),
        foot_of(around, 0.66),
        *row(body, (0.1, 0.075), (0.5, 0.07), (1.0, 0.06)),
    )
    shine = (on(body, 0.74, 0.20), on(body, 0.45, 0.22), on(body, 0.12, 0.20))
    return [
        Stroke(smooth(shine, closed=False), tones.top.light.lighter(0.04), 0.040 * head, name="shine"),
        Cut(smooth(flap, tension=0.15), tones.top.plain, lift=near.lift(0.8), edge=0.6, name="storm flap"),
        *buttons(body, (0.84, 0.64, 0.44, 0.24, 0.04), 0.0, SILVER, 0.026),
        *pocket(body, 0.16, -0.30, 0.22, 0.05, tones.top),
    ]


def _cowl(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """A raincoat's hood, thrown back."""
    cloth_, near = body.tones.top, body.near
    if body.pose.view == "back":
        fall = row(
            body,
            (1.12, -0.30),
            (1.12, 0.30),
            (0.98, 0.40),
            (0.80, 0.24),
            (0.66, 0.0),
            (0.80, -0.24),
            (0.98, -0.40),
        )
        return [Cut(smooth(fall), cloth_.light, lift=near.lift(2.0), edge=near.edge, name="cowl")]
    roll = round_neck(
        body,
        (1.13, -0.34),
        (1.06, -0.46),
        (0.96, -0.40),
        (0.89, -0.16),
        (0.875, 0.0),
        (0.92, 0.17),
        (1.0, 0.29),
        (1.10, 0.27),
        (1.01, 0.17),
        (0.95, 0.02),
        (1.01, -0.19),
    )
    return [Cut(smooth(roll, tension=0.42), cloth_.light, lift=near.lift(1.8), edge=near.edge, name="cowl")]


def _thrown_back(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A cloak's hood that lies in the neck: soft rolls on both shoulders, open in front."""
    if body.pose.view == "back":
        return _cowl(body, around)
    near, paint = body.near, body.tones.top
    beside = 0.10 if body.pose.view == "profile" else 0.0
    rear = round_neck(
        body, (1.10, -0.20), (1.10, -0.36), (1.02, -0.50), (0.92, -0.46), (0.85, -0.20 + beside),
        (0.87, -0.02 + beside), (0.93, -0.10), (1.00, -0.19),
    )  # fmt: skip
    folds = [
        smooth(round_neck(body, *points), closed=False)
        for points in (
            ((1.07, -0.31), (0.98, -0.33), (0.91, -0.16)),
            ((1.05, -0.24), (0.97, -0.24), (0.91, -0.10)),
        )
    ]
    return [
        Cut(smooth(rear, tension=0.42), paint.light, lift=near.lift(1.8), edge=near.edge, name="cowl"),
        *(Stroke(fold, paint.shade, 0.020 * body.head, name="cowl's fold") for fold in folds),
    ]


def _trench(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Double-breasted and belted."""
    head, tones, near = body.head, body.tones, body.near
    edge = (*row(body, (0.50, 0.10), (0.25, 0.10), (0.0, 0.11)), foot_of(around, 0.74))
    made: list[Record] = [
        shirt(body, 0.58, tones.under or tones.trim),
        Stroke(smooth(edge, closed=False), tones.top.fold, 0.018 * head, name="front edge"),
        *lapels(body, 0.52, tones.top, wide=1.2),
    ]
    for side in (-0.17, 0.05):
        made += buttons(body, (0.48, 0.14, -0.06), side, tones.top.fold, 0.032)
    made.append(
        Cut(
            smooth(band(body, 0.36, 0.26), tension=0.3),
            tones.top.shade,
            lift=near.lift(0.8),
            edge=0.6,
            name="belt",
        )
    )
    x, y = row(body, (0.295, -0.02))[0]
    made.append(
        Cut(
            rectangle(x - 0.07 * head, y - 0.07 * head, 0.14 * head, 0.14 * head, radius=0.02 * head),
            LEATHER.plain,
            lift=near.lift(0.4),
            edge=0.5,
            name="buckle",
        )
    )
    return made


def _plates(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    head, near = body.head, body.near
    made: list[Record] = []
    for i, level in enumerate((0.86, 0.74, 0.62, 0.50, 0.38, 0.10, -0.02)):
        strip = band(body, level + 0.115, level)
        made.append(
            Cut(
                smooth(strip, tension=0.25),
                (STEEL.plain, STEEL.shade)[i % 2],
                lift=near.lift(0.6),
                edge=0.5,
                name="plates",
            )
        )
        if not near.far:
            for j in range(7):
                share = 0.07 + 0.143 * j + (0.07 if i % 2 else 0.0)
                line = (on(body, level + 0.10, share), on(body, level + 0.0, share))
                made.append(Stroke(polygon(line, closed=False), STEEL.fold, 0.010 * head, name="lacing"))
    return made


def _armour(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Rows of plates laced over each other, a mirror on the chest, a belt."""
    head, tones, near = body.head, body.tones, body.near
    made = _plates(body, around)
    x, y = row(body, (0.66, -0.01))[0]
    made += [
        Cut(ellipse(x, y, 0.16 * head), BRASS, lift=near.lift(0.8), edge=0.8, name="mirror"),
        Cut(ellipse(x, y, 0.105 * head), BRASS.lighter(0.08), edge=0.3, name="mirror"),
        Cut(
            smooth(band(body, 0.33, 0.22), tension=0.3),
            tones.trim.plain,
            lift=near.lift(0.8),
            edge=0.6,
            name="belt",
        ),
        Cut(
            ellipse(*row(body, (0.265, 0.0))[0], 0.075 * head, 0.065 * head),
            BRASS,
            lift=near.lift(0.5),
            edge=0.6,
            name="buckle",
        ),
    ]
    return made


def _plated(body: Body, joints: LimbJoints, widths: Widths, cloth_: Cloth) -> list[Record]:
    """Plates over the upper arm and a bracer on the forearm."""
    made: list[Record] = [
        Stroke(
            arm_band(joints, 0.02 + 0.15 * i, widths[0] * 1.4),
            (STEEL.plain, STEEL.shade)[i % 2],
            0.17 * body.head,
            name="plate",
        )
        for i in range(4)
    ]
    lower = LimbJoints(joints.middle, joints.end, joints.end, joints.tip)
    long = hypot(joints.end[0] - joints.middle[0], joints.end[1] - joints.middle[1])
    made.append(Stroke(arm_band(lower, 0.72, widths[0] * 1.4), LEATHER.plain, long * 0.42, name="bracer"))
    return made


def _cape(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The cloak's shoulder piece, over both arms' roots, and its hood, where that is not on the head."""
    return [*_shoulder_piece(body), *(() if body.sheet.hat == "hood" else _thrown_back(body, around))]


def _shoulder_piece(body: Body) -> list[Record]:
    shape = (
        on(body, 1.04, -0.1),
        on(body, 1.0, 1.1),
        on(body, 0.93, 1.15),
        on(body, 0.74, 1.12),
        on(body, 0.64, 0.62),
        on(body, 0.62, 0.30),
        on(body, 0.72, -0.14),
        on(body, 0.92, -0.10),
    )
    return [
        Cut(
            smooth(shape, tension=0.42),
            body.tones.top.light,
            lift=body.near.lift(2.0),
            edge=body.near.edge,
            name="cape",
        )
    ]


def _space(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """A suit with its own air: seams of pressed cloth, a box of dials on the chest, a belt."""
    head, tones, near = body.head, body.tones, body.near
    made: list[Record] = []
    for level in (0.78, 0.40, 0.12):
        seam = smooth(row(body, (level + 0.02, -0.5), (level - 0.02, 0.0), (level + 0.02, 0.5)), closed=False)
        made.append(Stroke(seam, tones.top.fold, 0.030 * head, name="seam"))
    x, y = row(body, (0.60, 0.0))[0]
    wide, high = 0.26 * head, 0.17 * head
    made.append(
        Cut(
            rectangle(x - wide, y - high, 2 * wide, 2 * high),
            STEEL.plain,
            lift=near.lift(1.4),
            edge=0.8,
            name="dials",
        )
    )
    for i, light in enumerate((Colour(0.62, 0.15, 30), Colour(0.72, 0.12, 145), BRASS)):
        made.append(
            Cut(ellipse(x + (i - 1) * 0.15 * head, y + 0.05 * head, 0.045 * head), light, edge=0, name="lamp")
        )
    slot = polygon(((x - 0.16 * head, y - 0.08 * head), (x + 0.16 * head, y - 0.08 * head)), closed=False)
    made.append(Stroke(slot, STEEL.fold, 0.03 * head, name="slot"))
    strip = smooth(band(body, 0.06, -0.03), tension=0.3)
    made.append(Cut(strip, tones.trim.plain, lift=near.lift(0.8), edge=0.6, name="belt"))
    return made


def _air(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """The box of air on the back."""
    head, near = body.head, body.near
    x, y = on(body, 0.55, 0.5)
    wide, high = 0.42 * head, 0.52 * head
    box = rectangle(x - wide, y - high, 2 * wide, 2 * high)
    return [Cut(box, STEEL.plain, lift=near.lift(2.0), edge=0.8, name="air")]


def _ring(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """The ring about the neck on which the helmet sits."""
    span = body.head / body.proportions.torso
    ring = round_neck(
        body,
        (1.0 + 0.12 * span, -0.31), (1.0 + 0.03 * span, -0.10), (1.0 + 0.03 * span, 0.14), (1.0 + 0.12 * span, 0.27),
        (1.0 - 0.02 * span, 0.31), (1.0 - 0.15 * span, 0.12), (1.0 - 0.15 * span, -0.12), (1.0 - 0.02 * span, -0.36),
    )  # fmt: skip
    return [Cut(smooth(ring), STEEL.light, lift=body.near.lift(2.0), edge=body.near.edge, name="ring")]


OUTDOORS: dict[str, Front] = {
    "raincoat": Front(_raincoat, over=_cowl, collar="none", sleeve="coat", band=False, shoes="boot"),
    "trench": Front(_trench, collar="points", cuff=shaded(top_of), band=False, shoes="leather"),
    "armour": Front(
        _armour,
        _plates,
        collar="stand",
        cuff=trim_of,
        on_sleeve=_plated,
        plain_cloth=True,
        hem=-0.20,
        shoes="boot",
    ),
    "space": Front(
        _space, _air, over=_ring, collar="none", sleeve="loose", cuff=trim_of, cuff_deep=0.12, shoes="boot"
    ),
    "cloak": Front(
        cloak_open, over=_cape, collar="stand", sleeve="long", band=False, shoes="boot", straight=True,
        wing=cloak_wing, beneath=tunic_of,
    ),
}  # fmt: skip
