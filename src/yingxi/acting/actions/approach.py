"""What most deeds begin with: facing whom or what they are meant for, and knowing where that is."""

from dataclasses import dataclass, replace

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced
from yingxi.acting.composing import Body, body_at
from yingxi.acting.movement import OnBody, Side
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import arm_to, distance, palm_of, reach_of
from yingxi.film.performance import Arm
from yingxi.stage.lying_things import grip_of, thing_at
from yingxi.stage.people.carrying import forwards, thing_held
from yingxi.stage.rig import Proportions, skeleton_of

# Where there is nobody, a deed is meant for a point so far ahead, in metres.
AHEAD = 1.6
# How far under the joint of a shoulder a palm lies on it, in heads.
UNDER_SHOULDER = 0.10
# Nobody bends further than this to reach something, in degrees.
FURTHEST_LEAN = 51
# Who would lean by more than this, in degrees, bends the knees first, by these shares of a leg.
EASY_LEAN, KNEES = 33, (0.05, 0.10, 0.15, 0.20)


@dataclass(frozen=True, slots=True)
class Target:
    """What a deed is meant for: a point of the set in metres, and the name that eyes look at."""

    x: float
    y: float
    look: str


def aimed(plan: Plan, doing: Doing) -> tuple[Plan, float, Target]:
    """The plan with the actor facing the target, the tick from which they can act, and the target."""
    target = target_of(plan, doing)
    part = plan.parts[doing.actor]
    facing = plan.towards(doing.actor, target.x, part.free_from(doing.start))
    part = faced(part, doing.start, facing)
    return plan.with_part(part), part.free_from(doing.start), target_of(plan.with_part(part), doing)


def target_of(plan: Plan, doing: Doing) -> Target:
    """Whom the deed names, else where it names, else straight ahead."""
    part = plan.parts[doing.actor]
    if doing.whom in plan.parts and doing.whom != doing.actor:
        other = body(plan, doing.whom, doing.start)
        x, y = point_in_set(other, other.skeleton.chest)
        return Target(x, y, doing.whom)
    if doing.at is not None and not doing.what:
        return Target(doing.at[0], doing.at[1], "ahead")
    if doing.at is not None:
        x, y = grip_of(thing_at(doing.what, *doing.at))
        return Target(x, y, doing.what)
    footing = part.footing(part.free_from(doing.start))
    if doing.to_x is not None:
        return Target(doing.to_x, 0.62 * part.proportions.height, "ahead")
    return Target(footing.x + footing.facing * AHEAD, 0.74 * part.proportions.height, "ahead")


def shoulder_of(plan: Plan, doing: Doing, target: Target, tick: float) -> Target:
    """The nearer shoulder of whom a hand goes out to: on the chest of somebody small it would lie over the mouth. Else
    `target`."""
    if doing.whom not in plan.parts or doing.whom == doing.actor:
        return target
    other, own = body(plan, doing.whom, tick), plan.footing(doing.actor, tick).x
    roots = (other.skeleton.near_arm.root, other.skeleton.far_arm.root)
    x, y = min((point_in_set(other, root) for root in roots), key=lambda point: abs(point[0] - own))
    return replace(target, x=x, y=y - UNDER_SHOULDER * plan.parts[doing.whom].proportions.head)


def body(plan: Plan, person: str, tick: float) -> Body:
    """One person's feet, spine and skeleton at `tick`, before arms."""
    return body_at(plan, plan.parts[person], tick)


def point_in_set(of: Body, point: tuple[float, float]) -> tuple[float, float]:
    """A point of somebody's figure as x and y of the set, metres."""
    return of.pose.x + of.footing.facing * point[0], point[1]


def between_shoulders(plan: Plan, one: str, other: str, tick: float) -> tuple[float, float]:
    """The point between two people's near shoulders at which both arms are equally stretched: x and y of the set,
    metres. Of two of whom one sits on the ground and the other stands, both hands come to it."""
    first, second = body(plan, one, tick), body(plan, other, tick)
    (ax, ay), (bx, by) = (point_in_set(each, each.skeleton.near_arm.root) for each in (first, second))
    own, their = (reach_of(plan.parts[person].proportions) for person in (one, other))
    share = own / (own + their)
    return ax + (bx - ax) * share, ay + (by - ay) * share


def palm_at(plan: Plan, person: str, tick: float, arm: Arm | OnBody) -> tuple[float, float]:
    """Where the near palm of somebody is at `tick` with their arm so, or towards a point of their own body: x and y of
    the set, metres."""
    of, proportions = body(plan, person, tick), plan.parts[person].proportions
    return point_in_set(of, palm_of(proportions, of.skeleton, _arm(of, proportions, arm), "near"))


def _arm(of: Body, proportions: Proportions, arm: Arm | OnBody) -> Arm:
    """`arm`, or the near one whose palm is at that point of one's own body."""
    if isinstance(arm, Arm):
        return arm
    return arm_to(proportions, of.skeleton, "near", arm.on(of.skeleton, proportions.head))


def turned_in_hand(plan: Plan, person: str, tick: float, arm: Arm | OnBody, what: str) -> float:
    """By how many degrees, anticlockwise in the set, `what` is turned in somebody's near hand with their arm so."""
    of, proportions = body(plan, person, tick), plan.parts[person].proportions
    hand = palm_of(proportions, of.skeleton, _arm(of, proportions, arm), "near")
    return -of.footing.facing * forwards(thing_held(what), hand, of.skeleton.head, proportions.head)


def lean_to_reach(
    of: Body, proportions: Proportions, point: tuple[float, float], side: Side = "near"
) -> float:
    """How many degrees somebody must lean for their palm to be at `point` of the set; at least 3, for a hand that
    goes out takes the body with it."""
    aim = ((point[0] - of.pose.x) * of.footing.facing, point[1])
    if aim[1] > of.skeleton.head[1]:
        # Who reaches up stretches: to lean would take the hand further from it.
        return 3.0
    for lean in range(3, FURTHEST_LEAN, 3):
        skeleton = skeleton_of(proportions, of.pose.model_copy(update={"lean": of.pose.lean + lean}))
        arm = arm_to(proportions, skeleton, side, aim)
        if distance(palm_of(proportions, skeleton, arm, side), aim) < 0.02:
            return float(lean)
    return float(FURTHEST_LEAN)


def stoop_to_reach(
    of: Body, proportions: Proportions, point: tuple[float, float], side: Side = "near"
) -> tuple[float, float]:
    """By how many degrees somebody leans and by how many metres their knees let them down for their palm to be at
    `point` of the set: who must reach low on their feet goes down to it and does not fold over."""
    lean, down = lean_to_reach(of, proportions, point, side), 0.0
    if of.footing.posture != "stand":
        return lean, down
    for share in KNEES:
        if lean <= EASY_LEAN:
            break
        down = share * proportions.leg
        lowered = replace(of, pose=of.pose.model_copy(update={"hip": of.pose.hip - down}))
        lean = lean_to_reach(lowered, proportions, point, side)
    return lean, down


def free_side(plan: Plan, person: str, tick: float) -> Side:
    """The arm that has nothing in its hand; the near one if both are free."""
    return plan.parts[person].free_side(tick)
