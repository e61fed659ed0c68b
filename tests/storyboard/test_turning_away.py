"""Who turns their back has it to us, in this shot and in the next one."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language
from yingxi.storyboard.covering import WALL

ENGLISH = """\
Title: Away

INT. KITCHEN - DAY

ADA, 34, stands by the window. BEN, 40, stands beside her.

BEN
Look at me.

Ada turns {}.

Ben sits down.
"""
CHINESE = """\
Title: 背影

INT. 厨房 - 日

小禾，十岁，站在窗前。老周，六十八岁，站在她身边。

老周
你看我。

小禾{}。

老周坐下。
"""


@pytest.mark.parametrize(
    ("text", "language", "away"),
    [
        (ENGLISH.format("her back"), "en", True),
        (ENGLISH.format("her back to him"), "en", True),
        (ENGLISH.format("to Ben"), "en", False),
        (CHINESE.format("背过身去"), "zh", True),
        (CHINESE.format("转过身去"), "zh", True),
        (CHINESE.format("转过身看老周"), "zh", False),
    ],
)
def test_a_turned_back_is_a_back(text: str, language: Language, away: bool) -> None:
    boards = written(text, language).drawn(pace=1.0).boards
    turns = [moment for board in boards for moment in board.moments if moment.verb == "turn"]
    assert [moment.what == WALL for moment in turns] == [away]
    after = boards[
        max(n for n, board in enumerate(boards) if any(m.verb == "turn" for m in board.moments)) + 1 :
    ]
    views = {place.view for board in after for place in board.placements if place.person == turns[0].actor}
    assert views <= ({"back"} if away else {"three-quarter"})
