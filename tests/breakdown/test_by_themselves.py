"""What things do by themselves is nobody's deed, but for whoever had them in hand; another's tears are wiped off."""

import pytest
from tests.breakdown.test_falling import told

from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("text", "language", "deeds"),
    [
        ("The kite leaps out of her hands and falls into the sea.", "en", [("drop", "kite")]),
        ("The letter slips from Ben's fingers.", "en", [("drop", "letter")]),
        ("A cup falls off the table and breaks.", "en", []),
        ("The ball rolls away, bounces and falls.", "en", []),
        ("Ada closes her eyes.", "en", [("shut eyes", "")]),
        ("小禾闭上眼睛。", "zh", [("shut eyes", "")]),
        ("Ada rows. Ben lets it drift.", "en", [("row", ""), ("look", "")]),
        ("Rows of chairs. Ada sits in the front row.", "en", [("sit", "")]),
        ("Ada drops the letter.", "en", [("drop", "letter")]),
        ("Ada drops the letter in the box.", "en", [("put down", "letter")]),
        ("小禾手一松，杯子掉在地上。", "zh", [("drop", "")]),
        ("The letter in hand, Ada walks to Ben.", "en", [("walk", "")]),
        ("Ben wipes her tears.", "en", [("touch", "")]),
        ("Ada wipes her tears.", "en", [("cry", "")]),
        ("风筝从小禾手中飞走了。", "zh", [("drop", "kite")]),
        ("风筝挣脱她的手，飞上了天。", "zh", [("drop", "kite")]),
        ("杯子从她手里滑落，摔碎了。", "zh", [("drop", "cup")]),
        ("画从墙上掉了下来。", "zh", []),
        ("小禾从口袋里掏出一张揉皱的纸，推到老周面前。", "zh", [("take", "paper"), ("give", "")]),
        ("小禾把琴盒靠在墙边。", "zh", [("put down", "violin case")]),
        ("小禾双手搓着取暖。", "zh", [("touch", "")]),
        ("小禾画画。", "zh", [("write", "")]),
    ],
)
def test_a_thing_acts_by_itself(text: str, language: Language, deeds: list[tuple[str, str]]) -> None:
    assert [each for each in told(text, language) if each[0]] == deeds
