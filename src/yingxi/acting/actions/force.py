"""With one's whole weight: push, pull, throw, catch."""

from dataclasses import astuple, dataclass, replace

from yingxi.acting.actions.approach import (
    aimed,
    between_shoulders,
    body,
    palm_at,
    point_in_set,
    turned_in_hand,
)
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand, part_with
from yingxi.acting.actions.lying import sat_up
from yingxi.acting.actions.travel import gone, near_enough, up_from
from yingxi.acting.flight import Flight, flight_ticks, is_drawn, on_the_ground, turned_to
from yingxi.acting.lunging import Lunge
from yingxi.acting.movement import Bend, Felt, Held, InHand, InSet, Look, OnBody, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.film.performance import Arm
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.lying_things import ROUND
from yingxi.stage.props import prop_named
from yingxi.stage.sets.pieces import piece_named
from yingxi.stage.subjects import NET, THROWN_NET

# How far ahead a thing is thrown where nobody catches it, in metres, and the arm as it lets go.
THROWN, RELEASING = 3.4, Arm(shoulder=112.0, elbow=14.0, wrist=8.0)
# A step into it, in leg lengths; where the hands meet what is pushed, ahead and up, in body heights.
# Whoever is pulled to their feet comes forward over them: one stands so far from where they sit, in metres.
TO_THEIR_FEET = 1.06
# How far one leans who brings somebody to their feet, in degrees.
UP_BY_THE_HAND = -5.0
# Who lay on a bed or a bench comes so much nearer to us when they are up, in metres.
OFF_THE_BED = 0.30
# Until whoever is pulled has lost their stand to it, in ticks.
PULLED_OUT = 9.0
STEP, HANDS_AHEAD, HANDS_UP = 0.46, 0.36, 0.70


def push(plan: Plan, doing: Doing) -> Plan:
    """Back, then the weight behind both palms; a person who is pushed gives way."""
    plan, begin, target = _ready(plan, doing, apart=0.62)
    part, height = plan.parts[doing.actor], plan.parts[doing.actor].proportions.height
    other = doing.whom if doing.whom in plan.parts and doing.whom != doing.actor else ""
    footing = part.footing(begin)
    stroke, end = begin + 14, max(begin + 40, min(doing.end - 10, begin + 70))
    aim: InSet | OnBody = InSet(footing.x + footing.facing * HANDS_AHEAD * height, HANDS_UP * height)
    if footing.posture == "sit":
        aim = InSet(footing.x + footing.facing * HANDS_AHEAD * height, 0.52 * height)
    if other:
        aim = OnBody("chest", 0.30, -0.40, other)
        end = begin + 34
    carried = 0.10 * height
    weight: tuple[Key, ...] = (
        (begin, 0.0), (begin + 7, -0.4 * carried), (stroke, 0.9 * carried), (end - 6, 1.2 * carried), (end + 8, 0.0)
    )  # fmt: skip
    light = not other and is_light(doing.what)
    much = GENTLY if light else 1.0
    part = part if light else _lunged(part, begin, end, STEP, weight, 0.035 * height)
    far = replace(aim, y=aim.y - 0.03 * height) if isinstance(aim, InSet) else replace(aim, up=aim.up - 0.25)
    part = part.with_looks(Look(begin - 2, target)).with_reaches(
        Reach("near", begin, stroke - 2, end, end + 13, aim, "flat", 6, -28.0),
        Reach("far", begin + 1, stroke - 1, end + 1, end + 14, far, "flat", 6, -28.0),
    )
    part = part.with_bends(
        Bend(
            "lean",
            _bent(
                much, (begin, 0.0), (begin + 7, -7.0), (stroke + 2, 17.0), (end - 2, 19.0), (end + 12, 0.0)
            ),
        ),
        Bend(
            "neck",
            _bent(much, (begin, 0.0), (begin + 7, 3.0), (stroke + 2, -9.0), (end, -9.0), (end + 12, 0.0)),
        ),
    )
    part = part.with_sounds(Sound(stroke - 2, "touch" if other or light else "drag", footing.x, 0.8))
    plan = plan.with_part(part.with_busy(begin, end + 14))
    return _shoved(plan, other, stroke) if other else plan


HEAVY = frozenset(
    {"door", "table", "chair", "bed", "bench", "shelf", "gate", "rope", "window", "curtain", "stove", "cart"}
)
"""What is pushed with one's whole weight, as all large pieces are."""
GENTLY = 0.35
"""How much of a push's bend what is light takes."""


def is_light(what: str) -> bool:
    """Whether a thing is pushed with the hands alone: a token, a slip of paper; nothing that goes unnamed."""
    return bool(what) and what not in HEAVY and not piece_named(what)


def _bent(much: float, *keys: Key) -> tuple[Key, ...]:
    return tuple((tick, degrees * much) for tick, degrees in keys)


def pull(plan: Plan, doing: Doing) -> Plan:
    """Both hands take hold, then the body sits back against it."""
    low = doing.whom in plan.parts and plan.footing(doing.whom, doing.start).posture != "stand"
    plan, begin, target = _ready(plan, doing, apart=TO_THEIR_FEET if low else 0.70)
    part, height = plan.parts[doing.actor], plan.parts[doing.actor].proportions.height
    other = doing.whom if doing.whom in plan.parts and doing.whom != doing.actor else ""
    footing = part.footing(begin)
    if low and plan.footing(doing.whom, begin).posture == "lie":
        # Who lies sits up to it first.
        plan = plan.with_part(sat_up(plan.parts[doing.whom], begin - 4))
        begin = max(begin, plan.parts[doing.whom].free_from(begin) - 8)
    grip, end = begin + 13, max(begin + 48, min(doing.end - 10, begin + 76))
    x, y = footing.x + footing.facing * 0.34 * height, 0.55 * height
    if other:
        x = footing.x + 0.5 * (plan.footing(other, begin).x - footing.x)
        y = 0.5 * min(height, plan.parts[other].proportions.height)
        if low:
            x, y = between_shoulders(plan, doing.actor, other, begin)
    back = (0.05 if low else 0.10) * height
    weight: tuple[Key, ...] = (
        (begin, 0.0), (grip, 0.3 * back), (grip + 9, -1.0 * back), (end - 4, -1.15 * back), (end + 8, 0.0)
    )  # fmt: skip
    part = _lunged(part, grip, end, -0.30, weight, 0.06 * height)
    leans = UP_BY_THE_HAND if low else -13.0
    part = part.with_looks(Look(begin - 2, target)).with_bends(
        Bend("lean", ((begin, 0.0), (grip, 11.0), (grip + 10, leans), (end, leans - 2), (end + 12, 0.0))),
        Bend("neck", ((grip, 0.0), (grip + 10, 9.0), (end, 9.0), (end + 12, 0.0))),
    )
    part = part.with_sounds(Sound(grip + 1, "touch" if other else "drag", footing.x, 0.8))
    plan = plan.with_part(part.with_busy(begin, end + 14))
    aim: InSet | OnBody = InSet(x, y)
    also: InSet | OnBody = InSet(x + 0.03 * footing.facing, y - 0.02)
    if low:
        # The hands go back with the body that pulls, and whoever is pulled comes up after them.
        aim = also = _before_the_chest(plan, doing.actor, grip, (x, y))
    plan = plan.with_part(
        plan.parts[doing.actor].with_reaches(
            Reach("near", begin, grip, end, end + 13, aim, "fist", 4),
            Reach("far", begin + 1, grip + 1, end, end + 14, also, "fist", 4),
        )
    )
    if other:
        pulled = plan.parts[other]
        if isinstance(aim, OnBody):
            aim = replace(aim, person=doing.actor)
        if pulled.footing(pulled.free_from(grip)).posture != "stand":
            # Who sits or lies is pulled to their feet, by a hand held out behind them where they look away.
            sits = pulled.footing(grip)
            behind = (footing.x - sits.x) * sits.facing < 0
            lay = plan.footing(other, doing.start).posture == "lie" and sits.seat > 0
            plan = plan.with_part(
                up_from(pulled.with_looks(Look(grip, doing.actor)), grip + 2).with_reaches(
                    Reach("near", grip - 8, grip, grip + 24, grip + 38, aim, "fist", 2, mirrored=behind)
                )
            )
            keys = ((grip - 9, 0.0), (grip, 22.0), (grip + 8, 6.0), (grip + 20, 3.0), (grip + 38, 0.0))
            plan = plan.with_part(plan.parts[other].with_bends(Bend("lean", keys)))
            if not lay:
                return plan
            up = plan.footing(other, plan.parts[other].free_from(grip))
            return gone(plan, other, plan.parts[other].free_from(grip), up.x, up.z - OFF_THE_BED)
        pulled = pulled.with_reaches(Reach("near", grip - 6, grip + 2, end, end + 13, aim, "fist", 2))
        pulled = pulled.with_looks(Look(grip, doing.actor)).with_bends(
            Bend("lean", ((grip, 0.0), (grip + 11, 9.0), (end, 8.0), (end + 12, 0.0)))
        )
        plan = plan.with_part(pulled.with_busy(grip - 6, end + 13))
        plan = replace(plan, meetings=(*plan.meetings, (other, grip + PULLED_OUT)))
    return plan


def _before_the_chest(plan: Plan, person: str, tick: float, point: tuple[float, float]) -> OnBody:
    """`point` of the set as a place before the chest of `person`, with whom it goes from then on."""
    own, head = body(plan, person, tick), plan.parts[person].proportions.head
    x, y = point_in_set(own, own.skeleton.chest)
    return OnBody("chest", (point[0] - x) * own.footing.facing / head, (point[1] - y) / head)


def throw(plan: Plan, doing: Doing) -> Plan:
    """The arm and the weight go back; a step; the arm whips over and follows through."""
    plan, begin, target = aimed(plan, doing)
    part, height = plan.parts[doing.actor], plan.parts[doing.actor].proportions.height
    what = doing.what or next(iter(part.holds(begin).things), "")
    part = in_near_hand(part_with(part, what), begin, what)
    back, release = begin + 13, begin + 19
    through, end = begin + 24, begin + 38
    weight: tuple[Key, ...] = (
        (begin, 0.0), (back, -0.045 * height), (release + 2, 0.085 * height), (end, 0.07 * height), (end + 10, 0.0)
    )  # fmt: skip
    part = _lunged(part, begin + 11, end, 0.42, weight, 0.03 * height)
    part = part.with_reaches(
        Reach("near", begin, back, back + 2, back + 6, Held(158, 92, -20), "grip", 3),
        Reach(
            "near",
            back,
            release,
            release + 1,
            through + 1,
            Held(RELEASING.shoulder, RELEASING.elbow, RELEASING.wrist),
            "grip",
            0,
        ),
        Reach("near", release, through, end, end + 12, Held(34, 20, 14), "spread", 0),
        Reach("far", begin + 2, back, back + 3, release + 6, Held(84, 14, 0), "spread", 3),
    )
    part = part.with_bends(
        Bend("chest", ((begin, 0.0), (back, -10.0), (release, 6.0), (through + 2, 16.0), (end, 10.0), (end + 14, 0.0))),
        Bend("lean", ((begin, 0.0), (back, -7.0), (release, 5.0), (through + 2, 12.0), (end, 9.0), (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (back, 6.0), (through, -10.0), (end, -8.0), (end + 12, 0.0))),
    )  # fmt: skip
    part = part.with_hand(InHand(release, "")).with_looks(Look(begin - 2, target.look))
    x = part.footing(begin).x
    part = part.with_sounds(Sound(begin, "cloth", x, 0.9), Sound(back + 2, "whoosh", x, 0.8))
    return _flown(plan.with_part(part.with_busy(begin, end + 12)), doing, what, release)


def _flown(plan: Plan, doing: Doing, what: str, release: float) -> Plan:
    """What is thrown flies to whom it is thrown to, who catches it; or to the ground far ahead."""
    if not is_drawn(what):
        return plan
    footing = plan.footing(doing.actor, release)
    origin, z = palm_at(plan, doing.actor, release, RELEASING), footing.z - 0.01
    held = turned_in_hand(plan, doing.actor, release, RELEASING, what)
    over = footing.facing < 0
    if doing.whom in plan.parts and doing.whom != doing.actor:
        there = plan.footing(doing.whom, release).x
        ticks = flight_ticks(origin, (there, 1.0))
        caught = Doing(
            doing.ref, doing.whom, "catch", release + ticks - 16, release + ticks + 40, doing.actor, what
        )
        return catch(plan, caught, thrown=Thrown(origin, release, held, over))
    x = footing.x + footing.facing * (THROWN_NET if prop_named(what) == NET else THROWN)
    goal = (x, on_the_ground(what))
    end = release + flight_ticks(origin, goal)
    actor = plan.parts[doing.actor].with_sounds(Sound(end, "put down", x, 0.6))
    flight = Flight(what, z, origin, goal, release, end, release, turned=(held, held), turns_over=over)
    return plan.with_part(actor).with_flight(flight)


@dataclass(frozen=True, slots=True)
class Thrown:
    """What comes to be caught: from where and since when, how it was turned in the hand that threw it, in degrees, and
    whether it was mirrored there."""

    origin: tuple[float, float]
    start: float
    turned: float = 0.0
    mirrored: bool = False


def catch(plan: Plan, doing: Doing, *, thrown: Thrown | None = None) -> Plan:
    """Hands up and open, the eyes on what comes; it strikes the palms, and arms, back and knees give. It comes from
    where it was `thrown` and when, else from out of sight."""
    had = plan.parts[doing.actor].holds(doing.start).things
    if thrown is None and had and (not doing.what or doing.what in had):
        # It was thrown to them, and they have it: they look at it.
        return plan.with_part(plan.parts[doing.actor].with_looks(Look(doing.start, "hand")))
    plan, begin, target = aimed(plan, doing)
    part, height = plan.parts[doing.actor], plan.parts[doing.actor].proportions.height
    ready, caught = begin + 9, begin + 16
    end = max(begin + 44, min(doing.end - 8, begin + 60))
    up, close = OnBody("chest", 1.35, 0.10), OnBody("chest", 0.82, -0.85)
    part = part.with_looks(
        Look(begin - 3, target.look if target.look != "ahead" else "up"), Look(caught + 2, "hand")
    )
    for side, late in (("near", 0.0), ("far", 1.0)):
        part = part.with_reaches(
            Reach(
                "near" if side == "near" else "far", begin + late, ready, caught, caught + 8, up, "spread", 2
            ),
            Reach(
                "near" if side == "near" else "far",
                caught - 1,
                caught + 5,
                end,
                end + 14,
                close,
                "grip" if side == "near" else "flat",
                0,
            ),
        )
    part = part.with_hand(InHand(caught, doing.what)) if doing.what else part
    part = part.with_bends(
        Bend(
            "lean",
            ((begin, 0.0), (ready, 5.0), (caught, 4.0), (caught + 5, -9.0), (caught + 14, 1.0), (end, 0.0)),
        ),
        Bend("chest", ((begin, 0.0), (ready, -3.0), (caught + 4, 6.0), (caught + 14, 0.0))),
        Bend(
            "drop", ((begin, 0.0), (ready, 0.02 * height), (caught + 5, 0.045 * height), (caught + 16, 0.0))
        ),
    ).with_feelings(Felt("surprise", caught - 2, caught + 10, 0.5))
    part = part.with_sounds(Sound(caught, "take", part.footing(begin).x, 0.8))
    plan = plan.with_part(part.with_busy(begin, end))
    if not is_drawn(doing.what):
        return plan
    footing = part.footing(caught)
    coming = Thrown((footing.x + footing.facing * THROWN, 1.3), caught - 14)
    origin, start, held, over = astuple(thrown or coming)
    goal = palm_at(plan, doing.actor, caught, up)
    on_fours = on_four_legs(part.sheet)
    ends = 0.0 if on_fours else turned_in_hand(plan, doing.actor, caught, up, doing.what)
    turned = turned_to(held, ends, caught - start, 1 if goal[0] >= origin[0] else -1)
    alike = prop_named(doing.what) in ROUND
    flight = Flight(
        doing.what, footing.z - 0.01, origin, goal, start, caught, start, caught, turning=0.0, turned=turned,
        turns_over=over and not alike, lands_over=footing.facing < 0 and not alike and not on_fours,
    )  # fmt: skip
    return plan.with_flight(flight)


def _ready(plan: Plan, doing: Doing, *, apart: float) -> tuple[Plan, float, str]:
    """The actor before whom or what the deed is meant for; the tick, and what the eyes look at."""
    if doing.whom in plan.parts and doing.whom != doing.actor:
        plan = near_enough(plan, doing.actor, doing.whom, doing.start, within=apart + 0.15, apart=apart)
        return plan, plan.parts[doing.actor].free_from(doing.start), doing.whom
    plan, begin, target = aimed(plan, doing)
    return plan, begin, target.look


def _lunged(part: Part, start: float, back: float, step: float, weight: tuple[Key, ...], down: float) -> Part:
    """The part with a step into it, where it stands on its feet."""
    origin = part.footing(start)
    if origin.posture != "stand":
        return part
    keys: tuple[Key, ...] = ((start, 0.0), (start + 10, down), (back, down), (back + 8, 0.0))
    stretch = Lunge(
        start, origin, step * part.proportions.leg, start + 2, back, part.proportions.height, weight, keys
    )
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in stretch.footfalls())
    return part.with_stretch(stretch).with_sounds(*steps)


def _shoved(plan: Plan, person: str, tick: float) -> Plan:
    """Who is pushed bends away from it and takes a step back, arms out."""
    part = plan.parts[person]
    if part.footing(part.free_from(tick)).posture == "stand":
        height = part.proportions.height
        weight: tuple[Key, ...] = (
            (tick, 0.0),
            (tick + 7, -0.07 * height),
            (tick + 20, -0.04 * height),
            (tick + 30, 0.0),
        )
        part = _lunged(part, max(tick, part.free_from(tick)), tick + 24, -0.34, weight, 0.02 * height)
    part = part.with_bends(
        Bend("lean", ((tick - 1, 0.0), (tick + 5, -13.0), (tick + 16, 4.0), (tick + 26, 0.0))),
        Bend("neck", ((tick - 1, 0.0), (tick + 4, 10.0), (tick + 12, -4.0), (tick + 20, 0.0))),
    ).with_reaches(
        Reach("near", tick - 1, tick + 6, tick + 10, tick + 24, Held(42, 30, 10), "spread", 0),
        Reach("far", tick, tick + 7, tick + 11, tick + 26, Held(58, 24, 10), "spread", 0),
    )
    return plan.with_part(
        part.with_feelings(Felt("surprise", tick, tick + 24, 0.9)).with_busy(tick - 1, tick + 26)
    )
