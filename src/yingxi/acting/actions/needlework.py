"""Needle and thread, needles and wool: sew, knit."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Bend, Blink, Look, OnBody, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.stage.props.in_hand import thing_for

UP = 13.0
# Where the work is, in heads from the chest; through it, out as long as the thread is, and back.
WORK = (0.94, -0.74)
OUT = (OnBody("chest", 1.06, -0.58), OnBody("chest", 1.50, -0.06), OnBody("chest", 1.10, -0.52))
STITCH = (9.0, 8.0, 6.0)
# One needle under the other and round, twice in a second.
LOOPS = (OnBody("chest", 1.12, -0.66), OnBody("chest", 1.20, -0.52), OnBody("chest", 1.06, -0.50))
LOOP = (4.0, 4.0, 4.0)


def sew(plan: Plan, doing: Doing) -> Plan:
    """The cloth in the near hand; the far one takes the needle through, pulls the thread out, and comes back."""
    return _worked(plan, doing, OUT, STITCH)


def knit(plan: Plan, doing: Doing) -> Plan:
    """The work before the breast; quick small rounds, and a look up now and then."""
    return _worked(plan, doing, LOOPS, LOOP)


def _worked(plan: Plan, doing: Doing, aims: tuple[OnBody, ...], ticks: tuple[float, ...]) -> Plan:
    part = plan.parts[doing.actor]
    begin, end = part.free_from(doing.start), max(part.free_from(doing.start) + 60, doing.end - 6)
    part = in_near_hand(part, begin, thing_for(doing.verb, doing.what or part.held(begin)))
    part = part.with_looks(Look(begin - 2, "hand"))
    aim = OnBody("chest", *WORK)
    held = OnBody("chest", WORK[0] - 0.06, WORK[1] + 0.09)
    if ticks == LOOP:
        part = to_and_fro(part, "near", (aim, held), (6.0, 6.0), begin=begin, up=UP, end=end)
    else:
        part = part.with_reaches(Reach("near", begin, begin + UP, end, end + 14, aim, "grip", 4))
    part = to_and_fro(part, "far", aims, ticks, begin=begin + 2, up=UP, end=end, hand="fist")
    part = _bent_over(part, begin, end)
    return plan.with_part(
        part.with_sounds(Sound(begin + UP, "cloth", part.footing(begin).x, 0.6)).with_busy(begin, end)
    )


def _bent_over(part: Part, begin: float, end: float) -> Part:
    """The head over it, a blink at the end of a row, and the work held off to be looked at."""
    middle = (begin + end) / 2
    return part.with_blinks(Blink(middle)).with_bends(
        Bend("neck", ((begin, 0.0), (begin + UP, 7.0), (middle - 4, 8.0), (middle + 4, 4.0), (middle + 12, 8.0),
                      (end, 7.0), (end + 12, 0.0))),
        Bend("chest", ((begin, 0.0), (begin + UP, 3.0), (end, 3.0), (end + 14, 0.0))),
        Bend("tilt", ((middle - 4, 0.0), (middle + 6, 5.0), (middle + 16, 0.0))),
    )  # fmt: skip
