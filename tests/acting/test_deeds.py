"""Each action: its key poses as text, its contacts, and that nothing breaks the body."""

from pathlib import Path

import pytest

from tests.acting.factories import (
    CAST,
    board,
    does,
    in_set,
    lifts,
    own_legs,
    performed,
    playing,
    skeleton,
    stands,
)
from yingxi.acting.actions import ACTIONS
from yingxi.acting.reaching import palm_of
from yingxi.breakdown.lexicon import meanings
from yingxi.film.brief import Language
from yingxi.film.hats import hat_word
from yingxi.film.performance import Arm, Performance, Pose
from yingxi.film.riding import Ride
from yingxi.film.verbs import ROUSES, TRAVELS, WITHIN_REACH
from yingxi.stage.rig import ELBOW, KNEE, NECK, SHOULDER, WAIST, WRIST, proportions_of
from yingxi.stage.rowing_boat import THWART
from yingxi.storyboard.lengths import ACTION_SECONDS

GOLDEN = Path(__file__).parents[1] / "golden" / "acting"
FRAMES = 60
VERBS = sorted(ACTIONS)
HEADWEAR = ("put on", "take off")
"""The director finds these: a text's words for them are those for holding and taking."""
WITH = {**dict.fromkeys(HEADWEAR, hat_word("cap", "#486f99")), "break": "bread"}
"""What a deed is done with, where that is no cup."""
AFLOAT: dict[str, dict[str, object]] = {
    "swim": {"rides": Ride(mount="water")},
    "row": {"rides": Ride(mount="boat", oars=True), "posture": "sit", "seat_height": THWART},
}
"""How somebody is on the water who does what is done there."""


def deed_performed(verb: str) -> Performance:
    more = {"to_x": 0.2} if verb in ("walk", "run", "sneak") else {}
    people = [stands("ann", -0.5, **AFLOAT.get(verb, {})), stands("bo", 0.5, facing=-1)]
    return performed(
        board(FRAMES, people, [does(verb, "ann", 4, 44, whom="bo", what=WITH.get(verb, "cup"), **more)])
    )


def arm_text(arm: Arm) -> str:
    return f"{arm.shoulder:.0f} {arm.elbow:.0f} {arm.wrist:.0f} {arm.hand}"


def pose_text(pose: Pose) -> str:
    face = pose.face
    legs = " ".join(f"{leg.hip:.0f}/{leg.knee:.0f}" for leg in (pose.near_leg, pose.far_leg))
    return (
        f"x {pose.x:.2f} hip {pose.hip:.2f} faces {pose.facing} {pose.view}{' seated' * pose.seated} "
        f"spine {pose.lean:.0f} {pose.chest:.0f} {pose.neck:.0f} near {arm_text(pose.near_arm)} "
        f"far {arm_text(pose.far_arm)} legs {legs} turn {face.turn:.1f} "
        f"gaze {face.gaze_x:.1f} {face.gaze_y:.1f} lids {face.lids:.1f} held {pose.held or '-'}"
    )


def as_text(performance: Performance) -> str:
    lines = []
    for frame in range(0, performance.frames, 8):
        lines += [f"{frame:3} {each.person}: {pose_text(each.at(frame))}" for each in performance.people]
    lines += [f"{each.frame:3} {each.person}: {each.kind} at {each.x:.2f}" for each in performance.contacts]
    for thing in performance.loose:
        (ax, ay, _), (bx, by, _) = thing.places[0], thing.places[-1]
        lines.append(
            f"{thing.start:3} {thing.what}: loose until {thing.end_exclusive} at {ax:.2f} {ay:.2f} to {bx:.2f} {by:.2f}"
        )
    return "\n".join(lines) + "\n"


def limits_broken(pose: Pose) -> list[str]:
    joints = [("neck", pose.neck, NECK), ("waist", pose.chest, WAIST)]
    for name, arm in (("near", pose.near_arm), ("far", pose.far_arm)):
        joints += [
            (f"{name} shoulder", arm.shoulder, SHOULDER),
            (f"{name} elbow", arm.elbow, ELBOW),
            (f"{name} wrist", arm.wrist, WRIST),
        ]
    joints += [("near knee", pose.near_leg.knee, KNEE), ("far knee", pose.far_leg.knee, KNEE)]
    return [name for name, value, (low, high) in joints if not low - 1e-6 <= value <= high + 1e-6]


@pytest.mark.parametrize("verb", VERBS)
def test_deed_keeps_its_key_poses_and_breaks_no_joint(verb: str) -> None:
    performance = deed_performed(verb)
    assert performance.not_played == ()
    golden = GOLDEN / f"{verb.replace(' ', '-')}.txt"
    assert as_text(performance) == golden.read_text("utf-8")
    for each in performance.people:
        for pose in each.poses:
            assert limits_broken(pose) == []
            assert min(lifts(each.person, pose)) > -0.001 or verb == "swim"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_action_has_its_words_and_every_word_its_action(language: Language) -> None:
    assert set(meanings(language, "verbs").values()) - {"-", "nothing"} == set(ACTIONS) - {*HEADWEAR}


def test_every_action_that_stays_has_its_seconds_and_every_time_its_action() -> None:
    assert set(ACTION_SECONDS) == set(ACTIONS) - {*TRAVELS}


@pytest.mark.parametrize("group", [TRAVELS, WITHIN_REACH, ROUSES])
def test_what_verbs_have_in_common_is_said_of_actions(group: tuple[str, ...]) -> None:
    assert set(group) <= set(ACTIONS)


def test_deed_without_an_action_becomes_a_gesture_and_is_listed() -> None:
    people = [stands("ann", 0)]
    performance = performed(board(48, people, [does("bake", "ann", 4, 40)]))
    still = performed(board(48, people, []))
    assert performance.not_played == ("ann bake",)
    poses, rest = playing(performance, "ann").poses, playing(still, "ann").poses
    turned = [abs(a.near_arm.shoulder - b.near_arm.shoulder) for a, b in zip(poses, rest, strict=True)]
    assert max(turned) > 12


def test_given_thing_changes_hands_where_both_hands_are() -> None:
    people = [stands("gran", -0.36, held="cup"), stands("child", 0.36, facing=-1)]
    performance = performed(board(64, people, [does("give", "gran", 4, 60, whom="child", what="cup")]))
    (given,) = [contact for contact in performance.contacts if contact.kind == "give"]
    after = given.frame + given.frame % 2
    for person, before_it, after_it in (("gran", "cup", ""), ("child", "", "cup")):
        assert playing(performance, person).at(after - 2).held == before_it
        assert playing(performance, person).at(after).held == after_it
    palms = []
    for person in ("gran", "child"):
        pose = playing(performance, person).at(after)
        joints = skeleton(person, pose)
        palms.append(in_set(pose, palm_of(proportions_of(CAST.sheet(person)), joints, pose.near_arm, "near")))
    (ax, ay), (bx, by) = palms
    assert abs(ax - bx) < 0.06
    assert abs(ay - by) < 0.06


def test_who_reaches_low_bends_the_knees_and_does_not_fold_over() -> None:
    deed = does("take", "bo", 4, 60, what="cup", at=(0.45, 0.6, 5.1))
    poses = playing(performed(board(64, [stands("bo", 0.0)], [deed])), "bo").poses
    assert max(pose.lean for pose in poses) < 40
    assert max(pose.near_leg.knee for pose in poses) > 40


def test_thrown_thing_flies_from_hand_to_hand() -> None:
    people = [stands("ann", -1.2, held="ball"), stands("child", 1.2, facing=-1)]
    performance = performed(board(80, people, [does("throw", "ann", 4, 60, whom="child", what="ball")]))
    (ball,) = performance.loose
    for person, frame, place in (
        ("ann", ball.start - 2, ball.places[0]), ("child", ball.end_exclusive, ball.places[-1])
    ):  # fmt: skip
        pose = playing(performance, person).at(frame)
        assert pose.held == "ball"
        palm = in_set(
            pose, palm_of(proportions_of(CAST.sheet(person)), skeleton(person, pose), pose.near_arm, "near")
        )
        assert abs(palm[0] - place[0]) < 0.5
        assert abs(palm[1] - place[1]) < 0.35
    assert playing(performance, "ann").at(ball.end_exclusive).held == ""


def test_thing_on_the_ground_lies_there_until_the_hand_has_it() -> None:
    performance = performed(board(60, [stands("ann", 0)], [does("pick up", "ann", 4, 50, what="ball")]))
    (ball,) = performance.loose
    assert ball.start == 0
    assert len(set(ball.places)) == 1
    poses = playing(performance, "ann")
    assert poses.at(ball.end_exclusive - 2).held == ""
    assert poses.at(ball.end_exclusive).held == "ball"


def test_hug_brings_two_people_close_and_holds() -> None:
    people = [stands("ann", -0.31), stands("bo", 0.31, facing=-1)]
    performance = performed(board(80, people, [does("hug", "ann", 4, 70, whom="bo")]))
    ann, bo = (playing(performance, person) for person in ("ann", "bo"))
    for frame in range(24, 56, 2):
        assert abs(ann.at(frame).x - bo.at(frame).x) == pytest.approx(0.34, abs=0.03)
    assert [contact.kind for contact in performance.contacts if contact.kind == "hug"] == ["hug"]


def test_sitting_lands_on_the_seat_that_the_board_gives() -> None:
    people = [stands("ann", 0.4, seat_height=0.52)]
    performance = performed(board(48, people, [does("sit", "ann", 4, 40)]))
    last = playing(performance, "ann").poses[-1]
    assert last.seated
    assert last.x == pytest.approx(0.4, abs=0.02)
    assert last.hip == pytest.approx(0.52 + 0.055 * 1.65, abs=0.005)
    assert [contact.kind for contact in performance.contacts] == ["sit"]


def test_turning_keeps_the_feet_and_swaps_the_drawing_under_squash() -> None:
    performance = performed(board(40, [stands("ann", 0)], [does("turn", "ann", 4, 30)]))
    poses = playing(performance, "ann").poses
    turned = next(i for i, pose in enumerate(poses) if pose.facing == -1)
    assert poses[turned].squash == pytest.approx(0.94, abs=0.01)
    for own in ("right", "left"):
        before = in_set(poses[0], own_legs("ann", poses[0])[own].end)
        after = in_set(poses[-1], own_legs("ann", poses[-1])[own].end)
        assert before == pytest.approx(after, abs=0.002)


def test_covered_eyes_are_shut_behind_both_hands() -> None:
    performance = performed(board(50, [stands("child", 0)], [does("cover eyes", "child", 2, 48)]))
    pose = playing(performance, "child").at(30)
    joints, proportions = skeleton("child", pose), proportions_of(CAST.sheet("child"))
    assert pose.face.lids == 0
    for side, arm in (("near", pose.near_arm), ("far", pose.far_arm)):
        palm = palm_of(proportions, joints, arm, side)
        assert abs(palm[0] - joints.head[0]) < 0.45 * proportions.head
        assert abs(palm[1] - joints.head[1]) < 0.30 * proportions.head


def test_who_is_asleep_stays_so_until_they_do_something() -> None:
    people = [stands("ann", 0, posture="sit", asleep=True), stands("bo", 1.0, facing=-1)]
    lids = {
        verb: [
            pose.face.lids
            for pose in playing(performed(board(60, people, [does(verb, who, 24, 50)])), "ann").poses
        ]
        for verb, who in (("nod", "bo"), ("wave", "ann"))
    }
    assert max(lids["nod"]) == 0
    assert max(lids["wave"][:12]) == 0 < max(lids["wave"][18:])


@pytest.mark.parametrize("verb", ["pick up", "take", "give", "sit", "rise", "put down"])
def test_a_head_stays_upright_however_far_the_back_bends(verb: str) -> None:
    poses = playing(deed_performed(verb), "ann").poses
    assert max(skeleton("ann", pose).head_angle for pose in poses) < 26.5


def test_who_picks_up_goes_down_from_the_knees() -> None:
    poses = playing(deed_performed("pick up"), "ann").poses
    lowest = min(poses, key=lambda pose: pose.hip)
    assert min(lowest.near_leg.knee, lowest.far_leg.knee) > 90
    assert lowest.lean + lowest.chest < 65


def test_who_kneels_before_somebody_gives_from_the_knees() -> None:
    deeds = [
        does("kneel", "ann", 2, 30, whom="bo"),
        does("give", "ann", 34, 80, whom="bo", what="cup").model_copy(update={"ref": "second"}),
    ]
    poses = playing(
        performed(board(110, [stands("ann", -0.8), stands("bo", 0.6, facing=-1)], deeds)), "ann"
    ).poses
    kneels = next(n for n, pose in enumerate(poses) if pose.hip < 0.5)
    assert all(pose.hip < 0.6 for pose in poses[kneels + 8 :])
    assert poses[-1].held == ""


def test_a_covered_mouth_leaves_the_eyes_free() -> None:
    performance = performed(board(60, [stands("ann", 0)], [does("cover mouth", "ann", 2, 58)]))
    pose = playing(performance, "ann").at(24)
    joints, proportions = skeleton("ann", pose), proportions_of(CAST.sheet("ann"))
    palms = [
        palm_of(proportions, joints, arm, side)
        for side, arm in (("near", pose.near_arm), ("far", pose.far_arm))
    ]
    before = [
        (x, y)
        for x, y, *_ in palms
        if abs(x - joints.head[0]) < 0.6 * proportions.head
        and -0.75 * proportions.head < y - joints.head[1] < -0.2 * proportions.head
    ]
    assert len(before) == 1
