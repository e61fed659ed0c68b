"""Who is carried is where the arms are that carry them."""

from math import dist

from tests.acting.factories import CAST, RATE, board, does, sheet, skeleton, stands
from yingxi.acting import shot_performed
from yingxi.acting.faults import shot_faults
from yingxi.film.board import Board
from yingxi.film.performance import Performance, Playing
from yingxi.stage.rig import proportions_of

CAT = sheet("cat", height=0.30).model_copy(update={"kind": "cat", "body": "four-legged"})
TROUPE = CAST.model_copy(update={"people": (*CAST.people, CAT)})


def carried(whom: str, *, lifts: bool = True) -> tuple[Board, Performance]:
    shot = board(
        80,
        [stands("bo", -0.8), stands(whom, -0.6, carried_by="bo")],
        [
            *([does("pick up", "bo", 0, 20, whom=whom)] if lifts else []),
            does("walk", "bo", 34, 76, to_x=0.6, to_z=5.0),
        ],
    )
    return shot, shot_performed(shot, TROUPE, {}, rate=RATE, seed=1)


def of(performance: Performance, person: str) -> Playing:
    return next(each for each in performance.people if each.person == person)


def test_a_child_keeps_its_place_on_the_arm_while_its_bearer_walks() -> None:
    _, performance = carried("child", lifts=False)
    apart = [
        (mine.x - theirs.x, mine.hip - theirs.hip)
        for mine, theirs in zip(of(performance, "child").poses, of(performance, "bo").poses, strict=True)
    ]
    assert max(dist(apart[0], each) for each in apart) < 0.12


def test_the_near_hand_is_on_whom_it_carries() -> None:
    _, performance = carried("child")
    for mine, theirs in zip(
        of(performance, "bo").poses[12:], of(performance, "child").poses[12:], strict=True
    ):
        palm = skeleton("bo", mine).near_arm.tip
        pelvis = (theirs.x - mine.x, theirs.hip)
        assert dist(palm, pelvis) < 0.5
        assert mine.near_arm.round == "before"


def test_who_is_lifted_comes_up_from_the_ground() -> None:
    _, performance = carried("cat")
    heights = [pose.on_fours.raised for pose in of(performance, "cat").poses if pose.on_fours is not None]
    assert heights[0] < 0.6 * heights[12]
    assert heights[12] > 0.4 * proportions_of(TROUPE.sheet("bo")).height


def test_the_checker_finds_no_fault() -> None:
    for whom in ("child", "cat"):
        shot, performance = carried(whom)
        assert shot_faults(shot, performance, TROUPE, None, width=1280, height=720) == ()
