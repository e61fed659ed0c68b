"""Who walks with a stick as the action tells it."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


def held(action: str, language: Language, name: str) -> str:
    place = "INT. KITCHEN - DAY" if language == "en" else "内. 厨房 - 日"
    text = f"Title: T\n\n{place}\n\n{action}\n\n@{name}\n...\n"
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    return next(sheet.holds for sheet in cast_designed(told, seed=1).people if sheet.name == name)


@pytest.mark.parametrize(
    ("action", "language", "name", "holds"),
    [
        ("GRANDPA, 80, walks in with a cane.", "en", "Grandpa", "stick"),
        ("GRANDPA, 80, leans on his walking stick.", "en", "Grandpa", "stick"),
        ("GRANDPA, 80, uses an umbrella as a cane.", "en", "Grandpa", "stick"),
        ("GRANDPA, 80, finds a cane.", "en", "Grandpa", ""),
        ("爷爷拄着拐杖走进来。", "zh", "爷爷", "stick"),
        ("爷爷看见一根拐杖。", "zh", "爷爷", ""),
    ],
)
def test_a_stick_is_told_by_what_somebody_does(
    action: str, language: Language, name: str, holds: str
) -> None:
    assert held(action, language, name) == holds
