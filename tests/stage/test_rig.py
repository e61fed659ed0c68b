from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stage.people_of_tests import adult, child, elder
from yingxi.film.performance import Pose
from yingxi.stage import rig

PEOPLE = (adult(), child(), elder())


@pytest.mark.parametrize("sheet", PEOPLE, ids=lambda sheet: sheet.age)
def test_the_crown_stands_at_the_sheet_s_height(sheet) -> None:  # type: ignore[no-untyped-def]
    proportions = rig.proportions_of(sheet)
    skeleton = rig.skeleton_of(proportions, Pose(x=0, z=5, hip=proportions.standing_hip))
    assert skeleton.crown[1] == pytest.approx(sheet.height, rel=0.01)


@given(st.sampled_from(PEOPLE), st.floats(-0.6, 0.6), st.floats(0.2, 1.6))
def test_a_hand_meets_what_it_can_reach(sheet, x: float, y: float) -> None:  # type: ignore[no-untyped-def]
    proportions = rig.proportions_of(sheet)
    standing = Pose(x=0, z=5, hip=proportions.standing_hip)
    skeleton = rig.skeleton_of(proportions, standing)
    arm = rig.arm_towards(proportions, skeleton.near_arm.root, (x, y), skeleton.torso_angle)
    reaching = rig.skeleton_of(proportions, standing.model_copy(update={"near_arm": arm})).near_arm
    length = proportions.upper_arm + proportions.forearm
    away = dist(reaching.root, (x, y))
    within = rig.SHOULDER[0] < arm.shoulder < rig.SHOULDER[1] and 0 < arm.elbow < rig.ELBOW[1]
    if within and away < rig.REACH * length:
        assert reaching.end == pytest.approx((x, y), abs=0.002)


@given(
    st.sampled_from(PEOPLE),
    *(st.floats(*limits) for limits in (rig.WAIST, (-25, 25), (-60, 180), (0, 145), (-60, 90), (0, 140))),
)
def test_no_pose_stretches_a_bone(  # type: ignore[no-untyped-def]
    sheet, lean: float, neck: float, shoulder: float, elbow: float, hip: float, knee: float
) -> None:
    proportions = rig.proportions_of(sheet)
    skeleton = rig.skeleton_of(
        proportions,
        Pose.model_validate(
            {
                "x": 0, "z": 5, "hip": 0.7, "lean": lean, "neck": neck,
                "near_arm": {"shoulder": shoulder, "elbow": elbow}, "near_leg": {"hip": hip, "knee": knee},
            }
        ),
    )  # fmt: skip
    assert dist(skeleton.near_arm.root, skeleton.near_arm.middle) == pytest.approx(proportions.upper_arm)
    assert dist(skeleton.near_arm.middle, skeleton.near_arm.end) == pytest.approx(proportions.forearm)
    assert dist(skeleton.near_leg.root, skeleton.near_leg.middle) == pytest.approx(proportions.thigh)
    assert dist(skeleton.near_leg.middle, skeleton.near_leg.end) == pytest.approx(proportions.shin)
    assert dist(skeleton.neck, skeleton.crown) == pytest.approx(proportions.head)
