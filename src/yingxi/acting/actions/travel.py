"""Going somewhere: walk, enter, leave, run, sneak, limp."""

from collections.abc import Iterator
from dataclasses import replace
from math import hypot, pi, sin, sqrt

from yingxi.acting.actions.deed import Doing
from yingxi.acting.arriving import pumping, setting_out, settling
from yingxi.acting.footing import Footing, Still, standing
from yingxi.acting.gaits import GAITS, Gait, gait_of
from yingxi.acting.lowering import raised
from yingxi.acting.movement import Held, Look, Reach
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.pushing_up import PushUp
from yingxi.acting.reclining import Recline
from yingxi.acting.seating import Rise, risen, seated, ticks_to_meet
from yingxi.acting.timing import share_of
from yingxi.acting.turning import Turn
from yingxi.acting.walking import Walk, walk_planned
from yingxi.film.board import Facing
from yingxi.film.performance import View
from yingxi.film.riding import WHEELED
from yingxi.stage.place import THRESHOLD
from yingxi.stage.rig import STOOP

# Out of sight to either side, and how near one comes to somebody, in metres.
OFF_STAGE = 3.6
TALKING_DISTANCE = 1.0
EASY_WALK = 1.4
# Who has little time walks faster, but no faster than this share of their own time for a step.
# Who has hardly half of it is late, and runs a step or two.
HASTE, LATE, HURRIED = 0.7, 0.5, 0.58
# People pass each other so far apart in depth, in metres; who stands further back than the middle is passed before.
LANE, MIDDLE = 0.32, 5.5
# A way round somebody is not longer than the other by more than this, in metres of depth.
DETOUR = 0.25
# Whose crown is lower by more than this, in metres, is passed behind, whose is higher before: so both faces are seen.
LOWER = 0.12
# Who takes a step of fewer leg lengths in a tick goes slowly: elders, who sneaks or is hurt.
SLOWLY = 0.033
# Nobody goes further round than this, in metres of depth, to be seen.
FURTHEST_ROUND = 1.05
# Nearer than this to somebody, across and in depth, in metres, one would walk through them.
SPOT = (0.30, 0.21)
# How much further round one goes where the shorter way leads through somebody, in metres of depth.
WIDER = 0.2


# Who comes round to somebody who sits stands so much nearer to us than they, in metres.
BEFORE_THEM = 0.12


# Who is no further from the hips of who lies than this stands at their bed; else one comes so much nearer to us than
# they lie: metres. Their breast is so far from their hips, in heights.
AT_A_BED, BEFORE_A_BED, BREAST = 1.25, 0.36, 0.30

A_STEP_BACK = 0.62
"""Who goes less far than this, in metres, and goes on facing the other way, goes backwards."""
SET_OUT = 0.75
"""How much of a whole step one has gone who sets out; who limps, with the slow leg, hardly any."""
# What one turns to who turns one's back.
WALL = "wall"


def to_the_wall(part: Part, tick: float) -> Part:
    """With one's back to us, from `tick` on."""
    origin = part.footing(part.free_from(tick))
    if origin.view == "back" or origin.posture != "stand":
        return part
    begin = part.free_from(tick)
    return _turning(part, Turn(begin, origin, origin.facing, "back")).with_looks(Look(begin, "ahead"))


def _turning(part: Part, turn: Turn) -> Part:
    """Each foot that steps round is heard."""
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in turn.footfalls())
    return part.with_stretch(turn).with_busy(turn.start, turn.end).with_sounds(*steps)


def walk(plan: Plan, doing: Doing) -> Plan:
    """Walks to where the deed leads, at the gait of age and feeling."""
    return travelled(plan, doing, gait_for(plan, doing), by=doing.end)


def run(plan: Plan, doing: Doing) -> Plan:
    """Runs there; an elder's run is a quick walk."""
    age = plan.parts[doing.actor].sheet.age
    return travelled(plan, doing, GAITS["elder run" if age == "elder" else "run"], by=doing.end)


def sneak(plan: Plan, doing: Doing) -> Plan:
    """On soft feet, the hands before the chest, a look back on the way."""
    begin = plan.parts[doing.actor].free_from(doing.start)
    plan = travelled(plan, doing, GAITS["sneak"], by=doing.end)
    part = plan.parts[doing.actor]
    end = part.free_from(begin)
    if end - begin < 24:
        return plan
    far = Reach("far", begin + 4, begin + 14, end - 10, end + 2, Held(40, 84, 24), "relaxed", 3)
    part = part if part.far_held(begin) else part.with_reaches(far)
    part = part.with_looks(
        Look(begin + 0.45 * (end - begin), "away", glance=True),
        Look(begin + 0.6 * (end - begin), "ahead", glance=True),
    )
    if not part.held(begin):
        part = part.with_reaches(
            Reach("near", begin + 2, begin + 12, end - 10, end + 2, Held(12, 104, 20), "relaxed", 3)
        )
    return plan.with_part(part)


def limp(plan: Plan, doing: Doing) -> Plan:
    """Walks there with one leg spared."""
    return travelled(plan, doing, GAITS["limp"], by=doing.end)


def enter(plan: Plan, doing: Doing) -> Plan:
    """From out of sight to where the board places them, or from there to where the deed sends them."""
    part = plan.parts[doing.actor]
    footing = part.footing(doing.start)
    if doing.to_x is not None:
        return walk(*_underway(plan, doing))
    side = -footing.facing if abs(footing.x) < OFF_STAGE - 0.8 else (1 if footing.x > 0 else -1)
    if len(part.ground) > 1 or abs(footing.x) >= OFF_STAGE - 0.8:
        return gone(
            plan,
            doing.actor,
            doing.start,
            0.4 * footing.x,
            footing.z,
            gait=gait_for(plan, doing),
            round_by=doing.round_by,
            by=doing.end,
        )
    inwards: Facing = -1 if side > 0 else 1
    outside = standing(part.proportions, side * OFF_STAGE, footing.z, inwards, stance=footing.stance)
    part = replace(part, ground=(Still(0.0, outside),))
    return gone(
        plan.with_part(part),
        doing.actor,
        doing.start,
        footing.x,
        footing.z,
        gait=gait_for(plan, doing),
        round_by=doing.round_by,
        by=doing.end,
    )


def _underway(plan: Plan, doing: Doing) -> tuple[Plan, Doing]:
    """`doing` begun a step before the shot, and a step further off, by whoever comes in as the shot begins: they are
    seen to come, not to set out."""
    part, gait = plan.parts[doing.actor], gait_for(plan, doing)
    footing = part.footing(doing.start)
    aside = footing.x - (doing.to_x or 0.0)
    on_foot = part.placement.rides is None and part.sheet.body == "upright" and footing.posture == "stand"
    if (
        footing.z >= THRESHOLD
        or len(part.ground) > 1
        or doing.start >= gait.ticks
        or not on_foot
        or footing.facing * aside >= 0
    ):
        return plan, doing
    gone_by = SET_OUT * (1 - 2 * gait.uneven)
    further = footing.x - footing.facing * gone_by * gait.step * part.proportions.leg
    begun = standing(part.proportions, further, footing.z, footing.facing, stance=footing.stance)
    start = doing.start - gait.ticks
    part = replace(part, ground=(Still(start, begun),))
    return plan.with_part(part), replace(doing, start=start)


def leave(plan: Plan, doing: Doing) -> Plan:
    """Out of sight, by the way the deed names or the nearer side."""
    footing = plan.footing(doing.actor, doing.start)
    side = footing.facing if abs(footing.x) < 0.4 else (1 if footing.x > 0 else -1)
    x = doing.to_x if doing.to_x is not None else side * OFF_STAGE
    z = doing.to_z if doing.to_z is not None else footing.z
    return gone(plan, doing.actor, doing.start, x, z, gait=gait_for(plan, doing), round_by=doing.round_by)


def gone(
    plan: Plan,
    person: str,
    start: float,
    x: float,
    z: float,
    *,
    gait: Gait | None = None,
    round_by: float = 0.0,
    by: float | None = None,
    keeps: Facing | None = None,
) -> Plan:
    """`person` rises if need be, turns if need be, and walks to (`x`, `z`) from `start` on,
    going round what stands in the way by `round_by` metres of depth, and a little faster to be there at tick `by`. Who
    `keeps` facing the other way takes a step or two backwards."""
    if in_a_boat(plan.parts[person]):
        return plan
    part = up_from(plan.parts[person], start)
    gait = gait or gait_of(part.sheet, part.placement.feeling)
    begin = part.free_from(start)
    footing = part.footing(begin)
    across, deep = x - footing.x, z - footing.z
    if abs(across) < 0.12 and abs(deep) < 0.15:
        return plan.with_part(part)
    facing: Facing = footing.facing if abs(across) < 0.12 else 1 if across > 0 else -1
    backwards = keeps == footing.facing == -facing and abs(across) < A_STEP_BACK
    facing = footing.facing if backwards else facing
    part = faced(part, begin, facing)
    begin = part.free_from(begin)
    origin = part.footing(begin)
    into_depth = abs(deep) > 1.3 * abs(across)
    short = abs(across) < 0.9 * gait.step * part.proportions.leg
    view: View = "back" if into_depth and deep > 0 else "three-quarter" if into_depth or short else "profile"
    aside = _round_others(plan, person, begin, origin, x, z, round_by, slow=gait.step / gait.ticks < SLOWLY)

    def planned(gait: Gait) -> Walk:
        return walk_planned(
            part.proportions, origin, begin, x, z, gait=gait, facing=facing, view=view, round_by=aside
        )

    stretch = planned(gait)
    if by is not None and stretch.end > by:
        share = (by - begin) / (stretch.end - begin)
        haste = max(HURRIED if share < LATE else HASTE, share)
        stretch = planned(replace(gait, ticks=gait.ticks * haste))
    if z >= THRESHOLD and view == "back":
        # Who goes out by a door does not turn round in it.
        stretch = replace(stretch, target=replace(stretch.target, view="back"))
    part = part.with_stretch(stretch).with_busy(start, stretch.end)
    if part.placement.rides is None:
        part = part.with_bends(*setting_out(stretch), *settling(stretch))
        part = part.with_bends(*pumping(stretch, holds=bool(part.held(begin))))
    part = part.with_looks(Look(max(start, begin - 4), "ahead"))
    falls = [fall for fall in stretch.footfalls() if fall.tick >= 0]
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in falls)
    return plan.with_part(part.with_sounds(*steps))


def in_a_boat(part: Part) -> bool:
    """Whether `part` sits in a boat, where nobody goes anywhere."""
    return part.placement.rides is not None and part.placement.rides.mount == "boat"


def _round_others(
    plan: Plan,
    person: str,
    start: float,
    origin: Footing,
    x: float,
    z: float,
    round_by: float,
    *,
    slow: bool = False,
) -> float:
    """How far behind (or before) the straight way one goes so as to walk through nobody, in metres of depth. Who goes
    `round_by` something already goes further round it where somebody stands there. One passes behind whoever is lower
    and before whoever is taller, for else one of two faces would be hidden; who is `slow` goes behind their equals,
    too, before whose faces they would be for long."""
    passed: list[tuple[float, float, float]] = []
    ways: list[float] = []
    others = [plan.footing(name, start + 12) for name in sorted(plan.parts) if name != person]
    others = [there for there in others if hypot(there.x - x, there.z - z) > SPOT[0]]
    own = _crown(plan.parts[person], origin)
    for name in sorted(plan.parts):
        there = plan.footing(name, start + 12)
        share = share_of(there.x, origin.x, x) if x > origin.x else share_of(-there.x, -origin.x, -x)
        if name == person or not 0.04 < share < 0.97:
            continue
        off, swing = there.z - (origin.z + (z - origin.z) * share), max(0.35, sqrt(sin(pi * share)))
        behind, before = (off + LANE) / swing, (off - LANE) / swing
        higher = own - _crown(plan.parts[name], there)
        if there.posture == "lie":
            # Behind who lies stands a wall, or the bench's back.
            higher, behind = -1.0, before
        passed.append((off, swing, higher))
        first = off >= 0 or there.z < MIDDLE
        if abs(abs(behind) - abs(before)) > DETOUR:
            # Nobody goes far round where there is a short way.
            first = abs(behind) < abs(before)
        ways += [behind, before] if first else [before, behind]
        ways += [behind + WIDER, before - WIDER] if first else [before - WIDER, behind + WIDER]

    def clear(way: float) -> bool:
        return all(abs(off - way * swing) > LANE - 0.001 for off, swing, _ in passed) and not any(
            abs(ahead - there.x) < SPOT[0] and abs(deep - there.z) < SPOT[1]
            for there in others
            for ahead, deep in _way_points(origin, x, z, way)
        )

    def shows(way: float) -> bool:
        """Whether nobody's face is behind who is nearer on this way."""
        return all(
            (abs(higher) < LOWER and not slow) or (way * swing > off) == (higher > -LOWER * slow)
            for off, swing, higher in passed
        )

    if clear(round_by) and shows(round_by):
        return round_by
    further = [way for way in ways if way * round_by >= round_by * round_by]
    wanted = [way for way in (*further, *ways) if clear(way)]
    if not wanted:
        return next(iter((*further, *ways)), round_by)
    # What stands in the way is not walked through so as to be seen.
    free = [way for way in wanted if way in further or not round_by]
    shown = (way for way in free if shows(way) and abs(way) <= FURTHEST_ROUND)
    return next(shown, round_by if clear(round_by) else wanted[0])


def _way_points(origin: Footing, x: float, z: float, way: float) -> Iterator[tuple[float, float]]:
    """Places along a way that goes `way` metres deeper than straight."""
    for share in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        deep = origin.z + (z - origin.z) * share + way * sqrt(sin(pi * share))
        yield origin.x + (x - origin.x) * share, deep


def _crown(part: Part, footing: Footing) -> float:
    """How high somebody's crown is, in metres."""
    return part.proportions.height - max(0.0, part.proportions.standing_hip - footing.hip)


def faced(part: Part, start: float, facing: Facing) -> Part:
    """The part with a turn if it faces the other way."""
    begin = part.free_from(start)
    footing = part.footing(begin)
    if footing.facing == facing or footing.posture == "lie":
        return part
    if footing.posture == "sit":
        return part
    return _turning(part, Turn(begin, footing, facing, stoop=STOOP[part.sheet.age]))


def round_to_us(part: Part, start: float, facing: Facing) -> Part:
    """The part with a turn from its back to its face, if it stands with that to us."""
    begin = part.free_from(start)
    footing = part.footing(begin)
    if footing.view != "back" or footing.posture != "stand":
        return faced(part, start, facing)
    return _turning(part, Turn(begin, footing, facing))


def up_from(part: Part, start: float) -> Part:
    """The part standing: risen from a seat or from the knees."""
    begin = part.free_from(start)
    footing = part.footing(begin)
    if footing.posture == "stand":
        return part
    if footing.posture == "lie":
        sitting = seated(part.proportions, footing.x, footing.z, footing.facing, max(0.0, footing.seat))
        stretch = Recline(begin, footing, replace(sitting, stance=footing.stance))
        return up_from(part.with_stretch(stretch).with_busy(begin, stretch.end), start)
    up = risen(part.proportions, footing) if footing.posture == "sit" else raised(part.proportions, footing)
    way = PushUp if part.sheet.age == "elder" and footing.posture == "sit" else Rise
    rise = way(begin, footing, up, part.proportions)
    part = part.with_sounds(Sound(begin + 6, "rise", footing.x, 0.8))
    if footing.posture == "sit" and not footing.near.planted:
        met = begin + ticks_to_meet(footing.near.lift)
        part = part.with_sounds(Sound(met, "step", up.near.x, 0.6))
    return part.with_stretch(rise).with_busy(begin, rise.end)


def near_enough(
    plan: Plan,
    person: str,
    other: str,
    start: float,
    *,
    within: float,
    apart: float,
    behind: bool | None = None,
) -> Plan:
    """`person` comes `apart` metres close to `other` if further away than `within`, and faces them; a little `behind`
    or before them in depth, where it is told, else on the side on which they are."""
    here = plan.footing(person, plan.parts[person].free_from(start))
    there = plan.footing(other, plan.parts[other].free_from(start))
    facing = plan.towards(person, there.x, start)
    distance = abs(there.x - here.x)
    if there.posture == "lie":
        breast = there.x - there.facing * BREAST * plan.parts[other].proportions.height
        facing = plan.towards(person, breast, start)
    if here.posture == "lie" or (there.posture == "lie" and distance < AT_A_BED):
        return plan.with_part(faced(plan.parts[person], start, facing))
    if there.posture == "lie":
        return gone(plan, person, start, there.x - facing * apart, there.z - BEFORE_A_BED)
    if distance > within or abs(there.z - here.z) > 0.5:
        # Nobody stands before who kneels or sits.
        deeper = (here.z > there.z or there.posture != "stand") if behind is None else behind
        plan = gone(plan, person, start, there.x - facing * apart, there.z + (0.12 if deeper else -0.12))
    part = plan.parts[person]
    begin = part.free_from(start)
    facing = plan.towards(person, there.x, begin)
    return plan.with_part(faced(part, begin, facing))


def before_who_sits(plan: Plan, person: str, other: str, start: float, *, apart: float) -> Plan:
    """`person`, who stands behind `other`'s back, comes round to `apart` metres before them, if they sit."""
    here = plan.footing(person, plan.parts[person].free_from(start))
    there = plan.footing(other, plan.parts[other].free_from(start))
    if there.posture != "sit" or (here.x - there.x) * there.facing >= 0:
        return plan
    return gone(plan, person, start, there.x + there.facing * apart, there.z - BEFORE_THEM)


def travelled(plan: Plan, doing: Doing, gait: Gait, *, by: float | None = None) -> Plan:
    """To where the deed leads, by tick `by` where it can be."""
    x, z = goal_of(plan, doing)
    plan = gone(
        plan, doing.actor, doing.start, x, z,
        gait=gait, round_by=doing.round_by, by=by, keeps=doing.to_facing,
    )  # fmt: skip
    if doing.to_facing is None:
        return plan
    part = plan.parts[doing.actor]
    return plan.with_part(faced(part, part.free_from(doing.start), doing.to_facing))


def goal_of(plan: Plan, doing: Doing) -> tuple[float, float]:
    """Where (x, z, in metres) the deed leads, or straight ahead; whoever leaves goes out of sight."""
    footing = plan.footing(doing.actor, doing.start)
    if doing.to_x is not None:
        return doing.to_x, doing.to_z if doing.to_z is not None else footing.z
    if doing.to_z is not None:
        return footing.x, doing.to_z
    if doing.whom in plan.parts and doing.whom != doing.actor:
        there = plan.footing(doing.whom, doing.start)
        side = 1 if footing.x > there.x else -1
        return there.x + side * TALKING_DISTANCE, there.z
    if doing.verb == "leave":
        return (footing.facing if abs(footing.x) < 0.4 else 1 if footing.x > 0 else -1) * OFF_STAGE, footing.z
    ahead = footing.x + footing.facing * EASY_WALK
    return (ahead if abs(ahead) <= 2.4 else footing.x - footing.facing * EASY_WALK), footing.z


def gait_for(plan: Plan, doing: Doing) -> Gait:
    """How somebody goes: as they ride, in haste, or as they feel."""
    part = plan.parts[doing.actor]
    ride = part.placement.rides
    if ride is not None and ride.mount not in WHEELED:
        return GAITS["swim" if ride.mount == "water" else "run"]
    if doing.gait:
        return GAITS["elder run" if doing.gait == "run" and part.sheet.age == "elder" else doing.gait]
    feeling = doing.feeling if doing.feeling != "neutral" else part.placement.feeling
    return gait_of(part.sheet, feeling)
