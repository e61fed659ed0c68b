"""Animals and costumes on the person's rig: the head of a cat, dog, bird, robot or dancing lion, and a tail.

They stand upright and wear their garment, so that every action of a person is theirs too.
"""

from functools import lru_cache
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Face, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.people.expression import Expression, Measures, expression_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import middle
from yingxi.stage.people.features import brow, cheek
from yingxi.stage.people.head import Head
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.tones import Tones, cloth, tones_of

# A beast's head is larger than a person's, for its face must be read at the same distance.
LARGER = 1.26
_MEASURES = Measures(0.52, 0.47, 0.215, 0.165, 0.185, 0.135, 0.25)
_GLOW = Colour(0.90, 0.11, 195)


@lru_cache(maxsize=256)
def beast_head(
    sheet: CharacterSheet, face: Face, view: View, swing: float, near: Nearness, seed: int
) -> Head:
    """The head of one who is no person, in head space."""
    tones = tones_of(sheet)
    expression = expression_of(face, "child")
    shift = middle(face.turn) + (0.14 if view == "profile" else 0.0)
    behind, front = _HEADS[sheet.kind](tones, face, expression, shift, view == "back", swing, near)
    matrix = (LARGER, 0.0, 0.0, LARGER, 0.0, -0.05)
    return Head((Group(behind, matrix, name=sheet.kind),), (Group(front, matrix, name=sheet.kind),))


Drawn = tuple[DisplayList, DisplayList]


def _skull(half: float, tones: Tones, near: Nearness) -> Cut:
    shape = smooth(
        (
            (0.0, 0.93),
            (half * 0.62, 0.87),
            (half * 0.97, 0.60),
            (half, 0.36),
            (half * 0.72, 0.09),
            (0.0, -0.01),
            (-half * 0.72, 0.09),
            (-half, 0.36),
            (-half * 0.97, 0.60),
            (-half * 0.62, 0.87),
        )
    )
    return Cut(shape, tones.skin.plain, lift=near.lift(2.0), edge=near.edge * 0.8, name="head")


def _gaze(
    tones: Tones, iris: Colour, face: Face, expression: Expression, m: float, near: Nearness
) -> list[Record]:
    """Eyes and brows, as a person's, larger and farther apart."""
    own = Tones(
        **{name: getattr(tones, name) for name in tones.__dataclass_fields__}
        | {"iris": iris, "line": Colour(0.22, 0.03, 45)}
    )
    made: list[Record] = []
    for side, state, brow_state in (
        (1.0, expression.far_eye, expression.far_brow),
        (-1.0, expression.near_eye, expression.near_brow),
    ):
        narrow = 0.84 if side * m > 0.04 else 1.0
        at = (m + side * _MEASURES.eye_x * (0.9 if narrow < 1 else 1.0), _MEASURES.eye_y)
        made += eye(at, side, state, face, _MEASURES, own, near, narrow=narrow)
        made += brow((at[0], at[1] + 0.185), side, brow_state, "plain", own, near, narrow=0.8 * narrow)
    return made


def _muzzle(
    tones: Tones, face: Face, expression: Expression, m: float, near: Nearness, *, wide: float, nose: Colour
) -> list[Record]:
    """A pale muzzle with a nose; the shut mouth is a double bow, the open one a person's."""
    x, y = m * 1.25, 0.225
    pale = tones.skin.plain.mixed(Colour(0.95, 0.02, 80), 0.62)
    made: list[Record] = [
        Cut(ellipse(x, y, wide, 0.165), pale, lift=near.lift(0.8), edge=near.edge * 0.4, name="muzzle"),
        Cut(
            smooth(
                (
                    (x - 0.065, y + 0.145),
                    (x + 0.065, y + 0.145),
                    (x + 0.012, y + 0.07),
                    (x - 0.012, y + 0.07),
                ),
                tension=0.34,
            ),
            nose,
            lift=near.lift(0.5),
            edge=0.5,
            name="nose",
        ),
    ]
    line = Colour(0.30, 0.05, 30)
    if SIZES[face.mouth][1] > 0:
        return [*made, *mouth((x, y - 0.055), face.mouth, expression.mouth, tones, near)]
    bow = expression.mouth.bend * 0.03
    curve = smooth(
        (
            (x - 0.10, y - 0.02 + bow),
            (x - 0.05, y - 0.045),
            (x, y + 0.005),
            (x + 0.05, y - 0.045),
            (x + 0.10, y - 0.02 + bow),
        ),
        closed=False,
    )
    made.append(Stroke(polygon(((x, y + 0.08), (x, y + 0.005)), closed=False), line, 0.018, name="lip"))
    made.append(Stroke(curve, line, 0.022, name="mouth"))
    return made


def _pointed_ear(side: float, m: float, tones: Tones, near: Nearness) -> list[Record]:
    x, tip = side * 0.33 + m * 0.25, side * 0.47 + m * 0.2
    outer = smooth(
        (
            (x - side * 0.17, 0.82),
            (tip - side * 0.05, 1.13),
            (tip + side * 0.04, 1.12),
            (x + side * 0.17, 0.64),
        ),
        tension=0.20,
    )
    inner = smooth(
        ((x - side * 0.06, 0.86), (tip - side * 0.02, 1.04), (x + side * 0.11, 0.74)), tension=0.15
    )
    return [
        Cut(
            outer,
            tones.skin.plain if side < 0 else tones.skin.shade,
            lift=near.lift(1.0),
            edge=near.edge * 0.7,
            name="ear",
        ),
        Cut(inner, tones.blush.lighter(0.06), edge=0, name="inner ear"),
    ]


def _cat(
    tones: Tones, face: Face, expression: Expression, m: float, back: bool, _swing: float, near: Nearness
) -> Drawn:
    skull = _skull(0.56, tones, near)
    ears = [*_pointed_ear(1.0, m, tones, near), *_pointed_ear(-1.0, m, tones, near)]
    marks = [
        Stroke(
            smooth(((x + m * 0.7, 0.90), (x * 0.8 + m * 0.8, 0.78), (x * 0.7 + m * 0.8, 0.70)), closed=False),
            tones.skin.fold,
            0.038,
            name="stripe",
        )
        for x in (-0.11, 0.0, 0.11)
    ]
    if back:
        return (), (*ears, skull, *marks)
    inside: list[Record] = [
        *cheek((m - 0.30, 0.26), 0.10, 0.6, tones, near),
        *cheek((m + 0.28, 0.26), 0.10, 0.6, tones, near),
    ]
    inside += _muzzle(tones, face, expression, m, near, wide=0.22, nose=Colour(0.60, 0.11, 20))
    inside += _gaze(tones, Colour(0.62, 0.11, 120), face, expression, m, near)
    whiskers: list[Record] = []
    if near.pixels > 44:
        for side in (-1.0, 1.0):
            for i, rise in enumerate((0.06, 0.0, -0.06)):
                start = (m * 1.25 + side * 0.17, 0.245 + rise * 0.5)
                whiskers.append(
                    Stroke(
                        smooth(
                            (
                                start,
                                (start[0] + side * 0.20, 0.26 + rise),
                                (start[0] + side * 0.38, 0.25 + rise * 1.9 - 0.02 * i),
                            ),
                            closed=False,
                        ),
                        tones.white.darker(0.04),
                        0.011,
                        name="whisker",
                    )
                )
    return (), (*ears, skull, Group((*marks, *inside), clip=skull.path), *whiskers)


def _dog(
    tones: Tones, face: Face, expression: Expression, m: float, back: bool, swing: float, near: Nearness
) -> Drawn:
    skull = _skull(0.53, tones, near)
    flaps: list[Record] = []
    for side in (1.0, -1.0):
        x, s = side * 0.40 + m * 0.2, swing / 90 * 0.25
        flap = smooth(
            (
                (x - side * 0.14, 0.86),
                (x + side * 0.08, 0.90),
                (x + side * 0.22, 0.66),
                (x + side * 0.23 + s, 0.34),
                (x + side * 0.11 + s, 0.22),
                (x + side * 0.015 + s * 0.5, 0.42),
                (x - side * 0.02, 0.66),
            )
        )
        flaps.append(
            Cut(
                flap,
                tones.skin.fold if side < 0 else tones.skin.fold.darker(0.04),
                lift=near.lift(2.0),
                edge=near.edge * 0.8,
                name="ear",
            )
        )
    if back:
        return (), (skull, *flaps)
    inside: list[Record] = []
    patch = tones.skin.plain.mixed(tones.skin.fold, 0.75)
    inside.append(
        Cut(
            smooth(
                (
                    (m - 0.42, 0.62),
                    (m - 0.26, 0.70),
                    (m - 0.06, 0.58),
                    (m - 0.09, 0.40),
                    (m - 0.26, 0.34),
                    (m - 0.42, 0.44),
                )
            ),
            patch,
            edge=0,
            name="patch",
        )
    )
    inside += _muzzle(tones, face, expression, m, near, wide=0.26, nose=Colour(0.28, 0.02, 40))
    inside += _gaze(tones, Colour(0.42, 0.07, 55), face, expression, m, near)
    if face.joy > 0.7 and SIZES[face.mouth][1] == 0 and not near.far:
        tongue = ellipse(m * 1.25 + 0.02, 0.135, 0.055, 0.070)
        inside.append(Cut(tongue, Colour(0.68, 0.12, 20), lift=near.lift(0.4), edge=0.3, name="tongue"))
    return (), (skull, Group(tuple(inside), clip=skull.path), *flaps)


def _bird(
    tones: Tones, face: Face, expression: Expression, m: float, back: bool, swing: float, near: Nearness
) -> Drawn:
    skull = _skull(0.50, tones, near)
    crest = [
        Cut(
            ribbon(
                ((x, 0.86), (x - 0.05 + lean, 1.04), (x - 0.13 + lean + swing / 300, 1.14 - abs(x))),
                (0.12, 0.10, 0.03),
                round_start=True,
                round_end=True,
            ),
            tones.skin.shade,
            lift=near.lift(0.8),
            edge=near.edge * 0.7,
            name="crest",
        )
        for x, lean in ((0.08, 0.0), (-0.04, -0.05), (0.01, -0.01))
    ]
    if back:
        return (), (*crest, skull)
    gape = SIZES[face.mouth][1] * 0.6
    x, y = m * 1.3, 0.33
    beak = Colour(0.74, 0.14, 65)
    away = 1.0 if m >= 0 else -1.0
    upper = smooth(
        (
            (x - 0.10, y + 0.05),
            (x + 0.02, y + 0.10),
            (x + 0.10, y + 0.05),
            (x + away * 0.20, y - 0.035),
            (x - 0.01, y - 0.03),
        ),
        tension=0.26,
    )
    lower = smooth(
        (
            (x - 0.075, y - 0.01),
            (x + 0.075, y - 0.01),
            (x + away * 0.13, y - 0.06 - gape),
            (x, y - 0.075 - gape * 0.9),
        ),
        tension=0.26,
    )
    pale = Cut(
        smooth(
            (
                (m - 0.34, 0.34),
                (m - 0.20, 0.64),
                (m, 0.52),
                (m + 0.20, 0.64),
                (m + 0.32, 0.34),
                (m + 0.18, 0.0),
                (m - 0.18, 0.0),
            )
        ),
        tones.skin.plain.mixed(Colour(0.95, 0.02, 80), 0.55),
        edge=0,
        name="mask",
    )
    inside: list[Record] = [
        pale,
        *cheek((m - 0.27, 0.27), 0.09, 0.8, tones, near),
        *cheek((m + 0.26, 0.27), 0.09, 0.8, tones, near),
    ]
    inside += _gaze(tones, Colour(0.34, 0.05, 55), face, expression, m, near)
    return (), (
        *crest,
        skull,
        Group(tuple(inside), clip=skull.path),
        Cut(lower, beak.darker(0.12), lift=near.lift(0.5), edge=0.4, name="beak"),
        Cut(upper, beak, lift=near.lift(1.2), edge=near.edge, name="beak"),
    )


def _robot(
    tones: Tones, face: Face, expression: Expression, m: float, back: bool, swing: float, near: Nearness
) -> Drawn:
    """A rounded box with a dark plate; eyes and mouth glow."""
    s = swing / 90 * 0.3
    mast = Stroke(
        smooth(((0.0, 0.90), (0.0 + s * 0.4, 1.02), (s, 1.12)), closed=False),
        tones.skin.fold,
        0.035,
        name="mast",
    )
    bulb = Cut(
        ellipse(s, 1.15, 0.06), tones.trim.plain, lift=near.lift(0.5), edge=0.6, lit=False, name="bulb"
    )
    box = Cut(
        rectangle(-0.50, 0.0, 1.0, 0.92, radius=0.20),
        tones.skin.plain,
        lift=near.lift(2.0),
        edge=near.edge,
        name="head",
    )
    knobs = [
        Cut(
            rectangle(side * 0.52 - 0.05 + m * 0.2, 0.32, 0.10, 0.24, radius=0.04),
            tones.skin.fold,
            lift=near.lift(0.8),
            edge=0.5,
            name="knob",
        )
        for side in (-1.0, 1.0)
    ]
    if back:
        vents = [
            Stroke(polygon(((-0.22, y), (0.22, y)), closed=False), tones.skin.fold, 0.03, name="vent")
            for y in (0.34, 0.44, 0.54)
        ]
        return (), (mast, bulb, *knobs, box, *vents)
    plate = rectangle(-0.37 + m * 0.7, 0.12, 0.74, 0.60, radius=0.16)
    inside: list[Record] = []
    for side, state in ((1.0, expression.far_eye), (-1.0, expression.near_eye)):
        x = m * 1.1 + side * 0.17 + face.gaze_x * 0.04
        y = 0.48 + face.gaze_y * 0.03
        tilt = (expression.near_brow.inner / 100) * side
        if state.arc:
            arc = smooth(((x - 0.08, y - 0.03), (x, y + 0.055), (x + 0.08, y - 0.03)), closed=False)
            inside.append(Stroke(arc, _GLOW, 0.04, lit=False, name="eye"))
        else:
            high = max(0.022, 0.17 * state.open * state.scale * (1 - 0.4 * state.cheek))
            light = rectangle(-0.065, -high / 2, 0.13, high, radius=0.06).turned(-tilt).moved(x, y)
            inside.append(Cut(light, _GLOW, edge=0, grain=0, lit=False, name="eye"))
    wide, high = SIZES[face.mouth]
    bend = expression.mouth.bend * 0.05
    mx, my = m * 1.1, 0.235
    if high > 0:
        inside.append(
            Cut(
                rectangle(mx - wide / 2, my - high * 0.45, wide, high * 0.9, radius=high * 0.4),
                _GLOW.darker(0.05),
                edge=0,
                grain=0,
                lit=False,
                name="mouth",
            )
        )
    else:
        wide = wide if face.mouth is not Mouth.REST else 0.20
        inside.append(
            Stroke(
                smooth(
                    ((mx - wide / 2, my + bend), (mx, my - bend * 0.6), (mx + wide / 2, my + bend)),
                    closed=False,
                ),
                _GLOW.darker(0.05),
                0.03,
                lit=False,
                name="mouth",
            )
        )
    rivets = [
        Cut(ellipse(side * 0.42, 0.07, 0.02), tones.skin.fold, edge=0, name="rivet") for side in (-1.0, 1.0)
    ]
    return (), (
        mast,
        bulb,
        *knobs,
        box,
        *rivets,
        Cut(plate, Colour(0.30, 0.03, 240), edge=0.3, name="plate"),
        Group(tuple(inside), clip=plate, name="lights"),
    )


def _lion(
    tones: Tones, face: Face, expression: Expression, m: float, back: bool, swing: float, near: Nearness
) -> Drawn:
    """The cub of the lion dance: a curled mane, a pompom, great brows and a red nose."""
    s = swing / 90 * 0.12
    mane_cloth, ring = cloth(tones.top.plain), []
    count = 26
    for i in range(count):
        angle = 2 * pi * i / count
        radius = 0.80 if i % 2 else 0.66
        ring.append((m * 0.1 + s + radius * 0.95 * cos(angle), 0.47 + radius * 0.88 * sin(angle)))
    inner_ring = [
        (
            m * 0.15 + 0.62 * (1.04 if i % 2 else 0.93) * cos(2 * pi * i / 22),
            0.47 + 0.57 * (1.04 if i % 2 else 0.93) * sin(2 * pi * i / 22),
        )
        for i in range(22)
    ]
    mane: list[Record] = [
        Cut(smooth(ring), mane_cloth.shade, lift=near.lift(2.0), edge=near.edge, name="mane"),
        Cut(smooth(inner_ring), tones.trim.plain, lift=near.lift(1.5), edge=near.edge * 0.8, name="mane"),
    ]
    skull = _skull(0.52, tones, near)
    if back:
        return (), (skull, *mane)
    ears = [
        Cut(
            ellipse(side * 0.45 + m * 0.2, 0.86, 0.13, 0.14),
            tones.skin.shade,
            lift=near.lift(1.0),
            edge=near.edge,
            name="ear",
        )
        for side in (1.0, -1.0)
    ]
    inside: list[Record] = [
        *cheek((m - 0.30, 0.25), 0.11, 1.0, tones, near),
        *cheek((m + 0.28, 0.25), 0.11, 1.0, tones, near),
    ]
    inside += _muzzle(tones, face, expression, m, near, wide=0.25, nose=Colour(0.55, 0.15, 25))
    inside += _gaze(tones, Colour(0.36, 0.07, 55), face, expression, m, near)
    tufts = [
        Cut(
            smooth(
                (
                    (m + side * 0.06, 0.66),
                    (m + side * 0.20, 0.76),
                    (m + side * 0.36, 0.68),
                    (m + side * 0.22, 0.655),
                )
            ),
            tones.trim.plain,
            lift=near.lift(0.8),
            edge=0.5,
            name="brow",
        )
        for side in (1.0, -1.0)
    ]
    pompom = [
        Cut(
            ellipse(m * 0.8, 0.88, 0.085),
            Colour(0.58, 0.155, 28),
            lift=near.lift(1.2),
            edge=near.edge,
            name="pompom",
        )
    ]
    return (), (*mane, *ears, skull, Group(tuple(inside), clip=skull.path), *tufts, *pompom)


_HEADS = {"cat": _cat, "dog": _dog, "bird": _bird, "robot": _robot, "lion": _lion}


def tail(body: Body) -> DisplayList:
    """A tail behind the body, that lags as hair does."""
    head, tones, s = body.head, body.tones, body.swing / 90
    x, y = body.skeleton.pelvis
    x -= body.proportions.hip_half * 0.8
    shapes: dict[str, tuple[tuple[Point, ...], tuple[float, ...]]] = {
        "cat": (
            ((0.2, 0.0), (-0.50, -0.12), (-0.92 - s, 0.30), (-0.78 - s * 2, 0.85), (-0.95 - s * 2.6, 1.12)),
            (0.22, 0.20, 0.19, 0.18, 0.13),
        ),
        "dog": (
            ((0.2, 0.05), (-0.45, 0.10), (-0.80 - s, 0.48), (-0.70 - s * 2, 0.80)),
            (0.24, 0.24, 0.20, 0.10),
        ),
        "lion": (
            ((0.2, 0.0), (-0.50, -0.15), (-0.95 - s, 0.15), (-1.05 - s * 2, 0.62)),
            (0.16, 0.14, 0.13, 0.12),
        ),
        "bird": (((0.2, 0.0), (-0.50, -0.20), (-0.95 - s, -0.45)), (0.30, 0.42, 0.50)),
    }
    shape = shapes.get(body.sheet.kind)
    if shape is None:
        return ()
    points = [(x + px * head, y + py * head) for px, py in shape[0]]
    made: list[Record] = [
        Cut(
            ribbon(points, [w * head for w in shape[1]], round_end=body.sheet.kind != "bird"),
            tones.skin.shade,
            lift=body.near.lift(1.0),
            edge=body.near.edge * 0.7,
            name="tail",
        )
    ]
    if body.sheet.kind == "lion":
        tuft_x, tuft_y = points[-1]
        made.append(
            Cut(
                ellipse(tuft_x, tuft_y + 0.05 * head, 0.17 * head, 0.20 * head),
                tones.top.plain,
                edge=0.5,
                name="tuft",
            )
        )
    return tuple(made)
