"""The rig: sixteen bones, their lengths by age and build, where they end in a pose, and the two-bone reach.

Figure space: metres from the point on the ground under the pelvis, x towards where the person faces, y up.
"""

from dataclasses import dataclass
from math import acos, atan2, cos, degrees, hypot, radians, sin

from yingxi.film.on_fours import OnFours
from yingxi.film.performance import Arm, Leg, Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import between, heads_of, is_teenager, years_of
from yingxi.stage.creatures.builds import build_of, on_four_legs, unit_of

Point = tuple[float, float]

# Neck width in heads, by age (docs/figures.md, Figure).
NECK_WIDTH = {"child": 0.20, "young": 0.23, "adult": 0.24, "elder": 0.24}
SHOULDER_HALF = {"slim": 0.73, "medium": 0.85, "broad": 1.02}
# Shoulders by sex and by age, as factors; neck's length and how far an elder's head stands forward, in heads.
SHOULDER_SEX = {"male": 1.06, "female": 0.86, "none": 1.0}
SHOULDER_AGE = {"child": 0.70, "young": 0.97, "adult": 1.0, "elder": 0.92}
# A teenager's shoulders, at thirteen and at seventeen, and how far their hip joints stand from the middle.
SHOULDER_TEEN = ((13.0, 0.69), (17.0, 0.75))
HIP_TEEN = 0.64
# How far hip joints stand from the middle, as a share of the shoulders': a woman's hips are as wide as they.
HIP_SEX = {"male": 0.60, "female": 0.70, "none": 0.62}
NECK_LENGTH = {"child": 0.05, "young": 0.12, "adult": 0.12, "elder": 0.08}
STOOP = {"child": 0.0, "young": 0.0, "adult": 0.0, "elder": 0.13}
# How far under the neck's base the shoulder joint lies, as a share of the torso: so far that a sleeve as thick as
# an arm is rounds the joint under the sloping line of the shoulder.
SHOULDER_DROP = {"child": 0.190, "young": 0.175, "adult": 0.165, "elder": 0.180}
# How long an arm is for its torso: the wrist of a hanging one lies a little under the hip joint.
ARM = {"child": 0.90, "young": 0.98, "adult": 0.97, "elder": 0.97}
# Joint limits in degrees.
ELBOW = (0.0, 145.0)
KNEE = (0.0, 140.0)
SHOULDER = (-60.0, 180.0)
WRIST = (-60.0, 60.0)
NECK = (-25.0, 25.0)
WAIST = (-15.0, 40.0)
# A limb that reaches further than this share of its length would lock straight.
REACH = 0.98
# A leg stands straighter than an arm reaches: at .98 the knee would still be bent by 23 degrees.
LEG_REACH = 0.998
# An animal's pace by the height of its withers: both in metres.
PACE = (0.35, 0.70)
# A chair's seat for those who are given none, in metres, and from a seat up to the hip joint, in body heights.
SEAT_HEIGHT = {"child": 0.38, "young": 0.45, "adult": 0.45, "elder": 0.45}
CUSHION = 0.055


@dataclass(frozen=True, slots=True)
class Proportions:
    """Bone lengths of one person, in metres. `head` is H, chin to skull; `leg` is L, hip to ankle."""

    height: float
    head: float
    neck: float
    torso: float
    shoulder_half: float
    hip_half: float
    upper_arm: float
    forearm: float
    hand: float
    thigh: float
    shin: float
    ankle: float
    foot: float
    drop: float
    """From the neck's base down to the shoulder joints."""
    stoop: float = 0.0
    """How far the head stands forward of the chest."""

    @property
    def leg(self) -> float:
        return self.thigh + self.shin

    @property
    def standing_hip(self) -> float:
        """Height of the pelvis with straight, relaxed legs."""
        return self.ankle + 0.985 * self.leg


def proportions_of(sheet: CharacterSheet) -> Proportions:
    """The bones of `sheet`; those of a four-legged body as far as it has them."""
    if on_four_legs(sheet):
        return _on_four_legs(sheet)
    head = sheet.height / heads_of(sheet)
    neck = head * NECK_LENGTH[sheet.age]
    ankle = 0.045 * sheet.height
    rest = sheet.height - head - neck - ankle
    torso = rest * (0.445 if sheet.age == "child" else 0.44)
    leg = (rest - torso) / 0.985
    arm = torso * ARM[sheet.age]
    teen = is_teenager(sheet)
    sex = 1.0 if teen or sheet.age == "child" else SHOULDER_SEX[sheet.sex]
    aged = between(SHOULDER_TEEN, years_of(sheet)) if teen else SHOULDER_AGE[sheet.age]
    half = head * SHOULDER_HALF[sheet.build] * aged * sex
    return Proportions(
        height=sheet.height,
        head=head,
        neck=neck,
        torso=torso,
        shoulder_half=half,
        hip_half=half * (0.62 if sheet.age == "child" else HIP_TEEN if teen else HIP_SEX[sheet.sex]),
        upper_arm=arm * 0.52,
        forearm=arm * 0.48,
        hand=head * (0.40 if sheet.age == "child" else 0.5),
        thigh=leg * 0.51,
        shin=leg * 0.49,
        ankle=ankle,
        foot=sheet.height * 0.135,
        drop=torso * SHOULDER_DROP[sheet.age],
        stoop=head * STOOP[sheet.age],
    )


@dataclass(frozen=True, slots=True)
class LimbJoints:
    """Root, middle, end and tip of an arm (shoulder, elbow, wrist, finger) or a leg (hip, knee, ankle, toe)."""

    root: Point
    middle: Point
    end: Point
    tip: Point


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Where the joints are, and how the torso and the head are turned (degrees from upright, forwards)."""

    pelvis: Point
    waist: Point
    chest: Point
    neck: Point
    head: Point
    crown: Point
    torso_angle: float
    head_angle: float
    near_arm: LimbJoints
    far_arm: LimbJoints
    near_leg: LimbJoints
    far_leg: LimbJoints
    mouth: Point | None = None
    """With what an animal takes things, which has no hands."""


# A head that bows, seen from behind, goes down by so many heads a degree.
SINKS = 0.011
# The hip of the leg that does not carry hangs by this share of the height, and the shoulders lean against it by so many
# degrees.
HIP_HANGS, SHOULDERS_AGAINST = 0.007, 5.0
# How far near and far shoulder stand apart from the middle, by view, as a share of the half width:
# in three-quarter the near one is behind (away from where the person faces), the far one before.
SPREAD = {"three-quarter": 0.70, "profile": 0.10, "back": 0.76}


def skeleton_of(proportions: Proportions, pose: Pose) -> Skeleton:
    """The joints of `pose`, in figure space."""
    if pose.on_fours is not None:
        return _on_fours(proportions, pose.on_fours)
    pelvis = (0.0, pose.hip)
    waist = _along(pelvis, proportions.torso * 0.35, pose.lean * 0.6)
    torso_angle = pose.lean + pose.chest
    chest = _along(waist, proportions.torso * 0.65, torso_angle)
    # Seen from behind a head that bows goes down, not to the side.
    behind = pose.view == "back"
    nods = 0.0 if behind else pose.neck
    head_angle = torso_angle + nods + pose.face.tilt
    neck = _along(chest, proportions.neck, torso_angle * 0.7 + nods * 0.5)
    neck = _beside(neck, 0.0 if behind else proportions.stoop, torso_angle)
    if behind:
        neck = _along(neck, -SINKS * proportions.head * max(0.0, pose.neck), torso_angle)
    head = _along(neck, proportions.head * 0.5, head_angle)
    crown = _along(neck, proportions.head, head_angle)
    spread = SPREAD[pose.view]
    down = _along(chest, -proportions.drop, torso_angle)
    against = torso_angle - SHOULDERS_AGAINST * pose.weight
    near = _beside(down, -proportions.shoulder_half * spread, against)
    far = _beside(down, proportions.shoulder_half * spread * 0.86, against)
    near_hangs, far_hangs = hips_hang(proportions, pose.weight)
    near_hip = (pelvis[0] - proportions.hip_half * spread * 0.75, pelvis[1] - near_hangs)
    far_hip = (pelvis[0] + proportions.hip_half * spread * 0.75, pelvis[1] - far_hangs)
    return Skeleton(
        pelvis,
        waist,
        chest,
        neck,
        head,
        crown,
        torso_angle,
        head_angle,
        _arm(proportions, near, pose.near_arm, torso_angle),
        _arm(proportions, far, pose.far_arm, torso_angle),
        _leg(proportions, near_hip, pose.near_leg),
        _leg(proportions, far_hip, pose.far_leg),
    )


def _on_four_legs(sheet: CharacterSheet) -> Proportions:
    """`leg` is not its legs' length but its pace: how long a leg a person has who keeps up with it."""
    build, unit = build_of(sheet), unit_of(sheet)
    pace = PACE[0] + PACE[1] * unit
    return Proportions(
        height=sheet.height, head=build.head * unit, neck=build.neck * unit, torso=build.long * unit,
        shoulder_half=0.5 * build.thick * unit, hip_half=0.5 * build.thick * unit,
        upper_arm=0.5 * build.shoulder * unit, forearm=0.5 * build.shoulder * unit, hand=0.2 * unit,
        thigh=0.51 * pace, shin=0.49 * pace, ankle=0.0, foot=0.26 * unit, drop=0.0,
    )  # fmt: skip


def _on_fours(proportions: Proportions, body: OnFours) -> Skeleton:
    """The same sixteen bones of a body that lies along the ground: its forelegs are arms."""
    (px, py), (cx, cy) = body.croup, body.chest
    head = _along(body.poll, proportions.head * 0.35, 30.0 - body.nod)
    crown = _along(head, proportions.head * 0.5, -body.nod)
    legs = [LimbJoints(leg.root, leg.middle, leg.end, leg.tip) for leg in body.legs()]
    middle = ((px + cx) / 2, (py + cy) / 2)
    along = degrees(atan2(cx - px, cy - py))
    near_fore, far_fore, near_hind, far_hind = legs
    return Skeleton(
        body.croup, middle, body.chest, body.poll, head, crown, along, -body.nod,
        near_fore, far_fore, near_hind, far_hind, mouth_of(body, proportions.head),
    )  # fmt: skip


MOUTH_FORWARD, MOUTH_DOWN = 0.66, 0.06
"""From where an animal's neck meets its head to its mouth's tip, in heads."""


def mouth_of(body: OnFours, head: float) -> Point:
    """Where the mouth of a body on four legs is, whose head is `head` metres high; in metres of the figure."""
    c, s = cos(radians(body.nod)) * head, sin(radians(body.nod)) * head
    x, y = body.poll
    return x + MOUTH_FORWARD * c + MOUTH_DOWN * s, y + MOUTH_FORWARD * s - MOUTH_DOWN * c


def hips_hang(proportions: Proportions, weight: float) -> tuple[float, float]:
    """How far the near and the far hip joint hang under the pelvis' middle, in metres."""
    hangs = HIP_HANGS * proportions.height
    return hangs * max(0.0, -weight), hangs * max(0.0, weight)


def arm_towards(
    proportions: Proportions,
    shoulder: Point,
    target: Point,
    torso_angle: float,
    *,
    hand: str = "relaxed",
    wrist: float = 0.0,
) -> Arm:
    """The arm whose wrist is at `target` (figure space), or as near as its reach allows."""
    angle, bend = reached(shoulder, target, proportions.upper_arm, proportions.forearm, REACH, forwards=True)
    # -245 degrees and 115 are the same arm: the turn that a shoulder can make is meant.
    angle = (angle + torso_angle + 120) % 360 - 120
    return Arm.model_validate(
        {
            "shoulder": _between(angle, SHOULDER),
            "elbow": _between(bend, ELBOW),
            "wrist": _between(wrist, WRIST),
            "hand": hand,
        }
    )


def leg_towards(
    proportions: Proportions, hip: Point, ankle: Point, *, foot_pitch: float = 0.0, seen: float = 1.0
) -> Leg:
    """The leg whose ankle is at `ankle` (figure space); its foot at `foot_pitch` (0 flat, positive toe up). The
    share of its thigh that shows is `seen`."""
    angle, bend = reached(hip, ankle, seen * proportions.thigh, proportions.shin, LEG_REACH, forwards=False)
    knee = _between(bend, KNEE)
    return Leg(hip=angle, knee=knee, ankle=foot_pitch - (angle - knee), seen=seen)


def reached(
    root: Point, target: Point, first: float, second: float, reach: float, *, forwards: bool
) -> tuple[float, float]:
    """The angle of the first of two bones, from hanging straight down, and the bend of the joint between them, for
    their end to be at `target` or as near as `reach` of their length allows (law of cosines)."""
    dx, dy = target[0] - root[0], target[1] - root[1]
    distance = min(max(hypot(dx, dy), abs(first - second) + 1e-6), (first + second) * reach)
    straight = degrees(atan2(dx, -dy))
    inside = degrees(acos(_between((first**2 + distance**2 - second**2) / (2 * first * distance), (-1, 1))))
    bend = 180 - degrees(acos(_between((first**2 + second**2 - distance**2) / (2 * first * second), (-1, 1))))
    return (straight - inside if forwards else straight + inside), bend


def _arm(proportions: Proportions, shoulder: Point, arm: Arm, torso_angle: float) -> LimbJoints:
    way = -1.0 if arm.mirrored else 1.0
    upper = way * arm.shoulder - torso_angle
    fore = upper + way * arm.elbow
    elbow = _hung(shoulder, proportions.upper_arm, upper)
    wrist = _hung(elbow, proportions.forearm, fore)
    return LimbJoints(shoulder, elbow, wrist, _hung(wrist, proportions.hand, fore + way * arm.wrist))


def _leg(proportions: Proportions, hip: Point, leg: Leg) -> LimbJoints:
    knee = _hung(hip, leg.seen * proportions.thigh, leg.hip)
    ankle = _hung(knee, proportions.shin, leg.hip - leg.knee)
    pitch = radians(leg.hip - leg.knee + leg.ankle)
    toe = (ankle[0] + proportions.foot * 0.72 * cos(pitch), ankle[1] + proportions.foot * 0.72 * sin(pitch))
    return LimbJoints(hip, knee, ankle, toe)


def _along(start: Point, length: float, angle: float) -> Point:
    """`length` upwards from `start`, leaning `angle` degrees forwards."""
    return start[0] + length * sin(radians(angle)), start[1] + length * cos(radians(angle))


def _beside(start: Point, length: float, angle: float) -> Point:
    return start[0] + length * cos(radians(angle)), start[1] - length * sin(radians(angle))


def _hung(start: Point, length: float, angle: float) -> Point:
    """`length` from `start`, swung `angle` degrees forwards from straight down."""
    return start[0] + length * sin(radians(angle)), start[1] - length * cos(radians(angle))


def _between(value: float, limits: tuple[float, float]) -> float:
    return min(max(value, limits[0]), limits[1])
