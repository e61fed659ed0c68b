"""A gust takes a hat off a head: until then it is worn and lies nowhere, from then on it lies where it came down."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.brief import Language
from yingxi.film.hats import BARE

TOLD: tuple[tuple[Language, str, str], ...] = (
    (
        "en",
        "person-ann",
        "EXT. HILLSIDE - DAY\n\nANN, 8, straw hat, stands. A gust blows Ann's hat off. Ann runs after the hat.\n",
    ),
    (
        "zh",
        "person-豆豆",
        "外景 山坡 日\n\n豆豆，7岁，戴着草帽，站着。一阵风把豆豆的草帽吹走了。豆豆追草帽。\n",
    ),
)


@pytest.mark.parametrize(("language", "person", "text"), TOLD)
def test_the_wind_takes_a_hat(language: Language, person: str, text: str) -> None:
    film = written(text, language)
    boards = [board for board in film.drawn(pace=1.0).boards if board.placements]
    blown = next(board for board in boards if any(each.verb == "drop" for each in board.moments))
    before = boards[: boards.index(blown) + 1]
    assert [thing.what for board in before for thing in board.things] == []
    made = shot_performed(blown, film.cast, film.takes, rate=film.brief.rate, seed=1)
    (head,) = [each for each in made.people if each.person == person]
    assert head.at(0).hat != BARE == head.at(blown.frames - 2).hat
    assert {each.held for each in head.poses} == {""}
    assert all(loose.what.startswith("hat:straw") for loose in made.loose)
    after = next(board for board in boards if board.things)
    assert after.things[0].what.startswith("hat:straw")
