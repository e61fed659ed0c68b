"""How scenes are told, words on the screen, and the table of it all."""

import csv
import io

import pytest

from yingxi.breakdown import id_map, screenplay_broken_down
from yingxi.breakdown.table import COLUMNS, PAGE, csv_of, pages_of_table, rows_of
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Language
from yingxi.film.simplified import simplified
from yingxi.screenplay import screenplay_from_fountain

ZH = """.内景 客厅 - 夜

字幕：三年后

老秦，六十八，坐在桌边。小禾，三十，推门进来，手里一封信。

@小禾
（打电话）
喂，是我。

音效：敲门声

小禾把信递给老秦。老秦走出门。

.闪回 - 外景 码头 - 日

老秦招手。

闪回结束

.内景 客厅 - 夜

小禾坐下。
"""
EN = """INT. KITCHEN - NIGHT

SUPER: "Three years later"

RUTH, 58, ferrywoman, grey curly hair, sits.

BEGIN FLASHBACK:

EXT. HARBOUR - DAY

Ruth waves.

END FLASHBACK.

MONTAGE - BAKING

-- Ruth kneads bread.

INT. BEDROOM - DREAM - NIGHT

Ruth sleeps.
"""


def broken(text: str, language: Language) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(text), language=language)


def test_marks_of_telling_are_no_deeds() -> None:
    chinese, english = broken(ZH, "zh"), broken(EN, "en")
    assert [scene.telling for scene in chinese.scenes] == ["now", "flashback", "now"]
    assert [scene.telling for scene in english.scenes] == ["now", "flashback", "montage", "dream"]
    assert chinese.not_staged == english.not_staged == ()
    assert [scene.place for scene in english.scenes] == ["Kitchen", "Harbour", "Harbour", "Bedroom"]
    assert [scene.captions for scene in chinese.scenes] == [("三年后",), (), ()]
    assert english.scenes[0].captions == ("Three years later",)


def test_a_scene_behind_a_mark_is_told_so_until_the_end_is_told() -> None:
    told = broken(EN.replace("MONTAGE - BAKING\n", ""), "en")
    assert [scene.telling for scene in told.scenes] == ["now", "flashback", "now", "dream"]


def test_a_mark_within_a_scene_cuts_it_and_its_parts_have_letters() -> None:
    scene = "INT. CABIN - DAY #7#\n\nRUTH, 58, sits.\n\n{}Ruth waves.\n\n{}Ruth stands.\n\n"
    scene += "EXT. QUAY - DAY\n\nRuth waits.\n"
    for mark, end in (
        ("DREAM SEQUENCE:\n\n", "END DREAM.\n\n"), ("MONTAGE - WORK\n\n", "END OF MONTAGE\n\n"),
        ("FLASHBACK:\n\n", "BACK TO PRESENT\n\n"),
    ):  # fmt: skip
        found = broken(scene.format(mark, end), "en")
        assert [each.telling == "now" for each in found.scenes] == [True, False, True, True]
        assert [row.cells[0] for row in rows_of(found)] == ["7", "7A", "7B", "2"]
        assert {each.place for each in found.scenes[:3]} == {"Cabin"}
    whole = broken(scene.format("INTERCUT:\n\n", ""), "en")
    assert [(each.telling, each.part) for each in whole.scenes] == [
        ("now", 0),
        ("intercut", 1),
        ("intercut", 0),
    ]


def test_an_intercut_joins_two_places_and_is_over_at_a_third() -> None:
    call = "INT. {} - DAY\n\nRUTH, 58, sits.\n\n"
    text = "".join(map(call.format, ("CABIN", "BUS", "CABIN", "QUAY", "BUS"))).replace(
        "INT. BUS", "INTERCUT WITH:\n\nINT. BUS", 1
    )
    assert [each.telling for each in broken(text, "en").scenes] == ["now", *["intercut"] * 2, "now", "now"]


def test_a_trade_that_no_list_has_does_not_end_a_description() -> None:
    assert broken(EN, "en").people[0].words == ("58", "ferrywoman", "grey curly hair")


def test_a_name_is_no_weather() -> None:
    assert (
        broken(".外景 街上 - 日\n\n小雨，七岁，跑来。\n\n@小雨\n来了。\n", "zh").scenes[0].weather == "clear"
    )


def test_the_table_has_what_a_line_producer_asks_for() -> None:
    rows = list(csv.reader(io.StringIO(csv_of(broken(ZH, "zh")).removeprefix("\ufeff"))))
    assert tuple(rows[0]) == COLUMNS["zh"]
    first = dict(zip(rows[0], rows[1], strict=True))
    wanted = {
        "内外": "内", "地点": "客厅", "时间": "夜", "人物": "老秦、小禾", "无台词": "老秦",
        "上下场": "小禾 上、老秦 下",
        "经手": "信：小禾→老秦", "声音": "敲门声", "字幕": "三年后", "电话": "小禾",
    }  # fmt: skip
    assert {key: first[key] for key in wanted} == wanted
    assert rows[2][rows[0].index("讲法")] == "闪回"


@pytest.mark.parametrize("text", ["=1+1", "@cmd", "+1", "-1+2", "＝1+1"])
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    found = broken(f"INT. ROOM - DAY\n\nSUPER: {text}\n\nRuth sits.\n", "en")
    assert f"'{text}" in csv_of(found)


def test_the_table_goes_on_over_pages_with_its_head() -> None:
    scenes = "".join(
        f"INT. ROOM {n} - DAY\n\nRUTH, 58, sits. Ruth takes a letter, a lamp and a bowl.\n\n"
        for n in range(60)
    )
    pages = pages_of_table(broken(scenes, "en"), width_of=lambda text, size, _: len(text) * size / 2)
    assert len(pages) > 1
    assert all("Scene" in [words.text for words in page.words] for page in pages)
    assert max(words.y for page in pages for words in page.words) < 595


def cells(text: str, language: Language) -> dict[str, str]:
    head, *rows = csv.reader(io.StringIO(csv_of(broken(text, language)).removeprefix("\ufeff")))
    return dict(zip(head, rows[0], strict=True))


def test_what_only_sounds_like_a_prop_is_none() -> None:
    english = cells("INT. SHOP - DAY\n\nANN (20) waits.\n\nPAN TO the door. Ann leaves.\n", "en")
    chinese = cells(".外景 渡口 - 日\n\n小满（九岁）望着江面。老秦（七十岁）追黑衣人。\n", "zh")
    assert (english["Props"], english["Set dressing"]) == ("", "door")
    assert (chinese["道具"], chinese["陈设"]) == ("", "")


def test_comings_goings_phones_and_sounds_that_no_list_has() -> None:
    scene = cells(
        ".外景 渡口 - 日\n\n小满（九岁）跑来。\n\n音效：桨声\n\n@小满（电话里）\n喂？\n\n小满跑开。\n", "zh"
    )
    assert (scene["上下场"], scene["声音"], scene["电话"]) == ("小满 急上、小满 急下", "桨声", "小满")
    assert scene["未能表演"] == ""


def test_who_speaks_into_a_phone_is_there() -> None:
    text = "INT. HALL - DAY\n\nANN and BEN wait.\n\nANN (INTO PHONE)\nYes.\n\nBEN (ON PHONE)\nNo.\n"
    speeches = [each for each in broken(text, "en").scenes[0].moments if each.kind == "speech"]
    assert [each.off_screen for each in speeches] == [False, True]


def test_no_word_of_the_table_is_broken_and_no_line_begins_with_a_space() -> None:
    text = "INT. HALL - DAY\n\nBARTHOLOMEW, 70, watches. RUTH, 58, waits.\n\nSUPER: {}\n".format(
        "so long a night " * 30
    )
    pages = pages_of_table(broken(text, "en"), width_of=lambda words, size, _: len(words) * size / 2)
    shown = [words.text for page in pages for words in page.words]
    assert {"Bartholomew", "Bartholomew,"} & set(shown)
    assert shown == [words.strip() for words in shown]
    assert max(words.x + len(words.text) * words.size / 2 for page in pages for words in page.words) < PAGE[0]
    assert cells(text, "en")["Props"] == ""


def test_what_no_verb_of_the_theatre_tells_is_listed() -> None:
    text = "EXT. SEA - NIGHT\n\nRUTH, 58, waits.\n\nThe sea boils like soup and swallows the moon.\n"
    assert broken(text, "en").not_staged == ("line 5: The sea boils like soup and swallows the moon.",)


def test_traditional_characters_are_read_as_simplified_and_stay_as_they_are() -> None:
    own = """.內景 客廳 - 夜

字幕：三年後

老秦，六十八，坐在桌邊。小禾，三十，推門進來，手裡一封信。

@小禾
（打電話）
喂，是我。

小禾把信遞給老秦。

.閃回 - 外景 碼頭 - 日

老秦招手。

閃回結束

> 疊化：

.內景 客廳 - 夜

特寫：信

小禾坐下。
"""
    screenplay = screenplay_from_fountain(own)
    found = screenplay_broken_down(screenplay, language="zh")
    simple = screenplay_broken_down(screenplay_from_fountain(simplified(own)), language="zh")
    assert simplified(found.model_dump_json()) == simple.model_dump_json()
    assert [scene.telling for scene in found.scenes] == ["now", "flashback", "now"]
    assert found.scenes[0].captions == ("三年後",)
    assert found.scenes[0].place == "客廳"
    again = screenplay_broken_down(screenplay, language="zh", known=id_map(found, screenplay))
    assert again == found


def test_behind_a_flashback_the_hour_and_weather_of_before_go_on() -> None:
    told = """INT. KITCHEN - NIGHT

Rain. ANNA, 30, sits.

FLASHBACK - EXT. HARBOUR - DAY

Snow falls. Anna waits.

END FLASHBACK.

INT. KITCHEN - CONTINUOUS

Anna waits.
"""
    scenes = screenplay_broken_down(screenplay_from_fountain(told), language="en").scenes
    assert [(scene.hour, scene.weather) for scene in scenes] == [
        ("night", "rain"),
        ("day", "snow"),
        ("night", "rain"),
    ]


@pytest.mark.parametrize(
    ("told", "language", "row"),
    [
        (
            (
                "INT. HALL - DAY\n\nANNA, 30, waits.\n\n"
                "Anna takes the key and hands it to CARLA, 60, who has just come in. Carla gives it to Anna.\n"
            ),
            "en",
            "key: Anna to Carla, key: Carla to Anna",
        ),
        (
            ".内景 厨房 - 夜\n\n安晓，三十岁，坐着。\n\n安晓拿起钥匙，递给刚进门的秦姨，六十岁。\n\n@秦姨\n好。\n",
            "zh",
            "钥匙：安晓→秦姨",
        ),
    ],
)
def test_a_thing_that_is_not_named_again_is_handed_on(told: str, language: Language, row: str) -> None:
    found = cells(told, language)
    assert found["Handed on" if language == "en" else "经手"] == row
    assert found["In and out" if language == "en" else "上下场"] == (
        "Carla in" if language == "en" else "秦姨 上"
    )


@pytest.mark.parametrize(
    ("heading", "language", "place"),
    [
        ("INTERCUT - INT. CAR / INT. KITCHEN - NIGHT", "en", "Car"),
        (".内景 车里/厨房 - 夜（交叉剪辑）", "zh", "车里"),
    ],
)
def test_an_intercut_between_two_places_is_set_in_the_first(
    heading: str, language: Language, place: str
) -> None:
    told = f"INT. CHURCH - DAY\n\nBEN, 30, sits.\n\n{heading}\n\nBEN\n(into phone)\nHi.\n"
    scene = screenplay_broken_down(screenplay_from_fountain(told), language=language).scenes[-1]
    assert (scene.telling, scene.place, scene.hour) == ("intercut", place, "night")


@pytest.mark.parametrize(
    ("how", "there"), [("电话", False), ("电话里", False), ("打电话", True), ("对着电话", True)]
)
def test_whoever_is_heard_by_telephone_is_not_in_the_room(how: str, there: bool) -> None:
    told = f".内景 厨房 - 夜\n\n安晓，三十岁，接起电话。\n\n@大卫（{how}）\n别开门。\n"
    scene = screenplay_broken_down(screenplay_from_fountain(told), language="zh").scenes[0]
    assert ("person-大卫" in scene.people) is there
    assert cells(told, "zh")["电话"] == "大卫"
