"""A coat leaves the body for the hand, and comes back onto it."""

from tests.acting.factories import board, does, performed, playing, stands
from tests.acting.test_deeds import limits_broken
from yingxi.film.coats import SHIRT, coat_word
from yingxi.film.sheet import Garment
from yingxi.stage.props import prop, prop_laid

COAT = coat_word(Garment(cut="long coat", colour="#406080", pattern="trench"))


def test_taken_off_it_is_no_longer_worn_and_in_the_hand() -> None:
    poses = playing(
        performed(board(72, [stands("ann", 0.0)], [does("take off", "ann", 4, 60, what=COAT)])), "ann"
    ).poses
    assert (poses[0].coat, poses[0].held) == (None, "")
    assert (poses[-1].coat, poses[-1].held) == (SHIRT, COAT)
    assert all((pose.held == COAT) == (pose.coat == SHIRT) for pose in poses)
    assert not any(limits_broken(pose) for pose in poses)


def test_put_on_it_leaves_the_hand_as_it_comes_onto_the_body() -> None:
    begins = stands("ann", 0.0, coat=SHIRT, held=COAT)
    performance = performed(board(72, [begins], [does("put on", "ann", 4, 60, what=COAT)]))
    poses = playing(performance, "ann").poses
    assert (poses[0].coat, poses[-1].coat, poses[-1].held) == (SHIRT, COAT, "")
    assert not any(limits_broken(pose) for pose in poses)
    assert [each.kind for each in performance.contacts].count("cloth") == 2


def test_it_lies_otherwise_than_it_hangs_over_an_arm() -> None:
    assert prop(COAT) is not None
    assert prop_laid(COAT) != prop(COAT)
