"""How somebody stands who is drawn for themselves: at ease, on the leg that is their habit."""

from yingxi.film.board import Facing
from yingxi.film.performance import Arm, Face, Pose, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.cane import leans_on_a_stick, palm_on, set_down
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.creatures.standing import on_four_feet
from yingxi.stage.rig import arm_towards, leg_towards, proportions_of, skeleton_of
from yingxi.stage.stance import stance_of

STAND = 0.9975
"""How straight the legs stand, as a share of their length."""


def at_ease(sheet: CharacterSheet, view: View = "three-quarter", facing: Facing = 1) -> Pose:
    """Standing; who faces left raises a hand, to speak."""
    if on_four_legs(sheet):
        return on_four_feet(sheet, view, facing)
    proportions = proportions_of(sheet)
    stance = stance_of(sheet)
    stoop = 3.0 if sheet.age == "elder" else 0.0
    pose = Pose(
        x=0.0, z=5.0, hip=proportions.ankle + STAND * proportions.leg, view=view, facing=facing,
        lean=stoop, chest=stoop, neck=-stoop, weight=stance.weight,
    )  # fmt: skip
    skeleton = skeleton_of(proportions, pose)
    near, far = ((share * sheet.height, proportions.ankle) for share in (stance.rear, stance.front))
    cane, far_arm = None, Arm(shoulder=5.0, elbow=25.0, wrist=6.0)
    if leans_on_a_stick(sheet):
        cane = set_down(sheet, near[0], stance.rear)
        palm = palm_on(proportions, cane)
        wrist = (palm[0] - 0.012 * sheet.height, palm[1] + 0.016 * sheet.height)
        shoulder = skeleton.far_arm.root
        far_arm = arm_towards(proportions, shoulder, wrist, skeleton.torso_angle, hand="grip", wrist=-10.0)
    speaks = facing == -1 and view == "three-quarter"
    return pose.model_copy(
        update={
            "near_leg": leg_towards(proportions, skeleton.near_leg.root, near),
            "far_leg": leg_towards(proportions, skeleton.far_leg.root, far),
            "near_arm": Arm(shoulder=20.0, elbow=98.0, wrist=10.0)
            if speaks
            else Arm(shoulder=-7.0, elbow=19.0, wrist=8.0),
            "far_arm": far_arm,
            "cane": cane,
        }
    )


def portrait_of(sheet: CharacterSheet, face: Face) -> tuple[Pose, tuple[float, float]]:
    """Somebody with `face`, and where in their figure their neck is, in metres: a picture of the head stands on it."""
    if on_four_legs(sheet):
        pose = on_four_feet(sheet, face=face)
        assert pose.on_fours is not None
        head = proportions_of(sheet).head
        return pose, (pose.on_fours.poll[0] + 0.16 * head, pose.on_fours.poll[1] - 0.30 * head)
    proportions = proportions_of(sheet)
    neck = proportions.standing_hip + proportions.torso + proportions.neck
    return Pose(x=0.0, z=5.0, hip=proportions.standing_hip, face=face), (0.0, neck)
