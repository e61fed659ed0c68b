"""Masks: a cloth over nose and mouth, a surgeon's, a carnival's about the eyes, a veil; from before, beside, behind."""

from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Face
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, ribbon, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.expression import expression_of, measures_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import face_outline, half_of, jaw_of, middle
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.painted_masks import painted
from yingxi.stage.people.profile import eye_beside, profile_outline
from yingxi.stage.people.tones import Cloth, cloth, tones_of
from yingxi.stage.people.traits import traits_of

HIDES_MOUTH = ("cloth", "surgical", "opera", "veil")
"""Under these no beard is seen but a long one."""
ABOUT_EYES = ("half", "opera")
GILT = Colour(0.78, 0.095, 85)
# How much of the face is seen through a veil, and how far it and a kerchief fall below the chin, in H.
SHEER, VEIL_FALLS, CLOTH_FALLS = 0.80, 0.46, 0.25
_STRING = Colour(0.90, 0.01, 90)


def mask_cloth(sheet: CharacterSheet) -> Cloth:
    return cloth(from_hex(sheet.mask_colour or "#4a4650"))


def mask_before(sheet: CharacterSheet, turn: float, near: Nearness) -> DisplayList:
    """The mask on a face that is turned by `turn`; nothing where none is worn. The eyes are `eyes_in`'s."""
    e, m = measures_of(sheet).eye_y, middle(turn)
    left, right = jaw_of(sheet, turn, (e - 0.08, 0.34, 0.22, 0.11))
    paint = mask_cloth(sheet)
    match sheet.mask:
        case "cloth" | "veil":
            return _hung(sheet, left, right, e, m, paint, near)
        case "surgical":
            return _pleated(left, right, e, m, paint, near)
        case "half":
            return _domino(left, right, e, m, paint, near)
        case "opera":
            return painted(face_outline(sheet, turn), (m, e), half_of(sheet), paint, near)
    return ()


def mask_beside(sheet: CharacterSheet, near: Nearness, nose: int) -> DisplayList:
    """The mask from the side."""
    half, e = half_of(sheet), measures_of(sheet).eye_y
    k, paint = half / 0.42, mask_cloth(sheet)
    front = 0.385 * k
    tip = front + 0.105 * traits_of(sheet).nose
    match sheet.mask:
        case "cloth" | "veil":
            return _hung_beside(sheet, k, e, front, tip, paint, near)
        case "surgical":
            return _pleated_beside(k, e, front, tip, paint, near)
        case "half":
            return _domino_beside(k, e, front, paint, near)
        case "opera":
            outline = profile_outline(sheet, half, 0.0, nose)
            return painted(outline, (0.30 * k, e), half, paint, near, beside=True)
    return ()


def mask_behind(sheet: CharacterSheet, near: Nearness) -> DisplayList:
    """What ties it: a band about the back of the head, and a knot."""
    if sheet.mask in ("none", "surgical"):
        return ()
    w, paint, y = half_of(sheet), mask_cloth(sheet), measures_of(sheet).eye_y - 0.06
    wide = 0.055 if sheet.mask == "cloth" else 0.026
    line = ((-w * 1.02, y + 0.01), (0.0, y - 0.045), (w * 1.02, y + 0.01))
    ends = [
        ribbon(
            ((0.0, y - 0.04), (side * 0.06, y - 0.14), (side * 0.10, y - 0.26)),
            (wide * 0.7, wide * 1.3, wide * 1.1),
        )
        for side in (-1.0, 1.0)
    ]
    return (
        *(
            Cut(end, paint.shade, lift=near.lift(0.8), edge=near.edge * 0.5, name="mask's end")
            for end in ends
        ),
        Cut(
            ribbon(line, (wide, wide, wide)),
            paint.plain,
            lift=near.lift(1.0),
            edge=near.edge,
            name="mask's band",
        ),
        Cut(
            ellipse(0.0, y - 0.045, wide * 0.9, wide * 0.8),
            paint.light,
            lift=near.lift(0.6),
            edge=0.5,
            name="mask's knot",
        ),
    )


def eyes_in(
    sheet: CharacterSheet,
    face: Face,
    near_eye: Point,
    far_eye: Point | None,
    narrow: tuple[float, float],
    near: Nearness,
) -> DisplayList:
    """The openings of a mask that lies about the eyes, and the eyes in them; `narrow` is how much narrower the near
    and the far one are seen."""
    if sheet.mask not in ABOUT_EYES:
        return ()
    tones, measures, traits = tones_of(sheet), measures_of(sheet), traits_of(sheet)
    expression, rim = expression_of(face, sheet.age), mask_cloth(sheet).fold
    seen = [(-1.0, near_eye, expression.near_eye, narrow[0])]
    seen += [(1.0, far_eye, expression.far_eye, narrow[1])] if far_eye else []
    made: list[Record] = []
    for side, at, state, share in seen:
        hole = ellipse(at[0], at[1] - 0.004, 0.105 * share, 0.076)
        made.append(Cut(hole, tones.skin.shade, edge=0, name="opening"))
        made += eye(at, side, state, face, measures, tones, near, narrow=share, traits=traits)
        if near.pixels > 40:
            made.append(Stroke(hole, GILT if sheet.mask == "half" else rim, 0.016, name="rim"))
    return tuple(made)


def _hung(
    sheet: CharacterSheet,
    left: tuple[Point, ...],
    right: tuple[Point, ...],
    e: float,
    m: float,
    paint: Cloth,
    near: Nearness,
) -> DisplayList:
    """Over the bridge of the nose from ear to ear; a kerchief ends in a corner, a veil in a wide hem."""
    veil = sheet.mask == "veil"
    out, low = 0.018, -VEIL_FALLS if veil else -CLOTH_FALLS
    sides = [[(x + side * out, y) for x, y in edge] for side, edge in ((-1.0, left), (1.0, right))]
    top = (
        (m * 1.15 - 0.17, e - 0.105),
        (m * 1.28 - 0.03, e - 0.058),
        (m * 1.30 + 0.04, e - 0.060),
        (m * 1.20 + 0.16, e - 0.108),
    )
    wide = 0.40 if veil else 0.26
    hem: tuple[Point, ...] = (
        (m * 0.7 + wide * 0.95, low * 0.55),
        (m * 0.7 + wide * 0.80, low),
        (m * 0.7, low - 0.045),
        (m * 0.7 - wide * 0.85, low),
        (m * 0.7 - wide, low * 0.55),
    )
    if not veil:
        hem = (
            (m * 0.8 + wide, -0.015),
            (m * 0.78 + 0.02, low),
            (m * 0.76 - 0.03, low + 0.005),
            (m * 0.8 - wide, -0.02),
        )
    shape = smooth((*top, *sides[1], *hem, *reversed(sides[0])), tension=0.30)
    seen = paint.plain.clear(SHEER) if veil else paint.plain
    made: list[Record] = [Cut(shape, seen, lift=near.lift(1.6), edge=near.edge, name="mask")]
    if near.pixels > 38:
        made += [
            crease(points, 0.026, paint.fold)
            for points in (
                ((sides[0][0][0] + 0.02, e - 0.12), (m - 0.22, e - 0.20), (m * 1.1 - 0.05, e - 0.21)),
                ((sides[0][1][0] + 0.03, 0.30), (m - 0.20, 0.17), (m - 0.02, 0.12)),
                ((sides[1][1][0] - 0.03, 0.31), (m + 0.17, 0.19), (m + 0.04, 0.14)),
                ((m * 1.30 + 0.05, e - 0.075), (m * 1.36 + 0.07, e - 0.15), (m * 1.25 + 0.02, e - 0.19)),
                ((m * 0.9 - 0.10, 0.06), (m * 0.8 - 0.07, low * 0.35), (m * 0.7 - 0.06, low * 0.8)),
                ((m * 0.9 + 0.10, 0.06), (m * 0.8 + 0.10, low * 0.30), (m * 0.7 + 0.06, low * 0.6)),
            )
        ]
        rim = smooth((sides[0][0], *top, sides[1][0]), closed=False, tension=0.30)
        made.append(Stroke(rim, GILT if veil else paint.light, 0.020 if veil else 0.013, name="mask's rim"))
    return tuple(made)


def _hung_beside(
    sheet: CharacterSheet, k: float, e: float, front: float, tip: float, paint: Cloth, near: Nearness
) -> DisplayList:
    veil = sheet.mask == "veil"
    low = -VEIL_FALLS if veil else -CLOTH_FALLS
    top: tuple[Point, ...] = ((-0.09 * k, e - 0.03), (0.16 * k, e - 0.105), (front + 0.028, e - 0.062))
    hem: tuple[Point, ...] = ((0.34 * k, low), (0.20 * k, low + 0.02), (0.04 * k, -0.01))
    if veil:
        hem = ((0.42 * k, low), (0.22 * k, low - 0.04), (0.02 * k, low), (-0.08 * k, low * 0.4))
    shape = smooth(
        (
            *top,
            (tip + 0.018, e - 0.135),
            (tip - 0.02, e - 0.24),
            (front + 0.035, 0.08),
            *hem,
            (-0.13 * k, 0.16),
        ),
        tension=0.30,
    )
    strap = smooth(((-0.05 * k, e - 0.045), (-0.25 * k, e - 0.03), (-0.46 * k, e - 0.06)), closed=False)
    seen = paint.plain.clear(SHEER) if veil else paint.plain
    made: list[Record] = [
        Stroke(strap, paint.shade, 0.055 if not veil else 0.03, name="mask's band"),
        Cut(shape, seen, lift=near.lift(1.6), edge=near.edge, name="mask"),
    ]
    if near.pixels > 38:
        made += [
            crease(points, 0.026, paint.fold)
            for points in (
                ((-0.04 * k, e - 0.09), (0.16 * k, e - 0.18), (front - 0.01, e - 0.19)),
                ((-0.06 * k, 0.28), (0.14 * k, 0.20), (front - 0.06, 0.17)),
                ((0.20 * k, 0.08), (0.24 * k, low * 0.3), (0.27 * k, low * 0.8)),
            )
        ]
        rim = smooth(top, closed=False, tension=0.30)
        made.append(Stroke(rim, GILT if veil else paint.light, 0.020 if veil else 0.013, name="mask's rim"))
    return tuple(made)


def _pleated(
    left: tuple[Point, ...], right: tuple[Point, ...], e: float, m: float, paint: Cloth, near: Nearness
) -> DisplayList:
    """A surgeon's: pleats across, a wire over the nose, loops to the ears."""
    a, b = [(x * 0.86 + m * 0.12, y) for x, y in left], [(x * 0.86 + m * 0.12, y) for x, y in right]
    shape = smooth(
        (
            (a[0][0], e - 0.155), (m * 1.2 - 0.10, e - 0.105), (m * 1.3, e - 0.078), (m * 1.2 + 0.11, e - 0.108),
            (b[0][0], e - 0.158), (b[1][0], 0.26), (b[2][0] - 0.01, 0.12), (m * 0.8 + 0.14, 0.0), (m * 0.78, -0.018),
            (m * 0.8 - 0.14, 0.0), (a[2][0] + 0.01, 0.12), (a[1][0], 0.26),
        ),
        tension=0.30,
    )  # fmt: skip
    loops = [
        Stroke(
            smooth((edge[0], (edge[0][0] * 1.02, edge[0][1] + 0.0), far), closed=False),
            _STRING,
            0.018,
            name="loop",
        )
        for edge, far in (
            ([(a[0][0], e - 0.15)], (left[0][0] - 0.005, e - 0.02)),
            ([(a[1][0] - 0.005, 0.20)], (left[0][0] + 0.002, e - 0.14)),
            ([(b[0][0], e - 0.15)], (right[0][0] + 0.005, e - 0.02)),
        )
    ]
    made: list[Record] = [*loops, Cut(shape, paint.plain, lift=near.lift(1.4), edge=near.edge, name="mask")]
    if near.pixels > 38:
        made += [
            Stroke(
                smooth(((a[1][0] + 0.03, y), (m * 1.05, y - 0.020), (b[1][0] - 0.03, y)), closed=False),
                paint.fold,
                0.013,
                name="pleat",
            )
            for y in (0.305, 0.225, 0.145)
        ]
    return tuple(made)


def _pleated_beside(
    k: float, e: float, front: float, tip: float, paint: Cloth, near: Nearness
) -> DisplayList:
    shape = smooth(
        (
            (0.10 * k, e - 0.165), (front, e - 0.085), (tip + 0.016, e - 0.135), (tip - 0.005, e - 0.22),
            (front + 0.05, 0.10), (front - 0.03, -0.005), (0.20 * k, 0.0), (0.09 * k, 0.13),
        ),
        tension=0.28,
    )  # fmt: skip
    made: list[Record] = [
        Stroke(
            smooth(((0.11 * k, y), (0.02 * k, up), (-0.05 * k, up)), closed=False),
            _STRING,
            0.018,
            name="loop",
        )
        for y, up in ((e - 0.17, e - 0.03), (0.14, e - 0.16))
    ]
    made.append(Cut(shape, paint.plain, lift=near.lift(1.4), edge=near.edge, name="mask"))
    if near.pixels > 38:
        made += [
            Stroke(
                smooth(((0.12 * k, y - 0.02), (front + 0.02, y)), closed=False),
                paint.fold,
                0.013,
                name="pleat",
            )
            for y in (0.30, 0.22, 0.14)
        ]
    return tuple(made)


def _domino(
    left: tuple[Point, ...], right: tuple[Point, ...], e: float, m: float, paint: Cloth, near: Nearness
) -> DisplayList:
    """A carnival's half mask: points that rise at the temples, a gilt rim, a stone between the brows."""
    a, b = left[0][0], right[0][0]
    shape = smooth(
        (
            (m * 1.22, e - 0.165), (m * 1.1 + 0.10, e - 0.120), (b - 0.12, e - 0.128), (b - 0.005, e - 0.02),
            (b + 0.035, e + 0.19), (b - 0.11, e + 0.150), (m + 0.13, e + 0.150), (m * 1.05, e + 0.105),
            (m - 0.13, e + 0.150), (a + 0.12, e + 0.150), (a - 0.035, e + 0.19), (a + 0.005, e - 0.02),
            (a + 0.13, e - 0.128), (m * 1.1 - 0.10, e - 0.120),
        ),
        tension=0.34,
    )  # fmt: skip
    made: list[Record] = [Cut(shape, paint.plain, lift=near.lift(1.6), edge=near.edge, name="mask")]
    return (*made, *_gilded(shape, (m * 1.08, e + 0.115), near))


def _gilded(shape: Path, stone: Point, near: Nearness) -> DisplayList:
    if near.pixels < 34:
        return ()
    return (
        Stroke(shape, GILT, 0.016, name="mask's rim"),
        Cut(
            ellipse(*stone, 0.026, 0.034), Colour(0.55, 0.15, 25), lift=near.lift(0.4), edge=0.7, name="stone"
        ),
    )


def _domino_beside(k: float, e: float, front: float, paint: Cloth, near: Nearness) -> DisplayList:
    shape = smooth(
        (
            (front + 0.035, e - 0.085), (0.24 * k, e - 0.125), (0.07 * k, e - 0.095), (-0.01 * k, e + 0.01),
            (-0.05 * k, e + 0.185), (0.14 * k, e + 0.150), (front - 0.03, e + 0.150), (front + 0.014, e + 0.10),
            (front + 0.006, e + 0.01),
        ),
        tension=0.34,
    )  # fmt: skip
    band = smooth(((-0.02 * k, e + 0.06), (-0.24 * k, e + 0.04), (-0.455 * k, e + 0.02)), closed=False)
    made: list[Record] = [
        Stroke(band, paint.shade, 0.026, name="mask's band"),
        Cut(shape, paint.plain, lift=near.lift(1.6), edge=near.edge, name="mask"),
    ]
    return (*made, *_gilded(shape, (front - 0.015, e + 0.118), near))


def eyes_beside(sheet: CharacterSheet, face: Face, near: Nearness) -> DisplayList:
    return eyes_in(sheet, face, eye_beside(sheet, half_of(sheet)), None, (0.62, 0.62), near)
