"""A talk of two is not told in the same picture time after time."""

from itertools import pairwise

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.film.brief import Language
from yingxi.storyboard.grammar import SCALE

ENGLISH = (
    "I waited for you.", "You could have called me before the train left.", "I did call. Three times, in fact.",
    "My phone was off.", "It is always off when I need you most.", "That is not fair.",
    "Fair? You left me standing in the rain for two hours.", "I had to take my mother to the hospital.",
    "Why did you not tell me?", "I did not want you to worry about it.", "I worry anyway.", "I know. I am sorry.",
)  # fmt: skip
CHINESE = (
    "我一直在等你。", "火车开走之前你可以给我打电话。", "我打了，打了三次，就在那天晚上。", "我的手机关机了。",
    "每次我最需要你的时候，它都关机。", "这不公平。", "公平？你让我在雨里站了两个小时。", "那天晚上我得送妈妈去医院。",
    "你为什么不告诉我？", "我不想让你担心。", "我还是会担心。", "我知道。对不起。",
)  # fmt: skip
TALKS: dict[Language, str] = {
    "en": "INT. KITCHEN - NIGHT\n\nANNA, 30, and BEN, 35, stand in the room.\n\n"
    + "".join(f"{('ANNA', 'BEN')[n % 2]}\n{line}\n\n" for n, line in enumerate(ENGLISH)),
    "zh": "内景 厨房 夜\n\n小安（30岁）和阿明（35岁）站着。\n\n"
    + "".join(f"@{('小安', '阿明')[n % 2]}\n{line}\n\n" for n, line in enumerate(CHINESE)),
}
REMEMBERED = 3


def talked(language: Language) -> list[Board]:
    boards = written(TALKS[language], language, 75).drawn(pace=0.7).boards
    return [board for board in boards if any(moment.kind == "speech" for moment in board.moments)]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_picture_of_a_talk_comes_back_before_others_have_been_seen(language: Language) -> None:
    pictures = [(each.subjects, each.size, each.angle, each.over) for each in talked(language)]
    assert len(pictures) >= 8
    for number, picture in enumerate(pictures):
        assert picture not in pictures[max(0, number - REMEMBERED) : number]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_two_who_talk_do_not_share_the_shot_twice_in_a_row(language: Language) -> None:
    speakers = [{m.actor for m in each.moments if m.kind == "speech"} for each in talked(language)]
    assert any(len(each) == 1 for each in speakers)
    assert not any(len(one) > 1 and len(two) > 1 for one, two in pairwise(speakers))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_picture_is_seen_three_times(language: Language) -> None:
    pictures = [(each.subjects, each.size, each.angle, each.over, each.azimuth) for each in talked(language)]
    assert max(pictures.count(picture) for picture in pictures) <= 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_who_speaks_is_seen_nearer_late_than_early(language: Language) -> None:
    own = [
        each.size
        for each in talked(language)
        if each.angle == "eye" and len(each.subjects) == 1 and each.moments[0].actor == each.subjects[0]
    ]
    nearness = [SCALE.index(size) for size in own]
    half = len(nearness) // 2
    assert sum(nearness[half:]) / len(nearness[half:]) > sum(nearness[:half]) / half
