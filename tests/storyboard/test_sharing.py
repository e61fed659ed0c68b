"""What two do together both do: they come, sit, hold hands and go, and nobody speaks where nobody has come."""

from tests.storyboard.films_of_tests import written

HOSPITAL = written(
    """\
Title: 你先
Language: zh

.内景 医院 - 日

李梅，四十岁，短发，站着。

虎子，八岁，卷发，站着。

@虎子
那走吧。

李梅和虎子手拉着手，走进门。

.外景 公园 - 黄昏

李梅和虎子走来，坐下。

@虎子
完了。可以松手了。
""",
    "zh",
)
BOARDS = HOSPITAL.drawn(pace=1.0).boards
MEI, HU = "person-李梅", "person-虎子"
INSIDE = [moment for board in BOARDS if board.scene == "scene-1" for moment in board.moments]
OUTSIDE = [board for board in BOARDS if board.scene == "scene-2"]


def test_two_who_hold_hands_hold_each_other_s() -> None:
    assert [(each.actor, each.whom) for each in INSIDE if each.verb == "hold hands"] == [(MEI, HU)]


def test_both_go_in_at_the_door_and_are_gone() -> None:
    assert [each.actor for each in INSIDE if each.verb == "leave"] == [MEI, HU]


def test_both_come_and_both_sit() -> None:
    doing = [(each.actor, each.verb) for board in OUTSIDE for each in board.moments if each.kind == "deed"]
    assert {(MEI, "walk"), (HU, "walk"), (MEI, "sit"), (HU, "sit")} <= set(doing)
    speaking = next(board for board in OUTSIDE if any(each.kind == "speech" for each in board.moments))
    assert HU in speaking.subjects
