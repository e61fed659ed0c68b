"""Bows: how deep each goes, and that nobody slides or loses their balance in one."""

from tests.acting.factories import board, does, performed, playing, stands
from yingxi.film.performance import Performance

VERBS = ("salute", "bow", "bow deeply")


def test_the_more_a_bow_means_the_deeper_it_goes() -> None:
    deepest = [max(pose.lean + pose.chest for pose in playing(_bowed(verb), "ann").poses) for verb in VERBS]
    assert deepest == sorted(deepest)
    assert deepest[0] > 15
    assert deepest[-1] > 50


def test_who_bows_is_upright_again_at_the_end() -> None:
    poses = playing(_bowed("bow"), "ann").poses
    assert abs(poses[-1].lean + poses[-1].chest - poses[0].lean - poses[0].chest) < 4


def _bowed(verb: str) -> Performance:
    return performed(
        board(90, [stands("ann", -0.5), stands("bo", 0.5, facing=-1)], [does(verb, "ann", 4, 44, whom="bo")])
    )
