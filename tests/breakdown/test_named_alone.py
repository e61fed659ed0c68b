"""Whoever is named by the action alone and does something is somebody, without a line and without years."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("action", "language", "people"),
    [
        ("BEN in a blue cap comes in.", "en", ("Ben",)),
        ("Ben kicks the ball. Then Nora waves.", "en", ("Ben", "Nora")),
        ("Rose petals fall. A photo of Ben lies there.", "en", ()),
        ("Ben hands PORTER the key. PORTER nods.", "en", ("Ben", "Porter")),
        ("Ben gives the key to PORTER.", "en", ("Ben", "Porter")),
        ("Ben throws the key to FLOOR. BOOM goes the LAMP.", "en", ("Ben",)),
        ("小明走进来。", "zh", ("小明",)),
        ("小雨落下来。", "zh", ()),
    ],
)
def test_who_does_something_is_somebody(action: str, language: Language, people: tuple[str, ...]) -> None:
    heading = "INT. ROOM - DAY" if language == "en" else ".内景 房间 - 日"
    told = screenplay_from_fountain(f"{heading}\n\n{action}\n")
    found = screenplay_broken_down(told, language=language).people
    assert tuple(person.name for person in found) == people
