"""In which language a given screenplay is filmed."""

import pytest

from yingxi.cli.given import given_in_file

SCENE = "INT. BUS - DAY\n\nANNA, 30, sits.\n\nANNA\n{line}\n"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SCENE.format(line="He gets off at 中环."), "en"),
        ("Title: 车\nLanguage: en\n\n" + SCENE.format(line="他在中环下车，我们在那里等他来，好不好？"), "en"),
        ("Title: A bus\nLanguage: zh-Hans\n\n" + SCENE.format(line="Hello."), "zh"),
    ],
)
def test_a_screenplay_s_title_page_says_its_language_else_most_of_its_letters(
    text: str, language: str
) -> None:
    assert given_in_file(text.encode(), "bus.fountain").language == language
