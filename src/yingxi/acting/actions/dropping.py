"""What slips out of a hand: to the ground, or, where it flies, up and away."""

from math import sqrt

from yingxi.acting.actions.approach import body, palm_at, point_in_set, turned_in_hand
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import part_with
from yingxi.acting.actions.travel import faced
from yingxi.acting.flight import FOREVER, Flight, is_drawn, lying, on_the_ground
from yingxi.acting.movement import Bend, Felt, Held, InHand, Look, OnBody, OnHead, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import TICKS_PER_SECOND
from yingxi.film.hats import BARE, hat_on
from yingxi.film.performance import Arm
from yingxi.stage.lying_things import grip_of, lengthwise, thing_at
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import FLIES

GRAVITY = 9.81
# The arm as the hand opens; how far before the feet a thing lands, in metres.
OPENING, BEFORE_THE_FEET = Arm(shoulder=52.0, elbow=34.0, wrist=6.0), 0.26
# What flies goes so far ahead and so high, in metres, in so many ticks.
AHEAD, HIGH, AWAY = 2.2, 4.2, 60.0
# And turns by so many degrees in a tick.
DRIFTS = 0.4
# The wind has a hat so many ticks after it rises; the hat comes down so many later, and has been so high over its way,
# in metres.
TAKEN, FLOWN, WHIRLED = 5.0, 34.0, 0.62
# What is long lies on its side, turned by so many degrees.
LENGTHWISE = -90.0
# The fingers open so many ticks after the start; what is long has come up with the hand by then.
QUICK, SLOW = 8.0, 14.0


def drop(plan: Plan, doing: Doing) -> Plan:
    """The fingers open, and what was in them is gone; a start goes through the body, the hand snatches after it too
    late, and the eyes follow."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    what = doing.what or next(iter(part.holds(begin).things), "")
    if what and what in (part.hat(begin), hat_on(part.sheet) if part.hat(begin) is None else ""):
        return _blown_off(plan, doing, begin, what)
    part = part_with(part, what)
    side = part.holds(begin).side_for(what)
    release = begin + (SLOW if is_drawn(what) and lengthwise(prop_named(what)) else QUICK)
    flies = prop_named(what) in FLIES
    gone = "up" if flies else "down"
    held = Held(OPENING.shoulder, OPENING.elbow, OPENING.wrist)
    after = Held(128, 18, 10) if flies else Held(26, 22, 12)
    part = part.with_reaches(
        Reach(side, begin, release - 2, release, release + 3, held, "grip", 2),
        Reach(side, release, release + 5, release + 12, release + 30, after, "spread", 0),
    )
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (release + 2, -6.0), (release + 9, 5.0), (release + 30, 0.0))),
        Bend("neck", ((release, 0.0), (release + 8, -9.0 if flies else 11.0), (release + 34, 0.0))),
    )
    part = part.with_hand(InHand(release, "", side=side)).with_looks(
        Look(release + 1, gone), Look(release + 40, "ahead")
    )
    plan = plan.with_part(part.with_busy(begin, release + 30))
    return _gone(plan, doing, what, release, flies=flies) if is_drawn(what) else plan


def _blown_off(plan: Plan, doing: Doing, begin: float, what: str) -> Plan:
    """The wind has a hat: the head ducks under it, a hand goes up to where it was, the eyes go after it."""
    part, gone = plan.parts[doing.actor], begin + TAKEN
    side = part.free_hand(begin) or "near"
    owner = body(plan, doing.actor, gone)
    crown = point_in_set(owner, owner.skeleton.crown)
    lies = thing_at(what, *doing.at) if doing.at is not None else None
    ground = grip_of(lies) if lies else (crown[0] + owner.footing.facing * AHEAD, on_the_ground(what))
    way = 1 if ground[0] >= crown[0] else -1
    towards = plan.towards(doing.actor, ground[0], begin)
    part = part.with_hat(OnHead(gone, BARE)).with_reaches(
        Reach(side, gone - 2, gone + 7, gone + 18, gone + 34, OnBody("head", 0.10, 0.62), "spread", 0)
    )
    lean = 7.0 * way * owner.footing.facing
    part = part.with_bends(
        Bend("drop", ((begin, 0.0), (gone, 0.016), (gone + 10, 0.0))),
        Bend("neck", ((begin, 0.0), (gone, 8.0), (gone + 8, -7.0), (gone + 30, 0.0))),
        Bend("lean", ((gone - 2, 0.0), (gone + 9, lean), (gone + 24, 0.5 * lean), (gone + 40, 0.0))),
    )
    part = part.with_looks(Look(gone + 3, "up"), Look(gone + 22, what if lies else "ahead"))
    part = part.with_feelings(Felt("surprise", gone - 1, gone + 40, 0.9))
    part = part.with_sounds(Sound(begin, "whoosh", crown[0], 0.9)).with_busy(begin, gone + 26)
    part = faced(part, gone + 26, towards)
    plan, z, end = plan.with_part(part), owner.pose.z - 0.02, gone + FLOWN
    whirls = Flight(
        what, z, (crown[0], crown[1] - 0.08), ground, gone, end, gone, end if lies else FOREVER,
        high=WHIRLED, turning=0.0, turned=(0.0, -360.0 * way),
    )  # fmt: skip
    plan = plan.with_flight(whirls)
    return plan.with_flight(lying(lies, since=end)) if lies else plan


def _gone(plan: Plan, doing: Doing, what: str, release: float, *, flies: bool) -> Plan:
    """Falls as anything falls, to where the board says that it lies from then on; or goes off with the wind."""
    footing = plan.footing(doing.actor, release)
    origin, z = palm_at(plan, doing.actor, release, OPENING), footing.z - 0.01
    held = turned_in_hand(plan, doing.actor, release, OPENING, what)
    left = footing.facing < 0
    if flies:
        away, over = (origin[0] + footing.facing * AHEAD, origin[1] + HIGH), release + AWAY
        up = Flight(
            what,
            z,
            origin,
            away,
            release,
            over,
            release,
            over,
            turning=DRIFTS,
            turned=(held, held),
            turns_over=left,
        )
        return plan.with_flight(up)
    lies = thing_at(what, *doing.at) if doing.at is not None else None
    ground = grip_of(lies) if lies else (footing.x + footing.facing * BEFORE_THE_FEET, on_the_ground(what))
    falls = max(0.02, origin[1] - ground[1])
    end = release + TICKS_PER_SECOND * sqrt(2 * falls / GRAVITY)
    plan = plan.with_part(plan.parts[doing.actor].with_sounds(Sound(end, "put down", ground[0], 1.0)))
    # In half the time one falls a quarter of the way: the arc is so far over the straight line there.
    down = LENGTHWISE if lies and lies.flat and lengthwise(prop_named(what)) else 0.0
    seen_until = end if lies else FOREVER
    fall = Flight(
        what, z, origin, ground, release, end, release, seen_until,
        high=falls / 4, turning=0.0, turned=(held, down), turns_over=left and lies is not None,
    )  # fmt: skip
    plan = plan.with_flight(fall)
    return plan.with_flight(lying(lies, since=end)) if lies else plan
