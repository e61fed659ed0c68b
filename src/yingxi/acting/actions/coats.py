"""A coat comes off, or goes on."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import POCKET
from yingxi.acting.movement import Bend, Dressed, Held, InHand, Look, OnBody, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.film.coats import SHIRT

LAPELS, OTHER_LAPEL = OnBody("chest", 0.20, -0.42), OnBody("chest", 0.36, -0.48)
"""Where the hands take hold of a coat that is worn."""
AT_LAPELS, BEHIND, OUT, BACK = 8.0, 17.0, 25.0, 38.0
"""Ticks until the hands are at the lapels, until the arms are back out of the sleeves, until the coat has been swung
before the body, and until all is over."""
UP, ROUND, INTO, TUGGED, WORN = 9.0, 16.0, 24.0, 31.0, 42.0
"""Ticks until a coat is lifted, is round the shoulders, has both arms in it, is pulled straight, and all is over."""
FETCHED = 9.0


def coat_off(plan: Plan, doing: Doing) -> Plan:
    """The hands open it, the shoulders go back and let it slide, the near hand brings it round."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    side = part.holds(begin).free or "near"
    part = _shrugged(part, begin, back=-7.0)
    behind, swung = begin + BEHIND, begin + OUT
    part = part.with_reaches(
        Reach("near", begin, begin + AT_LAPELS, begin + AT_LAPELS + 2, behind, LAPELS, "grip", 2),
        Reach("far", begin + 1, begin + AT_LAPELS + 1, begin + AT_LAPELS + 3, behind, OTHER_LAPEL, "grip", 2),
        Reach("near", begin + AT_LAPELS + 2, behind, behind + 1, swung, Held(-38, 34, 0), "relaxed", 0),
        Reach("far", begin + AT_LAPELS + 3, behind, behind + 2, begin + BACK, Held(-30, 40, 0), "relaxed", 0),
        Reach(side, behind, swung, swung + 3, begin + BACK, Held(46, 62, 8), "grip", 3),
    )
    part = part.with_hand(InHand(behind + 1, doing.what, side=side))
    part = part.with_coat(Dressed(behind + 1, SHIRT))
    part = part.with_looks(Look(begin, "down"), Look(begin + BACK - 4, "ahead"))
    part = part.with_sounds(Sound(behind, "cloth", part.footing(begin).x, 0.9))
    return plan.with_part(part.with_busy(begin, begin + BACK))


def coat_on(plan: Plan, doing: Doing) -> Plan:
    """It is swung round the shoulders, one arm goes in after the other, the lapels are pulled straight."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    holds = part.holds(begin)
    side = holds.side_for(doing.what)
    if holds.with_thing(doing.what) is None:
        part = part.with_reaches(
            Reach(side, begin, begin + FETCHED - 2, begin + FETCHED, begin + FETCHED + UP, POCKET, "grip", 0)
        )
        part = part.with_hand(InHand(begin + FETCHED - 1, doing.what, side=side))
        begin += FETCHED
    worn, into, tug, over = begin + ROUND, begin + INTO, begin + TUGGED, begin + WORN
    part = _shrugged(part, begin + 4, back=-5.0)
    part = part.with_reaches(
        Reach(side, begin, begin + UP, begin + UP + 2, worn, Held(118, 66, 0), "grip", 3),
        Reach("near", begin + UP + 2, worn, worn + 1, into, Held(-34, 30, 0), "fist", 0),
        Reach("far", begin + UP + 4, worn + 1, worn + 3, into + 2, Held(-26, 36, 0), "fist", 0),
        Reach("near", worn + 1, into, into + 1, tug, Held(44, 66, 6), "fist", 0),
        Reach("near", into + 1, tug, tug + 4, over, LAPELS, "grip", 2),
        Reach("far", into + 2, tug, tug + 4, over, OTHER_LAPEL, "grip", 2),
    )
    part = part.with_hand(InHand(worn, "", side=side)).with_coat(Dressed(worn, doing.what))
    part = part.with_looks(Look(begin, "down"), Look(over - 6, "ahead"))
    part = part.with_sounds(
        Sound(worn, "cloth", part.footing(begin).x, 0.9), Sound(tug, "cloth", part.footing(begin).x, 0.5)
    )
    return plan.with_part(part.with_busy(begin, over))


def _shrugged(part: Part, begin: float, *, back: float) -> Part:
    """The chest opens and the shoulders go back, then come forward again."""
    keys = (
        (begin, 0.0),
        (begin + 6, 3.0),
        (begin + BEHIND - 2, back),
        (begin + OUT, 2.0),
        (begin + BACK, 0.0),
    )
    twist = ((begin + 4, 0.0), (begin + BEHIND - 2, -4.0), (begin + OUT, 5.0), (begin + BACK, 0.0))
    return part.with_bends(Bend("chest", keys), Bend("tilt", twist))
