"""What is put down lies there until another takes it."""

from tests.acting.factories import board, does, performed, stands


def test_what_one_puts_down_is_gone_from_there_once_another_has_taken_it() -> None:
    people = [stands("ann", -0.5, held="cup"), stands("bo", 0.5, facing=-1)]
    down = does("put down", "ann", 4, 30, what="cup", at=(0.0, 0.0, 5.3))
    take = does("take", "bo", 36, 70, what="cup", at=(0.0, 0.0, 5.3))
    left, taken = (performed(board(96, people, deeds)) for deeds in ([down], [down, take]))
    (lies,), (lay,) = left.loose, taken.loose
    held_from = next(2 * at for at, pose in enumerate(taken.people[1].poses) if pose.held == "cup")
    assert lies.end_exclusive == 96
    assert 36 < lay.end_exclusive <= held_from + 2
