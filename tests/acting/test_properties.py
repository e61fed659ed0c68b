"""What holds for anybody who does anything: joints inside their range, standing feet fixed, one frame as in all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.factories import CAST, RATE, board, does, performed, playing, stands
from tests.acting.test_deeds import limits_broken
from yingxi.acting.actions import ACTIONS
from yingxi.acting.composing import poses_at
from yingxi.acting.faults.bodies import feet_off_the_ground, feet_sliding
from yingxi.acting.faults.witness import Witness
from yingxi.acting.movement import Held, InSet, Reach
from yingxi.acting.performing import plan_of
from yingxi.acting.reaching import bent, blended, reached
from yingxi.film.board import Board
from yingxi.film.performance import Arm
from yingxi.stage.rig import ELBOW, SHOULDER, WRIST

PEOPLE = ("ann", "child", "gran")
arms = st.builds(Arm, shoulder=st.floats(*SHOULDER), elbow=st.floats(*ELBOW), wrist=st.floats(*WRIST))
degrees = st.floats(-200, 200)


@given(one=arms, other=arms, share=st.floats(-0.12, 1.0), more=st.tuples(degrees, degrees, degrees))
@settings(max_examples=60)
def test_blended_and_bent_arms_stay_inside_their_range(
    one: Arm, other: Arm, share: float, more: tuple[float, float, float]
) -> None:
    arm = bent(blended(one, other, share), *more)
    assert SHOULDER[0] <= arm.shoulder <= SHOULDER[1]
    assert ELBOW[0] <= arm.elbow <= ELBOW[1]
    assert WRIST[0] <= arm.wrist <= WRIST[1]


@given(tick=st.floats(-10, 80), windup=st.floats(0, 6))
def test_reach_goes_back_a_little_and_beyond_its_aim_only_where_it_meets_nothing(
    tick: float, windup: float
) -> None:
    assert -0.12 <= reached(Reach("near", 0, 12, 40, 52, InSet(0.4, 1.0), windup=windup), tick) <= 1.0
    gesture = Reach("near", 0, 12, 40, 52, Held(90, 10), windup=windup)
    assert -0.12 <= reached(gesture, tick) <= 1.06
    assert reached(gesture, 22) == 1.0


def two_deeds(person: str, first: str, second: str, facing: int) -> Board:
    moments = [
        does(first, person, 4, 40, whom="bo", what="cup"),
        does(second, person, 52, 90, whom="bo", what="cup").model_copy(update={"ref": "second"}),
    ]
    return board(
        100,
        [stands(person, -0.5 * facing, facing=facing), stands("bo", 0.5 * facing, facing=-facing)],
        moments,
    )


@given(
    person=st.sampled_from(PEOPLE),
    first=st.sampled_from(sorted(ACTIONS)),
    second=st.sampled_from(sorted(ACTIONS)),
    facing=st.sampled_from((-1, 1)),
)
@settings(max_examples=25)
def test_any_two_deeds_one_after_the_other_break_no_joint_and_slide_no_foot(
    person: str, first: str, second: str, facing: int
) -> None:
    shot = two_deeds(person, first, second, facing)
    performance = performed(shot)
    assert [name for each in performance.people for pose in each.poses for name in limits_broken(pose)] == []
    witness = Witness(shot, performance, CAST, None, 640, 360)
    assert [*feet_sliding(witness), *feet_off_the_ground(witness)] == []


@given(first=st.sampled_from(sorted(ACTIONS)), number=st.integers(0, 30))
@settings(max_examples=10)
def test_pose_alone_is_the_pose_in_sequence(first: str, number: int) -> None:
    shot = two_deeds("ann", first, "nod", 1)
    alone = poses_at(plan_of(shot, CAST, (), RATE, 7), 2.0 * number, {})["ann"]
    inside = playing(performed(shot), "ann").poses[number]
    # What lags behind is added to the whole: hair, hems and wrists. Mouths (of a laugh, too) are timed by the shot.
    lags = {"swing": 0.0, "near_arm": Arm(), "far_arm": Arm()}
    alone = alone.model_copy(update={"face": alone.face.model_copy(update={"mouth": inside.face.mouth})})
    assert alone.model_copy(update=lags) == inside.model_copy(update=lags)
