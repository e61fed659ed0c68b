"""Up onto a seat from which one's feet hang: a child's way to sit, for which every chair is high."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.passage import Passage
from yingxi.acting.timing import eased, keyed, share_of

HOP_TICKS = 26.0
# The knees give, the hands push, and the feet leave the ground; the seat is under them again.
CROUCHED, OFF, LANDS = 7.0, 9.0, 18.0
# How far the knees give, in leg lengths, and how high over the seat one comes, in body heights.
GIVE, OVER = 0.10, 0.045


@dataclass(frozen=True, slots=True)
class HopUp(Passage):
    """A crouch with the hands behind, a hop up and back, and a small bounce with the legs swinging."""

    TICKS = HOP_TICKS

    @property
    def lands(self) -> float:
        return self.start + LANDS

    def on_the_way(self, t: float) -> Footing:
        origin, target, height = self.origin, self.target, self.proportions.height
        crouch = origin.hip - GIVE * self.proportions.leg
        peak = target.hip + OVER * height
        hip = keyed(
            (
                (0.0, origin.hip),
                (CROUCHED, crouch),
                (14.0, peak),
                (LANDS, target.hip - 0.012),
                (HOP_TICKS, target.hip),
            ),
            t,
        )
        back = keyed(((3.0, 0.0), (CROUCHED, 0.12), (LANDS, 1.0)), t)
        lean = keyed(((0.0, 0.0), (CROUCHED, 20.0), (14.0, 12.0), (LANDS, 6.0), (HOP_TICKS, target.lean)), t)
        return replace(
            origin,
            x=origin.x + (target.x - origin.x) * back,
            hip=hip,
            right=self._foot(origin.right, target.right, t),
            left=self._foot(origin.left, target.left, t - 1.0),
            seated=t >= OFF,
            lean=lean,
            neck=-0.45 * lean,
            near_swing=keyed(((0.0, 0.0), (CROUCHED, -34.0), (14.0, -18.0), (LANDS + 3, 0.0)), t),
            far_swing=keyed(((0.0, 0.0), (CROUCHED, -26.0), (14.0, -12.0), (LANDS + 3, 0.0)), t),
            rest=1 - eased(t / 5),
            lap=eased((t - LANDS + 2) / 8),
            fore=target.fore * eased(share_of(t, OFF, LANDS)),
            freedom=0.0,
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()

    def _foot(self, start: Foot, end: Foot, t: float) -> Foot:
        if t <= OFF:
            return start
        share = eased(share_of(t, OFF, LANDS))
        # Once up they swing out and back.
        out = keyed(((OFF, 0.0), (LANDS, 0.05), (LANDS + 4, -0.03), (HOP_TICKS, 0.0)), t)
        tucked = 0.03 * self.proportions.height * 4 * share * (1 - share)
        return Foot(
            start.x + (end.x - start.x) * share + self.target.facing * out * self.proportions.height,
            start.lift + (end.lift - start.lift) * share + tucked,
            start.pitch + (end.pitch - start.pitch) * share,
            planted=False,
        )
