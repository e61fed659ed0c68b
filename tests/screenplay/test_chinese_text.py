"""Chinese plain text, in the conventions of different houses."""

import pytest

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.simplified import simplified
from yingxi.screenplay import (
    chinese_text_from_screenplay,
    screenplay_from_chinese_text,
    screenplay_from_fountain,
)
from yingxi.screenplay.kinds import kind_of_text

K = ElementKind


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        ("20、卫生间 夜 内", "20", "内景 卫生间 - 夜"),
        ("1. 内景 客厅 - 日", "1", "内景 客厅 - 日"),
        ("1. 内 景 - 客厅 - 日", "1", "内景 客厅 - 日"),
        ("内景。客厅 - 夜", "", "内景 客厅 - 夜"),
        ("3. 外景。渡口。黄昏", "3", "外景 渡口 - 黄昏"),
        ("1-1 日 内 客厅", "1-1", "内景 客厅 - 日"),
        ("1. 内景 未来 客厅 夜", "1", "内景 客厅（未来） - 夜"),
        ("1. 内景 客厅 夜 2080年", "1", "内景 客厅（2080年） - 夜"),
        ("23-1，外，武当山玄岳门，日", "23-1", "外景 武当山玄岳门 - 日"),
        ("第一场，小湖边，晨，张颖、王静", "1", "小湖边 - 晨"),
        ("第二十三场，渡口，夜，外", "23", "外景 渡口 - 夜"),
        ("场景1 地点：老茶馆 时间：黄昏 天气：小雨", "1", "老茶馆 - 黄昏 小雨"),
        ("【第3场】 日/外 码头", "3", "外景 码头 - 日"),
        ("第1场 内/外 车里 日/夜", "1", "内外景 车里 - 日/夜"),
        ("５、码头　夜　外", "5", "外景 码头 - 夜"),
        ("3. 闪回 内景 厨房 - 傍晚", "3", "内景 厨房 - 傍晚（闪回）"),
        ("第三场，梦境，草原，黄昏", "3", "草原 - 黄昏（梦境）"),
        ("5、内景 车里/厨房 - 夜（交叉剪辑）", "5", "内景 车里/厨房 - 夜（交叉剪辑）"),
        ("2、INT. KITCHEN - NIGHT", "2", "INT. KITCHEN - NIGHT"),
        ("3、FLASHBACK - EXT. HARBOUR - DAY", "3", "FLASHBACK - EXT. HARBOUR - DAY"),
    ],
)
def test_a_heading_of_any_house_is_a_heading(line: str, number: str, text: str) -> None:
    screenplay, doubts = screenplay_from_chinese_text(line)
    heading = screenplay.elements[0]
    assert (heading.kind, heading.scene_number, heading.text) == (K.HEADING, number, text)
    assert doubts == ()


TRADITIONAL = """《嫁衣》
人物：老裁縫、小雨
第一場 內 裁縫店 夜
△老裁縫坐在燈下縫嫁衣。女兒小雨推門進來。
小雨：爸，我不結婚了。
老裁縫（愣住）：你說什麼？
字幕：三年後
2、外景 碼頭 - 傍晚 雨
道具：戒指
小雨（旁白）：那天下雨。
閃回：
3、內景 廚房 - 日
特寫：戒指
音樂：鋼琴
閃回結束
鏡頭推近戒指。
疊化
切換到：
場景4 地點：廚房 時間：夜 天氣：雪
畫外音：誰啊？
全劇終
"""


def test_traditional_characters_have_the_same_forms_and_stay_as_they_are() -> None:
    found, doubts = screenplay_from_chinese_text(TRADITIONAL)
    simple, _ = screenplay_from_chinese_text(simplified(TRADITIONAL))
    assert [simplified(each.text) for each in found.elements] == [each.text for each in simple.elements]
    assert [each.kind for each in found.elements] == [each.kind for each in simple.elements]
    assert doubts == ()
    assert kind_of_text(TRADITIONAL) == "chinese plain text"
    assert next(each.text for each in found.elements if each.kind is K.DIALOGUE) == "爸，我不結婚了。"
    headings = [each.text for each in simple.elements if each.kind is K.HEADING]
    assert headings == ["内景 裁缝店 - 夜", "外景 码头 - 傍晚 雨", "内景 厨房 - 日", "厨房 - 夜 雪"]


def test_a_sentence_that_begins_with_inside_is_no_heading() -> None:
    screenplay, _ = screenplay_from_chinese_text("1、客厅 日 内\n内景。他站起来，走了。")
    assert [each.kind for each in screenplay.elements] == [K.HEADING, K.ACTION]


def told(text: str) -> list[tuple[str, str]]:
    screenplay, _ = screenplay_from_chinese_text(f"1、客厅 日 内\n{text}")
    return [(each.kind.value, each.text) for each in screenplay.elements[1:]]


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        (
            "小明：谁在外面？\n小明打开门。",
            [("character", "小明"), ("dialogue", "谁在外面？"), ("action", "小明打开门。")],
        ),
        (
            "小明：走吧。\n（小明停下来。小红追上他。）",
            [("character", "小明"), ("dialogue", "走吧。"), ("action", "小明停下来。小红追上他。")],
        ),
        (
            "小明：走吧。\n（叹气）",
            [("character", "小明"), ("dialogue", "走吧。"), ("parenthetical", "叹气")],
        ),
        ("小明：谁在\n外面？", [("character", "小明"), ("dialogue", "谁在"), ("dialogue", "外面？")]),
        (
            "小明：好了。\n（笑）\n走吧。",
            [("character", "小明"), ("dialogue", "好了。"), ("parenthetical", "笑"), ("dialogue", "走吧。")],
        ),
        (
            "△小明进来。\n小明：好了。\n走吧。",
            [("action", "小明进来。"), ("character", "小明"), ("dialogue", "好了。"), ("dialogue", "走吧。")],
        ),
    ],
)  # fmt: skip
def test_a_line_after_a_whole_speech_is_action_where_action_bears_no_mark(
    text: str, elements: list[tuple[str, str]]
) -> None:
    assert told(text) == elements


@pytest.mark.parametrize(
    ("line", "elements"),
    [
        ("△小明推门进来。", [("action", "小明推门进来。")]),
        ("【小明推门进来。】", [("action", "小明推门进来。")]),
        ("　　小明推门进来。", [("action", "小明推门进来。")]),
        ("小明：来了。", [("character", "小明"), ("dialogue", "来了。")]),
        ("小明(OS):来了。", [("character", "小明"), ("dialogue", "来了。")]),
        ("旁白：那一年。", [("character", "旁白"), ("dialogue", "那一年。")]),
        (
            "方可可（不乐意）：知道了。（小声嘀咕）啰嗦。",
            [("character", "方可可"), ("parenthetical", "不乐意"), ("dialogue", "知道了。"),
             ("parenthetical", "小声嘀咕"), ("dialogue", "啰嗦。")],
        ),
        ("字幕：三年后", [("action", "字幕：三年后")]),
        ("音效：敲门声", [("action", "音效：敲门声")]),
        ("拉远：空荡荡的街道。", [("action", "拉远：空荡荡的街道。")]),
        ("小明：来了。\n镜头推近小明。", [("character", "小明"), ("dialogue", "来了。"), ("action", "镜头推近小明。")]),
        ("切至：", [("transition", "切至")]),
        ("（淡出）", [("transition", "淡出")]),
        ("人物：小明、外婆", [("synopsis", "人物：小明、外婆")]),
        ("第二幕", [("section", "第二幕")]),
        ("（完）", [("transition", "完")]),
    ],
)  # fmt: skip
def test_a_line_is_what_it_looks_like(line: str, elements: list[tuple[str, str]]) -> None:
    assert told(line) == elements


def test_what_has_no_form_is_kept_and_listed() -> None:
    screenplay, doubts = screenplay_from_chinese_text("1、客厅 日 内\n电话响了：没人接。")
    assert screenplay.elements[-1] == Element(kind=K.ACTION, text="电话响了：没人接。", line=2)
    assert [(each.line, each.text) for each in doubts] == [(2, "电话响了：没人接。")]


def test_a_number_alone_waits_for_its_place() -> None:
    screenplay, _ = screenplay_from_chinese_text("第3场\n时间：夜\n地点：码头\n人物：甲\n甲：走。")
    heading = screenplay.elements[0]
    assert (heading.text, heading.scene_number) == ("码头 - 夜", "3")


def test_what_is_written_is_read_again() -> None:
    screenplay = Screenplay(
        title_page=(("Title", "末班车"), ("Author", "王一")),
        elements=(
            Element(kind=K.HEADING, text="内景 客厅 - 夜 雨", scene_number="1"),
            Element(kind=K.ACTION, text="外婆坐在窗边。"),
            Element(kind=K.CHARACTER, text="外婆", extension="画外音"),
            Element(kind=K.PARENTHETICAL, text="很慢"),
            Element(kind=K.DIALOGUE, text="你来了？"),
            Element(kind=K.TRANSITION, text="切至"),
            Element(kind=K.HEADING, text="外景 街上 - 日", scene_number="2-1"),
            Element(kind=K.ACTION, text="字幕：三年后"),
        ),
    )
    again, doubts = screenplay_from_chinese_text(chinese_text_from_screenplay(screenplay))
    plain = [each.model_copy(update={"line": 0, "forced": False}) for each in again.elements]
    assert (plain, again.title_page, doubts) == (list(screenplay.elements), screenplay.title_page, ())


def test_english_cues_transitions_and_a_title_page_come_back_from_chinese_text() -> None:
    told = screenplay_from_fountain(
        "Title: Steel\nSource: A story\nDraft date: 1/27/2012\n\nINT. YARD - DAY\n\nBRICK DOWNSTAIRS NEIGHBOUR\nRun."
        "\n\nCUT TO:\n\nINT. HALL - DAY\n\nRain.\n"
    )
    back, _ = screenplay_from_chinese_text(chinese_text_from_screenplay(told))
    assert back.title_page == told.title_page
    assert [each.text for each in back.elements if each.kind in (K.CHARACTER, K.TRANSITION)] == [
        "BRICK DOWNSTAIRS NEIGHBOUR",
        "CUT TO:",
    ]


def test_a_name_on_a_line_of_its_own_speaks_the_lines_below() -> None:
    screenplay, doubts = screenplay_from_chinese_text(
        "1. 内景 客栈 夜\n\n老麻拨着算盘。\n\n老麻\n（头也不抬）\n关门。\n\n师父\n（虚弱）\n别报仇。\n\n"
        "风停了\n树不动。\n"
    )
    assert [(each.kind, each.text) for each in screenplay.elements[1:]] == [
        (K.ACTION, "老麻拨着算盘。"),
        (K.CHARACTER, "老麻"),
        (K.PARENTHETICAL, "头也不抬"),
        (K.DIALOGUE, "关门。"),
        (K.CHARACTER, "师父"),
        (K.PARENTHETICAL, "虚弱"),
        (K.DIALOGUE, "别报仇。"),
        (K.ACTION, "风停了"),
        (K.ACTION, "树不动。"),
    ]
    assert doubts == ()


def test_the_list_of_people_before_the_first_scene_is_said_by_nobody() -> None:
    screenplay, _ = screenplay_from_chinese_text(
        "《晚饭》\n\n人物表\n陈守义：父亲，六十八岁\n陈晓：女儿\n\n1. 内景 客厅 夜\n陈晓：爸。\n"
    )
    assert [each.text for each in screenplay.elements if each.kind is K.CHARACTER] == ["陈晓"]
    assert [each.text for each in screenplay.elements if each.kind is K.SYNOPSIS] == [
        "人物表",
        "陈守义：父亲，六十八岁",
        "陈晓：女儿",
    ]


def test_how_somebody_speaks_stands_behind_a_name_alone_and_comes_back():
    text = "1. 内景 客栈 - 夜\n\n老麻拨算盘。\n\n老麻（叹气）\n关门吧。\n\n老麻（画外音）\n那一年雪大。\n"
    found, _ = screenplay_from_chinese_text(text)
    assert [(each.kind, each.text) for each in found.elements if each.kind is K.PARENTHETICAL] == [
        (K.PARENTHETICAL, "叹气")
    ]
    assert [each.extension for each in found.elements if each.kind is K.CHARACTER] == ["", "画外音"]
    again, _ = screenplay_from_chinese_text(chinese_text_from_screenplay(found))
    assert [(each.kind, each.text) for each in again.elements] == [
        (each.kind, each.text) for each in found.elements
    ]


def test_the_list_of_people_before_the_film_is_written_and_read_again() -> None:
    text = "《渡船》\n人物：\n老周，六十五岁，船工\n小满：老周的孙女\n\n1、外景 渡口 - 傍晚\n△江面起雾。\n"
    played, doubts = screenplay_from_chinese_text(text)
    assert not doubts
    assert chinese_text_from_screenplay(played) == text


def test_a_line_without_a_word_is_kept_and_listed_and_makes_the_text_no_fountain() -> None:
    text = "1、内景 客厅 夜\n△外婆坐着。\n小雨：我回来了。\n@@@###$$$\n外婆：……\n"
    assert kind_of_text(text) == "chinese plain text"
    screenplay, doubts = screenplay_from_chinese_text(text)
    assert [(each.line, each.text) for each in doubts] == [(4, "@@@###$$$")]
    assert [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE] == [
        "我回来了。",
        "……",
    ]
