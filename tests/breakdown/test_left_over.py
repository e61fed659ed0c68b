"""What of a sentence is not acted though the rest of it is: told with its line, and nothing else changed by it."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

ENGLISH = "INT. ROOM - DAY\n\n{deed}\n\nBEN\nYes.\n\nNORA\nNo.\n"
CHINESE = "INT. 房间 - 日\n\n{deed}\n\n@小明\n嗯。\n\n@小红\n嗯。\n\n@王小明\n嗯。\n"


def not_staged(deed: str, language: Language) -> tuple[str, ...]:
    text = (ENGLISH if language == "en" else CHINESE).format(deed=deed)
    return screenplay_broken_down(screenplay_from_fountain(text), language=language).not_staged


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("Ben sits down and flimmers the zither.", ("line 3: flimmers the zither",)),
        ("Nora walks to the door, brilks it and smiles.", ("line 3: brilks it",)),
        ("Ben sits down and eats bread and gherkins.", ()),
        ("Ben sits down and takes the letter.", ()),
        ("Ben covers his eyes and counts at the wall.", ()),
    ],
)
def test_a_second_verb_that_no_list_knows_is_told(deed: str, told: tuple[str, ...]) -> None:
    assert not_staged(deed, "en") == told


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("小明坐下，鼓捣收音机。", ("line 3: 鼓捣收音机",)),
        ("小明坐下，一动不动。", ()),
        ("王小明，九岁，坐下。", ()),
        ("小明坐下，半天没动。", ()),
        ("小明坐下，拿起信。", ()),
        ("小明转身，面向墙，蒙住眼睛。", ()),
    ],
)
def test_so_it_is_in_chinese_and_what_somebody_is_like_is_no_deed(deed: str, told: tuple[str, ...]) -> None:
    assert not_staged(deed, "zh") == told
