"""Who runs for its own sake goes along the track, and back."""

from tests.storyboard.films_of_tests import written


def test_a_runner_goes_to_the_far_side_and_comes_back() -> None:
    film = written(
        "外景. 学校操场 - 日\n\n小明（10岁）在操场上跑步。老师（35岁）看着他。\n\n老师\n加油！\n", "zh"
    )
    board = next(each for each in film.drawn(pace=1.0).boards if each.placements)
    ways = [each.to_x for each in board.moments if each.verb == "run"]
    home = next(each.x for each in board.placements if each.person == "person-小明")
    assert len(ways) == 2
    assert abs((ways[0] or 0.0) - home) > 1.5
    assert ways[1] == home
