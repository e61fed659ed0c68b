"""At a door, a window, a box: knock, open, close, go out."""

from dataclasses import replace

from yingxi.acting.actions.approach import aimed, free_side
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.travel import leave
from yingxi.acting.lunging import Lunge
from yingxi.acting.movement import Bend, InSet, Look, OnBody, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.stage.doorway import AHEAD, DRAWN
from yingxi.stage.props import prop_named

# How far ahead the door is, in body heights, and how many knocks, so many ticks apart.
DOOR_AHEAD, KNOCKS, APART = 0.34, 3, 7.0
# The height of a handle in body heights of a grown person.
HANDLE = 0.58


def knock(plan: Plan, doing: Doing) -> Plan:
    """A fist at the height of the face, struck from the elbow; then one listens."""
    plan, begin, _ = aimed(plan, doing)
    part = plan.parts[doing.actor]
    footing, height = part.footing(begin), part.proportions.height
    side = free_side(plan, doing.actor, begin)
    x = footing.x + footing.facing * DOOR_AHEAD * height
    y = (0.80 if footing.posture == "stand" else 0.46) * height
    first = begin + 12
    last = first + APART * (KNOCKS - 1)
    part = part.with_reaches(Reach(side, begin, first, last + 5, last + 20, InSet(x, y), "fist", 4))
    back: list[tuple[float, float]] = [(first - 5, 0.0), (first - 3, 1.0), (first, 0.0)]
    for i in range(1, KNOCKS):
        struck = first + APART * i
        back += [(struck - APART / 2, 1.0), (struck, 0.0)]
    elbow = tuple((tick, 20.0 * share) for tick, share in back)
    part = part.with_bends(
        Bend("near_elbow" if side == "near" else "far_elbow", elbow),
        Bend("lean", ((begin, 0.0), (first, 4.0), (last, 4.0), (last + 8, 7.0), (last + 26, 0.0))),
        # The head comes near to listen.
        Bend("tilt", ((last + 2, 0.0), (last + 10, 7.0), (last + 24, 0.0))),
    )
    part = part.with_looks(Look(begin - 2, "ahead"))
    part = part.with_sounds(*(Sound(first + APART * i, "knock", x, 1.0 - 0.1 * i) for i in range(KNOCKS)))
    return plan.with_part(part.with_busy(begin, last + 20))


def open_up(plan: Plan, doing: Doing) -> Plan:
    """A thing one holds is opened between both hands; a door is drawn open by its handle, a step back with it."""
    if prop_named(doing.what):
        return _parted(plan, doing)
    return _swung(plan, doing, opens=True)


def go_out(plan: Plan, doing: Doing) -> Plan:
    """Out of sight; by a door that is shut (its handle is `at`) with a hand that draws it open first."""
    if doing.at is None:
        return leave(plan, doing)
    plan = _swung(plan, doing, opens=True, goes_on=True)
    begin = plan.parts[doing.actor].free_from(doing.start)
    return leave(plan, replace(doing, start=begin))


def close(plan: Plan, doing: Doing) -> Plan:
    """A thing one holds is shut or folded between both hands; a door is pushed to."""
    if prop_named(doing.what):
        return _parted(plan, doing, shuts=True)
    return _swung(plan, doing, opens=False)


def _swung(plan: Plan, doing: Doing, *, opens: bool, goes_on: bool = False) -> Plan:
    """By the handle; who `goes_on` is through it as soon as it is open."""
    plan, begin, _ = aimed(plan, doing)
    part = plan.parts[doing.actor]
    footing, height = part.footing(begin), part.proportions.height
    side = free_side(plan, doing.actor, begin)
    away = footing.x + footing.facing * AHEAD * height
    y = max(0.46 * height, min(0.98, HANDLE * height))
    if doing.at is not None:
        away, y = doing.at[0], doing.at[1]
    near = away - footing.facing * DRAWN * height
    start, goal = (away, near) if opens else (near, away)
    grip, moved = begin + 13, begin + 32
    if not goes_on:
        part = _stepped(part, grip + 2, moved + 16, backwards=opens)
    part = part.with_looks(Look(begin - 2, "ahead")).with_reaches(
        Reach(side, begin, grip, grip + 5, moved, InSet(start, y), "fist", 4),
        Reach(side, grip + 4, moved, moved + 6, moved + 20, InSet(goal, y), "fist", 0),
    )
    turn: tuple[Key, ...] = ((grip, 0.0), (grip + 4, 22.0), (moved, 0.0))
    lean = -6.0 if opens else 9.0
    part = part.with_bends(
        Bend("near_wrist" if side == "near" else "far_wrist", turn),
        Bend(
            "lean",
            (
                (begin, 0.0),
                (begin + 5, -1.5),
                (grip, 6.0),
                (moved, lean),
                (moved + 8, lean),
                (moved + 22, 0.0),
            ),
        ),
        # Past the door the eyes look for what is behind it.
        Bend("chest", ((moved, 0.0), (moved + 8, 4.0 if opens else 0.0), (moved + 24, 0.0))),
        Bend("brow_lift", ((moved - 4, 0.0), (moved + 4, 0.4 if opens else 0.0), (moved + 22, 0.0))),
    )
    part = part.with_sounds(Sound(grip + 4 if opens else moved - 1, "door", away, 0.5 if opens else 0.9))
    return plan.with_part(part.with_busy(begin, moved + (0 if goes_on else 20)))


def _stepped(part: Part, start: float, until: float, *, backwards: bool) -> Part:
    """Half a step with the door, where one stands."""
    origin, height = part.footing(start), part.proportions.height
    if origin.posture != "stand":
        return part
    way = -1 if backwards else 1
    weight: tuple[Key, ...] = (
        (start, 0.0), (start + 16, 0.055 * height * way), (until, 0.05 * height * way), (until + 8, 0.0)
    )  # fmt: skip
    down: tuple[Key, ...] = ((start, 0.0), (start + 8, 0.012 * height), (until + 8, 0.0))
    stretch = Lunge(start, origin, 0.21 * way * part.proportions.leg, start + 4, until, height, weight, down)
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in stretch.footfalls())
    return part.with_stretch(stretch).with_sounds(*steps)


def _parted(plan: Plan, doing: Doing, *, shuts: bool = False) -> Plan:
    """Both hands before the chest, the far one lifts the lid or the leaf, or lays it down."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    if doing.what:
        part = in_near_hand(part, begin, doing.what)
    up, moved = begin + 12, begin + 24
    end = max(begin + 40, doing.end - 6)
    on, off = OnBody("chest", 1.02, -0.62), OnBody("chest", 1.20, -0.28)
    first, second = (off, on) if shuts else (on, off)
    part = part.with_looks(Look(begin, "hand")).with_reaches(
        Reach("near", begin, up, end, end + 14, OnBody("chest", 0.86, -0.70), "grip", 4),
        Reach("far", begin + 1, up + 1, up + 4, moved, first, "flat", 4),
        Reach("far", up + 3, moved, end, end + 15, second, "flat", 0),
    )
    part = part.with_bends(
        Bend("neck", ((begin, 0.0), (up, 5.0), (end, 4.0), (end + 14, 0.0))),
        Bend(
            "brow_lift", ((moved - 4, 0.0), (moved + 2, 0.0 if shuts else 0.5), (end, 0.1), (end + 12, 0.0))
        ),
    )
    part = part.with_sounds(Sound(moved, "cloth", part.footing(begin).x, 0.5))
    return plan.with_part(part.with_busy(begin, moved + 6))
