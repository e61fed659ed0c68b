"""How a thing comes into the hand that works with it: from the other hand, from a pocket, or it was there before."""

from yingxi.acting.movement import InHand, OnBody, Reach
from yingxi.acting.part import Part
from yingxi.stage.props import prop_named

# Where both hands meet when a thing goes from one into the other, and where a thing is drawn from that was in neither.
MEETING, POCKET = OnBody("waist", 0.80, 0.02), OnBody("waist", 0.16, -0.62)
# Tools that nobody keeps in the other hand while they work with something else.
PUT_AWAY = ("spoon", "pencil", "brush", "hammer", "cleaver", "broom")
# Ticks that this takes before the deed begins, and until the hand that has given is back.
BEFORE, BACK = 9.0, 12.0
# Ticks for which two have a thing together when it goes from hand to hand.
LETS_GO = 2.0


def part_with(part: Part, what: str, *, bears: bool = False) -> Part:
    """`part` with `what` in a hand from the beginning, where no hand gets it later: in the far one of who `bears`
    somebody on the near arm."""
    got = {hand.what for hand in part.hands} | {part.placement.held, part.placement.far_held}
    if not what or what in got:
        return part
    full = (bears or part.placement.held) and not part.placement.far_held
    return part.with_hand(InHand(-1.0, what, side="far" if full else "near"))


def free_for(part: Part, begin: float, what: str) -> float:
    """From when on the hands can do something with `what`, which they may just be taking or giving."""
    return max((begin, *(carry.leave + BEFORE for carry in part.carries if carry.what == what)))


def in_near_hand(part: Part, begin: float, what: str) -> Part:
    """`part` with `what` in the near hand from `begin` on: from the far one, or drawn out while the other one takes
    what was there. Whose hands are empty has had it since the cut."""
    holds = part.holds(begin)
    # What is of the same kind is what is meant.
    what = next(
        (held for held in holds.things if what and prop_named(held) == (prop_named(what) or what)), what
    )
    if not what or holds.near == what:
        return part
    if holds.near in PUT_AWAY:
        part = part.with_hand(InHand(begin, "", side="near"))
        holds = part.holds(begin)
    meets = bool(holds.near or holds.with_thing(what))
    if not meets and not part.hands:
        return part.with_hand(InHand(-1.0, what))
    aim = MEETING if meets else POCKET
    # A hand that somebody has just given it to takes it from theirs first.
    given = (carry.arrive + LETS_GO for carry in part.carries if carry.what == what and carry.arrive < begin)
    sets_out = min(begin - 2, max((begin - BEFORE, *given)))
    part = part.with_reaches(Reach("near", sets_out, begin - 1, begin, begin + 6, aim, "grip", 0))
    if meets:
        part = part.with_reaches(
            Reach("far", sets_out, begin - 1, begin + 2, begin + BACK, MEETING, "grip", 0)
        )
    return part.with_hand(InHand(begin, what))
