"""A question and its answer go together or stay together, and nobody asks back at a line that is gone."""

import pytest

from yingxi.generators.builtin.planner.cutting.answering import (
    going_with,
    lines_hung,
    standing_with,
    weights_shared,
)
from yingxi.generators.builtin.planner.cutting.tightening import tightened
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

TALK = """\
INT. KITCHEN - DAY

ANNA
Where is the key?

Ben turns out both his pockets.

[Silence.]

BEN
In the soup.

ANNA
Why?

BEN
It was the first pot I saw.

Anna takes a spoon.

INT. HALL - NIGHT

ANNA
It opens.

Ben claps his hands.
"""


def _lines(text: str) -> list[tuple]:
    units: list[tuple] = []
    for element in screenplay_from_fountain(text).elements:
        if element.kind == "dialogue":
            units[-1] = (*units[-1], element)
        else:
            units.append((element,))
    return units


def test_an_answer_hangs_on_its_question_and_who_asks_back_on_the_line() -> None:
    lines = _lines(TALK)
    hung = lines_hung(lines)
    said = [unit[-1].text for unit in lines]
    assert {said[at]: said[base] for at, base in hung.items()} == {
        "In the soup.": "Where is the key?",
        "Why?": "In the soup.",
        "It was the first pot I saw.": "Why?",
    }
    why, last = said.index("Why?"), said.index("It was the first pot I saw.")
    key, soup = said.index("Where is the key?"), said.index("In the soup.")
    assert going_with(last, lines, hung) == {why, last}
    assert going_with(soup, lines, hung) == {key, soup, why, last}
    assert standing_with(last, lines, hung) == {key, soup, why, last}
    weights = [0.1] * len(lines)
    weights[why] = 1.0
    assert [weights_shared(weights, lines, hung)[at] for at in (key, soup, why, last)] == [1.0] * 4


@pytest.mark.parametrize("seconds", range(3, 22))
def test_no_question_stands_without_its_answer(seconds: int) -> None:
    screenplay = screenplay_from_fountain(TALK)
    left = tightened(screenplay.elements, float(seconds), "en")
    text = fountain_from_screenplay(screenplay.model_copy(update={"elements": left}))
    assert ("Where is the key?" in text) == ("In the soup." in text)
    assert ("Why?" in text) == ("It was the first pot I saw." in text)
    assert "Why?" not in text or "In the soup." in text
