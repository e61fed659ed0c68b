"""What is eaten is what the scene has told of, and a cloth that wiped is the cloth that is laid down."""

from tests.storyboard.films_of_tests import written

NOODLES = """内景 面馆 夜

老陈，六十岁，站在桌边，擦桌子。小满，十九岁，女，坐在桌边。

老陈放下抹布。

老陈端来一碗热面，放在小满面前。

小满低头吃了一口。

@小满
好吃。
"""


def test_a_meal_is_what_was_brought() -> None:
    boards = written(NOODLES, "zh").drawn(pace=1.0).boards
    deeds = [each for board in boards for each in board.moments if each.kind == "deed"]
    assert [each.what for each in deeds if each.verb == "eat"] == ["noodles"]
    assert not any("bread" in (each.held, each.far_held) for board in boards for each in board.placements)


def test_the_cloth_is_out_of_the_hand_that_laid_it_down() -> None:
    boards = written(NOODLES, "zh").drawn(pace=1.0).boards
    seen = [each for board in boards for each in board.placements if each.person == "person-老陈"]
    assert [seen[0].held, "red cloth" in (seen[-1].held, seen[-1].far_held)] == ["red cloth", False]


HANDED = """内景 面馆 夜

老陈，六十岁，站在桌边。小满，十九岁，女，坐在桌边吃面。

老陈转身进了厨房。

老陈端着一碗汤出来。

小满从口袋里掏出一张揉皱的纸，推到他面前。

@老陈
考上了？
"""


def test_what_was_just_taken_out_is_what_is_handed_over() -> None:
    boards = written(HANDED, "zh").drawn(pace=1.0).boards
    deeds = [each for board in boards for each in board.moments if each.kind == "deed"]
    assert [(each.what, each.whom) for each in deeds if each.verb == "give"] == [("paper", "person-老陈")]


def test_who_goes_into_another_room_comes_back_from_it() -> None:
    boards = written(HANDED, "zh").drawn(pace=1.0).boards
    ways = [each.verb for board in boards for each in board.moments if each.actor == "person-老陈"]
    assert ways[ways.index("leave") :][:2] == ["leave", "enter"]


EASEL = """INT. STUDIO - DAY

ADA, 30, with a brush, stands by the easel.

Ada steadies the easel. She sprinkles a few drops of water from the bowl.

ADA
Done.
"""


def test_what_stands_is_in_nobodys_hand_and_drops_of_water_are_no_fall() -> None:
    boards = written(EASEL).drawn(pace=1.0).boards
    assert not any("easel" in (each.held, each.far_held) for board in boards for each in board.placements)
    assert not any(each.verb == "drop" for board in boards for each in board.moments)
