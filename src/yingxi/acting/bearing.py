"""How somebody carries themselves before they do anything: spine and arms by age, feeling and posture."""

from collections.abc import Collection
from typing import Literal

from yingxi.acting.footing import Footing
from yingxi.acting.movement import Side
from yingxi.acting.reaching import arm_to, blended
from yingxi.film.hats import HAT
from yingxi.film.performance import Arm, Hand
from yingxi.film.seeds import choice
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.people.carrying import BLADES, thing_held
from yingxi.stage.props import prop_named
from yingxi.stage.rig import LimbJoints, Point, Proportions, Skeleton, arm_towards

Spine = dict[str, float]
Manner = Literal["hanging", "clasped", "hip", "folded", "holding", "pocket"]

# Lean, chest, neck in degrees, drop of the pelvis in body heights: shoulders four degrees against the hips.
BEARING = {
    "child": (-1.0, 3.0, -1.0, 0.0),
    "young": (-2.0, 4.0, -1.0, 0.0),
    "adult": (-2.0, 4.0, -1.0, 0.0),
    # The head before the breast by the neck's own stoop (`STOOP`), the back over the feet: bent from the hips, too, an
    # elder seen whole seems about to fall.
    "elder": (1.0, 5.0, -5.0, 0.001),
}
FEELING = {
    "sadness": (2.0, 5.0, 5.0),
    "fear": (-3.0, 2.0, -2.0),
    "joy": (-1.0, -2.0, -2.0),
    "anger": (3.0, -2.0, 2.0),
    "tenderness": (1.0, 1.0, 2.0),
    "surprise": (-2.0, -2.0, -2.0),
}


# What hands do in standing, by feeling, else by age.
MANNERS: dict[str, tuple[Manner, ...]] = {
    "child": ("clasped", "hanging", "holding", "hip"),
    "young": ("pocket", "hip", "holding", "clasped"),
    "adult": ("pocket", "hip", "clasped", "holding"),
    "elder": ("clasped", "holding", "hanging"),
    "anger": ("hip", "folded"),
    "doubt": ("folded", "hip"),
    "disgust": ("folded", "hanging"),
    "fear": ("holding", "clasped"),
    "sadness": ("holding", "clasped", "hanging"),
}

# By so many degrees the far upper arm is before the body where its hand carries something: both things are seen.
FAR_CARRIES = 13.0
# A hat hangs down beside its owner.
FAR_HANGS = -2.0
# A blade hangs from an arm that is bent by so many degrees, and points to nobody.
LOW_ELBOW = 16.0
# How high over the bone a palm lies on a thigh, in heads.
ON_THIGH = 0.24
# Where on a wheel before a driver's seat the near and the far palm lie, in metres from the pelvis' plumb line and over
# the ground, and how far the wrists are bent, in degrees.
ON_THE_WHEEL: tuple[tuple[Side, tuple[float, float], float], ...] = (
    ("near", (0.46, 0.865), 10.0),
    ("far", (0.56, 1.02), 14.0),
)


def spine_of(sheet: CharacterSheet, feeling: str) -> Spine:
    """The spine's channels at rest."""
    lean, chest, neck, drop = BEARING[sheet.age]
    more = FEELING.get(feeling, (0.0, 0.0, 0.0))
    return {
        "lean": lean + more[0],
        "chest": chest + more[1],
        "neck": neck + more[2],
        "tilt": 0.0,
        "turn": 0.0,
        "drop": drop * sheet.height,
        "shift": 0.0,
        "weight": 0.0,
        "lids": 0.0,
        "brow_lift": 0.0,
        "gaze_x": 0.0,
        "gaze_y": 0.0,
        "sway": 0.0,
        "bowed": 0.0,
    }


FREE = Arm(shoulder=-2.0, elbow=8.0, wrist=4.0)
"""The far arm beside one that holds something: along the body, or its hand would seem a third one under that."""
FAR_ABED = 20.0
"""Degrees by which the far arm of who lies goes down to the bed."""
ON_BELLY = (-0.10, 0.12)
"""Where the near hand of who lies rests, in heads from the waist: towards the feet, and over it."""


def arms_at_rest(
    proportions: Proportions,
    skeleton: Skeleton,
    footing: Footing,
    hip: float,
    held: str,
    manner: Manner,
    sway: float = 0.0,
    *,
    front: float,
    steers: bool = False,
    far_held: str = "",
) -> tuple[Arm, Arm]:
    """The near and the far arm when they do nothing: as is somebody's manner, in the lap, or carrying; hanging ones
    swing out by `sway` degrees. The body reaches `front` metres before its spine, where the far hand comes out. Hands
    that steer lie on the wheel."""
    closed: Hand = "fist" if footing.runs else "relaxed"
    near = swung(Arm(shoulder=1.0, elbow=10.0, hand=closed), footing.near_swing)
    far = swung(Arm(shoulder=2.0, elbow=12.0, hand=closed), footing.far_swing)
    if footing.rest > 0 and footing.posture == "stand":
        easy_near, easy_far = _eased(proportions, skeleton, "hanging" if held or far_held else manner, front)
        if held and not far_held:
            easy_far = FREE
        near, far = blended(near, easy_near, footing.rest), blended(far, easy_far, footing.rest)
        if sway and (held or far_held or manner == "hanging"):
            near, far = swung(near, sway), swung(far, -sway)
    if footing.lap > 0:
        if steers and footing.posture == "sit":
            low_near, low_far = (
                arm_to(proportions, skeleton, side, point, hand="grip", wrist=wrist)
                for side, point, wrist in ON_THE_WHEEL
            )
        else:
            low_near, low_far = _lowered(proportions, skeleton, footing, hip, front)
        near, far = blended(near, low_near, footing.lap), blended(far, low_far, footing.lap)
    low = footing.posture in ("stand", "kneel")
    if held:
        raised = 84.0 if not (low and thing_held(held) in BLADES) else LOW_ELBOW
        near = Arm(shoulder=8.0 + 0.3 * footing.near_swing, elbow=raised, wrist=4.0, hand="grip")
    if far_held:
        hangs = footing.posture == "stand" and prop_named(far_held) == HAT
        raised = 58.0 if not (low and thing_held(far_held) in BLADES) else LOW_ELBOW
        out = FAR_CARRIES if not hangs else FAR_HANGS
        raised = raised if not hangs else LOW_ELBOW
        far = Arm(shoulder=out + 0.3 * footing.far_swing, elbow=raised, wrist=4.0, hand="grip")
    return near, far


def manner_of(
    sheet: CharacterSheet, feeling: str, seed: int, scene: str, *, beside: Collection[Manner] = ()
) -> Manner:
    """What somebody's hands do while they stand: one of their own ways, by age and feeling, the same in all of a scene;
    another `beside` people whose hands do that."""
    ways = MANNERS.get(feeling) or MANNERS[sheet.age]
    if sheet.sex != "male" or sheet.top.cut == "dress":
        ways = tuple(way for way in ways if way != "pocket")
    own = choice(ways, seed, "manner", sheet.id, scene, feeling if feeling in MANNERS else "")
    return own if own not in beside else next((way for way in ways if way not in beside), own)


def _eased(proportions: Proportions, skeleton: Skeleton, manner: Manner, front: float) -> tuple[Arm, Arm]:
    """What crosses the body is the near arm; the far hand meets it where it comes out from behind the body."""
    head, (x, y) = proportions.head, skeleton.waist
    match manner:
        case "clasped":
            over, under = (
                (x + front - 0.02 * head, y - 0.32 * head),
                (x + front + 0.08 * head, y - 0.36 * head),
            )
            return (
                arm_to(proportions, skeleton, "near", over, wrist=10.0),
                arm_to(proportions, skeleton, "far", under, wrist=14.0),
            )
        case "hip":
            return Arm(shoulder=-44.0, elbow=92.0, wrist=-30.0, hand="fist"), Arm(shoulder=8.0, elbow=20.0)
        case "folded":
            over, under = (
                (x + front - 0.08 * head, y + 0.18 * head),
                (x + front + 0.02 * head, y + 0.10 * head),
            )
            return (
                arm_to(proportions, skeleton, "near", over, wrist=6.0, hand="fist"),
                arm_to(proportions, skeleton, "far", under, hand="fist"),
            )
        case "holding":
            # The near hand on the far wrist, where it comes out from behind the body: no hand is seen by itself.
            hold = (x + front + 0.04 * head, y - 0.12 * head)
            held_one = (x + front + 0.20 * head, y - 0.26 * head)
            return (
                arm_to(proportions, skeleton, "near", hold, wrist=4.0, hand="grip"),
                arm_to(proportions, skeleton, "far", held_one, wrist=-10.0),
            )
        case "pocket":
            return (
                Arm(shoulder=-24.0, elbow=46.0, wrist=-20.0, hand="pocket"),
                Arm(shoulder=4.0, elbow=22.0, wrist=6.0),
            )
        case "hanging":
            return Arm(shoulder=-7.0, elbow=19.0, wrist=8.0), Arm(shoulder=5.0, elbow=25.0, wrist=6.0)


def _lowered(
    proportions: Proportions, skeleton: Skeleton, footing: Footing, hip: float, front: float
) -> tuple[Arm, Arm]:
    """Hands in the lap, the far one on the knee in kneeling, by the side and on the belly in lying."""
    thigh = proportions.thigh
    if footing.posture == "lie":
        # An arm that only hung along a back would stand in the air: shoulders are off the bed.
        (wx, wy), head = skeleton.waist, proportions.head
        belly = (wx + ON_BELLY[0] * head, wy + ON_BELLY[1] * head)
        near = arm_to(proportions, skeleton, "near", belly, wrist=-10.0)
        return near, Arm(shoulder=-FAR_ABED, elbow=4.0)
    if footing.posture == "kneel":
        far = _on_thigh(proportions, skeleton, skeleton.far_arm.root, (0.45 * thigh, hip + 0.02))
        return Arm(shoulder=4.0, elbow=16.0), far
    head = proportions.head
    low = _over(skeleton.near_leg, 0.66, head)
    x, y = _over(skeleton.far_leg, 0.80, head)
    return (
        arm_to(proportions, skeleton, "near", low, wrist=-12.0),
        arm_to(proportions, skeleton, "far", (max(x, front + 0.06 * head), y), wrist=-12.0),
    )


def _over(leg: LimbJoints, share: float, head: float) -> Point:
    """Where a palm lies on a thigh, `share` of the way to the knee."""
    (hx, hy), (kx, ky) = leg.root, leg.middle
    return hx + (kx - hx) * share, hy + (ky - hy) * share + ON_THIGH * head


def swung(arm: Arm, degrees: float) -> Arm:
    """Swung forwards; the elbow follows on the way forwards and straightens on the way back."""
    return Arm(
        shoulder=arm.shoulder + degrees,
        elbow=arm.elbow + max(-6.0, 0.55 * degrees),
        wrist=arm.wrist,
        hand=arm.hand,
    )


def _on_thigh(
    proportions: Proportions, skeleton: Skeleton, shoulder: tuple[float, float], wrist: tuple[float, float]
) -> Arm:
    return arm_towards(proportions, shoulder, wrist, skeleton.torso_angle, wrist=-16.0)
