"""Where the feet are: standing, and one stretch of ground after another. All legs are solved from here, so a
planted foot cannot slide."""

from dataclasses import dataclass, replace
from math import sqrt
from typing import Protocol

from yingxi.film.board import Facing, Posture
from yingxi.film.performance import DEPTH_RISE, View
from yingxi.stage.rig import LEG_REACH, SPREAD, Proportions, hips_hang
from yingxi.stage.stance import NEAR, Stance

# A leg stretched to the rig's reach would be pulled off the ground by rounding.
STRETCH = LEG_REACH - 0.0005
# The hip's height over the ankle in standing, in leg lengths: the leg that carries is all but straight.
STAND = 0.9975
# Of the thighs of somebody who sits in three-quarter so much is seen.
FORE = 0.72


@dataclass(frozen=True, slots=True)
class Foot:
    """One ankle: `x` in the set, `lift` over its height on the ground, metres; `pitch` toe up, degrees. `z` is its own
    depth where that is not the person's."""

    x: float
    lift: float = 0.0
    pitch: float = 0.0
    planted: bool = True
    z: float | None = None

    def depth(self, z: float) -> float:
        """Metres behind depth `z`."""
        return 0.0 if self.z is None else self.z - z


@dataclass(frozen=True, slots=True)
class Footing:
    """The ground plan of one person at one tick. `right` and `left` are the person's own: the right foot is
    the near one while facing right. `hip` is the height wanted; straight legs may lower it. `freedom` (0-1)
    is how far the pelvis may shift its weight, `lap` how far the hands are in it, `rest` how far the arms of somebody
    who stands do what they do at rest, `upright` how far their back is straight and their head turned to `front`,
    `fore` how far the thighs of somebody who sits come towards us. Arm swings are degrees. `led` is how far the head
    has gone into the profile for the body to follow. `stance` is how they stand when they stand, `on_right` how far
    their right leg carries them (-1: the left one does). Who `runs` has the hands closed."""

    x: float
    z: float
    facing: Facing
    hip: float
    right: Foot
    left: Foot
    view: View = "three-quarter"
    squash: float = 1.0
    seated: bool = False
    posture: Posture = "stand"
    lean: float = 0.0
    chest: float = 0.0
    neck: float = 0.0
    turn: float = 0.0
    led: float = 0.0
    near_swing: float = 0.0
    far_swing: float = 0.0
    freedom: float = 1.0
    seat: float = 0.0
    lap: float = 0.0
    rest: float = 1.0
    upright: float = 0.0
    front: float = 0.0
    fore: float = 0.0
    stance: Stance = NEAR
    on_right: float = 1.0
    runs: bool = False

    @property
    def near(self) -> Foot:
        return self.right if self.facing == 1 else self.left

    @property
    def far(self) -> Foot:
        return self.left if self.facing == 1 else self.right

    @property
    def weight(self) -> float:
        """1 on the near leg, -1 on the far one; between them in walking, sitting and kneeling."""
        return self.facing * self.on_right * self.rest * (1 - self.lap)

    @property
    def thigh_seen(self) -> float:
        """The share of a thigh's length that is seen."""
        return 1.0 if self.view == "profile" else 1.0 - (1.0 - FORE) * self.fore

    def with_feet(self, near: Foot, far: Foot) -> "Footing":
        if self.facing == 1:
            return replace(self, right=near, left=far)
        return replace(self, right=far, left=near)


@dataclass(frozen=True, slots=True)
class Footfall:
    """A foot meets the ground."""

    tick: float
    x: float
    strength: float


class Stretch(Protocol):
    """A stretch of somebody's ground plan, from `start` to `end`."""

    @property
    def start(self) -> float: ...

    @property
    def end(self) -> float: ...

    def at(self, tick: float) -> Footing: ...

    def footfalls(self) -> tuple[Footfall, ...]: ...


@dataclass(frozen=True, slots=True)
class Still:
    """Staying as one is."""

    start: float
    footing: Footing

    @property
    def end(self) -> float:
        return self.start

    def at(self, tick: float) -> Footing:
        return self.footing

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()


def standing(
    proportions: Proportions,
    x: float,
    z: float,
    facing: Facing,
    *,
    view: View = "three-quarter",
    stance: Stance = NEAR,
) -> Footing:
    """Standing at `x` on the leg that carries in `stance`."""
    height = proportions.height
    near, far = Foot(x + facing * stance.rear * height), Foot(x + facing * stance.front * height)
    right, left = (near, far) if facing == 1 else (far, near)
    return Footing(
        x,
        z,
        facing,
        standing_hip(proportions),
        right,
        left,
        view,
        stance=stance,
        on_right=facing * stance.weight,
    )


def higher(footing: Footing, metres: float) -> Footing:
    """`footing` on a floor that is so much higher."""
    if not metres:
        return footing
    right, left = (replace(foot, lift=foot.lift + metres) for foot in (footing.right, footing.left))
    seat = footing.seat + metres if footing.seated else footing.seat
    return replace(footing, hip=footing.hip + metres, right=right, left=left, seat=seat)


def standing_hip(proportions: Proportions) -> float:
    """Height of the pelvis over the ground in standing, in metres."""
    return proportions.ankle + STAND * proportions.leg


def hip_within_reach(
    proportions: Proportions, footing: Footing, x: float, hip: float, weight: float
) -> float:
    """The height at which the pelvis, over `x`, lets both planted feet reach the ground."""
    near_hangs, far_hangs = hips_hang(proportions, weight)
    for side, foot, hangs in ((-1, footing.near, near_hangs), (1, footing.far, far_hangs)):
        if not foot.planted:
            continue
        joint = x + footing.facing * side * hip_offset(proportions, footing.view)
        across = foot.x - joint
        long = STRETCH * (footing.thigh_seen * proportions.thigh + proportions.shin)
        stands = foot.lift + DEPTH_RISE * foot.depth(footing.z)
        hip = min(hip, proportions.ankle + stands + sqrt(max(0.0, long**2 - across**2)) + hangs)
    return hip


def hip_offset(proportions: Proportions, view: View) -> float:
    """How far each hip joint stands from the pelvis' middle, in metres (as the rig draws it)."""
    return proportions.hip_half * SPREAD[view] * 0.75
