"""What people are to one another, and what they call one another to the face, tells who is a woman and who a man."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.addressing import words_to_the_face
from yingxi.breakdown.sexes import kin_sex
from yingxi.design import cast_designed
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_fountain

SCENE = "INT. 老宅客厅 - 夜\n\n林安坐在桌边。余宁走进来。\n\n@林安\n{said}\n\n@余宁\n舍不得扔。\n"


def sheets(text: str, seed: int = 1) -> dict[str, CharacterSheet]:
    broken = screenplay_broken_down(screenplay_from_fountain(text), language="zh")
    return {sheet.name: sheet for sheet in cast_designed(broken, seed=seed).people}


@pytest.mark.parametrize(
    ("name", "sex"),
    [("周母", "female"), ("周父", "male"), ("张妈", "female"), ("王爸", "male"), ("李婶", "female"),
     ("王二嫂", "female"), ("赵叔", "male"), ("刘哥", "male"), ("陈大夫", "none"),
     ("周明", "none"), ("主人公", "none")],
)  # fmt: skip
def test_a_name_that_says_what_its_owner_is_to_somebody_tells_the_sex(name: str, sex: str) -> None:
    assert kin_sex(name, "zh") == sex


@pytest.mark.parametrize(
    ("said", "sexes"),
    [("妈，这信您留了十年？", ("female",)), ("别走，爷爷！", ("male",)), ("李婶，吃了吗？", ("female",)),
     ("我妈，她走了。", ()), ("我想妈妈了。", ()), ("妈呀！", ())],
)  # fmt: skip
def test_only_a_word_that_stands_alone_calls_somebody(said: str, sexes: tuple[str, ...]) -> None:
    assert words_to_the_face(said, "zh") == sexes


@pytest.mark.parametrize(("said", "sex"), [("妈，这信您留了十年？", "female"), ("爹，我不走了。", "male")])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_who_is_called_mother_is_a_woman_by_every_seed(said: str, sex: str, seed: int) -> None:
    called = sheets(SCENE.format(said=said), seed)["余宁"]
    assert (called.sex, called.sex_guessed) == (sex, "none")


def test_where_nothing_tells_the_sex_the_sheet_says_that_it_was_guessed() -> None:
    sheet = sheets(SCENE.format(said="这信您留了十年？"))["林安"]
    assert sheet.sex_guessed == sheet.sex != "none"


def test_a_tunic_suit_is_drawn_as_one_and_worn_by_a_man() -> None:
    text = SCENE.format(said="信呢？").replace("林安坐", "林安，三十五岁，穿灰色中山装，坐")
    sheet = sheets(text)["林安"]
    assert (sheet.sex, sheet.top.pattern, sheet.top.cut) == ("male", "tunic", "short top")
    assert "穿灰色中山装" in sheet.honoured


def test_a_garment_that_nobody_here_can_sew_is_not_called_honoured() -> None:
    sheet = sheets(SCENE.format(said="信呢？").replace("林安坐", "林安，三十五岁，穿灰色箭衣，坐"))["林安"]
    assert "穿灰色箭衣" in sheet.ignored


def test_what_is_not_acted_is_told_once_and_without_how_its_people_look() -> None:
    action = "巧云，四十五岁，绿帽子，和丽华，四十七岁，卷发，面对面，谁也不眨眼。"
    text = f"INT. 老宅 - 夜\n\n{action}\n\n@巧云\n哎。\n\n@丽华\n哎。\n"
    broken = screenplay_broken_down(screenplay_from_fountain(text), language="zh")
    assert [each.partition(": ")[2] for each in broken.not_staged] == ["谁也不眨眼。"]
