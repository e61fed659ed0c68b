"""A clock that is told to have stopped stands until it goes, and is then seen to go."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language

SQUARE: dict[Language, str] = {
    "en": """EXT. TOWN SQUARE - DAY

TOM (12, red cap) looks up at the clock tower. The town clock has stopped.

TOM
It is noon.

Tom winds the town clock. It goes.

TOM
Listen.
""",
    "zh": """外景 广场 日

小明（12岁，红帽子）抬头看钟楼。钟楼上的钟停了。

小明
现在是中午。

小明给钟楼上的钟上发条。钟走了。

小明
你听。
""",
}


@pytest.mark.parametrize("language", SQUARE)
def test_the_clock_stands_until_it_is_wound_and_goes(language: Language) -> None:
    boards = written(SQUARE[language], language).drawn(pace=0.8).boards
    clocks = [piece.what for board in boards for piece in board.pieces if "clock" in piece.what]
    assert (clocks[0], clocks[-1]) == ("stopped clock tower", "clock tower")
    assert boards[-3].insert == "clock tower" or "clock tower" in [board.insert for board in boards]


SHELF = """INT. WORKSHOP - DAY

TOM (12, red cap) reaches up to the high shelf and takes down a key.

TOM
Is this the key?
"""


def test_what_is_high_up_is_taken_from_a_shelf() -> None:
    boards = written(SHELF).drawn(pace=0.8).boards
    taken = next(moment for board in boards for moment in board.moments if moment.verb == "take")
    shelf = next(piece for piece in boards[1].pieces if piece.what == "lower shelf")
    assert taken.at is not None
    assert (abs(taken.at[0] - shelf.x) < 0.3, taken.at[1] > 1.25) == (True, True)
