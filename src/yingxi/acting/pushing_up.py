"""How elders sit down and get up: slower, with their hands on their knees until the legs have taken over."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Footing
from yingxi.acting.seating import RISE_TICKS, SEATED, SIT_TICKS, Rise, Sit
from yingxi.acting.timing import eased

# So much longer than others they take.
SLOWER = 1.5
# From which tick to which, of others' time, the hands come to the knees in sitting down, and leave them in rising.
COME, LEAVE = (1.0, 6.0), (10.5, 16.5)
# The back stays bent over the hands a little longer, by so many degrees at the most.
BENT = 7.0


@dataclass(frozen=True, slots=True)
class LetDown(Sit):
    """Down onto a seat, the hands on the knees."""

    TICKS = SLOWER * SIT_TICKS

    @property
    def lands(self) -> float:
        return self.start + SLOWER * (SEATED - 1)

    def on_the_way(self, t: float) -> Footing:
        own = t / SLOWER
        on_knees = eased((own - COME[0]) / (COME[1] - COME[0]))
        return replace(Sit.on_the_way(self, own), lap=on_knees, near_swing=0.0, far_swing=0.0)


@dataclass(frozen=True, slots=True)
class PushUp(Rise):
    """Up from a seat, pushed by the hands on the knees."""

    TICKS = SLOWER * RISE_TICKS

    def on_the_way(self, t: float) -> Footing:
        own = t / SLOWER
        made = Rise.on_the_way(self, own)
        on_knees = 1 - eased((own - LEAVE[0]) / (LEAVE[1] - LEAVE[0]))
        bent = BENT * eased((own - 7) / 6) * on_knees
        return replace(
            made,
            lap=on_knees,
            lean=made.lean + bent,
            neck=made.neck - 0.5 * bent,
            posture=self.origin.posture if own < LEAVE[1] else "stand",
            rest=eased((own - LEAVE[1]) / (RISE_TICKS - LEAVE[1])),
            near_swing=0.0,
            far_swing=0.0,
        )
