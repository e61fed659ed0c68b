"""A bird that lands on a bench sits on it, within the shot and after it; not in anybody's lap."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.brief import Language
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.reporting import faults

BENCH = {
    "en": "EXT. PARK - DAY\n\nNINA, 30, sits on the bench.\n\nA bird lands on the bench.\n\nNINA\nHello.\n",
    "zh": ".外景 公园 - 日\n\n小雨，三十岁，坐在长椅上。\n\n一只鸟落在长椅上。\n\n@小雨\n你好。\n",
}
FLYING_IN = "EXT. PARK - DAY\n\nNINA, 30, sits on the bench.\n\nA bird flies in.\n\nNINA\nHello.\n"


def heights(fountain: str, language: Language) -> tuple[float, float, float]:
    """How high the bird stands at the end of its flight and where it sits later, and how far from whoever sits there;
    metres."""
    read = written(fountain, language)
    boards = [board for board in read.drawn().boards if len(board.placements) > 1]
    comes = next(board for board in boards if any(moment.verb == "enter" for moment in board.moments))
    performance = shot_performed(comes, read.cast, read.takes, rate=read.brief.rate, seed=1)
    bird = next(each for each in performance.people if read.cast.sheet(each.person).kind == "bird")
    body = bird.poses[-1].on_fours
    assert body is not None
    sitter, perches = (
        next(one for one in boards[-1].placements if (one.person == bird.person) is bird_wanted)
        for bird_wanted in (False, True)
    )
    return body.raised, perches.seat_height or 0.0, abs(perches.x - sitter.x)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_bird_that_lands_on_the_bench_sits_there_within_the_shot(language: Language) -> None:
    feet, seat, apart = heights(BENCH[language], language)
    assert seat > 0.3
    assert feet == pytest.approx(seat, abs=0.05)
    assert apart > 0.3


def test_a_bird_on_the_bench_is_in_no_furniture() -> None:
    read = written(BENCH["en"])
    boards = read.drawn().boards
    performances = {
        board.id: shot_performed(board, read.cast, read.takes, rate=read.brief.rate, seed=1)
        for board in boards
    }
    found = faults(boards, performances, OwnPictures({}, read.cast, read.sets), read.brief)
    assert [fault for each in found.values() for fault in each] == []


def test_a_bird_that_only_flies_in_lands_on_the_ground() -> None:
    feet, seat, _ = heights(FLYING_IN, "en")
    assert seat == 0.0
    assert feet == pytest.approx(0.0, abs=0.05)
