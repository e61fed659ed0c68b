"""Who is heard and not seen while somebody is on the telephone is on its other end."""

import pytest
from tests.breakdown.test_short_names import table

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import rows_of
from yingxi.screenplay import screenplay_from_chinese_text

EN = "INT. HALL - DAY\n\nMIA, 30, sits. {told}\n\nMIA\nHello?\n\nJOE ({how})\nIt is me.\n\n{then}\n\nMUM (O.S.)\nEat!\n"
ZH = "第一场 内 客厅 夜\n△小美坐着。{told}\n小美：喂？\n大明（画外音）：是我。\n△{then}\n妈（画外音）：吃！\n"


@pytest.mark.parametrize("how", ["V.O.", "O.S."])
@pytest.mark.parametrize("told", ["She picks up the phone.", "She answers the phone.", "She dials."])
def test_in_english(told: str, how: str) -> None:
    (row,) = table(EN.format(told=told, how=how, then="She hangs up."))
    assert row["Phone"] == "Joe"


def test_nobody_is_where_nobody_takes_it_up() -> None:
    (row,) = table(EN.format(told="She looks at the phone.", how="O.S.", then="She sits."))
    assert row["Phone"] == ""


def test_a_narrator_is_on_no_telephone() -> None:
    text = (
        "INT. ROOM - NIGHT\n\nMIA, 30, picks up the phone.\n\nNARRATOR (V.O.)\nIt was late.\n\nMIA\nHello?\n"
    )
    assert [row["Phone"] for row in table(text)] == [""]


@pytest.mark.parametrize("told", ["她接起电话。", "她拿起手机。", "她拨通了电话。"])
def test_in_chinese(told: str) -> None:
    text = ZH.format(told=told, then="她挂了电话。")
    (row,) = rows_of(screenplay_broken_down(screenplay_from_chinese_text(text)[0], language="zh"))
    assert row.cells[16] == "大明"
