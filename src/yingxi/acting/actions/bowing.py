"""Bows: the body goes down from the hips and waits there, the deeper the more it means; hands go with it as the
custom is."""

from yingxi.acting.actions.approach import aimed
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.sounding import sleeve
from yingxi.acting.movement import Bend, Look, OnBody, Reach
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan

# How far the trunk goes down, in degrees: a salute with joined hands, a greeting, thanks, an apology; an elder's back
# and a chair allow less.
SALUTE, GREETING, THANKS, APOLOGY = 18.0, 28.0, 40.0, 56.0
ELDER, SEATED = 0.75, 0.6
# Whoever stands nearer to somebody than this, in metres, bows less, no less than by this share.
ROOM_TO_BOW, LEAST_BOW = 0.95, 0.45
# Ticks: before it, down, in it at least (the deeper the longer), and up again, which is slower than down.
READY, DOWN, STAYS, UP = 5.0, 12.0, 9.0, 16.0
# Of the trunk's way this share is the waist's; the head goes on by so much of it, and is the last to come up.
WAIST_SHARE, HEAD_SHARE, HEAD_LATE = 0.36, 0.30, 3.0
# Hands that are joined for a salute are shaken so often, so many heads up and down.
SHAKEN, SHAKE = 3, 6.0


def bow(plan: Plan, doing: Doing) -> Plan:
    """A greeting, or thanks where it is felt."""
    warm = doing.feeling in ("joy", "tenderness", "sadness")
    return _bowed(plan, doing, THANKS if warm else GREETING)


def bow_deeply(plan: Plan, doing: Doing) -> Plan:
    """An apology, or great respect."""
    return _bowed(plan, doing, APOLOGY)


def salute(plan: Plan, doing: Doing) -> Plan:
    """Hands joined before the chest, one round the other, and shaken; the body hardly bows (作揖)."""
    return _bowed(plan, doing, SALUTE, joined=True)


def _bowed(plan: Plan, doing: Doing, degrees: float, *, joined: bool = False) -> Plan:
    """Down from the hips with a straight back, a wait, and up again; the eyes go to the ground and come back first."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor]
    footing = part.footing(begin)
    degrees *= ELDER if part.sheet.age == "elder" else 1.0
    other = plan.other(doing.actor, doing.whom, begin)
    if other:
        # Nobody bows into somebody.
        apart = abs(plan.footing(other, begin).x - footing.x)
        degrees *= max(LEAST_BOW, min(1.0, apart / ROOM_TO_BOW))
    degrees *= SEATED if footing.posture != "stand" else 1.0
    down = begin + READY + DOWN + (2 * SHAKE if joined else 0.0)
    rise = max(down + STAYS + 0.2 * degrees, min(doing.end - UP, down + 26))
    up = rise + UP
    part = part.with_looks(Look(begin - 4, target.look), Look(down - 8, "down"), Look(rise + 6, target.look))
    part = _trunk(part, down - DOWN, down, rise, up, degrees, back=footing.posture == "stand")
    if footing.posture == "stand" or joined:
        part = _hands(part, begin, down, rise, up, joined=joined)
    return plan.with_part(part.with_sounds(sleeve(part, begin)).with_busy(begin, up))


def _trunk(
    part: Part, starts: float, down: float, rise: float, up: float, degrees: float, *, back: bool
) -> Part:
    """The hips go back as far as the head goes forward, so nobody falls."""
    waist, lean = WAIST_SHARE * degrees, (1 - WAIST_SHARE) * degrees
    head = min(16.0, HEAD_SHARE * degrees)
    facing = part.footing(starts).facing
    gives = 0.0006 * degrees * part.proportions.leg if back else 0.0
    behind = -0.0030 * degrees * part.proportions.leg * facing if back else 0.0

    def keys(value: float, late: float = 0.0) -> tuple[tuple[float, float], ...]:
        return (
            (starts - READY + late, 0.0),
            (starts + late, -0.07 * value),
            (down + late, 1.04 * value),
            (down + 5 + late, value),
            (rise + late, value),
            (up - 3 + late, -0.04 * value),
            (up + 3 + late, 0.0),
        )

    return part.with_bends(
        Bend("lean", keys(lean)),
        Bend("chest", keys(waist, 1.0)),
        Bend("neck", keys(head, HEAD_LATE)),
        Bend("bowed", keys(degrees + head)),
        Bend("drop", ((starts, 0.0), (down, gives), (rise, gives), (up, 0.0))),
        Bend("shift", ((starts, 0.0), (down, behind), (rise, behind), (up, 0.0))),
    )


def _hands(part: Part, begin: float, down: float, rise: float, up: float, *, joined: bool) -> Part:
    """At the thighs, or joined before the chest and shaken; a hand that holds something keeps it where it is."""
    holds = part.holds(begin)
    if joined and not holds.things:
        over, under = OnBody("chest", 0.78, -0.66), OnBody("chest", 0.82, -0.62)
        meets = begin + 11
        part = part.with_reaches(
            Reach("near", begin, meets, rise + 4, up + 2, over, "fist", 4, 34.0),
            Reach("far", begin + 1, meets, rise + 4, up + 3, under, "fist", 4, 34.0),
        )
        shaken = [(meets, 0.0)]
        for time in range(SHAKEN):
            shaken += [(meets + SHAKE * (time + 0.5), 7.0), (meets + SHAKE * (time + 1), 0.0)]
        return part.with_bends(Bend("near_shoulder", tuple(shaken)), Bend("far_shoulder", tuple(shaken)))
    near = Reach("near", begin + 2, down, rise, up, OnBody("waist", 0.34, -1.02), "flat", 3, -6.0)
    far = Reach("far", begin + 3, down + 1, rise, up + 1, OnBody("waist", 0.62, -1.02), "flat", 3, -6.0)
    return part.with_reaches(*(() if holds.near else (near,)), *(() if holds.far else (far,)))
