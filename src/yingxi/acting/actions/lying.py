"""Down to the ground or to bed, and up again: lie, sleep, wake, fall."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.seats import seat_of, sit
from yingxi.acting.actions.travel import up_from
from yingxi.acting.falling import FALL_TICKS, LANDS, LOST, Fall
from yingxi.acting.lowering import lying
from yingxi.acting.movement import Bend, Blink, Felt, Held, Look, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.reclining import Recline
from yingxi.acting.seating import seat_behind, seated
from yingxi.acting.speaking import Line
from yingxi.acting.timing import Key
from yingxi.film.board import Placement

# A breath of somebody who sleeps, in ticks, and how far the chest goes with it, in degrees.
ROOM_TO_STRETCH = 0.85
# Who comes down nearer to somebody than this, across and in depth, in metres, comes down on them.
BODY, BODY_DEEP = 0.42, 0.36
SLOW_BREATH, BREATH_DEGREES = 96.0, 2.4


def lie(plan: Plan, doing: Doing) -> Plan:
    """Down onto the bed that the board gives, else onto the ground: sitting first, then back."""
    if plan.footing(doing.actor, plan.parts[doing.actor].free_from(doing.start)).posture == "lie":
        return plan
    plan = plan.with_part(_on_the_ground(plan.parts[doing.actor]))
    plan = sit(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    origin = part.footing(begin)
    down = lying(part.proportions, origin.x, origin.z, origin.facing, origin.seat)
    stretch = Recline(begin, origin, replace(down, seat=origin.seat, stance=origin.stance))
    part = part.with_stretch(stretch).with_busy(doing.start, stretch.end).with_looks(Look(begin + 4, "up"))
    return plan.with_part(part.with_sounds(Sound(begin + 18, "cloth", origin.x, 0.7)))


def sleep(plan: Plan, doing: Doing) -> Plan:
    """The lids sink, jerk up once, and shut; the head follows them, the breath slows."""
    part = plan.parts[doing.actor]
    begin, forever = part.free_from(doing.start), plan.ticks + 60.0
    footing = part.footing(begin)
    lids: tuple[Key, ...] = (
        (begin, 0.0),
        (begin + 12, -0.62),
        (begin + 20, -0.58),
        (begin + 23, -0.15),
        (begin + 30, -0.4),
        (begin + 38, -1.0),
    )
    slumped = footing.posture != "lie"
    part = part.with_bends(Bend("lids", lids), Bend("chest", _breathing(begin + 20, forever)))
    if slumped:
        head = ((begin, 0.0), (begin + 18, 7.0), (begin + 22, 0.0), (begin + 40, 23.0), (begin + 46, 21.0))
        part = part.with_bends(
            Bend("neck", head),
            Bend("tilt", ((begin + 22, 0.0), (begin + 44, 9.0))),
            Bend("chest", ((begin + 10, 0.0), (begin + 44, 11.0))),
        )
    else:
        part = part.with_bends(Bend("tilt", ((begin + 24, 0.0), (begin + 44, 6.0))))
    part = part.with_looks(Look(begin + 4, "down" if slumped else "up"))
    return plan.with_part(part.with_busy(begin, begin + 46))


def without_sleepers(
    doings: Sequence[Doing], placements: Sequence[Placement], lines: Sequence[Line]
) -> tuple[Doing, ...]:
    """The deeds of a shot but for the falling asleep of who is asleep already."""
    asleep = {each.person for each in placements if each.asleep}
    kept: list[Doing] = []
    for doing in doings:
        spoke = any(line.person == doing.actor and line.start < doing.start for line in lines)
        if doing.verb == "sleep" and doing.actor in asleep and not spoke:
            continue
        kept.append(doing)
        asleep -= {doing.actor} | ({doing.whom} if doing.rouses else set())
    return tuple(kept)


def slept(part: Part, doings: Sequence[Doing], lines: Sequence[Line], ticks: float) -> Part:
    """The part of somebody who is asleep as the shot begins, until they do or say something."""
    person = part.placement.person
    own = [doing.start for doing in doings if doing.actor == person]
    own += [line.start - 12 for line in lines if line.person == person]
    own += [doing.start + 6 for doing in doings if doing.whom == person and doing.rouses]
    until = min(own, default=ticks + 60.0)
    if any(doing.verb == "wake" and doing.start == until for doing in doings if doing.actor == person):
        # Waking has its own way with lids and head.
        return part.with_looks(Look(-19.0, "up" if part.placement.posture == "lie" else "down"))
    part = part.with_bends(
        Bend("lids", ((-1.0, -1.0), (until, -1.0), (until + 8, 0.0))),
        Bend("chest", _breathing(-30.0, until)),
    ).with_looks(Look(-19.0, "up" if part.placement.posture == "lie" else "down"))
    if part.placement.posture != "lie":
        part = part.with_bends(
            Bend("neck", ((-1.0, 21.0), (until, 21.0), (until + 10, 0.0))),
            Bend("tilt", ((-1.0, 8.0), (until, 8.0), (until + 12, 0.0))),
        )
    return part


def wake(plan: Plan, doing: Doing) -> Plan:
    """Shut eyes open in two tries, a breath, the head comes up; who lies sits up, and stretches."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = part.with_bends(
        Bend(
            "lids",
            (
                (-1.0, -1.0),
                (begin, -1.0),
                (begin + 5, -0.55),
                (begin + 9, -0.9),
                (begin + 18, -0.1),
                (begin + 26, 0.0),
            ),
        ),
        Bend("chest", ((begin + 6, 0.0), (begin + 16, -5.0), (begin + 30, 0.0))),
    )
    part = part.with_blinks(Blink(begin + 28, slow=True))
    footing = part.footing(begin)
    if footing.posture != "lie":
        part = part.with_bends(
            Bend(
                "neck",
                (
                    (-1.0, 21.0),
                    (begin + 6, 21.0),
                    (begin + 10, 22.5),
                    (begin + 20, -5.0),
                    (begin + 27, 1.5),
                    (begin + 34, 0.0),
                ),
            ),
            Bend(
                "tilt",
                ((-1.0, 8.0), (begin + 9, 8.0), (begin + 13, 9.0), (begin + 24, -2.0), (begin + 32, 0.0)),
            ),
        )
        part = part.with_sounds(Sound(begin + 8, "cloth", footing.x, 0.5))
        return plan.with_part(part.with_looks(Look(begin + 16, "ahead")).with_busy(begin, begin + 30))
    part = sat_up(part, begin + 16).with_sounds(Sound(begin + 16, "cloth", footing.x, 0.7))
    end = part.free_from(begin)
    part = part.with_looks(Look(-20.0, "up"), Look(end - 10, "ahead"))
    if _alone(plan, doing.actor, end):
        part = part.with_reaches(
            Reach("far", end, end + 14, end + 22, end + 38, Held(150, 40, 10), "fist", 4),
            Reach("near", end + 2, end + 14, end + 20, end + 34, Held(96, 128, 0), "relaxed", 4),
        )
    part = part.with_bends(Bend("chest", ((end, 0.0), (end + 15, -9.0), (end + 22, -8.0), (end + 36, 0.0))))
    part = part.with_bends(
        Bend("lids", ((end + 2, 0.0), (end + 12, -0.8), (end + 22, -0.7), (end + 30, 0.0)))
    )
    return plan.with_part(part.with_busy(begin, end + 36))


def _alone(plan: Plan, person: str, tick: float) -> bool:
    """Whether nobody is so near that stretched arms would be before their face."""
    x = plan.footing(person, tick).x
    return all(abs(plan.footing(name, tick).x - x) > ROOM_TO_STRETCH for name in plan.parts if name != person)


def fall(plan: Plan, doing: Doing) -> Plan:
    """A foot slips, the arms go round for balance; down on the seat; a breath; then the eyes come back."""
    part = up_from(plan.parts[doing.actor], doing.start)
    begin = part.free_from(doing.start)
    origin = part.footing(begin)
    x = seat_behind(part.proportions, origin, 0.0)
    if _stands_there(plan, doing.actor, x, begin):
        # Straight down, the feet flying out, before whoever stands behind.
        x = origin.x
    down = replace(
        seated(part.proportions, x, origin.z, origin.facing, 0.0),
        lean=-20.0,
        chest=6.0,
        neck=8.0,
        lap=0.0,
        stance=origin.stance,
        on_right=origin.on_right,
    )
    stretch = Fall(begin, origin, down, part.proportions)
    lands, rest = begin + LANDS, begin + FALL_TICKS
    part = part.with_stretch(stretch).with_busy(begin, stretch.end)
    long = plan.ticks + 60.0
    part = part.with_reaches(
        *_balancing(begin),
        # The hands catch the body behind it.
        Reach("near", lands - 3, lands + 2, long, long + 10, Held(-46, 6, 44), "flat", 0),
        Reach("far", lands - 2, lands + 3, long, long + 10, Held(-34, 10, 44), "flat", 0),
    )
    part = part.with_feelings(Felt("surprise", begin + 1, rest, 1.0), Felt("doubt", rest, rest + 40, 0.6))
    part = part.with_looks(
        Look(begin + 1, "down"), Look(begin + 7, "up"), Look(lands + 6, "down"), Look(rest + 8, "ahead")
    )
    part = part.with_blinks(Blink(lands, hold=3))
    return plan.with_part(part.with_sounds(Sound(lands, "fall", x, 1.0)))


def _stands_there(plan: Plan, person: str, x: float, tick: float) -> bool:
    """Whether anybody stands where `person` would come down, at `x` metres."""
    deep = plan.footing(person, tick).z
    others = (plan.footing(name, tick) for name in plan.parts if name != person)
    return any(
        each.posture == "stand" and abs(each.x - x) < BODY and abs(each.z - deep) < BODY_DEEP
        for each in others
    )


def _balancing(begin: float) -> tuple[Reach, ...]:
    """Both arms go round, one up while the other is out, until balance is lost: then both fly up."""
    lost, lands = begin + LOST, begin + LANDS
    high, out, low = Held(150, 18, 10), Held(96, 10, 14), Held(-40, 14, 10)
    return (
        Reach("far", begin + 1, begin + 4, begin + 5, begin + 8, high, "spread", 0),
        Reach("near", begin + 1, begin + 5, begin + 6, begin + 9, low, "spread", 0),
        Reach("far", begin + 5, begin + 9, begin + 9, begin + 12, out, "spread", 0),
        Reach("near", begin + 6, begin + 10, begin + 11, begin + 13, Held(128, 22, 10), "spread", 0),
        Reach("near", lost - 2, lost + 3, lands - 2, lands + 3, Held(136, 22, 10), "spread", 0),
        Reach("far", lost - 2, lost + 3, lands - 1, lands + 4, Held(146, 18, 10), "spread", 0),
    )


def sat_up(part: Part, start: float) -> Part:
    """The part sitting where it lay."""
    begin = part.free_from(start)
    footing = part.footing(begin)
    if footing.posture != "lie":
        return part
    up = seated(part.proportions, footing.x, footing.z, footing.facing, max(0.0, footing.seat))
    stretch = Recline(begin, footing, replace(up, stance=footing.stance))
    return part.with_stretch(stretch).with_busy(begin, stretch.end)


def _on_the_ground(part: Part) -> Part:
    """The part with the ground as its seat, where the board gives none."""
    if part.placement.seat_height is not None or seat_of(part) == 0.0:
        return part
    return replace(part, placement=part.placement.model_copy(update={"seat_height": 0.0}))


def _breathing(start: float, end: float) -> tuple[Key, ...]:
    keys: list[Key] = [(start, 0.0)]
    tick, out = start, False
    while tick < end:
        tick += SLOW_BREATH / 2
        keys.append((tick, 0.0 if out else -BREATH_DEGREES))
        out = not out
    return tuple(keys)
