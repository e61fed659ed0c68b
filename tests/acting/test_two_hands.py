"""Two things are held at once and stay where they are; a gift is in both people's hands before one lets go."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, playing, skeleton, stands
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Staged
from yingxi.film.hands import Hands
from yingxi.film.performance import Performance, Pose
from yingxi.stage.rig import proportions_of

SIDES = ("near", "far")


def held(performance: Performance, person: str) -> list[tuple[str, str]]:
    """What is in the near and the far hand, each time that it changes."""
    made: list[tuple[str, str]] = []
    for pose in playing(performance, person).poses:
        if not made or made[-1] != (pose.held, pose.far_held):
            made.append((pose.held, pose.far_held))
    return made


@pytest.mark.parametrize(
    ("deed", "ann", "bo"),
    [
        (
            does("give", "ann", 4, 70, whom="bo", what="broom"),
            [("sword", "broom"), ("sword", "")],
            [("", ""), ("broom", "")],
        ),
        (
            does("give", "ann", 4, 70, whom="bo", what="sword"),
            [("sword", "broom"), ("", "broom")],
            [("", ""), ("sword", "")],
        ),
        (
            does("sweep", "ann", 20, 90, what="broom"),
            [("sword", "broom"), ("broom", "sword")],
            [("", "")],
        ),
        (
            does("put down", "ann", 4, 60, what="broom", at=(-0.2, 0.0, 5.0)),
            [("sword", "broom"), ("sword", "")],
            [("", "")],
        ),
    ],
)
def test_what_is_in_the_other_hand_stays_there(
    deed: Staged, ann: list[tuple[str, str]], bo: list[tuple[str, str]]
) -> None:
    people = [stands("ann", -0.36, held="sword", far_held="broom"), stands("bo", 0.36, facing=-1)]
    performance = performed(board(96, people, [deed]))
    assert (held(performance, "ann"), held(performance, "bo")) == (ann, bo)


def test_a_second_thing_comes_into_the_free_hand() -> None:
    people = [stands("ann", -0.36, held="sword"), stands("bo", 0.36, facing=-1, held="broom")]
    performance = performed(board(96, people, [does("take", "ann", 4, 70, whom="bo", what="broom")]))
    assert held(performance, "ann") == [("sword", ""), ("sword", "broom")]


def palm(person: str, pose: Pose, side: str) -> tuple[float, float]:
    arm = pose.near_arm if side == "near" else pose.far_arm
    own = proportions_of(CAST.sheet(person))
    return in_set(pose, palm_of(own, skeleton(person, pose), arm, "near" if side == "near" else "far"))


def test_both_hands_are_on_a_gift_for_some_frames_before_one_lets_go() -> None:
    people = [stands("gran", -0.36, held="bag", far_held="letter"), stands("child", 0.36, facing=-1)]
    performance = performed(board(72, people, [does("give", "gran", 4, 70, whom="child", what="letter")]))
    (given,) = [contact.frame for contact in performance.contacts if contact.kind == "give"]
    together = 0
    for frame in range(given - 12, given, 2):
        giver, taker = (playing(performance, person).at(frame) for person in ("gran", "child"))
        (ax, ay), (bx, by) = palm("gran", giver, "far"), palm("child", taker, "near")
        assert (giver.far_held, taker.held) == ("letter", "")
        closed = giver.far_arm.hand == taker.near_arm.hand == "grip"
        together += closed and abs(ax - bx) < 0.03 and abs(ay - by) < 0.03
    assert together >= 3


def test_things_go_from_hand_to_hand_and_are_never_in_two_places() -> None:
    assert Hands().taking("sword").taking("broom") == Hands("sword", "broom")
    assert Hands("sword", "broom").using("broom") == Hands("broom", "sword")
    assert Hands("sword").using("broom") == Hands("broom", "sword")
    assert Hands("sword", "broom").without("sword") == Hands("", "broom")
    assert Hands("sword", "broom").taking("sword") == Hands("sword", "broom")
    assert Hands("", "broom").side_for("broom") == "far"


def meeting(performance: Performance) -> float:
    """Metres between the nearest palms of ann and bo when the one gives to the other."""
    (given,) = [contact.frame for contact in performance.contacts if contact.kind == "give"]
    ann, bo = (playing(performance, person).at(given) for person in ("ann", "bo"))
    palms = [(palm("ann", ann, mine), palm("bo", bo, theirs)) for mine in SIDES for theirs in SIDES]
    return min(hypot(ax - bx, ay - by) for (ax, ay), (bx, by) in palms)


def test_who_is_said_to_take_what_is_being_given_takes_it_from_the_hand_that_gives() -> None:
    people = [stands("ann", -1.3, held="bag"), stands("bo", 0.36, facing=-1)]
    deeds = [does("give", "ann", 4, 40, whom="bo", what="bag"), does("take", "bo", 40, 70)]
    performance = performed(board(150, people, deeds))
    assert (meeting(performance) < 0.05, held(performance, "bo")) == (True, [("", ""), ("bag", "")])


def test_who_gives_to_somebody_who_sits_comes_round_before_them() -> None:
    seated = stands("bo", 0.0, facing=-1, posture="sit", seat_height=0.45)
    people = [stands("ann", 0.62, facing=-1, held="bag"), seated]
    performance = performed(board(150, people, [does("give", "ann", 4, 60, whom="bo", what="bag")]))
    assert (meeting(performance) < 0.05, playing(performance, "ann").at(149).x < -0.3) == (True, True)


def test_who_gives_nothing_to_nobody_stays_where_they_are() -> None:
    people = [stands("ann", -1.3), stands("bo", 0.9, facing=-1)]
    performance = performed(board(90, people, [does("give", "ann", 4, 60)]))
    assert {pose.x for pose in playing(performance, "ann").poses} == {-1.3}


@pytest.mark.parametrize(("held_before", "read"), [("pencil", "book"), ("letter", "letter")])
def test_one_reads_what_has_words_and_no_pen(held_before: str, read: str) -> None:
    people = [stands("ann", 0.0, held=held_before)]
    performance = performed(board(80, people, [does("read", "ann", 4, 70)]))
    assert held(performance, "ann")[-1][0] == read


@pytest.mark.parametrize("verb", ["cry", "cover mouth", "cover eyes"])
def test_what_is_in_both_hands_stays_away_from_the_face(verb: str) -> None:
    people = [stands("ann", -0.5, held="letter", far_held="umbrella"), stands("bo", 0.5, facing=-1)]
    performance = performed(board(90, people, [does(verb, "ann", 4, 70)]))
    body = proportions_of(CAST.sheet("ann"))
    for pose in playing(performance, "ann").poses:
        joints = skeleton("ann", pose)
        palms = (palm_of(body, joints, pose.near_arm, "near"), palm_of(body, joints, pose.far_arm, "far"))
        assert all(hypot(x - joints.head[0], y - joints.head[1]) > body.head for x, y in palms)


def test_tea_is_poured_into_a_cup_where_a_spoon_was() -> None:
    people = [stands("ann", -0.5, held="spoon", far_held="pencil")]
    performance = performed(board(90, people, [does("pour", "ann", 4, 70)]))
    assert held(performance, "ann")[-1] == ("teapot", "cup")


def test_a_loaf_is_broken_into_a_half_for_each_hand() -> None:
    performance = performed(
        board(70, [stands("ann", -0.5, held="bread")], [does("break", "ann", 4, 60, what="bread")])
    )
    assert held(performance, "ann") == [("bread", ""), ("half loaf", "half of the loaf")]
