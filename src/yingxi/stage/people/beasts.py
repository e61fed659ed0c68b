"""Animals and costumes on the person's rig: the head of a cat, dog, bird, robot or dancing lion, and a tail.

They stand upright and wear their garment, so that every action of a person is theirs too.
"""

from functools import lru_cache

from yingxi.film.colour import Colour
from yingxi.film.performance import Face, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.animal_marks import ANIMALS
from yingxi.stage.people.animals import animal
from yingxi.stage.people.backs_of_animals import fluke, shell
from yingxi.stage.people.beast_profile import feathered_tail, flap_ear, profile_head
from yingxi.stage.people.costumes import lion, robot
from yingxi.stage.people.expression import Expression, expression_of
from yingxi.stage.people.face_shape import middle
from yingxi.stage.people.features import cheek
from yingxi.stage.people.head import DrawnHead
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.people.mouths import SIZES
from yingxi.stage.people.narrow import share_of_profile
from yingxi.stage.people.snouts import Drawn, gaze, muzzle, muzzle_before, skull_of
from yingxi.stage.people.tones import Tones, tones_of
from yingxi.stage.people.turning_ears import head_between

# A beast's head is larger than a person's, for its face must be read at the same distance.
LARGER = 1.26
# Heads that are one drawing from before and from the side.
MASKS = ("lion", "robot")


@lru_cache(maxsize=256)
def beast_head(
    sheet: CharacterSheet, face: Face, view: View, swing: float, near: Nearness, seed: int
) -> DrawnHead:
    """The head of one who is no person, in head space."""
    share = share_of_profile(face.turn) if view == "three-quarter" else 0.0
    behind, front = _drawn(sheet, face, view, swing, near)
    if 0.0 < share < 1.0 and sheet.kind not in MASKS:
        behind, front = head_between((behind, front), _drawn(sheet, face, "profile", swing, near), share)
    matrix = (LARGER, 0.0, 0.0, LARGER, 0.0, -0.05)
    return DrawnHead((Group(behind, matrix, name=sheet.kind),), (Group(front, matrix, name=sheet.kind),))


def _drawn(sheet: CharacterSheet, face: Face, view: View, swing: float, near: Nearness) -> Drawn:
    """What lies behind the head, and its front."""
    tones, expression = tones_of(sheet), expression_of(face, "child")
    shift = middle(face.turn) + 0.14 * (1.0 if view == "profile" else share_of_profile(face.turn))
    if sheet.kind in ANIMALS:
        return animal(sheet.kind, tones, face, expression, shift, view, swing, near)
    return _HEADS[sheet.kind](tones, face, expression, shift, view, swing, near)


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
    tones: Tones, face: Face, expression: Expression, m: float, view: View, _swing: float, near: Nearness
) -> Drawn:
    skull = skull_of(0.56, tones, near)
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
    if view == "back":
        return (), (*ears, skull, *marks)
    if view == "profile":
        pair = (tuple(_pointed_ear(-1.0, 0.0, tones, near)), tuple(_pointed_ear(1.0, 0.0, tones, near)))
        iris, nose = Colour(0.62, 0.11, 120), Colour(0.60, 0.11, 20)
        barred: list[Record] = [
            Stroke(smooth(((x, 0.95), (x + 0.04, 0.80)), closed=False), tones.skin.fold, 0.038, name="stripe")
            for x in (0.02, 0.13, 0.24)
        ]
        return profile_head(
            "cat",
            0.56,
            pair,
            [],
            _side_whiskers(tones, near),
            barred,
            nose,
            iris,
            tones,
            face,
            expression,
            near,
        )
    inside: list[Record] = [
        *cheek((m - 0.30, 0.26), 0.10, 0.6, tones, near),
        *cheek((m + 0.28, 0.26), 0.10, 0.6, tones, near),
    ]
    inside += muzzle(tones, face, expression, m, near, wide=0.22, nose=Colour(0.60, 0.11, 20))
    inside += gaze(tones, Colour(0.62, 0.11, 120), face, expression, m, near)
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


def _side_whiskers(tones: Tones, near: Nearness) -> list[Record]:
    """Three whiskers that sweep back from the muzzle."""
    if near.pixels <= 44:
        return []
    made: list[Record] = []
    for rise in (0.05, -0.01, -0.07):
        hair = ((0.50, 0.24 + rise * 0.4), (0.34, 0.25 + rise), (0.14, 0.22 + rise * 1.8))
        made.append(Stroke(smooth(hair, closed=False), tones.white.darker(0.04), 0.011, name="whisker"))
    return made


def _dog(
    tones: Tones, face: Face, expression: Expression, m: float, view: View, swing: float, near: Nearness
) -> Drawn:
    skull = skull_of(0.53, tones, near)
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
    if view == "back":
        return (), (skull, *flaps)
    if view == "profile":
        spot = tones.skin.plain.mixed(tones.skin.fold, 0.75)
        around = Cut(ellipse(0.24, 0.52, 0.16, 0.17), spot, edge=0, name="patch")
        ear: tuple[Record, ...] = (flap_ear(tones, swing, near),)
        nose, iris = Colour(0.28, 0.02, 40), Colour(0.42, 0.07, 55)
        return profile_head(
            "dog", 0.53, (ear, ()), [], [], [around], nose, iris, tones, face, expression, near
        )
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
    inside += muzzle_before("dog", tones, face, expression, m, near, wide=0.26, nose=Colour(0.28, 0.02, 40))
    inside += gaze(tones, Colour(0.42, 0.07, 55), face, expression, m, near)
    if face.joy > 0.7 and SIZES[face.mouth][1] == 0 and not near.far:
        tongue = ellipse(m * 1.9 + 0.02, 0.135, 0.055, 0.070)
        inside.append(Cut(tongue, Colour(0.68, 0.12, 20), lift=near.lift(0.4), edge=0.3, name="tongue"))
    return (), (skull, Group(tuple(inside), clip=skull.path), *flaps)


def _bird(
    tones: Tones, face: Face, expression: Expression, m: float, view: View, swing: float, near: Nearness
) -> Drawn:
    skull = skull_of(0.50, tones, near)
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
    if view == "back":
        return (), (*crest, skull)
    if view == "profile":
        cheek_paint = tones.skin.plain.mixed(Colour(0.95, 0.02, 80), 0.55)
        mask = smooth(((0.02, 0.30), (0.12, 0.62), (0.30, 0.64), (0.60, 0.40), (0.50, -0.05), (0.10, -0.02)))
        face_mark: list[Record] = [Cut(mask, cheek_paint, edge=0, name="mask")]
        iris = Colour(0.34, 0.05, 55)
        return profile_head(
            "bird", 0.50, ((), ()), list(crest), [], face_mark, iris, iris, tones, face, expression, near
        )
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
    inside += gaze(tones, Colour(0.34, 0.05, 55), face, expression, m, near)
    return (), (
        *crest,
        skull,
        Group(tuple(inside), clip=skull.path),
        Cut(lower, beak.darker(0.12), lift=near.lift(0.5), edge=0.4, name="beak"),
        Cut(upper, beak, lift=near.lift(1.2), edge=near.edge, name="beak"),
    )


_HEADS = {"cat": _cat, "dog": _dog, "bird": _bird, "robot": robot, "lion": lion}


def tail(body: Body) -> DisplayList:
    """A tail behind the body, that lags as hair does."""
    head, tones, s = body.head, body.tones, body.swing / 90
    x, y = body.skeleton.pelvis
    x -= body.proportions.hip_half * 0.8
    if body.pose.view == "profile":
        x += 0.17 * head
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
        "fox": (
            ((0.2, 0.0), (-0.45, -0.10), (-0.90 - s, 0.15), (-1.05 - s * 2, 0.65), (-0.95 - s * 2.4, 0.95)),
            (0.16, 0.30, 0.42, 0.36, 0.06),
        ),
        "wolf": (
            ((0.2, 0.0), (-0.40, -0.20), (-0.75 - s, -0.40), (-0.95 - s * 2, -0.75)),
            (0.18, 0.30, 0.32, 0.08),
        ),
        "mouse": (
            ((0.2, 0.0), (-0.55, -0.20), (-1.00 - s, -0.10), (-1.20 - s * 2, 0.30)),
            (0.09, 0.07, 0.06, 0.03),
        ),
        "monkey": (
            ((0.2, 0.0), (-0.55, -0.15), (-0.95 - s, 0.30), (-0.75 - s * 2, 0.75), (-0.50 - s * 2, 0.60)),
            (0.12, 0.11, 0.10, 0.09, 0.07),
        ),
        "tiger": (
            ((0.2, 0.0), (-0.50, -0.12), (-0.92 - s, 0.25), (-0.85 - s * 2, 0.75)),
            (0.18, 0.17, 0.16, 0.13),
        ),
        "horse": (
            ((0.2, 0.10), (-0.35, 0.10), (-0.62 - s, -0.30), (-0.60 - s * 2, -0.85)),
            (0.16, 0.28, 0.30, 0.10),
        ),
        "cow": (
            ((0.2, 0.0), (-0.35, -0.05), (-0.50 - s, -0.40), (-0.48 - s * 2, -0.75)),
            (0.09, 0.08, 0.07, 0.17),
        ),
        "elephant": (((0.2, 0.0), (-0.35, -0.10), (-0.45 - s, -0.50)), (0.09, 0.07, 0.11)),
        "pig": (
            ((0.2, 0.0), (-0.25, 0.06), (-0.36 - s, -0.04), (-0.26 - s, -0.10)),
            (0.08, 0.07, 0.06, 0.05),
        ),
        "dragon": (
            ((0.3, 0.0), (-0.45, -0.35), (-1.00 - s, -0.55), (-1.45 - s * 2, -0.25), (-1.55 - s * 2.4, 0.10)),
            (0.50, 0.44, 0.30, 0.18, 0.04),
        ),
        "fish": (
            ((0.2, 0.0), (-0.40, -0.10), (-0.70 - s, -0.10), (-1.05 - s * 2, -0.05)),
            (0.34, 0.24, 0.20, 0.66),
        ),
        "squirrel": (
            ((0.2, 0.0), (-0.50, 0.00), (-0.98 - s, 0.42), (-0.86 - s * 2, 1.02), (-1.22 - s * 2.4, 1.46)),
            (0.22, 0.50, 0.74, 0.80, 0.44),
        ),
        "whale": (
            ((0.3, 0.05), (-0.40, -0.12), (-0.86 - s, 0.02), (-1.06 - s * 2, 0.36)),
            (0.52, 0.38, 0.20, 0.12),
        ),
        "turtle": (((0.30, 0.10), (0.0, 0.62), (-0.22, 1.10)), (1.25, 1.55, 1.05)),
        "hedgehog": (((-0.10, 0.10), (-0.20, 0.55), (-0.12, 1.0)), (0.80, 1.05, 0.70)),
        "rabbit": (((-0.10, 0.05), (-0.36, 0.08)), (0.26, 0.28)),
        "sheep": (((-0.10, 0.0), (-0.34, -0.06)), (0.22, 0.24)),
        "deer": (((-0.05, 0.05), (-0.30, 0.16)), (0.20, 0.12)),
        "bear": (((-0.05, 0.0), (-0.26, 0.02)), (0.20, 0.20)),
        "panda": (((-0.05, 0.0), (-0.26, 0.02)), (0.20, 0.20)),
    }
    if body.sheet.kind == "bird":
        return tuple(
            Cut(
                path,
                (tones.skin.shade, tones.skin.fold, tones.skin.shade)[n],
                lift=body.near.lift(1.0),
                edge=body.near.edge * 0.7,
                name="tail",
            )
            for n, path in enumerate(feathered_tail(x, y, head, body.swing))
        )
    shape = shapes.get(body.sheet.kind)
    if shape is None:
        return ()
    points = [(x + px * head, y + py * head) for px, py in shape[0]]
    made: list[Record] = [
        Cut(
            ribbon(points, [w * head for w in shape[1]], round_end=True),
            tones.skin.shade,
            lift=body.near.lift(1.0),
            edge=body.near.edge * 0.7,
            name="tail",
        )
    ]
    if body.sheet.kind == "turtle":
        made += shell(points, head, tones)
    if body.sheet.kind == "whale":
        made.append(fluke(points[-1], head, tones, body.near))
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
