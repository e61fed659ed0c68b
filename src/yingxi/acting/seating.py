"""Sitting down, sitting and rising: the feet stay planted, the pelvis goes back and down onto the seat."""

from dataclasses import dataclass, replace
from math import sqrt

from yingxi.acting.footing import FORE, Foot, Footfall, Footing, standing_hip
from yingxi.acting.passage import Passage
from yingxi.acting.timing import eased, keyed
from yingxi.film.board import Facing
from yingxi.stage.rig import CUSHION, Proportions
from yingxi.stage.stance import NEAR, Stance

SIT_TICKS, RISE_TICKS = 24.0, 20.0
# From how many ticks on the seat carries somebody who sits down.
SEATED = 19.0
# From how many ticks on somebody who rises is on their feet.
UPRIGHT = 11.0
# Where the feet rest before and behind the knee's plumb line, in body heights.
NEAR_FOOT, FAR_FOOT = -0.022, 0.03
# How far the legs of who sits on the ground are stretched out, as a share of their length as it is seen.
STRETCHED = 0.90
# How far further, in body heights, somebody comes to stand whose feet hung.
SLIDES_OFF = 0.13
# Feet that hung meet the ground so many ticks after their owner has begun to rise: the higher they hung, in metres, the
# later, until the hips have come over them.
MEETS, LATER_A_METRE, LATEST = 7.0, 50.0, 14.0
# So many ticks before, the seat no longer carries them.
TAKES = 2.0
# How high a foot that moves is carried, in metres.
STEP_ARC = 0.03
# Onto less than this, in metres, one does not sit but sinks.
LOW_SEAT = 0.2
# On a flat cushion, higher than the ground by this at least, one sits on one's heels: how high over it the hips are and
# how far behind them the ankles, in body heights, and how steeply the soles look back, in degrees.
FLAT_CUSHION, ON_HEELS, HEELS, APART, SOLES = 0.04, 0.137, 0.045, 0.040, -64.0


def seated(proportions: Proportions, x: float, z: float, facing: Facing, seat: float) -> Footing:
    """Seated with the pelvis over `x`. Feet that do not reach the ground hang."""
    hip = seat + CUSHION * proportions.height
    if on_heels(seat):
        return _on_heels(proportions, x, z, facing, seat)
    drop = hip - proportions.ankle - proportions.shin
    hanging = drop > 0.72 * proportions.thigh
    if hanging:
        ahead, lift = (
            0.86 * proportions.thigh,
            hip - 0.45 * proportions.thigh - 0.96 * proportions.shin - proportions.ankle,
        )
    elif seat < LOW_SEAT:
        # On the ground they are stretched out, the knees a little up.
        long = STRETCHED * (FORE * proportions.thigh + proportions.shin)
        ahead, lift = sqrt(max(0.0, long**2 - (hip - proportions.ankle) ** 2)) / FORE, 0.0
    else:
        ahead, lift = sqrt(max(0.0, proportions.thigh**2 - drop**2)) * 0.985, 0.0
    height = proportions.height
    ahead *= FORE
    near = Foot(
        x + facing * (ahead + NEAR_FOOT * height), max(0.0, lift), -12.0 if hanging else 0.0, not hanging
    )
    far = Foot(
        x + facing * (ahead + FAR_FOOT * height), max(0.0, lift), -8.0 if hanging else 0.0, not hanging
    )
    made = Footing(
        x,
        z,
        facing,
        hip,
        near,
        far,
        seated=True,
        posture="sit",
        lean=-3.0,
        freedom=0.0,
        seat=seat,
        lap=1.0,
        fore=1.0,
    )
    return made.with_feet(near, far)


def on_heels(seat: float) -> bool:
    """Whether one sits on one's heels on a seat of this height, in metres.

    >>> on_heels(0.09), on_heels(0.0), on_heels(0.45)
    (True, False, False)
    """
    return FLAT_CUSHION < seat < LOW_SEAT


def _on_heels(proportions: Proportions, x: float, z: float, facing: Facing, seat: float) -> Footing:
    """Upright, the knees before, the feet under one."""
    height = proportions.height
    lift = seat - 0.004 * height
    near = Foot(x - facing * (HEELS + APART) * height, lift, SOLES, planted=False)
    far = Foot(x - facing * (HEELS - APART) * height, lift, SOLES, planted=False)
    hip = seat + ON_HEELS * height
    made = Footing(
        x,
        z,
        facing,
        hip,
        near,
        far,
        posture="sit",
        lean=-1.0,
        freedom=0.0,
        seat=seat,
        lap=1.0,
    )
    return made.with_feet(near, far)


def seat_behind(proportions: Proportions, footing: Footing, seat: float) -> float:
    """Where the pelvis comes to rest if one sits down without moving the feet."""
    there = seated(proportions, 0.0, footing.z, 1, seat)
    middle = (there.near.x + there.far.x) / 2
    feet = (footing.near.x + footing.far.x) / 2
    return feet - footing.facing * (middle + _slide(proportions, there))


def standing_before_seat(
    proportions: Proportions, x: float, facing: Facing, seat: float, stance: Stance = NEAR
) -> float:
    """Where to stand so that sitting down brings the pelvis over `x`."""
    there = seated(proportions, x, 0.0, facing, seat)
    middle = (there.near.x + there.far.x) / 2 + facing * _slide(proportions, there)
    return middle - facing * (stance.rear + stance.front) / 2 * proportions.height


def _slide(proportions: Proportions, there: Footing) -> float:
    """How far before the hanging feet of somebody who sits they stand on the ground, in metres."""
    return 0.0 if there.near.planted or on_heels(there.seat) else SLIDES_OFF * proportions.height


@dataclass(frozen=True, slots=True)
class Sit(Passage):
    """Down onto a seat in 24 ticks, leaning first for 6; lands at tick 19 with a small give."""

    TICKS = SIT_TICKS

    @property
    def lands(self) -> float:
        return self.start + SEATED

    def on_the_way(self, t: float) -> Footing:
        back = keyed(((3.0, 0.0), (19.0, 1.0)), t)
        down = keyed(((4.0, 0.0), (20.0, 1.0)), t)
        give = keyed(((18.0, 0.0), (20.5, 0.012), (24.0, 0.0)), t)
        lean = keyed(((0.0, 0.0), (6.0, 20.0), (12.0, 34.0), (24.0, self.target.lean)), t)
        origin, target = self.origin, self.target
        settle = eased((t - 14) / 9)
        return replace(
            origin,
            x=origin.x + (target.x - origin.x) * back,
            hip=origin.hip + (target.hip - origin.hip) * down - give,
            right=_moved(origin.right, target.right, settle),
            left=_moved(origin.left, target.left, settle),
            seated=target.seated and t >= (6 if target.seat < LOW_SEAT else 19),
            lean=lean,
            neck=-0.45 * lean,
            near_swing=keyed(((0.0, 0.0), (10.0, 22.0), (24.0, 0.0)), t),
            far_swing=keyed(((0.0, 0.0), (11.0, 18.0), (24.0, 0.0)), t),
            rest=1 - eased(t / 8),
            lap=eased((t - 12) / 10),
            fore=target.fore * keyed(((8.0, 0.0), (20.0, 1.0)), t),
            freedom=0.0,
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class Rise(Passage):
    """Up from a seat in 20 ticks, leaning first for 6, then over the feet."""

    TICKS = RISE_TICKS

    def on_the_way(self, t: float) -> Footing:
        # From the ground the hips come up before they come forward: knees bend no further than they can.
        low = self.origin.seat < LOW_SEAT
        forward = keyed(((5.0, 0.0), (18.0, 1.0)) if low else ((2.0, 0.0), (15.0, 1.0)), t)
        up = keyed(((3.0, 0.0), (18.0, 1.0)) if low else ((6.0, 0.0), (18.0, 1.0)), t)
        lean = keyed(((0.0, self.origin.lean), (6.0, 32.0), (9.0, 34.0), (20.0, 0.0)), t)
        origin, target = self.origin, self.target
        # From the knees the foot behind needs its time to come forward; feet that hung come down with the hips.
        hung = origin.seated and not origin.near.planted
        meets = ticks_to_meet(origin.near.lift) if hung else 6.0 if origin.seated else 11.0
        plant = eased(t / meets)
        return replace(
            origin,
            x=origin.x + (target.x - origin.x) * forward,
            hip=origin.hip + (target.hip - origin.hip) * up,
            right=_moved(origin.right, target.right, plant),
            left=_moved(origin.left, target.left, plant),
            seated=origin.seated and t < max(7.0, meets - TAKES),
            lean=lean,
            neck=-0.4 * lean,
            near_swing=keyed(((0.0, 0.0), (6.0, 20.0), (12.0, -8.0), (20.0, 0.0)), t),
            far_swing=keyed(((0.0, 0.0), (7.0, 16.0), (13.0, -6.0), (20.0, 0.0)), t),
            lap=1 - eased((t - 3) / 10),
            fore=origin.fore * keyed(((4.0, 1.0), (15.0, 0.0)), t),
            # On their feet their arms go to what they do at rest.
            posture=origin.posture if t < UPRIGHT else "stand",
            rest=eased((t - UPRIGHT) / (RISE_TICKS - UPRIGHT)),
            on_right=target.on_right,
            freedom=0.0,
        )

    def footfalls(self) -> tuple[Footfall, ...]:
        return ()


def risen(proportions: Proportions, footing: Footing) -> Footing:
    """Standing over the feet of one who sat. Feet that hung come to the ground."""
    height = proportions.height
    # Whose feet hung slides off the seat and comes down before it.
    off = footing.facing * _slide(proportions, footing)
    # Feet that stand stay as high as they are: on a dais.
    floor = footing.near.lift if footing.near.planted else 0.0
    near, far = Foot(footing.near.x + off, floor), Foot(footing.far.x + off, floor)
    stance = footing.stance
    x = (near.x + far.x) / 2 - footing.facing * (stance.rear + stance.front) / 2 * height
    up = replace(
        footing,
        x=x,
        hip=standing_hip(proportions) + floor,
        seated=False,
        posture="stand",
        lean=0.0,
        neck=0.0,
        freedom=1.0,
        seat=0.0,
        lap=0.0,
        fore=0.0,
        on_right=footing.facing * stance.weight,
    )
    return up.with_feet(near, far)


def ticks_to_meet(lift: float) -> float:
    """After how many ticks of rising feet that hung at `lift` metres meet the ground.

    >>> ticks_to_meet(0.08), ticks_to_meet(0.2)
    (11.0, 14.0)
    """
    return min(LATEST, MEETS + LATER_A_METRE * lift)


def _moved(start: Foot, end: Foot, share: float) -> Foot:
    """Feet that stay on the ground do not move at all; those that leave or meet it swing."""
    if start.planted and end.planted:
        return start
    return Foot(
        start.x + (end.x - start.x) * share,
        start.lift + (end.lift - start.lift) * share + 4 * STEP_ARC * share * (1 - share),
        start.pitch + (end.pitch - start.pitch) * share,
        planted=(end if share >= 1 else start if share <= 0 else Foot(0, planted=False)).planted,
    )
