"""Music and work: hands are where the instrument asks for them, and what is juggled is caught."""

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.reaching import palm_of
from yingxi.film.performance import Pose
from yingxi.stage.played import PLAYED, on_instrument
from yingxi.stage.rig import proportions_of


def played(person: str, instrument: str) -> tuple[Pose, ...]:
    people = [stands(person, 0.0)]
    deed = does("play", person, 4, 90, what=instrument)
    return playing(performed(board(100, people, [deed])), person).poses


@pytest.mark.parametrize("person", ["ann", "child", "gran"])
@pytest.mark.parametrize("instrument", sorted(PLAYED))
def test_the_far_hand_is_on_the_neck_of_what_is_played(person: str, instrument: str) -> None:
    proportions, place = proportions_of(CAST.sheet(person)), PLAYED[instrument]
    forwards, up = on_instrument(instrument, place.neck, proportions)
    for pose in played(person, instrument)[16:36:5]:
        assert pose.plays
        joints = skeleton(person, pose)
        start = {"head": joints.head, "waist": joints.waist, "chest": joints.chest}[place.part]
        aim = (start[0] + forwards * proportions.head, start[1] + up * proportions.head)
        palm = palm_of(proportions, joints, pose.far_arm, "far")
        assert abs(palm[0] - aim[0]) + abs(palm[1] - aim[1]) < 0.09


def test_a_bow_goes_there_and_back() -> None:
    shoulders = [pose.near_arm.shoulder for pose in played("ann", "violin")[12:40]]
    turns = [
        (after - middle) * (middle - before) < 0
        for before, middle, after in zip(shoulders, shoulders[1:], shoulders[2:], strict=False)
    ]
    assert sum(turns) >= 3


def test_three_things_are_in_the_air_or_in_the_hands_all_along() -> None:
    deed = does("juggle", "ann", 4, 110, what="orange")
    performance = performed(board(120, [stands("ann", 0.0)], [deed]))
    about = [
        sum(thing.start <= frame < thing.end_exclusive for thing in performance.loose)
        for frame in range(20, 116, 4)
    ]
    assert set(about) == {3}
