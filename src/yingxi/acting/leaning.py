"""Who leans on a stick: the far hand is on it, its foot stands on the ground and goes with the near foot."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.acting.footing import Footing
from yingxi.acting.movement import Reach
from yingxi.acting.part import Part
from yingxi.acting.reaching import arm_to, palm_of, reached
from yingxi.film.performance import Arm
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.cane import between, hanging, leans_on_a_stick, palm_on, set_down
from yingxi.stage.rig import Point, Skeleton

# How much lower the near hand lies where both rest on the stick, over the far one; in heads.
OVER = 0.10


def leans(part: Part, footing: Footing) -> bool:
    """Whether there is a stick under the far hand: nobody lies with theirs."""
    return leans_on_a_stick(part.sheet) and footing.posture != "lie"


def stick_foot(sheet: CharacterSheet, footing: Footing, x: float) -> Point:
    """Where the stick's foot stands, in figure space; `x` is the pelvis in the set."""
    across, up = set_down(sheet, (footing.near.x - x) * footing.facing, footing.stance.rear)
    return across, up + footing.near.lift


def arms_leaning(
    part: Part, skeleton: Skeleton, footing: Footing, x: float, near: Arm, far: Arm, held: str
) -> tuple[Arm, Arm]:
    """The arms at rest of whoever leans on a stick: the far hand on it, the near one over it or at their side."""
    top = palm_on(part.proportions, stick_foot(part.sheet, footing, x))
    far = arm_to(part.proportions, skeleton, "far", top, hand="grip", wrist=-8.0)
    if held or footing.lap > 0 or footing.rest < 1:
        return near, far
    if part.manner == "clasped":
        over = (top[0], top[1] + OVER * part.proportions.head)
        return arm_to(part.proportions, skeleton, "near", over, hand="relaxed", wrist=18.0), far
    return Arm(shoulder=-7.0, elbow=19.0, wrist=8.0), far


def reaches_kept(part: Part) -> tuple[Reach, ...]:
    """What the hands do: the one on the stick stays there where the other one does the deed or is free to do it."""
    near = [reach for reach in part.reaches if reach.side == "near"]
    made: list[Reach] = []
    for reach in part.reaches:
        if reach.side == "near":
            made.append(reach)
        elif not any(other.start < reach.leave and reach.arrive < other.end for other in near):
            made.append(reach if part.held(reach.arrive) else replace(reach, side="near"))
    return tuple(made)


def bends_kept(offsets: dict[str, float], held: str) -> dict[str, float]:
    """What moves the far arm moves the near one of whoever leans on a stick and has a hand free."""
    free = 0.0 if held else 1.0
    return {
        f"{side}_{joint}": offsets[f"near_{joint}"] + free * offsets[f"far_{joint}"]
        if side == "near"
        else 0.0
        for side in ("near", "far")
        for joint in ("shoulder", "elbow", "wrist")
    }


def stick_at(
    part: Part,
    skeleton: Skeleton,
    footing: Footing,
    x: float,
    far: Arm,
    tick: float,
    reaches: Sequence[Reach],
) -> Point:
    """Where the stick's foot is: on the ground, or hanging from the hand that does something else."""
    away = max((reached(reach, tick) for reach in reaches if reach.side == "far"), default=0.0)
    planted = stick_foot(part.sheet, footing, x)
    if away <= 0:
        return planted
    palm = palm_of(part.proportions, skeleton, far, "far")
    return between(planted, hanging(part.proportions, palm), min(1.0, away))
