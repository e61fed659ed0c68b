"""A scene that is told by deeds is looked at more than once; who takes leave is seen to go."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.film.brief import Language

THEN = """\
EXT. STATION - DUSK

CLARA, 70, red scarf, sits.

CLARA
Is this platform four?

EXT. STATION - DAY - FLASHBACK

ANN, 20, and TOM, 18, stand there. Tom gives Ann an apple. Ann eats it. Tom runs to the door. He kneels. Ann laughs.

EXT. STATION - DUSK

CLARA
It was.
"""
LEAVING: dict[Language, str] = {
    "en": "EXT. STATION - DUSK\n\nLENA, 24, and HUGO, 60, stand there.\n\nHUGO\nWrite to me.\n\nLENA\nEvery week.\n\n"
    "HUGO\nPromise.\n\nLena takes her suitcase.\n\nLena waves. Lena walks away.\n\nHugo waves back.\n\n"
    "HUGO\nGoodbye, my girl.\n",
    "zh": ".外景 车站 - 黄昏\n\n李娜，二十四岁，和老胡，六十岁，站着。\n\n@老胡\n记得写信。\n\n@李娜\n每星期都写。\n\n"
    "@老胡\n说好了。\n\n李娜提起箱子。\n\n李娜挥手。李娜离开。\n\n老胡也挥手。\n\n@老胡\n再见，孩子。\n",
}


def deeds_of(board: Board) -> list[str]:
    return [each.verb for each in board.moments if each.verb]


def test_a_flashback_of_several_deeds_is_no_single_shot() -> None:
    boards = [
        board for board in written(THEN, seconds=40).drawn().boards if board.id.startswith("shot-scene-2")
    ]
    assert len(boards) >= 3
    assert max(len({*deeds_of(board)} - {"look", "walk"}) for board in boards) <= 2


@pytest.mark.parametrize("pace", [0.6, 1.0, 1.8, 2.6])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nothing_stands_between_the_wave_and_the_going(language: Language, pace: float) -> None:
    boards = [board for board in written(LEAVING[language], language).drawn(pace=pace).boards if board.set]
    told = [(verb, number) for number, board in enumerate(boards) for verb in deeds_of(board)]
    wave = next(number for verb, number in told if verb == "wave")
    leave = next(number for verb, number in told if verb == "leave")
    assert leave - wave <= 1
    assert len(boards[leave].subjects) == 2
    assert any(verb == "wave" and number > leave for verb, number in told)
