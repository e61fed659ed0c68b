"""A hat goes on the head, or comes off it; a coat likewise."""

from yingxi.acting.actions.coats import coat_off, coat_on
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.gestures import small
from yingxi.acting.actions.hands import POCKET
from yingxi.acting.movement import Bend, InHand, Look, OnBody, OnHead, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.film.coats import coat_parts
from yingxi.film.hats import BARE, hat_parts

AT_THE_BRIM = OnBody("head", 0.16, 0.36)
"""Where a hand has a hat that is on the head."""
UP, STAYS, DOWN = 12.0, 5.0, 14.0
"""Ticks until the hand is at the brim, until it lets go, and until it is back."""
DRAWN = 9.0
"""Ticks in which a hat comes from where it was not seen."""
BOWED = 9.0
"""Degrees by which the head goes to meet it."""


def put_on(plan: Plan, doing: Doing) -> Plan:
    """The hand brings the hat up to the head, which bows a little to meet it, and sets it straight."""
    if coat_parts(doing.what) is not None:
        return coat_on(plan, doing)
    if hat_parts(doing.what) is None:
        return small(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    holds = part.holds(begin)
    side = holds.side_for(doing.what)
    if holds.with_thing(doing.what) is None:
        reach = Reach(side, begin, begin + DRAWN - 2, begin + DRAWN, begin + DRAWN + UP, POCKET, "grip", 0)
        part = part.with_reaches(reach).with_hand(InHand(begin + DRAWN - 1, doing.what, side=side))
        begin += DRAWN
    on = begin + UP + 2
    part = _at_the_head(part, side, begin).with_hand(InHand(on, "", side=side))
    return plan.with_part(part.with_hat(OnHead(on, doing.what)))


def take_off(plan: Plan, doing: Doing) -> Plan:
    """The hand goes up to the brim and comes down with the hat."""
    if coat_parts(doing.what) is not None:
        return coat_off(plan, doing)
    if hat_parts(doing.what) is None:
        return small(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    side = part.holds(begin).free or "near"
    off = begin + UP + 2
    part = _at_the_head(part, side, begin).with_hand(InHand(off, doing.what, side=side))
    return plan.with_part(part.with_hat(OnHead(off, BARE)))


def _at_the_head(part: Part, side: Side, begin: float) -> Part:
    """The hand up to the brim, and down."""
    there, leaves = begin + UP, begin + UP + STAYS
    # The head goes back a little, comes down to it and up again past where it was; the back follows.
    keys = (
        (begin, 0.0), (begin + 4, -2.5), (there + 2, BOWED + 1.0), (leaves, BOWED), (leaves + DOWN - 4, -2.0),
        (leaves + DOWN + 4, 0.0),
    )  # fmt: skip
    back = (
        (begin, 0.0), (begin + 5, -4.0), (there + 3, 6.0), (leaves + 2, 5.0), (leaves + DOWN + 6, 0.0)
    )  # fmt: skip
    straight = ((there, 0.0), (leaves, 4.0), (leaves + 7, -3.0), (leaves + DOWN + 2, 0.0))
    return (
        part.with_reaches(Reach(side, begin, there, leaves, leaves + DOWN, AT_THE_BRIM, "grip", 5))
        .with_bends(Bend("neck", keys), Bend("chest", back), Bend("tilt", straight))
        .with_looks(Look(begin - 2, "down"), Look(leaves + 4, "ahead"))
        .with_sounds(Sound(there, "cloth", part.footing(begin).x, 0.5))
        .with_busy(begin, leaves + DOWN)
    )
