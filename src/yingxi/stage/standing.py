"""How somebody stands who is drawn for themselves: at ease, on the leg that is their habit."""

from yingxi.film.board import Facing
from yingxi.film.performance import Arm, Pose, View
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.cane import leans_on_a_stick, palm_on, set_down
from yingxi.stage.rig import arm_towards, leg_towards, proportions_of, skeleton_of
from yingxi.stage.stance import stance_of

STAND = 0.9975
"""How straight the legs stand, as a share of their length."""


def at_ease(sheet: CharacterSheet, view: View = "three-quarter", facing: Facing = 1) -> Pose:
    """Standing; who faces left raises a hand, to speak."""
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
