"""What a deed means where its words leave it open, as it is staged."""

from tests.storyboard.films_of_tests import written

DUEL = """\
Title: 剑

.外景 院子 - 日

梁伯，六十七岁，白短发，在扫地。秦朗，二十三岁，剑客，拔出剑。

@梁伯
借剑一用。

秦朗把剑双手奉上。

@秦朗
我输了。

梁伯一剑切开柚子，递给秦朗一半。
"""
TREE = """\
Title: 树

.外景 山坡 - 日

兰香，七十四岁。福叔，七十八岁。

特写：柿子树。

兰香一手按住柿子树。福叔从另一边按住。

兰香摔倒了。

兰香拉住福叔的手，站起来，没松开。

@福叔
再来？
"""
CARVED = """\
Title: 刻痕

.外景 街 - 日

石头，九岁，蹲在老槐树跟前，用袖子擦一个地方。

特写：老槐树。齐膝高的地方，一道刻痕，歪歪扭扭。
"""


def _deeds(text: str) -> list[tuple[str, str, str, str]]:
    boards = written(text, "zh").drawn(pace=0.8).boards
    return [
        (moment.actor.removeprefix("person-"), moment.verb, moment.whom.removeprefix("person-"), moment.what)
        for board in boards
        for moment in board.moments
        if moment.verb
    ]


def test_what_is_offered_goes_to_the_only_other_one_and_stays_in_their_hand() -> None:
    assert ("秦朗", "give", "梁伯", "sword") in _deeds(DUEL)
    last = written(DUEL, "zh").drawn(pace=0.8).boards[-2]
    held = {each.person: each.held for each in last.placements}
    assert held.get("person-秦朗", "") == ""


def test_a_half_is_of_what_was_cut_and_not_of_the_blade_in_the_hand() -> None:
    deeds = _deeds(DUEL)
    assert deeds[-1] == ("梁伯", "give", "秦朗", "pomelo")


def test_a_hand_is_laid_on_a_tree_that_nobody_can_hold() -> None:
    deeds = _deeds(TREE)
    assert ("兰香", "touch", "", "persimmon tree") in deeds
    assert ("福叔", "touch", "", "persimmon tree") in deeds
    assert not any(
        each.held for board in written(TREE, "zh").drawn(pace=0.8).boards for each in board.placements
    )


def test_who_takes_a_hand_to_get_up_is_pulled_up_and_holds_it_still() -> None:
    verbs = [deed[:3] for deed in _deeds(TREE) if deed[1] in ("pull", "hold hands", "rise")]
    assert verbs == [("福叔", "pull", "兰香"), ("兰香", "hold hands", "福叔")]


def test_who_lays_down_needle_and_thread_lays_down_what_was_sewn() -> None:
    sews = TREE.replace("兰香一手按住柿子树。福叔从另一边按住。", "兰香缝衣服。兰香放下针线。")
    assert ("兰香", "put down", "", "red cloth") in _deeds(sews)


def test_who_squats_down_at_a_tree_is_close_to_it_and_what_they_wipe_is_on_it() -> None:
    assert ("石头", "kneel", "", "tree") in _deeds(CARVED)
    assert ("石头", "touch", "", "tree") in _deeds(CARVED)
    boards = written(CARVED, "zh").drawn(pace=0.8).boards
    low = next(mark for board in boards for mark in board.placements if mark.posture == "kneel")
    trunk = next(piece for board in boards for piece in board.pieces if piece.what == "tree")
    assert abs(low.x - trunk.x) < 0.6


def test_of_a_tree_into_which_something_is_cut_that_is_seen_close() -> None:
    boards = written(CARVED, "zh").drawn(pace=0.8).boards
    assert [board.insert for board in boards if board.insert and not board.lettering] == ["carving"]


PHONE = """\
Title: 手机

.内景 客厅 - 夜

兰香，七十四岁，坐着，把手机放在耳边。兰香放下手机，又放到耳边。福叔，七十八岁，走来。

@福叔
还在听？
"""


def test_a_phone_that_was_put_down_is_taken_up_again_and_is_the_only_one() -> None:
    comes = next(
        board
        for board in written(PHONE, "zh").drawn(pace=0.8).boards
        if any(moment.text == "走来" for moment in board.moments)
    )
    assert not comes.things
    assert [each.held for each in comes.placements if each.held] == ["phone"]
