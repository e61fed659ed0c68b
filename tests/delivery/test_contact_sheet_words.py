"""What stands under a shot on the contact sheet."""

from yingxi.delivery.contact_sheet import spoken_told
from yingxi.film.board import Staged

LINE = Staged(kind="speech", ref="line-1", start=1, end_exclusive=9, actor="person-tess", text="It's me.")


def test_a_line_that_goes_on_from_the_shot_before_is_not_printed_twice() -> None:
    names = {"person-tess": "Tess"}
    going_on = LINE.model_copy(update={"heard": 12})
    assert [spoken_told(each, names, chinese=False) for each in (LINE, going_on)] == [
        "Tess: It's me.",
        "Tess, going on from the shot before",
    ]
    assert spoken_told(going_on, names, chinese=True) == "Tess（话音接上一镜）"
