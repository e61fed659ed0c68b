"""The head from back hair to hat in its three views, in head space; and where it stands on the body."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin

from yingxi.film.performance import Face, View
from yingxi.film.seeds import chance, seed_of
from yingxi.film.sheet import CharacterSheet, HairStyle
from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.carved import carved_face
from yingxi.stage.people.expression import SLIDE, expression_of, measures_of
from yingxi.stage.people.eyes import eye
from yingxi.stage.people.face_shape import ear, face_outline, half_of, jaw_of, middle
from yingxi.stage.people.features import age_lines, brow, cheek, nose
from yingxi.stage.people.folding import folded
from yingxi.stage.people.hair import Hairdo, Wig, hair_beside, hair_from_behind, hair_of, hung_behind
from yingxi.stage.people.hats import CLOSE, SHOWS_CROWN
from yingxi.stage.people.hats.clown import red_nose
from yingxi.stage.people.inbetween import layers_between, mirrored, pieces_between
from yingxi.stage.people.masks import (
    HIDES_MOUTH,
    eyes_beside,
    eyes_in,
    mask_before,
    mask_behind,
    mask_beside,
)
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.people.mouths import SIZES, mouth
from yingxi.stage.people.narrow import face_between, marks_between, share_of_profile
from yingxi.stage.people.profile import profile_face
from yingxi.stage.people.tones import tones_of
from yingxi.stage.people.traits import traits_of
from yingxi.stage.people.worn import beard, glasses, hat, hat_behind, moustache

INWARDS = 0.30
"""By how much of its distance from the mid-line the eye that is turned away comes nearer to it: cheek and temple stay
in sight beyond it."""
TURNED = 0.5
"""From this turn on hair and hat are drawn as they lie on a head turned to that side."""
ROUNDED = 70.0
"""Pixels of head from which a face is drawn in two planes."""
BEARDED = (0.50, 0.34, 0.22, 0.12)
"""Heights of the jaw, in H over the chin, at which a beard lies along it."""
# What is left of high hair under a hat.
_FLATTER: dict[HairStyle, HairStyle] = {
    "afro": "curly", "spiky": "short", "slicked": "short", "twin buns": "bob", "coiffure": "bun",
}  # fmt: skip

_UNDER_A_HOOD: tuple[HairStyle, ...] = ("long", "wavy", "braid", "ponytail", "pigtails", "curly", "afro")
"""What would come out below it is tucked in."""


@dataclass(frozen=True, slots=True)
class DrawnHead:
    """`behind` is drawn before the body, `front` after the neck and the collar."""

    behind: DisplayList
    front: DisplayList


def head_matrix(body: Body) -> Matrix:
    """From head space to figure space."""
    x, y = body.skeleton.neck
    size, angle = body.head, radians(body.skeleton.head_angle)
    c, s = cos(angle) * size, sin(angle) * size
    # Between its drawings a body is narrowed or broadened, a head is drawn as it is seen.
    wide = 1 / body.pose.squash
    return c * wide, -s, s * wide, c, x, y


def head_group(body: Body, records: DisplayList, name: str, *, over: bool = False) -> Group:
    """The head where it stands on the body; turned `over`, it looks the other way."""
    a, b, c, d, x, y = head_matrix(body)
    return Group(records, (-a, -b, c, d, x, y) if over else (a, b, c, d, x, y), name=name)


@lru_cache(maxsize=512)
def head_of(
    sheet: CharacterSheet,
    face: Face,
    view: View,
    swing: float,
    near: Nearness,
    seed: int,
    *,
    carved: bool = False,
) -> DrawnHead:
    """The head in `view`; `swing` is by how much hair lags, in degrees. The profile of a puppet is `carved`."""
    match view:
        case "profile":
            return _from_the_side(sheet, face, swing, near, seed, carved=carved)
        case "back":
            return _from_behind(sheet, swing, near, seed)
    share = share_of_profile(face.turn)
    if share > 0.0:
        return _narrow(sheet, face, share, swing, near, seed)
    return _three_quarter(sheet, face, swing, near, seed)


def _wig(sheet: CharacterSheet, turn: float, swing: float, near: Nearness, seed: int) -> Wig:
    tones = tones_of(sheet)
    return Wig(
        age=sheet.age,
        half=half_of(sheet),
        eye=measures_of(sheet).eye_y,
        middle=middle(turn),
        swing=swing,
        hair=tones.hair,
        accent=tones.scarf if sheet.scarf else tones.trim,
        near=near,
        seed=seed_of(seed, sheet.id, "hair"),
        hat=sheet.hat not in ("none", *SHOWS_CROWN),
        female=sheet.sex == "female",
    )


def _style(sheet: CharacterSheet) -> HairStyle:
    """The hair that fits under the hat: none of it may come through."""
    if sheet.hat in CLOSE and sheet.hair.style not in ("bald", "shaven"):
        return "cropped"
    if sheet.hat == "none" or sheet.hat in SHOWS_CROWN:
        return sheet.hair.style
    if sheet.hat == "hood" and sheet.hair.style in _UNDER_A_HOOD:
        return "bob"
    return _FLATTER.get(sheet.hair.style, sheet.hair.style)


def _nose_of(sheet: CharacterSheet, seed: int) -> int:
    """One of three noses, the same for a person through the film."""
    return int(3 * chance(seed, sheet.id, "nose"))


def _three_quarter(sheet: CharacterSheet, face: Face, swing: float, near: Nearness, seed: int) -> DrawnHead:
    tones, turn = tones_of(sheet), face.turn
    wig = _wig(sheet, turn, swing, near, seed)
    hair, worn = _hair_worn(sheet, turn, swing, near, seed)
    outline = face_outline(sheet, turn, SIZES[face.mouth][1] * 0.20)
    # The jaw turns under: a slip of shade is left along it.
    rounded = near.pixels > ROUNDED
    paint = tones.skin.plain.mixed(tones.skin.shade, 0.75) if rounded else tones.skin.plain
    skull = Cut(outline, paint, lift=near.lift(2.0), edge=near.edge * 0.8, name="face")
    ears = {side: ear(sheet, turn, side, tones.skin, near) for side in (1.0, -1.0)}
    away = 1.0 if turn >= 0 else -1.0
    frontal = abs(turn) < 0.15
    m, measures = middle(turn), measures_of(sheet)
    lips = (m * 1.02, measures.eye_y - measures.mouth_down)
    front: list[Record] = [*ears[away], *(ears[-away] if frontal else ()), skull]
    left, right = jaw_of(sheet, turn, BEARDED)
    grown = beard(
        sheet.beard,
        lips,
        half_of(sheet),
        measures.eye_y - 0.02,
        tones.beard,
        near,
        wig.sway(0.4),
        jaw=(left, right),
    )
    features = _features(sheet, face, near, seed)
    if rounded:
        lit = Cut(outline.moved(-0.016 * away, 0.030), tones.skin.plain, edge=0, name="plane")
        if grown:
            front.append(Group((lit,), clip=outline, name="features"))
        else:
            features = (lit, *features)
    front += (*grown, Group(features, clip=outline, name="features"))
    front += moustache(sheet.beard, lips, tones.beard, near) if not mouth_hidden(sheet) else ()
    if sheet.red_nose:
        traits = traits_of(sheet)
        front += red_nose((m * 1.2 + away * 0.030, measures.eye_y - 0.150 * traits.nose_long), near)
    near_eye, far_eye, narrow = _eyes(sheet, turn)
    narrowed = (1.0, narrow) if away > 0 else (narrow, 1.0)
    front += mask_before(sheet, turn, near)
    front += eyes_in(sheet, face, near_eye, far_eye, narrowed, near)
    if sheet.glasses:
        front += glasses(
            near_eye, far_eye, (-half_of(sheet) * 0.93, measures.eye_y + 0.03), narrow, tones, near
        )
    front += ears[-away] if not frontal else ()
    front += (*hair.over, *worn.over)
    behind = (*worn.behind, *hair.behind)
    return DrawnHead(folded(behind), folded(front))


def mouth_hidden(sheet: CharacterSheet) -> bool:
    """Whether a mask lies over mouth and beard."""
    return sheet.mask in HIDES_MOUTH


def _hair_worn(
    sheet: CharacterSheet, turn: float, swing: float, near: Nearness, seed: int
) -> tuple[Hairdo, Hairdo]:
    """Hair and hat in three-quarter. A head that is turned to its other side has them there: before the camera they
    are half the one drawing, half its mirror image."""

    def drawn(turned: float, lags: float) -> tuple[Hairdo, Hairdo]:
        wig, cloth = _wig(sheet, turned, lags, near, seed), tones_of(sheet).hat
        worn = Hairdo(
            hat_behind(sheet.hat, wig, cloth, "three-quarter"), hat(sheet.hat, wig, cloth, "three-quarter")
        )
        return hair_of(_style(sheet), wig), worn

    if turn >= TURNED:
        return drawn(turn, swing)
    there = tuple(
        Hairdo(mirrored(each.behind), mirrored(each.over)) for each in drawn(max(TURNED, -turn), -swing)
    )
    if turn <= -TURNED:
        return there[0], there[1]
    share = (turn + TURNED) / (2 * TURNED)
    hair, worn = (
        _hair_between(hung_behind(first), hung_behind(second), share)
        for first, second in zip(there, drawn(TURNED, swing), strict=True)
    )
    return hair, worn


def _from_the_side(
    sheet: CharacterSheet, face: Face, swing: float, near: Nearness, seed: int, *, carved: bool
) -> DrawnHead:
    tones, wig = tones_of(sheet), _wig(sheet, 0.0, swing, near, seed)
    hairdo = hair_beside(_style(sheet), wig)
    measures, k = measures_of(sheet), wig.half / 0.42
    lips = (0.36 * k, measures.eye_y - measures.mouth_down)
    drawn = carved_face if carved else profile_face
    skull, *features = drawn(sheet, face, near, wig.half, _nose_of(sheet, seed))
    front: list[Record] = [skull]
    front += beard(
        sheet.beard,
        (0.25 * k, lips[1]),
        wig.half * 0.72,
        measures.eye_y - 0.06,
        tones.beard,
        near,
        wig.sway(0.4),
        far_seen=False,
    )
    front += features
    front += (
        moustache(sheet.beard, lips, tones.beard, near, half_only=True) if not mouth_hidden(sheet) else ()
    )
    if sheet.red_nose:
        front += red_nose((0.435 * k, measures.eye_y - 0.132 * traits_of(sheet).nose_long), near)
    if sheet.glasses:
        front += glasses(
            (0.27 * k, measures.eye_y), None, (-0.05 * k, measures.eye_y + 0.03), 0.7, tones, near
        )
    front += (*mask_beside(sheet, near, _nose_of(sheet, seed)), *eyes_beside(sheet, face, near))
    front += hairdo.over
    front += hat(sheet.hat, wig, tones.hat, "profile")
    behind = (*hat_behind(sheet.hat, wig, tones.hat, "profile"), *hairdo.behind)
    return DrawnHead(folded(behind), folded(front))


def _narrow(
    sheet: CharacterSheet, face: Face, share: float, swing: float, near: Nearness, seed: int
) -> DrawnHead:
    """Between three-quarter and profile."""
    tones, half, eye_y = tones_of(sheet), half_of(sheet), measures_of(sheet).eye_y
    before, beside = (_wig(sheet, turn, swing, near, seed) for turn in (1.0, 0.0))
    marks = marks_between(sheet, *_eyes(sheet, 1.0)[:2], share)
    skull, *features = face_between(sheet, face, marks, near, _nose_of(sheet, seed))
    front: list[Record] = [skull]
    x, y = marks.lips
    front += beard(
        sheet.beard,
        (x - (x - 0.20) * share, y),
        half * (1 - 0.38 * share),
        eye_y - 0.02 - 0.04 * share,
        tones.beard,
        near,
        before.sway(0.4),
        far_seen=False,
    )
    front += features
    if not mouth_hidden(sheet):
        front += moustache(sheet.beard, marks.lips, tones.beard, near, half_only=not marks.far_seen)
    if sheet.red_nose:
        front += red_nose((x + 0.06, eye_y - 0.145 * traits_of(sheet).nose_long), near)
    if sheet.glasses:
        far_eye = marks.far_eye if marks.far_seen else None
        bow = (-half * (0.93 - 0.8 * share), eye_y + 0.03)
        front += glasses(marks.near_eye, far_eye, bow, 0.75 * (1 - 0.6 * share), tones, near)
    masks = mask_before(sheet, 1.0, near), mask_beside(sheet, near, _nose_of(sheet, seed))
    front += pieces_between(*masks, share)
    far = marks.far_eye if marks.far_seen else None
    front += eyes_in(sheet, face, marks.near_eye, far, (1 - 0.38 * share, 0.75 * (1 - 0.6 * share)), near)
    style = _style(sheet)
    hair = _hair_between(hair_of(style, before), hair_beside(style, beside), share)
    front += hair.over
    worn = (hat(sheet.hat, before, tones.hat, "three-quarter"), hat(sheet.hat, beside, tones.hat, "profile"))
    front += pieces_between(*worn, share)
    hung = (
        hat_behind(sheet.hat, before, tones.hat, "three-quarter"),
        hat_behind(sheet.hat, beside, tones.hat, "profile"),
    )
    behind = (*pieces_between(*hung, share), *hair.behind)
    return DrawnHead(folded(behind), folded(front))


def _hair_between(first: Hairdo, second: Hairdo, share: float) -> Hairdo:
    """What lies behind the head and over it: a tail may be behind it in one drawing and over it in the other."""
    behind, over = layers_between((first.behind, first.over), (second.behind, second.over), share)
    return Hairdo(behind, over)


def _from_behind(sheet: CharacterSheet, swing: float, near: Nearness, seed: int) -> DrawnHead:
    tones, wig = tones_of(sheet), _wig(sheet, 0.0, swing, near, seed)
    hairdo = hair_from_behind(_style(sheet), wig)
    front: list[Record] = []
    for side in (-1.0, 1.0):
        front += ear(sheet, 0.0, side, tones.skin, near)
    front.append(Cut(_nape(wig.half), tones.skin.plain, edge=0, name="head"))
    front += (*hairdo.over, *mask_behind(sheet, near))
    front += hat(sheet.hat, wig, tones.hat, "back")
    return DrawnHead((), folded(front))


def _nape(half: float) -> Path:
    """The skull from behind: it narrows to the neck, where a face would have its chin."""
    right = (
        (half * 0.62, 0.94),
        (half * 0.97, 0.70),
        (half * 0.97, 0.48),
        (half * 0.80, 0.26),
        (half * 0.46, 0.12),
        (half * 0.34, 0.0),
    )
    return smooth(((0.0, 1.0), *right, *((-x, y) for x, y in reversed(right))))


def _eyes(sheet: CharacterSheet, turn: float) -> tuple[Point, Point, float]:
    """Where the near and the far eye stand, and how much narrower the one turned away is."""
    m, measures = middle(turn), measures_of(sheet)
    turned = abs(m) / SLIDE
    shift = measures.eye_x * INWARDS * turned
    near_x = m - measures.eye_x + (shift if m < 0 else 0.0)
    far_x = m + measures.eye_x - (shift if m >= 0 else 0.0)
    return (near_x, measures.eye_y), (far_x, measures.eye_y), 1 - 0.25 * turned


def _features(sheet: CharacterSheet, face: Face, near: Nearness, seed: int) -> DisplayList:
    tones, age = tones_of(sheet), sheet.age
    m, measures = middle(face.turn), measures_of(sheet)
    expression = expression_of(face, age)
    away = 1.0 if m >= 0 else -1.0
    turned = abs(m) / SLIDE
    near_eye, far_eye, narrowed = _eyes(sheet, face.turn)
    lips = (m * 1.02, measures.eye_y - measures.mouth_down)
    sides = (
        (1.0, far_eye, narrowed if away > 0 else 1.0, expression.far_eye, expression.far_brow),
        (-1.0, near_eye, narrowed if away < 0 else 1.0, expression.near_eye, expression.near_brow),
    )
    traits = traits_of(sheet)
    made: list[Record] = []
    for side, (x, y), narrow, _, _ in sides:
        radius = 0.115 if age == "child" else 0.10
        blush = expression.blush * traits.blush
        made += cheek((x + side * 0.045 * narrow, y - 0.175), radius, blush, tones, near)
    made += nose((m * 1.2, measures.eye_y), away, turned, _nose_of(sheet, seed), traits, tones, near)
    lift = measures.eye_high * traits.high * 0.55 + (0.085 if age == "child" else 0.078)
    for side, at, narrow, eye_state, brow_state in sides:
        made += age_lines(
            at, side, lips, measures, traits, tones, near, narrow=narrow, smile=expression.mouth.bend
        )
        made += eye(at, side, eye_state, face, measures, tones, near, narrow=narrow, traits=traits)
        made += brow(
            (at[0] + side * 0.008, at[1] + lift),
            side,
            brow_state,
            sheet.brows,
            tones,
            near,
            narrow=narrow,
            traits=traits,
        )
    made += mouth(
        lips, face.mouth, expression.mouth, tones, near, far_side=away, turned=turned, traits=traits
    )
    return tuple(made)
