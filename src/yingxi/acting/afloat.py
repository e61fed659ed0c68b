"""On the water: who swims breasts it, or treads it where they are; who has the oars rows."""

from dataclasses import replace
from math import cos, pi, sin, tau

from yingxi.acting.footing import Foot, Footing
from yingxi.acting.part import Part, Sound
from yingxi.acting.reaching import arm_to
from yingxi.acting.timing import Key, eased, keyed
from yingxi.film.performance import Arm, Pose
from yingxi.film.riding import AFLOAT, Ride
from yingxi.stage.rig import Proportions, Skeleton

STROKE = 34.0
"""Ticks from one stroke of somebody who swims to the next."""
PULL = 46.0
"""Ticks from one pull at the oars to the next."""
# Degrees by which who swims lies on the water, and by which who treads it leans.
LIES, TREADS = 40.0, 6.0
# The share of the torso that is over the water's face, lying and treading, and how far both heave, in metres.
OUT, UPRIGHT = 0.17, 0.10
HEAVES = 0.018
# How high over the water the palms of who treads it are, in heads.
SUNK = -0.42
# Of a stroke: how far before the chest both palms are and how high over the water, in heads.
AHEAD: tuple[Key, ...] = ((0.0, 0.75), (0.22, 1.7), (0.40, 2.1), (0.58, 1.9), (0.80, 1.0), (1.0, 0.75))
HIGH: tuple[Key, ...] = ((0.0, -0.30), (0.22, 0.16), (0.40, 0.12), (0.58, 0.0), (0.80, -0.5), (1.0, -0.30))
# Of a pull: how far before the hips the hands are and how high over them, in heads; and how far the back leans.
HANDS: tuple[Key, ...] = ((0.0, 1.95), (0.36, 0.78), (0.46, 0.72), (0.58, 0.80), (0.92, 1.90), (1.0, 1.95))
RAISED: tuple[Key, ...] = ((0.0, 1.22), (0.10, 1.25), (0.36, 1.22), (0.46, 0.94), (0.90, 0.92), (1.0, 1.22))
LEAN: tuple[Key, ...] = ((0.0, 24.0), (0.36, -9.0), (0.46, -10.0), (0.60, -4.0), (0.92, 21.0), (1.0, 24.0))


def in_water(part: Part, footing: Footing, goes: float, tick: float) -> Footing:
    """`part` in the water, under way by `goes` (0 to 1): lying on it, or treading it; the legs are under it."""
    proportions, ahead = part.proportions, footing.facing
    lean = TREADS + (LIES - TREADS) * goes
    over = UPRIGHT + (OUT - UPRIGHT) * goes
    heave = HEAVES * sin(tau * tick / STROKE)
    hip = over * proportions.torso - proportions.torso * cos(lean * pi / 180) + heave
    kick = 0.10 * sin(tau * tick / STROKE)
    leg = proportions.leg

    def foot(share: float) -> Foot:
        x = footing.x - ahead * leg * (0.05 + (0.65 + share) * goes)
        return Foot(x, hip - proportions.ankle - leg * (0.90 - 0.45 * goes), -40.0 * goes, planted=False)

    return replace(footing, hip=hip, lean=lean, seat=hip, fore=0.0).with_feet(foot(kick), foot(-kick))


def rowing_lean(ride: Ride | None, tick: float) -> float:
    """By how many degrees the back of who has the oars leans at `tick`."""
    return keyed(LEAN, tick / PULL % 1.0) if ride is not None and ride.oars else 0.0


def arms_afloat(
    part: Part, pose: Pose, skeleton: Skeleton, arms: tuple[Arm, Arm], goes: float, tick: float
) -> tuple[Arm, Arm]:
    """Both arms of who swims, or of who rows; those of who only sits in the boat are as they were."""
    assert pose.rides is not None
    if pose.rides.mount == "water":
        return _stroking(part.proportions, skeleton, goes, tick)
    return _pulling(part.proportions, skeleton, tick) if pose.rides.oars else arms


def _stroking(proportions: Proportions, skeleton: Skeleton, goes: float, tick: float) -> tuple[Arm, Arm]:
    head, at = proportions.head, tick / STROKE % 1.0
    x, _ = skeleton.chest
    treads = 1.15 + 0.35 * sin(tau * tick / STROKE)
    ahead = x + head * (treads + (keyed(AHEAD, at) - treads) * goes)
    high = head * (SUNK + (keyed(HIGH, at) - SUNK) * eased(goes))
    near = arm_to(proportions, skeleton, "near", (ahead, high), hand="flat", wrist=8.0)
    far = arm_to(
        proportions, skeleton, "far", (ahead + 0.32 * head, high + 0.05 * head), hand="flat", wrist=8.0
    )
    return near, far


def _pulling(proportions: Proportions, skeleton: Skeleton, tick: float) -> tuple[Arm, Arm]:
    head, at = proportions.head, tick / PULL % 1.0
    x = skeleton.pelvis[0] + keyed(HANDS, at) * head
    y = skeleton.pelvis[1] + keyed(RAISED, at) * head
    near = arm_to(proportions, skeleton, "near", (x, y), hand="grip", wrist=-6.0)
    far = arm_to(proportions, skeleton, "far", (x + 0.10 * head, y + 0.05 * head), hand="grip", wrist=-6.0)
    return near, far


def heard_afloat(part: Part, ticks: float) -> tuple[Sound, ...]:
    """A stroke of arms or oars through the water, each time."""
    ride = part.placement.rides
    if ride is None or ride.mount not in AFLOAT:
        return ()
    every, strength = (PULL, 0.8) if ride.oars else (STROKE, 0.6)
    if ride.mount == "boat" and not ride.oars:
        return ()
    made: list[Sound] = []
    tick = 0.35 * every if ride.mount == "water" else 0.06 * every
    while tick < ticks:
        made.append(Sound(tick, "stroke", part.footing(tick).x, strength))
        tick += every
    return tuple(made)
