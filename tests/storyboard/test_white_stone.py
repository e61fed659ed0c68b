"""Whoever leaves a stone in secret is gone before it is found, and comes back to own up."""

from tests.storyboard.films_of_tests import boards_of


def test_who_leaves_the_stone_is_not_there_when_it_is_found() -> None:
    idea = "A fisherman's widow rows out every morning to talk to the sea"
    boards = [each for each in boards_of(idea, "en", 40) if each.placements]
    done = [(moment.actor, moment.verb) for board in boards for moment in board.moments]
    leaves = next(actor for actor, verb in done if verb == "leave")
    finds = next(board for board in boards if any(moment.verb == "kneel" for moment in board.moments))
    assert [each.person for each in boards[0].placements] == [leaves]
    assert leaves not in [each.person for each in finds.placements]
    assert leaves in [each.person for each in boards[-1].placements]
