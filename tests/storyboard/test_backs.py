"""Who the text has stand with their back to the camera is seen from behind, until they turn round."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language

ENGLISH = """\
Title: Back

EXT. HARBOUR - DAY

PAUL, 50, stands on the pier, his back {}. MARTA, 40, stands beside him.

PAUL
It is late.

Paul turns to Marta.

PAUL
Too late.
"""
CHINESE = """\
Title: 背影

EXT. 码头 - 日

{}。

@老保
天晚了。

老保转过身来。

@老保
太晚了。
"""


@pytest.mark.parametrize(
    ("text", "language", "away"),
    [
        (ENGLISH.format("to the camera"), "en", True),
        (ENGLISH.format("to us"), "en", True),
        (ENGLISH.format("turned to the audience"), "en", True),
        (ENGLISH.format("to the wind"), "en", False),
        (CHINESE.format("老保背对镜头站着"), "zh", True),
        (CHINESE.format("老保的背影"), "zh", True),
        (CHINESE.format("老保站着"), "zh", False),
    ],
)
def test_a_back_is_to_us_until_it_turns(text: str, language: Language, away: bool) -> None:
    boards = written(text, language).drawn().boards
    seen = [
        placed.view == "back"
        for board in boards
        if board.moments and not board.reason.startswith("title")
        for placed in board.placements
        if placed.person in ("person-paul", "person-老保")
    ]
    assert seen[0] is away
    assert not seen[-1]


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("PAUL, 50, stands there.\n\nPAUL\n(back to camera)\nIt is late.\n", "en"),
        ("His back to us, PAUL, 50, looks up.\n\nPAUL\nIt is late.\n", "en"),
        ("老保，五十岁，站着。\n\n@老保\n（背对镜头）\n天晚了。\n", "zh"),
        ("背对着我们，老保望着天。\n\n@老保\n天晚了。\n", "zh"),
        ("老保站起来，背对镜头。\n\n@老保\n天晚了。\n", "zh"),
    ],
)
def test_a_back_is_told_in_a_parenthetical_and_before_or_behind_what_is_done(
    told: str, language: Language
) -> None:
    boards = written(f"EXT. HARBOUR - DAY\n\n{told}", language).drawn().boards
    spoken = [board for board in boards if any(each.kind == "speech" for each in board.moments)]
    assert [placed.view for board in spoken for placed in board.placements] == ["back"]
