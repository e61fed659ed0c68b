"""Fountain in two languages."""

import pytest

from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import fountain_from_screenplay, plain, screenplay_from_fountain

LION = """标题：再来一声

.内景 祠堂后台 - 惊蛰 夜

梁伯提灯蹲下。

@梁伯
（很慢）
抖什么？

梁伯（画外音）
小满呢？

@阿醒：铃铛抖。
"""


def kinds(text: str) -> list[str]:
    return [element.kind.value for element in screenplay_from_fountain(text).elements]


def told(text: str) -> list[tuple[str, str]]:
    return [(element.kind.value, element.text) for element in screenplay_from_fountain(text).elements]


def test_a_chinese_screenplay_is_read() -> None:
    screenplay = screenplay_from_fountain(LION)
    assert screenplay.titled("标题") == "再来一声"
    assert told(LION) == [
        ("heading", "内景 祠堂后台 - 惊蛰 夜"),
        ("action", "梁伯提灯蹲下。"),
        ("character", "梁伯"),
        ("parenthetical", "很慢"),
        ("dialogue", "抖什么？"),
        ("character", "梁伯"),
        ("dialogue", "小满呢？"),
        ("character", "阿醒"),
        ("dialogue", "铃铛抖。"),
    ]
    assert screenplay.elements[5].extension == "画外音"


@pytest.mark.parametrize(
    "line",
    [
        "内景 客厅 - 日",
        "外景 街角 夜",
        "内 景 - 客厅 - 日",
        "内外景 车厢 夜",
        "int. house - day",
        "EXT STREET DAY",
    ],
)
def test_headings_stand_without_a_mark(line: str) -> None:
    assert told(f"{line}\n\n他走了。") == [("heading", line), ("action", "他走了。")]


@pytest.mark.parametrize(
    "line", ["外景真美。", "内景 很暗。", "INTERIOR thoughts", "ESTABLISHING", "... then", ". NOT"]
)
def test_what_only_looks_like_a_heading_is_action(line: str) -> None:
    assert kinds(f"{line}\n\nx") == ["action", "action"]


def test_a_chinese_name_over_a_line_is_a_cue_only_where_that_is_safe() -> None:
    assert kinds("小明\n你好") == ["action"]
    assert kinds("小明\n你好\n\n小明\n再见") == ["character", "dialogue", "character", "dialogue"]
    assert kinds("小明\n（笑）\n你好") == ["character", "parenthetical", "dialogue"]
    assert kinds("@小明\n你好\n\n小明\n再见") == ["character", "dialogue", "character", "dialogue"]
    assert kinds("旁白\n从前") == ["character", "dialogue"]
    assert kinds("他走了。\n真的\n\n他走了。\n真的") == ["action", "action"]


def test_a_caption_that_begins_with_a_figure_is_no_cue() -> None:
    assert kinds("1945\nBerlin.") == ["action"]
    assert kinds("R2D2\nBleep.") == ["character", "dialogue"]


def test_an_open_note_holds_its_paragraph_together() -> None:
    assert told("He waits.[[Why?\n  \nWhy not?]] Still.") == [
        ("action", "He waits.[[Why?\n  \nWhy not?]] Still.")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("_Steel's face FILLS the *Leupold* scope_.", "Steel's face FILLS the Leupold scope."),
        ("He dialed *69 and then *23.", "He dialed *69 and then *23."),
        ("code: **\\*9765\\***", "code: *9765*"),
        ("Go[[where?]] now/* later */.", "Go now."),
        ("5 * 3 * 2", "5 * 3 * 2"),
    ],
)
def test_plain_words_have_no_marks(text: str, words: str) -> None:
    assert plain(text) == words


def test_chinese_headings_are_written_so_that_every_reader_of_fountain_finds_them() -> None:
    screenplay = Screenplay(elements=(Element(kind=ElementKind.HEADING, text="内景 客厅 - 夜"),))
    assert fountain_from_screenplay(screenplay) == ".内景 客厅 - 夜\n"


def test_action_that_looks_like_something_else_is_written_with_its_mark() -> None:
    screenplay = Screenplay(elements=(Element(kind=ElementKind.ACTION, text="BANG\n# bang\nCUT TO:"),))
    assert fountain_from_screenplay(screenplay) == "!BANG\n!# bang\nCUT TO:\n"


def test_a_speech_without_a_speaker_is_not_written() -> None:
    with pytest.raises(ScreenplayError, match="no speaker") as raised:
        fountain_from_screenplay(
            Screenplay(elements=(Element(kind=ElementKind.DIALOGUE, text="Hi.", line=7),))
        )
    assert raised.value.where == "line 7"
    assert raised.value.next_step


@pytest.mark.parametrize("line", ["12A. INT. HALL - DAY", "12A INT. HALL - DAY 12A", "INT. HALL - DAY #12A#"])
def test_a_heading_may_carry_its_number_before_it(line: str) -> None:
    heading = screenplay_from_fountain(f"{line}\n\nHe waits.\n").elements[0]
    assert (heading.kind, heading.text, heading.scene_number) == (
        ElementKind.HEADING,
        "INT. HALL - DAY",
        "12A",
    )


def test_a_name_that_acts_in_another_line_may_stand_over_a_speech_once() -> None:
    text = (
        ".内景 银行 - 日\n\n老行长坐在椅子上。\n\n老行长\n这一行干了三十年。\n\n"
        "天亮了\n他还坐着。\n\n天亮了，人来了。\n"
    )
    kinds = [(each.kind.value, each.text) for each in screenplay_from_fountain(text).elements]
    assert kinds[2:4] == [("character", "老行长"), ("dialogue", "这一行干了三十年。")]
    assert kinds[4] == ("action", "天亮了\n他还坐着。")


@pytest.mark.parametrize(
    "told",
    [
        "秦婆婆，六十八岁，蓝大衣，站着。",
        "小满跑进来。秦婆婆（68岁）站着。",
        "秦婆婆（68）站着。",
        "秦婆婆，女，站着。",
    ],
)
def test_a_name_that_is_told_with_its_age_or_sex_may_stand_over_a_speech_once(told: str) -> None:
    text = f".外景 码头 - 日\n\n{told}\n\n秦婆婆\n快开了。你急着见谁？\n"
    kinds = [(each.kind.value, each.text) for each in screenplay_from_fountain(text).elements]
    assert kinds[2:] == [("character", "秦婆婆"), ("dialogue", "快开了。你急着见谁？")]


def test_a_word_with_a_mark_behind_it_is_no_name() -> None:
    text = ".外景 码头 - 日\n\n突然\n船开了。\n\n突然，女人喊了起来。突然，六点了。\n"
    kinds = [each.kind.value for each in screenplay_from_fountain(text).elements]
    assert kinds == ["heading", "action", "action"]
