"""With paper and wire: read, write, phone."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import free_for, in_near_hand
from yingxi.acting.actions.sounding import again
from yingxi.acting.movement import Bend, Blink, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.film.hands import Hands
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import WITH_WORDS, thing_for

LINE_TICKS = 26.0
"""Ticks that eyes take along a line of print."""
STROKE_TICKS = 5.0
"""Ticks of one stroke of the pen."""


def read(plan: Plan, doing: Doing) -> Plan:
    """Both hands bring it up; the eyes go along the lines and jump back; now and then a page is turned."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    what = thing_for("read", doing.what or _with_words(part.holds(begin)))
    begin = free_for(part, begin, what)
    part = in_near_hand(part, begin, what)
    up, end = begin + 14, max(begin + 52, doing.end - 4)
    part = part.with_looks(Look(begin + 2, "hand"))
    part = part.with_reaches(
        Reach("near", begin, up, end, end + 16, OnBody("chest", 0.88, -0.66), "grip", 4),
        Reach("far", begin + 2, up + 2, end, end + 16, OnBody("chest", 1.06, -0.74), "flat", 4),
    )
    eyes: list[Key] = [(up, 0.0)]
    tick = up + 4
    while tick + LINE_TICKS < end:
        eyes += [(tick, -0.22), (tick + LINE_TICKS - 3, 0.26)]
        tick += LINE_TICKS
    eyes.append((end, 0.0))
    part = part.with_bends(
        Bend("gaze_x", tuple(eyes)),
        Bend("neck", ((begin, 0.0), (up, 6.0), (end, 6.0), (end + 14, 0.0))),
        Bend("chest", ((begin, 0.0), (up + 2, 3.0), (end, 3.0), (end + 14, 0.0))),
    )
    turned = up + 2 * LINE_TICKS
    if turned + 16 < end:
        part = part.with_reaches(
            Reach(
                "far", turned, turned + 6, turned + 7, turned + 14, OnBody("chest", 1.22, -0.30), "point", 2
            )
        )
        part = part.with_sounds(Sound(turned + 6, "paper", part.footing(begin).x, 0.6))
    part = part.with_sounds(Sound(up, "paper", part.footing(begin).x, 0.8))
    part = part.with_blinks(Blink(up + LINE_TICKS + 2))
    return plan.with_part(part.with_busy(begin, up + 6))


def _with_words(holds: Hands) -> str:
    """What is in the hands that one can read; nothing where they have a pen."""
    return next((what for what in holds.things if prop_named(what) in WITH_WORDS), "")


def write(plan: Plan, doing: Doing) -> Plan:
    """Bent over it, the far hand keeps the sheet still, the near one strokes along the line and returns."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, thing_for("write", doing.what))
    down, end = begin + 14, max(begin + 60, doing.end - 6)
    seated = part.footing(begin).posture == "sit"
    page = (1.24, -0.02) if seated else (1.04, 0.16)
    sheet = (page[0] + 0.10, page[1] - 0.24)
    part = part.with_looks(Look(begin - 2, "hand"))
    part = part.with_reaches(
        Reach("near", begin, down, end, end + 14, OnBody("waist", *page), "grip", 4),
        Reach("far", begin + 3, down + 2, end + 2, end + 16, OnBody("waist", *sheet), "flat", 4),
    )  # fmt: skip
    strokes: list[Key] = [(down, 0.0)]
    along: list[Key] = [(down, -3.0)]
    tick, count = down, 0
    while tick + STROKE_TICKS < end:
        tick += STROKE_TICKS / 2
        count += 1
        strokes.append((tick, 5.0 if count % 2 else -3.0))
        if count % 14 == 0:
            along += [(tick, 5.0), (tick + 4, -3.0)]
    strokes.append((end, 0.0))
    along.append((end + 2, 0.0))
    part = part.with_bends(
        Bend("near_wrist", tuple(strokes)), Bend("near_elbow", tuple(along)),
        Bend("lean", ((begin, 0.0), (down, 6.0), (end, 6.0), (end + 14, 0.0))),
        Bend("chest", ((begin, 0.0), (down, 6.0), (end, 6.0), (end + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (down, 8.0), (end - 14, 8.0), (end - 8, 2.0), (end + 14, 0.0))),
    )  # fmt: skip
    part = part.with_sounds(*again("pen", down, end, part.footing(begin).x))
    return plan.with_part(part.with_busy(begin, down + 6))


def phone(plan: Plan, doing: Doing) -> Plan:
    """A look at it, up before the mouth (at the ear, the forearm would cross the chin), the head leans in; one listens
    to somebody who is not there; then it is lowered."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = in_near_hand(part, begin, thing_for("phone", doing.what))
    seen, ear = begin + 10, begin + 24
    end = max(begin + 62, doing.end - 4)
    part = part.with_looks(Look(begin - 2, "hand"), Look(ear - 4, "aside"), Look(ear + 26, "ahead"))
    part = part.with_reaches(
        Reach("near", begin, seen, ear - 6, ear + 8, OnBody("chest", 0.86, -0.34), "grip", 3),
        Reach("near", ear - 8, ear, end, end + 16, OnBody("head", 0.52, -0.56), "grip", 0),
        Reach("far", ear + 6, ear + 18, end - 6, end + 10, OnBody("waist", 0.30, 0.10), "relaxed", 4),
    )
    part = part.with_bends(
        Bend("tilt", ((ear - 4, 0.0), (ear + 6, -7.0), (end, -6.0), (end + 12, 0.0))),
        Bend("neck", ((begin, 0.0), (seen, 7.0), (ear - 8, 6.0), (ear, 0.0))),
        # A small nod to what is said.
        Bend("neck", ((ear + 20, 0.0), (ear + 25, 5.0), (ear + 31, 0.0))),
        Bend("brow_lift", ((ear, 0.0), (ear + 6, 0.45), (ear + 24, 0.2), (end, 0.0))),
    )
    part = part.with_sounds(Sound(seen, "switch", part.footing(begin).x, 0.7))
    return plan.with_part(part.with_busy(begin, end))
