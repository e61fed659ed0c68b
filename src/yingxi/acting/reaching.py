"""Arms that reach: how far a reach has come, and the arm that brings the palm to a point."""

from math import atan2, cos, degrees, hypot, pi, radians, sin

from yingxi.acting.movement import Held, Reach, Side
from yingxi.acting.timing import eased, eased_out, share_of
from yingxi.film.performance import Arm, Hand
from yingxi.stage.rig import ELBOW, SHOULDER, WRIST, Point, Proportions, Skeleton, arm_towards

# How far beyond the wrist the palm's middle lies, in hands.
PALM = 0.5
BACKWARDS = 0.12
# A gesture goes so much too far, and settles within so many ticks.
OVERSHOOT, SETTLES = 0.06, 8.0
# An elbow bent by more degrees than these has the forearm before the body.
ACROSS = 60.0
# Degrees to the side at which an arm hangs that is about to go up mirrored.
HANGS_OUT = 10.0
# From this share of its way on an embracing arm lies before or behind whom it embraces.
ROUND = 0.5


def reached(reach: Reach, tick: float) -> float:
    """0 at rest, slightly below while winding up, 1 at the aim, for a moment more where nothing is met."""
    if tick <= reach.start or tick >= reach.end:
        return 0.0
    if tick < reach.start + reach.windup:
        return -BACKWARDS * eased((tick - reach.start) / reach.windup)
    if tick < reach.arrive:
        return -BACKWARDS + (1 + BACKWARDS) * eased_out(
            share_of(tick, reach.start + reach.windup, reach.arrive)
        )
    if tick < reach.leave:
        return 1.0 + _overshot(reach, tick)
    return 1.0 - eased(share_of(tick, reach.leave, reach.end))


def _overshot(reach: Reach, tick: float) -> float:
    """How far beyond its aim a gesture goes before it settles; a hand that meets something stops there."""
    free = isinstance(reach.aim, Held) and reach.windup > 0 and reach.leave - reach.arrive >= SETTLES
    since = tick - reach.arrive
    return OVERSHOOT * sin(pi * since / SETTLES) if free and since < SETTLES else 0.0


def arm_to(
    proportions: Proportions,
    skeleton: Skeleton,
    side: Side,
    point: Point,
    *,
    hand: Hand = "relaxed",
    wrist: float = 0.0,
    mirrored: bool = False,
) -> Arm:
    """The arm whose palm is at `point` (figure space), or as near as it reaches; a `mirrored` elbow bends backwards."""
    shoulder = skeleton.near_arm.root if side == "near" else skeleton.far_arm.root
    leans = skeleton.torso_angle
    if mirrored:
        shoulder, point, leans = (-shoulder[0], shoulder[1]), (-point[0], point[1]), -leans
    angle = degrees(atan2(point[0] - shoulder[0], shoulder[1] - point[1]))
    beyond = PALM * proportions.hand
    arm = Arm()
    for _ in range(4):
        aim = (point[0] - beyond * sin(radians(angle)), point[1] + beyond * cos(radians(angle)))
        arm = arm_towards(proportions, shoulder, aim, leans, hand=hand, wrist=wrist)
        angle = arm.shoulder - leans + arm.elbow + arm.wrist
    return arm.model_copy(update={"mirrored": True}) if mirrored else arm


def palm_of(proportions: Proportions, skeleton: Skeleton, arm: Arm, side: Side) -> Point:
    """Where the palm of `arm` is, in figure space; an animal's mouth."""
    if skeleton.mouth is not None:
        return skeleton.mouth
    shoulder = skeleton.near_arm.root if side == "near" else skeleton.far_arm.root
    way = -1.0 if arm.mirrored else 1.0
    upper = way * arm.shoulder - skeleton.torso_angle
    fore = upper + way * arm.elbow
    hand = fore + way * arm.wrist
    parts = ((proportions.upper_arm, upper), (proportions.forearm, fore), (PALM * proportions.hand, hand))
    return (
        shoulder[0] + sum(length * sin(radians(angle)) for length, angle in parts),
        shoulder[1] - sum(length * cos(radians(angle)) for length, angle in parts),
    )


def reach_of(proportions: Proportions) -> float:
    """How far from the shoulder a palm gets."""
    return 0.97 * (proportions.upper_arm + proportions.forearm) + PALM * proportions.hand


def blended(start: Arm, end: Arm, share: float) -> Arm:
    """From one arm to another; the hand changes half way. On its way to and from a mirrored one an arm is mirrored."""
    if end.mirrored != start.mirrored and min(start.elbow, end.elbow) > ACROSS:
        # Across one's own front, nobody sees which way an elbow bends: it is the one, then the other.
        return end if share >= 0.5 else start
    if end.mirrored and not start.mirrored:
        start = start.model_copy(update={"shoulder": HANGS_OUT, "elbow": 0.0, "wrist": 0.0})
    return Arm(
        shoulder=_clamped(start.shoulder + (end.shoulder - start.shoulder) * share, SHOULDER),
        elbow=_clamped(start.elbow + (end.elbow - start.elbow) * share, ELBOW),
        wrist=_clamped(start.wrist + (end.wrist - start.wrist) * share, WRIST),
        hand=end.hand if share > 0.4 else start.hand,
        round=end.round if share > ROUND else start.round,
        mirrored=end.mirrored,
    )


def bent(arm: Arm, shoulder: float, elbow: float, wrist: float) -> Arm:
    """The arm with so many degrees more, within its limits."""
    return Arm(
        shoulder=_clamped(arm.shoulder + shoulder, SHOULDER),
        elbow=_clamped(arm.elbow + elbow, ELBOW),
        wrist=_clamped(arm.wrist + wrist, WRIST),
        hand=arm.hand,
        round=arm.round,
        mirrored=arm.mirrored,
    )


def distance(one: Point, other: Point) -> float:
    """The distance of two points, in their unit."""
    return hypot(one[0] - other[0], one[1] - other[1])


def _clamped(value: float, limits: tuple[float, float]) -> float:
    return min(max(value, limits[0]), limits[1])
