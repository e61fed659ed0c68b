"""Two who want one thing: hands that meet it, and it goes to one."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, playing, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Board
from yingxi.film.performance import Performance
from yingxi.stage.rig import proportions_of


def between_two(verb: str, holder: str, **more: object) -> Board:
    people = [
        stands("ann", -0.3, held="bear" if holder == "ann" else ""),
        stands("bo", 0.32, facing=-1, held="bear" if holder == "bo" else ""),
    ]
    return board(180, people, [does(verb, "ann", 4, 120, whom="bo", what="bear", **more)])


def near_palms(made: Performance, frame: int) -> tuple[tuple[float, float], tuple[float, float]]:
    palms = []
    for person in ("ann", "bo"):
        pose = playing(made, person).at(frame)
        own, bones = proportions_of(CAST.sheet(person)), skeleton(person, pose)
        palms.append(in_set(pose, palm_of(own, bones, pose.near_arm, "near")))
    return palms[0], palms[1]


@pytest.mark.parametrize("holder", ["ann", "bo"])
def test_both_have_hold_of_what_they_fight_over_and_one_is_left_with_it(holder: str) -> None:
    shot = between_two("fight over", holder)
    made = performed(shot)
    assert [each.kind for each in shot_faults(shot, made, CAST, None, width=640, height=360)] == []
    met = next(each.frame for each in made.contacts if each.kind == "touch")
    across = []
    for frame in range(met + 2, met + 48, 4):
        (ax, ay), (bx, by) = near_palms(made, frame)
        assert hypot(ax - bx, ay - by) < 0.14
        across.append((ax + bx) / 2)
    assert max(across) - min(across) > 0.08
    assert playing(made, "ann").at(178).held == "bear"
    assert playing(made, "bo").at(178).held == ""


def test_what_is_snatched_is_gone_before_whoever_had_it_can_hold_it() -> None:
    shot = between_two("take", "bo", text="snatches the bear from Bo")
    given = between_two("take", "bo", text="takes the bear from Bo")
    made, calm = performed(shot), performed(given)
    assert [each.kind for each in shot_faults(shot, made, CAST, None, width=640, height=360)] == []

    def had(performance: Performance) -> int:
        return next(n for n in range(0, 180, 2) if playing(performance, "ann").at(n).held == "bear")

    assert had(made) < had(calm)
    after = had(made) + 10
    assert playing(made, "bo").at(after).lean > playing(calm, "bo").at(had(calm) + 10).lean + 4


def test_a_log_is_laid_where_the_fire_is() -> None:
    shot = board(120, [stands("ann", 0.0)], [does("stoke", "ann", 4, 90, what="hearth", at=(0.5, 0.22, 5.9))])
    made = performed(shot)
    (log,) = made.loose
    assert (log.what, abs(log.places[0][0] - 0.5) < 0.02, log.places[0][1] < 0.4) == ("log", True, True)
    assert playing(made, "ann").at(0).held == "log"
    assert [each.kind for each in shot_faults(shot, made, CAST, None, width=640, height=360)] == []
