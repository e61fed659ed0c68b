"""The report lists what somebody handles in an action line and the picture has not; nothing goes for it unsaid."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language
from yingxi.production.undrawn import things_undrawn

LETTER = """INT. LIVING ROOM - DAY

MARA, forty, comes in with an umbrella. JON, sixty, sits in the armchair.

Mara gives {thing} to Jon.

JON
Where is it from?

MARA
From home.
"""
CUP = """内景 客厅 日

小梅，五十八岁，绿外套，站着。

小梅拿起{thing}。

小梅
好久不见。
"""


@pytest.mark.parametrize(
    ("text", "language", "thing", "undrawn"),
    [
        (LETTER, "en", "the letter", []),
        (LETTER, "en", "the umbrella", []),
        (LETTER, "en", "the pistol", ["pistol"]),
        (CUP, "zh", "茶杯", []),
        (CUP, "zh", "手枪", ["手枪"]),
    ],
)
def test_what_is_handled_and_not_drawn_is_listed(
    text: str, language: Language, thing: str, undrawn: list[str]
) -> None:
    film = written(text.format(thing=thing), language)
    listed = things_undrawn(film.breakdown, film.drawn(pace=0.8).boards)
    assert [each.partition(": ")[2] for each in listed] == undrawn


def test_a_close_look_that_is_asked_for_at_what_nobody_draws_is_listed() -> None:
    film = written(
        LETTER.format(thing="the letter").replace("JON\n", "CLOSE ON a gyroscope.\n\nJON\n", 1), "en"
    )
    listed = things_undrawn(film.breakdown, film.drawn(pace=0.8).boards)
    assert [each.partition(": ")[2] for each in listed] == ["a gyroscope"]
