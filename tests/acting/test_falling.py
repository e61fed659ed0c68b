"""A fall has a cause and a weight, and whoever sees it starts."""

from itertools import pairwise

from tests.acting.factories import CAST, board, does, in_set, lifts, performed, playing, skeleton, stands
from yingxi.acting.falling import LANDS, LOST
from yingxi.film.board import Placement
from yingxi.film.performance import Performance, Pose
from yingxi.stage.rig import proportions_of

FALLS = 10


def fallen(*others: Placement, verb: str = "fall") -> Performance:
    return performed(board(100, [stands("ann", -0.4), *others], [does(verb, "ann", FALLS, 90)]))


def at(made: Performance, person: str, ticks: float) -> Pose:
    return playing(made, person).at(round(FALLS + ticks))


def test_a_foot_shoots_forward_before_the_body_goes_down() -> None:
    made, high = fallen(), proportions_of(CAST.sheet("ann")).height
    feet = [
        in_set(pose, skeleton("ann", pose).far_leg.end)[0]
        for pose in (at(made, "ann", 0), at(made, "ann", 4))
    ]
    assert feet[1] - feet[0] > 0.12 * high
    assert at(made, "ann", 0).hip - at(made, "ann", 4).hip < 0.05 * high
    assert max(lifts("ann", at(made, "ann", 4))) < 0.05 * high


def test_the_body_fights_for_its_balance_before_it_is_lost() -> None:
    leans = [at(fallen(), "ann", tick).lean for tick in (4, 8, LOST, LANDS)]
    assert leans[0] < -8 < leans[1] > 3
    assert leans[2] < -8
    assert leans[3] < -20


def test_it_comes_down_hard_and_bounces() -> None:
    made = fallen()
    low = at(made, "ann", LANDS).hip
    assert at(made, "ann", LANDS + 2).hip > low + 0.02
    assert abs(at(made, "ann", 44).hip - low) < 0.02
    assert [contact.frame for contact in made.contacts if contact.kind == "fall"] == [FALLS + LANDS]


def test_who_stands_by_looks_first_then_shrinks_then_steps_towards_it() -> None:
    made = fallen(stands("bo", 0.9, facing=-1))
    calm = performed(board(100, [stands("ann", -0.4), stands("bo", 0.9, facing=-1)], []))
    down = [at(made, "bo", tick).face.gaze_y - at(calm, "bo", tick).face.gaze_y for tick in (0, LANDS + 4)]
    assert abs(down[0]) < 0.02
    assert down[1] < -0.2
    leans = [at(made, "bo", tick).lean - at(calm, "bo", tick).lean for tick in (2, 8, 16)]
    assert abs(leans[0]) < 0.5
    assert leans[1] < -2
    assert leans[2] > 5
    foot = [
        in_set(at(made, "bo", tick), skeleton("bo", at(made, "bo", tick)).far_leg.end)[0] for tick in (0, 20)
    ]
    assert foot[0] - foot[1] > 0.2
    assert at(made, "bo", 20).near_arm.shoulder > 40


def test_who_stands_far_off_only_looks_and_leans() -> None:
    made = fallen(stands("bo", 3.2, facing=-1))
    foot = [
        in_set(at(made, "bo", tick), skeleton("bo", at(made, "bo", tick)).far_leg.end)[0] for tick in (0, 20)
    ]
    assert abs(foot[0] - foot[1]) < 0.02


def test_tears_are_answered_by_a_hand_and_a_tilted_head() -> None:
    made = fallen(stands("bo", 0.9, facing=-1), verb="cry")
    calm = performed(board(100, [stands("ann", -0.4), stands("bo", 0.9, facing=-1)], []))
    assert at(made, "bo", 24).face.tilt - at(calm, "bo", 24).face.tilt > 4
    assert at(made, "bo", 24).near_arm.elbow > 100
    assert at(made, "bo", 24).face.tenderness > 0.3


def test_nobody_is_frozen_while_somebody_falls_beside_them() -> None:
    poses = playing(fallen(stands("bo", 0.9, facing=-1)), "bo").poses[FALLS // 2 : FALLS // 2 + 24]
    assert sum(abs(after.lean - before.lean) for before, after in pairwise(poses)) > 15


def test_who_is_pulled_to_their_feet_does_not_stand_in_the_puller() -> None:
    sits = stands("ann", -0.2, posture="sit", seat_height=0.0)
    made = performed(
        board(160, [sits, stands("bo", 1.7, facing=-1)], [does("pull", "bo", 8, 60, whom="ann")])
    )
    ann, bo = (playing(made, person).poses[-1] for person in ("ann", "bo"))
    assert not ann.seated
    assert bo.x - ann.x > 0.42


def test_who_falls_before_somebody_comes_down_before_them() -> None:
    made = fallen(stands("bo", -1.0))
    assert at(made, "ann", 44).x - at(made, "bo", 44).x > 0.5
    assert at(fallen(), "ann", 44).x < at(made, "ann", 44).x - 0.3


def test_who_is_pulled_falls_only_then() -> None:
    people = [stands("ann", -0.4), stands("bo", -1.1)]
    made = performed(board(140, people, [does("pull", "bo", 4, 60, whom="ann"), does("fall", "ann", 6, 120)]))
    heard = {contact.kind: contact.frame for contact in made.contacts}
    assert heard["touch"] + 20 < heard["fall"]
