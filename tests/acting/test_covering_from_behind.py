"""Who covers their eyes with their back to us does not wave their arms about on the way."""

from tests.acting.factories import CAST, RATE, board, does, stands
from yingxi.acting import shot_performed
from yingxi.stage.rig import proportions_of, skeleton_of

NEARLY = 0.2
"""Metres from the body's middle: an arm across one's front, or an elbow out, but no hand out."""


def test_hands_go_up_and_down_before_the_body() -> None:
    shot = board(90, [stands("gran", 0.0, view="back")], [does("cover eyes", "gran", 4, 60)])
    (playing,) = shot_performed(shot, CAST, {}, rate=RATE, seed=1).people
    proportions = proportions_of(CAST.sheet("gran"))
    palms = [
        abs(arm.end[0])
        for pose in playing.poses
        for arm in (skeleton_of(proportions, pose).near_arm, skeleton_of(proportions, pose).far_arm)
    ]
    assert max(palms) < NEARLY
