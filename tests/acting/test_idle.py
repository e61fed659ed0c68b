"""Nobody stands like a doll: hands change their place, eyes leave and come back, a feeling stays on the face."""

from tests.acting.factories import board, does, performed, playing, says, stands, take
from yingxi.acting.expression import DECAY, STAYS, blend_at
from yingxi.acting.movement import Felt


def test_hands_and_eyes_of_somebody_who_only_stands_there_change() -> None:
    performance = performed(board(240, [stands("ann", -0.6), stands("bo", 0.6, facing=-1)], []))
    for person in ("ann", "bo"):
        poses = playing(performance, person).poses
        shoulders = [pose.near_arm.shoulder for pose in poses]
        eyes = [pose.face.gaze_x for pose in poses]
        assert max(shoulders) - min(shoulders) > 6
        assert max(eyes) - min(eyes) > 0.3
        assert sum(pose.face.lids == 0 for pose in poses) >= 2


def test_who_speaks_does_not_look_away_by_themselves_amid_a_deed() -> None:
    deed = does("write", "ann", 4, 200, what="letter")
    performance = performed(board(220, [stands("ann", 0.0)], [deed]))
    assert min(pose.face.gaze_y for pose in playing(performance, "ann").poses[20:80]) < -0.2


def test_a_feeling_fades_to_a_trace_that_gives_way_to_the_next() -> None:
    joy, grief = Felt("joy", 0, 40, 0.8), Felt("sadness", 140, 180, 0.8)
    in_the_pause = blend_at("neutral", (joy, grief), 40 + DECAY + 10)
    assert 0.2 < in_the_pause["joy"] < 0.4
    assert blend_at("neutral", (joy,), 40 + DECAY + STAYS + DECAY)["joy"] < 0.02
    later = blend_at("neutral", (joy, grief), 160)
    assert later["joy"] < 0.02 < later["sadness"]


def test_a_listener_is_moved_after_the_line_as_well() -> None:
    shot = board(
        160, [stands("ann", -0.6), stands("bo", 0.6, facing=-1)], [says("l", "ann", 10, 60, feeling="joy")]
    )
    performance = performed(shot, take("l", "ann", 2.0))
    assert max(pose.face.joy for pose in playing(performance, "bo").poses[65:]) > 0.1


def test_who_is_seen_near_in_silence_thinks() -> None:
    """The eyes go and come back, a breath is drawn, something passes over the face."""
    near = board(72, [stands("ann", 0.0)], [], size="close", subjects=["ann"])
    thinks, stands_only = (
        playing(performed(near), "ann"),
        playing(performed(board(72, [stands("ann", 0.0)], [])), "ann"),
    )
    gone = [
        abs(one.face.gaze_x - other.face.gaze_x)
        for one, other in zip(thinks.poses, stands_only.poses, strict=True)
    ]
    assert max(gone[8:20]) > 0.3
    assert gone[-1] < 0.3
    assert max(pose.face.doubt for pose in thinks.poses) > 0.3
    breaths = [one.chest - other.chest for one, other in zip(thinks.poses, stands_only.poses, strict=True)]
    assert min(breaths) < -2
