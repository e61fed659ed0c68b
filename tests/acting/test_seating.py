"""Sitting: thighs come towards us, knees over the feet, and the whole figure lies over the seat's front edge."""

from dataclasses import replace
from itertools import pairwise
from math import hypot

import pytest
from bench.contacts import footfalls

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.faults.witness import Seen
from yingxi.acting.seating import seated as seated_footing
from yingxi.film.performance import Pose
from yingxi.film.sheet import SetSheet
from yingxi.stage.embracing import pieces_of
from yingxi.stage.place import setting_of
from yingxi.stage.rig import proportions_of, skeleton_of
from yingxi.stage.sets import place_of


def seated(person: str, height: float, **more: object) -> Pose:
    sits = stands(person, 0.0, posture="sit", seat_height=height, **more)
    return playing(performed(board(24, [sits], [])), person).at(12)


@pytest.mark.parametrize("person", ["ann", "bo", "gran"])
def test_the_knees_of_who_sits_on_a_chair_stand_over_the_feet(person: str) -> None:
    joints = skeleton_of(proportions_of(CAST.sheet(person)), seated(person, 0.45))
    for leg in (joints.near_leg, joints.far_leg):
        assert abs(leg.middle[0] - leg.end[0]) < 0.06
        assert leg.root[1] > leg.middle[1] > 0.35


def test_a_thigh_is_seen_whole_from_the_side_only() -> None:
    sits = seated_footing(proportions_of(CAST.sheet("ann")), 0.0, 5.0, 1, 0.45)
    assert sits.thigh_seen == 0.72
    assert replace(sits, view="profile").thigh_seen == 1.0


def test_who_sits_on_the_ground_has_the_legs_stretched_out() -> None:
    proportions = proportions_of(CAST.sheet("ann"))
    near = skeleton_of(proportions, seated("ann", 0.0)).near_leg
    assert near.end[0] > 1.3 * proportions.shin
    assert near.middle[1] < 0.6 * proportions.shin


@pytest.mark.parametrize("kind", ["living room", "park", "mountain", "cafe", "bus"])
def test_who_sits_is_drawn_after_the_seats_front_edge(kind: str) -> None:
    sheet = SetSheet.model_validate({"id": "set-1", "place": kind, "kind": kind})
    place = place_of(setting_of(sheet, inside=True, hour="day", weather="clear", season="", film_seed=1))
    for seat in place.seats:
        drawn = pieces_of(Pose(x=seat.x, z=seat.z, hip=0.54, seated=True))[0][0]
        edges = [card.z for card in place.cards if seat.z - 0.1 < card.z < seat.z]
        assert edges
        assert max(drawn - edge for edge in edges) < 0


def hands_off_the_thighs(person: str, pose: Pose) -> float:
    """How far the near hand is from the near thigh, in metres."""
    joints = skeleton(person, pose)
    (x, y), (hip_x, hip_y), (knee_x, knee_y) = (
        joints.near_arm.end,
        joints.near_leg.root,
        joints.near_leg.middle,
    )
    return min(
        hypot(x - hip_x - share / 10 * (knee_x - hip_x), y - hip_y - share / 10 * (knee_y - hip_y))
        for share in range(3, 11)
    )


def test_elder_pushes_up_from_the_knees_and_takes_longer_than_others() -> None:
    half_way: dict[str, float] = {}
    ends: dict[str, int] = {}
    for who in ("gran", "ann"):
        made = playing(
            performed(board(80, [stands(who, 0.0, posture="sit")], [does("rise", who, 4, 60)])), who
        )
        low, high = made.at(0).hip, made.at(78).hip
        frames = [frame for frame in range(0, 80, 2) if made.at(frame).hip > low + 0.5 * (high - low)]
        half_way[who] = hands_off_the_thighs(who, made.at(frames[0]))
        ends[who] = next(frame for frame in range(0, 80, 2) if made.at(frame).hip > high - 0.02)
    assert half_way["gran"] < 0.12 < half_way["ann"]
    assert ends["gran"] > ends["ann"] + 6


def test_elder_s_hands_are_on_the_knees_before_the_seat_is_reached() -> None:
    made = playing(performed(board(90, [stands("gran", 0.0)], [does("sit", "gran", 4, 60)])), "gran")
    high, low = made.at(0).hip, made.at(88).hip
    middle = next(frame for frame in range(0, 90, 2) if made.at(frame).hip < (high + low) / 2)
    assert hands_off_the_thighs("gran", made.at(middle)) < 0.12
    assert made.at(middle).lean > 20


@pytest.mark.parametrize("seat", [0.38, 0.40, 0.42, 0.45, 0.50])
def test_feet_that_hung_are_heard_as_they_meet_the_ground(seat: float) -> None:
    sits = stands("child", 0.0, posture="sit", seat_height=seat)
    made = performed(board(60, [sits], [does("rise", "child", 4, 40)]))
    child = playing(made, "child")
    seen = [Seen(frame, child.at(frame), proportions_of(CAST.sheet("child"))) for frame in range(60)]
    (heard,) = [contact.frame for contact in made.contacts if contact.kind == "step"]
    met = [contact.frame for contact in footfalls("child", seen)]
    assert len(met) == 2
    assert any(abs(heard - frame) <= 1 for frame in met)


def test_a_child_slides_off_a_high_seat_onto_its_feet() -> None:
    sits = stands("child", 0.0, posture="sit", seat_height=0.45)
    shot = board(60, [sits], [does("rise", "child", 4, 40)])
    made = performed(shot)
    assert shot_faults(shot, made, CAST, None, width=640, height=360) == ()
    hips = [pose.hip for pose in playing(made, "child").poses]
    assert max(before - after for before, after in pairwise(hips)) < 0.02
