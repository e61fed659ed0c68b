"""Turning round: the back goes straight and the head comes to the front, where one drawing is all but the other; it is
swapped under 6 % of squash at the middle of 16 ticks, and the body leans on again."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Footfall, Footing
from yingxi.acting.timing import eased, keyed, share_of
from yingxi.film.board import Facing
from yingxi.film.performance import View

TURN_TICKS = 16.0
STOOPED_BACK = 42.0
"""Degrees for one head of stoop by which an elder leans back, to have a head that stands forward over the feet."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A half turn on the spot, or to the wall behind. The feet stay: the one that was near is now the far one."""

    start: float
    origin: Footing
    facing: Facing
    view: View = "three-quarter"
    stoop: float = 0.0

    @property
    def end(self) -> float:
        return self.start + TURN_TICKS

    def at(self, tick: float) -> Footing:
        middle = self.start + TURN_TICKS / 2
        turned = tick >= middle
        squash = keyed(((self.start + 4, 1.0), (middle, 0.94), (self.end - 4, 1.0)), tick)
        slide = 1 - abs(share_of(tick, self.start + 1, self.end - 1) * 2 - 1)
        bob = keyed(((self.start, 0.0), (middle, 0.012), (self.end, 0.0)), tick)
        busy = tick < self.end
        share = eased(slide) if busy and self.view == self.origin.view else 0.0
        return replace(
            self.origin,
            facing=self.facing if turned else self.origin.facing,
            view=self.view if turned else self.origin.view,
            squash=squash,
            hip=self.origin.hip - bob * self.origin.hip,
            turn=0.0 if share or not busy else -0.55 * eased(slide),
            upright=share,
            lean=self.origin.lean - STOOPED_BACK * self.stoop * share,
            freedom=0.3 if busy else self.origin.freedom,
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return (Footfall(self.start + TURN_TICKS / 2 + 2, self.origin.x, 0.35),)
