"""Drawing a curtain aside from before somebody."""

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Hanging
from yingxi.film.performance import DEPTH_RISE, Pose
from yingxi.stage.hanging import spread
from yingxi.stage.rig import proportions_of
from yingxi.storyboard.at_the_cloth import HAND

CLOTH = Hanging(x=0.92, z=5.4, half=0.4, top=2.6, gathers=1, drawn=((0, 1.0), (17, 1.0), (35, 0.0)))
FOUND = performed(
    board(
        70,
        [stands("gran", CLOTH.edge - 0.4), stands("child", CLOTH.edge + 0.24, z=5.5, facing=-1)],
        [does("draw aside", "gran", 4, 44, what="curtain", at=(CLOTH.edge, HAND, CLOTH.z))],
        hangings=[CLOTH],
    )
)


def test_the_hand_goes_along_with_the_edge() -> None:
    for frame in (22, 24, 26, 28):
        pose = playing(FOUND, "gran").at(frame)
        palm = palm_of(proportions_of(CAST.sheet("gran")), skeleton("gran", pose), pose.far_arm, "far")
        assert abs(pose.x + palm[0] - spread(CLOTH, CLOTH.share(frame))[0]) < 0.09


def chin_of(person: str, pose: Pose) -> float:
    """How high on the frame a chin is: what stands further back is seen higher."""
    head = proportions_of(CAST.sheet(person)).head
    return skeleton(person, pose).head[1] - 0.5 * head + DEPTH_RISE * (pose.z - 5.0)


def test_no_forearm_crosses_a_face() -> None:
    poses = zip(playing(FOUND, "gran").poses, playing(FOUND, "child").poses, strict=True)
    for pose, found in poses:
        arm = skeleton("gran", pose).far_arm
        assert max(arm.middle[1], arm.end[1]) < chin_of("gran", pose)
        assert pose.x + arm.tip[0] < CLOTH.edge or arm.tip[1] < chin_of("child", found)


def test_who_is_found_is_glad() -> None:
    found = playing(FOUND, "child")
    assert (found.at(10).face.joy, found.at(44).face.joy > 0.8) == (0.0, True)
