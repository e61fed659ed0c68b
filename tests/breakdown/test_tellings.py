"""How scenes are told, words on the screen, and the table of it all."""

import csv
import io

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import COLUMNS, csv_of, pages_of_table
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Language
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
    assert [scene.telling for scene in english.scenes] == ["now", "montage", "dream"]
    assert chinese.not_staged == english.not_staged == ()
    assert [scene.place for scene in english.scenes] == ["Kitchen", "Harbour", "Bedroom"]
    assert [scene.captions for scene in chinese.scenes] == [("三年后",), (), ()]
    assert english.scenes[0].captions == ("Three years later",)


def test_a_scene_behind_a_mark_is_told_so_until_the_end_is_told() -> None:
    told = broken(EN.replace("MONTAGE - BAKING\n", ""), "en")
    assert [scene.telling for scene in told.scenes] == ["now", "flashback", "dream"]


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


@pytest.mark.parametrize("text", ["=1+1", "@cmd"])
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
