"""What somebody does right behind their looks, without a comma, is done."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("language", "text", "looks", "verb"),
    [
        ("en", "DORA, 20, in a blue cap comes in.", "in a blue cap", "enter"),
        ("en", "DORA, 20, wearing a blue cap runs in.", "wearing a blue cap", "enter"),
        ("en", "DORA in a blue cap comes in.", "blue cap", "enter"),
        ("en", "DORA, 20, in a blue cap, comes in.", "in a blue cap", "enter"),
        ("zh", "小明，20岁，戴蓝帽子走进来。", "戴蓝帽子", "enter"),
        ("zh", "小明，20岁，穿红大衣坐下。", "穿红大衣", "sit"),
    ],
)
def test_looks_swallow_no_deed(language: Language, text: str, looks: str, verb: str) -> None:
    speaks = "@小明" if language == "zh" else "DORA"
    head = "内景 客厅 日" if language == "zh" else "INT. HALL - DAY"
    read = screenplay_broken_down(
        screenplay_from_fountain(f"{head}\n\n{text}\n\n{speaks}\n1, 2.\n"), language=language
    )
    (person,) = read.people
    assert person.words[-1] == looks
    assert [m.verb for scene in read.scenes for m in scene.moments if isinstance(m, Deed)] == [verb]
