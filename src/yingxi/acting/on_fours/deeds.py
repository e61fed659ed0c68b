"""What a four-legged animal does for each verb: its own way of it. It takes things in its mouth, greets with nose and
tail, lifts a paw where a person lifts a hand. What it has no way of becomes a tilt of the head and is told."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from yingxi.acting.actions import attention, travel
from yingxi.acting.actions.approach import body, point_in_set, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced, near_enough
from yingxi.acting.movement import Bend, Carry, Felt, InHand, InSet, Look, Reach
from yingxi.acting.on_fours.leap import leap_onto
from yingxi.acting.on_fours.postures import UP, down, is_down, up
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.stage.creatures.builds import build_of, on_four_legs, unit_of

Action = Callable[[Plan, Doing], Plan]
NOSE = 0.42
"""How near to somebody an animal comes to greet them, in metres, beside half of its own length."""


def _on_its_feet(action: Action) -> Action:
    """`action`, for which it gets up first."""

    def risen(plan: Plan, doing: Doing) -> Plan:
        part = plan.parts[doing.actor]
        if not is_down(part, doing.start):
            return action(plan, doing)
        later = replace(doing, start=doing.start + UP, end=max(doing.end, doing.start + UP + 1))
        return action(plan.with_part(up(part, doing.start)), later)

    return risen


def _rise(plan: Plan, doing: Doing) -> Plan:
    plan = plan.with_part(up(plan.parts[doing.actor], doing.start))
    return travel.walk(plan, replace(doing, start=doing.start + UP)) if doing.to_x is not None else plan


def _sit(plan: Plan, doing: Doing) -> Plan:
    return _down(plan, doing, lies=False)


def _lie(plan: Plan, doing: Doing) -> Plan:
    return _down(plan, doing, lies=True)


def _sleep(plan: Plan, doing: Doing) -> Plan:
    return _down(plan, doing, lies=True, sleeps=True)


def _down(plan: Plan, doing: Doing, *, lies: bool, sleeps: bool = False) -> Plan:
    if doing.to_x is not None:
        plan = _on_its_feet(travel.walk)(plan, doing)
    return plan.with_part(down(plan.parts[doing.actor], doing.start, lies=lies, sleeps=sleeps))


def _turned(plan: Plan, doing: Doing) -> tuple[Plan, float, float]:
    """Towards whom or what the deed is meant for; when it can begin, and which way that is (as x)."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    footing = part.footing(begin)
    x = footing.x + footing.facing
    if doing.whom in plan.parts and doing.whom != doing.actor:
        x = plan.footing(doing.whom, begin).x
        part = part.with_looks(Look(begin, doing.whom))
    elif doing.at is not None:
        x = doing.at[0]
    facing = plan.towards(doing.actor, x, begin)
    if facing != footing.facing and is_down(part, begin):
        part = up(part, begin)
        begin += UP
    part = faced(part, begin, facing)
    return plan.with_part(part), part.free_from(begin), x


def _at_it(plan: Plan, doing: Doing) -> tuple[Plan, float]:
    """With the nose over what the deed is about, or before whom it is meant for."""
    part = plan.parts[doing.actor]
    own = 0.5 * build_of(part.sheet).long * unit_of(part.sheet)
    if doing.whom in plan.parts and doing.whom != doing.actor:
        apart = own + NOSE
        there = plan.footing(doing.whom, doing.start)
        here = part.footing(part.free_from(doing.start))
        if abs(there.x - here.x) > apart + 0.2 and is_down(part, doing.start):
            plan = plan.with_part(up(part, doing.start))
            doing = replace(doing, start=doing.start + UP)
        plan = near_enough(plan, doing.actor, doing.whom, doing.start, within=apart + 0.15, apart=apart)
    elif doing.at is not None:
        side = -1 if part.footing(part.free_from(doing.start)).x < doing.at[0] else 1
        reach = own + 0.55 * unit_of(part.sheet)
        goal = replace(doing, to_x=doing.at[0] + side * reach, to_z=doing.at[2], to_facing=None)
        plan = _on_its_feet(travel.walk)(plan, goal)
    plan, begin, _ = _turned(plan, doing)
    return plan, begin


def _nuzzle(plan: Plan, doing: Doing) -> Plan:
    """Comes close and rubs its head against them, the tail up."""
    plan, begin = _at_it(plan, doing)
    part = plan.parts[doing.actor]
    rub = ((begin, 0.0), (begin + 8, 16.0), (begin + 16, -8.0), (begin + 26, 14.0), (begin + 38, 0.0))
    part = part.with_bends(
        Bend("stoops", rub),
        Bend("nods", tuple((tick, 0.8 * value) for tick, value in rub)),
        Bend("wags", ((begin, 0.0), (begin + 6, 0.9), (begin + 50, 0.6), (begin + 80, 0.0))),
    ).with_feelings(Felt("joy", begin + 4, begin + 60, 0.6))
    return plan.with_part(part.with_busy(begin, begin + 38))


def _paw(plan: Plan, doing: Doing) -> Plan:
    """Sits or stands, and lifts a paw."""
    plan, begin, _ = _turned(plan, doing)
    end = max(begin + 30, min(doing.end, begin + 60))
    part = plan.parts[doing.actor].with_bends(
        Bend(
            "paws",
            (
                (begin, 0.0),
                (begin + 8, 0.34),
                (begin + 14, 0.26),
                (begin + 20, 0.36),
                (end, 0.3),
                (end + 8, 0.0),
            ),
        ),
        Bend("ears", ((begin, 0.0), (begin + 6, 0.5), (end, 0.4), (end + 8, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, end + 8))


def _nod(plan: Plan, doing: Doing) -> Plan:
    plan, begin, _ = _turned(plan, doing)
    keys = ((begin, 0.0), (begin + 5, 16.0), (begin + 10, -4.0), (begin + 15, 12.0), (begin + 22, 0.0))
    return plan.with_part(
        plan.parts[doing.actor].with_bends(Bend("stoops", keys)).with_busy(begin, begin + 22)
    )


def _shake(plan: Plan, doing: Doing) -> Plan:
    """Shakes itself from the ears to the tail."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    keys = [(begin, 0.0)] + [(begin + 3 * n, (12.0 if n % 2 else -12.0) * (1 - n / 8)) for n in range(1, 8)]
    part = part.with_bends(
        Bend("nods", (*keys, (begin + 26, 0.0))),
        Bend("ears", ((begin, 0.0), (begin + 4, -0.8), (begin + 24, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, begin + 26))


def _bow(plan: Plan, doing: Doing) -> Plan:
    """The chest down, the tail up: let us play."""
    plan, begin, _ = _turned(plan, doing)
    end = max(begin + 34, min(doing.end, begin + 70))
    part = (
        up(plan.parts[doing.actor], begin)
        .with_bends(
            Bend("bows", ((begin, 0.0), (begin + 8, 0.36), (end, 0.34), (end + 9, 0.0))),
            Bend("stoops", ((begin, 0.0), (begin + 8, -16.0), (end, -14.0), (end + 9, 0.0))),
            Bend("wags", ((begin, 0.0), (begin + 6, 1.0), (end, 1.0), (end + 12, 0.0))),
        )
        .with_feelings(Felt("joy", begin, end, 0.8))
    )
    return plan.with_part(part.with_busy(begin, end + 9))


def _leap(plan: Plan, doing: Doing) -> Plan:
    """Leaps for joy, twice; or onto what stands there."""
    if doing.at is not None:
        return leap_onto(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = up(part, begin)
    begin += UP if is_down(plan.parts[doing.actor], begin) else 0.0
    for number in range(2):
        start = begin + 22 * number
        part = part.with_bends(
            Bend(
                "sinks",
                ((start, 0.0), (start + 4, 0.14), (start + 7, 0.0), (start + 15, 0.12), (start + 20, 0.0)),
            ),
            Bend("jumps", ((start + 5, 0.0), (start + 10, 0.42), (start + 15, 0.0))),
        ).with_sounds(Sound(start + 15, "step", part.footing(start).x, 0.4))
    part = part.with_bends(
        Bend("wags", ((begin, 0.0), (begin + 5, 1.0), (begin + 50, 1.0), (begin + 70, 0.0)))
    )
    return plan.with_part(
        part.with_feelings(Felt("joy", begin, begin + 60, 0.9)).with_busy(begin, begin + 44)
    )


def _cower(plan: Plan, doing: Doing) -> Plan:
    """Low, with the ears back."""
    part = up(plan.parts[doing.actor], doing.start)
    begin = part.free_from(doing.start)
    end = max(begin + 30, doing.end)
    part = part.with_bends(
        Bend("sinks", ((begin, 0.0), (begin + 6, 0.20), (end, 0.18), (end + 14, 0.0))),
        Bend("ears", ((begin, 0.0), (begin + 4, -1.0), (end, -1.0), (end + 14, 0.0))),
        Bend("stoops", ((begin, 0.0), (begin + 6, 20.0), (end, 16.0), (end + 14, 0.0))),
    ).with_feelings(Felt("fear", begin, end, 0.7))
    return plan.with_part(part.with_busy(begin, begin + 20))


def _start(plan: Plan, doing: Doing) -> Plan:
    """Starts: up on the toes and still."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = part.with_bends(
        Bend("stoops", ((begin, 0.0), (begin + 4, -24.0), (begin + 26, -18.0), (begin + 40, 0.0))),
        Bend("ears", ((begin, 0.0), (begin + 3, 0.8), (begin + 30, 0.6), (begin + 44, 0.0))),
        Bend("sinks", ((begin, 0.0), (begin + 3, 0.08), (begin + 7, -0.02), (begin + 20, 0.0))),
    ).with_feelings(Felt("surprise", begin, begin + 30, 0.8))
    return plan.with_part(part.with_busy(begin, begin + 30))


def _howl(plan: Plan, doing: Doing) -> Plan:
    """Its sorrow: the head up once, then low."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 40, doing.end)
    part = part.with_bends(
        Bend("stoops", ((begin, 0.0), (begin + 12, -22.0), (begin + 26, 20.0), (end, 18.0), (end + 14, 0.0))),
        Bend("nods", ((begin, 0.0), (begin + 12, 14.0), (begin + 26, -8.0), (end, -8.0), (end + 14, 0.0))),
    ).with_feelings(Felt("sadness", begin, end, 0.8))
    return plan.with_part(part.with_busy(begin, begin + 40))


def _merry(plan: Plan, doing: Doing) -> Plan:
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 40, doing.end)
    part = part.with_bends(Bend("wags", ((begin, 0.0), (begin + 5, 1.0), (end, 1.0), (end + 16, 0.0))))
    return plan.with_part(part.with_feelings(Felt("joy", begin, end, 0.8)))


def _feed(plan: Plan, doing: Doing) -> Plan:
    """The muzzle down to what lies before it, and small bites."""
    plan, begin = _at_it(plan, replace(doing, whom=""))
    end = max(begin + 48, doing.end)
    nods = [(begin + 12, 0.0)] + [
        (begin + 18 + 7 * n, 6.0 if n % 2 else -3.0) for n in range(int((end - begin - 24) // 7))
    ]
    part = plan.parts[doing.actor].with_bends(
        Bend("bows", ((begin, 0.0), (begin + 12, 0.18), (end - 10, 0.18), (end, 0.0))),
        Bend("stoops", ((begin, 0.0), (begin + 12, 82.0), (end - 10, 80.0), (end, 0.0))),
        Bend("nods", (*nods, (end, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, end))


def _dip(part: Part, begin: float, *, low: float) -> Part:
    """The muzzle goes down and comes up again, in 22 ticks."""
    return part.with_bends(
        Bend("bows", ((begin, 0.0), (begin + 9, 0.20 * low), (begin + 13, 0.20 * low), (begin + 22, 0.0))),
        Bend("stoops", ((begin, 0.0), (begin + 9, 84.0 * low), (begin + 13, 84.0 * low), (begin + 22, 0.0))),
    ).with_busy(begin, begin + 22)


def _take(plan: Plan, doing: Doing) -> Plan:
    """Takes a thing in its mouth."""
    plan, begin = _at_it(plan, doing)
    part = plan.parts[doing.actor]
    low = 1.0 if doing.at is not None and doing.at[1] < 0.3 else 0.25
    part = _dip(part, begin, low=low)
    if doing.what:
        part = part.with_hand(InHand(begin + 11, doing.what)).with_sounds(
            Sound(begin + 11, "take", part.footing(begin).x, 0.5)
        )
    return plan.with_part(part)


def _let_go(plan: Plan, doing: Doing) -> Plan:
    """Brings what it has in its mouth and lets it go."""
    plan, begin = _at_it(plan, doing)
    what, whom = plan.parts[doing.actor].held(begin), plan.parts.get(doing.whom)
    if what and whom is not None and doing.whom != doing.actor and not on_four_legs(whom.sheet):
        return _into_the_hand(plan, doing.actor, doing.whom, begin, what)
    part = _dip(plan.parts[doing.actor], begin, low=0.9)
    if part.held(begin):
        part = part.with_hand(InHand(begin + 11, "")).with_sounds(
            Sound(begin + 11, "put down", part.footing(begin).x, 0.5)
        )
    return plan.with_part(part)


def _into_the_hand(plan: Plan, person: str, whom: str, begin: float, what: str) -> Plan:
    """It holds still, and they stoop and take from its mouth what is in it."""
    meets = begin + 18
    mouth = body(plan, person, meets)
    x, y = point_in_set(mouth, mouth.skeleton.mouth or mouth.skeleton.head)
    plan = plan.with_part(faced(plan.parts[whom], begin - 12, plan.towards(whom, x, begin)))
    taker = plan.parts[whom]
    side = taker.free_side(begin)
    lean, down = stoop_to_reach(body(plan, whom, meets), taker.proportions, (x, y), side)
    taker = taker.with_reaches(
        Reach(side, begin, meets - 2, meets + 4, meets + 20, InSet(x, y), "grip", 4)
    ).with_bends(
        Bend("lean", ((begin, 0.0), (meets - 2, lean), (meets + 4, lean), (meets + 20, 0.0))),
        Bend("drop", ((begin, 0.0), (meets - 2, down), (meets + 4, down), (meets + 20, 0.0))),
    )
    carry = Carry(what, meets - 1, meets - 1, meets + 2, meets + 16, (1.0, 0.0, 0.0, 1.0, x, y))
    taker = (
        taker.with_carries(carry).with_hand(InHand(meets, what, side=side)).with_looks(Look(begin, person))
    )
    giver = plan.parts[person].with_hand(InHand(meets, "")).with_sounds(Sound(meets, "take", x, 0.5))
    giver = giver.with_bends(
        Bend("wags", ((meets, 0.0), (meets + 6, 0.9), (meets + 50, 0.6), (meets + 70, 0.0)))
    )
    plan = plan.with_part(giver.with_busy(begin, meets + 6))
    return plan.with_part(taker.with_busy(begin, meets + 20))


def small(plan: Plan, doing: Doing) -> Plan:
    """What it has no way of: ears up, the head on one side."""
    plan, begin, _ = _turned(plan, doing)
    part = plan.parts[doing.actor].with_bends(
        Bend("nods", ((begin, 0.0), (begin + 8, 9.0), (begin + 30, 8.0), (begin + 42, 0.0))),
        Bend("ears", ((begin, 0.0), (begin + 5, 0.6), (begin + 30, 0.5), (begin + 42, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, begin + 30))


DEEDS: Mapping[str, Action] = {
    "walk": _on_its_feet(travel.walk),
    "enter": _on_its_feet(travel.enter),
    "leave": _on_its_feet(travel.leave),
    "run": _on_its_feet(travel.run),
    "sneak": _on_its_feet(travel.sneak),
    "limp": _on_its_feet(travel.limp),
    "turn": _on_its_feet(attention.turn),
    "look": attention.look,
    "look away": attention.look_away,
    "hesitate": small,
    "pour": small,
    "peek": small,
    "rise": _rise,
    "wake": _rise,
    "sit": _sit,
    "kneel": _lie,
    "lie": _lie,
    "fall": _lie,
    "sleep": _sleep,
    "shut eyes": _sleep,
    "hide": _cower,
    "hug": _nuzzle,
    "touch": _nuzzle,
    "reach": _paw,
    "wave": _paw,
    "point": _paw,
    "knock": _paw,
    "salute": _paw,
    "hold hands": _paw,
    "push": _nuzzle,
    "pull": _bow,
    "nod": _nod,
    "shake head": _shake,
    "sneeze": _shake,
    "bow": _bow,
    "bow deeply": _bow,
    "play": _bow,
    "dance": _leap,
    "stamp": _leap,
    "laugh": _merry,
    "cry": _howl,
    "sigh": _lie,
    "gasp": _start,
    "eat": _feed,
    "drink": _feed,
    "dig": _feed,
    "take": _take,
    "pick up": _take,
    "catch": _take,
    "hold": _take,
    "give": _let_go,
    "put down": _let_go,
    "drop": _let_go,
    "throw": _let_go,
}
"""Every verb of which an animal has a way."""
