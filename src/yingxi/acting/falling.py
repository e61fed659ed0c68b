"""A fall: a foot shoots forward, the body fights for its balance, loses it, and comes down on its seat and bounces."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.passage import Passage
from yingxi.acting.reclining import carried
from yingxi.acting.timing import Key, eased, eased_out, keyed, share_of

# Ticks: the foot has shot forward, the body is lost, meets the ground, lies still.
SLIPPED, LOST, LANDS, FALL_TICKS = 4.0, 13.0, 20.0, 40.0
# How far a foot shoots forward and how high, how far it comes back in the fight, and the bounce, in body heights.
SLIDES, SKIMS, CAUGHT, BOUNCE = 0.15, 0.022, 0.06, 0.035
# The knees give as the foot goes, come up in the fight and give again, in body heights.
KNEES: tuple[Key, ...] = ((0.0, 0.0), (4.0, 0.035), (8.0, 0.012), (LOST, 0.03))


@dataclass(frozen=True, slots=True)
class Fall(Passage):
    """From `origin` down to sitting at `target`."""

    TICKS = FALL_TICKS

    def on_the_way(self, t: float) -> Footing:
        high = self.proportions.height
        origin, target = self.origin, self.target
        drop = share_of(t, LOST, LANDS) ** 2
        bounce = keyed(
            (
                (LANDS, 0.0),
                (LANDS + 3, BOUNCE),
                (LANDS + 6, 0.0),
                (LANDS + 8, 0.3 * BOUNCE),
                (LANDS + 10, 0.0),
            ),
            t,
        )
        # Back as the foot goes, forward to catch oneself, back for good.
        lean: tuple[Key, ...] = (
            (0.0, origin.lean), (3.0, -10.0), (5.0, -13.0), (9.0, 9.0), (LOST, -14.0), (LANDS, -30.0),
            (LANDS + 4, -6.0), (LANDS + 9, -24.0), (FALL_TICKS, target.lean),
        )  # fmt: skip
        neck: tuple[Key, ...] = (
            (0.0, 0.0), (4.0, 10.0), (9.0, -6.0), (LANDS, 20.0), (LANDS + 4, -12.0), (FALL_TICKS, target.neck),
        )  # fmt: skip
        moved = replace(
            origin,
            x=origin.x + (target.x - origin.x) * eased(share_of(t, LOST - 3, LANDS)),
            hip=origin.hip
            - keyed(KNEES, t) * high * (1 - drop)
            + (target.hip - origin.hip) * drop
            + bounce * high,
            lean=keyed(lean, t),
            neck=keyed(neck, t),
            seated=t >= LANDS - 4,
            posture="sit" if t >= LANDS else "stand",
            lap=0.0,
            rest=1 - eased(share_of(t, 0.0, 3.0)),
            freedom=0.0,
        )
        near = carried(origin.near, target.near, share_of(t, LANDS - 3, LANDS + 5), 0.03 * high)
        return moved.with_feet(near, self._slipping(t, high))

    def footfalls(self) -> tuple[Footfall, ...]:
        return (Footfall(self.start + LANDS, self.target.x, 1.0),)

    def _slipping(self, t: float, high: float) -> Foot:
        """The far foot: it shoots forward over the ground, is drawn back to catch the body, and flies up with it."""
        foot = self.origin.far
        if t >= LOST:
            there = replace(foot, x=foot.x + self.origin.facing * CAUGHT * high)
            return carried(there, self.target.far, share_of(t, LOST, LANDS + 7), 0.15 * high)
        out = eased_out(share_of(t, 0.0, SLIPPED)) * SLIDES - eased(share_of(t, SLIPPED, LOST)) * (
            SLIDES - CAUGHT
        )
        in_air = eased(share_of(t, 0.0, 1.5)) * (1 - eased(share_of(t, LOST - 2, LOST)))
        return Foot(
            foot.x + self.origin.facing * out * high,
            foot.lift + SKIMS * high * in_air,
            14.0 * in_air,
            planted=False,
        )
