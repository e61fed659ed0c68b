"""Striking again and again what lies before one: a hammer on a nail, a cleaver on a board."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Aim, Bend, Look, OnBody
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.film.performance import ContactKind
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import thing_for, tools_of

UP = 14.0
# The near hand: drawn back over the shoulder, and down on what is struck; in heads from the waist.
HAMMERED: tuple[Aim, ...] = (OnBody("waist", 0.86, 1.30), OnBody("waist", 1.34, 0.14))
CHOPPED: tuple[Aim, ...] = (OnBody("waist", 1.16, 0.42), OnBody("waist", 1.22, 0.06))
# The far hand holds the nail, or what is cut.
NAIL, CUT = OnBody("waist", 1.50, -0.06), OnBody("waist", 1.56, -0.02)
# By how many degrees the tool is tipped, drawn back and striking.
DRAWN_BACK, STRUCK = -12.0, 78.0
# Down in so many ticks, and up again.
BLOWS, CHOPS = (4.0, 12.0), (3.0, 6.0)


def hammer(plan: Plan, doing: Doing) -> Plan:
    """Blow upon blow from the shoulder, the other hand on the nail, the eyes on it."""
    return _struck(plan, doing, HAMMERED, NAIL, BLOWS, leans=9.0, sound="hammer", strength=0.9)


def chop(plan: Plan, doing: Doing) -> Plan:
    """Quick and short, from the wrist; the other hand feeds what is cut."""
    return _struck(plan, doing, CHOPPED, CUT, CHOPS, leans=7.0, sound="chop", strength=0.6)


def _tool(held: str, doing: Doing) -> str:
    """What one strikes with: what is in the hand already, if one can strike with it."""
    return held if held and prop_named(held) in tools_of(doing.verb) else thing_for(doing.verb, doing.what)


def _struck(
    plan: Plan,
    doing: Doing,
    blow: tuple[Aim, ...],
    rest: Aim,
    ticks: tuple[float, float],
    *,
    leans: float,
    sound: ContactKind,
    strength: float,
) -> Plan:
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 48, doing.end - 8)
    part = in_near_hand(part, begin, _tool(part.held(begin), doing))
    part = part.with_looks(Look(begin - 2, "hand"))
    part = to_and_fro(part, "near", blow, ticks, begin=begin, up=UP, end=end)
    part = to_and_fro(part, "far", (rest,), (end - begin,), begin=begin, up=UP, end=end, hand="fist")
    keys: list[Key] = [(begin, 0.0), (begin + UP, 0.3 * leans)]
    tips: list[Key] = [(begin, 0.0), (begin + UP, DRAWN_BACK)]
    blows: list[float] = []
    tick = begin + UP
    while tick + ticks[0] < end:
        blows.append(tick + ticks[0])
        keys += [(tick + ticks[0], leans), (tick + sum(ticks), 0.3 * leans)]
        tips += [(tick + ticks[0], STRUCK), (tick + sum(ticks), DRAWN_BACK)]
        tick += sum(ticks)
    part = part.with_bends(
        Bend("lean", (*keys, (end + 14, 0.0))),
        Bend("tips", (*tips, (end + 10, 0.0))),
        Bend("neck", ((begin, 0.0), (begin + UP, 8.0), (end, 8.0), (end + 14, 0.0))),
    )
    footing = part.footing(begin)
    x = footing.x + footing.facing * part.proportions.head
    part = part.with_sounds(*(Sound(each, sound, x, strength) for each in blows))
    return plan.with_part(part.with_busy(begin, end))
