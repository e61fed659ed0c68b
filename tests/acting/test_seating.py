"""Sitting: thighs come towards us, knees over the feet, and the whole figure lies over the seat's front edge."""

from dataclasses import replace

import pytest

from tests.acting.factories import CAST, board, performed, playing, stands
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
