"""From sitting to lying and back."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.timing import eased, keyed, share_of

RECLINE_TICKS = 26.0


@dataclass(frozen=True, slots=True)
class Recline:
    """Sitting one lies down, lying one sits up: the back goes first, the legs come after it, each in its arc."""

    start: float
    origin: Footing
    target: Footing

    @property
    def end(self) -> float:
        return self.start + RECLINE_TICKS

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.target
        t = tick - self.start
        down = self.target.posture == "lie"
        back = keyed(((0.0, 0.0), (4.0, -0.08), (20.0, 1.03), (26.0, 1.0)), t)
        legs = share_of(t, *((6.0, 24.0) if down else (1.0, 16.0)))
        origin, target = self.origin, self.target
        moved = replace(
            origin,
            x=origin.x + (target.x - origin.x) * eased(t / 26),
            hip=origin.hip + (target.hip - origin.hip) * eased(t / 22),
            lean=origin.lean + (target.lean - origin.lean) * back,
            neck=origin.neck
            + (target.neck - origin.neck) * back
            + keyed(((0, 0.0), (10, 9.0), (22, 0.0)), t),
            # Flat arms lie by the sides; on the way one props oneself up.
            lap=origin.lap + (target.lap - origin.lap) * eased(t / 26),
            fore=origin.fore + (target.fore - origin.fore) * eased(t / 26),
            posture="lie" if down else "sit",
            freedom=0.0,
        )
        return moved.with_feet(
            carried(origin.near, target.near, legs, 0.10), carried(origin.far, target.far, legs, 0.14)
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()


def carried(start: Foot, end: Foot, share: float, arc: float) -> Foot:
    """A foot on its way, or where it stays if it goes nowhere."""
    if start == end or share <= 0:
        return start
    if share >= 1:
        return end
    along, high = eased(share), 4 * share * (1 - share)
    return Foot(
        start.x + (end.x - start.x) * along,
        start.lift + (end.lift - start.lift) * along + arc * high,
        start.pitch + (end.pitch - start.pitch) * along + 24 * arc * high,
        planted=False,
    )
