"""Kneeling down, getting up again, and lying."""

from dataclasses import dataclass, replace

from yingxi.acting.footing import Foot, Footfall, Footing, standing
from yingxi.acting.passage import Passage
from yingxi.acting.timing import eased, keyed, share_of
from yingxi.film.board import Facing
from yingxi.stage.rig import Proportions

KNEEL_TICKS = 22.0
# The toes of the foot that goes back meet the ground after so many ticks, then the knee.
TOES, KNEE = 10.0, 14.0


def kneeling(proportions: Proportions, x: float, z: float, facing: Facing) -> Footing:
    """On the near knee, the far foot flat before it."""
    knee = 0.045 * proportions.height
    hip = knee + 0.97 * proportions.thigh
    near = Foot(x - facing * 0.93 * proportions.shin, 0.05 * proportions.height, -62.0, planted=False)
    far = Foot(x + facing * 0.62 * proportions.thigh)
    made = Footing(x, z, facing, hip, near, far, posture="kneel", lean=4.0, freedom=0.0, lap=1.0)
    return made.with_feet(near, far)


def lying(proportions: Proportions, x: float, z: float, facing: Facing, height: float) -> Footing:
    """On the back, feet towards `facing`, on a bed `height` metres high (the floor: 0)."""
    hip = height + 0.06 * proportions.height
    ahead = 0.955 * proportions.leg
    lift = hip - proportions.ankle - 0.01
    near = Foot(x + facing * ahead, lift, 62.0, planted=False)
    far = Foot(x + facing * (ahead + 0.02), lift + 0.012, 66.0, planted=False)
    made = Footing(
        x,
        z,
        facing,
        hip,
        near,
        far,
        seated=True,
        posture="lie",
        lean=-84.0,
        neck=14.0,
        freedom=0.0,
        seat=height,
        lap=1.0,
    )
    return made.with_feet(near, far)


@dataclass(frozen=True, slots=True)
class Kneel(Passage):
    """Down on one knee: the near foot goes back, then the pelvis sinks over it."""

    TICKS = KNEEL_TICKS

    def on_the_way(self, t: float) -> Footing:
        down = keyed(((3.0, 0.0), (18.0, 1.0)), t)
        lean = keyed(((0.0, self.origin.lean), (7.0, 14.0), (14.0, 12.0), (22.0, self.target.lean)), t)
        origin, target = self.origin, self.target
        near = _swept(origin.near, target.near, share_of(t, 1, 15), arc=0.05)
        far = _swept(origin.far, target.far, share_of(t, 0, 9), arc=0.04)
        moved = replace(
            origin,
            x=origin.x + (target.x - origin.x) * down,
            hip=origin.hip + (target.hip - origin.hip) * down,
            lean=lean,
            neck=-0.3 * lean,
            near_swing=keyed(((0.0, 0.0), (10.0, 16.0), (22.0, 4.0)), t),
            far_swing=keyed(((0.0, 0.0), (11.0, 20.0), (22.0, 10.0)), t),
            freedom=0.0,
            lap=eased((t - 8) / 12),
        )
        return moved.with_feet(near, far)

    def footfalls(self) -> tuple[Footfall, ...]:
        return (Footfall(self.start + TOES, self.target.near.x, 0.35),)


def raised(proportions: Proportions, footing: Footing) -> Footing:
    """Standing again over the far foot of one who knelt (or lay)."""
    stance = footing.stance
    if footing.posture == "kneel":
        x = footing.far.x - footing.facing * stance.front * proportions.height
        up = standing(proportions, x, footing.z, footing.facing, stance=stance)
        return up.with_feet(up.near, Foot(footing.far.x))
    return standing(proportions, footing.x, footing.z, footing.facing, stance=stance)


def _swept(start: Foot, end: Foot, share: float, *, arc: float) -> Foot:
    if share <= 0 or (start.x, start.lift) == (end.x, end.lift):
        return start
    if share >= 1:
        return end
    along = eased(share)
    return Foot(
        start.x + (end.x - start.x) * along,
        start.lift + (end.lift - start.lift) * along + arc * 4 * share * (1 - share),
        start.pitch + (end.pitch - start.pitch) * along,
        planted=False,
    )
