"""Up onto a thing: a crouch, a leap in which all four paws leave the ground, and the landing, sitting."""

from dataclasses import dataclass, replace

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced
from yingxi.acting.footing import Footfall, Footing
from yingxi.acting.movement import Bend, Look
from yingxi.acting.on_fours.postures import UP, down, is_down, up
from yingxi.acting.part import Sound
from yingxi.acting.passage import Passage
from yingxi.acting.plan import Plan
from yingxi.acting.timing import eased, share_of

CROUCHES, AIRBORNE = 9.0, 11.0
"""Ticks of the crouch, and in the air."""
OVER = 0.16
"""How far over what it leaps onto its body comes, in withers."""


@dataclass(frozen=True, slots=True)
class Leap(Passage):
    """Over the ground while one is in the air."""

    TICKS = AIRBORNE

    def on_the_way(self, t: float) -> Footing:
        gone = eased(share_of(t, 0.0, AIRBORNE))
        origin, target = self.origin, self.target
        return replace(
            origin, x=origin.x + (target.x - origin.x) * gone, z=origin.z + (target.z - origin.z) * gone
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()


def leap_onto(plan: Plan, doing: Doing) -> Plan:
    """Onto what stands `at` that place, and down on its haunches there."""
    assert doing.at is not None
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    if is_down(part, begin):
        part = up(part, begin)
        begin += UP
    x, height, z = doing.at
    part = faced(part, begin, plan.towards(doing.actor, x, begin))
    begin = part.free_from(begin)
    origin = part.footing(begin)
    off, lands = begin + CROUCHES, begin + CROUCHES + AIRBORNE
    part = part.with_looks(Look(begin, "up" if height > 0.3 else "ahead"), Look(lands, "ahead"))
    part = part.with_stretch(Leap(off, origin, replace(origin, x=x, z=z), part.proportions))
    part = part.with_bends(
        Bend("sinks", ((begin, 0.0), (off - 2, 0.24), (off + 2, -0.05), (lands, 0.14), (lands + 7, 0.0))),
        Bend("bows", ((begin, 0.0), (off - 2, 0.12), (off + 3, -0.26), (lands - 1, 0.14), (lands + 7, 0.0))),
        Bend("raised", ((off, 0.0), (off + 0.55 * AIRBORNE, height * 0.96), (lands, height))),
        Bend("jumps", ((off, 0.0), (off + 0.6 * AIRBORNE, OVER), (lands, 0.0))),
    ).with_sounds(Sound(lands, "step", x, 0.5))
    part = part.with_busy(begin, lands + 4)
    return plan.with_part(down(part, lands + 4))
