"""Two carry something large between them: both set out at once, at one pace, and it is before one and behind the
other."""

from dataclasses import replace

from yingxi.acting.actions.hand_in_hand import paced, walk_of
from yingxi.acting.actions.travel import OFF_STAGE, faced, gone, up_from
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.film.board import Facing
from yingxi.stage.wheeled import between_carriers


def carries_between(part: Part) -> bool:
    """Whether `part` carries something large with somebody."""
    ride = part.placement.rides
    return ride is not None and ride.mount == "load"


def carried_between(plan: Plan, people: tuple[str, ...], start: float, x: float, z: float) -> Plan:
    """The first of `people` on the way there goes to x and z, the other as far behind as what they carry is long."""
    here = {person: plan.footing(person, plan.parts[person].free_from(start)).x for person in people}
    way: Facing = 1 if x > sum(here.values()) / len(here) else -1
    row = tuple(sorted(people, key=lambda person: -way * here[person]))[:2]
    for person in row:
        plan = plan.with_part(faced(up_from(plan.parts[person], start), start, way))
    begin = max(plan.parts[person].free_from(start) for person in row)
    ride = plan.parts[row[1]].placement.rides
    apart = between_carriers(ride.what if ride is not None else "")
    x = x + way * apart if abs(x) >= OFF_STAGE else x
    goals = {row[0]: x, row[1]: x - way * apart}
    longest = max(walk_of(plan, row, person, begin, goals[person], z, None).end - begin for person in row)
    for number, person in enumerate(row):
        first = walk_of(plan, row, person, begin, goals[person], z, None)
        gait = paced(plan, person, longest / max(1.0, first.end - begin))
        alone = replace(
            plan,
            parts={name: part for name, part in plan.parts.items() if name not in row}
            | {person: plan.parts[person]},
        )
        part = gone(alone, person, begin, goals[person], z, gait=gait).parts[person]
        if ride is not None:
            drawn = ride.model_copy(update={"hull": number == 1})
            part = replace(part, placement=part.placement.model_copy(update={"rides": drawn}))
        plan = plan.with_part(part)
    return plan
