"""People who talk and listen: mouths, eyes, blinks, breath."""

from itertools import pairwise

from tests.acting.factories import CAST, RATE, board, does, performed, playing, says, stands, take
from yingxi.acting import shot_performed
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Performance

PAIR = [stands("ann", -0.6), stands("bo", 0.6, facing=-1)]


def talk(**more: object) -> Performance:
    shot = board(96, PAIR, [says("line-1", "ann", 10, 72, feeling="joy", **more)])
    return performed(shot, take("line-1", "ann", 2.4))


def test_mouth_moves_in_the_line_and_rests_outside_it() -> None:
    mouths = [pose.face.mouth for pose in playing(talk(), "ann").poses]
    assert set(mouths[:4]) == {Mouth.REST}
    assert set(mouths[38:]) == {Mouth.REST}
    assert Mouth.M in mouths
    assert {pose.face.mouth for pose in playing(talk(), "bo").poses} == {Mouth.REST}


def test_mouth_goes_on_where_the_shot_before_left_it() -> None:
    """A line over a cut (J or L) keeps its lips in time."""
    voice = take("line-1", "ann", 2.4)
    whole = playing(performed(board(72, PAIR, [says("line-1", "ann", 0, 58)]), voice), "ann")
    rest = playing(performed(board(48, PAIR, [says("line-1", "ann", 0, 34, heard=24)]), voice), "ann")
    assert [rest.at(f).face.mouth for f in range(0, 40, 2)] == [
        whole.at(f + 24).face.mouth for f in range(0, 40, 2)
    ]


def test_eyes_go_up_to_whoever_stands_higher_outside_the_frame_and_into_the_lens_if_asked() -> None:
    def seen(**more: object) -> tuple[float, float]:
        face = playing(performed(board(48, [stands("ann", 0, **more)], [])), "ann").at(0).face
        return face.turn, face.gaze_y

    level, up, lens = seen(looks_at="gone"), seen(looks_at="gone", eyeline=25.0), seen(looks_at="lens")
    assert up[1] > level[1]
    assert abs(lens[0]) < abs(level[0])


def test_voice_over_moves_no_mouth() -> None:
    assert {pose.face.mouth for pose in playing(talk(on_screen=False), "ann").poses} == {Mouth.REST}


def test_listener_feels_with_the_speaker_later_and_less() -> None:
    performance = talk()
    ann, bo = (playing(performance, person) for person in ("ann", "bo"))
    assert ann.at(16).face.joy > 0.5 > bo.at(16).face.joy
    assert 0.2 < bo.at(60).face.joy < ann.at(60).face.joy


def test_eyes_lead_the_head_towards_who_speaks() -> None:
    people = [stands("ann", -0.6, looks_at="nothing"), stands("bo", 0.6, facing=-1)]
    shot = board(60, people, [says("line-1", "bo", 10, 50)])
    ann = playing(performed(shot, take("line-1", "bo", 1.6)), "ann")
    first_eyes = next(f for f in range(0, 60, 2) if ann.at(f).face.gaze_x > ann.at(0).face.gaze_x + 0.1)
    first_head = next(f for f in range(0, 60, 2) if ann.at(f).face.turn > ann.at(0).face.turn + 0.06)
    assert first_eyes < first_head


def test_eyes_blink_every_two_to_six_seconds_and_more() -> None:
    ann = playing(performed(board(480, [stands("ann", 0)], [])), "ann")
    shut = [f for f in range(0, 480, 2) if ann.at(f).face.lids < 0.3 <= ann.at(max(0, f - 2)).face.lids]
    assert len(shut) >= 3
    assert all(46 <= later - sooner <= 146 for sooner, later in pairwise(shut))


def test_nobody_is_ever_quite_still() -> None:
    poses = playing(performed(board(72, [stands("ann", 0)], [])), "ann").poses
    assert all(a != b for a, b in pairwise(poses))


def test_same_arguments_give_the_same_performance_and_another_seed_another() -> None:
    assert talk() == talk()
    shot = board(48, PAIR, [])
    assert performed(shot, seed=1) != performed(shot, seed=2)


def test_boards_without_people_give_an_empty_performance() -> None:
    shot = board(48, [], [], insert="cup")
    assert performed(shot) == Performance(shot="shot-1", frames=48)


def test_other_frame_rates_keep_the_same_time() -> None:
    moments = [does("walk", "ann", 8, 90, to_x=0.6)]
    at_24 = performed(board(110, [stands("ann", -1.2)], moments))
    doubled = [does("walk", "ann", 16, 180, to_x=0.6)]
    at_48 = shot_performed(board(220, [stands("ann", -1.2)], doubled), CAST, {}, rate=2 * RATE, seed=7)
    pairs = zip(at_24.contacts, at_48.contacts, strict=True)
    assert all(abs(2 * slow.frame - fast.frame) <= 1 for slow, fast in pairs)
